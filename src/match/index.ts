/**
 * Duplicates: who is recorded twice, why, and what a person must look at.
 *
 * @module
 */
export {
  type CompareOptions,
  type Comparison,
  compareClients,
  comparer,
  type Evidence,
  type MatchCode,
} from "./compareClients.js";
export { type FoundClient, type ClientIndex, createClientIndex, type FindOptions } from "./createClientIndex.js";
export type { Verdict } from "./decide.js";
export { explain } from "./explain/explain.js";
export { waterfallSvg, type WaterfallOptions, waterfallText } from "./explain/waterfall.js";
export {
  type DuplicateOptions,
  type DuplicatePair,
  type Duplicates,
  type DuplicatesCode,
  findDuplicates,
  type IdPair,
  type Progress,
} from "./findDuplicates.js";
export type { SearchRoom } from "./block/searchRule.js";
export type { KeyRoom } from "./block/sortedKeys.js";
export type { Cluster } from "./cluster/clusters.js";
export { type GrownClusters, growClusters, type NewMatch } from "./cluster/growClusters.js";
export type { Fit, FitCode } from "./estimate/fit.js";
export { fitByEm } from "./estimate/fitByEm.js";
export { reestimate } from "./estimate/reestimate.js";
export { type Decisions, readDecisions } from "./review/readDecisions.js";
export { reviewCsv, reviewNdjson } from "./review/reviewFiles.js";
export { type ReviewPair, reviewPairs } from "./review/reviewPairs.js";
export { reviewPage, type ReviewPageOptions } from "./review/reviewPage.js";
export { type ScoredPair, scorePairs } from "./scorePairs.js";
export { type CandidateOptions, candidateSql, oversizedBlocksSql } from "./sql/candidateSql.js";
export type { SqlDialect, SqlNames } from "./sql/dialect.js";
export { type ClientKeys, keyer, keysOf } from "./sql/keysOf.js";
export { keyColumn, keyTables } from "./sql/keyTables.js";
export { KEY_RULES, type KeyRule } from "./block/keys.js";
export {
  createSearch,
  type OpenSearch,
  runSearchTask,
  type Search,
  type SearchResult,
  type SearchTable,
  type SearchTask,
} from "./search.js";
export type { SharedValue } from "./sharedValues.js";
export { defaultModel } from "./model/defaultModel.js";
export { registerModel } from "./model/registerModel.js";
export type { LevelCode, MatchField } from "./model/levels.js";
export type { LevelWeight, MatchModel, NameFrequencies } from "./model/model.js";
export { readModel } from "./model/readModel.js";
export type { GuardCode } from "./model/levels.js";
export type { RecordCode, UnlinkableReason } from "./table/table.js";
