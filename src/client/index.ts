/**
 * Clients made anonymous: rows, records, charts and households.
 *
 * @module
 */
export type { AssignedDob } from "../dob/index.js";
export type { Identity, IdentityFinding, IdentityOptions } from "./anonymousIdentity.js";
export { ATTESTATIONS, type Attestation, type Attestations } from "./attestations.js";
export type { Certificate, CertificateFinding } from "./certificate.js";
export type {
  Answer,
  Assessment,
  Chart,
  ChartEnrollment,
  ChartFacts,
  ChartIdentity,
  Contact,
  DocumentCheck,
  FactValue,
  Note,
  StoredDocument,
} from "./chart.js";
export {
  type CreateBlocker,
  type CreateFinding,
  type CreateOptions,
  type CreateResult,
  createAnonymousClient,
} from "./createAnonymousClient.js";
export {
  type AnonymousClient,
  createAnonymousRecord,
  type RecordBlocker,
  type RecordFinding,
  type RecordOptions,
  type RecordResult,
  type RemovedField,
} from "./createAnonymousRecord.js";
export {
  type ClientRowOptions,
  type DeidentifiedRow,
  deidentifyClientRow,
  IDENTITY_COLUMNS,
  type IdentityChange,
  type IdentityColumn,
  type IdentityRule,
  inSubmission,
} from "./deidentifyClientRow.js";
export { CLIENT_CODES, type ClientCode } from "./codes.js";
export { deidentifyHousehold, type HouseholdOptions, type HouseholdResult } from "./deidentifyHousehold.js";
export type { HouseholdFinding } from "./households.js";
export {
  CHART_RULES,
  type ChartChange,
  type ChartRule,
  type Deletion,
  type HouseholdBlocker,
  type HouseholdWarning,
} from "./work.js";
export {
  applyMerge,
  type MergeBlocker,
  type MergeConfirmation,
  type MergeConflict,
  type MergedCharts,
  type MergePlan,
  type MergeResult,
  planMerge,
  undoMerge,
} from "./planMerge.js";
export {
  GONE_FOR_GOOD,
  type GoneForGood,
  type RestoreBlocker,
  type RestoreConsent,
  type RestoreResult,
  restoreIdentity,
  TELL,
} from "./restoreIdentity.js";
