import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { collectExport } from "hmis-privacy/export";
import { isHmisPrivacyError } from "hmis-privacy/core";
import { folderSource, openExport, zipSource } from "hmis-privacy/node";
import { describe, expect, it } from "vitest";
import { emptyFolder, folderOf } from "../support/folder.js";
import { type ZipEntry, zipOf } from "../support/zip.js";

const client = { name: "Client.csv", bytes: "PersonalID\n1455\n" };

async function failure(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "no complaint";
  } catch (error) {
    expect((error as Error).cause).toBeUndefined();
    return isHmisPrivacyError(error) ? error.message : `foreign: ${String(error)}`;
  }
}

function zipAt(bytes: Uint8Array): string {
  const path = join(emptyFolder(), "export.zip");
  writeFileSync(path, bytes);
  return path;
}

describe("folderSource", () => {
  it("reads the files of a folder, without the system's", async () => {
    const folder = folderOf({ "Exit.csv": "b\n", "Client.csv": "a\n", ".DS_Store": "x" });
    const files = await collectExport(await folderSource(folder));
    expect([...files].map(([name, bytes]) => [name, String(Buffer.from(bytes))])).toEqual([
      ["Client.csv", "a\n"],
      ["Exit.csv", "b\n"],
    ]);
  });

  it("refuses with a code and without the path", async () => {
    const folder = folderOf({ "Client.csv": "a\n" });
    expect(await failure(() => folderSource(join(folder, "Quillfeather")))).toBe("node.not-found (input)");
    expect(await failure(() => folderSource(join(folder, "Client.csv")))).toBe("node.not-a-folder (input)");
    mkdirSync(join(folder, "Quillfeather"));
    expect(await failure(() => folderSource(folder))).toBe("node.has-subfolder (input)");
  });

  it("a file that is gone when it is read", async () => {
    const source = await folderSource(folderOf({ "Client.csv": "a\n" }));
    expect(await failure(() => collectExport({ ...source, files: ["Quillfeather.csv"] }))).toBe(
      "node.not-found (input)",
    );
  });
});

