import type { Candidate } from "../../candidate.js";
import { CLASS } from "../../reading/lexicon.js";
import { behind, capitalsAt, is, isMark, kindAt, sameLine, says, startsSentence } from "../../reading/ask.js";
import { NUMBER, type Reading } from "../../reading/read.js";
import { directionAt, extended, isOrdinal, streetFrom, unitAt } from "./parts.js";
import { isListed, proposeAddress, startOfAddress } from "./surroundings.js";
import { isCapital, isStreetName } from "./names.js";

const { street, unitWord, lodging, stayVerb, at: atWord, corner, between, kin, ordinalEnd, shelterWord } = CLASS;

/** `Monroe and Nora`, `Linwood & Prospect`, `3rd and Pine`, `Ash/Maxwell`. Woken by the joining word or mark. */
export function lookForCorner(r: Reading, at: number, found: Candidate[]): void {
  if (!sameLine(r, at) || !sameLine(r, at + 1)) return;
  const left = sideBefore(r, at);
  const right = sideAfter(r, at);
  if (left === undefined || right === undefined) return;
  const before = left.end - 1;
  if (is(r, before, kin) || is(r, right.end + 1, kin)) return;
  const sure = left.sure || right.sure;
  const and = isMark(r, at, "&");
  const named = is(r, before, corner) || (says(r, before, "of") && is(r, before - 1, corner));
  const cue =
    named ||
    is(r, before, atWord) ||
    isMark(r, before, "@") ||
    says(r, before, "near off on by") ||
    is(r, before, between) ||
    behind(r, left.end, stayVerb, 3) !== -1 ||
    (is(r, before, CLASS.isNow) && (sure || and));
  if (!cue && !left.turned && !(left.sure && right.sure) && !(isListed(r, left.end) && (sure || and))) return;
  if (!sure && !named && (is(r, left.end, lodging) || is(r, right.end, shelterWord))) return;
  const last = cornerEnd(r, right.end);
  // where nobody is said to stay, a corner is as often where a service is
  const lives =
    behind(r, left.end, stayVerb, 8) !== -1 || is(r, before, CLASS.isNow) || startOfAddress(r, left.end) < left.end;
  const rule = lives ? "shape.address.corner" : "shape.address.crossing";
  proposeAddress(r, found, rule, left.end, last, cue ? "label.place" : "form.streets");
}

/** A unit soon after the corner belongs to it: `Maxwell & Cannon, the 8-plex with blue doors, unit 3`. */
function cornerEnd(r: Reading, i: number): number {
  for (let j = i + 1; j <= i + 11 && !startsSentence(r, j); j++) {
    const unit = is(r, j, unitWord) ? unitAt(r, j) : -1;
    if (unit !== -1) return unit;
  }
  return extended(r, i);
}

/** A street beside the joint: its token farthest from it, and whether an ending, a direction or a number tells it. */
interface Side {
  readonly end: number;
  readonly sure: boolean;
}

interface LeftSide extends Side {
  /** A direction before a number: a street beyond doubt. */
  readonly turned: boolean;
}

function sideBefore(r: Reading, joint: number): LeftSide | undefined {
  let end = joint - 1;
  // "29 th & Grand"
  const apart = is(r, end, ordinalEnd) && kindAt(r, end - 1) === NUMBER;
  if (apart) end--;
  const ending = is(r, end, street) && sameLine(r, end) && (isCapital(r, end - 1) || isOrdinal(r, end - 1));
  if (ending) end--;
  const ordinal = apart || isOrdinal(r, end);
  if (!ordinal && !isStreetName(r, end)) return undefined;
  if (ending && sameLine(r, end) && isStreetName(r, end - 1) && capitalsAt(r, end - 1) === 1 && !startsSentence(r, end))
    end--;
  const compass = isMark(r, end - 1, ".") ? end - 2 : end - 1;
  if (sameLine(r, end) && directionAt(r, compass) !== -1) return { end: compass, sure: true, turned: ordinal };
  return { end, sure: ending || ordinal, turned: false };
}

function sideAfter(r: Reading, joint: number): Side | undefined {
  const first = joint + 1;
  const ordinal = isOrdinal(r, first);
  const named = isStreetName(r, first);
  if (!ordinal && !named && directionAt(r, first) === -1) return undefined;
  const last = streetFrom(r, first, false);
  if (last === -1 && !ordinal && !named) return undefined;
  return { end: Math.max(first, last), sure: last !== -1 || ordinal };
}
