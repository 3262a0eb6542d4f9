import { compareClients, defaultModel, fitByEm, reestimate } from "hmis-privacy/match";
import { describe, expect, it } from "vitest";

const LETTERS = [..."BCDFGHKLMNPRSTVW"];
const name = (n: number): string => {
  const bits = Math.imul(n + 1, 0x9e3779b1) >>> 0;
  return [0, 6, 12, 18, 24].map((at) => `${LETTERS[(bits >> at) & 15]}${"AEIO"[(bits >> (at + 4)) & 3]}`).join("");
};
const born = (n: number): string =>
  `${1940 + (n % 70)}-${String(2 + (n % 11)).padStart(2, "0")}-${String(2 + (n % 26)).padStart(2, "0")}`;

/** Two records of one person each; every tenth has another birth date in the second. */
const twice = Array.from({ length: 400 }, (_, n) => {
  const one = {
    id: `${n}a`,
    firstName: name(n),
    lastName: name(n * 31 + 7),
    dob: born(n),
    ssn: String(100_100_001 + n * 1_100_007),
  };
  return [one, { ...one, id: `${n}b`, dob: n % 10 === 0 ? born(n + 13) : one.dob }] as const;
});

describe("reestimate", () => {
  it("counts what reviewers found", () => {
    const fit = reestimate(twice.map(([a, b]) => compareClients(a, b)));
    if (fit.status === "blocked") expect.unreachable();
    expect(fit.model.levels["dob.exact"].m).toBeCloseTo(0.9, 1);
    expect(fit.model.levels["ssn.exact"].m).toBeGreaterThan(defaultModel.levels["ssn.exact"].m);
    expect(fit.model.levels["dob.exact"].u).toBe(defaultModel.levels["dob.exact"].u);
  });

  it("refuses few pairs", () => {
    expect(reestimate(twice.slice(0, 50).map(([a, b]) => compareClients(a, b)))).toMatchObject({
      status: "blocked",
      blockers: [{ code: "match.too-few-pairs" }],
    });
  });

  it("refuses a sample in which birth dates don't agree", () => {
    const family = twice.map(([a, b], n) => compareClients(a, { ...b, dob: born(n + 17) }));
    expect(reestimate(family)).toMatchObject({
      status: "blocked",
      blockers: [{ code: "match.fit-implausible", path: { field: "dob" } }],
    });
  });
});

describe("fitByEm", () => {
  it("fits without decisions, and twice the same", () => {
    const fit = fitByEm(twice.flat());
    if (fit.status === "blocked") expect.unreachable(JSON.stringify(fit));
    expect(fit.model.levels["dob.exact"].m).toBeGreaterThan(0.75);
    expect(fitByEm(twice.flat())).toEqual(fit);
  });

  it("refuses what it learns from families", () => {
    const families = twice.flatMap(([a], n) => [a, { ...a, id: `${n}c`, dob: born(n + 17) }]);
    const fit = fitByEm(families);
    expect(fit.status === "blocked" && fit.blockers).toContainEqual(
      expect.objectContaining({ code: "match.fit-implausible", path: { field: "dob" } }),
    );
  });
});
