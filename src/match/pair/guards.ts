import type { CompiledModel } from "../model/compileModel.js";
import { MISSING } from "../model/levels.js";
import { type Columns, THIN, WEAK_DOB } from "../table/table.js";
import { LEVEL as N } from "./levelNumbers.js";
import { isOtherName, isSameBirth, isSameLast, isSameSsn } from "./patterns.js";
import { areNeighbours, DOB, FIRST, HOUSEHOLD, LAST, MIDDLE, type Scorer, SSN, SUFFIX } from "./scorer.js";

const TWINS = 1;
const SHARED_SSN = 2;
const NAMESAKES = 4;
const NEIGHBOUR_SSN = 8;
const TOO_LITTLE = 16;

/** The model's guards that the pair weighed last runs into, as bits in the order of `GUARDS`. */
export function guardsOf(
  scorer: Scorer,
  { first, middle, dob, ssn, flags }: Columns,
  { model: { guards }, guards: wanted }: CompiledModel,
  i: number,
  j: number,
): number {
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
      (firstAt !== N.firstNear ||
        scorer.likeness(first[i] as number, first[j] as number, guards.sameFirstName) < guards.sameFirstName));
  let hit = 0;
  if (otherFirst && !sameSsn && sameLast && dobAt === N.dobExact) hit |= TWINS;
  // Of twins called Mary Kate and Mary Ellen, or José Luis and José Antonio, the second name tells who is who.
  const siblingSsn = ssnAt === N.ssnSlip && areNeighbours(ssn[i] as number, ssn[j] as number);
  const otherSecond =
    firstAt === N.firstExact &&
    levels[MIDDLE] === N.middleDifferent &&
    !scorer.isInitial(middle[i] as number) &&
    !scorer.isInitial(middle[j] as number);
  if (otherSecond && (!sameSsn || siblingSsn) && sameLast && dobAt === N.dobExact) hit |= TWINS;
  const sameAge = isSameBirth(dobAt) || dobAt === N.dobWeakSameYear || (dobAt === MISSING && firstAt === N.firstNear);
  if (otherFirst && sameSsn && !sameAge) hit |= SHARED_SSN;
  // A son of his father's name may have his father's number too.
  const years = Math.abs(Math.trunc((dob[i] as number) / 10_000) - Math.trunc((dob[j] as number) / 10_000));
  const sureOfDays = (((flags[i] as number) | (flags[j] as number)) & WEAK_DOB) === 0;
  if (sameSsn && sameLast && dobAt === N.dobDifferent && sureOfDays && years >= guards.generation) hit |= SHARED_SSN;
  if (otherFirst && ssnAt === N.ssnNeighbour) hit |= NEIGHBOUR_SSN;
  const sameFirst = firstAt !== MISSING && !otherFirst;
  if (levels[HOUSEHOLD] === N.namesakes) hit |= NAMESAKES;
  if (sameFirst && sameLast && !sameSsn && levels[SUFFIX] === N.suffixDifferent) hit |= NAMESAKES;
  return hit & wanted;
}

/**
 * Whether too little agrees for a verdict, however rare it is: a match needs a first name that agrees, or the surname
 * with a number, and besides a birth date or the end of the SSN. A full SSN with the birth date is enough by itself.
 *
 * @param flags - of both records
 */
export function isThin({ levels }: Scorer, flags: number, { guards }: CompiledModel): boolean {
  if ((guards & TOO_LITTLE) === 0) return false;
  if ((flags & THIN) !== 0) return true;
  const firstAt = levels[FIRST] as number;
  const lastAt = levels[LAST] as number;
  const dobAt = levels[DOB] as number;
  const ssnAt = levels[SSN] as number;
  if (ssnAt === N.ssnExact && dobAt === N.dobExact) return false;
  const first = firstAt !== MISSING && !(isOtherName(firstAt) && firstAt !== N.firstNear);
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