describe("zipSource", () => {
  it("reads packed and stored files, as often as wanted", async () => {
    const source = await zipSource(zipAt(zipOf([client, { name: "Exit.csv", bytes: "b\n", method: 0 }])));
    for (let i = 0; i < 2; i++) {
      const files = await collectExport(source);
      expect([...files].map(([name, bytes]) => [name, String(Buffer.from(bytes))])).toEqual([
        ["Client.csv", client.bytes],
        ["Exit.csv", "b\n"],
      ]);
    }
    source.close();
  });

  it("reads files that lie in one folder", async () => {
    const names = ["export 2026-11/", "export 2026-11/Client.csv", "export 2026-11/Exit.csv"];
    const system = ["__MACOSX/export 2026-11/._Client.csv", "export 2026-11/.DS_Store", "export 2026-11/Thumbs.db"];
    const source = await zipSource(
      zipAt(zipOf([...names, ...system].map((name) => ({ name, bytes: name.endsWith("/") ? "" : name })))),
    );
    expect([...(await collectExport(source))].map(([name, bytes]) => [name, String(Buffer.from(bytes))])).toEqual([
      ["Client.csv", "export 2026-11/Client.csv"],
      ["Exit.csv", "export 2026-11/Exit.csv"],
    ]);
    source.close();
  });

  it("passes over what macOS adds", async () => {
    const source = await zipSource(
      zipAt(zipOf([client, { name: "__MACOSX/._Client.csv", bytes: "x" }, { name: ".DS_Store", bytes: "x" }])),
    );
    expect(source.files).toEqual(["Client.csv"]);
    source.close();
  });

  it.each<[string, readonly ZipEntry[], string]>([
    ["a path upwards", [{ name: "../evil.csv", bytes: "x" }], "node.zip-bad-name (input, number 1)"],
    ["an absolute path", [client, { name: "/etc/evil.csv", bytes: "x" }], "node.zip-bad-name (input, number 2)"],
    ["a path with backslashes", [{ name: "..\\evil.csv", bytes: "x" }], "node.zip-bad-name (input, number 1)"],
    ["a drive", [{ name: "C:evil.csv", bytes: "x" }], "node.zip-bad-name (input, number 1)"],
    ["a folder in a folder", [{ name: "a/export/Client.csv", bytes: "x" }], "node.zip-bad-name (input, number 1)"],
    ["a file beside the folder", [{ name: "a/Exit.csv", bytes: "x" }, client], "node.zip-bad-name (input, number 2)"],
    [
      "two folders",
      [
        { name: "a/Exit.csv", bytes: "x" },
        { name: "b/Client.csv", bytes: "x" },
      ],
      "node.zip-bad-name (input, number 2)",
    ],
    ["a folder upwards", [{ name: "../Client.csv", bytes: "x" }], "node.zip-bad-name (input, number 1)"],
    ["a folder __proto__", [{ name: "__proto__/Client.csv", bytes: "x" }], "node.zip-bad-name (input, number 1)"],
    ["out of macOS's folder", [{ name: "__MACOSX/../evil.csv", bytes: "x" }], "node.zip-bad-name (input, number 1)"],
    ["a NUL in a name", [{ name: "Client.csv\0.txt", bytes: "x" }], "node.zip-bad-name (input, number 1)"],
    ["__proto__", [{ name: "__proto__", bytes: "x" }], "node.zip-bad-name (input, number 1)"],
    ["an empty name", [{ name: "", bytes: "x" }], "node.zip-bad-name (input, number 1)"],
    ["two of one name", [client, client], "node.zip-duplicate-name (input, number 2)"],
    [
      "two of one name but for case",
      [client, { name: "client.csv", bytes: "x" }],
      "node.zip-duplicate-name (input, number 2)",
    ],
    ["a lock", [{ ...client, says: { flags: 1 } }], "node.zip-encrypted (input, number 1)"],
    ["an unknown packing", [{ ...client, method: 12 }], "node.zip-unknown-method (input, number 1)"],
    ["a bomb", [{ name: "Client.csv", bytes: "a".repeat(20_000_000) }], "node.zip-too-large (input, number 1)"],
    ["a size beyond the limit", [{ ...client, says: { size: 0xfffffffe } }], "node.zip-too-large (input, number 1)"],
  ])("refuses %s", async (_, entries, message) => {
    expect(await failure(() => zipSource(zipAt(zipOf(entries)), { bytes: 2 ** 31 }))).toBe(message);
  });

  it("refuses too many files", async () => {
    const many = Array.from({ length: 101 }, (_, i) => ({ name: `F${i}.csv`, bytes: "x" }));
    expect(await failure(() => zipSource(zipAt(zipOf(many))))).toBe("node.zip-too-many-files (input, number 101)");
  });

  it("refuses what is no zip, or cut off", async () => {
    const whole = zipOf([client]);
    for (const bytes of [
      Buffer.from("PersonalID\n1455\n"),
      Buffer.alloc(0),
      whole.subarray(0, -10),
      whole.subarray(10),
    ])
      expect(await failure(() => zipSource(zipAt(bytes)))).toMatch(/^node\.not-a-zip \(input\)$/);
    expect(await failure(() => zipSource(join(emptyFolder(), "Quillfeather.zip")))).toBe("node.not-found (input)");
  });

  it.each<[string, ZipEntry["says"]]>([
    ["longer than it says", { size: 3 }],
    ["shorter than it says", { size: 300 }],
    ["of another checksum", { crc: 1 }],
  ])("a file that is %s is damaged", async (_, says) => {
    const source = await zipSource(zipAt(zipOf([{ ...client, says }])));
    expect(await failure(() => collectExport(source))).toBe("node.zip-damaged (input)");
    source.close();
  });

  it("a file whose bytes were changed is damaged", async () => {
    const bytes = zipOf([{ name: "Client.csv", bytes: "PersonalID\n1455\n".repeat(20) }]);
    bytes[45] = (bytes[45] ?? 0) ^ 0xff;
    const source = await zipSource(zipAt(bytes));
    expect(await failure(() => collectExport(source))).toBe("node.zip-damaged (input)");
    source.close();
  });
});

it("openExport takes either", async () => {
  expect((await openExport(folderOf({ "Client.csv": "a\n" }))).files).toEqual(["Client.csv"]);
  const zip = await openExport(zipAt(zipOf([client])));
  expect(zip.files).toEqual(["Client.csv"]);
  zip.close();
  expect(await failure(() => openExport("/nowhere/Quillfeather"))).toBe("node.not-found (input)");
});
