import type { Candidate } from "../candidate.js";
import { is, isMark, kindAt, markAt, touches } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { type Reading, SIGN } from "../reading/read.js";
import { propose } from "./propose.js";

const { http, handle, tld } = CLASS;

/** Longer hosts and addresses are cut, so that time stays linear. */
const MOST_LABELS = 8;
const MOST_TOKENS = 64;

/** Marks that end an address on the web, or stand after it in a sentence. */
const ENDS = "\"<>{}()[]|,;'";
const TRAILING = ".,;:!?-/";

/**
 * Web addresses that lead to a person: with a path, or of a host where people have pages. The bare address of an
 * organisation (`example.org`) stays. Woken by its `http` or `www`, or by its ending (`com`, `org`).
 */
export function lookForUrl(r: Reading, at: number, found: Candidate[]): void {
  const isWeb = is(r, at, http);
  if (isWeb && !isMark(r, at + 1, ":") && !isMark(r, at + 1, ".")) return;
  const first = isWeb ? at : startOfHost(r, at);
  if (!isWeb && first === at) return;
  // an e-mail address, or found by its http
  if (touches(r, first) && (isMark(r, first - 1, "@") || isMark(r, first - 2, "/"))) return;
  let last = at;
  while (last < at + MOST_TOKENS && touches(r, last + 1) && !isOneOf(r, last + 1, ENDS)) last++;
  while (isOneOf(r, last, TRAILING)) last--;
  let leads = last > at + 1 && !is(r, last, tld);
  for (let j = first; j <= last; j++)
    leads ||= is(r, j, handle) || (isMark(r, j, "/") && !isMark(r, j - 1, "/") && !isMark(r, j + 1, "/"));
  if (leads) propose(r, found, "shape.url", first, last);
}

const isOneOf = (r: Reading, i: number, marks: string): boolean => marks.includes(markAt(r, i) || " ");

/** The first token of the host whose ending is the token `i`: `www.hud` before `gov`; `i` where nothing is before it. */
function startOfHost(r: Reading, i: number): number {
  let first = i;
  for (let labels = 1; labels < MOST_LABELS && touches(r, first) && touches(r, first - 1); labels++) {
    if (!isOneOf(r, first - 1, first === i ? "." : ".-") || kindAt(r, first - 2) === SIGN) break;
    first -= 2;
  }
  return first;
}
