import type { Candidate } from "../candidate.js";
import { is } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { type Reading, read } from "../reading/read.js";
import { lookForHiv, lookForStatus, lookForSurvivor } from "./hiv.js";
import { disclose } from "./propose.js";
import type { DisclosureRule } from "./table.js";

export { DISCLOSURE_RULES, type DisclosureRow, type DisclosureRule } from "./table.js";

const OTHERS: readonly (readonly [number, DisclosureRule])[] = [
  [CLASS.dvWord, "disclosure.dv"],
  [CLASS.healthWord, "disclosure.health"],
  [CLASS.substanceWord, "disclosure.substance-use"],
  [CLASS.immigrationWord, "disclosure.immigration"],
  [CLASS.justiceWord, "disclosure.justice"],
];

/** Facts that disclose, in a note that was read before. */
export function findDisclosuresIn(r: Reading): Candidate[] {
  const found: Candidate[] = [];
  let hiv = false;
  for (let i = 0; i < r.size; i++) {
    if (r.word[i] === 0) {
      continue;
    }
    const sure = is(r, i, CLASS.survivor) ? lookForSurvivor(r, i, found) : lookForHiv(r, i, found);
    hiv ||= sure;
    for (const [c, rule] of OTHERS) if (is(r, i, c)) disclose(r, found, rule, i, i);
  }
  // Words such as "positive" speak of HIV where the note does.
  if (hiv) for (let i = 0; i < r.size; i++) lookForStatus(r, i, found);
  return found;
}

/** Facts about a person that must not be told: HIV status first of all. */
export const findDisclosures = (text: string): readonly Candidate[] => findDisclosuresIn(read(text));
