import type { Candidate } from "../../candidate.js";
import { behind, capitalsAt, is, isMark, kindAt, markAt, plainAt, sameLine } from "../../reading/ask.js";
import { CLASS } from "../../reading/lexicon.js";
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
  if (plainAt(r, i + 1) === "at" && capitalsAt(r, i + 2) === 1 && sameLine(r, i + 2))
    return capitalsAt(r, i + 3) === 1 && sameLine(r, i + 3) ? i + 3 : i + 2;
  return i;
}

/** Words that tell a status only where the note speaks of HIV elsewhere. */
export function lookForStatus(r: Reading, at: number, found: Candidate[]): void {
  if (r.word[at] === 0) return;
  if (is(r, at, C.careCenter)) {
    // "ride to CORE": a centre that is known by its letters
    const there =
      capitalsAt(r, at) === 2 && capitalsAt(r, at - 1) < 2 && /^(to|at|the|from|with)$/.test(plainAt(r, at - 1));
    if (there) disclose(r, found, "disclosure.hiv.status", at, at);
    return;
  }
  if (is(r, at, C.clear)) {
    // "the test came back clear"
    const came = /^(was|is|back|came|all|still)$/.test(plainAt(r, at - 1)) && behind(r, at, C.testWord, 24) >= 0;
    if (came) disclose(r, found, "disclosure.hiv.status", at, at);
    return;
  }
  if (is(r, at, C.hivStart)) {
    const last = phraseAt(r, at, false);
    if (last >= 0 && !(plainAt(r, at) === "mcm" && capitalsAt(r, at) === 0))
      disclose(r, found, "disclosure.hiv.status", at, endOfPhrase(r, last));
  }
  if (is(r, at, C.hivAids) && plainAt(r, at) === "sida" && kindAt(r, at + 1) !== NUMBER)
    disclose(r, found, "disclosure.hiv.status", at, at);
  if (is(r, at, C.load) && !is(r, at - 1, C.viral)) {
    const last = endOfValue(r, at);
    if (last > at && !/^(work|case|truck|cpu|car)$/.test(plainAt(r, at - 1)))
      disclose(r, found, "disclosure.hiv.status", at, last);
  } else if (plainAt(r, at) === "rna" && !isHepatitis(r, at)) {
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
      is(r, at + 1, C.statusValue) || plainAt(r, at + 1) === "pending" ? at + 1 : at,
    );
  } else if (is(r, at, C.statusWord)) {
    const link = /^(is|was|es)$/.test(plainAt(r, at + 1)) || isMark(r, at + 1, ":") ? at + 2 : at + 1;
    if (is(r, link, C.statusValue) && sameLine(r, link)) disclose(r, found, "disclosure.hiv.status", at, link);
  } else if (is(r, at, C.survivor)) {
    let first = at;
    while (first > at - 3 && /^(long|term|time|longterm|-)$/.test(plainAt(r, first - 1) || markAt(r, first - 1)))
      first--;
    if (first < at) disclose(r, found, "disclosure.hiv.status", first, endOfSince(r, at));
  } else if (is(r, at, C.diagnosed)) {
    const last = endOfSince(r, at);
    if (last > at) disclose(r, found, "disclosure.hiv.status", at, last);
  } else if (is(r, at, C.hivHouse) && capitalsAt(r, at) > 0) {
    disclose(r, found, "disclosure.hiv.status", at, at);
  } else if (
    is(r, at, C.statusValue) &&
    /^(positive|pos|poz|negative|neg|positivo|positiva|negativo|negativa|nonreactive|reactive)$/.test(plainAt(r, at))
  ) {
    if (isPersonsStatus(r, at)) disclose(r, found, "disclosure.hiv.status", at, endOfSince(r, at));
  }
}
