/**
 * Rules over records and exports, and what breaks them: findings, never values.
 *
 * @module
 */
export { type CheckClientOptions, type ClientRecord, checkClient } from "./checkClient.js";
export { type CheckOptions, type CheckSummary, checkExport } from "./checkExport.js";
export type { AuditCode, AuditFinding, CheckedFile } from "./finding.js";
export type { RuleRow } from "./rule.js";
export { RULES, type Rule, type RuleCode, ruleOf } from "./rules/index.js";
