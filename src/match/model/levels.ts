/** The fields that are compared, in the order in which evidence is told. */
export const FIELDS = ["first", "middle", "last", "suffix", "dob", "ssn", "place", "address", "household"] as const;

/** A field that is compared. */
export type MatchField = (typeof FIELDS)[number];

/**
 * How two values of a field can stand to each other; of several that hold, the first is taken.
 *
 * A field that one of the two lacks has no level and tells nothing.
 */
export const LEVELS = [
  "first.exact",
  "first.exact-weak",
  "first.nickname",
  "first.alias",
  "first.swapped",
  "first.middle-name",
  "first.part",
  "first.close",
  "first.near",
  "first.initial",
  "first.crossed",
  "first.different",
  "first.different-weak",
  "middle.exact",
  "middle.initial",
  "middle.close",
  "middle.different",
  "last.exact",
  "last.exact-weak",
  "last.alias",
  "last.swapped",
  "last.part",
  "last.close",
  "last.near",
  "last.different",
  "last.different-weak",
  "suffix.same",
  "suffix.different",
  "dob.exact",
  "dob.exact-weak",
  "dob.weak-same-year",
  "dob.slip",
  "dob.same-day-near-year",
  "dob.weak-near-year",
  "dob.same-year",
  "dob.different",
  "ssn.exact",
  "ssn.exact-weak",
  "ssn.slip",
  "ssn.neighbour",
  "ssn.last-four",
  "ssn.last-four-slip",
  "ssn.different",
  "ssn.last-four-different",
  "place.exact",
  "place.different",
  "address.exact",
  "address.close",
  "address.near",
  "address.shared",
  "address.different",
  "household.twins",
  "household.twins-perhaps",
  "household.namesakes",
] as const;

/** A level, field first. */
export type LevelCode = (typeof LEVELS)[number];

/** The number of a level in {@link LEVELS}. */
export const levelNumber = (code: LevelCode): number => LEVELS.indexOf(code);

/** No level: one of the two lacks the field. */
export const MISSING = 255;

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
