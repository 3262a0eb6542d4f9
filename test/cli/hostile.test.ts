import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { asCsv, cleanTwin } from "../audit/planted/twin.js";
import { command } from "../support/command.js";
import { emptyFolder, folderOf } from "../support/folder.js";
import { type ZipEntry, zipOf } from "../support/zip.js";

const clean = asCsv(cleanTwin());
const client = clean["Client.csv"] ?? "";
const someone = cleanTwin().Client[0]?.["PersonalID"] ?? "";
const given = (file: string, bytes: string | Uint8Array) => ({ ...clean, [file]: bytes });
const utf16 = Buffer.from(client, "utf16le");
const cell = `"${"Quillfeather ".repeat(100_000)}"`; // 1.3 MB in one cell

/** Every command that reads an export, on one path. */
async function all(path: string): Promise<readonly (readonly [string, number, string, string])[]> {
  const home = emptyFolder();
  writeFileSync(join(home, "ids.txt"), someone);
  const runs = {
    check: ["check", path, "--policy", "spokane-2024", "--as-of", "2026-11-23", "--off", "text.name"],
    risk: ["risk", path],
    deidentify:
      `deidentify|${path}|--clients|${join(home, "ids.txt")}|--policy|spokane-2024|--as-of|2026-11-23|--out|${join(home, "out")}`.split(
        "|",
      ),
  };
  const results: [string, number, string, string][] = [];
  for (const [name, argv] of Object.entries(runs)) {
    const { code, out, err } = await command(argv);
    results.push([name, code, out, err]);
  }
  expect(readdirSync(home), "nothing is written").toEqual(["ids.txt"]);
  return results;
}

describe("a broken file is refused with its code, by every command", () => {
  it.each<[string, Readonly<Record<string, string | Uint8Array>>, string]>([
    ["a NUL byte", given("Client.csv", client.replace("1", "1\0")), "csv.nul"],
    ["UTF-16 without a mark", given("Client.csv", utf16), "csv."],
    ["UTF-16 with a mark", given("Client.csv", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])), "csv.utf-16"],
    ["Latin-1", given("Client.csv", Buffer.from(`${client.trimEnd()}\r\n"Jos\u00e9"`, "latin1")), "csv.not-utf-8"],
    ["a quote that never closes", given("Client.csv", `${client}"1455,Quillfeather`), "csv.unclosed-quote"],
    ["a huge cell", given("Client.csv", `${client}1455,${cell}\r\n`), "csv.cell-too-long"],
    ["no header", given("Client.csv", ""), "csv.empty"],
    ["one header twice", given("Client.csv", client.replace("MiddleName", "FirstName")), "csv.duplicate-header"],
    ["a bare CR", given("Client.csv", client.replace(/\r?\n/, "\r")), "csv.bare-cr"],
  ])("%s", async (_, files, code) => {
    for (const [name, exit, out, err] of await all(folderOf(files))) {
      expect([name, exit]).toEqual([name, 2]);
      expect(out + err, name).toContain(code);
      expect(out).not.toContain("Nothing found");
      expect(out + err).not.toMatch(/Quillfeather|Jos/);
    }
  });
});

describe("a zip that lies is refused with its code, by every command", () => {
  const entries: ZipEntry[] = Object.entries(clean).map(([name, bytes]) => ({ name, bytes }));
  const whole = zipOf(entries);
  it.each<[string, Uint8Array, string]>([
    ["a bomb", zipOf([...entries, { name: "Notes.csv", bytes: "a".repeat(30_000_000) }]), "node.zip-too-large"],
    ["a path upwards", zipOf([...entries, { name: "../Quillfeather.csv", bytes: "x" }]), "node.zip-bad-name"],
    ["__proto__", zipOf([...entries, { name: "__proto__", bytes: "x" }]), "node.zip-bad-name"],
    ["cut off", whole.subarray(0, whole.length / 2), "node.not-a-zip"],
    ["changed", Buffer.from(whole.map((byte, i) => (i > 100 && i < 160 ? byte ^ 0xff : byte))), "node.zip-damaged"],
    [
      "longer than it says",
      zipOf(entries.map((entry) => (entry.name === "Client.csv" ? { ...entry, says: { size: 40 } } : entry))),
      "node.zip-damaged",
    ],
  ])("%s", async (_, bytes, code) => {
    const path = join(emptyFolder(), "export.zip");
    writeFileSync(path, bytes);
    for (const [name, exit, out, err] of await all(path)) {
      // What is damaged outside Client.csv and Export.csv doesn't touch `risk`.
      if (name === "risk" && exit !== 2) {
        expect(code).toBe("node.zip-damaged");
        continue;
      }
      expect([name, exit, out]).toEqual([name, 2, name === "deidentify" && out !== "" ? out : ""]);
      expect(out + err, name).toContain(code);
      expect(out + err).not.toContain("Quillfeather");
    }
  });

  it("files in one folder of a zip are read", async () => {
    const path = join(emptyFolder(), "export.zip");
    writeFileSync(path, zipOf(entries.map(({ name, bytes }) => ({ name: `HMIS export/${name}`, bytes }))));
    const argv = ["check", path, "--policy", "spokane-2024", "--as-of", "2026-11-23", "--off", "text.name"];
    expect(await command(argv)).toMatchObject({ code: 0, err: "" });
  });
});

it("a last row that is cut off ends with 2", async () => {
  const cut = client.trimEnd().slice(0, -60);
  const argv = ["--policy", "spokane-2024", "--as-of", "2026-11-23"];
  const { code, out } = await command(["check", folderOf(given("Client.csv", cut)), ...argv]);
  expect(code).toBe(2);
  expect(out).toContain("structure.row-width");
});

it("a column called __proto__ is told, and passes through nothing", async () => {
  const rows = client.split("\r\n");
  const files = given(
    "Client.csv",
    rows.map((row, i) => (row === "" ? "" : `${row},${i === 0 ? "__proto__" : "x"}`)).join("\r\n"),
  );
  for (const [name, exit, out, err] of await all(folderOf(files))) {
    if (name === "check") expect(out).toContain("structure.unknown-column");
    if (name === "deidentify") expect([exit, out + err]).toEqual([2, expect.stringContaining("export.")]);
  }
});

it("a file of nothing where no rows are is a finding, and no refusal", async () => {
  const folder = folderOf(given("AssessmentResults.csv", ""));
  const argv = ["check", folder, "--policy", "spokane-2024", "--as-of", "2026-11-23", "--format", "json"];
  const { code, out } = await command([...argv, "--off", "text.name"]);
  expect(code).toBe(1);
  expect(JSON.parse(out).findings).toEqual([
    { code: "csv.empty", severity: "error", file: "AssessmentResults.csv", row: 0, column: null },
  ]);
});

it("a folder that a file of a client's name stands in is no leak", async () => {
  const folder = folderOf(clean);
  mkdirSync(join(folder, "Quillfeather"));
  for (const [, exit, out, err] of await all(folder)) {
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("node.has-subfolder");
    expect(err).not.toContain("Quillfeather");
  }
});
