import type { Candidate } from "../candidate.js";
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
  startsSentence,
  touches,
} from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { MIXED, NEW_LINE, NUMBER, type Reading, SIGN, WORD } from "../reading/read.js";
import { directionAt, extended, ordinalAt, streetFrom, unitAt, unitNumber, zipAt } from "./street.js";
import { propose } from "./propose.js";
import { continuesSpoken, spokenFrom } from "./spoken.js";
import { endOfPlace, proposeAddress } from "./surroundings.js";

const {
  street,
  streetSure,
  unitWord,
  unitSure,
  unitRoom,
  lodging,
  stayVerb,
  at: atWord,
  locative,
  locativeSure,
  placeNoun,
  corner,
  between,
  poBox,
  notStreet,
  zip,
  state,
  drivePossessive,
  keptLabel,
  form,
  month,
  weekday,
  kin,
  pronoun,
  notName,
} = CLASS; // prettier-ignore

/** `her trailer, ` or `his house, ` before an address belongs to it. */
function withOwner(r: Reading, first: number): number {
  if (!isMark(r, first - 1, ",") || !is(r, first - 2, placeNoun)) return first;
  return is(r, first - 3, drivePossessive) ? first - 3 : first;
}

/** House number and street, with whatever goes on from it. */
export function lookForHouse(r: Reading, at: number, found: Candidate[]): void {
  const digits = digitsAt(r, at);
  const joined = kindAt(r, at) === MIXED && /^[0-9]{1,5}[a-d]$/.test(plainAt(r, at));
  if ((digits === "" && !joined) || digits.length > 6) return;
  const before = markAt(r, at - 1);
  if (before === "$" || (touches(r, at) && before !== "" && !"(\"'@:".includes(before)) || gapAt(r, at + 1) !== 1)
    return;
  if (is(r, at - 1, form) || is(r, at - 1, keptLabel)) return;
  // 18 1/2 Front St
  const half =
    isMark(r, at + 2, "/") && touches(r, at + 2) && touches(r, at + 3) && digitsAt(r, at + 3).length === 1 ? 3 : 0;
  const house = streetFrom(r, at + 1 + half, true);
  if (house !== undefined && (house.sure || digits.length >= 2)) {
    if (!is(r, at + 1, streetSure) || capitalsAt(r, at + 1) === 0) {
      return proposeAddress(r, found, "shape.address.house", withOwner(r, at), extended(r, house.last));
    }
  }
  // "N 2417 Hogan": the direction before the number, as older Spokane addresses have it.
  if (
    lengthAt(r, at - 1) === 1 &&
    directionAt(r, at - 1) === at - 1 &&
    capitalsAt(r, at - 1) > 0 &&
    digits.length >= 3 &&
    sameLine(r, at) &&
    isStreetName(r, at + 1)
  ) {
    return proposeAddress(r, found, "shape.address.house", at - 1, extended(r, at + 1));
  }
  // "1187 Ferris apt 6", "at 229 Ohlone, back stairs": a name without a street ending.
  const name = at + 1;
  if (
    kindAt(r, name) !== WORD ||
    capitalsAt(r, name) !== 1 ||
    is(r, name, notStreet) ||
    is(r, name, month) ||
    digits.length < 2
  )
    return;
  let last = name;
  if (
    kindAt(r, name + 1) === WORD &&
    capitalsAt(r, name + 1) === 1 &&
    sameLine(r, name + 1) &&
    !is(r, name + 1, notStreet) &&
    !is(r, name + 1, unitWord)
  )
    last++;
  const whole = extended(r, last);
  if (whole > last && digits.length >= 2)
    return proposeAddress(r, found, "shape.address.house", withOwner(r, at), whole);
  const labelled = /^(address|addr|res|residence|home)$/.test(plainAt(r, isMark(r, at - 1, ":") ? at - 2 : at - 1));
  const cue =
    labelled ||
    is(r, at - 1, atWord) ||
    /^(on|to|from|near|address|addr|lives|live|home|residence|@)$/.test(plainAt(r, at - 1) || markAt(r, at - 1)) ||
    (/^[:(]$/.test(before) && behind(r, at, stayVerb, 4) >= 0);
  const listed = (before === "." || before === ")") && gapAt(r, at - 2) === NEW_LINE && kindAt(r, at - 2) === NUMBER;
  const owner = withOwner(r, at) < at;
  const ends =
    kindAt(r, last + 1) === SIGN ||
    !sameLine(r, last + 1) ||
    is(r, last + 1, CLASS.placeStop) ||
    is(r, last + 1, locative);
  const enough =
    digits.length <= 5 &&
    (labelled ||
      owner ||
      (digits.length >= 2 && (cue || listed) && behind(r, at, stayVerb, 4) >= 0) ||
      (digits.length >= 3 && (cue || listed)));
  if (ends && enough)
    proposeAddress(r, found, "shape.address.no-ending", withOwner(r, at), last, owner ? "label.owner" : "label.place");
}

/** `twelve twenty four west broadway apartment nine`: a house number in words before a direction or a street. */
export function lookForSpokenHouse(r: Reading, at: number, found: Candidate[]): void {
  if (continuesSpoken(r, at)) return;
  const spoken = spokenFrom(r, at);
  if (spoken.words < 2 || spoken.digits.length < 2 || spoken.digits.length > 5 || !sameLine(r, spoken.last + 1)) return;
  const next = spoken.last + 1;
  const turned = is(r, next, CLASS.direction) && lengthAt(r, next) >= 4;
  const name = turned ? next + 1 : next;
  if (kindAt(r, name) !== WORD || !sameLine(r, name) || is(r, name, notStreet)) return;
  const ending = is(r, name + 1, streetSure) && sameLine(r, name + 1) ? name + 1 : name;
  if (turned || ending > name) proposeAddress(r, found, "shape.address.house", at, extended(r, ending));
}

/** A street by name: with a unit, in an intersection, or as where somebody stays. Woken by its ending. */
export function lookForStreet(r: Reading, at: number, found: Candidate[]): void {
  if (kindAt(r, at) !== WORD || !sameLine(r, at)) return;
  if (!is(r, at, streetSure) && capitalsAt(r, at) === 0) return;
  let first = at;
  while (
    first > at - 4 &&
    first > 0 &&
    sameLine(r, first) &&
    (isCapital(r, first - 1) || ordinalAt(r, first - 1) >= 0 || directionAt(r, first - 1) >= 0)
  )
    first--;
  while (first < at && startsSentence(r, first) && is(r, first, locative)) first++;
  if (first === at || isHouseNumber(r, first - 1)) return;
  const name = streetFrom(r, first, false);
  if (name === undefined || name.last < at) return;
  lookOnFrom(r, first, name.last, found);
}

const isCapital = (r: Reading, i: number): boolean =>
  kindAt(r, i) === WORD && capitalsAt(r, i) > 0 && !is(r, i, notStreet) && !is(r, i, locative) && !is(r, i, stayVerb);

const isHouseNumber = (r: Reading, i: number): boolean => digitsAt(r, i) !== "" && ordinalAt(r, i) < 0;

/** A direction and a name or number: `W Garland over the bike shop`, `E 183rd, 4F`. */
export function lookForTurnedStreet(r: Reading, at: number, found: Candidate[]): void {
  if (directionAt(r, at) < 0 || isHouseNumber(r, at - 1) || is(r, at - 1, street)) return;
  if (lengthAt(r, at) > 2 && ordinalAt(r, at + 1) < 0) return;
  const name = streetFrom(r, at, false);
  if (name !== undefined && name.sure) lookOnFrom(r, at, name.last, found);
}

/** What makes a street without a number a place where somebody is. */
function lookOnFrom(r: Reading, first: number, last: number, found: Candidate[]): void {
  const whole = extended(r, last);
  if (whole > last) return proposeAddress(r, found, "shape.address.unit", first, whole, "label.unit");
  // "5th Ave S the Rusty Spur rm 11"
  for (let j = last + 1; j <= last + 5 && sameLine(r, j); j++) {
    const unit = is(r, j, unitWord) ? unitAt(r, j) : -1;
    if (unit >= 0) return proposeAddress(r, found, "shape.address.unit", first, unit, "label.unit");
    if (kindAt(r, j) !== WORD || (capitalsAt(r, j) === 0 && plainAt(r, j) !== "the")) break;
  }
  if (
    is(r, last + 1, locativeSure) &&
    sameLine(r, last + 1) &&
    (is(r, first - 1, locative) || behind(r, first, stayVerb, 14) >= 0 || isMark(r, first - 1, ","))
  ) {
    return proposeAddress(r, found, "shape.address.place", first, endOfPlace(r, last + 1), "label.stays");
  }
}

/** `Monroe and Nora`, `Linwood & Prospect`, `3rd and Pine`, `Ash/Maxwell`. Woken by the joining word or mark. */
export function lookForCorner(r: Reading, at: number, found: Candidate[]): void {
  const left = sideBefore(r, at);
  const right = sideAfter(r, at);
  if (left === undefined || right === undefined) return;
  const cue =
    is(r, left.from - 1, atWord) ||
    isMark(r, left.from - 1, "@") ||
    /^(near|off|on|by)$/.test(plainAt(r, left.from - 1)) ||
    is(r, left.from - 1, corner) ||
    (plainAt(r, left.from - 1) === "of" && is(r, left.from - 2, corner)) ||
    is(r, left.from - 1, between) ||
    behind(r, left.from, stayVerb, 3) >= 0 ||
    (is(r, left.from - 1, CLASS.isNow) && (left.sure || right.sure || isMark(r, at, "&")));
  const listed =
    /^[.)]$/.test(markAt(r, left.from - 1)) &&
    gapAt(r, left.from - 2) === NEW_LINE &&
    kindAt(r, left.from - 2) === NUMBER;
  if (is(r, left.from - 1, kin) || is(r, right.to + 1, kin)) return;
  const sure = left.sure || right.sure;
  if (!cue && !(sure && ((left.sure && right.sure) || listed)) && !(listed && isMark(r, at, "&"))) return;
  if (
    !sure &&
    !is(r, left.from - 1, corner) &&
    plainAt(r, left.from - 1) !== "of" &&
    (is(r, left.from, lodging) || is(r, right.to, CLASS.shelterWord))
  )
    return;
  proposeAddress(
    r,
    found,
    "shape.address.corner",
    left.from,
    cornerEnd(r, right.to),
    cue ? "label.place" : "form.streets",
  );
}

