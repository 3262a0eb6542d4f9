/** Faults of many kinds beside an export without one: how many are found, and how often a rule cries wolf. */
import { type AuditFinding, checkExport, RULES, type RuleCode } from "hmis-privacy/audit";
import { memorySource } from "hmis-privacy/export";
import { spokane2024 } from "hmis-privacy/policy";
import { describe, expect, it } from "vitest";
import { plantedPair } from "./planted/plant.js";

const findingsOf = async (files: Record<string, string>, off: readonly RuleCode[] = []): Promise<AuditFinding[]> => {
  const findings: AuditFinding[] = [];
  const options = { asOf: "2026-11-23", policy: spokane2024, off };
  for await (const finding of checkExport(memorySource(files), options)) findings.push(finding);
  return findings;
};

describe("planted faults", async () => {
  const { clean, faulty, planted } = plantedPair();
  const wolves = await findingsOf(clean);
  const found = await findingsOf(faulty);
  const at = (file: string, row: number) => found.filter(({ path }) => path.file === file && path.row === row);

  it("are of at least 80 kinds", () =>
    expect(new Set(planted.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(80));

  it("are found, 95 of 100", () => {
    const missed = planted.filter(({ places }) => places.every(({ file, row }) => at(file, row).length === 0));
    const share = 1 - missed.length / planted.length;
    expect(share, missed.map(({ kind }) => kind).join("; ")).toBeGreaterThanOrEqual(0.95);
  });

  it("of structure are the same where nothing else is asked and less is remembered", async () => {
    const others = RULES.map(({ code }) => code).filter((code) => !code.startsWith("structure."));
    const structure = found.filter(({ code }) => code.startsWith("structure."));
    expect(structure.length).toBeGreaterThan(20);
    expect(await findingsOf(faulty, others)).toEqual(structure);
  });

  it("cry wolf at most 3 times on the clean twin", () => {
    expect(
      wolves.length,
      wolves.map(({ code, path }) => `${code} ${path.file} ${path.row}`).join("; "),
    ).toBeLessThanOrEqual(3);
  });
});
