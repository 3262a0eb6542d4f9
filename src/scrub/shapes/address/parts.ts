import { CLASS } from "../../reading/lexicon.js";
import {
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
} from "../../reading/ask.js";
import { MIXED, NUMBER, SIGN, WORD, type Reading } from "../../reading/read.js";

const { street, streetSure, direction, unitWord, unitTail, state, notStreet, ordinalEnd, ordinalWord, highway } = CLASS;

/** `35TH`, `3rd`, `144th`, or in two tokens. Its last token, or -1. */
export function ordinalAt(r: Reading, i: number): number {
  if (/^[0-9]{1,3}(st|nd|rd|th)$/.test(plainAt(r, i))) return i;
  if (kindAt(r, i) === NUMBER && lengthAt(r, i) <= 3 && is(r, i + 1, ordinalEnd) && touches(r, i + 1)) return i + 1;
  return is(r, i, ordinalWord) && capitalsAt(r, i) > 0 ? i : -1;
}

/** Whether an ordinal begins at a token. */
export const isOrdinal = (r: Reading, i: number): boolean => ordinalAt(r, i) >= 0;

/** A compass word that belongs to an address: capital, or one or two letters. */
export function directionAt(r: Reading, i: number): number {
  if (!is(r, i, direction) || !sameLine(r, i)) return -1;
  if (capitalsAt(r, i) === 0 && lengthAt(r, i) > 2) return -1;
  if (isMark(r, i + 1, ".") && touches(r, i + 1) && lengthAt(r, i) <= 2) return i + 1;
  return i;
}

const isNameWord = (r: Reading, i: number, small: boolean): boolean =>
  kindAt(r, i) === WORD &&
  sameLine(r, i) &&
  (small || capitalsAt(r, i) > 0) &&
  !is(r, i, notStreet) &&
  !is(r, i, unitWord);

/** The name of a street from token `i`, told by its ending, a direction or a number. Its last token, or -1. */
export function streetFrom(r: Reading, i: number, numbered: boolean): number {
  let at = i;
  const compass = directionAt(r, at);
  // "S St" is a street, "N" before a name a direction.
  if (compass >= 0 && sameLine(r, compass + 1)) at = compass + 1;
  const turned = at > i;
  if (is(r, at, highway) && sameLine(r, at) && capitalsAt(r, at) > 0) {
    const dash = isMark(r, at + 1, "-") ? at + 2 : at + 1;
    if (kindAt(r, dash) === NUMBER && lengthAt(r, dash) <= 4 && sameLine(r, dash)) return dash;
  }
  const ordinal = sameLine(r, at) ? ordinalAt(r, at) : -1;
  let end = ordinal >= 0 ? ordinal : at - 1;
  for (let words = 0; words < 4 && sameLine(r, end + 1); words++) {
    const next = end + 1;
    const some = end >= at;
    if (
      some &&
      is(r, next, street) &&
      (is(r, next, streetSure) || capitalsAt(r, next) > 0) &&
      !isMark(r, next + 1, "'")
    ) {
      // The last ending counts: "Stony Creek Ch Rd".
      const further = next + 1;
      if (
        is(r, further, street) &&
        (is(r, further, streetSure) || capitalsAt(r, further) > 0) &&
        sameLine(r, further) &&
        words < 3
      ) {
        end = next;
        continue;
      }
      // "County Road 12"
      if (
        says(r, next, "road rd highway hwy route rte") &&
        kindAt(r, further) === NUMBER &&
        lengthAt(r, further) <= 4 &&
        sameLine(r, further)
      ) {
        return further;
      }
      return trailing(r, next);
    }
    if (some && ordinal >= 0 && words === 0 && !isNameWord(r, next, numbered)) break;
    if (!isNameWord(r, next, numbered)) {
      if (
        isMark(r, next, ".") &&
        touches(r, next) &&
        lengthAt(r, end) <= 2 &&
        some &&
        isNameWord(r, next + 1, numbered)
      ) {
        end = next;
        continue;
      }
      break;
    }
    end = next;
  }
  if (ordinal >= 0 && (turned || (numbered && !sameLine(r, ordinal + 1)))) return ordinal;
  // "4418 n crestline": typed in small letters.
  if (
    turned &&
    numbered &&
    capitalsAt(r, i) === 0 &&
    capitalsAt(r, at) === 0 &&
    kindAt(r, at) === WORD &&
    lengthAt(r, at) >= 4 &&
    compass === i &&
    !is(r, at, notStreet) &&
    !is(r, at, CLASS.kin) &&
    !is(r, at, CLASS.placeStop) &&
    !is(r, at, unitWord) &&
    !is(r, at, CLASS.locative)
  ) {
    return at;
  }
  if (turned && capitalsAt(r, at) > 0 && kindAt(r, at) === WORD && !is(r, at, notStreet)) {
    const two =
      capitalsAt(r, at + 1) > 0 &&
      kindAt(r, at + 1) === WORD &&
      sameLine(r, at + 1) &&
      capitalsAt(r, at) === capitalsAt(r, at + 1) &&
      !is(r, at + 1, notStreet) &&
      !is(r, at + 1, unitWord) &&
      numbered &&
      capitalsAt(r, at) === 1;
    return two ? at + 1 : at;
  }
  return -1;
}

