import { CLASS } from "../reading/lexicon.js";
import {
  behind,
  capitalsAt,
  digitsAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  sameLine,
  says,
  touches,
} from "../reading/ask.js";
import { NUMBER, WORD, type Reading } from "../reading/read.js";
import { spokenFrom } from "./spoken.js";

const { year, old, turning, age, agelimit, isNow, pronoun, kin, person, notName, number, month, becoming, dateLabel } =
  CLASS; // prettier-ignore

export const OLDEST = 112;

export interface Years {
  readonly last: number;
  readonly value: number;
}

/** A number that could be an age, in digits or words, from token `i`. */
export function yearsAt(r: Reading, i: number): Years | undefined {
  if (is(r, i, number)) {
    const { last, digits } = spokenFrom(r, i);
    return digits.length > 2 ? undefined : { last: withHalf(r, last), value: Number(digits) };
  }
  const value = Number(digitsAt(r, i));
  if (value > OLDEST || isMark(r, i - 1, "$")) return undefined;
  if (touches(r, i) && /[-./:#]/.test(markAt(r, i - 1)) && kindAt(r, i - 2) === NUMBER) return undefined;
  // 2.5 years
  if (isMark(r, i + 1, ".") && touches(r, i + 2) && kindAt(r, i + 2) === NUMBER && lengthAt(r, i + 2) === 1)
    return { last: i + 2, value };
  // 2 1/2, 2-1/2
  const half = isMark(r, i + 1, "-") ? i + 2 : i + 1;
  if (sameLine(r, half) && r.text.startsWith("1/2", r.start[half])) return { last: half + 2, value };
  if (sameLine(r, i + 1) && /[¼½¾⅓⅔]/.test(markAt(r, i + 1))) return { last: i + 1, value };
  return { last: withHalf(r, i), value };
}

/** `1 and a half`. */
const withHalf = (r: Reading, last: number): number =>
  says(r, last + 1, "and") && says(r, last + 3, "half") ? last + 3 : last;

/** `under 18`, `at least 62`, `18 and over`, `must be 18`: a rule of a programme; no `he is over 60`. */
export function isLimit(r: Reading, first: number, last: number): boolean {
  if (
    says(r, last + 1, "and or to plus y o") &&
    says(r, last + 2, "over older up under above plus younger below mayores menores mas")
  )
    return true;
  if (says(r, first - 1, "be") && says(r, first - 2, "must should")) return true;
  const limit = says(r, first - 1, "than") ? first - 2 : first - 1;
  if (!says(r, limit, "under over least minimum maximum older younger below above menores mayores")) return false;
  return !is(r, limit - 1, isNow) || says(r, limit - 1, "be");
}

/** The last token of a unit after an age: `yo`, `y.o.`, `-year-old`, `yrs old`, `years of age`, `años`. */
export function unitOfYears(r: Reading, last: number): number | undefined {
  const at = isMark(r, last + 1, "-") ? last + 2 : last + 1;
  if (!sameLine(r, at) || !is(r, at, year)) return undefined;
  const mark = markAt(r, at + 1);
  if (says(r, at, "y")) {
    // y/o, y.o., y o
    const o = /[-/.]/.test(mark) ? at + 2 : at + 1;
    if (!says(r, o, "o") || !sameLine(r, o)) return undefined;
    return isMark(r, o + 1, ".") && mark === "." ? o + 1 : o;
  }
  if (says(r, at, "yo yos")) return at;
  const next = /[-/]/.test(mark) || (mark === "." && lengthAt(r, at) <= 3) ? at + 2 : at + 1;
  if (is(r, next, old) && sameLine(r, next)) return next;
  if (says(r, next, "of de") && says(r, next + 1, "age edad")) return next + 1;
  // "años" and "years" alone count time as well; "5 yr" beside a member of the household is an age.
  if (!says(r, at, "ano anos") || says(r, next, "sin viviendo aqui limpio limpia sobrio sobria trabajando"))
    return undefined;
  const said =
    isMark(r, next, ")") ||
    says(r, last - 1, "tiene tengo con de cumplio") ||
    behind(r, last, kin, 4) >= 0 ||
    behind(r, last, person, 3) >= 0 ||
    behind(r, last, old, 3) >= 0;
  return said ? at : undefined;
}

export const namePlain = (r: Reading, i: number): boolean =>
  kindAt(r, i) === WORD &&
  capitalsAt(r, i) === 1 &&
  !is(r, i, notName) &&
  !is(r, i, month) &&
  !is(r, i, dateLabel) &&
  !is(r, i, pronoun);

export const nameOrKin = (r: Reading, i: number): boolean => namePlain(r, i) || is(r, i, kin);

export const endsPhrase = (r: Reading, i: number): boolean => !sameLine(r, i) || /[.,;:)!?…]/.test(markAt(r, i));

/** `age 28`, `ages 4, 7 and 9`, `aged forty`, `age: 33`, `edad 12`. */
export function isLabelled(r: Reading, at: number): boolean {
  for (let j = at - 1; j >= at - 8 && sameLine(r, j + 1); j--) {
    if (is(r, j, age)) return !is(r, j - 1, agelimit) && !isMark(r, j - 1, "-") && !isRange(r, at);
    const filler =
      kindAt(r, j) === NUMBER || says(r, j, "is of and y was about approx around at") || /[-:=,&(]/.test(markAt(r, j));
    if (!filler) return false;
  }
  return false;
}

/** `18-24`, `6 to 12`: a rule of a programme, not two people. */
const isRange = (r: Reading, at: number): boolean =>
  (kindAt(r, at + 2) === NUMBER && (isMark(r, at + 1, "-") || says(r, at + 1, "to thru through"))) ||
  (kindAt(r, at - 2) === NUMBER && isMark(r, at - 1, "-"));

/** `turned 45`, `turning almost 18`. */
export const isTurning = (r: Reading, at: number): boolean => is(r, is(r, at - 1, becoming) ? at - 2 : at - 1, turning);

/** A quote or bracket that closes a nickname: `Otis Jr "Oats", 27`. */
export const closesName = (r: Reading, i: number): boolean =>
  /["')]/.test(markAt(r, i)) && namePlain(r, isMark(r, i - 1, ".") ? i - 2 : i - 1);
