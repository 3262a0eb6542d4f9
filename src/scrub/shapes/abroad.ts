import { is, isMark, kindAt, lengthAt, sameLine, says, touches } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { type Reading, WORD } from "../reading/read.js";
import { type DigitRun, hasLengths, isTime, isYear } from "./digits.js";
import { labelBefore } from "./label.js";
import type { ShapeRule } from "./table.js";
import { COUNTRY_CODES } from "./words/numbers.js";

const { phone, telephone, account, idLabel, keptLabel, clientWord, idJoin } = CLASS;

/** Digits of the longest number with its country, by ITU-T E.164; and of the longest at home. */
const MOST_DIGITS = 15;
const MOST_AT_HOME = 13;
/** From here on a further group belongs to something else. */
const WHOLE_AT_HOME = 10;

/** What is dialled before the country: 00 in most of the world, 011 in North America. */
const DIALLED = /^0(?:0|11)/;
const MOST_DIALLED = MOST_DIGITS + 3;

/** Whether digits begin with a country and go on as its numbers do: by ten in North America, by at least seven elsewhere. */
const hasCountry = (digits: string): boolean =>
  digits.startsWith("1")
    ? digits.length === 11
    : [1, 2, 3].some((size) => COUNTRY_CODES.has(digits.slice(0, size)) && digits.length >= size + 7);

/** Words that may stand between a word for calling and the number. */
const TOWARD = "al a me at to us him her them le lo la por please back";

interface Abroad {
  readonly rule: ShapeRule;
  readonly first: number;
  readonly last: number;
  /** How many groups of the run it takes. */
  readonly groups: number;
}

/** The digits of a run from its start: at most `most`, and nothing behind `whole` of them, nor a single digit or a slash behind ten. */
function taken(
  { groups, joins }: DigitRun,
  most: number,
  whole: number,
): { readonly digits: string; readonly count: number } {
  let digits = "";
  let count = 0;
  for (const group of groups) {
    const isOther = digits.length >= WHOLE_AT_HOME && (group.length === 1 || joins[count] === "/");
    if (digits.length + group.length > most || digits.length >= whole || isOther) break;
    digits += group;
    count++;
  }
  return { digits, count };
}

/** A number with its country, or written as in another country beside a word for the telephone. */
export function abroadIn(r: Reading, run: DigitRun): Abroad | undefined {
  const head = run.tokens[0] ?? 0;
  const plus = isMark(r, head - 1, "+");
  if (!plus && (run.groups.length < 2 || isMark(r, head - 1, "$") || hasLengths(run, 0, 3, 3, 4))) return undefined;
  const american = run.groups[0]?.startsWith("1") === true;
  const { digits, count } = taken(run, plus ? MOST_DIGITS : MOST_DIALLED, american ? WHOLE_AT_HOME + 1 : MOST_DIALLED);
  const last = run.tokens[count - 1] ?? head;
  if (plus) {
    if (digits.length < 8 || (!touches(r, head) && !hasCountry(digits))) return undefined;
    const first = isMark(r, head - 2, "(") && isMark(r, head + 1, ")") ? head - 2 : head - 1;
    return { rule: "shape.phone.international", first, last, groups: count };
  }
  if ([account, idLabel, keptLabel, clientWord].some((c) => labelBefore(r, head, c, 4, 0) >= 0)) return undefined;
  const first = isMark(r, head - 1, "(") ? head - 1 : head;
  if (DIALLED.test(digits) && hasCountry(digits.replace(DIALLED, "")))
    return { rule: "shape.phone.international", first, last, groups: count };
  const home = taken(run, MOST_AT_HOME, WHOLE_AT_HOME);
  if (!looksNational(run, home.count, home.digits) || !isCalled(r, run, home.count, home.digits)) return undefined;
  return { rule: "shape.phone.national", first, last: run.tokens[home.count - 1] ?? head, groups: home.count };
}

/** Whether a word says that the digits are a telephone number: pairs alone (`12 34 56`) need a word for the telephone itself. */
function isCalled(r: Reading, run: DigitRun, count: number, digits: string): boolean {
  const at = run.tokens[0] ?? 0;
  if (labelBefore(r, at, telephone, 6, 2) >= 0 || isLabelledAbove(r, at)) return true;
  if (digits.length > 8 && isNamedAfter(r, run, count)) return true;
  return isCalledBefore(r, at) && (digits.startsWith("0") || run.groups.some((group) => group.length > 2));
}

/** `Phone:` at the end of the line above. */
export function isLabelledAbove(r: Reading, at: number): boolean {
  const first = isMark(r, at - 1, "(") ? at - 1 : at;
  return !sameLine(r, first) && isMark(r, first - 1, ":") && is(r, first - 2, phone);
}

/** `655 437 108 cell`, `655 437 108 (fax)`. */
function isNamedAfter(r: Reading, { tokens }: DigitRun, groups: number): boolean {
  const next = (tokens[groups - 1] ?? 0) + 1;
  const word = isMark(r, next, "(") ? next + 1 : next;
  return sameLine(r, next) && is(r, word, telephone);
}

/** `call me at`, `llamar al`, `number is`: a word for calling with small words between it and the number. */
function isCalledBefore(r: Reading, at: number): boolean {
  const label = labelBefore(r, at, phone, 6, 2);
  if (label < 0 || lengthAt(r, label) === 1) return false;
  for (let j = label + 1; j < at; j++)
    if (kindAt(r, j) === WORD && !is(r, j, idJoin) && !says(r, j, TOWARD)) return false;
  return true;
}

/** `1030`, `2024`, `300`, `211`: a time, a year, a round amount, a service line. */
const isOtherwise = (group: string): boolean =>
  isTime(group) || isYear(group) || /^(?:[1-9][0-9]*00|[2-9]11|988)$/.test(group);

/** Groups as telephone numbers have them: no date, no list of times or counts; pairs only where there are five. */
function looksNational(run: DigitRun, count: number, digits: string): boolean {
  const groups = run.groups.slice(0, count);
  const [first = ""] = groups;
  const longest = Math.max(...groups.map((group) => group.length));
  if (digits.length < (first.startsWith("0") ? 7 : 8) || longest > 8 || (longest < 3 && digits.length !== 10))
    return false;
  if (first.length === 1 && first !== "8") return false;
  if (/^(?:[0-9]{1,2}-[0-9]{1,2}-(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2})/.test(groups.join("-")))
    return false;
  return !groups.every(isOtherwise) && !run.joins.slice(1, count).includes("/");
}
