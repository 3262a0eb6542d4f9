import {
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
} from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { type Reading, WORD } from "../reading/read.js";

const { placeStop, pronoun } = CLASS;

/**
 * Where a phrase ends that goes on from token `i`: before a full stop, a semicolon, the end of the line or a word that
 * starts another clause. Commas, brackets and quotes end it where `soft` says so.
 */
export function endOfPhrase(
  r: Reading,
  i: number,
  most: number,
  soft: "comma" | "bracket" | "quote" | "none" = "comma",
): number {
  let last = i;
  let quoted = false;
  let open = 0;
  for (let j = i + 1; j <= i + most && sameLine(r, j); j++) {
    if (startsSentence(r, j) && !quoted) break;
    const mark = markAt(r, j);
    if (mark === '"') {
      quoted = !quoted;
      if (!quoted) last = j;
      continue;
    }
    if (quoted) continue;
    if (mark === "(") {
      if (soft === "comma") break;
      open++;
      continue;
    }
    if (mark === ")") {
      if (open === 0) break;
      open--;
      last = j;
      continue;
    }
    if (mark === "," && soft !== "none") break;
    if (
      mark === ";" ||
      mark === "!" ||
      mark === "?" ||
      mark === "→" ||
      mark === "|" ||
      mark === ":" ||
      mark === "=" ||
      mark === "$"
    )
      break;
    if (mark === "." && !touches(r, j + 1)) break;
    if (mark === "-" && !touches(r, j)) break;
    if (mark !== "") continue;
    if (says(r, j + 1, "hrs hr hours wk day days times x") && /^[0-9]/.test(plainAt(r, j))) break;
    if (open === 0 && stopsPhrase(r, j)) break;
    last = j;
  }
  while (last > i && says(r, last, "and the a at in on with w to of for by")) last--;
  return last;
}

/** A word that begins another clause, unless it is joined to what goes on. */
function stopsPhrase(r: Reading, i: number): boolean {
  if (says(r, i, "that who which it and is was or")) return false;
  if (says(r, i, "with w"))
    return is(r, i + 1, CLASS.kin) || says(r, i + 1, "her his my their me us") || says(r, i + 2, "o");
  if (is(r, i, pronoun) && lengthAt(r, i) <= 4) return true;
  return is(r, i, placeStop);
}

/** The first token of the capitalised words that end at token `i`, at most `most`. */
export function startOfCapitals(r: Reading, i: number, most: number): number {
  let first = i;
  while (first > i - most && first > 0 && sameLine(r, first)) {
    const before = first - 1;
    if (isMark(r, before, "-") && touches(r, first) && touches(r, before) && capitalsAt(r, before - 1) > 0)
      first = before - 1;
    else if (isMark(r, before, "&") && capitalsAt(r, before - 1) > 0) first = before - 1;
    else if (isMark(r, before, ".") && lengthAt(r, before - 1) <= 2 && capitalsAt(r, before - 1) > 0)
      first = before - 1;
    else if (
      kindAt(r, before) === WORD &&
      capitalsAt(r, before) > 0 &&
      !is(r, before, pronoun) &&
      !is(r, before, CLASS.weekday)
    )
      first = before;
    else break;
  }
  return first;
}
