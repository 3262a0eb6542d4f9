/**
 * Clients made anonymous: rows, records, charts and households.
 *
 * @module
 */
export type { AssignedDob, Identity, IdentityFinding, IdentityOptions } from "./anonymousIdentity.js";
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