/** A unit soon after the corner belongs to it: `Maxwell & Cannon, the 8-plex with blue doors, unit 3`. */
function cornerEnd(r: Reading, i: number): number {
  for (let j = i + 1; j <= i + 11 && sameLine(r, j) && !startsSentence(r, j); j++) {
    const unit = is(r, j, unitWord) ? unitAt(r, j) : -1;
    if (unit >= 0) return unit;
  }
  return extended(r, i);
}

interface Side {
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
}

function sideBefore(r: Reading, joint: number): Side | undefined {
  if (!sameLine(r, joint)) return undefined;
  let to = joint - 1;
  if (is(r, to, ordinalTail)) to--;
  let from = to;
  const ending =
    is(r, from, street) &&
    capitalsAt(r, from) > 0 &&
    sameLine(r, from) &&
    (isCapital(r, from - 1) || ordinalAt(r, from - 1) >= 0);
  if (ending) from--;
  const ordinal = ordinalAt(r, from) >= 0 || (to < joint - 1 && kindAt(r, to) === NUMBER);
  if (!ordinal && !isStreetName(r, from)) return undefined;
  if (
    sameLine(r, from) &&
    isStreetName(r, from - 1) &&
    capitalsAt(r, from) === 1 &&
    capitalsAt(r, from - 1) === 1 &&
    !startsSentence(r, from) &&
    ending
  )
    from--;
  if (sameLine(r, from) && directionAt(r, from - 1) === from - 1) return { from: from - 1, to, sure: true };
  if (isMark(r, from - 1, ".") && directionAt(r, from - 2) === from - 1) return { from: from - 2, to, sure: true };
  return { from, to, sure: ending || ordinal };
}
const ordinalTail = CLASS.ordinalEnd;

