import { CLASS } from "../reading/lexicon.js";
import {
  behind,
  capitalsAt,
  digitsAt,
  is,
  isMark,
  kindAt,
  markAt,
  sameLine,
  says,
  startsSentence,
  touches,
} from "../reading/ask.js";
import { MIXED, NUMBER, WORD, type Reading } from "../reading/read.js";
import { endOfPhrase } from "./phrase.js";
import { type Look, tell } from "./propose.js";

const { bodyPart, facility, knownWord, tribal, tribe } = CLASS;

/** Tattoos, scars and the like, with what they show and where. */
export const lookForBodyMark: Look = (r, at, found) => {
  let first = at;
  while (first > at - 7 && sameLine(r, first)) {
    const before = first - 1;
    if (isMark(r, first, "-") || (isMark(r, before, "-") && touches(r, before))) {
      first = before;
      continue;
    }
    if (kindAt(r, before) !== WORD || startsSentence(r, first)) break;
    if (
      says(r, before, "a an the has have had with w his her by of visible and is was de un") &&
      !(says(r, before, "a") && first < at)
    )
      break;
    first = before;
  }
  let last = endOfPhrase(r, at, 12);
  if (isMark(r, last + 1, ",") && isMark(r, last + 2, '"')) last = endOfPhrase(r, last + 1, 14);
  let part = false;
  for (let j = at; j <= last; j++) part ||= is(r, j, bodyPart);
  const shows =
    part ||
    first < at ||
    (sameLine(r, at + 1) && (says(r, at + 1, "of says saying that reading reads de") || markAt(r, at + 1) === '"'));
  if (!shows || says(r, at, "brand") || says(r, at + 1, "removal shop place parlor artist")) return;
  tell(r, found, "circumstance.body", first, last);
};

/** `"Stay Gold" along the R forearm`: what a tattoo says, and where. Woken by the part of the body. */
export const lookForInk: Look = (r, at, found) => {
  for (let j = at - 1; j >= at - 6 && sameLine(r, j + 1); j--) {
    if (!isMark(r, j, '"')) continue;
    if (!says(r, j + 1, "on across over in inside along")) return;
    for (let open = j - 1; open >= j - 10; open--) {
      if (isMark(r, open, '"')) return tell(r, found, "circumstance.body", open, endOfPhrase(r, at, 2));
    }
    return;
  }
};

/** `the prison in Coyote Ridge`. */
export const lookForDetention: Look = (r, at, found) => {
  if (!is(r, at + 1, facility) || capitalsAt(r, at) === 0) return;
  let last = is(r, at + 2, facility) ? at + 2 : at + 1;
  if (says(r, last + 1, "in at near") && sameLine(r, last + 1) && capitalsAt(r, last + 2) > 0) last += 2;
  const first = says(r, at - 1, "the") ? at - 1 : at;
  tell(r, found, "circumstance.detention", first, last);
};

/** `locker B-77`: letters and digits; plain bed-side numbers stay. */
export const lookForLocker: Look = (r, at, found) => {
  if (!says(r, at, "locker") && !(says(r, at, "unit") && says(r, at - 1, "storage"))) return;
  let i = at + 1;
  while (i < at + 3 && ("#:.".includes(markAt(r, i) || "x") || says(r, i, "no number"))) i++;
  const dashed = isMark(r, i + 1, "-") && touches(r, i + 1) && touches(r, i + 2) && kindAt(r, i + 2) === NUMBER;
  if (dashed) tell(r, found, "circumstance.locker", i, i + 2);
  else if (kindAt(r, i) === MIXED && sameLine(r, i)) tell(r, found, "circumstance.locker", i, i);
};

