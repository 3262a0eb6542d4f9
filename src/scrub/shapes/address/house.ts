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
  touches,
} from "../../reading/ask.js";
import { MIXED, NEW_LINE, NUMBER, SIGN, WORD, type Reading } from "../../reading/read.js";
import { directionAt, extended, streetFrom } from "./parts.js";
import { continuesSpoken, spokenFrom } from "../spoken.js";
import { proposeAddress } from "./surroundings.js";
import { withOwner, isStreetName } from "./names.js";

const { at: atWord, form, keptLabel, locative, month, notStreet, stayVerb, streetSure, unitWord } = CLASS;

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
  const labelled = says(r, isMark(r, at - 1, ":") ? at - 2 : at - 1, "address addr res residence home");
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
