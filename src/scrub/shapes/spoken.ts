import type { Candidate } from "../candidate.js";
import { behind, digitsAt, gapAt, is, kindAt, lengthAt, markAt, plainAt, sameLine, says } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { NEW_LINE, type Reading, SIGN } from "../reading/read.js";
import { NUMBER_VALUES } from "./words/numbers.js";
import { propose } from "./propose.js";

const { number, repeat, ssn, phone, birth, account, idLabel, lastFour, last, and } = CLASS;

/** Of a dictated number so many tokens are read; what goes on without an end goes with it. */
const MOST_TOKENS = 40;

const isTens = (value: string): boolean => value.length === 2 && value.endsWith("0") && value >= "20";

interface Spoken {
  readonly last: number;
  readonly digits: string;
  readonly words: number;
}

const isSpoken = (r: Reading, i: number): boolean => is(r, i, number);

/** Digits as they are dictated from token `i`: `two one six, four four`, `twenty eighty seven`, `cuarenta y uno`. */
export function spokenFrom(r: Reading, i: number): Spoken {
  let digits = "";
  let end = i - 1;
  let words = 0;
  let times = 1;
  let tens = false;
  for (let j = i; j < i + MOST_TOKENS && (j === i || gapAt(r, j) !== NEW_LINE); j++) {
    const value = isSpoken(r, j) || words > 0 ? NUMBER_VALUES[plainAt(r, j)] : undefined;
    if (value !== undefined) {
      // forty + one is 41; twenty + eighty is 20 and 80.
      if (tens && value.length === 1 && value !== "0") digits = digits.slice(0, -1) + value;
      else digits += value.repeat(times);
      tens = isTens(value);
      times = 1;
      words++;
      end = j;
    } else if (is(r, j, repeat)) times = says(r, j, "triple") ? 3 : 2;
    else if (kindAt(r, j) === SIGN && ",-.–; ".includes(markAt(r, j)) && words > 0) {
      if (markAt(r, j) !== "-") tens = false;
    } else if (tens && is(r, j, and) && isSpoken(r, j + 1)) continue;
    else if (words > 0 && digitsAt(r, j) !== "" && lengthAt(r, j) <= 4) {
      digits += digitsAt(r, j);
      tens = false;
      words++;
      end = j;
    } else break;
  }
  return { last: end, digits, words };
}

/** Whether the token before belongs to the same dictated number. */
export function continuesSpoken(r: Reading, i: number): boolean {
  if (!sameLine(r, i)) return false;
  if (isSpoken(r, i - 1) || is(r, i - 1, repeat)) return true;
  return kindAt(r, i - 1) === SIGN && ",-".includes(markAt(r, i - 1)) && sameLine(r, i - 1) && isSpoken(r, i - 2);
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

/** Social Security, phone and account numbers in words. */
export function lookForSpoken(r: Reading, at: number, found: Candidate[]): void {
  if (continuesSpoken(r, at)) return;
  const spoken = spokenFrom(r, at);
  const first = is(r, at - 1, repeat) ? at - 1 : at;
  if (spoken.words < 3 || spoken.digits.length < 4) return;
  const four = behind(r, at, last, 8) >= 0 || behind(r, at, lastFour, 6) >= 0;
  const named = behind(r, at, ssn, 10) >= 0;
  if (spoken.digits.length === 9)
    propose(r, found, "shape.ssn.spoken", first, spoken.last, ...(named ? (["label.ssn"] as const) : []));
  else if (named || (four && spoken.digits.length === 4))
    propose(r, found, "shape.ssn.spoken", first, spoken.last, "label.ssn");
  else if (spoken.digits.length === 10 || spoken.digits.length === 11)
    propose(r, found, "shape.phone.spoken", first, spoken.last);
  else if (spoken.digits.length === 7 && spoken.words >= 4 && behind(r, at, birth, 8) < 0)
    propose(r, found, "shape.phone.spoken", first, spoken.last);
  else if (behind(r, at, phone, 8) >= 0 && spoken.words >= 4 && behind(r, at, birth, 8) < 0)
    propose(r, found, "shape.phone.spoken", first, spoken.last, "label.phone");
  else if (spoken.words >= 5 && (behind(r, at, account, 8) >= 0 || behind(r, at, idLabel, 8) >= 0))
    propose(r, found, "shape.id.spoken", first, spoken.last, "label.id");
  else if (spoken.words >= 6) propose(r, found, "shape.id.spoken", first, endOfSpoken(r, spoken.last));
}
