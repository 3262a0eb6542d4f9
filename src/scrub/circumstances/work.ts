import { CLASS } from "../reading/lexicon.js";
import {
  ahead,
  capitalsAt,
  digitsAt,
  gapAt,
  is,
  isMark,
  kindAt,
  markAt,
  sameLine,
  says,
  startsSentence,
} from "../reading/ask.js";
import { NEW_LINE, WORD, type Reading } from "../reading/read.js";
import { endOfPhrase } from "./phrase.js";
import { type Look, tell } from "./propose.js";

const { workSure, workPlace, workKind, employerLabel, employerRest, pronoun, kin, serviceName } = CLASS;

/** `, 2nd shift`, `, campaign season`, `, he's a picker`, ` (… crew of "Doña Chelo")`: what goes on about the work. */
function withRole(r: Reading, i: number): number {
  let last = i;
  if (isMark(r, last + 1, "(") && sameLine(r, last + 1)) {
    for (let j = last + 2; j < last + 16 && sameLine(r, j); j++) {
      if (!isMark(r, j, ")")) continue;
      const crew = ahead(r, last + 1, CLASS.crew, 12);
      if (crew >= 0 && crew < j) last = j;
      break;
    }
  }
  if (isMark(r, last + 1, ",") && sameLine(r, last + 2)) {
    const next = last + 2;
    if (says(r, next, "hes shes as") && says(r, next + 1, "a an the")) return endOfPhrase(r, next + 1, 4);
    const end = endOfPhrase(r, next, 4);
    for (let j = next; j <= end; j++) if (is(r, j, CLASS.shiftWord)) return j;
  }
  return last;
}

/** Where somebody works and as what: `works the deli at the Albertsons by the bridge`, `her shift at the FedEx hub`. */
export const lookForWork: Look = (r, at, found) => {
  if (startsSentence(r, at) && says(r, at, "work")) return;
  // The place: at, for, with "the" or a capital, within a few words of the verb.
  let joint = -1;
  for (let j = at + 1; j <= at + 7 && sameLine(r, j) && !startsSentence(r, j); j++) {
    if (says(r, j, "at for en") || isMark(r, j, "@")) {
      joint = j;
      break;
    }
    if (markAt(r, j) !== "" && !isMark(r, j, "#") && !isMark(r, j, "-")) break;
    if (is(r, j, pronoun) || says(r, j, "with w on to out from until if when and")) break;
  }
  if (joint < 0) return lookForRole(r, at, found);
  let place = joint + 1;
  const the = says(r, place, "the a la el");
  if (the) place++;
  if (!sameLine(r, place) || kindAt(r, place) === 0 || is(r, place, kin) || digitsAt(r, place) !== "") return;
  const last = withRole(r, endOfPhrase(r, joint, 14, "bracket"));
  let named = capitalsAt(r, place) > 0 && kindAt(r, place) === WORD;
  let workplace = false;
  let service = false;
  for (let j = place; j <= last; j++) {
    workplace ||= is(r, j, workPlace);
    named ||= j <= place + 3 && capitalsAt(r, j) > 0;
    service ||= is(r, j, serviceName) && !is(r, j, workPlace);
  }
  const sure = is(r, at, workSure);
  if (!sure && !workplace && !named) return;
  if (!workplace && !named) return;
  const role = joint > at + 1;
  // "his CNA job at" begins with what stands before the verb.
  let first = says(r, at, "job shift line") ? ownBefore(r, at) : at + 1;
  if (!role && first > at && !says(r, at, "shift")) first = joint;
  if (says(r, at, "job shift") && first === at) first = joint + 1;
  if (!role && first === joint && !says(r, joint, "at")) first = joint + 1;
  const certain = !service && (workplace || role) && (named || workplace) && last - joint >= 2;
  tell(r, found, certain ? "circumstance.work" : "circumstance.work-vague", first, last);
};

/** `her LPN job`: the owner and the trade before the noun. */
function ownBefore(r: Reading, at: number): number {
  let first = at;
  while (first > at - 4 && sameLine(r, first) && kindAt(r, first - 1) === WORD && !startsSentence(r, first - 1)) {
    first--;
    if (says(r, first, "her his their a the my")) return first;
  }
  return at;
}

/** `conductor on the BNSF`, `drives the #25 for Metro`, `nights stocking the cold room`: a trade with its place. */
function lookForRole(r: Reading, at: number, found: Parameters<Look>[2]): void {
  if (is(r, at + 1, workKind) && is(r, at, workSure)) {
    const last = withRole(r, endOfPhrase(r, at + 1, 8, "bracket"));
    let place = false;
    for (let j = at + 2; j <= last; j++) place ||= is(r, j, workPlace);
    if (place) tell(r, found, "circumstance.work", at + 1, last);
    return;
  }
  // "drives the number 33 bus for the county"
  if (says(r, at, "drives drove drive")) {
    const ride = ahead(r, at, CLASS.vehicleForWork, 6);
    const joint = says(r, ride + 1, "for with at") ? ride + 2 : -1;
    if (ride >= 0 && joint >= 0 && capitalsAt(r, joint) > 0)
      tell(r, found, "circumstance.work", at, endOfPhrase(r, joint - 1, 6));
    return;
  }
  if (is(r, at, CLASS.trade) && says(r, at + 1, "on")) {
    const last = endOfPhrase(r, at + 1, 14, "none");
    if (last > at + 2) tell(r, found, "circumstance.work", at, last);
  }
}

/** `again at the pawn shop on Cedar`: somebody is there by day. Woken by the place. */
export const lookForWorkplace: Look = (r, at, found) => {
  if (!says(r, at, "back") || !says(r, at + 1, "at") || !sameLine(r, at + 1)) return;
  const last = endOfPhrase(r, at + 1, 14, "bracket");
  for (let j = at + 2; j <= last && j <= at + 6; j++) {
    if (is(r, j, workPlace)) {
      tell(r, found, "circumstance.work", says(r, at + 2, "the") ? at + 3 : at + 2, last);
      return;
    }
  }
};

/** `Employer/title: Clear Laundry, press operator`: a line of a form. */
export const lookForEmployer: Look = (r, at, found) => {
  let i = at + 1;
  while (i < at + 4 && (isMark(r, i, "/") || is(r, i, employerRest))) i++;
  if (!isMark(r, i, ":") || !sameLine(r, i + 1) || !is(r, at, employerLabel)) return;
  let last = i + 1;
  while (last < i + 12 && gapAt(r, last + 1) !== NEW_LINE && kindAt(r, last + 1) !== 0 && !isMark(r, last + 1, ";"))
    last++;
  if (says(r, i + 1, "none na n unemployed self")) return;
  tell(r, found, "circumstance.work", i + 1, last);
};
