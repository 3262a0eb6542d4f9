import type { Candidate } from "../candidate.js";
import { ahead, behind, capitalsAt, is, isMark, kindAt, sameLine, says, startsSentence } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { type Reading, WORD } from "../reading/read.js";
import { isNamed } from "./clause.js";
import { endOfPhrase, startOfCapitals } from "./phrase.js";
import { type Look, tell } from "./propose.js";

const { placeNoun, publicThing, pronoun, kin, person, workPlace, weekday, month, serviceName, schoolWord } = CLASS;

/** Whether the phrase names a place, a thing of the public, or something with a capital. */
function isAnchored(r: Reading, first: number, last: number): boolean {
  for (let j = first; j <= last; j++) {
    if (is(r, j, placeNoun) || is(r, j, publicThing) || is(r, j, workPlace)) return true;
    if (isNamed(r, j)) return true;
  }
  return false;
}

const namesService = (r: Reading, first: number, last: number): boolean => {
  for (let j = first; j <= last; j++) if (is(r, j, serviceName) && capitalsAt(r, j) > 0) return true;
  return false;
};

/** Puts a phrase forward when it can be told whom it means. */
function tellAnchored(r: Reading, found: Candidate[], first: number, from: number, most: number): void {
  const last = endOfPhrase(r, from, most);
  if (last > from && isAnchored(r, from, last) && !namesService(r, first, last))
    tell(r, found, "circumstance.role", first, last);
}

const isAboutPerson = (r: Reading, i: number): boolean =>
  is(r, i, pronoun) || is(r, i, kin) || is(r, i, person) || is(r, i, CLASS.isNow) || capitalsAt(r, i) > 0;

/** `taught welding at Carver Tech`, `used to be the mayor of Malden`. Woken by "used". */
export const lookForUsedTo: Look = (r, at, found) => {
  if (says(r, at, "used") && says(r, at + 1, "to") && sameLine(r, at + 2)) tellAnchored(r, found, at + 2, at + 2, 12);
};

/** `plays accordion at the market`, `runs the pawn shop on Cedar`, `coaches Little League`: what the public sees. */
export const lookForPublicVerb: Look = (r, at, found) => {
  if (!startsSentence(r, at) && (!isAboutPerson(r, at - 1) || !sameLine(r, at))) return;
  const next = at + 1;
  if (!sameLine(r, next) || says(r, next, "out into it late with w up down around over by games video")) return;
  if (ahead(r, at, CLASS.atWord, 8) < 0 && !says(r, next, "the his her")) return;
  tellAnchored(r, found, at, next, 12);
};

/** `the former principal of Rogers`, `retired from the railroad`. */
export const lookForFormer: Look = (r, at, found) => {
  const from = says(r, at + 1, "from as with") ? at + 2 : at + 1;
  if (
    !sameLine(r, from) ||
    says(r, from, "landlord roommate address foster client partner spouse homeless employer tenant resident")
  )
    return;
  tellAnchored(r, found, says(r, at - 1, "the a") ? at - 1 : at, from, 10);
};

/** `the only Chuj speaker at the plant`: one of a kind. */
export const lookForOnly: Look = (r, at, found) => {
  const be = at - 2;
  if (
    !(is(r, be, CLASS.isNow) || says(r, be, "hes shes es son as was")) ||
    is(r, at + 1, CLASS.timeUnit) ||
    says(r, at + 1, "one thing time way reason step option place shelter bed unit day night week month of")
  )
    return;
  if (
    !is(r, at + 1, CLASS.roleNoun) &&
    !is(r, at + 1, CLASS.tradeNoun) &&
    !is(r, at + 2, CLASS.tradeNoun) &&
    !says(r, at + 2, "speaker speakers member members family survivor survivors student students") &&
    !says(r, at + 1, "speaker family member survivor")
  )
    return;
  tellAnchored(r, found, at - 1, at, 12);
};

/** `was on the news`, `went viral for`, `featured in the Inlander`: found by one search. */
export const lookForViral: Look = (r, at, found) => {
  const last = endOfPhrase(r, says(r, at + 1, "for") ? at + 1 : at, 10);
  const first = says(r, at - 1, "went was got were") ? at - 1 : at;
  if (says(r, at, "viral")) {
    if (says(r, at - 1, "went gone goes going a")) tell(r, found, "circumstance.news", first, last);
  } else if (says(r, at + 1, "in on by for") && isAnchored(r, at + 1, last))
    tell(r, found, "circumstance.news", first, last);
};

