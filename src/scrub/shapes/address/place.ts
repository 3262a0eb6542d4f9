import type { Candidate } from "../../candidate.js";
import { CLASS } from "../../reading/lexicon.js";
import { behind, capitalsAt, gapAt, is, isMark, markAt, sameLine, says, startsSentence } from "../../reading/ask.js";
import { NEW_LINE, type Reading } from "../../reading/read.js";
import { propose } from "../propose.js";
import { afterDistance, endOfHalves, endOfPlace, isOwn, startOfSpot, told } from "./description.js";
import { proposeAddress } from "./surroundings.js";

const { stayVerb, locative, locativeSure, placeNoun, dwelling, isNow, unitWord } = CLASS;

/** How far before its place a verb of staying may stand: vehicles and companions come between. */
const REACH = 16;

/** A place described in words where somebody stays: `under the Division overpass`, `the shack behind the silo`. */
export function lookForPlace(r: Reading, at: number, found: Candidate[]): void {
  const bracket = isMark(r, at, "(") || isMark(r, at, ":");
  const stays = bracket ? is(r, at - 1, stayVerb) : behind(r, at, stayVerb, REACH) !== -1;
  const isAt =
    !stays &&
    !bracket &&
    (((is(r, at - 1, isNow) || says(r, at - 1, "are were")) && isWho(r, at - 2)) ||
      says(r, at - 1, "been") ||
      (is(r, at - 1, CLASS.pronoun) && !says(r, at - 1, "me him")) ||
      is(r, at - 1, CLASS.person) ||
      is(r, at - 1, dwelling) ||
      says(r, at - 1, "house place spot camp"));
  const opening = !stays && startsSentence(r, at) && capitalsAt(r, at) > 0;
  if (!stays && !isAt && !opening) return;
  // "the outreach van by the library"
  if (is(r, at - 1, dwelling) && is(r, at - 2, CLASS.agencyRide)) return;
  const sure = is(r, at, locativeSure);
  const from = at + 1;
  // "lives in Otis Orchards" is a town.
  if (says(r, at, "in from to en de") && capitalsAt(r, from) === 1 && !is(r, from, stayVerb)) return;
  if (!sameLine(r, from)) return;
  if (says(r, at, "next") && says(r, from, "of")) return;
  // "Place not meant for habitation" is an answer of HUD's form
  if (says(r, from, "place") && says(r, from + 1, "not")) return;
  if (says(r, at, "down") && says(r, at - 1, "broke broken laid lay sat slowed calmed shut")) return;
  if ((is(r, from, unitWord) && !is(r, from, placeNoun)) || is(r, from, CLASS.placeStop)) return;
  const last = endOfPlace(r, from);
  // "the training is on Oct 10 at the plaza"
  if (is(r, from, CLASS.weekday) || is(r, from, CLASS.month)) return;
  if (!isPlace(r, from, last, at, opening)) return;
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
const isWho = (r: Reading, i: number): boolean => !is(r, i, CLASS.thingSubject) && isPerhapsWho(r, i);

const isPerhapsWho = (r: Reading, i: number): boolean =>
  i === -1 ||
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
  const { places, names, joints: inside, houses, veto } = told(r, first, last);
  if (veto) return false;
  const own = isOwn(r, before);
  const joints = inside + (own ? 1 : 0);
  const near = is(r, before, locativeSure) ? 1 : 0;
  if (opening) return (houses > 0 || own) && places > 0 && names + inside + (own ? 0 : near) > 0;
  if (places === 0) return names > 0 && joints > 0 && (names > 1 || own);
  return places + Math.min(1, names) + Math.min(1, joints) + near >= 2;
}

/**
 * A spot with where it is, whoever stays there: `the culvert camp by the sign`, `a cabin 2 mi up Alder Rd`, `third floor
 * over the bakery`. Woken by the spot.
 */
export function lookForSpot(r: Reading, head: number, found: Candidate[]): void {
  const at = Math.max(head, endOfHalves(r, head));
  if (!sameLine(r, at + 1) || (at === head && is(r, head, CLASS.spotHalf))) return;
  let on = at + 1;
  if (isMark(r, on, ",") || isMark(r, on, "(")) on++;
  while (is(r, on, CLASS.approach) && on < at + 4 && sameLine(r, on)) on++;
  const distance = afterDistance(r, on);
  const sure = is(r, on, locativeSure);
  const along = distance !== -1 || sure || (on === at + 1 && says(r, on, "on at en in"));
  if (!along || !sameLine(r, on)) return;
  const from = on + 1;
  if (!sameLine(r, from) || is(r, from, CLASS.placeStop) || is(r, from, CLASS.kin) || is(r, from, CLASS.pronoun))
    return;
  if (is(r, at - 1, CLASS.agencyRide) || says(r, at - 1, "no every any each")) return;
  const first = startOfSpot(r, at);
  // "camps at mile 7" tells what somebody does
  if (first === at && is(r, at, stayVerb) && !sure && distance === -1) return;
  const last = endOfPlace(r, from);
  const { places, names, joints, veto } = told(r, from, last);
  if (veto) return;
  const lives = at > head || is(r, at, dwelling) || says(r, at, "camp camps tent tents encampment culvert spot");
  const above = says(r, on, "over above") && says(r, at, "room floor unit loft") ? 1 : 0;
  const ordinal = is(r, first, CLASS.ordinalWord) || says(r, at - 1, "storage") ? 1 : 0;
  const score =
    above +
    ordinal +
    Math.min(2, places) +
    Math.min(2, names) +
    Math.min(1, joints) +
    (distance !== -1 ? 2 : sure ? 1 : 0) +
    (lives ? 1 : 0);
  if (places + names + ordinal === 0 || score < 3) return;
  // "office on 3rd", "room at the shelter": a spot needs more than a name of its own behind on, at and in
  if (
    !sure &&
    distance === -1 &&
    (!(lives || ordinal > 0) || names + ordinal === 0 || (places + ordinal === 0 && at === head))
  )
    return;
  proposeAddress(
    r,
    found,
    "shape.address.spot",
    first,
    last,
    "place.kind",
    ...(names > 0 ? (["place.named"] as const) : []),
  );
}

/** What somebody gave as an address, in quotes: `lives "2 mi past the pump house"`. Woken by the verb. */
export function lookForQuotedPlace(r: Reading, at: number, found: Candidate[]): void {
  let open = at + 1;
  while (
    open < at + 5 &&
    sameLine(r, open) &&
    (is(r, open, locative) ||
      says(r, open, "of is as an address location her his their place to the") ||
      isMark(r, open, ":") ||
      isMark(r, open, ","))
  )
    open++;
  if (!isMark(r, open, '"') || !sameLine(r, open)) return;
  let places = 0;
  for (let j = open + 1; j <= open + 30 && gapAt(r, j) !== NEW_LINE; j++) {
    if (is(r, j, placeNoun) || is(r, j, locativeSure)) places++;
    if (markAt(r, j) === '"') {
      if (places > 0) propose(r, found, "shape.address.place", open + 1, j - 1, "form.quoted");
      return;
    }
  }
}
