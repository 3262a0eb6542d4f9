import type { Candidate } from "../../candidate.js";
import { is, isMark, kindAt, markAt, plainAt, sameLine, startsSentence } from "../../reading/ask.js";
import { CLASS } from "../../reading/lexicon.js";
import { NUMBER, type Reading, SIGN } from "../../reading/read.js";

/** Tokens that may stand between two parts of one statement. */
const BETWEEN = 3;
/** The longest part between commas that goes on about it. */
const LONGEST_PART = 7;
/** Tokens from a bracket to the end of a statement, and on to the bracket's end. */
const NEAR_BRACKET = 8;

/** The token that begins at an offset, or the first one after it. */
function tokenAt(r: Reading, offset: number): number {
  let low = 0;
  let high = r.size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((r.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether nothing but `and`, `then the`, commas and brackets stands from one token to another. */
function isJoint(r: Reading, from: number, to: number): boolean {
  if (to - from > BETWEEN) return false;
  for (let i = from; i <= to; i++) {
    if (i > from - 1 && (!sameLine(r, i) || startsSentence(r, i))) return false;
    if (i < to && kindAt(r, i) === SIGN ? !",;(+&/-:".includes(markAt(r, i)) : i < to && !is(r, i, CLASS.hivJoint))
      return false;
  }
  return true;
}

/** `, never treated, followed at the county`, ` x3, last in May`: the parts behind a statement that go on about it. */
function goesOn(r: Reading, i: number): number {
  let last = i;
  for (let parts = 0; parts < 3; parts++) {
    let at = last + 1;
    if (!sameLine(r, at)) break;
    if (/^x[0-9]{1,2}$/.test(plainAt(r, at))) {
      last = at;
      continue;
    }
    const comma = isMark(r, at, ",");
    if (comma) at++;
    if (!is(r, at, CLASS.hivGoesOn) || !sameLine(r, at) || (!comma && !is(r, at, CLASS.hivGoesOnClose))) break;
    let end = at;
    for (let j = at + 1; j < at + LONGEST_PART && sameLine(r, j) && !startsSentence(r, j); j++) {
      if (kindAt(r, j) === SIGN && !"-'/".includes(markAt(r, j))) break;
      if (is(r, j, CLASS.pronoun) || is(r, j, CLASS.placeStop)) break;
      if (kindAt(r, j) !== SIGN) end = j;
    }
    if (end === at && !comma && kindAt(r, at) !== NUMBER && !is(r, at, CLASS.hivGoesOnClose)) break;
    last = end;
  }
  return last;
}

/**
 * Statements about HIV that stand side by side become one, with what goes on about them and the brackets behind them:
 * `poz and undetectable`, `PrEP (Descovy, then the shot)`, `nonprogressor, never treated`.
 */
export function joinHiv(r: Reading, found: readonly Candidate[]): Candidate[] {
  const others = found.filter(({ kind }) => kind !== "hiv");
  const joined: Candidate[] = [];
  const sorted = found.filter(({ kind }) => kind === "hiv").sort((a, b) => a.start - b.start || b.end - a.end);
  for (const candidate of sorted) {
    const before = joined.at(-1);
    const first = tokenAt(r, candidate.start);
    const last = goesOn(r, tokenAt(r, candidate.end - 1));
    const end = Math.max(candidate.end, r.end[last] ?? 0);
    if (before !== undefined) {
      const gap = tokenAt(r, before.end);
      if (candidate.start <= before.end || (gap <= first && isJoint(r, gap, first))) {
        joined[joined.length - 1] = {
          ...before,
          end: closed(r, Math.max(before.end, end)),
          confidence: Math.max(before.confidence, candidate.confidence),
          evidence: [...new Set([...before.evidence, ...candidate.evidence])],
        };
        continue;
      }
    }
    joined.push(end > candidate.end ? { ...candidate, end } : candidate);
  }
  return [...others, ...joined];
}

/** A bracket that was opened inside, a few tokens ago, is closed inside, where it closes soon. */
function closed(r: Reading, end: number): number {
  const last = tokenAt(r, end - 1);
  let open = 0;
  for (let at = Math.max(0, last - NEAR_BRACKET); at <= last; at++) {
    if (isMark(r, at, "(")) open++;
    else if (isMark(r, at, ")")) open = Math.max(0, open - 1);
  }
  if (open === 0) return end;
  for (let j = last + 1; j <= last + NEAR_BRACKET && sameLine(r, j); j++) if (isMark(r, j, ")")) return r.end[j] ?? end;
  return end;
}
