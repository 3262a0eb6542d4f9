import type { Finding } from "../core/index.js";
import { type KnownIdentifiers, namedIn } from "../identity/index.js";

/**
 * - `requests.not-a-client-id`: not a number or code that an HMIS gives out; it could be a name, an SSN, a phone or a date.
 * - `requests.id-names-client`: it holds a name, birth date or SSN of a person who was passed in.
 */
export type IdBlocker = Finding<"requests.not-a-client-id" | "requests.id-names-client">;

/** Letters, digits and hyphens with at least one digit, at most HUD's 32: a name alone can't be one. */
const CLIENT_ID = /^(?=.*\d)[A-Za-z\d][A-Za-z\d-]{0,31}$/;

/** An SSN, a phone number, a date: hyphens in the places where people write them. */
const SHAPED = /^(?:\d{3}-\d\d-\d{4}|(?:1-)?\d{3}-\d{3}-\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-(?:\d\d|\d{4}))$/;

/** What stands against writing these ids into a text that others read. */
export function idBlockers(
  ids: readonly string[],
  field: string,
  known: readonly KnownIdentifiers[],
): readonly IdBlocker[] {
  return ids.flatMap((id, index): IdBlocker[] => {
    const path = { field, index };
    if (typeof id !== "string" || !CLIENT_ID.test(id) || SHAPED.test(id))
      return [{ code: "requests.not-a-client-id", severity: "error", path }];
    return namedIn(id, known) ? [{ code: "requests.id-names-client", severity: "error", path }] : [];
  });
}

/** "1455", "1455 and 1456", "1455, 1456 and 1457". */
export function listed(ids: readonly string[]): string {
  const [last, ...rest] = ids.toReversed();
  return rest.length === 0 ? (last ?? "") : `${rest.toReversed().join(", ")} and ${last}`;
}
