import type { Stretch } from "../text/index.js";
import type { Candidate } from "./candidate.js";
import type { ScrubEvidence } from "./evidence.js";

/** What one finder made of a place, and what became of it. */
export interface TracedCandidate extends Omit<Candidate, "action" | "person"> {
  /** `masked`; `review`: left and put up for a person to look at; `kept`: of a kind that the policy or `keep` lets stay. */
  readonly outcome: "masked" | "review" | "kept";
}

/** What was weighed for one word as part of a name; numbers and codes, never text of the note. */
export interface WeighedWord extends Stretch {
  /** How likely it is part of a name, and of a name of staff. */
  readonly name: number;
  readonly staff: number;
  /** Classes in the lists, 0 for not listed, 7 for the commonest. */
  readonly lists: {
    readonly given: number;
    readonly surname: number;
    readonly community: boolean;
    readonly word: number;
  };
  readonly evidence: readonly ScrubEvidence[];
}

/** Why a stretch of a note is masked, or is not. */
export interface SpanExplanation {
  /** Whatever any finder found there, in order; the surest first where they begin together. */
  readonly found: readonly TracedCandidate[];
  /** Each word as part of a name, masked or not; empty where names are not looked for. */
  readonly words: readonly WeighedWord[];
  /** From this probability on a word of this note is masked as a name; null where names are not looked for. */
  readonly nameFrom: number | null;
}

/** What is weighed for the words of a span. */
export interface WeighedWords {
  readonly from: number;
  readonly words: readonly WeighedWord[];
}

/** The candidates that touch a span, with what becomes of them. */
export function trace(
  { start, end }: Stretch,
  candidates: readonly Candidate[],
  masks: (candidate: Candidate) => boolean,
): readonly TracedCandidate[] {
  return candidates
    .filter((found) => found.start < end && start < found.end)
    .map((candidate): TracedCandidate => {
      const { action, kind, source, rule, confidence, evidence } = candidate;
      const outcome = action === "review" ? "review" : source === "known" || masks(candidate) ? "masked" : "kept";
      return { start: candidate.start, end: candidate.end, kind, source, rule, confidence, evidence, outcome };
    })
    .sort((a, b) => a.start - b.start || b.confidence - a.confidence || b.end - a.end);
}
