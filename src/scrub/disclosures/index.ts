import type { Candidate } from "../candidate.js";
import { CLASS, wokenBy } from "../reading/lexicon.js";
import { type Reading, read } from "../reading/read.js";
import { joinHiv } from "./hiv/join.js";
import { lookForStatus } from "./hiv/status.js";
import { lookForHiv, lookForSurvivor } from "./hiv/sure.js";
import {
  lookForCluster,
  lookForCode,
  lookForFigure,
  lookForResult,
  lookForSpanishResult,
  lookForLetters,
  lookForTherapy,
} from "./hiv/told.js";
import { disclose } from "./propose.js";
import type { DisclosureRule } from "./table.js";

export { DISCLOSURE_RULES, type DisclosureRule, type DisclosureRuleRow } from "./table.js";

/** Which word list tells which other kind of fact. */
const OTHERS = /* @__PURE__ */ wokenBy<DisclosureRule>([
  [CLASS.dvWord, "disclosure.dv"],
  [CLASS.healthWord, "disclosure.health"],
  [CLASS.substanceWord, "disclosure.substance-use"],
  [CLASS.immigrationWord, "disclosure.immigration"],
  [CLASS.justiceWord, "disclosure.justice"],
]);

/** Words that may tell of HIV by themselves. */
const HIV = /* @__PURE__ */ wokenBy<Look>([
  [CLASS.survivor, lookForSurvivor],
  [CLASS.reactive, lookForResult],
  [CLASS.statusValue, lookForResult],
  [CLASS.spanishResult, lookForSpanishResult],
  [CLASS.hivFigure, lookForFigure],
  [CLASS.hivCodeHead, lookForCode],
  [CLASS.hivArt, lookForTherapy],
  [CLASS.hivLetters, lookForLetters],
  ...[
    CLASS.hivName,
    CLASS.hivAids,
    CLASS.hivDrug,
    CLASS.hivRegimen,
    CLASS.hivPrevention,
    CLASS.hivLab,
    CLASS.hivTest,
    CLASS.hivTold,
    CLASS.hivProgramme,
    CLASS.hivIllness,
    CLASS.hivDiagnosis,
    CLASS.hivStart,
    CLASS.load,
  ].map((c): [number, Look] => [c, lookForHiv]),
]);

/** Words that tell of HIV where the note does. */
const STATUS = /* @__PURE__ */ wokenBy<Look>([
  [CLASS.cluster, lookForCluster],
  ...[
    CLASS.hivStart,
    CLASS.hivAids,
    CLASS.load,
    CLASS.hivWeakStart,
    CLASS.copies,
    CLASS.genotype,
    CLASS.statusWord,
    CLASS.survivor,
    CLASS.diagnosed,
    CLASS.hivHouse,
    CLASS.statusValue,
    CLASS.clear,
  ].map((c): [number, Look] => [c, lookForStatus]),
]);

type Look = (r: Reading, at: number, found: Candidate[]) => void;

/** Facts that disclose, in a note that was read before. */
export function findDisclosuresIn(r: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < r.size; i++) {
    const word = r.word[i] ?? 0;
    if (word === 0) continue;
    const looks = HIV[word];
    if (looks !== undefined) for (const look of looks) look(r, i, found);
    const rules = OTHERS[word];
    if (rules !== undefined) for (const rule of rules) disclose(r, found, rule, i, i);
  }
  // Words such as "positive" speak of HIV where the note does.
  if (!found.some(({ kind }) => kind === "hiv")) return found;
  for (let i = 0; i < r.size; i++) {
    const woken = STATUS[r.word[i] ?? 0];
    if (woken !== undefined) for (const look of woken) look(r, i, found);
  }
  return joinHiv(r, found);
}

/** Facts about a person that must not be told: HIV status first of all. */
export const findDisclosures = (text: string): readonly Candidate[] => findDisclosuresIn(read(text));
