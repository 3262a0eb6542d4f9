import type { GuardCode, LevelCode } from "./levels.js";

/** How often one level occurs: `m` among pairs of the same person, `u` among pairs of two people. */
export interface LevelWeight {
  /** Share of the pairs of one person that stand at this level. */
  readonly m: number;
  /** Share of the pairs of two people; where `frequency` is given, only the most that it may become. */
  readonly u: number;
  /**
   * For values that are shared: `u` is how often the value occurs in the population, times this factor. Being alike in
   * a rare name tells more than being alike in a common one.
   */
  readonly frequency?: number;
  /** Where the numbers come from. */
  readonly source: string;
}

/** How common names are. */
export interface NameFrequencies {
  readonly source: string;
  /** Folded A–Z name to share of the population. */
  readonly first: Readonly<Record<string, number>>;
  readonly last: Readonly<Record<string, number>>;
  /** Folded place to share of the records; without it `place.exact` has its `u`. */
  readonly place?: Readonly<Record<string, number>>;
}

/**
 * All that decides whether two records are one person, as data: fit for `JSON.stringify`, a review and a version.
 *
 * Fellegi and Sunter 1969: each level adds log2(m/u) bits to the prior.
 */
export interface MatchModel {
  readonly format: 1;
  readonly id: string;
  /** How likely two records drawn at random are one person: `2 × duplicatesPerClient / clients`. */
  readonly prior: { readonly clients: number; readonly duplicatesPerClient: number; readonly source: string };
  /** Probabilities from which on a pair is a match, or goes to review. */
  readonly thresholds: { readonly match: number; readonly possible: number };
  /** Jaro–Winkler likeness from which on two names are close, or near. */
  readonly likeness: {
    readonly close: number;
    readonly near: number;
    /** Share of the pairs of letters from which on two addresses are close (with one house number), or near. */
    readonly addressClose: number;
    readonly addressNear: number;
  };
  /** `us` is the pinned table of the Social Security Administration and the Census Bureau. */
  readonly frequencies: "us" | NameFrequencies;
  /** No first name (or surname) counts as rarer than this, so that a typing error doesn't earn 20 bits. */
  readonly rarest: { readonly first: number; readonly last: number; readonly place: number };
  readonly levels: Readonly<Record<LevelCode, LevelWeight>>;
  readonly guards: {
    /** The patterns that make a pair of any weight one for a person to look at. */
    readonly caps: readonly GuardCode[];
    /** First names less alike than this are two names. */
    readonly sameFirstName: number;
    /** Years between the births of a parent and a child. */
    readonly generation: number;
    /** Years apart from which on one Social Security number is two people's. */
    readonly sharedSsnYears: number;
  };
  readonly source: string;
}
