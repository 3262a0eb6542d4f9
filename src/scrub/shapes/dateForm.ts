import {
  digitsAt,
  gapAt,
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
import { NEW_LINE, NUMBER, type Reading } from "../reading/read.js";
import { isYear } from "./digits.js";
import { spokenFrom } from "./spoken.js";

const { month, number, ordinalWord, ordinalEnd } = CLASS;

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
  digits !== "" && digits.length <= 2 && Number(digits) > 0 && Number(digits) <= most;
const isDay = (digits: string): boolean => isUpTo(31, digits);
const isMonth = (digits: string): boolean => isUpTo(12, digits);
const JOIN = "-/.";

/** `1/2/79`, `5-3-61`, `1979-05-03`, `5/3`, `03/1979`; undefined for anything else. */
export function numericDate(r: Reading, i: number): DateForm | undefined {
  const a = digitsAt(r, i);
  const join = markAt(r, i + 1);
  if (a === "" || a.length > 4 || join === "" || !JOIN.includes(join) || gapAt(r, i + 2) === NEW_LINE) return undefined;
  if (touches(r, i) && markAt(r, i - 1) === join && digitsAt(r, i - 2) !== "") return undefined;
  const spaced = !touches(r, i + 1) || !touches(r, i + 2);
  const b = digitsAt(r, i + 2);
  if (b === "" || b.length > 4) return undefined;
  const third =
    markAt(r, i + 3) === join && sameLine(r, i + 4) && (spaced || touches(r, i + 4)) ? digitsAt(r, i + 4) : "";
  if (third !== "") {
    if (touches(r, i + 5) && markAt(r, i + 5) === join && digitsAt(r, i + 6) !== "" && touches(r, i + 6))
      return undefined;
    if (a.length === 4)
      return fullYear(a) !== undefined && isMonth(b) && isDay(third)
        ? { first: i, last: i + 4, year: fullYear(a) }
        : undefined;
    if (!((isMonth(a) && isDay(b)) || (isDay(a) && isMonth(b)))) return undefined;
    return third.length === 2 || fullYear(third) !== undefined
      ? { first: i, last: i + 4, year: fullYear(third) }
      : undefined;
  }
  if (spaced || join === ".") return undefined;
  // 5/3/'61
  if (markAt(r, i + 3) === join && isMark(r, i + 4, "'") && digitsAt(r, i + 5).length === 2 && isMonth(a) && isDay(b)) {
    return { first: i, last: i + 5, year: fullYear(digitsAt(r, i + 5)) };
  }
  // 5/83, which only a birth word makes a date
  if (isMonth(a) && b.length === 2 && Number(b) > 31) return { first: i, last: i + 2, year: undefined };
  if (isMonth(a) && isDay(b)) return { first: i, last: i + 2, year: undefined };
  if (isMonth(a) && b.length === 4)
    return fullYear(b) === undefined ? undefined : { first: i, last: i + 2, year: fullYear(b) };
  return undefined;
}

/** A year after token `i`: `1979`, `'79`, `, 1979`, `of '57`, `del setenta y uno`; its last token, or undefined. */
function yearAfter(r: Reading, i: number, afterDay: boolean): DateForm | undefined {
  let at = i + 1;
  if (!sameLine(r, at)) return undefined;
  let of = false;
  if (isMark(r, at, ",") || isMark(r, at, ".")) at++;
  if (says(r, at, "of de del in")) {
    of = !says(r, at, "in");
    at++;
  }
  const quote = isMark(r, at, "'");
  if (quote) at++;
  if (!sameLine(r, at)) return undefined;
  const digits = kindAt(r, at) === NUMBER ? digitsAt(r, at) : "";
  const unitNext = isMark(r, at + 1, ":") || isMark(r, at + 1, "%") || says(r, at + 1, "am pm a p");
  if (digits.length === 4 && fullYear(digits) !== undefined) return { first: at, last: at, year: fullYear(digits) };
  if (digits.length === 2 && !unitNext && (quote || of || !afterDay || Number(digits) > 31))
    return { first: at, last: at, year: fullYear(digits) };
  if (is(r, at, number) && (of || afterDay)) {
    const spoken = spokenFrom(r, at);
    const value = fullYear(spoken.digits);
    if (value !== undefined) return { first: at, last: spoken.last, year: value };
  }
  return undefined;
}

/** The day at token `i`: `1`, `1st`, `first`, `doce`; its last token, or -1. */
function dayAt(r: Reading, i: number): number {
  if (!sameLine(r, i)) return -1;
  if (kindAt(r, i) === NUMBER) {
    if (!isDay(digitsAt(r, i)) || isMark(r, i + 1, ":")) return -1;
    return is(r, i + 1, ordinalEnd) && touches(r, i + 1) ? i + 1 : i;
  }
  if (/^(0?[1-9]|[12][0-9]|3[01])(st|nd|rd|th)$/.test(plainAt(r, i))) return i;
  if (is(r, i, ordinalWord)) return i;
  if (is(r, i, number)) {
    const spoken = spokenFrom(r, i);
    if (spoken.words <= 2 && isDay(spoken.digits)) return spoken.last;
    if (is(r, i + 1, ordinalWord) && sameLine(r, i + 1)) return i + 1;
    return i;
  }
  return -1;
}

/** `March 3rd, 1979`, `jun 3 of '62`, `March of 79`, `mayo`: a date that the month at token `i` begins. */
export function monthFirst(r: Reading, i: number): DateForm | undefined {
  const name = rawAt(r, i);
  let at = i;
  if (isMark(r, at + 1, ".") && touches(r, at + 1) && name.length <= 4) at++;
  let day = -1;
  const the = says(r, at + 1, "the el of de on") ? 1 : 0;
  if (/^[-/]$/.test(markAt(r, at + 1)) && touches(r, at + 2)) day = dayAt(r, at + 2);
  else if (!(the === 1 && says(r, at + 1, "of de"))) day = dayAt(r, at + 1 + the);
  if (day >= 0) {
    const dashed =
      /^[-/]$/.test(markAt(r, day + 1)) && touches(r, day + 2) ? fullYear(digitsAt(r, day + 2)) : undefined;
    if (dashed !== undefined) return { first: i, last: day + 2, year: dashed };
    const year = yearAfter(r, day, true);
    return { first: i, last: year?.last ?? day, year: year?.year };
  }
  const year = yearAfter(r, at, false);
  return year === undefined ? undefined : { first: i, last: year.last, year: year.year };
}

/** `12 de diciembre del 68`, `3rd of May 1979`, `30 Nov`: a date whose month stands at token `i`, after its day. */
export function dayFirst(r: Reading, i: number): DateForm | undefined {
  let before = i - 1;
  if (!sameLine(r, i)) return undefined;
  if (says(r, before, "of de") || (/^[-/]$/.test(markAt(r, before)) && touches(r, i))) before--;
  if (before < 0 || !sameLine(r, before + 1)) return undefined;
  let first = before;
  if (is(r, before, ordinalEnd) && touches(r, before)) first = before - 1;
  const raw = plainAt(r, first);
  const good =
    (kindAt(r, first) === NUMBER &&
      isDay(digitsAt(r, first)) &&
      !isMark(r, first - 1, "$") &&
      !isMark(r, first - 1, ":")) ||
    /^(0?[1-9]|[12][0-9]|3[01])(st|nd|rd|th)$/.test(raw) ||
    is(r, first, ordinalWord) ||
    (is(r, first, number) && before !== i - 1);
  if (!good) return undefined;
  let at = i;
  if (isMark(r, at + 1, ".") && touches(r, at + 1) && lengthAt(r, i) <= 4 && digitsAt(r, at + 2) !== "") at++;
  const dashed = /^[-/]$/.test(markAt(r, at + 1)) && touches(r, at + 2) ? fullYear(digitsAt(r, at + 2)) : undefined;
  if (dashed !== undefined) return { first, last: at + 2, year: dashed };
  const year = yearAfter(r, at, false);
  return { first, last: year?.last ?? i, year: year?.year };
}

/** The date, in any form, that the token at `i` begins or names the month of. */
export function dateAt(r: Reading, i: number): DateForm | undefined {
  if (is(r, i, month)) return dayFirst(r, i) ?? monthFirst(r, i);
  return numericDate(r, i);
}
