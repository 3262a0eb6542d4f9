// The built site in a real browser: nothing leaves the page, it works offline, by keyboard, on a phone, light and dark,
// and axe finds nothing. Needs `npm run docs` before, and a Chromium (CHROMIUM names one; else Debian's).
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import axe from "axe-core";
import { chromium } from "playwright-core";
import { globSync } from "tinyglobby";

const SITE = resolve("docs/site");
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const SHOTS = "reports/screenshots";
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
};

if (!existsSync(SITE)) throw new Error("docs/site is not there: npm run docs");
const missing = existsSync(CHROMIUM) ? false : `no Chromium at ${CHROMIUM}`;
const pages = globSync("**/*.html", { cwd: SITE }).toSorted();

describe("the site", { skip: missing }, () => {
  let browser;
  let server;
  let origin;

  before(async () => {
    mkdirSync(SHOTS, { recursive: true });
    server = createServer((request, response) => {
      const path = join(SITE, decodeURIComponent(new URL(request.url, "http://site").pathname));
      if (!path.startsWith(SITE) || !existsSync(path)) return response.writeHead(404).end();
      return response
        .writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" })
        .end(readFileSync(path));
    });
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const open = async (path, options = {}) => {
    const context = await browser.newContext({ bypassCSP: true, ...options }); // axe is injected as a script
    const page = await context.newPage();
    const faults = [];
    page.on("pageerror", (error) => faults.push(error.name));
    await page.goto(`${origin}/${path}`);
    return { page, context, faults };
  };

  const violations = async (page) => {
    await page.evaluate(axe.source);
    const { violations: found } = await page.evaluate(() => globalThis.axe.run());
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(" "))
          .join(" | ")}`,
    );
  };

  for (const colorScheme of ["light", "dark"])
    it(`gives axe nothing to find on any of ${pages.length} pages, ${colorScheme}`, async () => {
      const { page, context } = await open("index.html", { colorScheme });
      const found = [];
      for (const path of pages) {
        await page.goto(`${origin}/${path}`);
        for (const one of await violations(page)) found.push(`${path} ${one}`);
      }
      await context.close();
      assert.deepEqual(found, []);
    });

  it("has no broken link", async () => {
    const { page, context } = await open("index.html");
    const broken = [];
    for (const path of pages) {
      await page.goto(`${origin}/${path}`);
      const hrefs = await page.$$eval("a[href]", (links) => links.map((link) => link.href));
      for (const href of new Set(hrefs)) {
        const url = new URL(href);
        if (url.origin !== origin) continue;
        const file = join(SITE, decodeURIComponent(url.pathname));
        if (!existsSync(file)) broken.push(`${path} -> ${url.pathname}`);
        else if (
          url.hash !== "" &&
          !readFileSync(file, "utf8").includes(`id="${decodeURIComponent(url.hash.slice(1))}"`)
        )
          broken.push(`${path} -> ${url.pathname}${url.hash}`);
      }
    }
    await context.close();
    assert.deepEqual(broken, []);
  });

  it("fits a phone", async () => {
    const { page, context } = await open("index.html", { viewport: { width: 375, height: 740 } });
    const wide = [];
    for (const path of pages) {
      await page.goto(`${origin}/${path}`);
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1)) wide.push(path);
    }
    await page.goto(`${origin}/playground/index.html`);
    await page.screenshot({ path: join(SHOTS, "playground-phone.png"), fullPage: true });
    await context.close();
    assert.deepEqual(wide, []);
  });

  it("finds a page by search, by keyboard alone", async () => {
    const { page, context } = await open("index.html");
    await page.focus("#search");
    await page.keyboard.type("birth date");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith("/index.html"));
    assert.match(page.url(), /birth|dob/);
    await context.close();
  });

  describe("the playground", () => {
    it("makes no request after it has loaded, and works offline", async () => {
      const { page, context, faults } = await open("playground/index.html");
      const requests = [];
      page.on("request", (request) => requests.push(request.url()));
      await context.setOffline(true);
      await page.fill("#first", "Tavita");
      await page.fill("#note", "Tavita Marsh called from 509-555-0171.");
      assert.match(await page.textContent("#scrubbed"), /NAME/);
      assert.doesNotMatch(await page.textContent("#scrubbed"), /Tavita|0171/);
      await page.click("#tab-dob");
      await page.fill("#as-of", "2026-11-23");
      assert.match(await page.textContent("#dob-result"), /1980-01-01/);
      await page.click("#tab-compare");
      assert.match(await page.textContent("#verdict"), /match|possible|no/);
      assert.equal(await page.locator("#waterfall svg").count(), 1);
      await page.click("#tab-export");
      await page.click("#example");
      await page.waitForFunction(
        () => /findings in/.test(document.getElementById("export-status").textContent),
        undefined,
        { timeout: 20_000 },
      );
      assert.ok((await page.locator("#findings tr").count()) > 3);
      assert.deepEqual(requests, []);
      assert.deepEqual(faults, []);
      await context.close();
    });

    it("opens from the disk", async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`file://${SITE}/playground/index.html`);
      assert.match(await page.textContent("#scrubbed"), /NAME/);
      await context.close();
    });

    it("goes from tab to tab by arrow keys, and says what is chosen", async () => {
      const { page, context } = await open("playground/index.html");
      await page.focus("#tab-scrub");
      await page.keyboard.press("ArrowRight");
      assert.equal(await page.getAttribute("#tab-dob", "aria-selected"), "true");
      assert.equal(await page.isVisible("#panel-dob"), true);
      assert.equal(await page.isVisible("#panel-scrub"), false);
      await page.focus("#born");
      const was = await page.textContent("#born-text");
      await page.keyboard.press("ArrowRight");
      assert.notEqual(await page.textContent("#born-text"), was);
      await context.close();
    });

    for (const colorScheme of ["light", "dark"])
      it(`every panel is clean for axe, ${colorScheme}`, async () => {
        const { page, context } = await open("playground/index.html", { colorScheme });
        const found = [];
        for (const tab of ["scrub", "dob", "compare", "export"]) {
          await page.click(`#tab-${tab}`);
          if (tab === "export") {
            await page.click("#example");
            await page.waitForSelector("#findings tr");
          }
          await page.screenshot({ path: join(SHOTS, `playground-${tab}-${colorScheme}.png`), fullPage: true });
          for (const one of await violations(page)) found.push(`${tab} ${one}`);
        }
        await context.close();
        assert.deepEqual(found, []);
      });
  });
});
