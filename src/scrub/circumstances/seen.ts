import { CLASS } from "../reading/lexicon.js";
import {
  ahead,
  behind,
  capitalsAt,
  digitsAt,
  is,
  isMark,
  kindAt,
  sameLine,
  says,
  startsSentence,
} from "../reading/ask.js";
import { SIGN, WORD } from "../reading/read.js";
import { anchorsOf, endOfClause } from "./clause.js";
import { type Look, tell } from "./propose.js";

const { kin, person, pronoun } = CLASS;

/** `17 weeks with quadruplets`, `the heart of the boy from Agate`: what few bodies have. Woken by the word. */
export const lookForRarity: Look = (r, at, found) => {
  let first = at;
  for (let j = at - 1; j >= at - 8 && sameLine(r, j + 1) && !startsSentence(r, j + 1); j--) {
    if (is(r, j, CLASS.copula) || says(r, j, "has have had got") || kindAt(r, j) === SIGN) break;
    if (is(r, j, pronoun) || is(r, j, kin) || is(r, j, person)) break;
    first = j;
  }
  if (says(r, at, "heart")) {
    // "the heart of the boy who …" is a gift; "heart of gold", "heart disease" are none
    const gift = says(r, at + 1, "of from") && (ahead(r, at, person, 6) >= 0 || ahead(r, at, kin, 6) >= 0);
    if (!gift) return;
    first = says(r, at - 1, "the") ? at - 1 : at;
  }
  tell(r, found, "circumstance.rarity", first, endOfClause(r, at));
};

/** `6'3" with the koi sleeve`: a height with what goes with it. Woken by the word for what is seen. */
export const lookForHeight: Look = (r, at, found) => {
  for (let j = at - 1; j >= at - 8 && sameLine(r, j); j--) {
    if (!isMark(r, j, "'") || digitsAt(r, j - 1).length !== 1) continue;
    tell(r, found, "circumstance.body", j - 1, endOfClause(r, at), "body.part");
    return;
  }
};

/** `his three legged husky named …`, `a parrot on his shoulder`: an animal by its marks. Woken by the animal. */
export const lookForPet: Look = (r, at, found) => {
  let first = at;
  let trait = false;
  for (let j = at - 1; j >= at - 5 && sameLine(r, j + 1); j--) {
    if (is(r, j, CLASS.petTrait)) trait = true;
    if (kindAt(r, j) !== WORD && !isMark(r, j, "-")) break;
    if (is(r, j, CLASS.clauseJoint) || is(r, j, CLASS.copula)) break;
    first = j;
    if (is(r, j, CLASS.drivePossessive)) break;
  }
  const named = is(r, at + 1, CLASS.petTrait) && sameLine(r, at + 1);
  if (!trait && !named) return;
  const last = named ? (capitalsAt(r, at + 2) > 0 && sameLine(r, at + 2) ? at + 2 : at + 1) : at;
  tell(r, found, "circumstance.thing", first, last);
};

/** `came over on the boat lift from …`, `crossed the desert with …`: how somebody came. Woken by the verb. */
export const lookForJourney: Look = (r, at, found) => {
  const last = endOfClause(r, at);
  let way = 0;
  for (let j = at + 1; j <= last; j++) if (is(r, j, CLASS.journey)) way++;
  const { names, numbers } = anchorsOf(r, at + 1, last);
  if (way === 0 || Math.min(2, way) + Math.min(2, names) + Math.min(1, numbers) < 3) return;
  tell(r, found, "circumstance.deed", at, last);
};

/** `served with the 1st Cav in …`, `embassy guard, 1975`: a unit by name and where. Woken by the unit. */
export const lookForArmy: Look = (r, at, found) => {
  const verb = behind(r, at, CLASS.serviceVerb, 8);
  if (verb < 0) return;
  const last = endOfClause(r, at);
  const { names, numbers } = anchorsOf(r, verb + 1, last);
  if (Math.min(2, names) + Math.min(2, numbers) < 2) return;
  tell(r, found, "circumstance.deed", verb, last, "form.capital");
};

/** `rides a unicycle downtown`, `wears a tiara`: what is seen from across the street. Woken by the thing. */
export const lookForOddThing: Look = (r, at, found) => {
  const verb = Math.max(behind(r, at, CLASS.wears, 6), behind(r, at, CLASS.publicVerb, 6));
  if (verb < 0 || says(r, verb, "uses using has walks")) return;
  tell(r, found, "circumstance.thing", verb + 1, endOfClause(r, at));
};

/** `one blue eye and one brown`: eyes of two colours. Woken by the eye. */
export const lookForEyes: Look = (r, at, found) => {
  if (!is(r, at - 1, CLASS.eyeColour) || !says(r, at - 2, "one") || !sameLine(r, at)) return;
  const last = is(r, at + 3, CLASS.eyeColour) ? (says(r, at + 4, "eye eyes") ? at + 4 : at + 3) : at;
  tell(r, found, "circumstance.body", at - 2, last);
};