function sideAfter(r: Reading, joint: number): Side | undefined {
  let from = joint + 1;
  if (!sameLine(r, from)) return undefined;
  const compass = directionAt(r, from);
  const turned = compass >= 0 && lengthAt(r, from) <= 2;
  if (turned) from = compass + 1;
  const ordinal = ordinalAt(r, from);
  if (ordinal < 0 && !isStreetName(r, from)) return undefined;
  let to = ordinal >= 0 ? ordinal : from;
  let ending = false;
  for (let j = to + 1; j <= to + 2 && sameLine(r, j); j++) {
    if (is(r, j, street) && (capitalsAt(r, j) > 0 || is(r, j, streetSure))) {
      to = j;
      ending = true;
      break;
    }
    if (!isStreetName(r, j)) break;
  }
  return { from: joint + 1, to, sure: ordinal >= 0 || turned || ending };
}

const isStreetName = (r: Reading, i: number): boolean =>
  kindAt(r, i) === WORD &&
  capitalsAt(r, i) > 0 &&
  lengthAt(r, i) > 2 &&
  !is(r, i, notStreet) &&
  !is(r, i, pronoun) &&
  !is(r, i, kin) &&
  !is(r, i, weekday);

/** A unit by itself or with the name of its house: `space 38`, `Rm 14 of the Trade Winds`, `Motel 6 on Sunset, rm 214`. */
export function lookForUnit(r: Reading, at: number, found: Candidate[]): void {
  const hash = isMark(r, at, "#");
  const id = unitNumber(r, hash ? at : at + 1);
  // "6th floor, 618"
  const door = !hash && /^(floor|fl|flr)$/.test(plainAt(r, at)) && isMark(r, at + 1, ",") ? at + 2 : -1;
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
      /^(bed|beds|bunk|locker|check|bus|route|van|dorm|mat|cot|step|goal|note|day|week)$/.test(plainAt(r, at - 1)) ||
      is(r, at - 1, CLASS.phone) ||
      lengthAt(r, id) > 4)
  )
    return;
  const after = houseAfter(r, id);
  const first = withOwner(r, houseBefore(r, at));
  if ((after > id && (!hash || isHouse(r, id + 1, after))) || first < at)
    return proposeAddress(r, found, "shape.address.unit", first, extended(r, after), "label.house");
  const forUnit =
    /^(in|at|to|of|from|for|by|into)$/.test(plainAt(r, at - 1)) && lengthAt(r, id) >= 2 && digitsAt(r, id) !== "";
  if (hash && forUnit && (gapAt(r, id + 1) !== 0 || kindAt(r, id + 1) === SIGN))
    propose(r, found, "shape.address.unit-alone", at, id);
  if (hash) return;
  const inside = sameLine(r, at) && /^(in|at|to|of|from|into|by|en|del)$/.test(plainAt(r, at - 1));
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
  const the = /^(the|el|la)$/.test(plainAt(r, at));
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
    if (road !== undefined && road.sure) last = road.last;
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
    const kept = is(r, j, lodging) || is(r, j, placeNoun) || /^(on|by|off|of|the)$/.test(plainAt(r, j));
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
    house ||= is(r, j, lodging) || (is(r, j, placeNoun) && capitalsAt(r, j) === 0 && j > 0 && is(r, j, CLASS.dwelling));
    if (name || number) names++;
    if (kept || name || number) first = j;
  }
  while (first < at && /^(on|by|off|of)$/.test(plainAt(r, first))) first++;
  // In brackets, or with the and a comma, a name alone will do: "motel (Rodeway, #118)", "into the Delaney, #512".
  const bracketed =
    isMark(r, end + 1, ",") &&
    names > 0 &&
    (isMark(r, first - 1, "(") || plainAt(r, first) === "the" || /^(at|in|into|to|from)$/.test(plainAt(r, first - 1)));
  return (house && names > 0 && end >= first) || bracketed ? first : at;
}

