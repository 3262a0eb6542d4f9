import type { Candidate } from "../candidate.js";
import type { ScrubEvidence } from "../evidence.js";
import { behind, is, isMark, markAt, plainAt, touches } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import type { Reading } from "../reading/read.js";
import { type DigitRun, hasLengths } from "./digits.js";
import { labelBefore } from "./label.js";
import { propose } from "./propose.js";

const { ssn, last, lastFour, keptLabel, clientWord, idLabel, account, masked } = CLASS;

const FOUR = new Set(["4", "four", "cuatro"]);

/** Whether the token stands for digits that were left out: `…`, `***`, `xxx`, or the dash between them. */
const standsForDigits = (r: Reading, i: number): boolean =>
  is(r, i, masked) || ["…", "*", "#", "-", "."].includes(markAt(r, i));

/** Why the four digits at `i` are the last four of a longer number; undefined where nothing says so. */
function lastFourOf(r: Reading, i: number): ScrubEvidence | undefined {
  const mark = markAt(r, i - 1);
  if (touches(r, i) && (mark === "…" || mark === "*" || (mark === "." && isMark(r, i - 2, ".")))) return "form.cut";
  if (
    touches(r, i) &&
    mark === "-" &&
    touches(r, i - 1) &&
    (isMark(r, i - 2, "*") || isMark(r, i - 2, "#") || is(r, i - 2, masked))
  ) {
    return "form.cut";
  }
  if (labelBefore(r, i, lastFour, 5) >= 0) return "label.last-four";
  const four = behind(r, i, last, 8);
  if (four >= 0 && FOUR.has(plainAt(r, four + 1))) return "label.last-four";
  return labelBefore(r, i, ssn, 6, 0) >= 0 ? "label.ssn" : undefined;
}

/** Social Security numbers: grouped 3-2-4, nine digits in a row, or the last four where something calls them so. */
export function lookForSsn(r: Reading, run: DigitRun, found: Candidate[]): void {
  for (let g = 0; g < run.groups.length; g++) {
    const at = run.tokens[g] ?? 0;
    const amount = isMark(r, at - 1, "$");
    const size = run.groups[g]?.length ?? 0;
    if (size < 3 || size === 6 || size > 9) continue;
    const grouped = hasLengths(run, g, 3, 2, 4);
    const lastFour = size === 4 && g === run.groups.length - 1;
    if (grouped || (!amount && (size === 9 || hasLengths(run, g, 5, 4) || hasLengths(run, g, 3, 6)))) {
      const named = behind(r, at, ssn, 8) >= 0;
      const evidence: readonly ScrubEvidence[] = named ? ["label.ssn"] : [];
      if (grouped) propose(r, found, "shape.ssn.grouped", at, run.tokens[g + 2] ?? at, ...evidence);
      else if (size === 9) {
        const other = [keptLabel, clientWord, idLabel, account].some((c) => labelBefore(r, at, c) >= 0);
        if (named || !other) propose(r, found, "shape.ssn.bare", at, at, ...evidence);
      } else if (named) propose(r, found, "shape.ssn.bare", at, run.tokens[g + 1] ?? at, ...evidence);
    } else if (lastFour && !amount) {
      const why = lastFourOf(r, at);
      if (why === undefined) continue;
      let first = at;
      while (first > 0 && at - first < 12 && touches(r, first) && standsForDigits(r, first - 1)) first--;
      propose(r, found, "shape.ssn.last-four", first, at, why);
    }
  }
}