/** `She's the cook who pulled…`, `he plays bass in their broadcast`, `a well known teacher`. */
export const lookForKnownFor: Look = (r, at, found) => {
  // woken by the noun: the + noun + who/you/on/with, after a form of "be" and a person
  const the = says(r, at - 1, "the") ? at - 1 : says(r, at - 2, "the") && sameLine(r, at - 1) ? at - 2 : -1;
  const be = the - 1;
  const person =
    says(r, be, "hes shes") || (says(r, be, "is was") && (says(r, be - 1, "he she who") || capitalsAt(r, be - 1) > 0));
  if (!person) return;
  const next = at + 1;
  const clause = says(r, next, "who that you with on in from at we everyone everybody");
  if (!clause) return;
  if (says(r, at, "one person") && !says(r, next, "who that")) return;
  const last = endOfKnown(r, next);
  const first = says(r, next, "who that") && !is(r, at, CLASS.trueRole) ? next + 1 : the;
  let anchored = false;
  for (let j = next; j <= last; j++)
    anchored ||= capitalsAt(r, j) > 0 || is(r, j, CLASS.placeNoun) || is(r, j, CLASS.publicThing);
  if (anchored) tell(r, found, "circumstance.role", first, last);
};

function endOfKnown(r: Reading, i: number): number {
  let last = i;
  for (let j = i + 1; j <= i + 16 && sameLine(r, j) && !startsSentence(r, j); j++) {
    const mark = markAt(r, j);
    if (mark !== "" && ".;)!?,:".includes(mark)) break;
    last = j;
  }
  return last;
}

/** `a known choir leader, Friday practice at the Elm hall`; `the "Rodeo Queen 1987" in the window`. */
export const lookForFame: Look = (r, at, found) => {
  const well = says(r, at, "known") && says(r, isMark(r, at - 1, "-") ? at - 2 : at - 1, "well locally widely");
  if (!well && !is(r, at, knownWord)) return;
  let first = well ? (isMark(r, at - 1, "-") ? at - 2 : at - 1) : at;
  if (!sameLine(r, at + 1) || kindAt(r, at + 1) !== WORD || says(r, at + 1, "to by as for fact issue that")) return;
  if (says(r, first - 1, "a the an")) first--;
  tell(r, found, "circumstance.role", first, endOfPhrase(r, at, 14, true));
};

/** `was the "Rodeo Queen 1987" in the window`: a title in quotes that somebody holds. */
export const lookForTitle: Look = (r, at, found) => {
  if (!says(r, at, "is was hes shes") || !says(r, at + 1, "the") || !isMark(r, at + 2, '"') || !sameLine(r, at + 2))
    return;
  for (let j = at + 4; j <= at + 12 && sameLine(r, j); j++) {
    if (isMark(r, j, '"')) {
      tell(r, found, "circumstance.role", at + 1, endOfPhrase(r, j, 10));
      return;
    }
  }
};

/** `roll no. 207,915`, `enrollment # 4471`; `enrolled member of the Spokane Tribe` for review. */
export const lookForTribal: Look = (r, at, found) => {
  let i = at + 1;
  while (i < at + 5 && ("#:.".includes(markAt(r, i) || "x") || says(r, i, "no nr num number is"))) i++;
  const digits = digitsAt(r, i);
  if (digits === "" || !sameLine(r, i) || i === at + 1) return;
  let last = i;
  if (isMark(r, last + 1, "-") && digitsAt(r, last + 2) !== "") last += 2;
  while (isMark(r, last + 1, ",") && digitsAt(r, last + 2).length === 3 && touches(r, last + 2)) last += 2;
  const nation = capitalsAt(r, at - 1) === 1 && sameLine(r, at) && !startsSentence(r, at) ? at - 1 : at;
  if (!is(r, at, tribal) || (last === i && digits.length < 3)) return;
  // "enrolled Spokane Tribe, roll no. 4417"
  const enrolled = behind(r, at, CLASS.enrolled, 7);
  const named = enrolled >= 0 && behind(r, at, tribe, 4) >= 0;
  tell(r, found, "circumstance.tribal", named ? enrolled : nation, last);
};

/** Enrollment in a tribe, for review. */
export const lookForTribe: Look = (r, at, found) => {
  for (let j = at + 1; j <= at + 7 && sameLine(r, j) && !startsSentence(r, j); j++) {
    if (is(r, j, tribe)) {
      tell(r, found, "circumstance.tribe", at, j);
      return;
    }
  }
};
