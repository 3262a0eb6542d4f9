import type { Candidate } from "../candidate.js";
import { candidatesOf, type FindNamesOptions, readNames } from "../names/index.js";
import { agesIn } from "./ages.js";
import { factsIn } from "./findFacts.js";

export { FACT_RULES, type FactRow, type FactRule } from "./table.js";

/** Names, ages and facts told in words, in one reading of the note: who is named is evidence for what is told. */
export function findNamesAndFacts(text: string, options: FindNamesOptions = {}): readonly Candidate[] {
  const names = readNames(text, options);
  return [...candidatesOf(text, names), ...agesIn(text, names), ...factsIn(names)];
}
