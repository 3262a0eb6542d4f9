/**
 * Notes without the people in them.
 *
 * @module
 */
export type { Candidate, CandidateSource, Finder } from "./candidate.js";
