/**
 * What every room speaks: findings, the one error, sources of rules.
 *
 * @module
 */
export { HmisPrivacyError, isHmisPrivacyError } from "./error.js";
export type { Code, Finding, Path, Severity } from "./finding.js";
export { guide, hudStandard, type Source, statute } from "./source.js";
export { VERSION } from "./version.js";
