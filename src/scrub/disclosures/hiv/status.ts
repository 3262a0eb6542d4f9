import type { Candidate } from "../../candidate.js";
import { CLASS } from "../../reading/lexicon.js";
import { behind, capitalsAt, is, isMark, kindAt, sameLine, says } from "../../reading/ask.js";
import { NUMBER, type Reading } from "../../reading/read.js";
import { disclose } from "../propose.js";
import { endOfSince, endOfValue } from "./ends.js";
import { phraseAt } from "./sure.js";
import { isPersonsStatus } from "./whose.js";

const C = CLASS;

/** `hep C RNA pos` is another virus. */
const isHepatitis = (r: Reading, at: number): boolean => behind(r, at, C.otherTest, 3) >= 0;

/** `the pill, pink`, `la pastilla rosada`, `the linkage team at County`: what goes on from a phrase. */
function endOfPhrase(r: Reading, i: number): number {
  if (is(r, i + 1, C.colourOfPill) && sameLine(r, i + 1)) return i + 1;
  if (says(r, i + 1, "at") && capitalsAt(r, i + 2) === 1 && sameLine(r, i + 2))
    return capitalsAt(r, i + 3) === 1 && sameLine(r, i + 3) ? i + 3 : i + 2;
  return i;
}

/** Words that tell a status only where the note speaks of HIV elsewhere. */
export function lookForStatus(r: Reading, at: number, found: Candidate[]): void {
  if (is(r, at, C.careCenter)) {
    // "ride to CORE": a centre that is known by its letters
    const there = capitalsAt(r, at) === 2 && capitalsAt(r, at - 1) < 2 && says(r, at - 1, "to at the from with");
    if (there) disclose(r, found, "disclosure.hiv.status", at, at);
    return;
  }
  if (is(r, at, C.clear)) {
    // "the test came back clear"
    const came = says(r, at - 1, "was is back came all still") && behind(r, at, C.testWord, 24) >= 0;
    if (came) disclose(r, found, "disclosure.hiv.status", at, at);
    return;
  }
  const end = phraseAt(r, at, false);
  if (end >= 0 && !(says(r, at, "mcm") && capitalsAt(r, at) === 0))
    disclose(r, found, "disclosure.hiv.status", at, endOfPhrase(r, end));
  if (is(r, at, C.hivAids) && says(r, at, "sida")) disclose(r, found, "disclosure.hiv.status", at, at);
  if (is(r, at, C.load) && !is(r, at - 1, C.viral)) {
    const last = endOfValue(r, at);
    if (last > at && !says(r, at - 1, "work case truck cpu car")) disclose(r, found, "disclosure.hiv.status", at, last);
  } else if (says(r, at, "rna") && !isHepatitis(r, at)) {
    const last = endOfValue(r, at);
    if (last > at) disclose(r, found, "disclosure.hiv.status", at, last);
  } else if (is(r, at, C.copies) && kindAt(r, at - 1) === NUMBER && !is(r, at, C.load)) {
    let first = at - 1;
    while (first > at - 6 && isMark(r, first - 1, ",") && kindAt(r, first - 2) === NUMBER) first -= 2;
    disclose(r, found, "disclosure.hiv.status", first, at);
  } else if (is(r, at, C.genotype)) {
    disclose(
      r,
      found,
      "disclosure.hiv.status",
      at,
      is(r, at + 1, C.statusValue) || says(r, at + 1, "pending") ? at + 1 : at,
    );
  } else if (is(r, at, C.statusWord)) {
    const link = says(r, at + 1, "is was es") || isMark(r, at + 1, ":") ? at + 2 : at + 1;
    if (is(r, link, C.statusValue) && sameLine(r, link)) disclose(r, found, "disclosure.hiv.status", at, link);
  } else if (is(r, at, C.diagnosed)) {
    const last = endOfSince(r, at);
    if (last > at) disclose(r, found, "disclosure.hiv.status", at, last);
  } else if (is(r, at, C.hivHouse) && capitalsAt(r, at) > 0) {
    disclose(r, found, "disclosure.hiv.status", at, at);
  } else if (
    is(r, at, C.statusValue) &&
    says(r, at, "positive pos poz negative neg positivo positiva negativo negativa nonreactive reactive")
  ) {
    if (isPersonsStatus(r, at)) disclose(r, found, "disclosure.hiv.status", at, endOfSince(r, at));
  }
}
