import type { Candidate } from "../candidate.js";
import type { ScrubEvidence } from "../evidence.js";
import type { Reading } from "../reading/read.js";
import { SHAPE_RULES, type ShapeRow, type ShapeRule } from "./table.js";

/** Looks at the token `at` and what stands around it, never further than a fixed number of tokens. */
export type Look = (r: Reading, at: number, found: Candidate[]) => void;

const ALONE: readonly ScrubEvidence[] = ["form.alone"];

/** Puts the tokens from `first` to `last`, both included, forward under a rule of the table. */
export function propose(
  r: Reading,
  found: Candidate[],
  rule: ShapeRule,
  first: number,
  last: number,
  ...evidence: readonly ScrubEvidence[]
): void {
  const { kind, confidence, action }: ShapeRow = SHAPE_RULES[rule];
  found.push({
    start: r.start[first] ?? 0,
    end: r.end[last] ?? 0,
    kind,
    source: "shape",
    rule,
    confidence: evidence.length > 0 ? Math.min(1, confidence + 0.05) : confidence,
    evidence: evidence.length > 0 ? evidence : ALONE,
    action: action ?? "mask",
  });
}
