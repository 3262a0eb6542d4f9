import { daysInMonth } from "../../calendar/index.js";

/**
 * A day of a cell, `YYYY-MM-DD` with or without a time, as the number YYYYMMDD; 0 where it is empty or no day. Such
 * numbers compare as the days do, and the difference of two, divided by 10,000, is the age in years.
 *
 * By hand: it is asked some ten times a row.
 */
export function dayNumber(cell: string): number {
  if (cell.length < 10 || cell.charCodeAt(4) !== HYPHEN || cell.charCodeAt(7) !== HYPHEN) return 0;
  const year = digits(cell, 0, 4);
  const month = digits(cell, 5, 7);
  const day = digits(cell, 8, 10);
  if (year < 1 || month < 1 || month > 12 || day < 1 || (day > 28 && day > daysInMonth(year, month))) return 0;
  return year * 10_000 + month * 100 + day;
}

const HYPHEN = 45;

/** −1 where one of them is no digit. */
function digits(cell: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = cell.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Whether two cells are days and the first lies before the second. */
export const isBefore = (a: string, b: string): boolean => {
  const first = dayNumber(a);
  if (first === 0) return false;
  const second = dayNumber(b);
  return second !== 0 && first < second;
};

/** Whole years between two day numbers; somebody born on 29 February is a year older on 1 March. */
export const yearsBetween = (birth: number, on: number): number => Math.floor((on - birth) / 10_000);

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days since the start of the Gregorian calendar, for differences. */
export function dayCount(day: number): number {
  const [year, month, date] = [Math.trunc(day / 10_000), Math.trunc(day / 100) % 100, day % 100];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) && month > 2 ? 1 : 0;
  const before = year - 1;
  return (
    before * 365 +
    Math.trunc(before / 4) -
    Math.trunc(before / 100) +
    Math.trunc(before / 400) +
    (DAYS_BEFORE[month - 1] ?? 0) +
    date +
    leap
  );
}

/** Two cells that are both date and time, the first later. */
export const isLaterMoment = (a: string, b: string): boolean =>
  a.length === 19 && b.length === 19 && a > b && dayNumber(a) !== 0 && dayNumber(b) !== 0;
