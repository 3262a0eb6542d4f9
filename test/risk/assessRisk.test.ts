import { assessRisk, type RiskOptions, type RiskRow } from "hmis-privacy/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** The ten rows of the SDC Practice Guide's table on SUDA. */
const guideRows = [
  "urban female secondary-incomplete employed",
  "urban female secondary-incomplete employed",
  "urban female primary-incomplete inactive",
  "urban male secondary-complete employed",
  "rural female secondary-complete unemployed",
  "urban male secondary-complete employed",
  "urban female primary-complete inactive",
  "urban male post-secondary unemployed",
  "urban female secondary-incomplete inactive",
  "urban female secondary-incomplete inactive",
].map((line) => {
  const [residence, gender, education, labor] = line.split(" ");
  return { residence, gender, education, labor };
});
const guideColumns = ["residence", "gender", "education", "labor"];

describe("golden vectors", () => {
  it("SUDA scores of the SDC Practice Guide", () => {
    const { minimalUniques } = assessRisk(guideRows, { quasiIdentifiers: guideColumns, k: 3 });
    const scores = guideRows.map((_, i) => minimalUniques.find(({ index }) => index === i)?.score ?? 0);
    expect(scores).toEqual([0, 0, 6, 0, 12, 0, 6, 10, 0, 0]);
    expect(minimalUniques.find(({ index }) => index === 4)?.combinations).toEqual([
      ["residence"],
      ["gender", "education"],
      ["gender", "labor"],
      ["education", "labor"],
    ]);
  });

  it("ARX's average risk of 30,162 rows in 19,502 classes", () => {
    const rows = Array.from({ length: 30_162 }, (_, i) => ({ a: i < 19_502 ? i : i % 1000 }));
    const risk = assessRisk(rows, { quasiIdentifiers: ["a"], k: 5, maxSize: 0 });
    expect(risk.classes).toBe(19_502);
    expect(risk.prosecutor.average).toBe(0.6465751607983555);
    expect(risk.marketer).toBe(0.6465751607983555);
  });
});

describe("what it measures", () => {
  const rows = [
    { sex: "0", born: "1980", hh: "a", dv: "1" },
    { sex: "0", born: "1980", hh: "b", dv: "1" },
    { sex: "1", born: "1980", hh: "b", dv: "0" },
    { sex: "1", born: "1981", hh: "b", dv: "0" },
    { sex: "1", born: "1981", hh: "", dv: "1" },
  ];
  const options: RiskOptions = { quasiIdentifiers: ["sex", "born"], k: 2, sensitive: ["dv"], household: "hh" };
  const risk = assessRisk(rows, options);

  it("classes", () => {
    expect(risk).toMatchObject({
      rows: 5,
      classes: 3,
      k: 1,
      sampleUniques: [2],
      classSizes: [
        { size: 1, classes: 1 },
        { size: 2, classes: 2 },
      ],
      rowsBelow: { k: 1, publishing: 5 },
      prosecutor: { highest: 1, average: 3 / 5, shareAtRisk: 1 / 5 },
    });
  });
  it("attributes that a class gives away", () => {
    expect(risk.diversity).toEqual([{ column: "dv", l: 1, rowsDisclosed: 3 }]);
  });
  it("households: one member found is all found", () => {
    // a: 1/2; b: 1 − (1/2)(0)(1/2) = 1; the row without a household: 1/2
    expect(risk.households).toEqual({ count: 3, highest: 1, average: 2 / 3 });
  });
  it("says so", () => {
    expect(risk.findings.map(({ code }) => code)).toEqual([
      "risk.below-k",
      "risk.below-publishing-threshold",
      "risk.sample-unique",
      "risk.attribute-disclosed",
      "risk.household",
    ]);
  });
  it("the journalist's register", () => {
    const population = [...rows, ...rows, { sex: "1", born: "1980" }];
    expect(assessRisk(rows, { ...options, population }).journalist).toEqual({
      highest: 1 / 3,
      average: (4 * (1 / 4) + 1 / 3) / 5,
      shareAtRisk: 0,
    });
    const stranger = assessRisk(rows, { ...options, population: rows.slice(0, 2) });
    expect(stranger.journalist?.highest).toBe(1);
    expect(stranger.findings.map(({ code }) => code)).toContain("risk.not-in-population");
  });
  it("the label Anonymous is a disclosure", () => {
    const labelled = rows.map((row, i) => ({ ...row, LastName: i === 0 ? "Anonymous 1455" : "Ashford" }));
    expect(assessRisk(labelled, options).findings.map(({ code }) => code)).toContain("risk.anonymous-label");
  });
});

