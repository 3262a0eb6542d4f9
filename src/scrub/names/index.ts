/** Evidence for people whom nobody named. */
export { explainName, type NameExplanation, type TokenEvidence } from "./explainName.js";
export { type CertainSpan, type FindNamesOptions, findNames } from "./findNames.js";
export type { NameEvidence } from "./evidence.js";
