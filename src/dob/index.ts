/**
 * Birth-date rules.
 *
 * @module
 */
export type { AssignedDob } from "./assignedDob.js";
export { type ApproximateDob, approximateDob, type DobOptions } from "./approximateDob.js";
export { AGE_THRESHOLDS, type AgeThreshold, type Crossing, type DobFinding } from "./thresholds.js";
