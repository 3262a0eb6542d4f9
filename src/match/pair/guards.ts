import { MISSING } from "../model/levels.js";
import type { MatchModel } from "../model/model.js";
import type { Columns } from "../table/table.js";
import { LEVEL as N } from "./levelNumbers.js";
import { isOtherName, isSameBirth, isSameLast, isSameSsn } from "./patterns.js";
import { DOB, FIRST, HOUSEHOLD, LAST, MIDDLE, type Scorer, SSN, SUFFIX } from "./scorer.js";

/** Why a pair goes to a person however high its weight: two people of one household look like this. */
export const GUARDS = [
  "match.twins",
  "match.shared-ssn",
  "match.namesakes",
  "match.neighbour-ssn",
  "match.too-little",
] as const;

/** A guard's code, as it stands in the findings of a pair. */
export type GuardCode = (typeof GUARDS)[number];

const TWINS = 1;
const SHARED_SSN = 2;
const NAMESAKES = 4;
const NEIGHBOUR_SSN = 8;

/** The guards that the pair weighed last runs into, as bits in the order of {@link GUARDS}. */
export function guardsOf(scorer: Scorer, { first }: Columns, { guards }: MatchModel, i: number, j: number): number {
  const { levels } = scorer;
  const firstAt = levels[FIRST] as number;
  const dobAt = levels[DOB] as number;
  const ssnAt = levels[SSN] as number;
  const sameLast = isSameLast(levels[LAST] as number);
  const sameSsn = isSameSsn(ssnAt);
  const otherMiddle = levels[MIDDLE] === N.middleDifferent && firstAt !== N.firstExact && firstAt !== MISSING;
  const otherFirst =
    otherMiddle ||
    (isOtherName(firstAt) &&
      (firstAt !== N.firstNear || scorer.likeness(first[i] as number, first[j] as number) < guards.sameFirstName));
  let hit = 0;
  if (otherFirst && !sameSsn && sameLast && dobAt === N.dobExact) hit |= TWINS;
  if (otherFirst && sameSsn && !isSameBirth(dobAt)) hit |= SHARED_SSN;
  if (otherFirst && ssnAt === N.ssnNeighbour) hit |= NEIGHBOUR_SSN;
  const sameFirst = firstAt !== MISSING && !otherFirst;
  if (levels[HOUSEHOLD] === N.namesakes) hit |= NAMESAKES;
  if (sameFirst && sameLast && !sameSsn && levels[SUFFIX] === N.suffixDifferent) hit |= NAMESAKES;
  return hit;
}

/**
 * Whether too little agrees for a verdict, however rare it is: a match needs a first name that agrees, or the surname
 * with a number, and besides a birth date or the end of the SSN. A full SSN with the birth date is enough by itself.
 */
export function isThin({ levels }: Scorer): boolean {
  const firstAt = levels[FIRST] as number;
  const lastAt = levels[LAST] as number;
  const dobAt = levels[DOB] as number;
  const ssnAt = levels[SSN] as number;
  if (ssnAt === N.ssnExact && dobAt === N.dobExact) return false;
  const first = firstAt !== MISSING && firstAt !== N.firstDifferent && firstAt !== N.firstDifferentWeak;
  const last = lastAt !== MISSING && lastAt !== N.lastDifferent && lastAt !== N.lastDifferentWeak;
  const ssn =
    ssnAt === N.ssnExact ||
    ssnAt === N.ssnExactWeak ||
    ssnAt === N.ssnLastFour ||
    ssnAt === N.ssnSlip ||
    ssnAt === N.ssnLastFourSlip;
  const dob =
    isSameBirth(dobAt) || dobAt === N.dobSameYear || dobAt === N.dobWeakSameYear || dobAt === N.dobWeakNearYear;
  return !((first && (ssn || dob)) || (last && ssn));
}
