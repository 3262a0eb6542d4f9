import type { Candidate } from "../candidate.js";
import { type Reading, read } from "../reading/read.js";

/** What identifies by what it tells, in a note that was read before. */
export function findCircumstancesIn(r: Reading): Candidate[] {
  void r;
  return [];
}

/** Work, school, marks and places that single a person out. */
export const findCircumstances = (text: string): readonly Candidate[] => findCircumstancesIn(read(text));
