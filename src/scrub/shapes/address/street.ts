import type { Candidate } from "../../candidate.js";
import { isCapital } from "./names.js";
import { CLASS } from "../../reading/lexicon.js";
import { behind, capitalsAt, is, isMark, lengthAt, sameLine, says } from "../../reading/ask.js";
import type { Reading } from "../../reading/read.js";
import { extended, isOrdinal, streetFrom, unitAt } from "./parts.js";
import { endOfPlace } from "./description.js";
import { proposeAddress } from "./surroundings.js";

const { unitWord, stayVerb, locative, locativeSure } = CLASS;

/** A street by name: with a unit, or as where somebody stays. Woken by its ending. */
export function lookForStreet(r: Reading, at: number, found: Candidate[]): void {
  let first = at;
  while (first > at - 4 && sameLine(r, first) && (isCapital(r, first - 1) || isOrdinal(r, first - 1))) first--;
  if (first < at) lookOnFrom(r, first, found);
}

/** A direction and a name or number: `W Garland over the bike shop`, `E 183rd, 4F`. */
export function lookForTurnedStreet(r: Reading, at: number, found: Candidate[]): void {
  if (lengthAt(r, at) <= 2 || isOrdinal(r, at + 1)) lookOnFrom(r, at, found);
}

/** What makes a street without a number a place where somebody is. */
function lookOnFrom(r: Reading, first: number, found: Candidate[]): void {
  const last = streetFrom(r, first, false);
  if (last === -1) return;
  const whole = extended(r, last);
  if (whole > last) return proposeAddress(r, found, "shape.address.unit", first, whole, "label.unit");
  // "5th Ave S the Rusty Spur rm 11"
  for (let j = last + 1; j <= last + 5 && sameLine(r, j); j++) {
    const unit = is(r, j, unitWord) ? unitAt(r, j) : -1;
    if (unit !== -1) return proposeAddress(r, found, "shape.address.unit", first, unit, "label.unit");
    if (capitalsAt(r, j) === 0 && !says(r, j, "the")) break;
  }
  if (
    is(r, last + 1, locativeSure) &&
    sameLine(r, last + 1) &&
    (is(r, first - 1, locative) || behind(r, first, stayVerb, 14) !== -1 || isMark(r, first - 1, ","))
  ) {
    return proposeAddress(r, found, "shape.address.place", first, endOfPlace(r, last + 1), "label.stays");
  }
}