/** `the 1400 blk of W 3rd`, `1900 block of Freya`: a block of a street. Woken by the word. */
export function lookForBlock(r: Reading, at: number, found: Candidate[]): void {
  if (digitsAt(r, at - 1).length < 3 || !sameLine(r, at)) return;
  let first = at - 1;
  if (directionAt(r, first - 1) >= 0) first--;
  else if (isMark(r, first - 1, ".") && directionAt(r, first - 2) >= 0) first -= 2;
  if (plainAt(r, first - 1) === "the") first--;
  const from = /^(of|on)$/.test(plainAt(r, at + 1)) ? at + 2 : at + 1;
  if (!sameLine(r, from)) return;
  const name = streetFrom(r, from, true);
  const last = name?.last ?? (ordinalAt(r, from) >= 0 ? ordinalAt(r, from) : isStreetName(r, from) ? from : -1);
  if (last >= 0) proposeAddress(r, found, "shape.address.house", first, extended(r, last));
}

/** `mile marker 12 on Hwy 395`. */
export function lookForMile(r: Reading, at: number, found: Candidate[]): void {
  if (digitsAt(r, at + 1) === "" || !sameLine(r, at + 1) || lengthAt(r, at) < 3) return;
  const first = plainAt(r, at - 1) === "mile" ? at - 1 : at;
  const on = /^(on|of|off)$/.test(plainAt(r, at + 2)) ? streetFrom(r, at + 3, true) : undefined;
  proposeAddress(r, found, "shape.address.place", first, on?.last ?? at + 1);
}

