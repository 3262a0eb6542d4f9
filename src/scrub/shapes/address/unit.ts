import type { Candidate } from "../../candidate.js";
import { CLASS } from "../../reading/lexicon.js";
import {
  behind,
  capitalsAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  sameLine,
  says,
  startsSentence,
  touches,
} from "../../reading/ask.js";
import { NUMBER, SIGN, WORD, type Reading } from "../../reading/read.js";
import { extended, isFlat, isOrdinal, unitNumber, unitAt } from "./parts.js";
import { propose } from "../propose.js";
import { endOfPlace } from "./description.js";
import { proposeAddress } from "./surroundings.js";
import { withOwner, isStreetName } from "./names.js";

const { street, unitWord, unitSure, unitRoom, lodging, stayVerb, locative, placeNoun, weekday, kin, pronoun, notName } =
  CLASS;
const { commonRoom, dwelling, houseKind, idLabel, phone, rideNoun } = CLASS;

/** A unit by itself or with the name of its house: `space 38`, `Rm 14 of the Trade Winds`, `Motel 6 on Sunset, rm 214`. */
export function lookForUnit(r: Reading, at: number, found: Candidate[]): void {
  // "6th floor, 618"
  const door = says(r, at, "floor fl flr") && isMark(r, at + 1, ",") ? at + 2 : -1;
  if (kindAt(r, door) === NUMBER && lengthAt(r, door) >= 2 && lengthAt(r, door) <= 4 && sameLine(r, door))
    return proposeAddress(r, found, "shape.address.unit-alone", isOrdinal(r, at - 1) ? at - 1 : at, door);
  if (isMark(r, at, "#")) lookForNumberedUnit(r, at, found);
  else lookForNamedUnit(r, at, found);
}

/** `#307 at Pine Tower`, `Quality Inn #233`, `in #12`. */
function lookForNumberedUnit(r: Reading, at: number, found: Candidate[]): void {
  const id = unitNumber(r, at);
  if (id === -1 || lengthAt(r, id) > 4) return;
  if (is(r, at - 1, idLabel) || is(r, at - 1, unitWord) || is(r, at - 1, phone)) return;
  const after = houseAfter(r, id);
  const first = withOwner(r, houseBefore(r, at));
  if (isHouse(r, id + 1, after) || first < at)
    return proposeAddress(r, found, "shape.address.unit", first, extended(r, after), "label.house");
  if (says(r, at - 1, "in at to of from for by into") && lengthAt(r, id) >= 2)
    propose(r, found, "shape.address.unit-alone", at, id);
}

function lookForNamedUnit(r: Reading, at: number, found: Candidate[]): void {
  const id = unitNumber(r, at + 1);
  if (id === -1) return;
  const after = houseAfter(r, id);
  const first = withOwner(r, houseBefore(r, at));
  if (after > id || first < at)
    return proposeAddress(r, found, "shape.address.unit", first, extended(r, after), "label.house");
  if (isMark(r, at - 1, ",") && is(r, at - 2, stayVerb))
    return proposeAddress(r, found, "shape.address.unit", at - 2, endOfPlace(r, id), "label.stays");
  const room = is(r, at, unitRoom);
  const sure = is(r, at, unitSure);
  const inside = (room || sure) && sameLine(r, at) && says(r, at - 1, "in at to of from into by en del");
  const alone = sure && (kindAt(r, id) !== WORD || capitalsAt(r, id) > 0) && !is(r, at, rideNoun);
  if ((alone || inside) && !(room && isCommonRoom(r, at)))
    proposeAddress(r, found, "shape.address.unit-alone", at, extended(r, id));
}

const isHouse = (r: Reading, first: number, last: number): boolean => {
  for (let j = first; j <= last; j++) if (is(r, j, lodging)) return true;
  return false;
};

/** Meeting, conference, court and exam rooms belong to nobody. */
const isCommonRoom = (r: Reading, at: number): boolean => behind(r, at, commonRoom, 5) !== -1;