describe("coarsening", () => {
  it("puts the column that singles people out first", () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({ birthYear: String(1960 + i), sex: String(i % 2) }));
    const [best] = assessRisk(rows, { quasiIdentifiers: ["birthYear", "sex"], k: 5 }).coarsening;
    expect(best).toEqual({
      column: "birthYear",
      step: "10-year bands",
      k: 5,
      sampleUniques: 0,
      rowsBelowK: 0,
      gain: 40,
    });
  });
});

it.each<[string, Partial<RiskOptions>]>([
  ["risk.no-quasi-identifiers", { quasiIdentifiers: [] }],
  ["risk.unknown-column", { quasiIdentifiers: ["sexx"] }],
  ["risk.unknown-column", { sensitive: ["nope"] }],
  ["risk.k-not-a-count", { k: 2.5 }],
  ["risk.max-size-not-a-count", { maxSize: -1 }],
])("refuses with %s", (code, options) => {
  expect(() => assessRisk([{ sex: 1 }], { quasiIdentifiers: ["sex"], k: 2, ...options })).toThrow(
    expect.objectContaining({ code }),
  );
});

it("an empty table has no risk and no class", () => {
  expect(assessRisk([], { quasiIdentifiers: ["sex"], k: 5 })).toMatchObject({ rows: 0, classes: 0, k: 0, marketer: 0 });
});

describe("laws", () => {
  const columns = ["a", "b", "c", "d"];
  const tables = fc.array(
    fc.record({ a: fc.nat(2), b: fc.nat(2), c: fc.nat(1), d: fc.constantFrom("x", "", undefined) }),
    { minLength: 1, maxLength: 30 },
  );
  const same = (x: RiskRow, y: RiskRow, of: readonly string[]): boolean =>
    of.every((name) => (x[name] ?? "") === (y[name] ?? ""));

  it("a combination is unique, and no smaller part of it is", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const alone = (i: number, of: readonly string[]): boolean =>
          rows.every((row, j) => j === i || !same(row, rows[i] as RiskRow, of));
        const { minimalUniques, sampleUniques } = assessRisk(rows, { quasiIdentifiers: columns, k: 2, maxSize: 4 });
        for (const { index, combinations } of minimalUniques)
          for (const set of combinations) {
            expect(alone(index, set)).toBe(true);
            for (const left of set)
              expect(
                set.length > 1 &&
                  alone(
                    index,
                    set.filter((c) => c !== left),
                  ),
              ).toBe(false);
          }
        expect(minimalUniques.map(({ index }) => index)).toEqual(
          rows.map((_, i) => i).filter((i) => alone(i, columns)),
        );
        expect(sampleUniques).toEqual(minimalUniques.map(({ index }) => index));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("saying less never makes a class smaller, and no figure depends on the order of rows", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const all = assessRisk(rows, { quasiIdentifiers: columns, k: 3 });
        for (const { k, gain } of all.coarsening) {
          expect(k).toBeGreaterThanOrEqual(all.k);
          expect(gain).toBeGreaterThanOrEqual(0);
        }
        const back = assessRisk(rows.toReversed(), { quasiIdentifiers: columns, k: 3 });
        expect({ ...back, sampleUniques: 0, minimalUniques: 0 }).toEqual({
          ...all,
          sampleUniques: 0,
          minimalUniques: 0,
        });
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
