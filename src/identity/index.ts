/**
 * Parts of a person: names and their variants, numbers, placeholder names.
 *
 * @module
 */
export { type ClientRow, personFromClientRow } from "./personFromClientRow.js";
export { addressForms, addressWords } from "./addressForms.js";
export {
  type CalendarDay,
  dateForms,
  eachDateForm,
  type FormCount,
  numberWords,
  spanishNumberWords,
} from "./dateForms.js";
export { initialsOf, type NameForm, nameForms, nameWords } from "./nameForms.js";
export { onKeypad, phoneForms, ssnForms } from "./numberForms.js";
export type { KnownIdentifiers, MatchRecord } from "./person.js";
export { isAnonymousRecord, type NamedRecord, type PlaceholderKind, placeholderKind } from "./placeholderNames.js";
export { type Nameable, namedIn } from "./namedIn.js";
export { isPlaceholderDob } from "./placeholderDob.js";
export { parseSsn, type Ssn, type SsnProblem } from "./ssn.js";
export type { Join, WrittenForm } from "./written.js";
