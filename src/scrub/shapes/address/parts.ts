import { CLASS } from "../../reading/lexicon.js";
import {
  capitalsAt,
  digitsAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  plainAt,
  sameLine,
  says,
  touches,
} from "../../reading/ask.js";
import { MIXED, NUMBER, SIGN, WORD, type Reading } from "../../reading/read.js";

const { street, streetSure, direction, unitWord, unitTail, state, notStreet, ordinalWord, highway, kin, placeStop } =
  CLASS;
const { locative, prison } = CLASS;

/** `35TH`, `3rd`, `Third`. */
export const isOrdinal = (r: Reading, i: number): boolean =>
  /^[0-9]{1,3}(st|nd|rd|th)$/.test(plainAt(r, i)) || (is(r, i, ordinalWord) && capitalsAt(r, i) > 0);

/** A compass word that belongs to an address: capital, or one or two letters. Its last token, or -1. */
export function directionAt(r: Reading, i: number): number {
  if (!is(r, i, direction) || !sameLine(r, i) || (capitalsAt(r, i) === 0 && lengthAt(r, i) > 2)) return -1;
  return isMark(r, i + 1, ".") && touches(r, i + 1) ? i + 1 : i;
}

const isNameWord = (r: Reading, i: number, small: boolean): boolean =>
  kindAt(r, i) === WORD && (small || capitalsAt(r, i) > 0) && !is(r, i, notStreet) && !is(r, i, unitWord);

const isEnding = (r: Reading, i: number): boolean =>
  is(r, i, street) && sameLine(r, i) && (is(r, i, streetSure) || capitalsAt(r, i) > 0);

/**
 * The name of a street from token `i`, told by its ending, a direction or a number. Its last token, or -1; none begins a
 * line, where a capital says nothing.
 */
export function streetFrom(r: Reading, i: number, numbered: boolean): number {
  if (!sameLine(r, i)) return -1;
  const compass = directionAt(r, i);
  // "S St" is a street, "N" before a name a direction.
  const turned = compass !== -1 && sameLine(r, compass + 1);
  const at = turned ? compass + 1 : i;
  if (is(r, at, prison) && capitalsAt(r, at) === 2) return -1;
  if (is(r, at, highway) && capitalsAt(r, at) > 0) {
    const number = isMark(r, at + 1, "-") ? at + 2 : at + 1;
    if (kindAt(r, number) === NUMBER && sameLine(r, number)) return number;
  }
  const ordinal = isOrdinal(r, at);
  let end = at;
  if (ordinal || isNameWord(r, at, numbered)) {
    for (let words = 1; words < 4 && sameLine(r, end + 1); words++) {
      const next = end + 1;
      if (isEnding(r, next)) return endOfEnding(r, next);
      const dot = isMark(r, next, ".") && touches(r, next) && lengthAt(r, end) <= 2;
      if (!isNameWord(r, dot ? next + 1 : next, numbered)) break;
      end = next;
    }
  }
  if (ordinal) return turned || (numbered && !sameLine(r, at + 1)) ? at : -1;
  if (!turned) return -1;
  if (isNameWord(r, at, false))
    return numbered && capitalsAt(r, at) === 1 && sameLine(r, at + 1) && isNameWord(r, at + 1, false) ? at + 1 : at;
  // "4418 n crestline": typed in small letters.
  const typed = numbered && capitalsAt(r, i) === 0 && lengthAt(r, at) >= 4 && isNameWord(r, at, true);
  return typed && !is(r, at, kin) && !is(r, at, placeStop) && !is(r, at, locative) ? at : -1;
}

/** The last ending counts: `Stony Creek Ch Rd`; so do a number and a direction: `County Road 12`, `Depot St. NE`. */
function endOfEnding(r: Reading, i: number): number {
  const last = isEnding(r, i + 1) ? i + 1 : i;
  const next = last + 1;
  if (kindAt(r, next) === NUMBER && says(r, last, "road rd highway hwy route rte") && sameLine(r, next)) return next;
  const compass = isMark(r, next, ".") ? next + 1 : next;
  return directionAt(r, compass) !== -1 && capitalsAt(r, compass) > 0 ? compass : last;
}

/** `4F`, `C12`. */
export const isFlat = (r: Reading, i: number): boolean => /^([0-9]{1,4}[a-z]|[a-z][0-9]{1,4})$/.test(plainAt(r, i));

/** The number or letter of a unit at token `i`: `212`, `B`, `4F`, `B-12`, `#3`. Its last token, or -1. */
export function unitNumber(r: Reading, i: number): number {
  let at = i;
  if (!sameLine(r, at)) return -1;
  if (isMark(r, at, ".") || isMark(r, at, ":")) at++;
  if (isMark(r, at, "#")) at++;
  if (says(r, at, "no num number")) at++;
  if (!sameLine(r, at)) return -1;
  const kind = kindAt(r, at);
  const letter =
    lengthAt(r, at) === 1 && (/[b-h]/.test(plainAt(r, at)) || (capitalsAt(r, at) > 0 && !says(r, at, "i")));
  if (kind !== NUMBER && kind !== MIXED && !letter) return is(r, at, CLASS.number) && at === i ? at : -1;
  // "the apt 2:30 Tues", "20% paid"
  if (isMark(r, at + 1, "%") || (isMark(r, at + 1, ":") && kindAt(r, at + 2) === NUMBER && touches(r, at + 2)))
    return -1;
  const dashed = isMark(r, at + 1, "-") && touches(r, at + 1) && touches(r, at + 2);
  return dashed && (kindAt(r, at + 2) === NUMBER || lengthAt(r, at + 2) === 1) ? at + 2 : at;
}

