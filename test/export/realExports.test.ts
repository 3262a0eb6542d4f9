/** Exports of other projects, read where they lie: nothing of them is in this repository. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkExport } from "hmis-privacy/audit";
import { collectExport, deidentifyExport, memorySource } from "hmis-privacy/export";
import { openExport } from "hmis-privacy/node";
import { spokane2024 } from "hmis-privacy/policy";
import { describe, expect, it } from "vitest";
import { rowsOfCsv } from "../support/rowsOfCsv.js";

const exports = join(import.meta.dirname, "../../../shared/exports");
const all = existsSync(exports)
  ? [
      ...readdirSync(join(exports, "open-path")).map((name) => join("open-path", name)),
      "subset-60-households",
      "eva-fy2026-hashed-demo.zip",
    ]
  : [];
const text = (bytes: Uint8Array | undefined): string =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

describe.skipIf(all.length === 0)("real exports (skipped where ../shared/exports is not there)", () => {
  it("all are there", () => expect(all).toHaveLength(10));

  it.each(all)("%s", async (name) => {
    const source = await openExport(join(exports, name));
    try {
      const before = await collectExport(source);
      const clients = rowsOfCsv(text(before.get("Client.csv"))).filter((row) => row["PersonalID"] !== "");
      const listed = clients
        .filter((_, i) => i % (clients.length > 1000 ? 10 : 3) === 0)
        .map((row) => row["PersonalID"] ?? "");
      const options = { clients: listed, asOf: "2026-11-23", policy: spokane2024 };
      const result = await deidentifyExport(source, options);
      if (result.status === "blocked") throw new Error(JSON.stringify(result.blockers));
      const after = await collectExport(result.export);

      expect([...after.keys()]).toEqual([...before.keys()]);
      const mine = new Set([...listed, ...enrollmentsOf(before, listed)]);
      let changed = 0;
      for (const [file, bytes] of before) {
        const [was, is] = [lines(text(bytes)), lines(text(after.get(file)))];
        expect(is).toHaveLength(was.length);
        for (const [i, line] of is.entries()) {
          if (line === was[i]) continue;
          changed++;
          const [row = {}] = rowsOfCsv(`${was[0]}\n${was[i]}\n`);
          const theirs = [row["PersonalID"], row["EnrollmentID"]].some((id) => mine.has(id ?? ""));
          expect(theirs, `${file} row ${i}`).toBe(true);
        }
      }
      expect(changed).toBe(result.summary().files.reduce((sum, file) => sum + file.changedRows, 0));
      expect(changed).toBeGreaterThanOrEqual(listed.length);

      for (const row of rowsOfCsv(text(after.get("Client.csv")))) {
        if (!listed.includes(row["PersonalID"] ?? "")) continue;
        expect([
          row["MiddleName"],
          row["NameSuffix"],
          row["SSN"],
          row["SSNDataQuality"],
          row["NameDataQuality"],
        ]).toEqual(["", "", "", "99", "2"]);
        expect(row["DOB"]).toMatch(/^$|^\d{4}-01-01$/);
      }

      // What we write passes what we check, and is what we write when asked again.
      const output = memorySource(Object.fromEntries(after));
      const wrong: string[] = [];
      for await (const { code, severity, clientId } of checkExport(output, { ...options, clientIds: true }))
        if (severity === "error" && /^(?:anonymous|text|disclosure)\./.test(code) && listed.includes(clientId ?? ""))
          wrong.push(code);
      expect(wrong.filter((code) => !EXPECTED.has(code))).toEqual([]);
      const again = await deidentifyExport(output, { ...options, asOf: "2027-03-01" });
      if (again.status === "blocked") throw new Error("blocked the second time");
      expect(
        [...(await collectExport(again.export))].every(
          ([file, bytes]) => Buffer.compare(bytes, after.get(file) ?? bytes) === 0,
        ),
      ).toBe(true);
    } finally {
      source.close();
    }
  });
});

/** Only some of the clients are listed, so their households stay linked; and a HOPWA service can't be unsaid. */
const EXPECTED = new Set(["anonymous.household-linked", "disclosure.hiv-by-inference"]);

/** Rows of a file whose cells hold no line break, as none does here. */
const lines = (file: string): string[] => file.split("\n");

function enrollmentsOf(files: Map<string, Uint8Array>, listed: readonly string[]): string[] {
  const ids = new Set(listed);
  const rows = rowsOfCsv(text(files.get("Enrollment.csv"))).filter((row) => ids.has(row["PersonalID"] ?? ""));
  return rows.map((row) => row["EnrollmentID"] ?? "");
}