/** `goes to Stevens`, `boys at Milliken, the 4th grader`, `3rd at Logan`, `student at EWU`: a school without its kind. */
export const lookForStudy: Look = (r, at, found) => {
  let joint = at + 1;
  if (says(r, joint, "class classes school nursing welding ged esl")) joint++;
  const direct = says(r, at, "attends attending attended asiste");
  if (says(r, joint, "at to from en a") || isMark(r, joint, "@")) joint++;
  else if (!direct) return;
  if (kindAt(r, joint) !== WORD || capitalsAt(r, joint) === 0 || !sameLine(r, joint)) return;
  if (says(r, at, "go goes going school enrolled enrolling va") && capitalsAt(r, joint) === 2) return; // goes to AA, DSHS
  const child =
    behind(r, joint, kin, 8) >= 0 ||
    behind(r, joint, CLASS.gradeWord, 6) >= 0 ||
    direct ||
    says(r, at, "student studies studying graduated graduates transferred class classes school classroom") ||
    ahead(r, joint, CLASS.gradeWord, 5) >= 0 ||
    ahead(r, joint, schoolWord, 3) >= 0;
  if (!child || is(r, joint, weekday) || is(r, joint, month)) return;
  const last = endOfPhrase(r, joint - 1, 8);
  let end = joint;
  while (end < last && capitalsAt(r, end + 1) > 0) end++;
  for (let j = end; j <= last; j++)
    if (is(r, j, schoolWord) || is(r, j, CLASS.shiftWord) || says(r, j, "program team choir band")) end = j;
  if (!namesService(r, joint, end)) tell(r, found, "circumstance.school", joint, end);
};

/** `Boys at Milliken, the 4th grader won the chess cup`. Woken by the child. */
export const lookForChildAt: Look = (r, at, found) => {
  if (!says(r, at, "kids son daughter dtr boy girl kid twins children boys girls hijo hija hijos")) return;
  const joint = says(r, at + 1, "is are s") ? at + 2 : at + 1;
  if (
    !says(r, joint, "at") ||
    capitalsAt(r, joint + 1) !== 1 ||
    !sameLine(r, joint + 1) ||
    is(r, joint + 2, CLASS.shelterWord)
  )
    return;
  let last = joint + 1;
  while (capitalsAt(r, last + 1) === 1 && last < joint + 4) last++;
  const grade = isMark(r, last + 1, ",") ? ahead(r, last + 1, CLASS.gradeWord, 5) : -1;
  if (grade >= 0) last = endOfPhrase(r, grade, 14);
  if (!namesService(r, joint, last)) tell(r, found, "circumstance.school", joint + 1, last);
};

/** `missing two fingers on the left hand`, `amputee`, `blind in one eye`. */
export const lookForBodyLack: Look = (r, at, found) => {
  if (says(r, at, "amputee")) return tell(r, found, "circumstance.body", at, at);
  const last = endOfPhrase(r, at, 8);
  for (let j = at + 1; j <= last; j++) {
    if (is(r, j, CLASS.bodyPart) || says(r, j, "toes toe teeth tooth")) {
      if (says(r, at, "one blind deaf glass") ? j === at + 1 || says(r, at, "blind") : says(r, at, "missing"))
        tell(r, found, "circumstance.body", at, last);
      return;
    }
  }
};

/** `member of Morning Star Baptist church`, `her ward, Glendale Tongan UMC`: a congregation by name, for review. */
export const lookForFaith: Look = (r, at, found) => {
  if (capitalsAt(r, at) === 0) return;
  const first = startOfCapitals(r, at, 4);
  if (first < at && !startsSentence(r, first)) tell(r, found, "circumstance.faith", first, at);
};

/** `Employer/title: Clear Laundry, press operator`: a line of a form. */
export const lookForEmployer: Look = (r, at, found) => {
  let i = at + 1;
  while (i < at + 4 && (isMark(r, i, "/") || is(r, i, CLASS.employerRest))) i++;
  if (!isMark(r, i, ":") || !sameLine(r, i + 1)) return;
  let last = i + 1;
  while (last < i + 12 && sameLine(r, last + 1) && !isMark(r, last + 1, ";")) last++;
  if (says(r, i + 1, "none na n unemployed self")) return;
  tell(r, found, "circumstance.work", i + 1, last);
};
