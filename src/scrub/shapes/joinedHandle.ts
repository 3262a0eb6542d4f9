import type { Candidate } from "../candidate.js";
import {
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  plainAt,
  rawAt,
  sameLine,
  startsSentence,
  touches,
} from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { MIXED, NUMBER, type Reading, SIGN, WORD } from "../reading/read.js";
import { isTime } from "./digits.js";
import { endOfHandle, isBenefit } from "./handle.js";
import { propose } from "./propose.js";

const { handle, service, handleHint, tld, fileEnding, notUser } = CLASS;

/** Tokens between a name with a dot and the word for its service; for two plain words; for a name with an underscore. */
const NEAR = 12;
const CLOSE = 4;
const FAR = 40;
/** Parts of a name before the joint that wakes. */
const MOST_BEFORE = 4;
/** Letters and digits of the shortest name. */
const SHORTEST = 6;
/** Digits behind a dot that make a name of the word before it: two may begin the next sentence. */
const TELLING_DIGITS = 3;

/** Endings of English words that close a sentence: `on snap yesterday she posted.staff called`. */
const WORDY = /(?:ed|ing|ly|ion|ment|ance|ence|able|ful|ss|s)$/;

const isPart = (r: Reading, i: number): boolean => kindAt(r, i) !== SIGN && kindAt(r, i) !== 0;

/** A word for a service or an account that stands by itself: no part of another joined name. */
function isService(r: Reading, i: number, hints: boolean): boolean {
  if (!is(r, i, handle) && !is(r, i, service) && !(hints && is(r, i, handleHint))) return false;
  const joined =
    (touches(r, i) && isMark(r, i - 1, "_")) ||
    (touches(r, i + 1) && (isMark(r, i + 1, "_") || isMark(r, i + 1, ".")) && touches(r, i + 2));
  return !joined && !isBenefit(r, i);
}

/** Whether a word for a service stands within so many tokens before `first`, across a question or colon, or behind `last`. */
function isByService(r: Reading, first: number, last: number, reach: number, hints: boolean, line: boolean): boolean {
  for (let j = first - 1; j >= first - reach && j >= 0; j--) {
    const asked = isMark(r, j, "?") || isMark(r, j, ":");
    if (!asked && (line ? !sameLine(r, j + 1) : startsSentence(r, j + 1))) break;
    if (isService(r, j, hints)) return true;
  }
  for (let j = last + 1; j <= last + reach && (line ? sameLine(r, j) : !startsSentence(r, j)); j++)
    if (isService(r, j, hints)) return true;
  return false;
}

/** Whether commas or bars part the piece from another with an underscore, as in a list of columns. */
function isInColumns(r: Reading, first: number, last: number): boolean {
  const parts = (i: number): boolean => isMark(r, i, ",") || isMark(r, i, "|");
  return (parts(first - 1) && isMark(r, first - 3, "_")) || (parts(last + 1) && isMark(r, last + 3, "_"));
}

interface Piece {
  readonly parts: number;
  readonly capitals: number;
  readonly listed: number;
  readonly size: number;
  /** Digits within a word, or three behind a dot. */
  readonly digits: boolean;
  readonly dashes: boolean;
  readonly underscores: boolean;
}

function pieceOf(r: Reading, first: number, last: number): Piece {
  let [parts, capitals, listed, size] = [0, 0, 0, 0];
  let [digits, dashes, underscores] = [false, false, false];
  for (let i = first; i <= last; i++) {
    if (kindAt(r, i) === SIGN) {
      dashes ||= !isMark(r, i, ".") && !isMark(r, i, "_");
      underscores ||= isMark(r, i, "_");
      continue;
    }
    parts++;
    size += lengthAt(r, i);
    if (rawAt(r, i) !== rawAt(r, i).toLowerCase()) capitals++;
    if ((r.word[i] ?? 0) !== 0) listed++;
    if (kindAt(r, i) === MIXED) digits ||= lengthAt(r, i) > 4 && /^[a-z]/.test(plainAt(r, i));
    else if (kindAt(r, i) === NUMBER) digits ||= parts > 2 || lengthAt(r, i) >= TELLING_DIGITS;
  }
  return { parts, capitals, listed, size, digits, dashes, underscores };
}

