/**
 * What each community's rules say, as values; who must be anonymous.
 *
 * @module
 */
export {
  ANONYMITY_REASONS,
  type AnonymityAssessment,
  type AnonymityFinding,
  type AnonymityReason,
  assessAnonymity,
  type Circumstances,
  type Consent,
  type MemberConsent,
} from "./assessAnonymity.js";
export { definePolicy, type PolicyChanges } from "./definePolicy.js";
export { agePreserving, hipaaSafeHarbor } from "./dobPolicies.js";
export { type ConflictRow, hudConflicts, POLICY_CONFLICTS, type PolicyConflict } from "./hudConflicts.js";
export { chicago } from "./policies/chicago.js";
export { cincinnati } from "./policies/cincinnati.js";
export { cohhio2018 } from "./policies/cohhio2018.js";
export { connecticut2023 } from "./policies/connecticut2023.js";
export { dallas } from "./policies/dallas.js";
export { kingCounty2016 } from "./policies/kingCounty2016.js";
export { minnesota } from "./policies/minnesota.js";
export { orangeCounty } from "./policies/orangeCounty.js";
export { spokane2024 } from "./policies/spokane2024.js";
export { policies } from "./policies.js";
export type {
  DataQuality,
  DisclosureHandling,
  DobPolicy,
  DobRule,
  KeptFact,
  Policy,
  PolicyPart,
} from "./policy.js";
