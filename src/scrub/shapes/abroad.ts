import { digitsAt, is, isMark, kindAt, lengthAt, sameLine, says, touches } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { type Reading, WORD } from "../reading/read.js";
import { type DigitRun, hasLengths, isTime, isYear } from "./digits.js";
import { labelBefore } from "./label.js";
import type { ShapeRule } from "./table.js";

const { phone, telephone, account, idLabel, keptLabel, clientWord, idJoin } = CLASS;

/** Digits of the longest number with its country, by ITU-T E.164; and of the longest at home. */
const MOST_DIGITS = 15;
const MOST_AT_HOME = 13;
/** From here on a further group belongs to something else. */
const WHOLE_AT_HOME = 10;

/** The country codes of ITU-T E.164 with what may follow them: ten digits in North America, at least seven elsewhere. */
const COUNTRY =
  /^(?:1[0-9]{10}|(?:7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|21[1-8]|2[2-6][0-9]|29[0-9]|35[0-9]|37[0-8]|38[0-35-79]|42[013]|50[0-9]|59[0-9]|67[02-9]|68[0-35-9]|69[0-2]|85[02356]|88[06]|96[0-8]|97[0-7]|99[2-68])[0-9]{7,12})$/;

/** What is dialled before the country: 00 in most of the world, 011 in North America. */
const DIALLED = /^0(?:0|11)/;
const MOST_DIALLED = MOST_DIGITS + 3;

/** Words that may stand between a word for calling and the number. */
const TOWARD = "al a me at to us him her them le lo la por please back";

interface Abroad {
  readonly rule: ShapeRule;
  readonly first: number;
  readonly last: number;
  /** How many groups of the run it takes. */
  readonly groups: number;
}

/** The digits of a run from its start and their last token: no more than `most`, and no group of one digit behind ten. */
function taken(run: DigitRun, most: number, whole: number): { readonly digits: string; readonly groups: number } {
  let digits = "";
  let groups = 0;
  for (const group of run.groups) {
    const stops = run.joins[groups] === " " && digits.length >= whole;
    if (digits.length + group.length > most || stops || (digits.length >= WHOLE_AT_HOME && group.length === 1)) break;
    digits += group;
    groups++;
  }
  return { digits, groups };
}

/** A number with its country, or written as in another country beside a word for the telephone. */
export function abroadIn(r: Reading, run: DigitRun): Abroad | undefined {
  const head = run.tokens[0] ?? 0;
  const bracket = isMark(r, head - 1, "(") ? head - 1 : head;
  const plus = isMark(r, head - 1, "+");
  if (!plus && run.groups.length < 2) return undefined;
  const american = run.groups[0]?.startsWith("1") === true;
  const { digits, groups } = taken(run, plus ? MOST_DIGITS : MOST_DIALLED, american ? WHOLE_AT_HOME + 1 : MOST_DIALLED);
  const last = run.tokens[groups - 1] ?? head;
  if (plus) {
    const close = touches(r, head) || digitsAt(r, head - 2) === "";
    if (digits.length < 8 || !close || (!touches(r, head) && !COUNTRY.test(digits))) return undefined;
    const first = isMark(r, head - 2, "(") && isMark(r, head + 1, ")") ? head - 2 : head - 1;
    return { rule: "shape.phone.international", first, last, groups };
  }
  if (isMark(r, head - 1, "$") || hasLengths(run, 0, 3, 3, 4)) return undefined;
  if (run.joins.slice(1, groups).includes("/")) return undefined;
  if ([account, idLabel, keptLabel, clientWord].some((c) => labelBefore(r, head, c, 4, 0) >= 0)) return undefined;
  if (DIALLED.test(digits) && COUNTRY.test(digits.replace(DIALLED, "")))
    return { rule: "shape.phone.international", first: bracket, last, groups };
  const home = taken(run, MOST_AT_HOME, WHOLE_AT_HOME);
  const strong =
    labelBefore(r, head, telephone, 6, 2) >= 0 ||
    isLabelledAbove(r, head) ||
    (home.digits.length > 8 && isNamedAfter(r, run, home.groups));
  if (!looksNational(run, home.groups, home.digits, strong) || !(strong || isCalledBefore(r, head))) return undefined;
  return {
    rule: "shape.phone.national",
    first: bracket,
    last: run.tokens[home.groups - 1] ?? head,
    groups: home.groups,
  };
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
  return sameLine(r, word) && is(r, word, telephone);
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

/** Groups as telephone numbers have them: no date, no list of times or counts. */
function looksNational(run: DigitRun, count: number, digits: string, strong: boolean): boolean {
  const groups = run.groups.slice(0, count);
  const [first = ""] = groups;
  const longest = Math.max(...groups.map((group) => group.length));
  const trunk = first.startsWith("0");
  if (count < 2 || count > 6 || digits.length < (strong && trunk ? 7 : 8) || longest > 8) return false;
  if (first.length === 1 && first !== "0" && first !== "8") return false;
  if (/^(?:[0-9]{1,2}-[0-9]{1,2}-(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2})/.test(groups.join("-")))
    return false;
  if (groups.every(isOtherwise)) return false;
  return longest >= 3 || (count === 5 && digits.length === 10 && (strong || trunk));
}
