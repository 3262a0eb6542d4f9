import type { Candidate } from "../candidate.js";
import type { ScrubEvidence } from "../evidence.js";
import {
  capitalsAt,
  digitsAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  plainAt,
  sameLine,
  touches,
} from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { NUMBER, type Reading, WORD } from "../reading/read.js";
import { type DigitRun, hasLengths } from "./digits.js";
import { abroadIn, isLabelledAbove } from "./abroad.js";
import { endsPhrase } from "./ageParts.js";
import { labelBefore } from "./label.js";
import { propose } from "./propose.js";

const { phone, extension, account, idLabel, keptLabel } = CLASS;

/** The last token of an extension after token `i`: `x3`, `ext. 214`. */
function withExtension(r: Reading, i: number): number {
  if (!sameLine(r, i + 1)) return i;
  let at = i + 1;
  if (isMark(r, at, ",")) at++;
  if (/^(x|ext)[0-9]{1,5}$/.test(plainAt(r, at))) return at;
  if (isMark(r, at, "#") && digitsAt(r, at + 1).length <= 5 && touches(r, at + 1) && endsPhrase(r, at + 2))
    return at + 1;
  if (!is(r, at, extension)) return i;
  at++;
  if (isMark(r, at, ".") || isMark(r, at, ":") || isMark(r, at, "#")) at++;
  return kindAt(r, at) === NUMBER && lengthAt(r, at) <= 6 && sameLine(r, at) ? at : i;
}

/** The first token of what belongs before the number: `+1 (`, `1-`, `(`. */
function withPrefix(r: Reading, first: number): number {
  let at = first;
  if (isMark(r, at - 1, "(") || isMark(r, at - 1, "[")) at--;
  if (digitsAt(r, at - 1) === "1" && sameLine(r, at)) at--;
  else if ((isMark(r, at - 1, "-") || isMark(r, at - 1, ".")) && digitsAt(r, at - 2) === "1") at -= 2;
  if (isMark(r, at - 1, "+") && touches(r, at)) at--;
  return at;
}

/** Telephone numbers: ten digits in any grouping, seven with a dash or dot, with or without extension or country. */
export function lookForPhone(r: Reading, run: DigitRun, found: Candidate[]): void {
  const abroad = abroadIn(r, run);
  if (abroad !== undefined) {
    const { rule, first, last } = abroad;
    const evidence: readonly ScrubEvidence[] = rule === "shape.phone.national" ? ["label.phone"] : [];
    propose(r, found, rule, first, withExtension(r, last), ...evidence);
  }
  for (let g = abroad?.groups ?? 0; g < run.groups.length; g++) {
    const at = run.tokens[g] ?? 0;
    const size = run.groups[g]?.length ?? 0;
    if (size < 3 || size === 4 || size === 5 || size > 11 || isMark(r, at - 1, "$")) continue;
    const whole = hasLengths(run, g, 3, 3, 4);
    const halves = hasLengths(run, g, 3, 7) || hasLengths(run, g, 6, 4);
    const bare = size === 10 || (size === 11 && run.groups[g]?.startsWith("1") === true);
    const seven = hasLengths(run, g, 3, 4) && run.groups.length - g === 2;
    if (!whole && !halves && !bare && !seven && size !== 7) {
      if (size === 3) lookForTail(r, run, g, found);
      continue;
    }
    const named = labelBefore(r, at, phone, 7, 2) >= 0 || isLabelledAbove(r, at);
    const evidence: readonly ScrubEvidence[] = named ? ["label.phone"] : [];
    if (whole) {
      propose(
        r,
        found,
        "shape.phone.grouped",
        withPrefix(r, at),
        withExtension(r, run.tokens[g + 2] ?? at),
        ...evidence,
      );
      g += 2;
    } else if (halves) {
      propose(
        r,
        found,
        "shape.phone.grouped",
        withPrefix(r, at),
        withExtension(r, run.tokens[g + 1] ?? at),
        ...evidence,
      );
      g += 1;
    } else if (bare) {
      if (!named && [account, idLabel, keptLabel].some((c) => labelBefore(r, at, c, 4) >= 0)) continue;
      propose(r, found, "shape.phone.bare", withPrefix(r, at), withExtension(r, at), ...evidence);
    } else if (seven) {
      const join = run.joins[g + 1];
      const before = g > 0 ? run.joins[g] : "";
      if (join === " " ? named : before !== "-" && before !== "/" && join !== "/") {
        propose(r, found, "shape.phone.seven", at, withExtension(r, run.tokens[g + 1] ?? at), ...evidence);
      }
    } else if (named) {
      propose(r, found, "shape.phone.seven", at, withExtension(r, at), ...evidence);
    }
  }
}

/** `509-555-HOME`, `800-GO-HOME4`, `509.555.0142x12`: digits that go on in capitals, or with the extension in one piece. */
function lookForTail(r: Reading, run: DigitRun, g: number, found: Candidate[]): void {
  const two = hasLengths(run, g, 3, 3);
  const end = run.tokens[two ? g + 1 : g] ?? 0;
  const tail = markAt(r, end + 1) === "" ? end + 1 : end + 2;
  if (!sameLine(r, end + 1) || !sameLine(r, tail)) return;
  if (two && /^[0-9]{4}x[0-9]{1,6}$/.test(plainAt(r, tail)) && (tail === end + 1 || "-.".includes(markAt(r, end + 1))))
    return propose(r, found, "shape.phone.grouped", withPrefix(r, run.tokens[g] ?? 0), tail);
  if (!isMark(r, end + 1, "-") || !touches(r, end + 1) || !touches(r, tail)) return;
  if (kindAt(r, tail) !== WORD || capitalsAt(r, tail) !== 2) return;
  if (lengthAt(r, tail) === (two ? 4 : 7)) {
    propose(r, found, "shape.phone.vanity", withPrefix(r, run.tokens[g] ?? 0), tail);
  }
}