/** `kay.lee` by the name of a service: two plain words, neither of which any list has. */
function isCoinedPair(r: Reading, first: number, last: number, { parts, capitals, listed }: Piece): boolean {
  if (parts !== 2 || listed > 0 || kindAt(r, last) !== WORD || WORDY.test(plainAt(r, first))) return false;
  return capitals === 0 || (capitals === 2 && lengthAt(r, first) > 2);
}

/** Whether a name with dots is meant, and no sentence whose space is missing. */
function isDotted(r: Reading, first: number, last: number, piece: Piece): boolean {
  const { parts, capitals, listed, digits, dashes } = piece;
  if (dashes || is(r, last, tld) || (lengthAt(r, first) === 1 && lengthAt(r, first + 2) === 1)) return false;
  const isListed = (r.word[first] ?? 0) !== 0;
  // "covid19.quarantine" and "handbook.section3" may be two sentences
  const isLoose = parts === 2 && (kindAt(r, last) === WORD || /^[a-z]+[0-9]$/.test(plainAt(r, last)));
  const hour = parts === 2 && capitals > 0 && isTime(rawAt(r, last));
  const coded = digits && !hour && !(isListed && parts === 2);
  const row = parts > 2 && capitals === 0 && listed < 2 && !isListed && kindAt(r, last) === WORD;
  if (row || (coded && !isLoose)) return isByService(r, first, last, NEAR, true, false);
  return (coded || isCoinedPair(r, first, last, piece)) && isByService(r, first, last, CLOSE, false, false);
}

/** Whether a name with an underscore is meant, and no column of a table or name of a file. */
function isUnderscored(r: Reading, first: number, last: number, { digits, parts, listed }: Piece): boolean {
  if (!digits && isInColumns(r, first, last)) return false;
  for (let j = 1; j <= CLOSE; j++) if (is(r, first - j, notUser) || is(r, last + j, notUser)) return false;
  if (isByService(r, first, last, FAR, false, true)) return true;
  // "case_mgr", "acct_no"
  const isTerm = !digits && parts === 2 && listed > 0;
  return !isTerm && isByService(r, first, last, NEAR, true, false);
}

/**
 * `kaylee.99x on snap`, `posts as kay_the_lee`: a name in one piece with dots or underscores, in the company of a word
 * for a service or an account. Woken by the first of its joints.
 */
export function lookForJoinedHandle(r: Reading, at: number, found: Candidate[]): void {
  if (!touches(r, at + 1) || !touches(r, at) || !isPart(r, at - 1)) return;
  if (!isPart(r, at + 1) && !isMark(r, at + 1, "_") && !isMark(r, at + 1, ".")) return;
  let first = at - 1;
  for (let steps = 0; steps < MOST_BEFORE && touches(r, first) && isMark(r, first - 1, "-"); steps++) first -= 2;
  if (touches(r, first) && isMark(r, first - 1, "_") && !touches(r, first - 1)) first--;
  if (touches(r, first) && "@/\\#$._=&".includes(markAt(r, first - 1) || " ")) return;
  if (kindAt(r, first) === NUMBER || (!isPart(r, first) && !isMark(r, first, "_"))) return;
  const last = endOfHandle(r, first);
  if (touches(r, last + 1) && "@/\\=".includes(markAt(r, last + 1) || " ")) return;
  if (last <= at || is(r, last, fileEnding)) return;
  if (found.slice(-CLOSE).some((known) => known.kind === "handle" && known.end >= (r.end[last] ?? 0))) return;
  const piece = pieceOf(r, first, last);
  if (piece.size < SHORTEST) return;
  let shouted = true;
  for (let i = first; i <= last; i++) shouted &&= kindAt(r, i) === SIGN || rawAt(r, i) === rawAt(r, i).toUpperCase();
  if (shouted) return;
  if ((piece.underscores ? isUnderscored : isDotted)(r, first, last, piece))
    propose(r, found, "shape.handle.named", first, last);
}
