import { ageOn, compareDays, type Day, dayOf, formatDay } from "../calendar/index.js";
import { HmisPrivacyError } from "../core/index.js";
import type { DataQuality, DobPolicy, DobRule } from "../policy/index.js";
import { type Crossing, crossingsBetween, type DobFinding } from "./thresholds.js";

/** What decides an approximate birth date. */
export interface DobOptions {
  /** The day on which age is counted, `YYYY-MM-DD`: for a backdated enrollment its entry date. */
  readonly asOf: string;
  readonly policy: DobPolicy;
}

/** An approximate birth date, and what it does to the age. */
export interface ApproximateDob {
  /** `YYYY-MM-DD`; null where the rule gives no day. */
  readonly dob: string | null;
  /** The year that the record may carry; null where the rule gives none. */
  readonly birthYear: number | null;
  readonly dobDataQuality: DataQuality;
  readonly rule: DobRule["gives"];
  /** Whole years on `asOf`. `actual` is as secret as the birth date; it stays with the caller. */
  readonly age: { readonly actual: number; readonly approximate: number | null };
  readonly crossings: readonly Crossing[];
  readonly findings: readonly DobFinding[];
}

/** The longest verified life in the United States had 119 years. */
const IMPLAUSIBLE_AGE = 120;

/**
 * The birth date that an anonymous record may carry.
 *
 * Compute it once and store it with its `asOf` and policy: a second date on another day tells that a birthday lies
 * between. Source: guide, "Creating a New Anonymous Client Record"; other rules come with their policy.
 *
 * @param dob - the true birth date, `YYYY-MM-DD`
 * @throws HmisPrivacyError `dob.not-a-day`, `as-of.not-a-day`, `policy.no-dob-rule`
 * @example
 * approximateDob("1979-05-03", { asOf: "2024-10-15", policy: spokane2024 }).dob; // => "1980-01-01"
 * approximateDob("2004-05-03", { asOf: "2024-10-15", policy: spokane2024 }).dob; // => "2004-01-01"
 * approximateDob("1979-05-03", { asOf: "2024-10-15", policy: hipaaSafeHarbor }).birthYear; // => 1979
 */
export function approximateDob(dob: string, { asOf, policy }: DobOptions): ApproximateDob {
  const birth = dayOf(dob, "dob");
  const on = dayOf(asOf, "as-of");
  const actual = ageOn(birth, on);
  if (actual < 0) return withoutDay(policy, actual, "dob.in-future");

  const rule = policy.dob.rules.find(({ from, to }) => from <= actual && actual <= to);
  if (rule === undefined) throw new HmisPrivacyError("policy.no-dob-rule");
  const { day, year } = given(rule.gives, birth, on.year - actual);
  if (day !== null && compareDays(day, on) > 0) return withoutDay(policy, actual, "dob.approximate-in-future");

  const approximate = day === null ? null : ageOn(day, on);
  const crossings = approximate === null ? [] : crossingsBetween(actual, approximate);
  const findings: DobFinding[] = crossings.map(({ threshold }) => warn(`dob.crosses-threshold.${threshold}`));
  if (day !== null && compareDays(day, birth) === 0) findings.push(warn("dob.equals-actual"));
  if (year !== null && actual > 89) findings.push({ ...warn("dob.year-over-89"), severity: "info" });
  if (actual >= IMPLAUSIBLE_AGE) findings.push(warn("dob.implausible-age"));
  return {
    dob: day === null ? null : formatDay(day),
    birthYear: year,
    dobDataQuality: day === null ? policy.dob.qualityWithoutDay : policy.dob.quality,
    rule: rule.gives,
    age: { actual, approximate },
    crossings,
    findings,
  };
}

function given(gives: DobRule["gives"], birth: Day, sameAgeYear: number): { day: Day | null; year: number | null } {
  const january1 = (year: number) => ({ day: { year, month: 1, day: 1 }, year });
  switch (gives) {
    case "january-1-of-birth-year":
      return january1(birth.year);
    case "january-1-after-birth-year":
      return january1(birth.year + 1);
    case "age-preserving":
      return january1(sameAgeYear);
    case "actual":
      return { day: birth, year: birth.year };
    case "year-only":
      return { day: null, year: birth.year };
    case "90-and-over":
    case "nothing":
      return { day: null, year: null };
  }
}

function withoutDay(
  policy: DobPolicy,
  actual: number,
  code: "dob.in-future" | "dob.approximate-in-future",
): ApproximateDob {
  return {
    dob: null,
    birthYear: null,
    dobDataQuality: policy.dob.qualityWithoutDay,
    rule: "nothing",
    age: { actual, approximate: null },
    crossings: [],
    findings: [{ ...warn(code), severity: "error" }],
  };
}

function warn(code: DobFinding["code"]): DobFinding {
  return { code, severity: "warning", path: { field: "dob" } };
}
