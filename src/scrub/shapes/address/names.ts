import { CLASS } from "../../reading/lexicon.js";
import { capitalsAt, is, isMark, kindAt, lengthAt } from "../../reading/ask.js";
import { WORD, type Reading } from "../../reading/read.js";

const { placeNoun, notStreet, drivePossessive, weekday, kin, pronoun, locative, stayVerb } = CLASS;

/** `her trailer, ` or `his house, ` before an address belongs to it. */
export function withOwner(r: Reading, first: number): number {
  if (!isMark(r, first - 1, ",") || !is(r, first - 2, placeNoun)) return first;
  return is(r, first - 3, drivePossessive) ? first - 3 : first;
}

export const isStreetName = (r: Reading, i: number): boolean =>
  kindAt(r, i) === WORD &&
  capitalsAt(r, i) > 0 &&
  lengthAt(r, i) > 2 &&
  !is(r, i, notStreet) &&
  !is(r, i, pronoun) &&
  !is(r, i, kin) &&
  !is(r, i, weekday);

/** A word with a capital that may be part of a street's name. */
export const isCapital = (r: Reading, i: number): boolean =>
  kindAt(r, i) === WORD && capitalsAt(r, i) > 0 && !is(r, i, notStreet) && !is(r, i, locative) && !is(r, i, stayVerb);
