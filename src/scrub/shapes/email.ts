import type { Candidate } from "../candidate.js";
import { is, isMark, kindAt, markAt, sameLine, touches } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { NUMBER, type Reading, SIGN, WORD } from "../reading/read.js";
import { lookForAtHandle } from "./handle.js";
import { propose } from "./propose.js";

const { mailHost, tld, dot, underscore, number, at: atWord } = CLASS;

/** Tokens on one side of the @: longer addresses are cut, so that time stays linear. */
const MOST_TOKENS = 32;

const LOCAL_MARKS = "._+-%'&=~/!#$*^{}|";

/** An e-mail address, or else a handle that the @ starts. */
export function lookForAt(r: Reading, at: number, found: Candidate[]): void {
  if (!lookForEmail(r, at, found)) lookForAtHandle(r, at, found);
}

/** `name@host.org`, and `name@host` without an ending. Gives nothing for a handle or a stray @. */
function lookForEmail(r: Reading, at: number, found: Candidate[]): boolean {
  let first = at;
  while (first > 0 && at - first < MOST_TOKENS && touches(r, first)) {
    const kind = kindAt(r, first - 1);
    if (kind === SIGN && !LOCAL_MARKS.includes(markAt(r, first - 1))) break;
    first--;
  }
  while (first < at && kindAt(r, first) === SIGN) first++;
  // "john @ gmail.com": spaces around the @, before a mail host.
  const spaced = first === at && kindAt(r, at - 1) !== SIGN && sameLine(r, at) && is(r, at + 1, mailHost);
  if (spaced) first = at - 1;
  if (first === at || !sameLine(r, at + 1) || (!spaced && !touches(r, at + 1))) return false;
  if (kindAt(r, at + 1) === SIGN || kindAt(r, at + 1) === 0) return false;
  let last = at + 1;
  while (
    last - at < MOST_TOKENS &&
    (isMark(r, last + 1, ".") || isMark(r, last + 1, "-") || isMark(r, last + 1, "_"))
  ) {
    if (!touches(r, last + 1) || !touches(r, last + 2) || kindAt(r, last + 2) === SIGN || kindAt(r, last + 2) === 0)
      break;
    last += 2;
  }
  propose(r, found, "shape.email", first, last);
  return true;
}

/** `john dot smith at gmail dot com`, `maria arroba hotmail punto com`: an address as it is dictated. */
export function lookForSpelledEmail(r: Reading, at: number, found: Candidate[]): void {
  let host = at + 1;
  let left = at;
  // (at) and [at]
  if ((isMark(r, at - 1, "(") || isMark(r, at - 1, "[")) && kindAt(r, at + 1) === SIGN) {
    left = at - 1;
    host = at + 2;
  }
  if (kindAt(r, host) !== WORD || !sameLine(r, host) || is(r, host, CLASS.http)) return;
  let last = host;
  for (let steps = 0; steps < 4; steps++) {
    const bracket = isMark(r, last + 1, "(") || isMark(r, last + 1, "[") ? 1 : 0;
    const spelled = is(r, last + 1 + bracket, dot) && sameLine(r, last + 1);
    const written = isMark(r, last + 1, ".") && touches(r, last + 2);
    const to = written ? last + 2 : last + 2 + 2 * bracket;
    if ((!spelled && !written) || kindAt(r, to) !== WORD) break;
    last = to;
  }
  if (!(is(r, host, mailHost) && (last > host || is(r, at, atWord))) && !(last > host && is(r, last, tld))) return;
  const first = startOfLocal(r, left);
  if (first < left) propose(r, found, "shape.email.spelled", first, last);
}

/** The first token of the part before the dictated @: names joined by "dot", and numbers after them. */
function startOfLocal(r: Reading, left: number): number {
  let first = left;
  for (let steps = 0; steps < 16 && first > 0 && sameLine(r, first) && kindAt(r, first - 1) !== SIGN; steps++) {
    first--;
    if (kindAt(r, first) === NUMBER || is(r, first, number)) continue;
    const joint = first - 1;
    const joined =
      is(r, joint, dot) || is(r, joint, underscore) || (touches(r, first) && "._-+".includes(markAt(r, joint) || " "));
    if (!joined || !sameLine(r, first) || joint === 0) break;
    first = joint;
  }
  return first;
}
