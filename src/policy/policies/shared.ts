import { MASKED_IN_NOTES } from "../../pii/index.js";
import type { DobRule, KeptFact, Policy } from "../policy.js";

/** What HUD collects of everybody and what names nobody; where a source is silent, this stays. */
export const FACTS: readonly KeptFact[] = [
  "race",
  "gender",
  "sex",
  "veteranStatus",
  "pregnancyStatus",
  "preferredLanguage",
  "sexualOrientation",
];

/** HUD 3.03: where month or day is unknown, "01" for each. */
export const HUD_APPROXIMATE: readonly DobRule[] = [
  { from: 0, to: Number.POSITIVE_INFINITY, gives: "january-1-of-birth-year" },
];

/** "Real, unless the client declines." */
export const ACTUAL: readonly DobRule[] = [{ from: 0, to: Number.POSITIVE_INFINITY, gives: "actual" }];

/** What federal law asks of every community: consent that can be refused, victims who are never named (34 USC 12291). */
export const FEDERAL: Policy["requires"] = {
  refusedConsent: true,
  hivDisclosed: false,
  fleeingViolence: true,
  victimServiceProvider: true,
  minorWithoutConsent: true,
};

export const ADULTS_CONSENT: Policy["consent"] = { unaccompaniedYouth: null, household: "each-person" };

/** Where a source says nothing of notes: whatever names a person. */
export const NOTES: Policy["notes"] = { mask: MASKED_IN_NOTES, staff: "keep" };
