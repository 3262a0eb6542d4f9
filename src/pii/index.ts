/**
 * Which field is what kind of PII, and why.
 *
 * @module
 */
export { PII_KINDS, type PiiKind } from "./kind.js";
