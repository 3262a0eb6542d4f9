import type { Candidate } from "../../candidate.js";
import { is, isMark, markAt, plainAt, sameLine, startsSentence } from "../../reading/ask.js";
import { CLASS } from "../../reading/lexicon.js";
import type { Reading } from "../../reading/read.js";

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
  for (let i = from; i < to; i++)
    if (startsSentence(r, i) || !(is(r, i, CLASS.hivJoint) || ",;(+&/-:".includes(markAt(r, i) || "x"))) return false;
  return !startsSentence(r, to);
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
      if (!"-'/".includes(markAt(r, j))) break;
      if (is(r, j, CLASS.pronoun) || is(r, j, CLASS.placeStop)) break;
      end = j;
    }
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
      if (candidate.start <= before.end || isJoint(r, gap, first)) {
        joined[joined.length - 1] = {
          ...before,
          end: closed(r, Math.max(before.end, end)),
          confidence: Math.max(before.confidence, candidate.confidence),
          evidence: [...new Set([...before.evidence, ...candidate.evidence])],
        };
        continue;
      }
    }
    joined.push({ ...candidate, end });
  }
  return [...others, ...joined];
}

/** A bracket that was opened inside, a few tokens ago, is closed inside, where it closes soon. */
function closed(r: Reading, end: number): number {
  const last = tokenAt(r, end - 1);
  let open = false;
  for (let at = last - NEAR_BRACKET; at <= last; at++) open = isMark(r, at, "(") || (open && !isMark(r, at, ")"));
  if (!open) return end;
  for (let j = last + 1; j <= last + NEAR_BRACKET && sameLine(r, j); j++) if (isMark(r, j, ")")) return r.end[j] ?? end;
  return end;
}
