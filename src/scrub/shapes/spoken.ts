import type { Candidate } from "../candidate.js";
import { behind, digitsAt, is, isMark, kindAt, lengthAt, markAt, plainAt, sameLine, says } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { NUMBER, type Reading, SIGN } from "../reading/read.js";
import { NUMBER_VALUES } from "./words/numbers.js";
import { propose } from "./propose.js";

const { number, repeat, ssn, phone, birth, account, idLabel, lastFour, last, and } = CLASS;

/** Of a dictated number so many tokens are read; what goes on without an end goes with it. */
const MOST_TOKENS = 40;

/** Twenty to ninety: a digit behind them belongs to them. */
const isTens = (value: string | undefined): boolean => value !== undefined && /^[2-9]0$/.test(value);

const isSpoken = (r: Reading, i: number): boolean => is(r, i, number);

interface Spoken {
  readonly last: number;
  readonly digits: string;
  readonly words: number;
}

/** Digits as they are dictated from token `i`: `two one six, four four`, `twenty eighty seven`, `cuarenta y uno`. */
export function spokenFrom(r: Reading, i: number): Spoken {
  let digits = "";
  let end = i;
  let words = 0;
  let times = 1;
  let tens = false;
  for (let j = i; j < i + MOST_TOKENS && (j === i || sameLine(r, j)); j++) {
    const value = isSpoken(r, j) ? NUMBER_VALUES[plainAt(r, j)] : undefined;
    if (value !== undefined) {
      // forty + one is 41; twenty + eighty is 20 and 80.
      if (tens && value.length === 1 && value !== "0") digits = digits.slice(0, -1) + value;
      else digits += value.repeat(times);
      tens = isTens(value);
      times = 1;
    } else if (is(r, j, repeat)) {
      times = says(r, j, "triple") ? 3 : 2;
      continue;
    } else if (kindAt(r, j) === SIGN && ",-.–; ".includes(markAt(r, j))) {
      tens &&= isMark(r, j, "-");
      continue;
    } else if (tens && is(r, j, and) && isSpoken(r, j + 1)) continue;
    else if (digitsAt(r, j) !== "" && lengthAt(r, j) <= 4) {
      digits += digitsAt(r, j);
      tens = false;
    } else break;
    words++;
    end = j;
  }
  return { last: end, digits, words };
}

/** Whether the token before belongs to the same dictated number. */
export function continuesSpoken(r: Reading, i: number): boolean {
  if (!sameLine(r, i)) return false;
  if (isSpoken(r, i - 1)) return true;
  if (!sameLine(r, i - 1) || !isSpoken(r, i - 2)) return false;
  return (
    isMark(r, i - 1, ",") ||
    isMark(r, i - 1, "-") ||
    is(r, i - 1, repeat) ||
    (is(r, i - 1, and) && isTens(NUMBER_VALUES[plainAt(r, i - 2)]))
  );
}

/** The end of the number words that follow one another, up to which nothing is looked at a second time. */
function endOfSpoken(r: Reading, from: number): number {
  let end = from;
  for (;;) {
    if (sameLine(r, end + 1) && (isSpoken(r, end + 1) || is(r, end + 1, repeat))) end += 1;
    else if (continuesSpoken(r, end + 2) && isSpoken(r, end + 2)) end += 2;
    else return end;
  }
}

/** The first token of the digits that the words from `i` go on from: `701 five five five…`, `(701) 555 oh one…`; `i` for none. */
function startOfDigits(r: Reading, i: number): { readonly first: number; readonly digits: string } {
  let first = i;
  let digits = "";
  for (let steps = 0; steps < 2 && sameLine(r, first); steps++) {
    const before = kindAt(r, first - 1) === SIGN && "-).,".includes(markAt(r, first - 1)) ? first - 2 : first - 1;
    if (kindAt(r, before) !== NUMBER || lengthAt(r, before) !== 3 || !sameLine(r, before + 1)) break;
    digits = digitsAt(r, before) + digits;
    first = isMark(r, before + 1, ")") && isMark(r, before - 1, "(") ? before - 1 : before;
  }
  return { first, digits };
}

/** Social Security, phone and account numbers in words. */
export function lookForSpoken(r: Reading, at: number, found: Candidate[]): void {
  if (continuesSpoken(r, at)) return;
  // "last four nine oh eight seven"
  const told = says(r, at, "four cuatro") && is(r, at - 1, last);
  const first = told ? at + 1 : is(r, at - 1, repeat) && sameLine(r, at) ? at - 1 : at;
  const { words, digits, last: end } = spokenFrom(r, first);
  const { length } = digits;
  if (words < 3 || length < 4) return;
  const said = (label: number, reach: number): boolean => behind(r, first, label, reach) !== -1;
  const head = startOfDigits(r, first);
  const goesOn = head.digits.length + length === 10 && length < 8;
  const four = length === 4 && (said(last, 8) || said(lastFour, 6));
  if (said(ssn, 10) || four) propose(r, found, "shape.ssn.spoken", first, end, "label.ssn");
  else if (goesOn) propose(r, found, "shape.phone.spoken", head.first, end);
  else if (length === 9) propose(r, found, "shape.ssn.spoken", first, end);
  else if (length === 10 || length === 11) propose(r, found, "shape.phone.spoken", first, end);
  else if (words >= 4 && (length === 7 || said(phone, 8)) && !said(birth, 8))
    propose(r, found, "shape.phone.spoken", first, end, ...(length === 7 ? [] : (["label.phone"] as const)));
  else if (words >= 5 && (said(account, 8) || said(idLabel, 8)))
    propose(r, found, "shape.id.spoken", first, end, "label.id");
  else if (words >= 6) propose(r, found, "shape.id.spoken", first, endOfSpoken(r, end));
}
