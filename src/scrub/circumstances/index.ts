import type { Candidate } from "../candidate.js";
import { CLASS, wokenBy } from "../reading/lexicon.js";
import { type Reading, read } from "../reading/read.js";
import {
  lookForBodyLack,
  lookForChildAt,
  lookForEmployer,
  lookForFaith,
  lookForFormer,
  lookForOnly,
  lookForPublicVerb,
  lookForStudy,
  lookForUsedTo,
  lookForViral,
} from "./known.js";
import {
  lookForBodyMark,
  lookForDetention,
  lookForFame,
  lookForInk,
  lookForKnownFor,
  lookForLocker,
  lookForTitle,
  lookForTribal,
  lookForTribe,
} from "./marks.js";
import type { Look } from "./propose.js";
import { lookForDeed, lookForFamed, lookForFormerly, lookForTheOne, lookForUnique } from "./unique.js";
import {
  lookForArmy,
  lookForEyes,
  lookForHeight,
  lookForJourney,
  lookForOddThing,
  lookForPet,
  lookForRarity,
} from "./seen.js";
import { lookForGrade, lookForSchool } from "./school.js";

export { CIRCUMSTANCE_RULES, type CircumstanceRow, type CircumstanceRule } from "./table.js";

/** Which word list wakes which recogniser. */
const WOKEN = /* @__PURE__ */ wokenBy<Look>([
  [CLASS.schoolWord, lookForSchool],
  [CLASS.gradeWord, lookForGrade],
  [CLASS.employerLabel, lookForEmployer],
  [CLASS.bodyMark, lookForBodyMark],
  [CLASS.bodyPart, lookForInk],
  [CLASS.detention, lookForDetention],
  [CLASS.locker, lookForLocker],
  [CLASS.roleNoun, lookForKnownFor],
  [CLASS.knownFor, lookForFame],
  [CLASS.isNow, lookForTitle],
  [CLASS.tribal, lookForTribal],
  [CLASS.enrolled, lookForTribe],
  [CLASS.usedWord, lookForUsedTo],
  [CLASS.publicVerb, lookForPublicVerb],
  [CLASS.exRole, lookForFormer],
  [CLASS.onlyWord, lookForOnly],
  [CLASS.viralWord, lookForViral],
  [CLASS.studyVerb, lookForStudy],
  [CLASS.kin, lookForChildAt],
  [CLASS.bodyLack, lookForBodyLack],
  [CLASS.faith, lookForFaith],
  [CLASS.copula, lookForUnique],
  [CLASS.somebodyNoun, lookForTheOne],
  [CLASS.roleNoun, lookForTheOne],
  [CLASS.uniqueWord, lookForFormerly],
  [CLASS.famed, lookForFamed],
  [CLASS.deed, lookForDeed],
  [CLASS.rarity, lookForRarity],
  [CLASS.seenMark, lookForHeight],
  [CLASS.pet, lookForPet],
  [CLASS.journeyVerb, lookForJourney],
  [CLASS.unitOfArmy, lookForArmy],
  [CLASS.oddThing, lookForOddThing],
  [CLASS.bodyPart, lookForEyes],
]);

/** What identifies by what it tells, in a note that was read before. */
export function findCircumstancesIn(r: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < r.size; i++) {
    const word = r.word[i] ?? 0;
    const woken = word === 0 ? undefined : WOKEN[word];
    if (woken !== undefined) for (const look of woken) look(r, i, found);
  }
  return found;
}

/** Work, school, marks and places that single a person out. */
export const findCircumstances = (text: string): readonly Candidate[] => findCircumstancesIn(read(text));
