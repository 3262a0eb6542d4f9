import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { command } from "../support/command.js";
import { emptyFolder, folderOf } from "../support/folder.js";
import { rowsOfCsv } from "../support/rowsOfCsv.js";
import { HOUSE, syntheticExport } from "../support/syntheticExport.js";
import { zipOf } from "../support/zip.js";

/** Everything that names somebody of the house. */
const SECRETS = HOUSE.flatMap(({ first, last, ssn = "", dob }) => [first, last, ssn, dob]);

function setUp(files: Readonly<Record<string, string | Uint8Array>> = syntheticExport(HOUSE)) {
  const home = emptyFolder();
  const input = folderOf(files, home);
  const ids = join(home, "ids.txt");
  writeFileSync(ids, "1455\n1456\n");
  const out = join(home, "out");
  return {
    home,
    input,
    ids,
    out,
    args: ["deidentify", input, "--clients", ids, "--policy", "spokane-2024", "--as-of", "2026-11-23"],
  };
}

const expectNoSecret = (...texts: string[]): void => {
  for (const text of texts) for (const secret of SECRETS) expect(text).not.toContain(secret);
};

describe("hmis-privacy deidentify", () => {
  it("writes the export, says what it did, and names nobody", async () => {
    const { args, out, home, input } = setUp();
    const { code, out: report, err } = await command([...args, "--out", out]);
    expect(code).toBe(1); // a household member stays identified
    expect(err).toBe("");
    expectNoSecret(report);
    expect(report).toContain("2 clients of 2 listed found, 0 anonymous already.");
    expect(report).toContain("export.household-member-identified");
    expect(report).not.toMatch(/\b14(?:55|56|75)\b/);
    expect(readdirSync(out).toSorted()).toEqual(readdirSync(input).toSorted());
    expect(readFileSync(join(out, "Client.csv"), "utf8")).toContain("1455,Anonymous,,Anonymous 1455,");
    expect(readdirSync(home).toSorted()).toEqual(["export", "ids.txt", "out"]);
  });

  it("ends with 0 when there is nothing to tell", async () => {
    const files = syntheticExport(HOUSE.filter(({ id }) => id === "1455"));
    const { args, out, ids } = setUp(files);
    writeFileSync(ids, "1455\n");
    expect((await command([...args, "--out", out])).code).toBe(0);
  });

  it("the list may come from standard input, with a mark, other line ends, quotes and empty lines", async () => {
    const { args, out } = setUp();
    const piped = args.map((arg) => (arg.endsWith("ids.txt") ? "-" : arg));
    const { code, out: report } = await command(
      [...piped, "--out", out, "--format", "json"],
      '\uFEFF1455\r\n"1456"\r\n\r\n 1475 \r\n',
    );
    expect(code).toBe(0);
    expect(JSON.parse(report)).toMatchObject({ status: "done", dryRun: false, clients: { listed: 3, found: 3 } });
  });

  it("--dry-run does everything but write", async () => {
    const { args, home } = setUp();
    const { code, out } = await command([...args, "--dry-run"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Dry run: nothing was written\.\n2 clients/);
    expect(readdirSync(home).toSorted()).toEqual(["export", "ids.txt"]);
  });

  it("Client IDs only when asked for", async () => {
    const { args } = setUp();
    expect((await command([...args, "--dry-run", "--show-ids"])).out).toContain("client 1475");
    expect((await command([...args, "--dry-run", "--format", "json"])).out).not.toContain("1475");
    expect((await command([...args, "--dry-run", "--format", "json", "--show-ids"])).out).toContain(
      '"clientId": "1475"',
    );
  });

  it("reads a zip", async () => {
    const { args, out, home } = setUp();
    const zip = join(home, "export.zip");
    writeFileSync(zip, zipOf(Object.entries(syntheticExport(HOUSE)).map(([name, bytes]) => ({ name, bytes }))));
    const { code } = await command([...args.map((arg, i) => (i === 1 ? zip : arg)), "--out", out]);
    expect(code).toBe(1);
    expect(readdirSync(out)).toHaveLength(24);
  });

  it("--as-of entry", async () => {
    const { args, out } = setUp();
    const entry = args.map((arg) => (arg === "2026-11-23" ? "entry" : arg));
    await command([...entry, "--out", out]);
    expect(readFileSync(join(out, "Client.csv"), "utf8")).toContain("1980-01-01");
  });

  const edit = (file: string, from: string | RegExp, to: string): Record<string, string> => {
    const files = syntheticExport(HOUSE);
    const changed = files[file]?.replace(from, to) ?? "";
    expect(changed).not.toBe(files[file]);
    return { ...files, [file]: changed };
  };
  const without = (file: string): Record<string, string> =>
    Object.fromEntries(Object.entries(syntheticExport(HOUSE)).filter(([name]) => name !== file));
  const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it.each<[string, () => Readonly<Record<string, string | Uint8Array>>, object]>([
    [
      "wrong header",
      () => edit("Client.csv", "LastName", "Karvonen"),
      { code: "export.unknown-column", path: { file: "Client.csv", row: 0, column: 4 } },
    ],
    [
      "no header",
      () => edit("Client.csv", /^.*\r\n/, ""),
      { code: "csv.unnamed-column", path: { file: "Client.csv", row: 0, column: 5 } },
    ],
    [
      "unclosed quote",
      () => edit("Client.csv", '"said, quietly"', '"said, Karvonen'),
      { code: "csv.unclosed-quote", path: { file: "Client.csv", row: 1, column: 20 } },
    ],
    [
      "unclosed quote in the last cell",
      () => edit("Client.csv", /X1\r\n$/, '"X1\r\n'),
      { code: "csv.unclosed-quote", path: { file: "Client.csv", row: 4, column: 38 } },
    ],
    [
      "duplicate header",
      () => edit("Client.csv", "MiddleName", "FirstName"),
      { code: "csv.duplicate-header", path: { file: "Client.csv", row: 0, column: 3 } },
    ],
    [
      "Latin-1",
      () => ({
        ...syntheticExport(HOUSE),
        "Client.csv": latin1(edit("Client.csv", "Osvaldo", "Jos\xe9")["Client.csv"] ?? ""),
      }),
      { code: "csv.not-utf-8", path: { file: "Client.csv", row: 3, column: 2 } },
    ],
    [
      "mixed line ends",
      () => edit("Client.csv", /X1\r\n(?=1475)/, "X1\n"),
      { code: "csv.mixed-line-ends", path: { file: "Client.csv", row: 2, column: 38 } },
    ],
    [
      "NUL",
      () => edit("Client.csv", "Osvaldo", "Os\0aldo"),
      { code: "csv.nul", path: { file: "Client.csv", row: 3, column: 2 } },
    ],
    [
      "UTF-16",
      () => ({
        ...syntheticExport(HOUSE),
        "Client.csv": Buffer.from(`\uFEFF${syntheticExport(HOUSE)["Client.csv"]}`, "utf16le"),
      }),
      { code: "csv.utf-16", path: { file: "Client.csv", row: 0 } },
    ],
    ["missing Client.csv", () => without("Client.csv"), { code: "export.missing-file", path: { file: "Client.csv" } }],
    ["missing Export.csv", () => without("Export.csv"), { code: "export.missing-file", path: { file: "Export.csv" } }],
    [
      "a ragged row of a listed client",
      () => edit("Client.csv", "1455,Marjatta,", "1455,Marjatta,,"),
      { code: "export.ragged-row-of-client", path: { file: "Client.csv", row: 1 } },
    ],
    [
      "a file of another kind",
      () => ({ ...syntheticExport(HOUSE), "Karvonen.csv": "x" }),
      { code: "export.unknown-file", path: { field: "files" } },
    ],
  ])("bad file, %s: told exactly, nothing written, nobody named", async (_, files, expected) => {
    const { args, out, home } = setUp(files());
    const { code, out: report, err } = await command([...args, "--out", out, "--format", "json"]);
    expect(code).toBe(2);
    const { status, blockers } = JSON.parse(report) as { status: string; blockers: object[] };
    expect(status).toBe("blocked");
    expect(blockers[0]).toMatchObject({ severity: "error", ...expected });
    expect(readdirSync(home).toSorted()).toEqual(["export", "ids.txt"]);
    const { out: text } = await command([...args, "--out", out]);
    expect(text).toMatch(/^Nothing was written\./);
    expectNoSecret(report, err, text);
  });

  it("a byte order mark is no obstacle, and stays", async () => {
    const { args, out } = setUp(edit("Client.csv", /^/, "\uFEFF"));
    const { out: report } = await command([...args, "--out", out]);
    expect(report).toContain("csv.bom");
    expect(readFileSync(join(out, "Client.csv"))[0]).toBe(0xef);
  });

  it.each<[string, (args: string[], home: string) => string[], string]>([
    [
      "no list",
      (args, home) => [
        ...args.filter((arg) => arg !== "--clients" && !arg.endsWith("ids.txt")),
        "--out",
        join(home, "out"),
      ],
      "cli.missing-option (clients)",
    ],
    [
      "a list that is not there",
      (args, home) => [...args.map((arg) => arg.replace("ids.txt", "Karvonen.txt")), "--out", join(home, "out")],
      "node.not-found (clients)",
    ],
    [
      "an export that is not there",
      (args, home) => [...args.map((arg, i) => (i === 1 ? "/nowhere/Karvonen" : arg)), "--out", join(home, "out")],
      "node.not-found (input)",
    ],
    ["no target", (args) => args, "cli.missing-option (out)"],
    ["a target in the input", (args) => [...args, "--out", join(args[1] ?? "", "out")], "node.target-in-input (out)"],
    ["a target that holds something", (args, home) => [...args, "--out", home], "node.target-in-input (out)"],
    [
      "another form",
      (args, home) => [...args, "--out", join(home, "out"), "--form", "Karvonen"],
      "cli.bad-arguments (form)",
    ],
    [
      "another format",
      (args, home) => [...args, "--out", join(home, "out"), "--format", "Karvonen"],
      "cli.unknown-format (format)",
    ],
    ["two exports", (args, home) => [...args, "Karvonen", "--out", join(home, "out")], "cli.bad-arguments"],
    [
      "a day that is none",
      (args, home) => [...args.map((arg) => (arg === "2026-11-23" ? "Karvonen" : arg)), "--out", join(home, "out")],
      "as-of.not-a-day",
    ],
  ])("%s: 2, a code, and nothing written", async (_, change, message) => {
    const { args, home } = setUp();
    const { code, out, err } = await command(change(args, home));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expectNoSecret(err);
    expect(existsSync(join(home, "out"))).toBe(false);
  });

  it("--dates: a date is given once, whatever the day of a later run, and kept", async () => {
    const { args, home } = setUp();
    const dates = join(home, "dates.jsonl");
    const later = args.map((arg) => (arg === "2026-11-23" ? "2042-11-23" : arg));
    const born = (out: string): string[] =>
      rowsOfCsv(readFileSync(join(home, out, "Client.csv"), "utf8"))
        .slice(0, 2)
        .map((row) => row["DOB"] ?? "");
    await command([...args, "--out", join(home, "one"), "--dates", dates]);
    const kept = readFileSync(dates, "utf8");
    expect(kept.split("\n")).toEqual([
      '{"clientId":"1455","dob":"1980-01-01","asOf":"2026-11-23","policy":"spokane-2024"}',
      '{"clientId":"1456","dob":"2015-01-01","asOf":"2026-11-23","policy":"spokane-2024"}',
      "",
    ]);
    expect(statSync(dates).mode & 0o077).toBe(0);
    await command([...later, "--out", join(home, "two"), "--dates", dates]);
    expect(born("two")).toEqual(born("one"));
    expect(readFileSync(dates, "utf8")).toBe(kept);
    await command([...later, "--out", join(home, "three")]);
    expect(born("three")).not.toEqual(born("one"));
    await command([...args, "--dry-run", "--dates", join(home, "none.jsonl")]);
    expect(existsSync(join(home, "none.jsonl"))).toBe(false);
  });

  it("--dates are written before the export has its name, and never into the input", async () => {
    const { args, home, input } = setUp();
    const { code, err } = await command([...args, "--out", join(home, "out"), "--dates", join(input, "dates.jsonl")]);
    expect([code, err.split(":")[1]]).toEqual([2, " node.target-in-input (dates)"]);
    expect(readdirSync(home).toSorted()).toEqual(["export", "ids.txt"]);
    expect(existsSync(join(input, "dates.jsonl"))).toBe(false);
  });

  it("--known is looked for in texts", async () => {
    const { args, home } = setUp(edit("AssessmentQuestions.csv", '"said, quietly"', "Birdie rang from 5095550142"));
    const known = join(home, "known.jsonl");
    writeFileSync(known, '{"clientId":"1455","aliases":["Birdie"],"phones":["509-555-0142"]}\n');
    await command([...args, "--out", join(home, "out"), "--known", known]);
    const text = readFileSync(join(home, "out/AssessmentQuestions.csv"), "utf8");
    expect(text).not.toMatch(/Birdie|0142/);
    expect(text).toContain("rang from");
  });

  it("--blank-text", async () => {
    const { args, home } = setUp();
    await command([...args, "--out", join(home, "out"), "--blank-text"]);
    expect(rowsOfCsv(readFileSync(join(home, "out/AssessmentQuestions.csv"), "utf8"))[0]?.["AssessmentAnswer"]).toBe(
      "",
    );
  });

  it.each([
    ["--known", "Karvonen", "cli.bad-known (known, number 1)"],
    ["--known", '{"clientId":"1"}\n{"clientId":"2","phone":"Karvonen"}', "cli.bad-known (known, number 2)"],
    ["--known", '{"clientId":"1","phones":"Karvonen"}', "cli.bad-known (known, number 1)"],
    ["--known", '{"aliases":["Karvonen"]}', "cli.bad-known (known, number 1)"],
    ["--known", "[1]", "cli.bad-known (known, number 1)"],
    [
      "--dates",
      '{"clientId":"1","dob":"Karvonen","asOf":"2026-11-23","policy":"p"}',
      "cli.bad-dates (dates, number 1)",
    ],
    ["--dates", '{"clientId":"1","dob":"1980-01-01","policy":"p"}', "cli.bad-dates (dates, number 1)"],
    ["--dates", "Karvonen", "cli.bad-dates (dates, number 1)"],
  ])("%s with %j", async (option, text, message) => {
    const { args, home } = setUp();
    writeFileSync(join(home, "file.jsonl"), text);
    const { code, err } = await command([...args, "--out", join(home, "out"), option, join(home, "file.jsonl")]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expectNoSecret(err);
  });

  it("an empty list", async () => {
    const { args, ids, home } = setUp();
    writeFileSync(ids, "\n \n");
    const { code, err } = await command([...args, "--out", join(home, "out")]);
    expect([code, err]).toEqual([
      2,
      "hmis-privacy deidentify: export.no-clients (clients): The list of clients is empty.\n",
    ]);
  });

  it("a list of which nobody is in the export", async () => {
    const { args, ids, home } = setUp();
    writeFileSync(ids, "999998\n999999\n");
    const { code, out } = await command([...args, "--out", join(home, "out")]);
    expect(code).toBe(2);
    expect(out).toContain("Nothing was written.");
    expect(out).toContain("export.nobody-found");
    expect(existsSync(join(home, "out"))).toBe(false);
  });

  it("a list from standard input that is stopped", async () => {
    const { args, home } = setUp();
    const stop = new AbortController();
    stop.abort();
    const io = {
      stdin: { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("closed")) }) },
      stdout: { write: () => true },
      stderr: { write: (text: string) => (err += text) },
      signal: stop.signal,
    };
    let err = "";
    const argv = [...args.filter((_, i) => args[i - 1] !== "--clients" && args[i] !== "--clients"), "--clients", "-"];
    expect(await main([...argv, "--out", join(home, "out")], io)).toBe(2);
    expect(err).toContain("cli.stopped");
    expect(existsSync(join(home, "out"))).toBe(false);
  });

  it("a list that is no text", async () => {
    const { args, ids, home } = setUp();
    writeFileSync(ids, Uint8Array.of(0x4a, 0xe9, 0x0a));
    expect((await command([...args, "--out", join(home, "out")])).err).toContain("cli.not-text (clients)");
  });
});
