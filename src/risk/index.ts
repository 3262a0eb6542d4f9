/**
 * Re-identification by combination: how well people can be told apart by what is left of them.
 *
 * @module
 */
export {
  assessRisk,
  type CoarseningGain,
  PUBLISHING_THRESHOLD,
  type RiskAssessment,
  type RiskOptions,
} from "./assessRisk.js";
export type { RiskRow } from "./classes.js";
export { type Coarsening, hmisCoarsenings } from "./coarsen.js";
export type { RiskCode, RiskErrorCode } from "./codes.js";
export { hmisQuasiIdentifiers, hmisSensitive, riskRow } from "./hmis.js";
export { type HashedClient, type ReversedHashes, reverseHashes } from "./reverseHashes.js";
export { type SuppressedTable, suppressSmallCells } from "./suppressSmallCells.js";
export type { UniqueRow } from "./uniques.js";
