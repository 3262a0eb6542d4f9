/**
 * Notes without the people that are handed over, and nothing else: no names of strangers, no lexicons.
 *
 * @module
 */
export type { Candidate, CandidateSource } from "../candidate.js";
export type { TextOptions } from "../pipeline.js";
export type { ScrubCertificate, Redaction, ReviewItem, ScrubLimit, ScrubResult } from "../result.js";
export type { Scrubber } from "./base.js";
export { createKnownScrubber, type KnownScrubberOptions, scrubKnown } from "./createKnownScrubber.js";
export type { KnownOptions } from "./options.js";
