import type { Candidate } from "../../candidate.js";
import { CLASS } from "../../reading/lexicon.js";
import {
  behind,
  capitalsAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  plainAt,
  sameLine,
  says,
  startsSentence,
  touches,
} from "../../reading/ask.js";
import { WORD, type Reading } from "../../reading/read.js";
import { disclose } from "../propose.js";
import {
  endOfDrugs,
  endOfLabel,
  endOfName,
  endOfSince,
  endOfTold,
  endOfValue,
  isDrug,
  isDrugPart,
  startOfName,
} from "./ends.js";
import { phrasesFrom } from "./phrases.js";
import { aroundAids, isAids, isNobodys, isPrevention } from "./whose.js";

const C = CLASS;

/** The longest phrase of the table that begins at token `i`, marks between its words left out; -1 where there is none. */
export function phraseAt(r: Reading, i: number, sure: boolean): number {
  const next = markAt(r, i + 1) === "" ? (r.hash[i + 1] ?? 0) : undefined;
  for (const { words, hashes, sure: itself } of phrasesFrom(r.hash[i] ?? 0)) {
    if (itself !== sure || (next !== undefined && words.length > 1 && hashes[1] !== next)) continue;
    let at = i;
    let k = 1;
    for (; k < words.length; k++) {
      at++;
      const mark = markAt(r, at);
      if (mark !== "" && mark !== words[k] && "-./'".includes(mark)) at++;
      if (!sameLine(r, at) || (r.hash[at] !== hashes[k] && markAt(r, at) !== words[k])) break;
    }
    if (k === words.length) return at;
  }
  return -1;
}

/** `the `, and capitals before a programme: `Kent County positive peers group`. */
function startOfPhrase(r: Reading, at: number): number {
  let first = at;
  if (says(r, at, "positive"))
    while (first > at - 4 && sameLine(r, first) && capitalsAt(r, first - 1) > 0 && !startsSentence(r, first - 1))
      first--;
  return says(r, first - 1, "the") && sameLine(r, first) ? first - 1 : first;
}

/** Sure words of HIV; each is enough by itself. Gives whether the token at `at` was one. */
export function lookForHiv(r: Reading, at: number, found: Candidate[]): boolean {
  if (is(r, at, C.hivName)) {
    const last = endOfName(r, at);
    // "Screen for TB and HIV each year" is what is done for everybody.
    if (isNobodys(r, at, last) || says(r, last + 1, "yearly annually")) return false;
    disclose(r, found, "disclosure.hiv.name", startOfName(r, at), last);
    return true;
  }
  if (is(r, at, C.hivStart) && !(is(r, at, C.hivAids) && isAids(r, at))) {
    const last = phraseAt(r, at, true);
    if (last >= 0 && !isNobodys(r, at, last)) {
      const lab = is(r, last, C.load) || /^(cells?|count)$/.test(plainAt(r, last));
      const programme = is(r, last + 1, C.followsLabel) && sameLine(r, last + 1);
      disclose(
        r,
        found,
        "disclosure.hiv.phrase",
        startOfPhrase(r, at),
        lab ? endOfValue(r, last) : programme ? endOfLabel(r, last) : endOfSince(r, last),
      );
      return true;
    }
  }
  if (is(r, at, C.hivAids) && isAids(r, at)) {
    const [first, end] = aroundAids(r, at);
    const last = Math.max(end, endOfName(r, at));
    if (isNobodys(r, first, last)) return false;
    disclose(r, found, "disclosure.hiv.name", Math.min(first, startOfName(r, at)), last);
    return true;
  }
  if (isDrug(r, at)) {
    if (isDrugPart(r, at - 2) && /^[+/&,-]$/.test(markAt(r, at - 1)) && isDrug(r, at - 2)) return true;
    // "the biktar v": a brand in two words
    const cut = kindAt(r, at + 1) === WORD && lengthAt(r, at + 1) === 1 && says(r, at + 1, "v y vi");
    const last = endOfDrugs(r, cut && sameLine(r, at + 1) ? at + 1 : at);
    if (isNobodys(r, at, last)) return false;
    disclose(r, found, "disclosure.hiv.drug", at, last);
    return true;
  }
  if (is(r, at, C.hivPrevention)) {
    if (!isPrevention(r, at) || isNobodys(r, at, at)) return false;
    disclose(
      r,
      found,
      "disclosure.hiv.prevention",
      says(r, at - 1, "for") && isDrug(r, at - 2) ? at - 1 : at,
      is(r, at + 1, C.dosing) ? at + 1 : at,
    );
    return true;
  }
  if (
    is(r, at, C.hivLab) ||
    (is(r, at, C.load) && is(r, at - 1, C.viral)) ||
    (says(r, at, "carga") && is(r, at + 1, C.viral))
  ) {
    disclose(
      r,
      found,
      "disclosure.hiv.lab",
      is(r, at, C.hivLab) || says(r, at, "carga") ? at : at - 1,
      endOfValue(r, says(r, at, "carga") ? at + 1 : at),
    );
    return true;
  }
  if (is(r, at, C.hivTest) || is(r, at, C.hivTold)) {
    disclose(r, found, "disclosure.hiv.told", at, is(r, at, C.hivTest) ? endOfSince(r, at) : endOfTold(r, at));
    return true;
  }
  if (is(r, at, C.hivProgramme)) return lookForProgramme(r, at, found);
  if (is(r, at, C.hivIllness)) {
    disclose(r, found, "disclosure.hiv.illness", at, says(r, at + 1, "sarcoma meningitis pneumonia") ? at + 1 : at);
    return true;
  }
  if (
    is(r, at, C.hivDiagnosis) &&
    !is(r, at - 1, C.notName) &&
    !isMark(r, at - 1, "#") &&
    !(touches(r, at) && isMark(r, at - 1, "-"))
  ) {
    disclose(r, found, "disclosure.hiv.code", at, at);
    return true;
  }
  return false;
}

/** `the HOPWA one`, `Bailey Boushay`, `Ryan White case manager`. */
function lookForProgramme(r: Reading, at: number, found: Candidate[]): boolean {
  let first = at;
  if (says(r, at, "boushay") && capitalsAt(r, at - 1) > 0) first = isMark(r, at - 1, "-") ? at - 2 : at - 1;
  const last = endOfLabel(r, at);
  if (last > at && says(r, first - 1, "the")) first--;
  if (isNobodys(r, first, last)) return false;
  disclose(r, found, "disclosure.hiv.programme", first, last);
  return true;
}

/** Long-term survivor of HIV: the phrase is enough by itself when a year follows. */
export function lookForSurvivor(r: Reading, at: number, found: Candidate[]): boolean {
  const long = behind(r, at, C.longWord, 4);
  if (long < 0) return false;
  const last = endOfSince(r, at);
  disclose(r, found, "disclosure.hiv.told", long, last);
  return true;
}
