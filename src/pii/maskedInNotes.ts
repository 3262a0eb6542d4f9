import type { PiiKind } from "./kind.js";

/**
 * What goes from notes where no policy says otherwise: the guide's list (name, birth date or age, HIV status, SSN, address,
 * phone), what names a person as surely, and circumstances: "any combination of data that could identify someone".
 *
 * @example
 * MASKED_IN_NOTES.includes("staff"); // => false
 */
export const MASKED_IN_NOTES: readonly PiiKind[] = [
  "name",
  "ssn",
  "dob",
  "age",
  "address",
  "phone",
  "email",
  "handle",
  "url",
  "id",
  "account",
  "vehicle",
  "network",
  "circumstance",
  "hiv",
];
