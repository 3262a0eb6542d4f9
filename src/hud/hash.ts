import { soundex } from "../text/index.js";
import { sha256 } from "./sha256.js";

/**
 * A name as HUD's HashStatus 4 wants it in Client.csv: SHA-256 of its Soundex, 64 hex digits. Null stays null, and a
 * name without a letter of A–Z has no Soundex and becomes null.
 *
 * HUD says Soundex and not which: this is the American one, where H and W part nothing (Ashcraft is A261); vendors whose
 * H and W do give A226.
 *
 * The four hashed columns are FirstName, MiddleName, LastName and SSN, and no others. Nobody is protected by it:
 * there are 8,918 Soundex codes, so the table back is made in a moment.
 *
 * @example
 * hashName("Robert") === hashName("Rupert"); // => true
 * hashName("Anonymous")?.slice(0, 16); // => "ff6b64b28a9f68d9"
 * hashName(null); // => null
 */
export function hashName(name: string | null): string | null {
  const letters = (name ?? "")
    .normalize("NFD")
    .toUpperCase()
    .replaceAll(/[^A-Z]/g, "");
  return letters === "" ? null : sha256(soundex(letters));
}

/**
 * An SSN as HUD's HashStatus 4 wants it: its last four digits in clear and the SHA-256 of all nine, 68 characters.
 * Unknown digits are `x`; fewer than nine are taken as the last ones. Null stays null; what is no SSN becomes null.
 *
 * @example
 * hashSsn("1120")?.slice(0, 12); // => "112091afde40"
 * hashSsn("refused"); // => null
 */
export function hashSsn(ssn: string | null): string | null {
  const digits = (ssn ?? "").replaceAll(/[\s-]/g, "").toLowerCase();
  if (!/^[0-9x]{1,9}$/.test(digits)) return null;
  const nine = digits.padStart(9, "x");
  return `${nine.slice(-4)}${sha256(nine)}`;
}

/**
 * Whether a value has the form of a hashed name.
 *
 * @example
 * isHashedName("Anonymous"); // => false
 */
export const isHashedName = (value: string): boolean => /^[0-9a-f]{64}$/i.test(value);

/**
 * Whether a value has the form of a hashed SSN: four digits or `x`, then 64 hex digits.
 *
 * @example
 * isHashedSsn("xxxxx1120"); // => false
 */
export const isHashedSsn = (value: string): boolean => /^[0-9x]{4}[0-9a-f]{64}$/i.test(value);

/** How the columns of Client.csv are hashed, by Export.HashStatus. Longer than unhashed: names 64, SSN 68. */
export const HASH_STATUS = { unhashed: 1, sha1: 2, other: 3, sha256: 4 } as const;

/** The columns that are hashed under HashStatus 4, and no others, with their length then. */
export const HASHED_COLUMNS = { FirstName: 64, MiddleName: 64, LastName: 64, SSN: 68 } as const;
