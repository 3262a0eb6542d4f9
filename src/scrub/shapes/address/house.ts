import type { Candidate } from "../../candidate.js";
import { CLASS } from "../../reading/lexicon.js";
import {
  behind,
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
import { MIXED, SIGN, WORD, type Reading } from "../../reading/read.js";
import { directionAt, extended, streetFrom } from "./parts.js";
import { continuesSpoken, spokenFrom } from "../spoken.js";
import { isListed, proposeAddress } from "./surroundings.js";
import { withOwner, isStreetName } from "./names.js";

const {
  at: atWord,
  direction,
  form,
  keptLabel,
  locative,
  month,
  notStreet,
  placeStop,
  stayVerb,
  streetSure,
  unitWord,
} = CLASS;

/** House number and street, with whatever goes on from it. */
export function lookForHouse(r: Reading, at: number, found: Candidate[]): void {
  const digits = digitsAt(r, at);
  if (digits === "" && !(kindAt(r, at) === MIXED && /^[0-9]+[a-d]$/.test(plainAt(r, at)))) return;
  const before = markAt(r, at - 1);
  if (digits.length > 6 || before === "$" || (touches(r, at) && !"(\"'@:".includes(before)) || !sameLine(r, at + 1))
    return;
  if (is(r, at - 1, form) || is(r, at - 1, keptLabel)) return;
  // "18 1/2 Front St"
  const half = isMark(r, at + 2, "/") && digitsAt(r, at + 3) !== "" ? 3 : 0;
  const street = streetFrom(r, at + 1 + half, true);
  if (street !== -1 && (!is(r, at + 1, streetSure) || capitalsAt(r, at + 1) === 0))
    return proposeAddress(r, found, "shape.address.house", withOwner(r, at), extended(r, street));
  if (digits.length < 2) return;
  // "N 2417 Hogan": the direction before the number, as older Spokane addresses have it.
  const name = at + 1;
  if (directionAt(r, at - 1) !== -1 && capitalsAt(r, at - 1) > 0 && digits.length > 2 && isStreetName(r, name))
    return proposeAddress(r, found, "shape.address.house", at - 1, extended(r, name));
  // "1187 Ferris apt 6", "at 229 Ohlone, back stairs": a name without a street ending.
  const named = (i: number): boolean => capitalsAt(r, i) === 1 && !is(r, i, notStreet);
  if (!named(name) || is(r, name, month)) return;
  const last = named(name + 1) && sameLine(r, name + 1) && !is(r, name + 1, unitWord) ? name + 1 : name;
  const first = withOwner(r, at);
  const whole = extended(r, last);
  if (whole > last) return proposeAddress(r, found, "shape.address.house", first, whole);
  const stays = behind(r, at, stayVerb, 4) !== -1;
  const cue =
    is(r, at - 1, atWord) ||
    before === "@" ||
    says(r, at - 1, "on to from near address addr res lives live home residence") ||
    (stays && /[:(]/.test(before)) ||
    isListed(r, at);
  const owner = first < at;
  const ends =
    kindAt(r, last + 1) === SIGN || !sameLine(r, last + 1) || is(r, last + 1, placeStop) || is(r, last + 1, locative);
  if (ends && digits.length <= 5 && (owner || (cue && (stays || digits.length > 2))))
    proposeAddress(r, found, "shape.address.no-ending", first, last, owner ? "label.owner" : "label.place");
}

/** `twelve twenty four west broadway apartment nine`: a house number in words before a direction or a street. */
export function lookForSpokenHouse(r: Reading, at: number, found: Candidate[]): void {
  if (continuesSpoken(r, at)) return;
  const spoken = spokenFrom(r, at);
  const next = spoken.last + 1;
  if (spoken.words < 2 || spoken.digits.length > 5 || !sameLine(r, next)) return;
  const turned = is(r, next, direction) && lengthAt(r, next) >= 4;
  const name = turned ? next + 1 : next;
  if (kindAt(r, name) !== WORD || !sameLine(r, name) || is(r, name, notStreet)) return;
  const ending = is(r, name + 1, streetSure) && sameLine(r, name + 1) ? name + 1 : name;
  if (turned || ending > name) proposeAddress(r, found, "shape.address.house", at, extended(r, ending));
}
