import type { Candidate } from "../candidate.js";
import {
  ahead,
  behind,
  capitalsAt,
  digitsAt,
  gapAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  plainAt,
  sameLine,
  says,
  touches,
} from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { GAP, MIXED, NEW_LINE, NUMBER, type Reading, SIGN, WORD } from "../reading/read.js";
import { endsPhrase, namePlain } from "./ageParts.js";
import { propose } from "./propose.js";

const { handle, notHandle, idJoin, fileEnding } = CLASS;

const MOST_TOKENS = 16;

/** The last token of a name that is written in one piece from token `i`: letters, digits, dots, underscores. */
export function endOfHandle(r: Reading, i: number): number {
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

/** `$cashtag`, `$KayLee99`. */
export function lookForCashtag(r: Reading, at: number, found: Candidate[]): void {
  const word = kindAt(r, at + 1) === WORD && lengthAt(r, at + 1) >= 3 && !/^usd?$/.test(plainAt(r, at + 1));
  const mixed = kindAt(r, at + 1) === MIXED && /^[a-z][a-z0-9]{3}/.test(plainAt(r, at + 1));
  if (touches(r, at + 1) && (word || mixed)) propose(r, found, "shape.handle.at", at, endOfHandle(r, at + 1));
}

/** `kay lee#1234` beside the service. Woken by the number sign. */
export function lookForTag(r: Reading, at: number, found: Candidate[]): void {
  if (kindAt(r, at - 1) === SIGN || !touches(r, at) || !touches(r, at + 1) || digitsAt(r, at + 1).length !== 4) return;
  const service = behind(r, at, handle, 4);
  if (service >= 0 && says(r, service, TAGGED)) {
    const first = isMark(r, service + 1, ":") ? service + 2 : service + 1;
    if (!is(r, at - 2, idJoin)) propose(r, found, "shape.handle.named", Math.min(first, at - 1), at + 1);
  } else if (says(r, ahead(r, at + 1, handle, 3), TAGGED)) propose(r, found, "shape.handle.named", at - 1, at + 1);
}

/** Services that number their users. */
const TAGGED = "discord";
/** Services where people go by their own names. */
const OWN_NAMES = "facebook fb messenger";
/** Services whose name stands right before somebody's in notes; SNAP in capitals is a benefit. */
const BARE = "snap snapchat ig insta instagram tiktok tok venmo cashapp";
/** What may stand between a service and a name on it; those of the second row say that a name follows. */
const BETWEEN = "is es page account acct profile messenger";
const NAMING = "as name handle user username under id tag called";
const OWNER = "her his my their our su mi cts clients";

/** `tik tok: kaylee`, `cash app`, `user name`: the second half of a service or label in two words. */
export function lookForHalfNamedHandle(r: Reading, at: number, found: Candidate[]): void {
  const whole = (says(r, at, "tok") && says(r, at - 1, "tik")) || (says(r, at, "app") && says(r, at - 1, "cash"));
  if (whole || (says(r, at, "name") && says(r, at - 1, "user screen"))) lookForNamedHandle(r, at, found);
}

/** A name after the service it is used on: `facebook (tonya.castle)`, `IG: favi_reina`, `fb Kay Lee`, `poster "Kc Homez4u"`. */
export function lookForNamedHandle(r: Reading, at: number, found: Candidate[]): void {
  let i = at + 1;
  let opened = "";
  let naming = says(r, at, "username screenname usuario gamertag name");
  let isSaid = false;
  for (let steps = 0; steps < 6 && sameLine(r, i); steps++, i++) {
    const mark = markAt(r, i);
    if (mark === "@") return; // found by its @
    if (mark !== "" && '(":=,-/→'.includes(mark)) {
      if (mark !== "-" && mark !== "/") opened = mark;
    } else if (says(r, i, NAMING)) naming = true;
    else if (says(r, i, BETWEEN) || is(r, i, handle)) isSaid ||= says(r, i, "is es");
    else break;
  }
  if (!sameLine(r, i) || kindAt(r, i) === SIGN || kindAt(r, i) === 0) return;
  const user = says(r, i, "u") && isMark(r, i + 1, "/") && touches(r, i + 1) && touches(r, i + 2);
  const last = endOfHandle(r, user ? i + 2 : i);
  if (!user && isHyphenated(r, i, last) && (isBenefit(r, at) || opened === ",")) return;
  if (last > i && (is(r, last, fileEnding) || (isBenefit(r, at) && isMissedSpace(r, i, last)))) return;
  if (user || isHandleLike(r, i, last)) return propose(r, found, "shape.handle.named", i, last);
  if (opened === '"') {
    for (let end = i; end < i + 5; end++) {
      if (isMark(r, end + 1, '"') && gapAt(r, end + 1) !== NEW_LINE) {
        propose(r, found, "shape.handle.named", i, end);
        return;
      }
    }
  }
  if (last > i || isBenefit(r, at) || says(r, at, "poster marketplace")) return;
  naming ||= /^[:=→]$/.test(opened);
  const full = fullName(r, i);
  if (full > i - 1 && (naming || isSaid || says(r, at, OWN_NAMES)) && (full > i || naming))
    return propose(r, found, "shape.handle.named", i, full);
  const told = naming || (isSaid && says(r, at - 1, OWNER)) || (i === at + 1 && says(r, at, BARE));
  if (told && capitalsAt(r, i) === 0 && lengthAt(r, i) >= 4 && isCoined(r, i) && endsPhrase(r, i + 1))
    propose(r, found, "shape.handle.named", i, i);
}

/** The last of up to three words with a capital that stand like a person's name from token `i`; `i - 1` where there is none. */
function fullName(r: Reading, i: number): number {
  let last = i - 1;
  while (
    last < i + 2 &&
    namePlain(r, last + 1) &&
    !is(r, last + 1, notHandle) &&
    (last < i || gapAt(r, last + 1) === GAP)
  )
    last++;
  return is(r, last + 1, notHandle) ? i - 1 : last;
}

/** Endings of English words that say what became of a page or a benefit. */
const WORDY = /(?:ed|ing|ly|ion|ment|ance|ence|able|ful|ss|s)$/;

/** A word that no list has, as people coin them. */
const isCoined = (r: Reading, i: number): boolean =>
  kindAt(r, i) === WORD && (r.word[i] ?? 0) === 0 && !WORDY.test(plainAt(r, i));

/** SNAP, which feeds people. */
export const isBenefit = (r: Reading, at: number): boolean => says(r, at, "snap") && capitalsAt(r, at) === 2;

/** `follow-up`: words of small letters and nothing else, joined by dashes. */
function isHyphenated(r: Reading, first: number, last: number): boolean {
  for (let j = first; j <= last; j++)
    if ((j - first) % 2 === 0 ? kindAt(r, j) !== WORD || capitalsAt(r, j) > 0 : !isMark(r, j, "-")) return false;
  return last > first;
}

/** `recert.due`: two words with no space behind the full stop. */
const isMissedSpace = (r: Reading, first: number, last: number): boolean =>
  last === first + 2 && isMark(r, first + 1, ".") && kindAt(r, first) === WORD && kindAt(r, last) === WORD;

/** One piece with a dot or underscore inside, or letters mixed with digits. */
function isHandleLike(r: Reading, first: number, last: number): boolean {
  if (last > first) return kindAt(r, first) !== NUMBER || kindAt(r, last) !== NUMBER;
  return kindAt(r, first) === MIXED && lengthAt(r, first) >= 5;
}
