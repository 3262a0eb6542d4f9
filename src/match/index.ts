/**
 * Duplicates: who is recorded twice, why, and what a person must look at.
 *
 * @module
 */
export {
  type CompareOptions,
  type Comparison,
  compareClients,
  type Evidence,
  type MatchCode,
} from "./compareClients.js";
export { type FoundClient, type ClientIndex, createClientIndex, type FindOptions } from "./createClientIndex.js";
export type { Verdict } from "./decide.js";
export {
  type DuplicateOptions,
  type DuplicatePair,
  type Duplicates,
  type DuplicatesCode,
  findDuplicates,
  type IdPair,
  type Progress,
} from "./findDuplicates.js";
export type { Cluster } from "./cluster/clusters.js";
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
export type { LevelCode, MatchField } from "./model/levels.js";
export type { LevelWeight, MatchModel, NameFrequencies } from "./model/model.js";
export { readModel } from "./model/readModel.js";
export type { GuardCode } from "./pair/guards.js";
export type { RecordCode, UnlinkableReason } from "./table/table.js";
