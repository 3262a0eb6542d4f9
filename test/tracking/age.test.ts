/** The age command of the operating system opens what we seal, and the other way round. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { addSheetEntry, createTrackingSheet, openSheet, sealSheet } from "hmis-privacy/tracking";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const installed = (() => {
  try {
    return execFileSync("age", ["--version"]).length > 0;
  } catch {
    return false;
  }
})();
if (!installed) console.warn("age is not installed: its interoperation is not tested (apt-get install age)");

describe.skipIf(!installed)("with the age command", () => {
  let folder: string;
  let key: string;
  const at = (name: string): string => join(folder, name);
  const added = addSheetEntry(
    createTrackingSheet(),
    { clientId: "1455", firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03" },
    { on: "2024-10-15" },
  );
  if (added.status !== "done") throw new Error("blocked");
  const { sheet } = added;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "sheet-"));
    key = await generateX25519Identity();
    writeFileSync(at("key.txt"), `${key}\n`, { mode: 0o600 });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("age -d opens a sheet that we sealed, and shows a line for each entry", async () => {
    writeFileSync(at("sheet.age"), await sealSheet(sheet, { recipients: [await identityToRecipient(key)] }));
    const lines = execFileSync("age", ["-d", "-i", at("key.txt"), at("sheet.age")], { encoding: "utf8" })
      .trim()
      .split("\n");
    expect(JSON.parse(lines[1] ?? "")).toEqual(sheet.entries[0]);
  });

  it("we open a sheet that age sealed, for several recipients", async () => {
    writeFileSync(at("sheet.age"), await sealSheet(sheet, { recipients: [await identityToRecipient(key)] }));
    execFileSync("age", ["-d", "-i", at("key.txt"), "-o", at("plain"), at("sheet.age")]);
    const second = await generateX25519Identity();
    const recipients = [await identityToRecipient(key), await identityToRecipient(second)];
    execFileSync("age", [...recipients.flatMap((one) => ["-r", one]), "-o", at("again.age"), at("plain")]);
    expect(await openSheet(readFileSync(at("again.age")), { key: second, minRevision: 1 })).toEqual(sheet);
  });
});
