import type { Candidate } from "../../candidate.js";
import { CLASS } from "../../reading/lexicon.js";
import {
  behind,
  capitalsAt,
  is,
  isMark,
  kindAt,
  plainAt,
  sameLine,
  says,
  startsSentence,
  touches,
} from "../../reading/ask.js";
import { WORD, type Reading } from "../../reading/read.js";
import { disclose } from "../propose.js";
import { endOfDrugs } from "./ends.js";

const C = CLASS;

/** Tokens between a test and what it said. */
const TO_RESULT = 5;
/** Tokens between an illness and the public figure who had it. */
const TO_FIGURE = 8;

/** A test for something else within reach: `RPR nonreactive`, `reactive hep C`. */
function isOtherTest(r: Reading, first: number, last: number): boolean {
  for (let j = first - 1; j >= first - 4 && sameLine(r, j + 1); j--) if (is(r, j, C.otherTest)) return true;
  for (let j = first; j <= last + 4; j++) {
    if (j > last && (!sameLine(r, j) || startsSentence(r, j))) break;
    if (is(r, j, C.otherTest)) return true;
  }
  return false;
}

/** `nonreactive`, `non-reactive`: its first token. */
const startOfResult = (r: Reading, at: number): number =>
  isMark(r, at - 1, "-") && says(r, at - 2, "non") ? at - 2 : says(r, at - 1, "non") ? at - 1 : at;

/**
 * `rapid test today nonreactive`, `tested nonreactive x3`, `OraQuick: reactive`: what a test said. Reactive is said of few
 * tests; positive and negative count with a test for HIV alone.
 */
export function lookForResult(r: Reading, at: number, found: Candidate[]): void {
  const reactive = says(r, at, "reactive nonreactive");
  let first = startOfResult(r, at);
  const from = first;
  let brand = false;
  let kind = false;
  let test = false;
  for (let j = from - 1; j >= from - TO_RESULT && !startsSentence(r, j + 1); j--) {
    brand ||= is(r, j, C.hivAssay);
    kind ||= is(r, j, C.hivAssayWord);
    test ||= is(r, j, C.testWord);
    if (is(r, j, C.hivAssay) || is(r, j, C.hivAssayWord) || is(r, j, C.testWord)) first = j;
    else if (!is(r, j, C.testAround) && kindAt(r, j) === WORD) break;
  }
  const assay = brand || (kind && test);
  if (!(reactive || assay) || isOtherTest(r, first, at)) return;
  disclose(r, found, "disclosure.hiv.result", first, at, ...(assay ? (["word.beside"] as const) : []));
}

/** `salió positiva en el prenatal`, `dio positivo`: Spanish for a test that came back so. */
export function lookForSpanishResult(r: Reading, at: number, found: Candidate[]): void {
  const value = at + 1;
  if (!is(r, value, C.statusValue) || !sameLine(r, value) || isOtherTest(r, at, value)) return;
  if (says(r, value + 1, "a para por en") && isOtherTest(r, value, value + 4)) return;
  let last = value;
  if (says(r, value + 1, "en") && sameLine(r, value + 1))
    for (let j = value + 2; j <= value + 4 && sameLine(r, j) && kindAt(r, j) === WORD; j++) {
      last = j;
      if (!says(r, j, "el la los las su una un")) break;
    }
  disclose(r, found, "disclosure.hiv.result", at, last);
}

/** `the same thing Magic Johnson has`: a public figure whom everybody knows for it, beside a word for illness. */
export function lookForFigure(r: Reading, at: number, found: Candidate[]): void {
  let first = at;
  let ill = -1;
  if (capitalsAt(r, at - 1) > 0 && sameLine(r, at)) first = at - 1;
  for (let j = first - 1; j >= first - TO_FIGURE && !startsSentence(r, j + 1); j--) if (is(r, j, C.illness)) ill = j;
  let last = at;
  if (ill < 0)
    for (let j = at + 1; j <= at + 3 && sameLine(r, j); j++)
      if (is(r, j, C.illness)) {
        ill = first;
        last = j;
      }
  if (ill < 0 || (says(r, at, "johnson") && !is(r, at - 1, C.hivFigureFirst))) return;
  if (says(r, ill - 1, "the what lo la el") && sameLine(r, ill)) ill--;
  // "…, his words"
  if (isMark(r, last + 1, ",") && says(r, last + 3, "words own")) last += 3;
  disclose(r, found, "disclosure.hiv.told", ill, last, "word.beside");
}

/** `Z20.6`, `Z11.4`, `O98.7`: codes of ICD-10 that need their second part. */
export function lookForCode(r: Reading, at: number, found: Candidate[]): void {
  if (!isMark(r, at + 1, ".") || !touches(r, at + 1) || !touches(r, at + 2)) return;
  const rest = plainAt(r, at + 2);
  const wanted = { z20: "6", z11: "4", z71: "7", o98: "7" }[plainAt(r, at)];
  if (wanted === undefined || !rest.startsWith(wanted)) return;
  disclose(r, found, "disclosure.hiv.code", at, at + 2);
}

/** `BIC/FTC/TAF`, `DTG + 3TC`, `DRV/c`: drugs by their letters, of which one alone says too little. */
export function lookForLetters(r: Reading, at: number, found: Candidate[]): void {
  const slash = isMark(r, at + 1, "/");
  if (!slash && !isMark(r, at + 1, "+")) return;
  const boosted = slash && says(r, at + 2, "c r");
  if (!boosted && !is(r, at + 2, C.hivLetters)) return;
  disclose(r, found, "disclosure.hiv.drug", at, endOfDrugs(r, boosted ? at + 2 : at));
}

/** `on ART`, `ART refill`: the therapy by its letters, never art therapy or an art class. */
export function lookForTherapy(r: Reading, at: number, found: Candidate[]): void {
  if (capitalsAt(r, at) !== 2) return;
  const loud = (capitalsAt(r, at - 1) === 2 && sameLine(r, at)) || (capitalsAt(r, at + 1) === 2 && sameLine(r, at + 1));
  const taken = behind(r, at, C.takesVerb, 2) >= 0;
  const goesOn = is(r, at + 1, C.therapyWord) && sameLine(r, at + 1);
  if (!goesOn && (!taken || loud)) return;
  disclose(r, found, "disclosure.hiv.drug", at, goesOn ? at + 1 : at, "word.beside");
}

/** Where a note speaks of HIV: `in the Riverside cluster`, `one of the cluster`. */
export function lookForCluster(r: Reading, at: number, found: Candidate[]): void {
  let first = at;
  while (
    first > at - 7 &&
    !startsSentence(r, first) &&
    (capitalsAt(r, first - 1) > 0 || says(r, first - 1, "the one of in is es part that this same"))
  )
    first--;
  if (first === at) return;
  const last = says(r, at + 1, "too also tambien") && sameLine(r, at + 1) ? at + 1 : at;
  disclose(r, found, "disclosure.hiv.status", first, last);
}
