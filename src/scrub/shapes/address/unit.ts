import type { Candidate } from "../../candidate.js";
import { CLASS } from "../../reading/lexicon.js";
import {
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
  startsSentence,
  touches,
} from "../../reading/ask.js";
import { MIXED, NEW_LINE, NUMBER, SIGN, WORD, type Reading } from "../../reading/read.js";
import { extended, streetFrom, unitNumber, unitAt } from "./parts.js";
import { propose } from "../propose.js";
import { endOfPlace } from "./description.js";
import { proposeAddress } from "./surroundings.js";
import { withOwner, isStreetName } from "./names.js";

const {
  street,
  unitWord,
  unitSure,
  unitRoom,
  lodging,
  stayVerb,
  locative,
  locativeSure,
  placeNoun,
  weekday,
  kin,
  pronoun,
  notName,
} = CLASS;

/** A unit by itself or with the name of its house: `space 38`, `Rm 14 of the Trade Winds`, `Motel 6 on Sunset, rm 214`. */
export function lookForUnit(r: Reading, at: number, found: Candidate[]): void {
  const hash = isMark(r, at, "#");
  const id = unitNumber(r, hash ? at : at + 1);
  // "6th floor, 618"
  const door = !hash && says(r, at, "floor fl flr") && isMark(r, at + 1, ",") ? at + 2 : -1;
  if (
    door >= 0 &&
    kindAt(r, door) === NUMBER &&
    lengthAt(r, door) >= 2 &&
    lengthAt(r, door) <= 4 &&
    sameLine(r, door)
  ) {
    const ordinal = kindAt(r, at - 1) === MIXED ? at - 1 : at;
    return proposeAddress(r, found, "shape.address.unit-alone", ordinal, door);
  }
  if (id < 0) return;
  if (!hash && is(r, at - 1, unitWord) && kindAt(r, at - 1) === WORD && sameLine(r, at)) return;
  if (
    hash &&
    (is(r, at - 1, CLASS.idLabel) ||
      is(r, at - 1, unitWord) ||
      says(r, at - 1, "bed beds bunk locker check bus route van dorm mat cot step goal note day week") ||
      is(r, at - 1, CLASS.phone) ||
      lengthAt(r, id) > 4)
  )
    return;
  const after = houseAfter(r, id);
  const first = withOwner(r, houseBefore(r, at));
  if ((after > id && (!hash || isHouse(r, id + 1, after))) || first < at)
    return proposeAddress(r, found, "shape.address.unit", first, extended(r, after), "label.house");
  const forUnit = says(r, at - 1, "in at to of from for by into") && lengthAt(r, id) >= 2 && digitsAt(r, id) !== "";
  if (hash && forUnit && (gapAt(r, id + 1) !== 0 || kindAt(r, id + 1) === SIGN))
    propose(r, found, "shape.address.unit-alone", at, id);
  if (hash) return;
  const aboard = isMark(r, at - 1, ",") && is(r, at - 2, stayVerb);
  if (aboard) return proposeAddress(r, found, "shape.address.unit", at - 2, endOfPlace(r, id), "label.stays");
  const inside = sameLine(r, at) && says(r, at - 1, "in at to of from into by en del");
  const sure = is(r, at, unitSure) && (kindAt(r, id) !== WORD || capitalsAt(r, id) > 0) && !is(r, at, CLASS.rideNoun);
  if (sure || (inside && (is(r, at, unitRoom) || is(r, at, unitSure)))) {
    if (is(r, at, unitRoom) && isCommonRoom(r, at)) return;
    proposeAddress(r, found, "shape.address.unit-alone", at, extended(r, id));
  }
}

const isHouse = (r: Reading, first: number, last: number): boolean => {
  for (let j = first; j <= last; j++) if (is(r, j, lodging)) return true;
  return false;
};

/** Meeting, conference, court and exam rooms belong to nobody. */
const isCommonRoom = (r: Reading, at: number): boolean => behind(r, at, CLASS.commonRoom, 5) >= 0;

/** `, the Wonderland`, ` of the Trade Winds by the rail yard`, `, Cedar Court, E Hwy 12`: the house after its unit. */
function houseAfter(r: Reading, id: number): number {
  let at = id + 1;
  if (!sameLine(r, at)) return id;
  const joined = isMark(r, at, ",") || /^(of|at|in|@)$/.test(plainAt(r, at) || markAt(r, at));
  // "ROOM 12 DOWNTOWNER MOTEL"
  if (!joined && !(capitalsAt(r, at) > 0 && (is(r, at, lodging) || is(r, at + 1, lodging) || is(r, at + 2, lodging))))
    return id;
  if (joined) at++;
  const the = says(r, at, "the el la");
  if (the) at++;
  if (
    capitalsAt(r, at) === 0 ||
    kindAt(r, at) !== WORD ||
    !sameLine(r, at) ||
    (is(r, at, notName) && !is(r, at, weekday))
  )
    return id;
  let last = at;
  let house = is(r, at, lodging);
  while (last < at + 3 && sameLine(r, last + 1) && kindAt(r, last + 1) === WORD && capitalsAt(r, last + 1) > 0) {
    last++;
    house ||= is(r, last, lodging) || is(r, last, street);
  }
  // "space 17, Villa Serena."
  const park = last > at && is(r, unitOf(r, id), unitSure) && (!sameLine(r, last + 1) || kindAt(r, last + 1) === SIGN);
  if (!house && !(the && last <= at + 1) && !park) return id;
  if (isMark(r, last + 1, ",")) {
    const road = streetFrom(r, last + 2, false);
    if (road >= 0) last = road;
  }
  return is(r, last + 1, locativeSure) && sameLine(r, last + 1) && !is(r, last + 2, kin)
    ? endOfPlace(r, last + 1)
    : last;
}

