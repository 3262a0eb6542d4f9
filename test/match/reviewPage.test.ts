import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findDuplicates, readDecisions, reviewPage, reviewPairs } from "hmis-privacy/match";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const isAbsent = !existsSync(CHROMIUM);
if (isAbsent) console.warn(`No Chromium at ${CHROMIUM}: the review page is not tried in a browser.`);

/** Four pairs of twins, with ids that a page could stumble over. */
const surnames = ["Quisling", "Achterberg", "Okonkwo", "Vandermolen"];
const clients = surnames.flatMap((lastName, i) =>
  ["Leander", "Ophelia"].map((firstName, k) => ({
    id: `${i}-${k}"<&'\n`,
    firstName,
    lastName,
    dob: `201${i}-05-30`,
  })),
);
const byId = new Map(clients.map((client) => [client.id, client]));
const { pairs } = findDuplicates(clients);
const review = reviewPairs(pairs, (id) => byId.get(id));

describe.skipIf(isAbsent)("the review page, in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "review-page-"));
  const file = join(folder, "review.html");
  let browser: Browser;
  beforeAll(async () => {
    writeFileSync(file, reviewPage(review, { show: (id) => [["Name", byId.get(id)?.firstName ?? ""]] }));
    const { chromium } = await import("playwright-core");
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const opened = async (): Promise<{ page: Page; trouble: string[] }> => {
    const page = await browser.newPage();
    const trouble: string[] = [];
    page.on("console", (message) => trouble.push(message.text()));
    page.on("pageerror", (error) => trouble.push(error.message));
    page.on("request", (request) => (/^(file|blob):/.test(request.url()) ? undefined : trouble.push(request.url())));
    await page.goto(pathToFileURL(file).href);
    return { page, trouble };
  };
  const press = async (page: Page, keys: string): Promise<void> => {
    for (const key of keys.split(" ")) await page.keyboard.press(key);
  };
  /** The one pair that is shown, what is said of it, and whether the focus is on it. */
  const shown = async (page: Page): Promise<readonly [ids: string, status: string, focused: boolean]> => {
    const cards = page.locator("article:visible");
    expect(await cards.count()).toBe(1);
    const ids = await cards.evaluate((card: HTMLElement) => [card.dataset["left"], card.dataset["right"]]);
    const at = review.findIndex(({ left, right }) => left === ids[0] && right === ids[1]);
    return [
      String(at),
      (await page.locator("output").textContent()) ?? "",
      await cards.evaluate((card) => card === document.activeElement),
    ];
  };
  const saved = async (page: Page, save = () => page.keyboard.press("w")): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent("download"), save()]);
    expect(download.suggestedFilename()).toBe("decisions.ndjson");
    return readFileSync(await download.path(), "utf8");
  };

  it("stores a decision for each key, moves on, and writes what `readDecisions` and `findDuplicates` take", async () => {
    const { page, trouble } = await opened();
    expect(await shown(page)).toEqual(["0", "Pair 1 of 4, 0 decided", false]);
    await press(page, "s");
    expect(await shown(page)).toEqual(["1", "Pair 2 of 4, 1 decided, not saved", true]);
    await press(page, "d u D"); // Caps Lock is on
    expect(await shown(page)).toEqual(["3", "Pair 4 of 4, 4 decided, not saved", true]);
    const decisions = await readDecisions(await saved(page));
    const ids = review.map(({ left, right }) => [left, right]);
    expect(decisions).toEqual({ knownSame: [ids[0]], knownDistinct: [ids[1], ids[3]], open: 1 });
    expect((await shown(page))[1]).toBe("Pair 4 of 4, 4 decided");
    const after = findDuplicates(clients, decisions);
    expect(after.pairs.map(({ left, right, verdict }) => [left, right, verdict])).toEqual([
      [...(ids[0] ?? []), "match"],
      [...(ids[2] ?? []), "possible"],
    ]);
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("goes back and forth, and no further than there are pairs", async () => {
    const { page } = await opened();
    await press(page, "j ArrowRight k");
    expect(await shown(page)).toEqual(["1", "Pair 2 of 4, 0 decided", true]);
    await press(page, "ArrowLeft k k");
    expect((await shown(page))[0]).toBe("0");
    await press(page, "j j j j j");
    expect((await shown(page))[0]).toBe("3");
    await page.close();
  });

  it("takes the last decision back, wherever it was made, and gives the one before it", async () => {
    const { page } = await opened();
    await press(page, "s d z");
    expect(await shown(page)).toEqual(["1", "Pair 2 of 4, 1 decided, not saved", true]);
    await press(page, "k d z");
    expect((await shown(page))[0]).toBe("0");
    expect(await page.locator("button[aria-pressed=true]").textContent()).toBe("Same person (s)");
    await press(page, "z z z");
    expect((await shown(page))[1]).toBe("Pair 1 of 4, 0 decided, not saved");
    expect(await readDecisions(await saved(page))).toEqual({ knownSame: [], knownDistinct: [], open: 0 });
    await page.close();
  });

  it("decides once for a key held down, and leaves the browser its own shortcuts", async () => {
    const { page } = await opened();
    await page.keyboard.down("s");
    await page.keyboard.down("s"); // as a keyboard repeats it
    await page.keyboard.down("s");
    await page.keyboard.up("s");
    await press(page, "Control+d q Enter");
    expect((await shown(page))[1]).toBe("Pair 2 of 4, 1 decided, not saved");
    await page.close();
  });

  it("does by buttons what it does by keys", async () => {
    const { page } = await opened();
    await page.getByRole("button", { name: "Two people" }).click();
    await page.getByRole("button", { name: "Back (k)" }).click();
    expect(await page.locator("button[aria-pressed=true]").textContent()).toBe("Two people (d)");
    const text = await saved(page, () => page.getByRole("button", { name: "Save" }).click());
    expect((await readDecisions(text)).knownDistinct).toEqual([[review[0]?.left, review[0]?.right]]);
    await page.close();
  });

  it("asks before unsaved decisions are lost, and only then", async () => {
    const { page } = await opened();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await press(page, "s");
    await page.reload({ timeout: 1500 }).catch(() => undefined); // dismissed: the page stays
    expect(asked).toEqual(["beforeunload"]);
    await saved(page);
    await page.reload();
    expect(asked).toHaveLength(1);
    expect((await shown(page))[1]).toBe("Pair 1 of 4, 0 decided");
    await page.close();
  });

  it("has nothing to decide where there is no pair", async () => {
    const page = await browser.newPage();
    await page.setContent(reviewPage([]));
    await press(page, "s j z");
    expect(await page.locator("output").textContent()).toBe("Nothing to review.");
    await page.close();
  });
});
