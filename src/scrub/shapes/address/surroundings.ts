import type { Candidate } from "../../candidate.js";
import type { ScrubEvidence } from "../../evidence.js";
import { CLASS } from "../../reading/lexicon.js";
import {
  capitalsAt,
  gapAt,
  is,
  isMark,
  kindAt,
  markAt,
  plainAt,
  rawAt,
  sameLine,
  startsSentence,
  touches,
} from "../../reading/ask.js";
import { NUMBER, SIGN, WORD, type Reading } from "../../reading/read.js";
import { unitNumber } from "./parts.js";
import { propose } from "../propose.js";
import type { ShapeRule } from "../table.js";

const {
  street,
  unitWord,
  stayVerb,
  locative,
  locativeSure,
  locativeOwn,
  placeNoun,
  corner,
  kin,
  pronoun,
  weekday,
  drivePossessive,
  colour,
  feature,
  unitTail,
  placeStop,
} = CLASS;

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

/** `, behind the bus barn`, `, the yellow duplex`, `, purple trim`, ` (basement)`: what describes an address further. */
function endOfAddress(r: Reading, i: number): number {
  let last = i;
  for (let parts = 0; parts < 3; parts++) {
    const comma = isMark(r, last + 1, ",") ? 1 : 0;
    const on = last + 1 + comma;
    if (!sameLine(r, on)) break;
    const front = plainAt(r, on) === "in" && plainAt(r, on + 1) === "front";
    const own =
      front ||
      (is(r, on, locativeOwn) && !is(r, on + 1, kin)) ||
      (comma === 1 && is(r, on, locativeSure)) ||
      (is(r, on, locativeSure) && /^(the|a)$/.test(plainAt(r, on + 1)) && !is(r, on + 2, kin));
    const described = comma === 1 && isDescription(r, on);
    if (!own && !described) break;
    const end = endOfPlace(r, on);
    if (end <= on && !described) break;
    last = end;
  }
  return last;
}

/** A few words between commas that describe a house: a colour, a door, a floor, a second place. */
function isDescription(r: Reading, i: number): boolean {
  for (let j = i; j <= i + 5 && sameLine(r, j) && kindAt(r, j) !== SIGN; j++) {
    if (is(r, j, placeStop) || is(r, j, pronoun) || (is(r, j, kin) && !is(r, j + 1, placeNoun))) return false;
    if (is(r, j, feature) || is(r, j, unitTail) || is(r, j, placeNoun) || (is(r, j, colour) && is(r, j + 1, placeNoun)))
      return j > i || is(r, j, unitTail);
  }
  return false;
}

/** `the stairwell of the garage at `, `a yellow house on `, `unit C, `: the first token of what leads to an address. */
function startOfAddress(r: Reading, first: number): number {
  if (!sameLine(r, first)) return first;
  if (isMark(r, first - 1, ",")) {
    for (let j = first - 2; j >= first - 4 && j >= 0; j--)
      if (is(r, j, unitWord) && unitNumber(r, j + 1) === first - 2) return j;
  }
  const joint = plainAt(r, first - 1) === "the" ? first - 2 : first - 1;
  if (joint < 1 || !sameLine(r, joint) || (!is(r, joint, locative) && plainAt(r, joint) !== "of")) return first;
  let places = 0;
  let start = first;
  for (let j = joint - 1; j >= joint - 9 && j >= 0; j--) {
    if (kindAt(r, j) !== WORD || gapAt(r, j + 1) !== 1) break;
    const home = is(r, j, placeNoun) || is(r, j, corner) || is(r, j, CLASS.dwelling);
    if (home || (plainAt(r, j).endsWith("s") && rawAt(r, j).includes("'"))) places++;
    else if (is(r, j, placeStop) || is(r, j, stayVerb) || is(r, j, CLASS.isNow)) break;
    else if (is(r, j, locative) && !is(r, j - 1, placeNoun) && !(plainAt(r, j) === "of")) break;
    if (/^(the|a|an|his|her|their|el|la|un|una)$/.test(plainAt(r, j))) {
      if (places === 0) return first;
      start = j;
      const further = is(r, j - 1, locative) || plainAt(r, j - 1) === "of";
      if (!further || !is(r, j - 2, placeNoun)) break;
    } else if (places > 0 && (startsSentence(r, j) || is(r, j, colour))) start = j;
  }
  return start;
}

/** Where the description of a place ends that begins at token `i`. */
export function endOfPlace(r: Reading, i: number): number {
  let last = i;
  for (let j = i + 1; j <= i + 22 && sameLine(r, j); j++) {
    const mark = markAt(r, j);
    if (startsSentence(r, j)) break;
    if (mark === ",") {
      const next = j + 1;
      const goes =
        is(r, next, locative) ||
        is(r, next, unitWord) ||
        is(r, next, placeNoun) ||
        /^(the|a|second|first|third|back|dirt|old|la|el)$/.test(plainAt(r, next)) ||
        (capitalsAt(r, next) > 0 && !is(r, next, pronoun) && (is(r, next + 1, placeNoun) || is(r, next + 1, street)));
      if (!goes || is(r, next, CLASS.placeStop)) break;
      continue;
    }
    if (mark === "-" && touches(r, j) && touches(r, j + 1)) continue;
    if (
      mark === "'" ||
      mark === "#" ||
      (mark === "." && /^(st|mt|ft|n|s|e|w|ne|nw|se|sw|ave|rd)$/.test(plainAt(r, j - 1)) && touches(r, j))
    )
      continue;
    if (mark === "/" && plainAt(r, j - 1) === "w") continue;
    if (mark !== "") break;
    if (/^(with|w)$/.test(plainAt(r, j))) {
      const next = isMark(r, j + 1, "/") ? j + 2 : j + 1;
      if (
        plainAt(r, next) === "o" ||
        is(r, next, kin) ||
        (is(r, next, drivePossessive) && !/^(a|the|an)$/.test(plainAt(r, next))) ||
        is(r, next + 1, kin) ||
        is(r, next + 1, CLASS.person)
      )
        break;
      continue;
    }
    if (plainAt(r, j) === "i" && isMark(r, j + 1, "-")) continue;
    if (
      is(r, j, CLASS.placeStop) ||
      is(r, j, weekday) ||
      (is(r, j, stayVerb) && capitalsAt(r, j) === 0 && !is(r, j, placeNoun))
    )
      break;
    // "in Lamont": the city stays.
    if (plainAt(r, j) === "in" && capitalsAt(r, j + 1) === 1) break;
    if (is(r, j, locative) && (!sameLine(r, j + 1) || kindAt(r, j + 1) === NUMBER || plainAt(r, j + 1) === "night"))
      break;
    last = j;
  }
  while (last > i && (is(r, last, locative) || /^(the|a|with|w|on)$/.test(plainAt(r, last)))) last--;
  return last;
}
