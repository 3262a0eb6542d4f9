import type { Finding } from "../core/index.js";

/**
 * Ages at which a rule or a report treats a client differently.
 *
 * 13 own consent in Washington (RCW 43.185C.180, 2018), 16 and 22 the bounds of RHY transitional living, 18 adult,
 * 25 end of youth (18–24), 55, 60, 62 and 65 groups of elders in HUD's reports and housing programmes.
 */
export const AGE_THRESHOLDS = [13, 16, 18, 22, 25, 55, 60, 62, 65] as const;

/** An age in years that programmes and reports ask for. */
export type AgeThreshold = (typeof AGE_THRESHOLDS)[number];

/** The approximate age lies on the other side of a threshold: the client `gains` what begins there, or `loses` it. */
export interface Crossing {
  readonly threshold: AgeThreshold;
  readonly direction: "gains" | "loses";
}

/**
 * - `dob.crosses-threshold.N`: the approximate age lies on the other side of N years.
 * - `dob.equals-actual`: the date that is written is the true one.
 * - `dob.in-future`: the birth date lies after `asOf`; nothing is given.
 * - `dob.approximate-in-future`: the rule's day lies after `asOf`; nothing is given.
 * - `dob.year-over-89`: the year of somebody over 89 is given, which HIPAA Safe Harbor would not.
 * - `dob.implausible-age`: 120 years or more.
 */
export type DobFinding = Finding<
  | `dob.crosses-threshold.${AgeThreshold}`
  | "dob.equals-actual"
  | "dob.in-future"
  | "dob.approximate-in-future"
  | "dob.year-over-89"
  | "dob.implausible-age"
>;

export function crossingsBetween(actual: number, approximate: number): Crossing[] {
  return AGE_THRESHOLDS.filter((threshold) => actual >= threshold !== approximate >= threshold).map((threshold) => ({
    threshold,
    direction: approximate >= threshold ? "gains" : "loses",
  }));
}
