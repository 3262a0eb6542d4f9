import {
  COLUMN_DISCLOSURES,
  codeListOf,
  columnsOf,
  columnsThatAre,
  DISCLOSURE_CLASSES,
  disclosedBy,
  disclosureOf,
  HUD_FILES,
  HUD_VERSIONS,
} from "hmis-privacy/hud";
import { describe, expect, it } from "vitest";

const listed = COLUMN_DISCLOSURES.flatMap(({ file, columns }) => columns.map((column) => `${file}.${column}`));
const all = [
  ...new Set(HUD_VERSIONS.flatMap((v) => HUD_FILES.flatMap((f) => columnsOf(v, f).map(({ name }) => `${f}.${name}`)))),
];

describe("what a column discloses", () => {
  it("is said of every column of both versions, once", () => {
    expect(all.filter((column) => !listed.includes(column))).toEqual([]);
    expect(listed.filter((column, i) => listed.indexOf(column) !== i)).toEqual([]);
    expect(listed.filter((column) => !all.includes(column))).toEqual([]);
    expect(all).toHaveLength(534);
  });

  it("comes with a why and a source", () => {
    for (const { class: c, why, source } of COLUMN_DISCLOSURES) {
      expect(DISCLOSURE_CLASSES).toContain(c);
      expect(why.length).toBeGreaterThan(10);
      expect(source.title).not.toBe("");
    }
  });

  it("depends on codes that HUD's lists have, and its class is the gravest of its cases", () => {
    const grave = (c: string) => DISCLOSURE_CLASSES.indexOf(c as never);
    for (const { file, cases = [], class: worst, otherwise } of COLUMN_DISCLOSURES) {
      expect(cases.length > 0).toBe(otherwise !== undefined);
      for (const { when, is, class: c } of cases) {
        expect(grave(c)).toBeGreaterThanOrEqual(grave(worst));
        const known = HUD_VERSIONS.flatMap((version) =>
          (when === "TypeProvided" ? ["142"] : [""]).flatMap((RecordType) => [
            ...(codeListOf(version, file, when, { RecordType })?.values.keys() ?? []),
          ]),
        );
        for (const code of is) expect(known, `${file}.${when} ${code}`).toContain(code);
      }
      if (cases.length > 0) expect(cases.some(({ class: c }) => c === worst)).toBe(true);
    }
  });

  it("finds free text in every string that no code list, form or name rules", () => {
    const text = HUD_VERSIONS.flatMap((version) =>
      HUD_FILES.flatMap((file) =>
        columnsOf(version, file)
          .filter(({ type, pattern, codeList }) => type === "string" && pattern === null && codeList === null)
          .map(({ name }) => `${file}.${name}`),
      ),
    );
    const free = columnsThatAre("free-text").map(({ file, column }) => `${file}.${column}`);
    expect(free.toSorted()).toEqual(
      [...new Set(text)]
        .filter(
          (column) => !/^(?:Export|User|Organization|Project|ProjectCoC)\.|GrantID|Client\.(?:\w*Name)/.test(column),
        )
        .toSorted(),
    );
  });

  it.each([
    ["Disabilities", "DisabilityResponse", { DisabilityType: "8", DisabilityResponse: "0" }, "hiv"],
    ["Disabilities", "DisabilityResponse", { DisabilityType: "9", DisabilityResponse: "1" }, "sensitive"],
    ["Disabilities", "TCellCount", { DisabilityType: "8", TCellCount: "" }, null],
    ["Services", "TypeProvided", { RecordType: "143", TypeProvided: "3" }, "hiv-inferred"],
    ["Services", "FAAmount", { RecordType: "152", FAAmount: "250.00" }, "narrows"],
    ["Services", "TypeProvided", { RecordType: "142", TypeProvided: "28" }, "sensitive"],
    ["Exit", "Destination", { Destination: "426" }, "hiv-inferred"],
    ["Exit", "Destination", { Destination: " 327 " }, "hiv-inferred"],
    ["Exit", "Destination", { Destination: "410" }, "attribute"],
    ["Funder", "Funder", { Funder: "13" }, "hiv-inferred"],
    ["Funder", "Funder", { Funder: "46" }, "administrative"],
    ["Project", "TargetPopulation", { TargetPopulation: "1" }, "dv-inferred"],
    ["Project", "TargetPopulation", { TargetPopulation: "3" }, "hiv-inferred"],
    ["HealthAndDV", "DomesticViolenceSurvivor", { DomesticViolenceSurvivor: "0" }, "attribute"],
    ["HealthAndDV", "CurrentlyFleeing", { CurrentlyFleeing: "0" }, "dv"],
    ["IncomeBenefits", "ADAP", { ADAP: "0" }, "hiv-inferred"],
  ] as const)("%s.%s of %j is %s", (file, column, row, expected) => {
    expect(disclosedBy(file, row, column)?.class ?? null).toBe(expected);
  });

  it("is unknown of a column that HUD does not know", () => {
    expect(disclosureOf("Client", "ClientNickname")).toBeNull();
    expect(disclosedBy("Client", { ClientNickname: "x" }, "ClientNickname")).toBeNull();
  });
});
