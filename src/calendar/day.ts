import { HmisPrivacyError } from "../core/index.js";

/** A calendar day as year, month 1–12 and day of the month: no clock, no time zone. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads `YYYY-MM-DD`; null where that is no day of the calendar (1900 to 9999).
 *
 * @example
 * parseDay("2024-02-29"); // => { year: 2024, month: 2, day: 29 }
 * parseDay("2023-02-29"); // => null
 */
export function parseDay(iso: string): Day | null {
  if (typeof iso !== "string" || iso.length !== 10 || iso.charCodeAt(4) !== DASH || iso.charCodeAt(7) !== DASH)
    return null;
  const year = digits(iso, 0, 4);
  const month = digits(iso, 5, 7);
  const day = digits(iso, 8, 10);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

const DASH = 45;

/** A number of digits only, −1 for anything else: a million birth dates are read without a text in between. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * Reads `YYYY-MM-DD` that must be a day: for arguments, where anything else is the caller's mistake.
 *
 * @throws HmisPrivacyError `<field>.not-a-day`
 */
export function dayOf(iso: string, field: "as-of" | "dob"): Day {
  const day = parseDay(iso);
  if (day === null) throw new HmisPrivacyError(`${field}.not-a-day`);
  return day;
}

/**
 * Writes a day as `YYYY-MM-DD`.
 *
 * @example
 * formatDay({ year: 1980, month: 1, day: 1 }); // => "1980-01-01"
 */
export function formatDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * Age in whole years on a day; negative before birth. Somebody born on 29 February is a year older on 1 March.
 *
 * Whole numbers only: a `Date` at local midnight or noon loses a day where a time zone skipped one
 * (Samoa had no 30 December 2011), and people are born on such days elsewhere.
 *
 * @example
 * ageOn({ year: 1979, month: 5, day: 3 }, { year: 2024, month: 10, day: 15 }); // => 45
 */
export function ageOn(birth: Day, on: Day): number {
  const hadBirthday = on.month > birth.month || (on.month === birth.month && on.day >= birth.day);
  return on.year - birth.year - (hadBirthday ? 0 : 1);
}

/**
 * Negative, zero or positive as the first day lies before, on or after the second.
 *
 * @example
 * compareDays({ year: 1979, month: 5, day: 3 }, { year: 1979, month: 5, day: 4 }); // => -1
 */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * The day that lies a number of days later.
 *
 * @example
 * addDays({ year: 2024, month: 2, day: 28 }, 2); // => { year: 2024, month: 3, day: 1 }
 */
export function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day + days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
