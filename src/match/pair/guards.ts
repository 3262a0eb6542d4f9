import { MISSING } from "../model/levels.js";
import type { MatchModel } from "../model/model.js";
import type { Columns } from "../table/table.js";
import { DOB, FIRST, LAST, LEVEL as N, type Scorer, SSN, SUFFIX } from "./scorer.js";

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

export const TWINS = 1;
export const SHARED_SSN = 2;
export const NAMESAKES = 4;
export const NEIGHBOUR_SSN = 8;
export const TOO_LITTLE = 16;

const YEAR = 10_000;

/** The guards that the pair weighed last runs into, as bits in the order of {@link GUARDS}. */
export function guardsOf(
  scorer: Scorer,
  { first, dob, suffix }: Columns,
  { guards }: MatchModel,
  i: number,
  j: number,
): number {
  const { levels } = scorer;
  const firstAt = levels[FIRST] as number;
  const lastAt = levels[LAST] as number;
  const dobAt = levels[DOB] as number;
  const ssnAt = levels[SSN] as number;
  const otherFirst =
    firstAt === N.firstDifferent ||
    firstAt === N.firstDifferentWeak ||
    (firstAt === N.firstNear && scorer.likeness(first[i] as number, first[j] as number) < guards.sameFirstName);
  const sameSsn = ssnAt === N.ssnExact || ssnAt === N.ssnExactWeak || ssnAt === N.ssnLastFour;
  const aDob = dob[i] as number;
  const bDob = dob[j] as number;
  const years = aDob === 0 || bDob === 0 ? -1 : Math.abs(Math.trunc(aDob / YEAR) - Math.trunc(bDob / YEAR));
  let hit = 0;

  if (otherFirst && !sameSsn && dobAt === N.dobExact && isSameLast(lastAt)) hit |= TWINS;
  if (otherFirst && sameSsn && (years > guards.sharedSsnYears || (years < 0 && isSameLast(lastAt)))) hit |= SHARED_SSN;
  if (otherFirst && (ssnAt === N.ssnNeighbour || ssnAt === N.ssnSlip)) hit |= NEIGHBOUR_SSN;
  const sameFirst = firstAt !== MISSING && !otherFirst;
  const decadeSlip = dobAt === N.dobSlip && aDob % YEAR === bDob % YEAR;
  if (
    sameFirst &&
    isSameLast(lastAt) &&
    ((years >= guards.generation && !decadeSlip) ||
      levels[SUFFIX] === N.suffixDifferent ||
      (suffix[i] !== suffix[j] && years > guards.sharedSsnYears && dobAt === N.dobDifferent))
  )
    hit |= NAMESAKES;
  return hit;
}

const isSameLast = (level: number): boolean =>
  level === N.lastExact ||
  level === N.lastExactWeak ||
  level === N.lastClose ||
  level === N.lastNear ||
  level === N.lastPart ||
  level === N.lastAlias;

/** A verdict needs a name that agrees, and a number (birth date or the last four of the SSN) that agrees. */
export function isThin({ levels }: Scorer): boolean {
  const firstAt = levels[FIRST] as number;
  const lastAt = levels[LAST] as number;
  const dobAt = levels[DOB] as number;
  const ssnAt = levels[SSN] as number;
  const named =
    (firstAt !== MISSING && firstAt !== N.firstDifferent && firstAt !== N.firstDifferentWeak) ||
    (lastAt !== MISSING && lastAt !== N.lastDifferent && lastAt !== N.lastDifferentWeak);
  const numbered =
    (dobAt !== MISSING && dobAt !== N.dobDifferent && dobAt !== N.dobWeakNearYear && dobAt !== N.dobSameYear) ||
    (ssnAt !== MISSING && ssnAt !== N.ssnDifferent && ssnAt !== N.ssnLastFourDifferent && ssnAt !== N.ssnNeighbour);
  return !(named && numbered);
}
