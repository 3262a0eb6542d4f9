import { approximateDob } from "hmis-privacy/dob";
import { agePreserving, type DobPolicy, hipaaSafeHarbor, spokane2024 } from "hmis-privacy/policy";
import { describe, expect, it } from "vitest";

const spokane = (dob: string, asOf: string) => approximateDob(dob, { asOf, policy: spokane2024 });

describe("the county's rule", () => {
  it.each([
    ["the guide's own example", "1979-05-03", "2024-10-15", "1980-01-01", 45, 44],
    ["the guide's example, born late in the year", "1979-12-03", "2024-10-15", "1980-01-01", 44, 44],
    ["24 years old", "2000-10-15", "2024-10-15", "2000-01-01", 24, 24],
    ["25 today", "1999-10-15", "2024-10-15", "2000-01-01", 25, 24],
    ["24 for one day more", "1999-10-16", "2024-10-15", "1999-01-01", 24, 25],
    ["60", "1964-10-15", "2024-10-15", "1965-01-01", 60, 59],
    ["60 for one day more", "1963-10-16", "2024-10-15", "1964-01-01", 60, 60],
    ["61 today: over 60", "1963-10-15", "2024-10-15", "1963-01-01", 61, 61],
    ["a baby", "2024-09-30", "2024-10-15", "2024-01-01", 0, 0],
    ["born on the day", "2024-10-15", "2024-10-15", "2024-01-01", 0, 0],
    ["29 February", "1980-02-29", "2024-02-29", "1981-01-01", 44, 43],
  ])("%s: %s on %s becomes %s", (_, dob, asOf, approximate, actual, then) => {
    expect(spokane(dob, asOf)).toMatchObject({
      dob: approximate,
      birthYear: Number(approximate.slice(0, 4)),
      dobDataQuality: 2,
      age: { actual, approximate: then },
    });
  });

  it("says which rule it used", () => {
    expect(spokane("1979-05-03", "2024-10-15").rule).toBe("january-1-after-birth-year");
    expect(spokane("2009-05-03", "2024-10-15").rule).toBe("january-1-of-birth-year");
  });
});

describe("findings", () => {
  const codes = (dob: string, asOf = "2026-11-23") => spokane(dob, asOf).findings.map(({ code }) => code);

  it.each([
    ["2013-12-01", 13, "gains"],
    ["2010-12-01", 16, "gains"],
    ["2008-12-15", 18, "gains"],
    ["2004-12-15", 22, "gains"],
    ["2001-12-15", 25, "gains"],
    ["2001-03-01", 25, "loses"],
    ["1971-03-01", 55, "loses"],
    ["1966-03-01", 60, "loses"],
    ["1964-12-15", 62, "gains"],
    ["1961-12-15", 65, "gains"],
  ])("born %s crosses %i: %s", (dob, threshold, direction) => {
    expect(spokane(dob, "2026-11-23").crossings).toEqual([{ threshold, direction }]);
    expect(codes(dob)).toEqual([`dob.crosses-threshold.${threshold}`]);
  });

  it("has nothing to say of an ordinary date", () => expect(codes("1979-05-03")).toEqual([]));
  it("tells that the approximate date is the true one", () =>
    expect(codes("2002-01-01")).toEqual(["dob.equals-actual"]));
  it("tells that a year over 89 stays", () => expect(codes("1936-05-03")).toEqual(["dob.year-over-89"]));
  it("doubts 120 years", () => expect(codes("1906-05-03")).toEqual(["dob.year-over-89", "dob.implausible-age"]));

  it("gives nothing for a date in the future", () => {
    expect(spokane("2026-11-24", "2026-11-23")).toEqual({
      dob: null,
      birthYear: null,
      dobDataQuality: 99,
      rule: "nothing",
      age: { actual: -1, approximate: null },
      crossings: [],
      findings: [{ code: "dob.in-future", severity: "error", path: { field: "dob" } }],
    });
  });

  it("gives no approximate date in the future", () => {
    const policy: DobPolicy = {
      id: "careless",
      dob: { quality: 2, qualityWithoutDay: 99, rules: [{ from: 0, to: 200, gives: "january-1-after-birth-year" }] },
    };
    const baby = approximateDob("2026-05-03", { asOf: "2026-11-23", policy });
    expect([baby.dob, baby.findings[0]?.code]).toEqual([null, "dob.approximate-in-future"]);
  });

  it.each([
    ["1979-02-30", "2024-10-15", "dob.not-a-day"],
    ["1979-05-03", "2024-10-15T00:00", "as-of.not-a-day"],
  ])("born %s as of %s throws a code without the value", (dob, asOf, code) => {
    expect(() => spokane(dob, asOf)).toThrow(expect.objectContaining({ code, message: code }));
  });

  it("throws where a policy has no rule for an age", () => {
    const policy: DobPolicy = {
      id: "gap",
      dob: { ...spokane2024.dob, rules: [{ from: 30, to: 40, gives: "actual" }] },
    };
    expect(() => approximateDob("2020-05-03", { asOf: "2026-11-23", policy })).toThrow("policy.no-dob-rule");
  });
});

