import type { PiiKind } from "../pii/index.js";
import type { Stretch } from "../text/index.js";
import type { CandidateSource, ScrubRule } from "./candidate.js";
import type { ScrubEvidence } from "./evidence.js";
import type { KnownLimit } from "./known/patterns.js";

/** A stretch of the input that a placeholder stands for. Offsets are UTF-16, half open. */
export interface Redaction extends Stretch {
  readonly kind: PiiKind;
  readonly source: CandidateSource;
  /** Which rule masked it: `known.dob.month-day-year`, `shape.phone`. */
  readonly rule: ScrubRule;
  /** From 0 to 1: how sure the finder was; 1 for what is known. */
  readonly confidence: number;
  /** Codes of the evidence, never text of the note. */
  readonly evidence: readonly ScrubEvidence[];
  readonly placeholder: string;
}

/** A place that a person should look at: masked though it may be an innocent word, or left though it may tell. */
export interface ReviewItem extends Stretch {
  readonly kind: PiiKind;
  readonly source: CandidateSource;
  readonly rule: ScrubRule;
  /** `masked`: may be too much; `left`: may be too little. */
  readonly state: "masked" | "left";
  /** From 0 to 1. */
  readonly confidence: number;
  /** Codes of the evidence, never text of the note. */
  readonly evidence: readonly ScrubEvidence[];
}

/** What was not looked for, or not as finely as asked. */
export type ScrubLimit =
  | KnownLimit
  | "scrub.names-not-looked-for"
  | "scrub.ages-without-as-of"
  | "scrub.opaque-text"
  | "scrub.hidden-tags"
  | "scrub.short-placeholders"
  | "scrub.whole-text-masked"
  | "scrub.rest-masked";

/** What was checked on the output before it was handed out. */
export interface ScrubCertificate {
  /** Of the library. */
  readonly version: string;
  /** The policy's id; null where the guide's own list of kinds was used. */
  readonly policy: string | null;
  /** Each tier with the number of patterns or finders that were run over the output and found nothing. */
  readonly tiers: Readonly<Record<string, number>>;
  /** `context`: ordinary words that are also known names were left where their neighbours make them words. */
  readonly ordinaryWords: "mask" | "context";
  /** Passes over the text until nothing was left to find, the last one counted. */
  readonly passes: number;
}

/** A note without the people in it, and why each piece went. */
export interface ScrubResult {
  /** The gaps between the redactions joined by their placeholders. */
  readonly text: string;
  readonly redactions: readonly Redaction[];
  readonly review: readonly ReviewItem[];
  readonly limits: readonly ScrubLimit[];
  readonly certificate: ScrubCertificate;
}
