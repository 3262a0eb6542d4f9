import type { Candidate } from "../candidate.js";
import type { ScrubEvidence } from "../evidence.js";
import type { Reading } from "../reading/read.js";
import { CIRCUMSTANCE_RULES, type CircumstanceRule } from "./table.js";

/** Looks at the token `at` and what stands around it, never further than a fixed number of tokens. */
export type Look = (r: Reading, at: number, found: Candidate[]) => void;

/** Puts the tokens from `first` to `last`, both included, forward under a rule of the table. */
export function tell(
  r: Reading,
  found: Candidate[],
  rule: CircumstanceRule,
  first: number,
  last: number,
  ...more: readonly ScrubEvidence[]
): void {
  const { confidence, action, evidence } = CIRCUMSTANCE_RULES[rule];
  found.push({
    start: r.start[first] ?? 0,
    end: r.end[last] ?? 0,
    kind: "circumstance",
    source: "circumstance",
    rule,
    confidence,
    evidence: [evidence, ...more],
    action,
  });
}
