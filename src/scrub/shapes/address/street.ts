import type { Candidate } from "../../candidate.js";
import { isCapital } from "./names.js";
import { CLASS } from "../../reading/lexicon.js";
import {
  behind,
  capitalsAt,
  digitsAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  sameLine,
  says,
  startsSentence,
} from "../../reading/ask.js";
import { WORD, type Reading } from "../../reading/read.js";
import { directionAt, extended, ordinalAt, streetFrom, unitAt } from "./parts.js";
import { endOfPlace } from "./description.js";
import { proposeAddress } from "./surroundings.js";

const { street, streetSure, unitWord, stayVerb, locative, locativeSure } = CLASS;

/** A street by name: with a unit, in an intersection, or as where somebody stays. Woken by its ending. */
export function lookForStreet(r: Reading, at: number, found: Candidate[]): void {
  if (kindAt(r, at) !== WORD || !sameLine(r, at)) return;
  if (!is(r, at, streetSure) && capitalsAt(r, at) === 0) return;
  let first = at;
  while (
    first > at - 4 &&
    first > 0 &&
    sameLine(r, first) &&
    (isCapital(r, first - 1) || ordinalAt(r, first - 1) >= 0 || directionAt(r, first - 1) >= 0)
  )
    first--;
  while (first < at && startsSentence(r, first) && is(r, first, locative)) first++;
  if (first === at || isHouseNumber(r, first - 1)) return;
  const name = streetFrom(r, first, false);
  if (name === undefined || name.last < at) return;
  lookOnFrom(r, first, name.last, found);
}

const isHouseNumber = (r: Reading, i: number): boolean => digitsAt(r, i) !== "" && ordinalAt(r, i) < 0;

/** A direction and a name or number: `W Garland over the bike shop`, `E 183rd, 4F`. */
export function lookForTurnedStreet(r: Reading, at: number, found: Candidate[]): void {
  if (directionAt(r, at) < 0 || isHouseNumber(r, at - 1) || is(r, at - 1, street)) return;
  if (lengthAt(r, at) > 2 && ordinalAt(r, at + 1) < 0) return;
  const name = streetFrom(r, at, false);
  if (name !== undefined && name.sure) lookOnFrom(r, at, name.last, found);
}

/** What makes a street without a number a place where somebody is. */
function lookOnFrom(r: Reading, first: number, last: number, found: Candidate[]): void {
  const whole = extended(r, last);
  if (whole > last) return proposeAddress(r, found, "shape.address.unit", first, whole, "label.unit");
  // "5th Ave S the Rusty Spur rm 11"
  for (let j = last + 1; j <= last + 5 && sameLine(r, j); j++) {
    const unit = is(r, j, unitWord) ? unitAt(r, j) : -1;
    if (unit >= 0) return proposeAddress(r, found, "shape.address.unit", first, unit, "label.unit");
    if (kindAt(r, j) !== WORD || (capitalsAt(r, j) === 0 && !says(r, j, "the"))) break;
  }
  if (
    is(r, last + 1, locativeSure) &&
    sameLine(r, last + 1) &&
    (is(r, first - 1, locative) || behind(r, first, stayVerb, 14) >= 0 || isMark(r, first - 1, ","))
  ) {
    return proposeAddress(r, found, "shape.address.place", first, endOfPlace(r, last + 1), "label.stays");
  }
}