/** `Titusville Manor 3C`: a house by name and the unit without its word. Woken by the kind of house. */
export function lookForHouseName(r: Reading, at: number, found: Candidate[]): void {
  if (capitalsAt(r, at) === 0 || !sameLine(r, at) || !isStreetName(r, at - 1)) return;
  let first = at - 1;
  while (first > at - 3 && sameLine(r, first) && isStreetName(r, first - 1) && !startsSentence(r, first)) first--;
  const next = isMark(r, at + 1, ",") || isMark(r, at + 1, "#") ? at + 2 : at + 1;
  const kind = kindAt(r, next);
  const unit =
    sameLine(r, next) &&
    gapAt(r, at + 1) !== NEW_LINE &&
    ((kind === MIXED && /^([0-9]{1,4}[a-z]|[a-z][0-9]{1,4})$/.test(plainAt(r, next))) ||
      (kind === NUMBER &&
        lengthAt(r, next) <= 4 &&
        (isMark(r, at + 1, "#") || (next === at + 1 && is(r, first - 1, locative)))));
  if (unit) return proposeAddress(r, found, "shape.address.unit", first, extended(r, next), "label.house");
  // "5-C at Riverview Terrace", "#307 at Pine Tower"
  const joint = plainAt(r, first - 1) === "the" ? first - 2 : first - 1;
  if (!/^(at|of|in)$/.test(plainAt(r, joint)) || !sameLine(r, first)) return;
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

/** `LOC: creek bed near the park`, `ADDR 12 OAK ST`: the rest of a line of a form. */
export function lookForAddressLine(r: Reading, at: number, found: Candidate[]): void {
  const colon = isMark(r, at + 1, ":");
  const heads = gapAt(r, at) === NEW_LINE || isMark(r, at - 1, "|");
  const current =
    /^(current|home|mailing|street|prior|new|old|last)$/.test(plainAt(r, at - 1)) && gapAt(r, at - 1) === NEW_LINE;
  if (
    !(heads || current) ||
    !(colon || (capitalsAt(r, at) === 2 && capitalsAt(r, at + 1) === 2 && sameLine(r, at + 1)))
  )
    return;
  const first = colon ? at + 2 : at + 1;
  if (!sameLine(r, first) || kindAt(r, first) === 0 || isMark(r, first, "@")) return;
  let last = first;
  while (
    last < first + 18 &&
    sameLine(r, last + 1) &&
    kindAt(r, last + 1) !== 0 &&
    !isMark(r, last + 2, ":") &&
    !isMark(r, last + 1, "|") &&
    !isMark(r, last + 1, ";")
  )
    last++;
  if (
    /^(none|na|n|unknown|unk|homeless|declined|refused|same|confidential|see)$/.test(plainAt(r, first)) &&
    last <= first + 1
  )
    return;
  const wide = r.text.slice(r.start[first] ?? 0, r.end[last] ?? 0).search(/ {3}|\t/);
  if (wide > 0) while (last > first && (r.start[last] ?? 0) > (r.start[first] ?? 0) + wide) last--;
  propose(r, found, "shape.address.line", first, last, "label.address");
}

/** `PO Box 1234`, `P.O. Box 12`. */
export function lookForPoBox(r: Reading, at: number, found: Candidate[]): void {
  // "Rt 2 Box 118", "HC 61 Box 20"
  if (
    plainAt(r, at) === "box" &&
    kindAt(r, at - 1) === NUMBER &&
    /^(rt|rr|hc|route|rural)$/.test(plainAt(r, at - 2)) &&
    sameLine(r, at)
  ) {
    const end = unitNumber(r, at + 1);
    if (end >= 0) proposeAddress(r, found, "shape.address.po-box", at - 2, extended(r, end));
    return;
  }
  if (plainAt(r, at) !== "box" && plainAt(r, at) !== "apartado" && plainAt(r, at) !== "pobox") return;
  const po = plainAt(r, at) !== "box" || is(r, at - 1, poBox) || (isMark(r, at - 1, ".") && plainAt(r, at - 2) === "o");
  const id = unitNumber(r, at + 1);
  if (!po || id < 0) return;
  const first =
    plainAt(r, at) !== "box"
      ? at
      : plainAt(r, at - 1) === "po"
        ? at - 1
        : isMark(r, at - 4, "p")
          ? at - 4
          : Math.max(0, at - 1);
  proposeAddress(r, found, "shape.address.po-box", first, extended(r, id));
}

/** A ZIP code by its label or its state. */
export function lookForZip(r: Reading, at: number, found: Candidate[]): void {
  const end = zipAt(r, at);
  if (end < 0) return;
  const label =
    isMark(r, at - 1, ":") || isMark(r, at - 1, "#") || /^(code|is)$/.test(plainAt(r, at - 1)) ? at - 2 : at - 1;
  const named = is(r, label, zip) || (/^(code)$/.test(plainAt(r, label)) && is(r, label - 1, zip));
  const place =
    is(r, at - 1, state) &&
    capitalsAt(r, at - 1) === 2 &&
    sameLine(r, at) &&
    plainAt(r, at - 1) !== "id" &&
    (isMark(r, at - 2, ",") || capitalsAt(r, at - 2) > 0);
  if (named || place) propose(r, found, "shape.address.zip", at, end);
}
