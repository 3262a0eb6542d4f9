/**
 * Clients made anonymous: rows, records, charts and households.
 *
 * @module
 */
export type { AssignedDob, Identity, IdentityFinding, IdentityOptions } from "./anonymousIdentity.js";
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
  type AnonymousClient,
  type CreateBlocker,
  type CreateFinding,
  type CreateOptions,
  type CreateResult,
  createAnonymousClient,
  type RemovedField,
} from "./createAnonymousClient.js";
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
