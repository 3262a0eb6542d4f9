/** The repository's own example: what its page promises. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkExport, ruleOf } from "hmis-privacy/audit";
import { collectExport, deidentifyExport, type ExportSource, memorySource } from "hmis-privacy/export";
import { folderSource } from "hmis-privacy/node";
import { spokane2024 } from "hmis-privacy/policy";
import { beforeAll, describe, expect, it } from "vitest";
import { rowsOfCsv } from "../support/rowsOfCsv.js";

const examples = join(import.meta.dirname, "../../examples");
const listed = readFileSync(join(examples, "anonymous-clients.txt"), "utf8")
  .split("\n")
  .filter((line) => /^\d/.test(line))
  .map((line) => line.trim());
const options = { asOf: "2026-11-23", policy: spokane2024 };
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe("the example export", () => {
  let before: Map<string, Uint8Array>;
  let after: Map<string, Uint8Array>;
  beforeAll(async () => {
    const source = await folderSource(join(examples, "export"));
    before = await collectExport(source);
    const result = await deidentifyExport(source, { ...options, clients: listed });
    if (result.status === "blocked") throw new Error("blocked");
    after = await collectExport(result.export);
  });

  const errors = async (source: ExportSource): Promise<Map<string, number>> => {
    const codes = new Map<string, number>();
    for await (const { code, severity, clientId } of checkExport(source, { ...options, clientIds: true }))
      if (severity === "error" && listed.includes(clientId ?? "")) codes.set(code, (codes.get(code) ?? 0) + 1);
    return codes;
  };

  it("has many errors in the rows of listed clients, and afterwards none that this function mends", async () => {
    const was = await errors(memorySource(Object.fromEntries(before)));
    expect([...was.values()].reduce((a, b) => a + b, 0)).toBeGreaterThan(200);
    const is = await errors(memorySource(Object.fromEntries(after)));
    // That others of a household stay named is the list's doing.
    const mended = [...is.keys()].filter((code) => ruleOf(code)?.mend === "deidentifyExport");
    expect(mended.filter((code) => code !== "anonymous.household-linked")).toEqual([]);
    expect([...is.values()].reduce((a, b) => a + b, 0)).toBeLessThan(40);
  });

  it("names no listed client by full name or SSN in any text of any file", () => {
    const people = rowsOfCsv(text(before.get("Client.csv"))).filter((row) => listed.includes(row["PersonalID"] ?? ""));
    const secrets = people.flatMap((row) => [
      ...(row["FirstName"] &&
      row["LastName"] &&
      !/anonymous|refused|unknown/i.test(`${row["FirstName"]} ${row["LastName"]}`)
        ? [`${row["FirstName"]} ${row["LastName"]}`]
        : []),
      ...(/^\d{9}$/.test(row["SSN"] ?? "") ? [row["SSN"] ?? ""] : []),
    ]);
    expect(secrets.length).toBeGreaterThan(60);
    // A namesake who is not listed keeps the name in Client.csv; a client entered twice is listed twice.
    for (const [file, bytes] of after)
      if (file !== "Client.csv") for (const secret of secrets) expect(text(bytes).includes(secret), file).toBe(false);
  });

  it("leaves texts that hold nothing as they were, and every file that is not about clients", () => {
    for (const file of ["Export.csv", "Organization.csv", "Project.csv", "User.csv", "Inventory.csv"])
      expect(Buffer.compare(before.get(file) ?? new Uint8Array(), after.get(file) ?? new Uint8Array(1))).toBe(0);
    const rows = (files: Map<string, Uint8Array>) => rowsOfCsv(text(files.get("AssessmentQuestions.csv")));
    const [was, is] = [rows(before), rows(after)];
    const innocent = /^(?:Prefers mornings|Bus pass given|Would like a job|Has a small dog|Turned down a bed)/;
    const pairs = was
      .map((row, i) => [row, is[i]] as const)
      .filter(([row]) => innocent.test(row["AssessmentAnswer"] ?? ""));
    expect(pairs.length).toBeGreaterThan(30);
    // Of these, entered half anonymous, nobody here knows the name, so that nobody can look for it.
    const nameless = new Set(["1496", "1502"]);
    for (const [row, now] of pairs)
      expect(now?.["AssessmentAnswer"]).toBe(nameless.has(row["PersonalID"] ?? "") ? "" : row["AssessmentAnswer"]);
  });
});
