import type { Candidate } from "../candidate.js";
import {
  behind,
  capitalsAt,
  digitsAt,
  gapAt,
  is,
  isMark,
  kindAt,
  markAt,
  sameLine,
  says,
  startsSentence,
  touches,
} from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { GAP, NEW_LINE, NUMBER, type Reading, SIGN, WORD } from "../reading/read.js";
import { isYear } from "./digits.js";
import { type DateForm, dateAt } from "./dateForm.js";
import { endsPhrase } from "./ageParts.js";
import { continuesSpoken, spokenFrom } from "./spoken.js";
import { type Look, propose } from "./propose.js";

const { birth, birthAfter, turning, kin, sex, notName, dateLabel, number, month } = CLASS;

/** Somebody born later is a child in a note, and found by the company of the date. */
const OLD_YEAR = 2005;

/** Tokens between a birth word and its date: `Date of Birth (mm/dd/yyyy): ` is the longest usual label. */
const REACH = 9;

/** A birth word before the token, with no other number between. */
function birthBefore(r: Reading, i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - REACH; j--) {
    if (gapAt(r, j + 1) === NEW_LINE) return false;
    if (is(r, j, birth)) return true;
    if (kindAt(r, j) === NUMBER || isMark(r, j, ";")) return false;
    if (startsSentence(r, j + 1) && !(isMark(r, j, ".") && is(r, j - 1, birth))) return false;
    if ((isMark(r, j + 1, ".") || isMark(r, j + 1, ":")) && says(r, j, "b dob")) return true;
  }
  return false;
}

/** `turns 71 Sep 4`, `turns 15 in June (9 de junio)`: a birthday to come, told by the age. */
function turningBefore(r: Reading, i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 7 && gapAt(r, j + 1) !== NEW_LINE; j--) {
    if (says(r, j, "be") && kindAt(r, j + 1) === NUMBER && says(r, j - 1, "will") && !is(r, j + 2, CLASS.young))
      return true;
    if (is(r, j, turning)) return kindAt(r, j + 1) === NUMBER || is(r, j + 1, number);
  }
  return false;
}

const isNameLike = (r: Reading, i: number): boolean =>
  kindAt(r, i) === WORD &&
  (capitalsAt(r, i) > 0 ? !is(r, i, notName) && !is(r, i, dateLabel) && !is(r, i, month) : is(r, i, kin));

/** A date beside a name in a list of people: `3 Nasteho 7-1-08`, `(Otis Jr, 8/2/21)`, `dtr 10/30/2011 F`. */
function inCompany(r: Reading, { first, last }: DateForm): boolean {
  let name = first - 1;
  const comma = isMark(r, name, ",");
  if (markAt(r, name) !== "" && ",-:(".includes(markAt(r, name))) name--;
  if (!sameLine(r, first) || !isNameLike(r, name)) return false;
  if (is(r, name, kin) || is(r, last + 1, kin) || is(r, last + 1, sex)) return true;
  // Walk over the name to what stands before it.
  let j = name;
  while (j > name - 4 && sameLine(r, j) && isNameLike(r, j - 1)) j--;
  if (comma && isMark(r, j - 1, "-") && startsSentence(r, j - 1)) return false; // a signature
  const listed =
    behind(r, j, kin, 4) >= 0 || // "Child 1: Kingston"
    gapAt(r, j) === NEW_LINE ||
    kindAt(r, j - 1) === NUMBER ||
    markAt(r, j - 1) === ")" ||
    isMark(r, first - 1, "(") ||
    isMark(r, j - 1, "-") ||
    markAt(r, j - 1) === "(";
  const closes =
    isMark(r, last + 1, ")") || isMark(r, last + 1, "(") || isMark(r, last + 1, ".") || !sameLine(r, last + 1);
  const and = says(r, last + 1, "and y") && isNameLike(r, last + 2);
  return and || (name === first - 1 && (listed || closes)) || (listed && closes);
}

/** Birth dates: a date with a birth word, of a year long past, or beside a name in a list. */
export const lookForDob: Look = (r, at, found) => {
  const date = dateAt(r, at);
  if (date === undefined) return;
  if (birthBefore(r, date.first)) return propose(r, found, "shape.dob.labelled", date.first, date.last, "label.birth");
  if (is(r, date.last + 1, birthAfter) && sameLine(r, date.last + 1)) {
    return propose(r, found, "shape.dob.labelled", date.first, date.last, "label.birth");
  }
  const before = found.at(-1);
  const afterAge =
    before?.kind === "age" && before.end <= (r.start[date.first] ?? 0) && (r.start[date.first] ?? 0) - before.end <= 2;
  // "Age 51, Oct 31"
  if (afterAge && is(r, at, month) && (isMark(r, date.first - 1, ",") || isMark(r, date.first - 1, "("))) {
    return propose(r, found, "shape.dob.labelled", date.first, date.last, "label.age");
  }
  if (date.year === undefined) {
    if (turningBefore(r, date.first)) propose(r, found, "shape.dob.labelled", date.first, date.last, "label.turning");
    return;
  }
  if (is(r, at, month) && date.first === at && date.last - at <= 2 && !is(r, at, kin) && date.year > OLD_YEAR) return;
  if (date.year <= OLD_YEAR && date.year > 1905 && date.last - date.first >= 2) {
    return propose(r, found, "shape.dob.old-year", date.first, date.last);
  }
  if (inCompany(r, date)) propose(r, found, "shape.dob.listed", date.first, date.last);
};

