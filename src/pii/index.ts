/**
 * Which field is what kind of PII, and why.
 *
 * @module
 */
export { classifyField, type FieldClass } from "./classifyField.js";
export { classifyRecord, type RecordClass } from "./classifyRecord.js";
export { PII_KINDS, type PiiKind } from "./kind.js";
export { MASKED_IN_NOTES } from "./maskedInNotes.js";
