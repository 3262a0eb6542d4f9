import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { columnsOf, HUD_FILES } from "hmis-privacy/hud";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { plantedPair } from "../audit/planted/plant.js";
import { asCsv, cleanTwin } from "../audit/planted/twin.js";
import { command } from "../support/command.js";
import { emptyFolder, folderOf } from "../support/folder.js";

const FORMATS = ["text", "json", "sarif", "junit", "github", "html"];
const DAY = ["--policy", "spokane-2024", "--as-of", "2026-11-23"];
/** The clean twin without its one text that a name-finder stumbles over. */
const clean = (): Record<string, string> => asCsv(cleanTwin());
const OFF = ["--off", "text.name"];
const check = (folder: string, ...more: string[]) => command(["check", folder, ...DAY, ...more]);
const faulty = plantedPair().faulty;

describe("hmis-privacy check", () => {
  it("ends with 0, 1 and 2", async () => {
    const good = await check(folderOf(clean()), ...OFF);
    expect(good).toMatchObject({ code: 0, err: "" });
    expect(good.out).toContain("Nothing found.");
    expect((await check(folderOf(faulty))).code).toBe(1);
    expect((await command(["check", folderOf(clean())])).code).toBe(2); // no policy
  });

  it.each(["before", "midway"])("stopped %s, it ends with 2 and leaves no report", async (when) => {
    const stop = new AbortController();
    if (when === "before") stop.abort();
    else setImmediate(() => stop.abort());
    const [output, record] = ["report.json", "record.json"].map((name) => join(emptyFolder(), name));
    const argv = ["check", folderOf(clean()), ...DAY, ...OFF, "--output", output ?? "", "--record", record ?? ""];
    const { code, out, err } = await command(argv, "", { signal: stop.signal });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("cli.stopped");
    expect([output, record].map((path) => existsSync(path ?? ""))).toEqual([false, false]);
  });

  it.each(["output", "record", "baseline"])("never writes --%s into the export", async (option) => {
    const folder = folderOf(clean());
    const client = readFileSync(join(folder, "Client.csv"), "utf8");
    const key = join(emptyFolder(), "key");
    writeFileSync(key, "a-secret-of-the-house\n");
    const anew = option === "baseline" ? ["--key-file", key, "--write-baseline"] : [];
    const { code, out, err } = await check(folder, `--${option}`, join(folder, "Client.csv"), ...anew);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`node.target-in-input (${option})`);
    expect(readFileSync(join(folder, "Client.csv"), "utf8")).toBe(client);
  });

  it("names every finding by file, row and column, and clients only when asked", async () => {
    const files = asCsv({
      ...cleanTwin(),
      Client: cleanTwin().Client.map((row, i) => (i === 2 ? { ...row, SSN: "000000000" } : row)),
    });
    const { out } = await check(folderOf(files), "--format", "json", ...OFF);
    const report = JSON.parse(out);
    expect(report.findings).toEqual([
      { code: "placeholder.ssn", severity: "error", file: "Client.csv", row: 3, column: "SSN" },
    ]);
    expect(report.run).toMatchObject({ complete: true, asOf: "2026-11-23", counts: { error: 1, warning: 0, info: 0 } });
    const asked = await check(folderOf(files), "--format", "json", "--show-client-ids", ...OFF);
    expect(JSON.parse(asked.out).findings[0].clientId).toBe(cleanTwin().Client[2]?.["PersonalID"]);
  });

  it("prints the checklist for leads, with what people confirmed and what this run shows", async () => {
    const config = join(emptyFolder(), "config.json");
    const checklist = { confirmed: { "guide-at-hand": "2026-10-01" }, sheet: { sealed: true } };
    writeFileSync(config, JSON.stringify({ checklist }));
    const { out } = await check(folderOf(clean()), ...OFF, "--checklist", "--config", config);
    expect(out).toMatch(/yes guide-at-hand .*confirmed 2026-10-01/);
    expect(out).toMatch(/audit-clean: yes/);
    expect(out).toMatch(/\? {3}agencies-told/);
    const json = await check(folderOf(clean()), ...OFF, "--checklist", "--format", "json");
    expect(() => JSON.parse(json.out)).not.toThrow();
    expect(json.err).toContain("guide-at-hand");
    writeFileSync(config, JSON.stringify({ checklist: { confirmed: { Zenaida: "2026-10-01" } } }));
    const bad = await check(folderOf(clean()), "--checklist", "--config", config);
    expect(bad).toMatchObject({ code: 2, out: "" });
    expect(bad.err).not.toContain("Zenaida");
  });

  it("fits its published schema, and SARIF's", async () => {
    const folder = folderOf(faulty);
    const own = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync("docs/reference-schemas/check.schema.json", "utf8")),
    );
    const json = JSON.parse((await check(folder, "--format", "json")).out);
    expect(own(json), JSON.stringify(own.errors?.slice(0, 3))).toBe(true);
    expect(own({ ...json, findings: [{ ...json.findings[0], value: "x" }] })).toBe(false);

    const file = createRequire(import.meta.url)
      .resolve("@microsoft/jest-sarif/package.json")
      .replace("package.json", "lib/schemas/sarif-2.1.0-rtm.5.json");
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, "utf8"));
    const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    const key = join(emptyFolder(), "key");
    writeFileSync(key, "a-secret-of-the-house\n");
    const sarif = JSON.parse((await check(folder, "--format", "sarif", "--key-file", key)).out);
    expect(valid(sarif), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
    expect(valid({ ...sarif, runs: [{ tool: {} }] })).toBe(false);
    const { results } = sarif.runs[0];
    expect(results.length).toBeGreaterThan(100);
    expect(results[0].partialFingerprints["hmisPrivacy/v1"]).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(sarif)).not.toMatch(/snippet|rendered/);
  });

  it("writes JUnit that is XML, and annotations that are lines", async () => {
    const folder = folderOf(faulty);
    const junit = (await check(folder, "--format", "junit")).out;
    const tags = [...junit.matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/g)];
    const open: string[] = [];
    for (const [, closing, name = "", alone] of tags) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!alone) open.push(name);
    }
    expect(open).toEqual([]);
    const lines = (await check(folder, "--format", "github")).out.trimEnd().split("\n");
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::(?:error|warning|notice) [^:]+::.+$/);
    expect(lines.filter((line) => line.startsWith("::error")).length).toBeLessThanOrEqual(10);
  });

  it.each([
    [
      "a file cut off in a row",
      (files: Record<string, string>) => (files["Client.csv"] = files["Client.csv"]?.slice(0, -120) ?? ""),
    ],
    ["a quote that never closes", (files: Record<string, string>) => (files["Client.csv"] += '"51,')],
    ["a NUL byte", (files: Record<string, string>) => (files["Exit.csv"] += "\0")],
  ])("never calls an export clean that it couldn't read: %s", async (_, spoil) => {
    const files = clean();
    spoil(files);
    for (const format of FORMATS) {
      const { code, out } = await check(folderOf(files), "--format", format, ...OFF);
      expect(code, format).toBe(2);
      expect(out).not.toMatch(/nothing found\.$/im);
    }
  });

  it("tells a file and a column called __proto__ like any other that HUD doesn't know", async () => {
    const files = clean();
    files["__proto__.csv"] = "__proto__,constructor\n1,2\n";
    files["Event.csv"] = files["Event.csv"]?.replace("ResultDate", "__proto__") ?? "";
    const { code, out } = await check(folderOf(files), "--format", "json", ...OFF);
    expect(code).toBe(1);
    expect(JSON.parse(out).findings.map((finding: { code: string }) => finding.code)).toEqual(
      expect.arrayContaining(["structure.unknown-file", "structure.unknown-column"]),
    );
  });

  it("waives with a reason and an end, and tells what has ended", async () => {
    const folder = folderOf(faulty);
    const config = join(emptyFolder(), "config.json");
    const waiver = { code: "placeholder.ssn", reason: "the vendor mends it in May", until: "2026-12-31" };
    writeFileSync(
      config,
      JSON.stringify({ waivers: [waiver, { ...waiver, code: "ssn.published", until: "2026-01-01" }] }),
    );
    const { out } = await check(folder, "--format", "json", "--config", config);
    const { findings, run } = JSON.parse(out) as {
      findings: { code: string }[];
      run: { waivers: { used: number; expired: boolean }[] };
    };
    expect(findings.map(({ code }) => code)).not.toContain("placeholder.ssn");
    expect(findings.map(({ code }) => code)).toContain("ssn.published");
    expect(run.waivers.map(({ used, expired }) => [used > 0, expired])).toEqual([
      [true, false],
      [false, true],
    ]);
    for (const bad of ["{", "[]", '{"waivers":[{"code":"placeholder.ssn","until":"2026-12-31"}]}', '{"polisy":"x"}']) {
      writeFileSync(config, bad);
      expect(await check(folder, "--config", config)).toMatchObject({ code: 2, out: "" });
    }
  });

  it("knows findings again, wherever their rows stand, and prunes", async () => {
    const home = emptyFolder();
    const [key, baseline] = [join(home, "key"), join(home, "baseline.json")];
    writeFileSync(key, "a-secret-of-the-house");
    const args = ["--key-file", key, "--baseline", baseline];
    const tables = cleanTwin();
    const spoil = (i: number, values: Record<string, string>) => Object.assign(tables.Client[i] as object, values);
    spoil(2, { SSN: "000000000" });
    spoil(5, { SSN: "078051120" });
    expect((await check(folderOf(asCsv(tables)), ...args, "--write-baseline", ...OFF)).code).toBe(1);
    expect(readFileSync(baseline, "utf8")).not.toMatch(/Client|SSN|placeholder/);
    tables.Client.reverse();
    expect((await check(folderOf(asCsv(tables)), ...args, ...OFF)).code).toBe(0);
    tables.Client.reverse();
    spoil(5, { SSN: "312450909" });
    spoil(7, { SSN: "123456789" });
    const { code, out } = await check(folderOf(asCsv(tables)), ...args, "--prune-baseline", "--format", "json", ...OFF);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      findings: [{ code: "placeholder.ssn", row: 8 }],
      run: { baseline: { known: 1, stale: 1 } },
    });
    expect(Object.keys(JSON.parse(readFileSync(baseline, "utf8")).findings)).toHaveLength(1);
    expect((await check(folderOf(asCsv(tables)), "--baseline", baseline)).code).toBe(2); // no key
  });

  it.each([
    [["--fail-on", "never"], 0],
    [["--fail-on", "error"], 0],
    [["--fail-on", "warning"], 1],
    [["--max-warnings", "1"], 0],
    [["--max-warnings", "0"], 1],
    [["--fail-on", "sometimes"], 2],
    [["--max-warnings", "many"], 2],
    [["--format", "yaml"], 2],
    [["--off", "no.such"], 2],
  ] as const)("one warning with %j ends with %i", async (args, code) => {
    const tables = cleanTwin();
    Object.assign(tables.User[0] as object, { UserFirstName: "Henrietta" });
    const folder = folderOf(asCsv(tables));
    expect((await check(folder, ...args, ...(args[0] === "--off" ? [] : OFF))).code).toBe(code);
  });

  it("no value of any column of any file is in any report", async () => {
    const tables = cleanTwin();
    const shapes = [
      "Zebrowskaja",
      "536904417",
      "1987-04-13",
      "509-555-0199",
      "zeb.canary@example.net",
      "1771 Canary Ct",
    ];
    let n = 0;
    const canaries: string[] = [];
    for (const file of HUD_FILES)
      for (const { name } of columnsOf("FY2026", file)) {
        if (file === "Export") continue;
        // Each in a row of its own, so that no file falls away; every third carries a number that makes it the only one.
        const canary = `${shapes[n % shapes.length]}${n % 3 === 0 ? n : ""}`;
        const rows = tables[file];
        const row = rows[n++ % Math.max(1, rows.length)];
        if (row === undefined) continue;
        row[name] = canary;
        canaries.push(canary);
      }
    const files: Record<string, string> = {
      ...asCsv(tables),
      "Zebrowskaja 1987-04-13.csv": "Zebrowskaja\n536904417\n",
    };
    files["Event.csv"] = files["Event.csv"]?.replace("ResultDate", "Zebrowskaja-header") ?? "";
    const folder = folderOf(files);
    const home = emptyFolder();
    for (const format of FORMATS) {
      const record = join(home, `${format}.json`);
      const { code, out, err } = await check(folder, "--format", format, "--record", record);
      expect(code).toBe(1);
      for (const text of [out, err, readFileSync(record, "utf8")])
        for (const canary of canaries) expect(text.includes(canary), `${format}: ${canary}`).toBe(false);
    }
  });

  it("the page shows its charts in a real browser", async ({ skip }) => {
    const chromiumPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
    if (!existsSync(chromiumPath)) skip("no Chromium");
    const page = (await check(folderOf(faulty), "--format", "html")).out;
    expect(page).not.toMatch(/<script|https?:|url\(/);
    const { chromium } = await import("playwright-core");
    const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox", "--disable-gpu"] });
    try {
      const tab = await browser.newPage({ viewport: { width: 1000, height: 900 } });
      const trouble: string[] = [];
      tab.on("console", (message) => trouble.push(message.text()));
      tab.on("request", (request) => (request.url().startsWith("about:") ? undefined : trouble.push(request.url())));
      await tab.setContent(page);
      expect(trouble).toEqual([]);
      const headings = await tab.locator("h2").allTextContents();
      expect(headings).toEqual([
        "Findings by rule",
        "Findings by file",
        "Birth dates on 1 January",
        "How many clients look alike",
        "What changes under a coarser column",
        "Rules and places",
        "What was run",
      ]);
      const bars = await tab
        .locator("svg rect")
        .evaluateAll((all) => all.map((bar) => (bar as SVGGraphicsElement).getBoundingClientRect().width));
      expect(bars.length).toBeGreaterThan(30);
      expect(Math.min(...bars)).toBeGreaterThan(1);
      mkdirSync("reports/screenshots", { recursive: true });
      await tab.screenshot({ path: "reports/screenshots/check.png" });
    } finally {
      await browser.close();
    }
  });
});
