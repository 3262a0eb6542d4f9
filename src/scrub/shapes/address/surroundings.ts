import type { Candidate } from "../../candidate.js";
import type { ScrubEvidence } from "../../evidence.js";
import { CLASS } from "../../reading/lexicon.js";
import {
  gapAt,
  is,
  isMark,
  kindAt,
  markAt,
  plainAt,
  rawAt,
  sameLine,
  says,
  startsSentence,
} from "../../reading/ask.js";
import { NEW_LINE, NUMBER, WORD, type Reading } from "../../reading/read.js";
import { endOfPlace, goesOnAbout, isOwn, isSpot, startOfSpot } from "./description.js";
import { unitNumber } from "./parts.js";
import { propose } from "../propose.js";
import type { ShapeRule } from "../table.js";

const { unitWord, stayVerb, locative, locativeSure, placeNoun, corner, kin, colour, placeStop } = CLASS;

/** Puts an address forward with what leads to it and what goes on from it. */
export function proposeAddress(
  r: Reading,
  found: Candidate[],
  rule: ShapeRule,
  first: number,
  last: number,
  ...evidence: readonly ScrubEvidence[]
): void {
  propose(r, found, rule, startOfAddress(r, first), endOfAddress(r, last), ...evidence);
}

/** Whether the number of a list stands before token `i`, at the head of its line: `1. `, `2) `. */
export const isListed = (r: Reading, i: number): boolean =>
  /[.)]/.test(markAt(r, i - 1)) && gapAt(r, i - 2) === NEW_LINE && kindAt(r, i - 2) === NUMBER;

/** `, behind the bus barn`, `, the yellow duplex`, `, purple trim`, ` (basement)`: what describes an address further. */
function endOfAddress(r: Reading, i: number): number {
  let last = i;
  for (let parts = 0; parts < 3; parts++) {
    const comma = isMark(r, last + 1, ",");
    const on = comma ? last + 2 : last + 1;
    if (!sameLine(r, on)) break;
    const bare = isOwn(r, on) && !is(r, on + 1, kin);
    const definite = says(r, on + 1, "the a") && !is(r, on + 2, kin);
    const own =
      (is(r, on, locativeSure) && (comma || bare || definite)) || (says(r, on, "in") && says(r, on + 1, "front"));
    const described = comma && goesOnAbout(r, on);
    if (!own && !described) break;
    const end = endOfPlace(r, on);
    if (end <= on && !described) break;
    last = end;
  }
  return last;
}

/** `the stairwell of the garage at `, `a yellow house on `, `unit C, `: the first token of what leads to an address. */
export function startOfAddress(r: Reading, first: number): number {
  if (!sameLine(r, first)) return first;
  if (isMark(r, first - 1, ",")) {
    for (let j = first - 2; j >= first - 4; j--) if (is(r, j, unitWord) && unitNumber(r, j + 1) === first - 2) return j;
  }
  // "the culvert camp by the …": the noun before the preposition
  if (isMark(r, first - 1, ",") && isSpot(r, first - 2) && !is(r, first - 2, stayVerb)) {
    const spot = startOfSpot(r, first - 2);
    if (spot < first - 2) return spot;
  }
  if (is(r, first, CLASS.locativeSure)) {
    // "her bus, it's parked behind the grange"
    if (says(r, first - 1, "parked sitting stuck pulled")) {
      const be = says(r, first - 2, "its is was thats") ? first - 3 : first - 2;
      const thing = isMark(r, be, ",") ? be - 1 : be;
      const start = startOfSpot(r, thing);
      if (start < thing && sameLine(r, thing + 1)) return start;
    }
    return startOfSpot(r, first - 1);
  }
  const joint = says(r, first - 1, "the") ? first - 2 : first - 1;
  if (!sameLine(r, joint) || (!is(r, joint, locative) && !says(r, joint, "of"))) return first;
  let places = 0;
  let start = first;
  for (let j = joint - 1; j >= joint - 9; j--) {
    if (kindAt(r, j) !== WORD || !sameLine(r, j + 1)) break;
    const home = is(r, j, placeNoun) || is(r, j, corner) || is(r, j, CLASS.dwelling);
    if (home || (plainAt(r, j).endsWith("s") && rawAt(r, j).includes("'"))) places++;
    else if (is(r, j, placeStop) || is(r, j, stayVerb) || is(r, j, CLASS.isNow)) break;
    else if (is(r, j, locative) && !is(r, j - 1, placeNoun) && !says(r, j, "of")) break;
    if (says(r, j, "the a an his her their el la un una")) {
      if (places === 0) return first;
      start = j;
      if (!is(r, j - 2, placeNoun)) break;
    } else if (places > 0 && (startsSentence(r, j) || is(r, j, colour))) start = j;
  }
  return start;
}