/** The unit's word before its number. */
const unitOf = (r: Reading, id: number): number => (is(r, id - 1, unitWord) ? id - 1 : id - 2);

/** `Texan Inn, `, `Motel 6 on Sunset, `, `the Trade Winds motel ` before a unit: the house before it. */
function houseBefore(r: Reading, at: number): number {
  if (!sameLine(r, at)) return at;
  const end = isMark(r, at - 1, ",") || (isMark(r, at - 1, "(") && is(r, at - 2, lodging)) ? at - 2 : at - 1;
  let first = at;
  let house = false;
  let names = 0;
  for (let j = end; j > end - 7 && j >= 0 && sameLine(r, j + 1) && !startsSentence(r, j + 1); j--) {
    const kept =
      is(r, j, lodging) || is(r, j, CLASS.houseKind) || is(r, j, placeNoun) || says(r, j, "on by off of the");
    const name =
      capitalsAt(r, j) > 0 &&
      kindAt(r, j) === WORD &&
      !is(r, j, pronoun) &&
      !is(r, j, kin) &&
      !is(r, j, notName) &&
      !is(r, j, stayVerb);
    const number = kindAt(r, j) === NUMBER && is(r, j - 1, lodging);
    if (!kept && !name && !number && !(is(r, j, lodging) && is(r, j, stayVerb))) break;
    if (name && startsSentence(r, j) && j !== end && !is(r, j, lodging)) break;
    house ||=
      is(r, j, lodging) ||
      (is(r, j, CLASS.houseKind) && capitalsAt(r, j - 1) > 0) ||
      (is(r, j, placeNoun) && capitalsAt(r, j) === 0 && j > 0 && is(r, j, CLASS.dwelling));
    if (name || number) names++;
    if (kept || name || number) first = j;
  }
  while (first < at && says(r, first, "on by off of")) first++;
  // In brackets, or with the and a comma, a name alone will do: "motel (Rodeway, #118)", "into the Delaney, #512".
  const bracketed =
    isMark(r, end + 1, ",") &&
    names > 0 &&
    (isMark(r, first - 1, "(") || says(r, first, "the") || says(r, first - 1, "at in into to from"));
  return (house && names > 0 && end >= first) || bracketed ? first : at;
}

/** `Titusville Manor 3C`: a house by name and the unit without its word. Woken by the kind of house. */
export function lookForHouseName(r: Reading, at: number, found: Candidate[]): void {
  if (capitalsAt(r, at) === 0 || !sameLine(r, at) || !isStreetName(r, at - 1)) return;
  let first = at - 1;
  while (first > at - 3 && sameLine(r, first) && isStreetName(r, first - 1) && !startsSentence(r, first)) first--;
  const next = isMark(r, at + 1, ",") || isMark(r, at + 1, "#") ? at + 2 : at + 1;
  const kind = kindAt(r, next);
  const floor = isMark(r, at + 1, ",") ? unitAt(r, next) : -1;
  if (floor > next) return proposeAddress(r, found, "shape.address.unit", first, extended(r, floor), "label.house");
  const unit =
    sameLine(r, next) &&
    gapAt(r, at + 1) !== NEW_LINE &&
    ((kind === MIXED && /^([0-9]{1,4}[a-z]|[a-z][0-9]{1,4})$/.test(plainAt(r, next))) ||
      (kind === NUMBER &&
        lengthAt(r, next) <= 4 &&
        (isMark(r, at + 1, "#") || (next === at + 1 && is(r, first - 1, locative)))));
  if (unit) return proposeAddress(r, found, "shape.address.unit", first, extended(r, next), "label.house");
  // "5-C at Riverview Terrace", "#307 at Pine Tower"
  const joint = says(r, first - 1, "the") ? first - 2 : first - 1;
  if (!says(r, joint, "at of in") || !sameLine(r, first)) return;
  const id = joint - 1;
  const dashed = isMark(r, id - 1, "-") && touches(r, id) && touches(r, id - 1) && lengthAt(r, id) <= 3;
  const start = dashed ? id - 2 : isMark(r, id - 1, "#") ? id - 1 : id;
  const named =
    (dashed && kindAt(r, start) === NUMBER) ||
    start < id ||
    (kindAt(r, id) === MIXED && /^([0-9]{1,4}[a-z]|[a-z][0-9]{1,4})$/.test(plainAt(r, id)));
  if (named && sameLine(r, joint))
    proposeAddress(r, found, "shape.address.unit", start, extended(r, at), "label.house");
}