/** `, the Wonderland`, ` of the Trade Winds`, `, Cedar Court`: the house after its unit. */
function houseAfter(r: Reading, id: number): number {
  let at = id + 1;
  if (!sameLine(r, at)) return id;
  const joined = isMark(r, at, ",") || isMark(r, at, "@") || says(r, at, "of at in");
  // "ROOM 12 DOWNTOWNER MOTEL"
  if (!joined && !isHouse(r, at, at + 2)) return id;
  if (joined) at++;
  const the = says(r, at, "the el la");
  if (the) at++;
  if (capitalsAt(r, at) === 0 || !sameLine(r, at) || (is(r, at, notName) && !is(r, at, weekday))) return id;
  let last = at;
  let house = is(r, at, lodging);
  while (last < at + 3 && sameLine(r, last + 1) && capitalsAt(r, last + 1) > 0) {
    last++;
    house ||= is(r, last, lodging) || is(r, last, street);
  }
  // "space 17, Villa Serena."
  const unit = is(r, id - 1, unitWord) ? id - 1 : id - 2;
  const park = last > at && is(r, unit, unitSure) && (!sameLine(r, last + 1) || kindAt(r, last + 1) === SIGN);
  return house || park || (the && last <= at + 1) ? last : id;
}

/** `Texan Inn, `, `Motel 6 on Sunset, `, `the Trade Winds motel ` before a unit: the house before it. */
function houseBefore(r: Reading, at: number): number {
  if (!sameLine(r, at)) return at;
  const end = isMark(r, at - 1, ",") || isMark(r, at - 1, "(") ? at - 2 : at - 1;
  let first = at;
  let house = false;
  let names = 0;
  for (let j = end; j > end - 7 && sameLine(r, j + 1) && !startsSentence(r, j + 1); j--) {
    const lodges = is(r, j, lodging);
    const kept = lodges || is(r, j, houseKind) || is(r, j, placeNoun) || says(r, j, "on by off of the");
    const name =
      capitalsAt(r, j) > 0 && !is(r, j, pronoun) && !is(r, j, kin) && !is(r, j, notName) && !is(r, j, stayVerb);
    const number = kindAt(r, j) === NUMBER && is(r, j - 1, lodging);
    if (!kept && !name && !number) break;
    house ||=
      lodges ||
      (is(r, j, houseKind) && capitalsAt(r, j - 1) > 0) ||
      (is(r, j, placeNoun) && capitalsAt(r, j) === 0 && is(r, j, dwelling));
    if (name || number) names++;
    first = j;
  }
  while (says(r, first, "on by off of")) first++;
  // In brackets, or with the and a comma, a name alone will do: "motel (Rodeway, #118)", "into the Delaney, #512".
  const bracketed =
    isMark(r, end + 1, ",") &&
    (isMark(r, first - 1, "(") || says(r, first, "the") || says(r, first - 1, "at in into to from"));
  return names > 0 && (house || bracketed) ? first : at;
}

/** `Titusville Manor 3C`: a house by name and the unit without its word. Woken by the kind of house. */
export function lookForHouseName(r: Reading, at: number, found: Candidate[]): void {
  if (capitalsAt(r, at) === 0 || !sameLine(r, at) || !isStreetName(r, at - 1)) return;
  let first = at - 1;
  while (first > at - 3 && isStreetName(r, first - 1) && !startsSentence(r, first)) first--;
  const comma = isMark(r, at + 1, ",");
  const hash = isMark(r, at + 1, "#");
  const next = comma || hash ? at + 2 : at + 1;
  const floor = comma ? unitAt(r, next) : -1;
  const numbered =
    kindAt(r, next) === NUMBER && lengthAt(r, next) <= 4 && (hash || (!comma && is(r, first - 1, locative)));
  const last = floor > next ? floor : isFlat(r, next) || numbered ? next : -1;
  if (last !== -1) {
    if (sameLine(r, at + 1) && sameLine(r, next))
      proposeAddress(r, found, "shape.address.unit", first, extended(r, last), "label.house");
    return;
  }
  // "5-C at Riverview Terrace", "5C at the Riverview Terrace"
  const joint = says(r, first - 1, "the") ? first - 2 : first - 1;
  if (!says(r, joint, "at of in") || !sameLine(r, first) || !sameLine(r, joint)) return;
  const id = joint - 1;
  const dashed = isMark(r, id - 1, "-") && touches(r, id) && touches(r, id - 1);
  if (dashed || isFlat(r, id))
    proposeAddress(r, found, "shape.address.unit", dashed ? id - 2 : id, extended(r, at), "label.house");
}
