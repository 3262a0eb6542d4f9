import type { Candidate } from "../candidate.js";
import type { ScrubEvidence } from "../evidence.js";
import {
  behind,
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
  touches,
} from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { MIXED, NUMBER, type Reading } from "../reading/read.js";
import { type DigitRun, hasLengths, isTime } from "./digits.js";
import { labelBefore } from "./label.js";
import { propose } from "./propose.js";

const { ssn, ssnStart, card, last, lastFour, young, year, keptLabel, clientWord, idLabel, account, masked } = CLASS;

/** Stars or x's before the last digits: those of a card, in groups. */
const MOST_SIGNS = 16;

const FOUR = new Set(["4", "four", "cuatro"]);

/** Whether the token stands for digits that were left out: `…`, `***`, `xxx`, or the dash between them. */
const standsForDigits = (r: Reading, i: number): boolean =>
  is(r, i, masked) ||
  (kindAt(r, i) === MIXED && /^[0-9]{1,2}x{1,2}$/.test(plainAt(r, i))) ||
  ["…", "*", "#", "-", "."].includes(markAt(r, i));

/** Whether a row of such signs stands before `i`, a space apart: `XXX XX 6789`, `**** 4411`; no `** 2024`. */
function isCutBefore(r: Reading, i: number): boolean {
  if (!sameLine(r, i)) return false;
  if (is(r, i - 1, masked)) {
    const size = lengthAt(r, i - 1);
    return size > 2 || (size === 2 && is(r, i - 2, masked) && lengthAt(r, i - 2) === 3);
  }
  return [1, 2, 3, 4].every((k) => isMark(r, i - k, "*") && (k === 4 || touches(r, i - k)));
}

/** `last 4`, `last-4`, `últimos cuatro`, but no span of time: `last 4 months`. */
function saysLastFour(r: Reading, at: number): boolean {
  const before = behind(r, at, last, 8);
  const four = isMark(r, before + 1, "-") ? before + 2 : before + 1;
  return before >= 0 && FOUR.has(plainAt(r, four)) && !is(r, four + 1, young) && !is(r, four + 1, year);
}

/** `SSN last 0917`, `SSN-4 6789`, `SSN (last: 0917)`: the label cut short, right before the digits at `i`. */
function saysShortLastFour(r: Reading, i: number): boolean {
  const word = ":#-".includes(markAt(r, i - 1) || " ") ? i - 2 : i - 1;
  if (!sameLine(r, i) || !sameLine(r, word + 1) || !(is(r, word, last) || FOUR.has(plainAt(r, word)))) return false;
  const label = "-#(".includes(markAt(r, word - 1) || " ") ? word - 2 : word - 1;
  return sameLine(r, word) && sameLine(r, label + 1) && is(r, label, ssn);
}

/** What stands before an answer in a line of messages: `[09:46] Kay: 4 20 01`. */
const MOST_BEFORE_ANSWER = 10;

/** Whether the digits at `i` answer a line before that ends by asking for the last four. */
function answersLastFour(r: Reading, i: number): boolean {
  // "11/28 1030 appt": a time
  if (sameLine(r, i) && kindAt(r, i - 1) === NUMBER && isTime(digitsAt(r, i))) return false;
  let first = i;
  let words = 0;
  for (let steps = 0; steps < MOST_BEFORE_ANSWER && sameLine(r, first); steps++) {
    first--;
    const sign = markAt(r, first);
    if (sign === "" ? lengthAt(r, first) > 2 && ++words > 1 : !"()[]:,-/".includes(sign)) return false;
  }
  return first > 0 && !sameLine(r, first) && saysLastFour(r, first - 1);
}

/** Why the four digits at `i` are the last four of a longer number; undefined where nothing says so. */
function lastFourOf(r: Reading, i: number): ScrubEvidence | undefined {
  const mark = markAt(r, i - 1);
  if (touches(r, i) && (mark === "…" || mark === "*" || (mark === "." && isMark(r, i - 2, ".")))) return "form.cut";
  if (
    touches(r, i) &&
    mark === "-" &&
    touches(r, i - 1) &&
    (isMark(r, i - 2, "*") || isMark(r, i - 2, "#") || is(r, i - 2, masked))
  ) {
    return "form.cut";
  }
  if (isCutBefore(r, i)) return "form.cut";
  if (labelBefore(r, i, lastFour, 5) >= 0 || saysLastFour(r, i) || saysShortLastFour(r, i)) return "label.last-four";
  if (answersLastFour(r, i)) return "label.last-four";
  return labelBefore(r, i, ssn, 6, 0) >= 0 ? "label.ssn" : undefined;
}

