import type { DobPolicy } from "./policy.js";

/**
 * HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(C): the year of birth and no day; over 89 nothing but that.
 *
 * A part of a policy: put its `dob` into `definePolicy(base, { dob })`.
 */
export const hipaaSafeHarbor: DobPolicy = {
  id: "hipaa-safe-harbor",
  dob: {
    quality: 2,
    qualityWithoutDay: 99,
    rules: [
      { from: 0, to: 89, gives: "year-only" },
      { from: 90, to: Number.POSITIVE_INFINITY, gives: "90-and-over" },
    ],
  },
};

/**
 * 1 January of the year that gives the same age on `asOf`: nobody crosses an age threshold that day.
 *
 * No community's rule. It gives away one bit more than the year: whether this year's birthday has passed.
 */
export const agePreserving: DobPolicy = {
  id: "age-preserving",
  dob: {
    quality: 2,
    qualityWithoutDay: 99,
    rules: [{ from: 0, to: Number.POSITIVE_INFINITY, gives: "age-preserving" }],
  },
};
