import type { Candidate } from "../../candidate.js";
import { CLASS } from "../../reading/lexicon.js";
import {
  behind,
  capitalsAt,
  gapAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  sameLine,
  says,
  startsSentence,
} from "../../reading/ask.js";
import { NEW_LINE, NUMBER, type Reading } from "../../reading/read.js";
import { directionAt, extended, ordinalAt, unitAt } from "./parts.js";
import { proposeAddress } from "./surroundings.js";
import { isCapital, isStreetName } from "./names.js";

const { street, streetSure, unitWord, lodging, stayVerb, at: atWord, corner, between, kin } = CLASS;

/** `Monroe and Nora`, `Linwood & Prospect`, `3rd and Pine`, `Ash/Maxwell`. Woken by the joining word or mark. */
export function lookForCorner(r: Reading, at: number, found: Candidate[]): void {
  const left = sideBefore(r, at);
  const right = sideAfter(r, at);
  if (left === undefined || right === undefined) return;
  const cue =
    is(r, left.from - 1, atWord) ||
    isMark(r, left.from - 1, "@") ||
    says(r, left.from - 1, "near off on by") ||
    is(r, left.from - 1, corner) ||
    (says(r, left.from - 1, "of") && is(r, left.from - 2, corner)) ||
    is(r, left.from - 1, between) ||
    behind(r, left.from, stayVerb, 3) >= 0 ||
    (is(r, left.from - 1, CLASS.isNow) && (left.sure || right.sure || isMark(r, at, "&")));
  const listed =
    /^[.)]$/.test(markAt(r, left.from - 1)) &&
    gapAt(r, left.from - 2) === NEW_LINE &&
    kindAt(r, left.from - 2) === NUMBER;
  if (is(r, left.from - 1, kin) || is(r, right.to + 1, kin)) return;
  const sure = left.sure || right.sure;
  // "E 93rd and Hough"
  const turned = left.turned && !is(r, right.to + 1, CLASS.person);
  if (!cue && !turned && !(sure && ((left.sure && right.sure) || listed)) && !(listed && isMark(r, at, "&"))) return;
  if (
    !sure &&
    !is(r, left.from - 1, corner) &&
    !says(r, left.from - 1, "of") &&
    (is(r, left.from, lodging) || is(r, right.to, CLASS.shelterWord))
  )
    return;
  proposeAddress(
    r,
    found,
    "shape.address.corner",
    left.from,
    cornerEnd(r, right.to),
    cue ? "label.place" : "form.streets",
  );
}

/** A unit soon after the corner belongs to it: `Maxwell & Cannon, the 8-plex with blue doors, unit 3`. */
function cornerEnd(r: Reading, i: number): number {
  for (let j = i + 1; j <= i + 11 && sameLine(r, j) && !startsSentence(r, j); j++) {
    const unit = is(r, j, unitWord) ? unitAt(r, j) : -1;
    if (unit >= 0) return unit;
  }
  return extended(r, i);
}

interface Side {
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
  /** A direction before a number: a street beyond doubt. */
  readonly turned?: boolean;
}

function sideBefore(r: Reading, joint: number): Side | undefined {
  if (!sameLine(r, joint)) return undefined;
  let to = joint - 1;
  if (is(r, to, CLASS.ordinalEnd)) to--;
  let from = to;
  const ending =
    is(r, from, street) &&
    capitalsAt(r, from) > 0 &&
    sameLine(r, from) &&
    (isCapital(r, from - 1) || ordinalAt(r, from - 1) >= 0);
  if (ending) from--;
  const ordinal = ordinalAt(r, from) >= 0 || (to < joint - 1 && kindAt(r, to) === NUMBER);
  if (!ordinal && !isStreetName(r, from)) return undefined;
  if (
    sameLine(r, from) &&
    isStreetName(r, from - 1) &&
    capitalsAt(r, from) === 1 &&
    capitalsAt(r, from - 1) === 1 &&
    !startsSentence(r, from) &&
    ending
  )
    from--;
  if (sameLine(r, from) && directionAt(r, from - 1) === from - 1)
    return { from: from - 1, to, sure: true, turned: ordinal };
  if (isMark(r, from - 1, ".") && directionAt(r, from - 2) === from - 1) return { from: from - 2, to, sure: true };
  return { from, to, sure: ending || ordinal };
}

function sideAfter(r: Reading, joint: number): Side | undefined {
  let from = joint + 1;
  if (!sameLine(r, from)) return undefined;
  const compass = directionAt(r, from);
  const turned = compass >= 0 && lengthAt(r, from) <= 2;
  if (turned) from = compass + 1;
  const ordinal = ordinalAt(r, from);
  if (ordinal < 0 && !isStreetName(r, from)) return undefined;
  let to = ordinal >= 0 ? ordinal : from;
  let ending = false;
  for (let j = to + 1; j <= to + 2 && sameLine(r, j); j++) {
    if (is(r, j, street) && (capitalsAt(r, j) > 0 || is(r, j, streetSure))) {
      to = j;
      ending = true;
      break;
    }
    if (!isStreetName(r, j)) break;
  }
  return { from: joint + 1, to, sure: ordinal >= 0 || turned || ending };
}