/** What follows a birth word without being a date: a year, digits in one piece, or number words. */
export function lookAfterBirth(r: Reading, at: number, found: Candidate[]): void {
  for (let i = at + 1; i <= at + REACH && sameLine(r, i); i++) {
    if (kindAt(r, i) === SIGN || kindAt(r, i) === WORD) {
      if (is(r, i, number) && !continuesSpoken(r, i)) {
        const spoken = spokenFrom(r, i);
        if (spoken.words >= 2 && spoken.digits.length >= 3)
          propose(r, found, "shape.dob.spoken", i, spoken.last, "label.birth");
        return;
      }
      if (is(r, i, month) || startsSentence(r, i + 1)) return;
      continue;
    }
    const digits = digitsAt(r, i);
    const year = isYear(digits);
    const cut = digits.length === 2 && isMark(r, i - 1, "'") && touches(r, i);
    if (digits.length === 2 && isYearOfBirth(r, at, i)) return propose(r, found, "shape.dob.year", i, i, "label.birth");
    if (isSpaced(r, i)) return propose(r, found, "shape.dob.labelled", i, i + 2, "label.birth");
    if (!isMark(r, i + 1, "/") && !isMark(r, i + 1, "-")) {
      if (year || cut) propose(r, found, "shape.dob.year", i, i, "label.birth");
      else if (digits.length === 6 || digits.length === 8) propose(r, found, "shape.dob.labelled", i, i, "label.birth");
    }
    return;
  }
}

/** `YOB 79`, `born in 79`, `nacida en el 79`: two digits alone, with small words between. */
function isYearOfBirth(r: Reading, at: number, i: number): boolean {
  if (!says(r, at, "born yob birth nacio nacida nacido nacimiento dob doby fdn") || !endsPhrase(r, i + 1)) return false;
  for (let j = at + 1; j < i; j++)
    if (!says(r, j, "in en el year yr ano is circa c about around") && !":='".includes(markAt(r, j) || " "))
      return false;
  return !isMark(r, i + 1, ":") && !isMark(r, i - 1, "#");
}

/** `dob 6 14 96`: day, month and year apart by spaces. */
const isSpaced = (r: Reading, i: number): boolean =>
  [0, 1].every((k) => /^(0?[1-9]|[12][0-9]|3[01])$/.test(digitsAt(r, i + k))) &&
  /^((19|20)?[0-9]{2})$/.test(digitsAt(r, i + 2)) &&
  [1, 2].every((k) => gapAt(r, i + k) === GAP);

/** `halloween bday`, `her birthday is Christmas`: a holiday for a date. */
export function lookForHoliday(r: Reading, at: number, found: Candidate[]): void {
  if (is(r, at + 1, birthAfter) && sameLine(r, at + 1))
    propose(r, found, "shape.dob.labelled", at, at + 1, "label.birth");
  else if (birthBefore(r, at)) propose(r, found, "shape.dob.labelled", at, at, "label.birth");
}

/** What a letter B stands behind without a birth: `bldg b. 1979`, `plan b: 2024`. */
const LETTERED =
  "bldg building unit plan apt section part wing hall pod option item appendix hep hepatitis vitamin group phase step type tier hepb";

/** `b. 1962`, `(b. '79)`, `b: 1962`. */
export function lookAfterShortBirth(r: Reading, at: number, found: Candidate[]): void {
  if (capitalsAt(r, at) > 0 || says(r, at - 1, LETTERED) || !touches(r, at + 1)) return;
  if (!isMark(r, at + 1, ".") && !isMark(r, at + 1, ":")) return;
  const cut = isMark(r, at + 2, "'");
  const year = cut ? at + 3 : at + 2;
  if (!sameLine(r, at + 2) || !sameLine(r, year)) return;
  const short = /^[0-9]{2}$/.test(digitsAt(r, year)) && (cut || isMark(r, at - 1, "(")) && endsPhrase(r, year + 1);
  if (short || (!cut && isYear(digitsAt(r, year)))) propose(r, found, "shape.dob.year", year, year, "label.birth");
}

/** `class of '97`, `class of 1997`: the year of leaving school tells that of birth. */
export function lookForClassOf(r: Reading, at: number, found: Candidate[]): void {
  if (!says(r, at + 1, "of") || !sameLine(r, at + 2)) return;
  const cut = isMark(r, at + 2, "'") && touches(r, at + 3);
  const year = cut ? at + 3 : at + 2;
  if (cut ? /^[0-9]{2}$/.test(digitsAt(r, year)) : /^19[3-9][0-9]$/.test(digitsAt(r, year)))
    propose(r, found, "shape.dob.year", year, year, "label.birth");
}

/** `mother 1951 F`: a year of birth after a member of the household. */
export function lookForKinYear(r: Reading, at: number, found: Candidate[]): void {
  const digits = digitsAt(r, at + 1);
  if (sameLine(r, at + 1) && isYear(digits) && kindAt(r, at + 2) !== SIGN && Number(digits) > 1905) {
    if (is(r, at + 2, sex) || !sameLine(r, at + 2)) propose(r, found, "shape.dob.year", at + 1, at + 1, "label.kin");
  }
}
