import type { Candidate } from "../candidate.js";
import { gapAt, isMark, kindAt, lengthAt, markAt, plainAt, sameLine, touches } from "../reading/ask.js";
import { MIXED, NEW_LINE, NUMBER, type Reading, SIGN, WORD } from "../reading/read.js";
import { propose } from "./propose.js";

const MOST_TOKENS = 16;

/** The last token of a name that is written in one piece from token `i`: letters, digits, dots, underscores. */
function endOfHandle(r: Reading, i: number): number {
  let last = i;
  while (last - i < MOST_TOKENS && touches(r, last + 1)) {
    const kind = kindAt(r, last + 1);
    if (kind === 0 || (kind === SIGN && !"._-#".includes(markAt(r, last + 1)))) break;
    last++;
  }
  while (last > i && (isMark(r, last, ".") || isMark(r, last, "-"))) last--;
  return last;
}

/** `@lil_tay509`: an @ that starts a word. */
export function lookForAtHandle(r: Reading, at: number, found: Candidate[]): void {
  if (gapAt(r, at) === 0 && kindAt(r, at - 1) !== SIGN && at > 0) return;
  if (!touches(r, at + 1) || kindAt(r, at + 1) === 0) return;
  const starts = kindAt(r, at + 1) === WORD || kindAt(r, at + 1) === MIXED || isMark(r, at + 1, "_");
  const clock = kindAt(r, at + 1) === MIXED && /^[0-9]/.test(plainAt(r, at + 1));
  if (starts && !clock) propose(r, found, "shape.handle.at", at, endOfHandle(r, at + 1));
}

/** `$cashtag`. */
export function lookForCashtag(r: Reading, at: number, found: Candidate[]): void {
  if (
    touches(r, at + 1) &&
    kindAt(r, at + 1) === WORD &&
    lengthAt(r, at + 1) >= 3 &&
    !/^usd?$/.test(plainAt(r, at + 1))
  ) {
    propose(r, found, "shape.handle.at", at, endOfHandle(r, at + 1));
  }
}

/** A name after the service it is used on: `facebook (tonya.castle)`, `IG: favi_reina`, `poster "Kc Homez4u"`. */
export function lookForNamedHandle(r: Reading, at: number, found: Candidate[]): void {
  let i = at + 1;
  let opened = "";
  for (let steps = 0; steps < 5 && sameLine(r, i); steps++, i++) {
    const mark = markAt(r, i);
    if (mark === "(" || mark === '"' || mark === ":" || mark === "=" || mark === ",") opened = mark;
    else if (mark === "@")
      return; // found by its @
    else if (
      kindAt(r, i) !== WORD ||
      !["is", "as", "name", "handle", "user", "username", "page", "account", "acct", "profile", "under"].includes(
        plainAt(r, i),
      )
    )
      break;
  }
  if (!sameLine(r, i) || kindAt(r, i) === SIGN || kindAt(r, i) === 0) return;
  const last = endOfHandle(r, i);
  if (isHandleLike(r, i, last)) propose(r, found, "shape.handle.named", i, last);
  else if (opened === '"') {
    for (let end = i; end < i + 5; end++) {
      if (isMark(r, end + 1, '"') && gapAt(r, end + 1) !== NEW_LINE) {
        propose(r, found, "shape.handle.named", i, end);
        return;
      }
    }
  }
}

/** One piece with a dot or underscore inside, or letters mixed with digits. */
function isHandleLike(r: Reading, first: number, last: number): boolean {
  if (last > first) return kindAt(r, first) !== NUMBER || kindAt(r, last) !== NUMBER;
  return kindAt(r, first) === MIXED && lengthAt(r, first) >= 5;
}
