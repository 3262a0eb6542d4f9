/**
 * What each community's rules say, as values.
 *
 * @module
 */
export { agePreserving, hipaaSafeHarbor } from "./dobPolicies.js";
export { kingCounty2016 } from "./policies/kingCounty2016.js";
export { spokane2024 } from "./policies/spokane2024.js";
export type {
  DataQuality,
  DisclosureHandling,
  DobPolicy,
  DobRule,
  KeptFact,
  Policy,
  PolicyPart,
} from "./policy.js";
