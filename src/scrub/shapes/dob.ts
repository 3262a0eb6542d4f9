import type { Candidate } from "../candidate.js";
import type { ScrubEvidence } from "../evidence.js";
import {
  behind,
  capitalsAt,
  digitsAt,
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
import { MIXED, NUMBER, type Reading, WORD } from "../reading/read.js";
import { isYear } from "./digits.js";
import { type DateForm, dateAt, isSpacedDate } from "./dateForm.js";
import { endsPhrase } from "./ageParts.js";
import { continuesSpoken, spokenFrom } from "./spoken.js";
import { type Look, propose } from "./propose.js";

const { birth, birthAfter, turning, kin, sex, notName, dateLabel, number, month, young } = CLASS;

/** Somebody born later is a child in a note, and found by the company of the date. */
const OLD_YEAR = 2005;

/** Tokens between a birth word and its date: `Date of Birth (mm/dd/yyyy): ` is the longest usual label. */
const REACH = 9;

/** A birth word before the token, with no other number between. */
function birthBefore(r: Reading, i: number): boolean {
  for (let j = i - 1; j >= i - REACH && sameLine(r, j + 1); j--) {
    if (is(r, j, birth) || (says(r, j, "b") && /[.:]/.test(markAt(r, j + 1)))) return true;
    if (kindAt(r, j) === NUMBER || isMark(r, j, ";")) return false;
    if (startsSentence(r, j + 1) && !is(r, j - 1, birth)) return false;
  }
  return false;
}

/** `turns 71 Sep 4`, `turns 15 in June (9 de junio)`, `will be 8 on June 5`: a birthday to come, told by the age. */
function turningBefore(r: Reading, i: number): boolean {
  for (let j = i - 1; j >= i - REACH && sameLine(r, j + 1); j--) {
    if (is(r, j, turning) || (says(r, j, "be") && says(r, j - 1, "will")))
      return (kindAt(r, j + 1) === NUMBER || is(r, j + 1, number)) && !is(r, j + 2, young);
  }
  return false;
}

const isNameLike = (r: Reading, i: number): boolean =>
  kindAt(r, i) === WORD &&
  (capitalsAt(r, i) > 0 ? !is(r, i, notName) && !is(r, i, dateLabel) && !is(r, i, month) : is(r, i, kin));

/** A date beside a name in a list of people: `3 Nasteho 7-1-08`, `(Otis Jr, 8/2/21)`, `dtr 10/30/2011 F`. */
function inCompany(r: Reading, { first, last }: DateForm): boolean {
  const mark = markAt(r, first - 1);
  const beside = mark === "";
  const name = beside ? first - 1 : first - 2;
  if (!sameLine(r, first) || !/^[,\-:(]?$/.test(mark) || !isNameLike(r, name)) return false;
  if (is(r, name, kin) || is(r, last + 1, kin) || is(r, last + 1, sex)) return true;
  // Walk over the name to what stands before it; "Baby Nodin" is kin as well.
  let j = name;
  let isKin = false;
  for (; sameLine(r, j) && isNameLike(r, j - 1); j--) isKin ||= is(r, j - 1, kin);
  const opening = markAt(r, j - 1);
  if (mark === "," && opening === "-" && startsSentence(r, j - 1)) return false; // a signature
  const listed =
    isKin ||
    !sameLine(r, j) ||
    mark === "(" ||
    kindAt(r, j - 1) === NUMBER ||
    /[()-]/.test(opening) ||
    behind(r, j, kin, 4) >= 0; // "Child 1: Kingston"
  const closes =
    !sameLine(r, last + 1) ||
    /[().]/.test(markAt(r, last + 1)) ||
    (says(r, last + 1, "and y") && isNameLike(r, last + 2));
  return beside ? listed || closes : listed && closes;
}

/** Birth dates: a date with a birth word, of a year long past, or beside a name in a list. */
export const lookForDob: Look = (r, at, found) => {
  const date = dateAt(r, at);
  if (date === undefined) return;
  const { first, last, year } = date;
  const labelled = (evidence: ScrubEvidence): void => propose(r, found, "shape.dob.labelled", first, last, evidence);
  if (birthBefore(r, first) || (is(r, last + 1, birthAfter) && sameLine(r, last + 1))) return labelled("label.birth");
  // "Age 51, Oct 31"
  if (is(r, at, month) && /[,(]/.test(markAt(r, first - 1))) {
    const before = found.at(-1);
    if (before?.kind === "age" && before.end === r.end[first - 2]) return labelled("label.age");
  }
  if (year === undefined) {
    if (turningBefore(r, first)) labelled("label.turning");
    return;
  }
  if (year <= OLD_YEAR && last - first >= 2) return propose(r, found, "shape.dob.old-year", first, last);
  // "Meeting Jan 15 2025"
  const appointed = is(r, first, month) && last - first <= 2 && year > OLD_YEAR;
  if ((!appointed && (inCompany(r, date) || isFirstOfTwo(r, date))) || goesOn(r, first, found))
    propose(r, found, "shape.dob.listed", first, last);
};

/** `Bonheur 5/9/2007, Furaha 3/3/2009`: behind a name, and the next name has a date too. */
function isFirstOfTwo(r: Reading, { first, last }: DateForm): boolean {
  if (!sameLine(r, first) || !isEntry(r, first, [])) return false;
  let i = last + 1;
  while (/[,;)/&]/.test(markAt(r, i)) || says(r, i, "and y")) i++;
  const name = i;
  while (i < name + 4 && sameLine(r, i) && isNameLike(r, i)) i++;
  if (i === name) return false;
  while (/[,:(-]/.test(markAt(r, i)) && sameLine(r, i)) i++;
  return sameLine(r, i) && dateAt(r, i)?.year !== undefined;
}

/** How far behind a birth date the next of a list may stand, in tokens: a name and a Social Security number come between. */
const TO_NEXT = 16;

/** `Ana 536-90-4417 /`: a name, and perhaps a number, straight before token `i`. */
function isEntry(r: Reading, i: number, found: readonly Candidate[]): boolean {
  let j = i - 1;
  while (j > i - TO_NEXT && sameLine(r, j + 1) && (/[.,/:(-]/.test(markAt(r, j)) || isInSsn(r, j, found))) j--;
  return sameLine(r, j + 1) && isNameLike(r, j);
}

const isInSsn = (r: Reading, i: number, found: readonly Candidate[]): boolean =>
  found
    .slice(-6)
    .some(({ kind, start, end }) => kind === "ssn" && start <= (r.start[i] ?? 0) && (r.end[i] ?? 0) <= end);

/** One more of a list: `DOBs 6/6/10, 11/29/13`, `Ana 12/12/88, Bo 10/5/07`, `Ana 536-90-4417 / 3/4/88; Bo 7-30-2019`. */
function goesOn(r: Reading, first: number, found: readonly Candidate[]): boolean {
  const before = found.slice(-6).findLast(({ kind }) => kind === "dob");
  if (before === undefined) return false;
  let named = false;
  let j = first - 1;
  for (; (r.start[j] ?? 0) >= before.end; j--) {
    if (j <= first - TO_NEXT || !sameLine(r, j + 1)) return false;
    const joint = /[,;/&]/.test(markAt(r, j)) || says(r, j, "and y");
    named ||= !joint;
    if (!joint && !/[.:()-]/.test(markAt(r, j)) && !isNameLike(r, j) && !isInSsn(r, j, found)) return false;
  }
  if (!named) return before.rule !== "shape.dob.old-year" && sameLine(r, first);
  while (j > 0 && (r.start[j] ?? 0) > before.start) j--;
  return isEntry(r, first, found) && isEntry(r, j, found);
}

/** What follows a birth word without being a date: a year, digits in one piece, or number words. */
export function lookAfterBirth(r: Reading, at: number, found: Candidate[]): void {
  for (let i = at + 1; i <= at + REACH && sameLine(r, i); i++) {
    if (is(r, i, number) && !continuesSpoken(r, i)) {
      const spoken = spokenFrom(r, i);
      if (spoken.digits.length >= 3) propose(r, found, "shape.dob.spoken", i, spoken.last, "label.birth");
      return;
    }
    const digits = digitsAt(r, i);
    if (digits !== "" || kindAt(r, i) === MIXED) return lookAtDigits(r, at, i, digits, found);
    if (is(r, i, month) || startsSentence(r, i + 1)) return;
  }
}

/** The first digits behind the birth word at `at`. */
function lookAtDigits(r: Reading, at: number, i: number, digits: string, found: Candidate[]): void {
  if (isSpacedDate(r, i)) return propose(r, found, "shape.dob.labelled", i, i + 2, "label.birth");
  if (/[-/]/.test(markAt(r, i + 1))) return;
  const short = digits.length === 2 && (isMark(r, i - 1, "'") || isYearOfBirth(r, at, i));
  if (short || isYear(digits)) propose(r, found, "shape.dob.year", i, i, "label.birth");
  else if (digits.length === 6 || digits.length === 8) propose(r, found, "shape.dob.labelled", i, i, "label.birth");
}

/** `YOB 79`, `born in 79`, `nacida en el 79`: two digits alone, with small words between. */
function isYearOfBirth(r: Reading, at: number, i: number): boolean {
  if (!says(r, at, "born yob birth nacio nacida nacido nacimiento dob doby fdn") || !endsPhrase(r, i + 1)) return false;
  for (let j = at + 1; j < i; j++)
    if (!says(r, j, "in en el year yr ano is circa c about around") && !/[:=]/.test(markAt(r, j))) return false;
  return !isMark(r, i + 1, ":");
}

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
  if (capitalsAt(r, at) > 0 || says(r, at - 1, LETTERED)) return;
  if (!touches(r, at + 1) || !/[.:]/.test(markAt(r, at + 1)) || !sameLine(r, at + 2)) return;
  const cut = isMark(r, at + 2, "'");
  const year = cut ? at + 3 : at + 2;
  const digits = digitsAt(r, year);
  const short = digits.length === 2 && (cut || isMark(r, at - 1, "(")) && endsPhrase(r, year + 1);
  if (short || isYear(digits)) propose(r, found, "shape.dob.year", year, year, "label.birth");
}

/** `class of '97`, `class of 1997`: the year of leaving school tells that of birth. */
export function lookForClassOf(r: Reading, at: number, found: Candidate[]): void {
  if (!says(r, at + 1, "of") || !sameLine(r, at + 2)) return;
  const cut = isMark(r, at + 2, "'");
  const year = cut ? at + 3 : at + 2;
  const digits = digitsAt(r, year);
  if (cut ? digits.length === 2 : isYear(digits) && digits < "2000")
    propose(r, found, "shape.dob.year", year, year, "label.birth");
}

/** `mother 1951 F`: a year of birth after a member of the household. */
export function lookForKinYear(r: Reading, at: number, found: Candidate[]): void {
  if (isYear(digitsAt(r, at + 1)) && sameLine(r, at + 1) && (is(r, at + 2, sex) || !sameLine(r, at + 2)))
    propose(r, found, "shape.dob.year", at + 1, at + 1, "label.kin");
}
