import { digitsAt, gapAt, is, isMark, lengthAt, markAt, plainAt, sameLine, says, touches } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import type { Reading } from "../reading/read.js";
import { isYear } from "./digits.js";
import { spokenFrom } from "./spoken.js";
import { NUMBER_VALUES } from "./words/numbers.js";

const { month, number, ordinalWord } = CLASS;

/** A date as it is written. */
export interface DateForm {
  readonly first: number;
  readonly last: number;
  /** Four digits where a year is written; two-digit years from 27 belong to the last century. */
  readonly year: number | undefined;
}

/** Two-digit years above this are of the last century: nobody writes a case note about 2027 yet, nor about 1926. */
const LAST_YEAR_OF_THIS_CENTURY = 26;

function fullYear(digits: string): number | undefined {
  if (digits.length === 2) return Number(digits) + (Number(digits) > LAST_YEAR_OF_THIS_CENTURY ? 1900 : 2000);
  return isYear(digits) ? Number(digits) : undefined;
}

const isUpTo = (most: number, digits: string): boolean =>
  digits.length <= 2 && Number(digits) > 0 && Number(digits) <= most;
const isDay = (digits: string): boolean => isUpTo(31, digits);
const isMonth = (digits: string): boolean => isUpTo(12, digits);
const isMonthAndDay = (a: string, b: string): boolean => isMonth(a) && isDay(b);

/** `1/2/79`, `5-3-61`, `1979-05-03`, `5/3/'61`, `5/3`, `03/1979`; undefined for anything else. */
function numericDate(r: Reading, i: number): DateForm | undefined {
  const join = markAt(r, i + 1);
  const b = digitsAt(r, i + 2);
  if (b === "" || !/[-/.]/.test(join) || !sameLine(r, i + 2)) return undefined;
  if (touches(r, i) && markAt(r, i - 1) === join && digitsAt(r, i - 2) !== "") return undefined;
  const a = digitsAt(r, i);
  if (markAt(r, i + 3) === join && gapAt(r, i + 4) <= gapAt(r, i + 2)) {
    const last = isMark(r, i + 4, "'") ? i + 5 : i + 4;
    const c = digitsAt(r, last);
    if (c !== "") return isJoinedTo(r, last, join) ? undefined : wholeDate(i, last, [a, b, c]);
  }
  if (join === "." || !touches(r, i + 1) || !touches(r, i + 2) || !isMonth(a)) return undefined;
  // 5/3, and 5/83, which only a birth word makes a date
  if (b.length <= 2) return { first: i, last: i + 2, year: undefined };
  const year = fullYear(b);
  return year === undefined ? undefined : { first: i, last: i + 2, year };
}

/** Whether a fourth group follows, as in the address of a computer or the number of a form. */
const isJoinedTo = (r: Reading, i: number, join: string): boolean =>
  markAt(r, i + 1) === join && touches(r, i + 2) && digitsAt(r, i + 2) !== "";

/** The date of three groups in the order of any country. */
function wholeDate(first: number, last: number, [a, b, c]: readonly [string, string, string]): DateForm | undefined {
  const [y, m, d] = a.length === 4 ? [a, b, c] : [c, a, b];
  const year = fullYear(y);
  return year !== undefined && (isMonthAndDay(m, d) || isMonthAndDay(d, m)) ? { first, last, year } : undefined;
}

/** `6 14 96`: day, month and year apart by spaces, which only a birth word makes a date. */
export const isSpacedDate = (r: Reading, i: number): boolean => {
  const [a, b, c] = [digitsAt(r, i), digitsAt(r, i + 1), digitsAt(r, i + 2)];
  return (
    (isMonthAndDay(a, b) || isMonthAndDay(b, a)) &&
    fullYear(c) !== undefined &&
    sameLine(r, i + 1) &&
    sameLine(r, i + 2)
  );
};

/** Whether a dash or slash at `i` touches what follows. */
const joins = (r: Reading, i: number): boolean => /[-/]/.test(markAt(r, i)) && touches(r, i + 1);

