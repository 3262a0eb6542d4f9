import { gapAt, is, kindAt, lengthAt, capitalsAt } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { NEW_LINE, type Reading, SIGN, WORD } from "../reading/read.js";

const { idJoin } = CLASS;

/** Marks that may stand between a label and its number. */
const BETWEEN = "#:.(=-\"'/,*";

/**
 * The label of a list that belongs to the number at `i`: to its left on the same line, with nothing between but
 * joining words, marks, and at most two words in capitals (`badge no. SIDA 204411`). -1 where there is none.
 */
export function labelBefore(r: Reading, i: number, c: number, reach = 6, strangers = 1): number {
  let unknown = 0;
  for (let j = i - 1; j >= 0 && j >= i - reach; j--) {
    if (gapAt(r, j + 1) === NEW_LINE) return -1;
    if (is(r, j, c)) return j;
    if (kindAt(r, j) === SIGN) {
      if (!BETWEEN.includes(String.fromCharCode(r.mark[j] ?? 0))) return -1;
    } else if (!is(r, j, idJoin)) {
      if (kindAt(r, j) !== WORD || ++unknown > strangers || (lengthAt(r, j) > 10 && capitalsAt(r, j) === 0)) return -1;
    }
  }
  return -1;
}
