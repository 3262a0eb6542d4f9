import type { PiiKind } from "../pii/index.js";
import type { CircumstanceRule } from "./circumstances/table.js";
import type { DisclosureRule } from "./disclosures/table.js";
import type { ScrubEvidence } from "./evidence.js";
import type { FactRule } from "./facts/table.js";
import type { ShapeRule } from "./shapes/table.js";

/** Who found it: the identifiers passed in, a written shape, evidence for a name, a lexicon of disclosures, or the model for facts. */
export type CandidateSource = "known" | "shape" | "name" | "disclosure" | "circumstance" | "fact";

/** The code of the rule that found it. The forms of known identifiers have a code each: `known.dob.month-day-year`. */
export type ScrubRule =
  | `known.${string}`
  | ShapeRule
  | "name.person"
  | "name.staff"
  | FactRule
  | DisclosureRule
  | CircumstanceRule;

/**
 * A stretch of the note that one finder wants masked, reviewed or kept in mind.
 *
 * Finders only propose; `plan.ts` settles overlaps and policy, `apply.ts` replaces.
 */
export interface Candidate {
  /** UTF-16 offsets in the input, half open. */
  readonly start: number;
  readonly end: number;
  readonly kind: PiiKind;
  readonly source: CandidateSource;
  readonly rule: ScrubRule;
  /** From 0 to 1: how sure the finder is. */
  readonly confidence: number;
  /** Codes of the evidence, never text of the note. */
  readonly evidence: readonly ScrubEvidence[];
  /** The place in `known` of the person it belongs to. */
  readonly person?: number;
  /** `review` leaves the text and puts the place up for a person to look at. */
  readonly action: "mask" | "review";
}

/** Looks through a note for one family of things, in time linear in its length. */
export type Finder = (text: string) => readonly Candidate[];
