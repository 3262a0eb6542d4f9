import type { Candidate } from "../candidate.js";
import type { ScrubEvidence } from "../evidence.js";
import type { Reading } from "../reading/read.js";
import { DISCLOSURE_RULES, type DisclosureRule } from "./table.js";

/** Puts the tokens from `first` to `last`, both included, forward under a rule of the table. */
export function disclose(
  r: Reading,
  found: Candidate[],
  rule: DisclosureRule,
  first: number,
  last: number,
  ...more: readonly ScrubEvidence[]
): void {
  const { kind, confidence, action, evidence } = DISCLOSURE_RULES[rule];
  found.push({
    start: r.start[first] ?? 0,
    end: r.end[last] ?? 0,
    kind,
    source: "disclosure",
    rule,
    confidence,
    evidence: [evidence, ...more],
    action,
  });
}
