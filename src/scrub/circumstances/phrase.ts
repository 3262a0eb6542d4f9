import { capitalsAt, is, isMark, lengthAt, markAt, sameLine, says, touches } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import type { Reading } from "../reading/read.js";

const { placeStop, pronoun } = CLASS;

/**
 * Where a phrase ends that goes on from token `i`: before a full stop, a semicolon, the end of the line or a word that
 * starts another clause. A comma ends it unless it is to go on past commas.
 */
export function endOfPhrase(r: Reading, i: number, most: number, pastCommas = false): number {
  let last = i;
  let quoted = false;
  for (let j = i + 1; j <= i + most && sameLine(r, j); j++) {
    const mark = markAt(r, j);
    if (mark === '"') {
      quoted = !quoted;
      if (!quoted) last = j;
      continue;
    }
    if (quoted) continue;
    if (mark === "") {
      if (stopsPhrase(r, j)) break;
      last = j;
    } else if (mark === ",") {
      if (!pastCommas) break;
    } else if (";!?→|:=$()".includes(mark)) break;
    else if (mark === "." && !touches(r, j + 1)) break;
    else if (mark === "-" && !touches(r, j)) break;
  }
  while (last > i && says(r, last, "and the a at in on with w to of for by")) last--;
  return last;
}

/** A word that begins another clause, unless it is joined to what goes on. */
function stopsPhrase(r: Reading, i: number): boolean {
  if (says(r, i, "that who which it and is was or")) return false;
  if (says(r, i, "with w"))
    return is(r, i + 1, CLASS.kin) || says(r, i + 1, "her his my their me us") || says(r, i + 2, "o");
  return is(r, i, placeStop);
}

/** The first token of the capitalised words that end at token `i`, at most `most`. */
export function startOfCapitals(r: Reading, i: number, most: number): number {
  let first = i;
  while (first > i - most && sameLine(r, first)) {
    const before = first - 1;
    if (isMark(r, before, "-") && touches(r, before)) first = before - 1;
    else if (isMark(r, before, "&") && capitalsAt(r, before - 1) > 0) first = before - 1;
    else if (isMark(r, before, ".") && lengthAt(r, before - 1) <= 2 && capitalsAt(r, before - 1) > 0)
      first = before - 1;
    else if (capitalsAt(r, before) > 0 && !is(r, before, pronoun) && !is(r, before, CLASS.weekday)) first = before;
    else break;
  }
  return first;
}
