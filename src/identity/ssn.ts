/** Why a number that looks like a Social Security number can't be one, or can't be one person's. */
export type SsnProblem = "area" | "group" | "serial" | "repeated" | "sequence" | "published";

/** A Social Security number as far as it is known. */
export interface Ssn {
  /** Nine characters; `X` where the digit is not known. */
  readonly digits: string;
  /** How many of the last digits are known without a gap: 9, or 4 to 8. */
  readonly known: number;
  /** Those last digits as a number. */
  readonly value: number;
  /** Null for a number that the Social Security Administration may have issued. */
  readonly problem: SsnProblem | null;
}

/**
 * Numbers that were printed in public and then used by thousands of people.
 *
 * Source: Social Security Administration, "Social Security Cards Issued by Woolworth" (078-05-1120; 219-09-9999).
 */
const PUBLISHED: ReadonlySet<number> = /* @__PURE__ */ new Set([78_051_120, 219_099_999]);

/** 123456789, 987654321 and what is left of them when the digits go round. */
const SEQUENCES: ReadonlySet<number> = /* @__PURE__ */ (() => {
  const all = new Set<number>();
  for (const round of ["123456789", "987654321", "0123456789", "9876543210"])
    for (let i = 0; i < round.length; i++) all.add(Number((round.slice(i) + round.slice(0, i)).slice(0, 9)));
  return all;
})();

/**
 * Reads a Social Security number in any grouping; `x`, `*` or `?` stand for a digit that is not known, and four digits
 * alone are the last four. Null where the text is no such number at all.
 *
 * @example
 * parseSsn("536-90-4417"); // => { digits: "536904417", known: 9, value: 536904417, problem: null }
 * parseSsn("xxx-xx-4417")?.known; // => 4
 * parseSsn("000-12-3456")?.problem; // => "area"
 * parseSsn("n/a"); // => null
 */
export function parseSsn(text: string): Ssn | null {
  const digits = /^\d{9}$/.test(text) ? text : digitsIn(text); // nearly every number
  if (digits === null || digits.length !== 9) return null;
  const known = 8 - digits.lastIndexOf("X");
  if (known < 4) return null;
  const value = Number(digits.slice(9 - known));
  return { digits, known, value, problem: problemOf(digits, known, value) };
}

/** Digits, and X for each that is not known; null where anything else but grouping stands in the text. */
function digitsIn(text: string): string | null {
  if (text.length > 40) return null;
  let digits = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) digits += text.charAt(i);
    else if (unit === 88 || unit === 120 || unit === 42 || unit === 63) digits += "X";
    else if (
      unit !== 45 &&
      unit !== 32 &&
      unit !== 46 &&
      unit !== 9 &&
      unit !== 0x2010 &&
      unit !== 0x2011 &&
      unit !== 0x2013
    )
      return null;
  }
  return digits.length === 4 ? `XXXXX${digits}` : digits;
}

/**
 * Source: SSA POMS RM 10201.035 (never issued: area 000, 666 or 900–999, group 00, serial 0000).
 * A number taken back to its last four is a placeholder when those are 0000, 9999 or 1234.
 */
function problemOf(digits: string, known: number, value: number): SsnProblem | null {
  const serial = value % 10_000;
  if (serial === 0) return "serial";
  if (known < 9)
    return known === 4 && serial === 9999 ? "repeated" : known === 4 && serial === 1234 ? "sequence" : null;
  if (isOneDigit(digits)) return "repeated";
  if (SEQUENCES.has(value)) return "sequence";
  if (PUBLISHED.has(value)) return "published";
  const area = Math.trunc(value / 1_000_000);
  if (area === 0 || area === 666 || area >= 900) return "area";
  return Math.trunc(value / 10_000) % 100 === 0 ? "group" : null;
}

function isOneDigit(digits: string): boolean {
  for (let i = 1; i < 9; i++) if (digits.charCodeAt(i) !== digits.charCodeAt(0)) return false;
  return true;
}