/** A unit from token `i`: `apt 212`, `#16`, `2nd flr rear`, `bldg 9`, `upstairs`, `basement door`. Last token, or -1. */
export function unitAt(r: Reading, i: number): number {
  if (isMark(r, i, "#")) return unitNumber(r, i);
  if (is(r, i, unitWord)) {
    const id = unitNumber(r, i + 1);
    if (id !== -1) return withTail(r, id);
    return is(r, i, unitTail) ? i : -1;
  }
  const floor = isOrdinal(r, i) || is(r, i, ordinalWord) || says(r, i, "main top ground lower upper");
  if (floor && says(r, i + 1, "fl flr floor")) return withTail(r, i + 1);
  if (!is(r, i, unitTail) || says(r, i, "front back side")) return -1;
  // "1208 Fenwood Ct lower on": a flat by its floor, never "lower rent"
  if (says(r, i, "lower upper garden") && !endsUnit(r, i + 1)) return -1;
  return i;
}

const endsUnit = (r: Reading, i: number): boolean =>
  !sameLine(r, i) || kindAt(r, i) === SIGN || is(r, i, unitWord) || is(r, i, locative) || is(r, i, placeStop);

const withTail = (r: Reading, i: number): number => (is(r, i + 1, unitTail) && sameLine(r, i + 1) ? i + 1 : i);

/** A ZIP code at token `i`, with its four more digits; last token, or -1. */
export function zipAt(r: Reading, i: number): number {
  if (kindAt(r, i) !== NUMBER || digitsAt(r, i).length !== 5 || !sameLine(r, i)) return -1;
  return isMark(r, i + 1, "-") && touches(r, i + 2) && digitsAt(r, i + 2).length === 4 ? i + 2 : i;
}

/** City, state and ZIP from token `i`; the city only with one of the other two. Last token, or -1. */
function cityAt(r: Reading, i: number): number {
  let at = i;
  while (
    at < i + 3 &&
    kindAt(r, at) === WORD &&
    capitalsAt(r, at) > 0 &&
    sameLine(r, at) &&
    !(at > i && is(r, at, state))
  )
    at++;
  const comma = isMark(r, at, ",") ? at + 1 : at;
  const zip = zipAt(r, at);
  if (zip !== -1) return zip;
  if (at === i || !sameLine(r, comma) || !is(r, comma, state)) return -1;
  if (capitalsAt(r, comma) < 2 && lengthAt(r, comma) <= 3) return -1;
  return comma;
}

const isTown = (r: Reading, i: number): boolean => kindAt(r, i) === WORD && capitalsAt(r, i) === 1;

/** What goes on from an address that ends at token `i`: units, places with units, city, state, ZIP. */
export function extended(r: Reading, i: number): number {
  const end = extendedParts(r, i);
  // "309 Ninth St, Wenatchee." and "12th and Vine, behind the bus barn"
  const city = end + 2;
  if (!isMark(r, end + 1, ",") || !sameLine(r, city) || !isTown(r, city)) return end;
  const last = isTown(r, city + 1) && sameLine(r, city + 1) ? city + 1 : city;
  const closed = !sameLine(r, last + 1) || /[.;)]/.test(markAt(r, last + 1));
  return closed && !is(r, city, kin) && !is(r, city, CLASS.weekday) ? last : end;
}

function extendedParts(r: Reading, i: number): number {
  let last = i;
  for (let parts = 0; parts < 6; parts++) {
    // "Pine St., Apt. 2C"
    if (
      isMark(r, last + 1, ".") &&
      touches(r, last + 1) &&
      (isMark(r, last + 2, ",") || isMark(r, last + 2, "#") || is(r, last + 2, unitWord)) &&
      sameLine(r, last + 2)
    )
      last++;
    const comma = isMark(r, last + 1, ",");
    const next = comma ? last + 2 : last + 1;
    if (!sameLine(r, next)) break;
    if (isMark(r, next, "(")) {
      const inner = unitAt(r, next + 1);
      if (inner === -1 || !isMark(r, inner + 1, ")")) break;
      last = inner + 1;
      continue;
    }
    const city = is(r, next, placeStop) ? -1 : cityAt(r, next);
    const further = Math.max(unitAt(r, next), zipAt(r, next), city, comma ? shortUnit(r, next) : -1);
    if (further === -1) break;
    last = further;
  }
  return last;
}

/** `, B` or `, 4F` with nothing after: a unit without its word. */
function shortUnit(r: Reading, i: number): number {
  const closed = !sameLine(r, i + 1) || /[.,;)]/.test(markAt(r, i + 1));
  return closed && (isFlat(r, i) || (lengthAt(r, i) === 1 && capitalsAt(r, i) > 0)) ? i : -1;
}
