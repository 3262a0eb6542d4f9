/**
 * What each community's rules say, as values.
 *
 * @module
 */
export { spokane2024 } from "./policies/spokane2024.js";
export type { DataQuality, DisclosureHandling, DobRule, Policy } from "./policy.js";
