import type { Candidate } from "../../candidate.js";
import { CLASS } from "../../reading/lexicon.js";
import {
  behind,
  capitalsAt,
  gapAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  plainAt,
  sameLine,
  startsSentence,
} from "../../reading/ask.js";
import { NEW_LINE, WORD, type Reading } from "../../reading/read.js";
import { propose } from "../propose.js";
import { endOfPlace, proposeAddress } from "./surroundings.js";

const { stayVerb, locative, locativeSure, placeNoun, shelterWord, dwelling, ordinalWord, isNow, unitWord } = CLASS;

/** How far before its place a verb of staying may stand: vehicles and companions come between. */
const REACH = 16;

/** A place described in words where somebody stays: `under the Division overpass`, `the shack behind the silo`. */
export function lookForPlace(r: Reading, at: number, found: Candidate[]): void {
  const bracket = isMark(r, at, "(") || isMark(r, at, ":");
  if (!is(r, at, locative) && !bracket && !isMark(r, at, "@")) return;
  const stays = bracket ? is(r, at - 1, stayVerb) : behind(r, at, stayVerb, REACH) >= 0;
  const isAt =
    !stays &&
    !bracket &&
    ((is(r, at - 1, isNow) && isWho(r, at - 2)) ||
      plainAt(r, at - 1) === "been" ||
      (is(r, at - 1, CLASS.pronoun) && !/^(me|him)$/.test(plainAt(r, at - 1))) ||
      is(r, at - 1, CLASS.person) ||
      is(r, at - 1, dwelling) ||
      /^(house|place|spot|camp)$/.test(plainAt(r, at - 1)) ||
      /^(hes|shes)$/.test(plainAt(r, at - 1)));
  const opening = !stays && startsSentence(r, at) && capitalsAt(r, at) > 0;
  if (!stays && !isAt && !opening) return;
  const sure = is(r, at, locativeSure);
  const from = at + 1;
  // "lives in Otis Orchards" is a town.
  if (/^(in|from|to|en|de)$/.test(plainAt(r, at)) && capitalsAt(r, from) === 1 && !is(r, from, stayVerb)) return;
  if (!sameLine(r, from) || kindAt(r, from) === 0) return;
  if ((is(r, from, unitWord) && !is(r, from, placeNoun)) || is(r, from, CLASS.placeStop)) return;
  const last = endOfPlace(r, from);
  if (!isPlace(r, from, last, at, opening && !stays)) return;
  proposeAddress(
    r,
    found,
    "shape.address.place",
    sure ? at : from,
    last,
    stays ? "label.stays" : isAt ? "label.is-at" : "form.opening",
  );
}

/** Somebody, who is somewhere; a thing may be anywhere. */
const isWho = (r: Reading, i: number): boolean =>
  i < 0 ||
  is(r, i, CLASS.pronoun) ||
  is(r, i, CLASS.kin) ||
  is(r, i, CLASS.person) ||
  is(r, i, CLASS.stayVerb) ||
  capitalsAt(r, i) > 0 ||
  is(r, i, dwelling);

/**
 * Enough in the description to find it by: two of place words, names, streets and prepositions of its own, one of them
 * no preposition. Behind, under, above and the like need one; near a name alone is a town.
 */
function isPlace(r: Reading, first: number, last: number, before: number, opening: boolean): boolean {
  let places = 0;
  let names = 0;
  let joints = is(r, before, CLASS.locativeOwn) ? 1 : 0;
  let houses = 0;
  for (let j = first; j <= last; j++) {
    if (is(r, j, placeNoun)) places++;
    if (is(r, j, dwelling)) houses++;
    if (is(r, j, CLASS.timeUnit) || is(r, j, CLASS.idWord) || plainAt(r, j) === "hmis") return false;
    if (plainAt(r, j) === "of" && places > 0 && plainAt(r, j + 1) === "the") joints++;
    if (j > first && (is(r, j, locativeSure) || /^(on|at)$/.test(plainAt(r, j)))) joints++;
    if (is(r, j, ordinalWord) || /^[0-9]+(st|nd|rd|th)$/.test(plainAt(r, j))) names++;
    if (
      (capitalsAt(r, j) === 1 || (capitalsAt(r, j) === 2 && lengthAt(r, j) <= 3)) &&
      kindAt(r, j) === WORD &&
      !(j === first && startsSentence(r, j))
    ) {
      // "Hope House": a shelter's name keeps its place word.
      if (joints === 0 && (is(r, j, shelterWord) || (is(r, j + 1, shelterWord) && capitalsAt(r, j + 1) > 0)))
        return false;
      if (capitalsAt(r, j - 1) === 0 || j === first) names++;
    }
  }
  const near = is(r, before, locativeSure) ? 1 : 0;
  if (opening) return houses > 0 && places > 0 && names + joints + near > 0;
  if (places === 0) return names > 0 && joints > 0 && (names > 1 || is(r, before, CLASS.locativeOwn));
  return places + Math.min(1, names) + Math.min(1, joints) + near >= 2;
}

/** What somebody gave as an address, in quotes: `lives "2 mi past the pump house"`. Woken by the verb. */
export function lookForQuotedPlace(r: Reading, at: number, found: Candidate[]): void {
  let open = at + 1;
  while (
    open < at + 5 &&
    sameLine(r, open) &&
    (is(r, open, locative) ||
      /^(of|is|as|an|address|location|her|his|their|place|to|the)$/.test(plainAt(r, open)) ||
      isMark(r, open, ":") ||
      isMark(r, open, ","))
  )
    open++;
  if (!isMark(r, open, '"') || !sameLine(r, open)) return;
  let places = 0;
  for (let j = open + 1; j <= open + 30 && gapAt(r, j) !== NEW_LINE; j++) {
    if (is(r, j, placeNoun) || is(r, j, locativeSure)) places++;
    if (markAt(r, j) === '"') {
      if (places > 0 && j > open + 1) propose(r, found, "shape.address.place", open + 1, j - 1, "form.quoted");
      return;
    }
  }
}
