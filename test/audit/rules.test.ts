/** Every rule has a case that breaks it and one that comes close. A rule without them doesn't compile. */
import { type AuditFinding, checkExport, RULES, type RuleCode } from "hmis-privacy/audit";
import { memorySource } from "hmis-privacy/export";
import { type Policy, policies } from "hmis-privacy/policy";
import { describe, expect, it } from "vitest";
import { data } from "./fixtures/data.js";
import { type Edit, type Fixture, nothing } from "./fixtures/edit.js";
import { people } from "./fixtures/people.js";
import { asCsv, cleanTwin } from "./planted/twin.js";

/** Only a chart can break these: see checkClient.test.ts. */
type OfCharts = "anonymous.contact-kept" | "anonymous.documents-kept";
const fixtures: Readonly<Record<Exclude<RuleCode, OfCharts>, Fixture>> = { ...people, ...data };

async function findingsOf(
  edit: Edit,
  code: string,
  { sheet, policy }: Pick<Fixture, "sheet" | "policy">,
): Promise<AuditFinding[]> {
  const tables = cleanTwin(edit.version);
  edit.rows?.(tables);
  const files = asCsv(tables, edit.version);
  edit.files?.(files);
  const anonymous = tables.Client.filter(({ FirstName = "" }) => ["Anonymous", "Inga"].includes(FirstName));
  const found: AuditFinding[] = [];
  const options = {
    asOf: "2026-11-23",
    off: RULES.map((rule) => rule.code).filter((other) => other !== code),
    policy: policies.find(({ id }) => id === (policy ?? "spokane-2024")) as Policy,
    ...(sheet === undefined ? {} : { sheet: [anonymous.slice(0, 2).map((row) => row["PersonalID"] ?? "")] }),
  };
  for await (const finding of checkExport(memorySource(files), options)) found.push(finding);
  return found;
}

const place = ({ code, path }: AuditFinding): string => `${code} ${path.file} ${path.row} ${path.column}`;

describe("rules", () => {
  it("each has its cases in fixtures/", () => {
    const without = RULES.map(({ code }) => code).filter((code) => !Object.hasOwn(fixtures, code));
    const ofCharts = without.filter((code) => code.startsWith("anonymous."));
    expect(without, "add a failing and a passing case to fixtures/people.ts or fixtures/data.ts").toEqual(ofCharts);
  });

  it.each(Object.entries(fixtures))(
    "%s is broken by its failing case, not by its passing one",
    async (code, fixture) => {
      expect((await findingsOf(fixture.fails, code, fixture)).map((finding) => finding.code)).toContain(code);
      if (fixture.passes === nothing && fixture.policy === undefined) return; // the clean export: planted.test.ts
      const known = new Set((await findingsOf(nothing, code, {})).map(place));
      const close = await findingsOf(fixture.passes, code, fixture);
      expect(close.filter((finding) => !known.has(place(finding))).map((finding) => finding.code)).not.toContain(code);
    },
  );

  it("the anonymous name is the policy's letter for letter", async () => {
    const capitals: Edit = {
      rows: ({ Client }) => {
        for (const row of Client) if (row["FirstName"] === "Anonymous") row["FirstName"] = "ANONYMOUS";
      },
    };
    expect(await findingsOf(nothing, "anonymous.name-not-as-policy", {})).toEqual([]);
    expect(await findingsOf(capitals, "anonymous.name-not-as-policy", {})).not.toEqual([]);
  });

  it("a row of the wrong width is nobody's, not the client's before it", async () => {
    const files = asCsv(cleanTwin());
    files["Client.csv"] = `${files["Client.csv"]}only,three,cells\r\n`;
    const found: AuditFinding[] = [];
    const policy = policies.find(({ id }) => id === "spokane-2024") as Policy;
    for await (const finding of checkExport(memorySource(files), { asOf: "2026-11-23", policy, clientIds: true }))
      if (finding.code === "structure.row-width") found.push(finding);
    expect(found.map(({ path, clientId }) => [path.file, clientId])).toEqual([["Client.csv", undefined]]);
  });

  it("codes are stable, dotted and told once", () => {
    const codes = RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(codes.toSorted()).toMatchSnapshot(); // renaming one is a breaking change
  });

  it("each says why, who mends it and where it comes from", () => {
    for (const { code, why, mend, source } of RULES) {
      expect(why.length, code).toBeGreaterThan(20);
      expect(why, code).toMatch(/[.!]$/);
      expect(mend, code).toMatch(/^(?:[a-z]+(?:[A-Z][a-z]+)*|HMIS lead)$/);
      expect(source.title, code).not.toBe("");
    }
  });
});
