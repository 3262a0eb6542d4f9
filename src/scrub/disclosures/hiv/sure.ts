import type { Candidate } from "../../candidate.js";
import { CLASS } from "../../reading/lexicon.js";
import { behind, capitalsAt, is, isMark, markAt, sameLine, says, startsSentence, touches } from "../../reading/ask.js";
import type { Reading } from "../../reading/read.js";
import { disclose } from "../propose.js";
import { endOfDrugs, endOfLabel, endOfName, endOfSince, endOfValue, isDrug, startOfName } from "./ends.js";
import { phrasesFrom } from "./phrases.js";
import { aroundAids, isAids, isNobodys, isPrevention } from "./whose.js";

const C = CLASS;

/** The longest phrase of the table that begins at token `i`, marks between its words left out; -1 where there is none. */
export function phraseAt(r: Reading, i: number, sure: boolean): number {
  for (const { words, hashes, sure: itself } of phrasesFrom(r.hash[i] ?? 0)) {
    if (itself !== sure) continue;
    let at = i;
    let k = 1;
    for (; k < words.length; k++) {
      at++;
      const mark = markAt(r, at);
      if (mark !== "" && "-./'".includes(mark)) at++;
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

/** Sure words of HIV; each is enough by itself. */
export function lookForHiv(r: Reading, at: number, found: Candidate[]): void {
  if (is(r, at, C.hivName)) {
    const last = endOfName(r, at);
    // "Screen for TB and HIV each year" is what is done for everybody.
    if (isNobodys(r, at, last) || says(r, last + 1, "yearly annually")) return;
    disclose(r, found, "disclosure.hiv.name", startOfName(r, at), last);
    return;
  }
  if (is(r, at, C.hivStart) && !(is(r, at, C.hivAids) && isAids(r, at))) {
    const last = phraseAt(r, at, true);
    if (last >= 0 && !isNobodys(r, at, last)) {
      const lab = is(r, last, C.load) || says(r, last, "cell cells count");
      const programme = is(r, last + 1, C.followsLabel) && sameLine(r, last + 1);
      disclose(
        r,
        found,
        "disclosure.hiv.phrase",
        startOfPhrase(r, at),
        lab ? endOfValue(r, last) : programme ? endOfLabel(r, last) : endOfSince(r, last),
      );
      return;
    }
  }
  if (is(r, at, C.hivAids) && isAids(r, at)) {
    const [first, end] = aroundAids(r, at);
    const last = Math.max(end, endOfName(r, at));
    if (isNobodys(r, first, last)) return;
    disclose(r, found, "disclosure.hiv.name", Math.min(first, startOfName(r, at)), last);
    return;
  }
  if (isDrug(r, at)) {
    if (isDrug(r, at - 2) && "+/&,-".includes(markAt(r, at - 1) || "x")) return;
    // "the biktar v": a brand in two words
    const last = endOfDrugs(r, says(r, at + 1, "v y") && sameLine(r, at + 1) ? at + 1 : at);
    if (isNobodys(r, at, last)) return;
    disclose(r, found, "disclosure.hiv.drug", at, last);
    return;
  }
  if (is(r, at, C.hivPrevention)) {
    if (!isPrevention(r, at) || isNobodys(r, at, at)) return;
    disclose(
      r,
      found,
      "disclosure.hiv.prevention",
      says(r, at - 1, "for") && isDrug(r, at - 2) ? at - 1 : at,
      is(r, at + 1, C.dosing) ? at + 1 : at,
    );
    return;
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
    return;
  }
  if (is(r, at, C.hivTest) || is(r, at, C.hivTold)) {
    disclose(r, found, "disclosure.hiv.told", at, endOfSince(r, at));
    return;
  }
  if (is(r, at, C.hivProgramme)) return lookForProgramme(r, at, found);
  if (is(r, at, C.hivIllness)) {
    disclose(r, found, "disclosure.hiv.illness", at, says(r, at + 1, "sarcoma meningitis pneumonia") ? at + 1 : at);
    return;
  }
  if (
    is(r, at, C.hivDiagnosis) &&
    !is(r, at - 1, C.notName) &&
    !isMark(r, at - 1, "#") &&
    !(touches(r, at) && isMark(r, at - 1, "-"))
  ) {
    disclose(r, found, "disclosure.hiv.code", at, at);
    return;
  }
}

/** `the HOPWA one`, `Bailey Boushay`, `Ryan White case manager`. */
function lookForProgramme(r: Reading, at: number, found: Candidate[]): void {
  let first = at;
  const last = endOfLabel(r, at);
  if (last > at && says(r, first - 1, "the")) first--;
  if (isNobodys(r, first, last)) return;
  disclose(r, found, "disclosure.hiv.programme", first, last);
}

/** Long-term survivor of HIV: the phrase is enough by itself when a year follows. */
export function lookForSurvivor(r: Reading, at: number, found: Candidate[]): void {
  const long = behind(r, at, C.longWord, 4);
  if (long < 0) return;
  const last = endOfSince(r, at);
  disclose(r, found, "disclosure.hiv.told", long, last);
}
