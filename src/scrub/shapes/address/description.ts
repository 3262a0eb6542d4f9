import { CLASS } from "../../reading/lexicon.js";
import {
  behind,
  capitalsAt,
  digitsAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  plainAt,
  rawAt,
  sameLine,
  says,
  startsSentence,
  touches,
} from "../../reading/ask.js";
import { NUMBER, SIGN, WORD, type Reading } from "../../reading/read.js";
import { isOrdinal } from "./parts.js";

const {
  placeNoun,
  dwelling,
  lodging,
  locative,
  locativeSure,
  locativeOwn,
  placeStop,
  stayVerb,
  kin,
  pronoun,
  unitWord,
} = CLASS;

/** The longest description of a place, in tokens. */
const LONGEST = 26;
/** The longest part between commas that goes on about a place. */
const LONGEST_PART = 8;
/** How far the noun of a place may stand from the article before it. */
const TO_ARTICLE = 8;

const ARTICLE = /^(the|a|an|this|that|his|her|their|our|my|el|la|los|las|un|una|su|mi|da|one|some)$/;

/** `2 mi up`, `three doors down from`: the preposition after a distance, or -1. */
export function afterDistance(r: Reading, i: number): number {
  const counted = digitsAt(r, i) !== "" || is(r, i, CLASS.number) || says(r, i, "a few couple half");
  const unit = i + 1;
  if (!counted || !is(r, unit, CLASS.measure) || !sameLine(r, unit) || !sameLine(r, unit + 1)) return -1;
  return is(r, unit + 1, CLASS.measured) ? unit + 1 : -1;
}

/** Whether the part that begins at token `i`, behind a comma, goes on about the place: `no porch`, `second carport`. */
export function goesOnAbout(r: Reading, i: number): boolean {
  if (is(r, i, stayVerb) && !is(r, i, placeNoun) && !is(r, i, dwelling)) return false;
  if (afterDistance(r, i) !== -1) return true;
  if (is(r, i, CLASS.lacks)) {
    for (let j = i + 1; j <= i + 3 && sameLine(r, j); j++)
      if (is(r, j, CLASS.utility) || is(r, j, CLASS.feature)) return true;
    return false;
  }
  let tells = false;
  for (let j = i; j < i + LONGEST_PART && sameLine(r, j) && !startsSentence(r, j); j++) {
    if (!"-'#/".includes(markAt(r, j))) break;
    if (is(r, j, kin) && !(rawAt(r, j).includes("'") || is(r, j + 1, placeNoun))) return false;
    if (is(r, j, pronoun)) return false;
    if (is(r, j, placeStop)) break;
    tells ||=
      is(r, j, placeNoun) ||
      is(r, j, CLASS.feature) ||
      is(r, j, CLASS.unitTail) ||
      is(r, j, CLASS.side) ||
      is(r, j, CLASS.tide) ||
      is(r, j, dwelling) ||
      is(r, j, unitWord) ||
      (is(r, j, CLASS.street) && capitalsAt(r, j) > 0);
  }
  return tells;
}

/** Where the description of a place ends that begins at token `i`. */
export function endOfPlace(r: Reading, i: number): number {
  let last = i;
  let open = 0;
  for (let j = i + 1; j <= i + LONGEST; j++) {
    const mark = markAt(r, j);
    if (startsSentence(r, j)) break;
    if (mark === ",") {
      const next = j + 1;
      if (!sameLine(r, next)) break;
      const goes =
        is(r, next, locative) ||
        is(r, next, unitWord) ||
        is(r, next, placeNoun) ||
        goesOnAbout(r, next) ||
        (capitalsAt(r, next) > 0 &&
          !is(r, next, pronoun) &&
          (is(r, next + 1, placeNoun) || is(r, next + 1, CLASS.street)));
      if (!goes) break;
      continue;
    }
    if (mark === "-" && touches(r, j) && touches(r, j + 1)) continue;
    if (
      mark === "'" ||
      mark === "#" ||
      (mark === "." && touches(r, j) && says(r, j - 1, "st mt ft n s e w ne nw se sw ave rd") && !endsStreet(r, j))
    )
      continue;
    if (mark === "/" && (says(r, j - 1, "w") || says(r, j + 1, "v"))) continue;
    if (mark === "(") {
      open++;
      continue;
    }
    if (mark === ")" && open > 0) {
      open--;
      last = j;
      continue;
    }
    if (mark !== "") break;
    const word = plainAt(r, j);
    // "just west of the bridge", "halfway up"
    if (
      is(r, j, CLASS.approach) &&
      (is(r, j + 1, locative) || is(r, j + 1, CLASS.direction) || is(r, j + 1, CLASS.approach))
    )
      continue;
    if (word === "only" && (!sameLine(r, j + 1) || kindAt(r, j + 1) === SIGN)) {
      last = j;
      continue;
    }
    if (word === "with" || word === "w") {
      if (isCompany(r, isMark(r, j + 1, "/") ? j + 2 : j + 1)) break;
      continue;
    }
    if (word === "i" && isMark(r, j + 1, "-")) continue;
    // "where the old mill burned"
    if (word === "where" && says(r, j + 1, "the there theres they it el la")) continue;
    if (is(r, j, CLASS.lacks) && (is(r, j + 1, CLASS.utility) || is(r, j + 1, CLASS.feature))) continue;
    // "between the yard and Trent"
    if (word === "and" && isBetween(r, j)) continue;
    if (
      is(r, j, placeStop) ||
      is(r, j, CLASS.weekday) ||
      (is(r, j, stayVerb) &&
        capitalsAt(r, j) === 0 &&
        !is(r, j, placeNoun) &&
        !is(r, j, dwelling) &&
        !is(r, j, lodging))
    )
      break;
    if (/^(from|to|de)$/.test(word) && !is(r, j - 1, locative) && !is(r, j - 1, placeNoun)) break;
    // "in Lamont": the city stays.
    if (word === "in" && capitalsAt(r, j + 1) === 1) break;
    if (
      is(r, j, locative) &&
      (!sameLine(r, j + 1) || (kindAt(r, j + 1) === NUMBER && lengthAt(r, j + 1) > 3) || says(r, j + 1, "night"))
    )
      break;
    last = j;
  }
  while (last > i && (is(r, last, locative) || says(r, last, "the a with w on and y where"))) last--;
  return last;
}

