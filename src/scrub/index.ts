/**
 * Notes without the people in them.
 *
 * @module
 */
export type { Candidate, CandidateSource, Finder, ScrubRule } from "./candidate.js";
export { SCRUB_CODES } from "./codes.js";
export { SCRUB_EVIDENCE, type ScrubEvidence } from "./evidence.js";
export type { SpanExplanation, TracedCandidate, WeighedWord } from "./explain.js";
export type { Scrubber } from "./known/base.js";
export { createKnownScrubber, type KnownScrubberOptions } from "./known/createKnownScrubber.js";
export type { KnownOptions } from "./known/options.js";
export type { TextOptions } from "./pipeline.js";
export { CIRCUMSTANCE_RULES, type CircumstanceRow, type CircumstanceRule } from "./circumstances/table.js";
export { FACT_RULES, type FactRow, type FactRule } from "./facts/table.js";
export { DISCLOSURE_RULES, type DisclosureRuleRow, type DisclosureRule } from "./disclosures/table.js";
export { SHAPE_RULES, type ShapeRow, type ShapeRule } from "./shapes/table.js";
export { findPlaceholders, type PlaceholderForm, type PlaceholderPlace, placeholder } from "./placeholders.js";
export type { ScrubCertificate, Redaction, ReviewItem, ScrubLimit, ScrubResult } from "./result.js";
export { type FindPiiOptions, findPii } from "./findPii.js";
export { createScrubber, type ScrubOptions, scrub } from "./scrub.js";
export { shortForms } from "./shortForms.js";
