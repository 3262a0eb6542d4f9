/**
 * Notes without the people in them.
 *
 * @module
 */
export type { Candidate, CandidateSource, Finder } from "./candidate.js";
export { SCRUB_CODES } from "./codes.js";
export type { Scrubber } from "./known/base.js";
export { createKnownScrubber, type KnownScrubberOptions } from "./known/createKnownScrubber.js";
export type { KnownOptions } from "./known/options.js";
export type { TextOptions } from "./pipeline.js";
export { findPlaceholders, type PlaceholderForm, type PlaceholderPlace, placeholder } from "./placeholders.js";
export type { ScrubCertificate, Redaction, ReviewItem, ScrubLimit, ScrubResult } from "./result.js";
export { type FindPiiOptions, findPii } from "./findPii.js";
export { createScrubber, type ScrubOptions, scrub } from "./scrub.js";
