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
  plainAt,
  sameLine,
  says,
  touches,
} from "../reading/ask.js";
import { MIXED, NUMBER, WORD, type Reading } from "../reading/read.js";
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
  if (kindAt(r, i) === NUMBER) {
    const digits = digitsAt(r, i);
    if (digits.length === 0 || digits.length > 3 || Number(digits) > OLDEST || isMark(r, i - 1, "$")) return undefined;
    if (touches(r, i) && markAt(r, i - 1) !== "" && "./:-#".includes(markAt(r, i - 1)) && kindAt(r, i - 2) === NUMBER)
      return undefined;
    // 2.5 years
    if (
      isMark(r, i + 1, ".") &&
      touches(r, i + 1) &&
      touches(r, i + 2) &&
      kindAt(r, i + 2) === NUMBER &&
      lengthAt(r, i + 2) === 1
    ) {
      return { last: i + 2, value: Number(digits) };
    }
    // 2 1/2, 2-1/2
    const half = isMark(r, i + 1, "-") && touches(r, i + 1) ? i + 2 : i + 1;
    if (says(r, half, "1") && isMark(r, half + 1, "/") && says(r, half + 2, "2") && touches(r, half + 1))
      return { last: half + 2, value: Number(digits) };
    if (sameLine(r, i + 1) && "¼½¾⅓⅔".includes(markAt(r, i + 1) || " ")) return { last: i + 1, value: Number(digits) };
    return { last: withHalf(r, i), value: Number(digits) };
  }
  if (!is(r, i, number)) return undefined;
  const spoken = spokenFrom(r, i);
  if (spoken.words > 2 || spoken.digits.length > 2 || spoken.digits === "") return undefined;
  return { last: withHalf(r, spoken.last), value: Number(spoken.digits) };
}

/** `1 and a half`. */
const withHalf = (r: Reading, last: number): number =>
  says(r, last + 1, "and") && says(r, last + 2, "a") && says(r, last + 3, "half") && sameLine(r, last + 3)
    ? last + 3
    : last;

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

/** The last token of a unit after an age: `yo`, `y.o.`, `-year-old`, `yrs old`, `years of age`, `años`; -1 where there is none. */
export function unitOfYears(r: Reading, last: number): number {
  let at = last + 1;
  if (isMark(r, at, "-")) at++;
  if (!sameLine(r, at) || !is(r, at, year)) return -1;
  const unit = plainAt(r, at);
  const mark = markAt(r, at + 1);
  if (unit === "y") {
    // y/o, y.o., y o
    const o = mark === "/" || mark === "." || mark === "-" ? at + 2 : at + 1;
    if (!says(r, o, "o") || !sameLine(r, o)) return -1;
    return isMark(r, o + 1, ".") && mark === "." ? o + 1 : o;
  }
  if (unit === "yo" || unit === "yos") return at;
  const next = mark === "-" || mark === "/" || (mark === "." && unit.length <= 3) ? at + 2 : at + 1;
  if (is(r, next, old) && sameLine(r, next)) return next;
  if (says(r, next, "of") && says(r, next + 1, "age") && sameLine(r, next + 1) && !is(r, last - 1, agelimit))
    return next + 1;
  // "años" and "years" alone count time as well; "5 yr" beside a member of the household is an age.
  if (unit === "anos" || unit === "ano") {
    if (says(r, at + 1, "de") && says(r, at + 2, "edad")) return at + 2;
    if (says(r, at + 1, "sin viviendo aqui limpio limpia sobrio sobria trabajando")) return -1;
    return isMark(r, at + 1, ")") ||
      behind(r, last, kin, 4) >= 0 ||
      behind(r, last, person, 3) >= 0 ||
      behind(r, last, old, 3) >= 0 ||
      says(r, last - 1, "tiene tengo con de cumplio")
      ? at
      : -1;
  }
  return -1;
}

export const namePlain = (r: Reading, i: number): boolean =>
  kindAt(r, i) === WORD &&
  capitalsAt(r, i) === 1 &&
  !is(r, i, notName) &&
  !is(r, i, month) &&
  !is(r, i, dateLabel) &&
  !is(r, i, pronoun);

export const nameOrKin = (r: Reading, i: number): boolean => namePlain(r, i) || is(r, i, kin);

export const endsPhrase = (r: Reading, i: number): boolean =>
  !sameLine(r, i) || kindAt(r, i) === 0 || ".,;:)!?…".includes(markAt(r, i) || "x");

/** `age 28`, `ages 4, 7 and 9`, `aged forty`, `age: 33`, `edad 12`. */
export function isLabelled(r: Reading, at: number): boolean {
  for (let j = at - 1; j >= 0 && j >= at - 8 && sameLine(r, j + 1); j--) {
    if (is(r, j, age))
      return !is(r, j - 1, agelimit) && !is(r, j + 1, agelimit) && !isMark(r, j - 1, "-") && !isRange(r, at);
    const filler =
      kindAt(r, j) === NUMBER ||
      says(r, j, "is of and y was about approx around at") ||
      ":=,&(-".includes(markAt(r, j) || "x");
    if (!filler || is(r, j, month)) return false;
  }
  return false;
}

/** `18-24`: a rule of a programme, not two people. */
export const isRange = (r: Reading, at: number): boolean =>
  (isMark(r, at + 1, "-") && kindAt(r, at + 2) === NUMBER && touches(r, at + 1)) ||
  (says(r, at + 1, "to thru through") && kindAt(r, at + 2) === NUMBER) ||
  (says(r, at - 1, "to thru through") && kindAt(r, at - 2) === NUMBER) ||
  (isMark(r, at - 1, "-") && kindAt(r, at - 2) === NUMBER && touches(r, at));

export const isTurning = (r: Reading, at: number): boolean => {
  const j = is(r, at - 1, becoming) ? at - 2 : at - 1;
  return is(r, j, turning) && !(r.word[j] !== undefined && says(r, j, "turn") && says(r, at + 1, "point over off"));
};

/** A quote or bracket that closes a nickname: `Otis Jr "Oats", 27`. */
export const closesName = (r: Reading, i: number): boolean =>
  /^["')]$/.test(markAt(r, i)) && (namePlain(r, i - 1) || (isMark(r, i - 1, ".") && namePlain(r, i - 2)));

/** Numbers and commas before: `BEDS 21, 22, 25`. */
export const listsNumbers = (r: Reading, comma: number): boolean =>
  kindAt(r, comma - 1) === NUMBER || kindAt(r, comma - 1) === MIXED;

/** `sons 4 and 7`, `kids 3, 5 and 9`. */
export function kinList(r: Reading, i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 6; j--) {
    if (is(r, j, kin)) return true;
    if (kindAt(r, j) !== NUMBER && !isMark(r, j, ",")) return false;
  }
  return false;
}