/** A full stop and a direction after the ending: `Depot St NE`, `Ave. S`. */
function trailing(r: Reading, i: number): number {
  let last = i;
  if (
    isMark(r, last + 1, ".") &&
    touches(r, last + 1) &&
    lengthAt(r, i) <= 4 &&
    (is(r, last + 2, direction) || isMark(r, last + 2, ",") || is(r, last + 2, unitWord))
  )
    last++;
  const compass = directionAt(r, last + 1);
  if (compass >= 0 && lengthAt(r, last + 1) <= 2 && capitalsAt(r, last + 1) > 0)
    return isMark(r, compass, ".") ? compass - 1 : compass;
  return is(r, last + 1, direction) && capitalsAt(r, last + 1) > 0 && lengthAt(r, last + 1) >= 4
    ? last + 1
    : isMark(r, last, ".")
      ? last - 1
      : last;
}

/** The number or letter of a unit at token `i`: `212`, `B`, `4F`, `B-12`, `#3`. Its last token, or -1. */
export function unitNumber(r: Reading, i: number): number {
  let at = i;
  if (!sameLine(r, at)) return -1;
  if (isMark(r, at, "#") || isMark(r, at, ".") || isMark(r, at, ":")) at++;
  if (isMark(r, at, "#")) at++;
  if (says(r, at, "no num number")) at++;
  if (!sameLine(r, at)) return -1;
  const kind = kindAt(r, at);
  const one =
    (kind === NUMBER && lengthAt(r, at) <= 5) ||
    (kind === MIXED && lengthAt(r, at) <= 6 && !is(r, at, ordinalEnd)) ||
    (kind === WORD && lengthAt(r, at) === 1 && capitalsAt(r, at) > 0 && !says(r, at, "i"));
  const small = kind === WORD && lengthAt(r, at) === 1 && /^[b-h]$/.test(plainAt(r, at));
  if (!one && !small) return is(r, at, CLASS.number) && lengthAt(r, at) <= 8 && at === i ? at : -1;
  if (
    kind === NUMBER &&
    (isMark(r, at + 1, ":") || isMark(r, at + 1, "%")) &&
    touches(r, at + 1) &&
    kindAt(r, at + 2) === NUMBER
  )
    return -1;
  if (
    isMark(r, at + 1, "-") &&
    touches(r, at + 1) &&
    touches(r, at + 2) &&
    (kindAt(r, at + 2) === NUMBER || lengthAt(r, at + 2) === 1)
  )
    return at + 2;
  return at;
}

/** A unit from token `i`: `apt 212`, `#16`, `2nd flr rear`, `bldg 9`, `upstairs`, `basement door`. Last token, or -1. */
export function unitAt(r: Reading, i: number): number {
  if (!sameLine(r, i)) return -1;
  if (isMark(r, i, "#")) return unitNumber(r, i);
  if (is(r, i, unitWord)) {
    const id = unitNumber(r, i + 1);
    if (id >= 0) return tail(r, id);
    return is(r, i, unitTail) ? i : -1;
  }
  const floor = is(r, i, ordinalWord) || says(r, i, "main top ground lower upper") ? i : -1;
  const ordinal = Math.max(floor, ordinalAt(r, i));
  if (ordinal >= 0 && says(r, ordinal + 1, "fl flr floor")) return tail(r, ordinal + 1);
  if (!is(r, i, unitTail) || says(r, i, "front back side")) return -1;
  // "1208 Fenwood Ct lower on": a flat by its floor, never "lower rent"
  if (says(r, i, "lower upper garden") && !endsUnit(r, i + 1)) return -1;
  return tail(r, i);
}