interface Year {
  readonly last: number;
  readonly year: number;
}

/**
 * A year after token `i`: `1979`, `'79`, `, 1979`, `-79`, `of '57`, `del setenta y uno`.
 *
 * After a month and a day, two digits that could be a day are no year: `June 5 12 people`.
 */
function yearAfter(r: Reading, i: number, afterDay: boolean): Year | undefined {
  let at = i + 1;
  const dashed = joins(r, at);
  // "June 5. 79 people" begins a sentence
  if (dashed || isMark(r, at, ",") || (isMark(r, at, ".") && lengthAt(r, at + 1) === 4)) at++;
  const of = says(r, at, "of de del");
  if (of || says(r, at, "in")) at++;
  const cut = isMark(r, at, "'");
  if (cut) at++;
  if (!sameLine(r, at)) return undefined;
  const { last, digits } = is(r, at, number) ? spokenFrom(r, at) : { last: at, digits: digitsBefore(r, at) };
  const year = fullYear(digits);
  return year !== undefined && (dashed || of || cut || !afterDay || Number(digits) > 31) ? { last, year } : undefined;
}

/** The digits at a token, if they are not of a time: `10:30`. */
const digitsBefore = (r: Reading, i: number): string => (isMark(r, i + 1, ":") ? "" : digitsAt(r, i));

const ORDINAL = /^(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)$/;

/** The day at token `i`: `1`, `1st`, `first`, `doce`, `twenty-first`, `treinta y uno`; its last token, or -1. */
function dayAt(r: Reading, i: number): number {
  if (!sameLine(r, i)) return -1;
  if (is(r, i, ordinalWord) || isDay(digitsBefore(r, i)) || ORDINAL.test(plainAt(r, i))) return i;
  if (!is(r, i, number)) return -1;
  if (!says(r, i, "twenty thirty treinta")) return i;
  const unit = isMark(r, i + 1, "-") || says(r, i + 1, "y") ? i + 2 : i + 1;
  return is(r, unit, ordinalWord) || NUMBER_VALUES[plainAt(r, unit)]?.length === 1 ? unit : i;
}

/** The last token of a month: its full stop where it is shortened. */
const endOfMonth = (r: Reading, i: number): number => (isMark(r, i + 1, ".") && lengthAt(r, i) <= 4 ? i + 1 : i);

/** `March 3rd, 1979`, `jun 3 of '62`, `March of 79`, `mayo el 20`: a date that the month at token `i` begins. */
function monthFirst(r: Reading, i: number): DateForm | undefined {
  const at = endOfMonth(r, i);
  const day = dayAt(r, joins(r, at + 1) || says(r, at + 1, "the el on") ? at + 2 : at + 1);
  const year = yearAfter(r, Math.max(at, day), day >= 0);
  const last = year?.last ?? day;
  return last < 0 ? undefined : { first: i, last, year: year?.year };
}

/** `12 de diciembre del 68`, `3rd of May 1979`, `30 Nov`: a date whose month stands at token `i`, after its day. */
function dayFirst(r: Reading, i: number): DateForm | undefined {
  const of = says(r, i - 1, "of de");
  const before = of || joins(r, i - 1) ? i - 2 : i - 1;
  if (!sameLine(r, before + 1)) return undefined;
  let first = before - 2;
  while (first < before && dayAt(r, first) !== before) first++;
  if (dayAt(r, first) < 0 || /[$:]/.test(markAt(r, first - 1)) || (is(r, first, number) && !of)) return undefined;
  const year = yearAfter(r, endOfMonth(r, i), false);
  return { first, last: year?.last ?? i, year: year?.year };
}

/** The date, in any form, that the token at `i` begins or names the month of. */
export function dateAt(r: Reading, i: number): DateForm | undefined {
  if (is(r, i, month)) return dayFirst(r, i) ?? monthFirst(r, i);
  return numericDate(r, i);
}
