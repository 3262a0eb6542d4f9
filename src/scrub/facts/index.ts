import type { Candidate } from "../candidate.js";
import { candidatesOf, type FindNamesOptions, readNames } from "../names/index.js";
import { agesIn } from "./ages.js";
import { factsIn } from "./findFacts.js";

export { FACT_RULES, type FactRow, type FactRule } from "./table.js";

/** What is known of the note before. */
export interface FindFactsOptions extends FindNamesOptions {
  /** What rules have found in it: what they doubt is evidence, too. */
  readonly written?: readonly Candidate[];
}

/** Names, ages and facts told in words, in one reading of the note: who is named is evidence for what is told. */
export function findNamesAndFacts(
  text: string,
  { written = [], ...options }: FindFactsOptions = {},
): readonly Candidate[] {
  const names = readNames(text, options);
  const doubted = written.filter(({ action }) => action === "review");
  return [...candidatesOf(text, names), ...agesIn(text, names), ...factsIn(names, doubted)];
}