// An oracle of its own: days as numbers 20241015, no calendar code of the library.
const number = (iso: string): number => Number(iso.replaceAll("-", ""));
const age = (dob: number, on: number): number => Math.floor((on - dob) / 10_000);
const DAYS = ["2024-02-29", "2024-10-15", "2026-01-01", "2026-01-15", "2026-06-30", "2026-11-23", "2026-12-31"];

function* everyBirthDate(asOf: string): Generator<string> {
  const last = Date.parse(asOf);
  const first = Date.UTC(Number(asOf.slice(0, 4)) - 105, 0, 1);
  for (let t = first; t <= last; t += 86_400_000) yield new Date(t).toISOString().slice(0, 10);
}

describe.each(DAYS)("every birth date of 105 years, on %s", (asOf) => {
  const on = number(asOf);

  it("the county's rule", () => {
    const wrong: string[] = [];
    for (const dob of everyBirthDate(asOf)) {
      const year = Number(dob.slice(0, 4));
      const actual = age(number(dob), on);
      const expected = actual <= 24 || actual > 60 ? year : year + 1;
      const result = spokane(dob, asOf);
      const then = age(expected * 10_000 + 101, on);
      const crossed = [13, 16, 18, 22, 25, 55, 60, 62, 65].filter((n) => actual < n !== then < n);
      const right =
        result.dob === `${expected}-01-01` &&
        result.birthYear === expected &&
        result.age.actual === actual &&
        result.age.approximate === then &&
        result.crossings.map(({ threshold }) => threshold).join() === crossed.join() &&
        result.crossings.every(({ direction }) => direction === (then > actual ? "gains" : "loses")) &&
        result.findings.some(({ code }) => code === "dob.equals-actual") === (result.dob === dob);
      if (!right) wrong.push(dob);
    }
    expect(wrong).toEqual([]);
  });

  it("Safe Harbor gives a year or 90 and over, never a day", () => {
    const wrong: string[] = [];
    for (const dob of everyBirthDate(asOf)) {
      const over = age(number(dob), on) >= 90;
      const result = approximateDob(dob, { asOf, policy: hipaaSafeHarbor });
      const right =
        result.dob === null &&
        result.dobDataQuality === 99 &&
        result.birthYear === (over ? null : Number(dob.slice(0, 4))) &&
        result.rule === (over ? "90-and-over" : "year-only") &&
        result.findings.length === 0;
      if (!right) wrong.push(dob);
    }
    expect(wrong).toEqual([]);
  });

  it("the age-preserving rule keeps every age and a whole year for every day", () => {
    const wrong: string[] = [];
    for (const dob of everyBirthDate(asOf)) {
      const result = approximateDob(dob, { asOf, policy: agePreserving });
      const right =
        result.dob?.endsWith("-01-01") === true &&
        age(number(result.dob), on) === age(number(dob), on) &&
        result.age.approximate === result.age.actual &&
        result.crossings.length === 0;
      if (!right) wrong.push(dob);
    }
    expect(wrong).toEqual([]);
  });
});

// Birth dates that cross, by the county's rule: counted by hand from the calendar.
it.each([
  ["2026-11-23", 18, "gains", 38],
  ["2026-11-23", 25, "gains", 38],
  ["2026-11-23", 25, "loses", 327],
  ["2026-11-23", 55, "loses", 327],
  ["2026-11-23", 60, "loses", 327],
  ["2026-11-23", 62, "gains", 38],
  ["2026-11-23", 65, "gains", 38],
  ["2026-01-15", 18, "gains", 351],
  ["2026-01-15", 25, "gains", 350],
  ["2026-01-15", 25, "loses", 15],
  ["2026-01-15", 62, "gains", 351],
  ["2026-01-15", 65, "gains", 350],
  ["2026-12-31", 25, "loses", 365],
  ["2026-12-31", 55, "loses", 365],
  ["2026-12-31", 60, "loses", 365],
  ["2026-12-31", 18, "gains", 0],
  ["2024-10-15", 18, "gains", 77],
  ["2024-10-15", 25, "loses", 288],
  ["2024-10-15", 55, "loses", 288],
  ["2024-10-15", 60, "loses", 289],
])("on %s, at %i, %s: %i birth dates", (asOf, threshold, direction, count) => {
  let n = 0;
  for (const dob of everyBirthDate(asOf))
    if (spokane(dob, asOf).crossings.some((c) => c.threshold === threshold && c.direction === direction)) n++;
  expect(n).toBe(count);
});

it("the share of ages that shift agrees with the measured one", () => {
  const shifts = new Map<number, number>();
  let n = 0;
  for (const dob of everyBirthDate("2026-11-23")) {
    const { actual, approximate } = spokane(dob, "2026-11-23").age;
    if (actual > 100) continue;
    n++;
    const shift = (approximate ?? Number.NaN) - actual;
    shifts.set(shift, (shifts.get(shift) ?? 0) + 1);
  }
  const share = (shift: number): number => Math.round(((shifts.get(shift) ?? 0) / n) * 1000) / 10;
  expect([share(-1), share(0), share(1)]).toEqual([31.9, 61.4, 6.7]);
});
