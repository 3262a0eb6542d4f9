/**
 * Parts of a person: names and their variants, numbers, placeholder names.
 *
 * @module
 */
export { type ClientRow, personFromClientRow } from "./personFromClientRow.js";
export type { KnownIdentifiers, MatchRecord } from "./person.js";
export { isAnonymousRecord, type NamedRecord, type PlaceholderKind, placeholderKind } from "./placeholderNames.js";
export { isPlaceholderDob } from "./placeholderDob.js";
export { parseSsn, type Ssn, type SsnProblem } from "./ssn.js";