/** The first five digits, where something calls them so: `SSN 512-44-xxxx`, `first 5 of ssn 51244`. */
function isFirstFive(r: Reading, run: DigitRun, g: number): boolean {
  const at = run.tokens[g] ?? 0;
  const ends = g + (run.groups[g]?.length === 3 ? 2 : 1) === run.groups.length;
  if (!ends || !(hasLengths(run, g, 5) || hasLengths(run, g, 3, 2))) return false;
  const label = labelBefore(r, at, ssn, 6, 1);
  return label >= 0 && (hasLengths(run, g, 3, 2) || behind(r, at, ssnStart, 8) >= 0);
}

/** `x6789` behind a word for the number. Woken by letters and digits in one piece. */
export function lookForCutSsn(r: Reading, at: number, found: Candidate[]): void {
  if (/^x{1,9}[0-9]{4}$/.test(plainAt(r, at)) && labelBefore(r, at, ssn, 5, 0) >= 0)
    propose(r, found, "shape.ssn.last-four", at, at, "form.cut");
}

/** `SSN ends 6618, mom's 2045`: the last four of somebody else right behind those at `i`. */
function lookForOthersFour(r: Reading, i: number, found: Candidate[]): void {
  const whose = isMark(r, i + 1, ",") || isMark(r, i + 1, "/") || says(r, i + 1, "and") ? i + 2 : i + 1;
  if (!sameLine(r, i + 1) || !sameLine(r, whose) || !sameLine(r, whose + 1)) return;
  if (!/['’]s$/u.test(rawAt(r, whose)) && !says(r, whose, "his hers her theirs mine")) return;
  const digits = digitsAt(r, whose + 1);
  if (digits.length === 4 && kindAt(r, whose + 1) === NUMBER)
    propose(r, found, "shape.ssn.last-four", whose + 1, whose + 1, "label.last-four");
}

/** Social Security numbers: grouped 3-2-4, nine digits in a row, or the last four where something calls them so. */
export function lookForSsn(r: Reading, run: DigitRun, found: Candidate[]): void {
  for (let g = 0; g < run.groups.length; g++) {
    const at = run.tokens[g] ?? 0;
    const amount = isMark(r, at - 1, "$");
    const size = run.groups[g]?.length ?? 0;
    if (size < 3 || size === 6 || size > 9) continue;
    const grouped = hasLengths(run, g, 3, 2, 4);
    const lastFour = size === 4 && g === run.groups.length - 1 && !(g > 0 && isMark(r, at - 1, "*"));
    if (grouped || (!amount && (size === 9 || hasLengths(run, g, 5, 4) || hasLengths(run, g, 3, 6)))) {
      const named = behind(r, at, ssn, 8) >= 0;
      const evidence: readonly ScrubEvidence[] = named ? ["label.ssn"] : [];
      if (grouped) propose(r, found, "shape.ssn.grouped", at, run.tokens[g + 2] ?? at, ...evidence);
      else if (size === 9) {
        const other = [keptLabel, clientWord, idLabel, account].some((c) => labelBefore(r, at, c) >= 0);
        if (named || !other) propose(r, found, "shape.ssn.bare", at, at, ...evidence);
      } else if (named) propose(r, found, "shape.ssn.bare", at, run.tokens[g + 1] ?? at, ...evidence);
    } else if (!amount && isFirstFive(r, run, g)) {
      propose(r, found, "shape.ssn.bare", at, run.tokens.at(-1) ?? at, "label.ssn");
    } else if (lastFour && !amount) {
      const why = lastFourOf(r, at);
      if (why === undefined) continue;
      let first = at;
      while (at - first < MOST_SIGNS && (isCutBefore(r, first) || (touches(r, first) && standsForDigits(r, first - 1))))
        first--;
      const ofCard = why === "form.cut" && behind(r, first, card, 3) >= 0 && behind(r, first, ssn, 4) < 0;
      propose(r, found, ofCard ? "shape.account.ending" : "shape.ssn.last-four", first, at, why);
      if (!ofCard && behind(r, first, ssn, 8) >= 0) lookForOthersFour(r, at, found);
    }
  }
}