const endsUnit = (r: Reading, i: number): boolean =>
  !sameLine(r, i) ||
  kindAt(r, i) === SIGN ||
  is(r, i, unitWord) ||
  is(r, i, CLASS.locative) ||
  is(r, i, CLASS.placeStop);

const tail = (r: Reading, i: number): number => {
  let last = i;
  while (last < i + 2 && sameLine(r, last + 1) && is(r, last + 1, unitTail)) last++;
  return last;
};

/** A ZIP code at token `i`, with its four more digits; last token, or -1. */
export function zipAt(r: Reading, i: number): number {
  if (kindAt(r, i) !== NUMBER || digitsAt(r, i).length !== 5 || !sameLine(r, i)) return -1;
  return isMark(r, i + 1, "-") && touches(r, i + 1) && lengthAt(r, i + 2) === 4 && kindAt(r, i + 2) === NUMBER
    ? i + 2
    : i;
}

/** City, state and ZIP from token `i`; the city only with one of the other two. Last token, or -1. */
function cityAt(r: Reading, i: number): number {
  let at = i;
  let words = 0;
  while (
    words < 3 &&
    sameLine(r, at) &&
    kindAt(r, at) === WORD &&
    capitalsAt(r, at) > 0 &&
    !(words > 0 && is(r, at, state) && lengthAt(r, at) === 2)
  ) {
    at++;
    words++;
  }
  const comma = isMark(r, at, ",") ? at + 1 : at;
  let end = zipAt(r, at);
  if (end >= 0) return end;
  if (
    sameLine(r, comma) &&
    is(r, comma, state) &&
    (capitalsAt(r, comma) === 2 || lengthAt(r, comma) > 3) &&
    words > 0
  ) {
    end = comma;
    const after = isMark(r, end + 1, ",") ? end + 2 : end + 1;
    const code = zipAt(r, after);
    return code >= 0 ? code : end;
  }
  if (sameLine(r, i) && is(r, i, state) && capitalsAt(r, i) === 2) return zipAt(r, i + 1);
  return -1;
}

/** What goes on from an address that ends at token `i`: units, places with units, city, state, ZIP. */
export function extended(r: Reading, i: number): number {
  const end = extendedParts(r, i);
  // "309 Ninth St, Wenatchee." and "12th and Vine, behind the bus barn"
  if (!isMark(r, end + 1, ",") || !sameLine(r, end + 2)) return end;
  const city = end + 2;
  const two = capitalsAt(r, city + 1) === 1 && kindAt(r, city + 1) === WORD && sameLine(r, city + 1) ? city + 1 : city;
  const closed = !sameLine(r, two + 1) || (kindAt(r, two + 1) === SIGN && /^[.;)]$/.test(markAt(r, two + 1)));
  return closed &&
    capitalsAt(r, city) === 1 &&
    kindAt(r, city) === WORD &&
    end > i - 1 &&
    !is(r, city, CLASS.kin) &&
    !is(r, city, CLASS.weekday)
    ? two
    : end;
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
    const comma = isMark(r, last + 1, ",") ? 1 : 0;
    const next = last + 1 + comma;
    if (!sameLine(r, next)) break;
    if (isMark(r, next, "(")) {
      const inner = unitAt(r, next + 1);
      if (inner < 0 || !isMark(r, inner + 1, ")")) break;
      last = inner + 1;
      continue;
    }
    const unit = unitAt(r, next);
    const code = zipAt(r, next);
    const city = comma === 1 || !is(r, next, CLASS.placeStop) ? cityAt(r, next) : -1;
    const short = comma === 1 ? shortUnit(r, next) : -1;
    const further = Math.max(unit, code, city, short);
    if (further < 0) break;
    last = further;
  }
  return last;
}

/** `, B` or `, 4F` with nothing after: a unit without its word. */
function shortUnit(r: Reading, i: number): number {
  const closed = !sameLine(r, i + 1) || (kindAt(r, i + 1) === SIGN && /^[.,;)]$/.test(markAt(r, i + 1)));
  if (!closed || gapAt(r, i) !== 1) return -1;
  if (kindAt(r, i) === WORD && lengthAt(r, i) === 1 && capitalsAt(r, i) > 0) return i;
  return kindAt(r, i) === MIXED && /^([0-9]{1,4}[a-z]|[a-z][0-9]{1,4})$/.test(plainAt(r, i)) ? i : -1;
}
