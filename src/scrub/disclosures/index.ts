import type { Candidate } from "../candidate.js";
import { type Reading, read } from "../reading/read.js";

/** Facts that disclose, in a note that was read before. */
export function findDisclosuresIn(r: Reading): Candidate[] {
  void r;
  return [];
}

/** Facts about a person that must not be told: HIV status first of all. */
export const findDisclosures = (text: string): readonly Candidate[] => findDisclosuresIn(read(text));