/** `Pruitt Rd. Verbal warning`: behind the ending of a street, a capital that is no direction begins a sentence. */
const endsStreet = (r: Reading, i: number): boolean =>
  says(r, i - 1, "ave rd") && capitalsAt(r, i + 1) > 0 && !is(r, i + 1, CLASS.direction) && !is(r, i + 1, unitWord);

/** Whether "between" stands before an "and" in a description, and a name or an article behind it. */
const isBetween = (r: Reading, i: number): boolean =>
  behind(r, i, CLASS.between, 9) !== -1 && (capitalsAt(r, i + 1) > 0 || says(r, i + 1, "the a la el"));

/** `with her sister`, `w/o heat`: company and lack, not a description. */
const isCompany = (r: Reading, i: number): boolean =>
  says(r, i, "o") ||
  is(r, i, kin) ||
  (is(r, i, CLASS.drivePossessive) && !says(r, i, "a the an no")) ||
  is(r, i + 1, kin) ||
  is(r, i + 1, CLASS.person);

/**
 * The first token of the noun that ends at token `i`, with what leads to it: `the snow berm camp`, `third floor`, `her
 * mother's doublewide`; `i + 1` where no noun of a place ends there.
 */
export function startOfSpot(r: Reading, i: number): number {
  if (!isSpot(r, i) || !sameLine(r, i + 1)) return i + 1;
  let first = i;
  for (let j = i - 1; j >= i - TO_ARTICLE; j--) {
    if ((isMark(r, j, "-") && touches(r, j + 1) && touches(r, j)) || isMark(r, j, "/")) continue;
    if (kindAt(r, j) === SIGN || startsSentence(r, j + 1)) break;
    if (ARTICLE.test(plainAt(r, j))) return j;
    if (
      is(r, j, locative) ||
      (is(r, j, placeStop) && !isMark(r, j + 1, "-")) ||
      is(r, j, CLASS.isNow) ||
      (is(r, j, stayVerb) && !isSpotWord(r, j))
    )
      break;
    if (is(r, j, kin) && !rawAt(r, j).includes("'") && !rawAt(r, j).endsWith("s")) break;
    first = j;
  }
  return first;
}

/** `pop-up`, `pull out`, `lean-to`: the last token of a spot in two words, or -1. */
export function endOfHalves(r: Reading, i: number): number {
  const next = isMark(r, i + 1, "-") ? i + 2 : i + 1;
  return is(r, i, CLASS.spotHalf) && sameLine(r, next) && says(r, next, "up ups out outs to off wide") ? next : -1;
}

/** Whether a noun of a place ends at a token. */
export const isSpot = (r: Reading, i: number): boolean =>
  endOfHalves(r, i - 1) === i || endOfHalves(r, i - 2) === i || isSpotWord(r, i);

const isSpotWord = (r: Reading, i: number): boolean =>
  is(r, i, placeNoun) || is(r, i, dwelling) || is(r, i, CLASS.spotHead) || is(r, i, lodging) || is(r, i, CLASS.side);

/** What makes a description a place: nouns of places, names, prepositions between them. */
export interface Told {
  readonly places: number;
  readonly names: number;
  readonly joints: number;
  readonly houses: number;
  /** A shelter or an agency by name, or a measure of time: no place of somebody's. */
  readonly veto: boolean;
}

/** Counts what is told from one token to another. */
export function told(r: Reading, first: number, last: number): Told {
  let [places, names, joints, houses] = [0, 0, 0, 0];
  for (let j = first; j <= last; j++) {
    if (is(r, j, placeNoun) || (j === first + 1 && is(r, j, CLASS.spotHead))) places++;
    if (is(r, j, dwelling)) houses++;
    if (is(r, j, CLASS.timeUnit) || is(r, j, CLASS.idWord)) return { places, names, joints, houses, veto: true };
    if (says(r, j, "of") && places > 0 && says(r, j + 1, "the")) joints++;
    if (j > first && (is(r, j, locativeSure) || says(r, j, "on at en"))) joints++;
    if (is(r, j, CLASS.ordinalWord) || isOrdinal(r, j)) names++;
    if (kindAt(r, j) === NUMBER && (is(r, j - 1, CLASS.mileWord) || says(r, j - 1, "on"))) names++;
    if ((capitalsAt(r, j) === 1 || (capitalsAt(r, j) === 2 && lengthAt(r, j) <= 3)) && kindAt(r, j) === WORD) {
      // "Hope House": a shelter's name keeps its place word.
      const named = is(r, j, CLASS.shelterWord) || (is(r, j + 1, CLASS.shelterWord) && capitalsAt(r, j + 1) > 0);
      if (joints === 0 && places === 0 && named) return { places, names, joints, houses, veto: true };
      if (capitalsAt(r, j - 1) === 0 || j === first) names++;
    }
  }
  return { places, names, joints, houses, veto: false };
}

/** Whether a preposition is enough of a description with one place: `behind`, `under`. */
export const isOwn = (r: Reading, i: number): boolean => is(r, i, locativeOwn);
