import type { Candidate } from "../candidate.js";
import { is, isMark, kindAt, markAt, touches } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { type Reading, SIGN, WORD } from "../reading/read.js";
import { propose } from "./propose.js";

const { http, handle, tld } = CLASS;

const MOST_TOKENS = 64;

/** Marks that end an address on the web, or stand after it in a sentence. */
const ENDS = "\"<>{}()[]|,;'";
const TRAILING = ".,;:!?-";

/**
 * Web addresses that lead to a person: with a path, or of a host where people have pages. The bare address of an
 * organisation (`example.org`) stays.
 */
export function lookForUrl(r: Reading, at: number, found: Candidate[]): void {
  // `at` is the ending (com, org) or http/www.
  let first = at;
  if (is(r, at, http)) {
    if (!isMark(r, at + 1, ":") && !isMark(r, at + 1, ".")) return;
    if (touches(r, at) && kindAt(r, at - 1) !== SIGN) return;
  } else {
    if (!touches(r, at) || !isMark(r, at - 1, ".")) return;
    while (first > 1 && at - first < 12 && touches(r, first) && touches(r, first - 1)) {
      const mark = markAt(r, first - 1);
      if ((mark !== "." && mark !== "-") || kindAt(r, first - 2) === SIGN || kindAt(r, first - 2) === 0) break;
      first -= 2;
    }
    if (first === at) return;
    const before = touches(r, first) ? markAt(r, first - 1) : "";
    if (before === "@" || before === "/" || before === ":") return; // an e-mail address, or found by its http
  }
  let last = at;
  let path = false;
  let person = false;
  while (last - at < MOST_TOKENS && touches(r, last + 1) && kindAt(r, last + 1) !== 0) {
    const mark = markAt(r, last + 1);
    if (mark !== "" && ENDS.includes(mark)) break;
    if (mark === "/" && kindAt(r, last + 2) === WORD && touches(r, last + 2) && last > first && !isMark(r, last, "/"))
      path ||= !isMark(r, last, ":");
    last++;
  }
  while (last > at && TRAILING.includes(markAt(r, last) || " ")) last--;
  for (let j = first; j <= last; j++) person ||= is(r, j, handle);
  if (kindAt(r, last) === WORD && last === at && !person) return;
  if (path || person || (last > at + 1 && !is(r, last, tld))) propose(r, found, "shape.url", first, last);
}
