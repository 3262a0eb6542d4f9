import type { Candidate } from "../candidate.js";
import {
  capitalsAt,
  gapAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  plainAt,
  rawAt,
  sameLine,
  touches,
} from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { GAP, NUMBER, type Reading, WORD } from "../reading/read.js";
import { isYear } from "./digits.js";
import { propose } from "./propose.js";
import { LABEL_WORDS } from "./words/labels.js";

const { unitOfAmount } = CLASS;

const TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set(LABEL_WORDS.caseType.split(/\s+/));

/** `24`, `2024`: the year of a case. */
const isCaseYear = (r: Reading, i: number): boolean =>
  kindAt(r, i) === NUMBER && !isTail(r, i) && (/^[0-3][0-9]$/.test(rawAt(r, i)) || isYear(rawAt(r, i)));

/** Whether a number goes on from a date, a section or a time before it: the 30 of `8/30 PC 273.5`. */
const isTail = (r: Reading, i: number): boolean => touches(r, i) && [".", "/", ":"].includes(markAt(r, i - 1));

/** Whether a number goes on with decimals, a date or a time: `273.5`. */
const goesOn = (r: Reading, i: number): boolean =>
  touches(r, i + 1) && touches(r, i + 2) && [".", "/", ":"].includes(markAt(r, i + 1)) && kindAt(r, i + 2) === NUMBER;

/** The running number of a case: three to seven digits. */
const isSerial = (r: Reading, i: number): boolean =>
  kindAt(r, i) === NUMBER && lengthAt(r, i) >= 3 && lengthAt(r, i) <= 7 && !goesOn(r, i) && !is(r, i + 1, unitOfAmount);

/** The token after `i`, behind a space or a dash that touches both; -1 where there is none. */
function joined(r: Reading, i: number): number {
  if (isMark(r, i + 1, "-")) return touches(r, i + 1) && touches(r, i + 2) ? i + 2 : -1;
  return gapAt(r, i + 1) === GAP ? i + 1 : -1;
}

/** `331-2`: the part of a case behind its number. */
const withPart = (r: Reading, i: number): number =>
  isMark(r, i + 1, "-") && joined(r, i) === i + 2 && kindAt(r, i + 2) === NUMBER ? i + 2 : i;

/** The last token of what follows the type of a case: `70313`, `2024 0331`, `24-207`, `411-26`; -1 for anything else. */
function endOfCase(r: Reading, type: number, dated: boolean): number {
  const at = joined(r, type);
  if (at === -1) return -1;
  if (dated) return isSerial(r, at) ? withPart(r, at) : -1;
  const next = joined(r, at);
  if (next === -1) return -1;
  // "2024-2025" is a range of years
  const range = next === at + 2 && lengthAt(r, at) === 4 && isYear(rawAt(r, next));
  const inYear = isCaseYear(r, at) && isSerial(r, next) && !range && (lengthAt(r, at) === 4 || next === at + 2);
  const ofYear = isSerial(r, at) && isCaseYear(r, next) && next === at + 2 && at === type + 2;
  return inYear || ofYear ? next : -1;
}

/** `24 OP 70313`, `DR 2024 0331`, `CI 24-207`, `CH-FC-411-26`: a year, the court's letters for the kind of case, a number. Woken by the kind. */
export function lookForCase(r: Reading, at: number, found: Candidate[]): void {
  if (capitalsAt(r, at) !== 2 || !sameLine(r, at + 1)) return;
  const spaced = gapAt(r, at) === GAP && isCaseYear(r, at - 1);
  const last = endOfCase(r, at, spaced);
  if (last === -1 || !sameLine(r, last)) return;
  const court = isMark(r, at - 1, "-") && touches(r, at) && kindAt(r, at - 2) === WORD && capitalsAt(r, at - 2) === 2;
  propose(r, found, "shape.id.court", spaced ? at - 1 : court ? at - 2 : at, last);
}

/** `24CVM 6612`: the year and the kind in one piece. Woken by letters and digits. */
export function lookForJoinedCase(r: Reading, at: number, found: Candidate[]): void {
  if (capitalsAt(r, at) === 0 || gapAt(r, at + 1) !== GAP || !isSerial(r, at + 1)) return;
  const [, kind = ""] = /^(?:20)?[0-3][0-9]([a-z]{2,4})$/.exec(plainAt(r, at)) ?? [];
  if (TYPES.has(kind)) propose(r, found, "shape.id.court", at, at + 1);
}
