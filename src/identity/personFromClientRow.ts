import { parseDay } from "../calendar/index.js";
import { isHudPlaceholder } from "../hud/index.js";
import type { KnownIdentifiers, MatchRecord } from "./person.js";
import { placeholderKind } from "./placeholderNames.js";

/** A row of HUD's Client.csv, of either version: column names as HUD writes them. */
export type ClientRow = Readonly<Record<string, string | null | undefined>>;

/**
 * A client of an HMIS export as the scrubber and the duplicate finder want them.
 *
 * `known` holds what is worth looking for in notes: placeholders ("Anonymous", "Unknown", 000000000) are left out, or
 * scrubbing would mask ordinary words. `match` holds the values as they stand, since the duplicate finder weighs
 * placeholders itself. Hashed values are in neither: nothing can be looked for with them.
 *
 * @example
 * personFromClientRow({ PersonalID: "1455", FirstName: "Marisol", LastName: "Quintero", NameDataQuality: "1", SSN: "xxxxx1120" }).known; // => { firstName: "Marisol", lastName: "Quintero", ssn: "xxxxx1120" }
 */
export function personFromClientRow(row: ClientRow): { known: KnownIdentifiers; match: MatchRecord } {
  const text = (column: string): string | undefined => row[column]?.trim() || undefined;
  const name = (column: string): string | undefined => clear(text(column));
  const quality = (column: string): number | undefined =>
    /^\d{1,2}$/.test(text(column) ?? "") ? Number(text(column)) : undefined;
  const names = {
    firstName: name("FirstName"),
    middleName: name("MiddleName"),
    lastName: name("LastName"),
    nameSuffix: name("NameSuffix"),
  };
  const ssn = clear(text("SSN"));
  const dob = text("DOB");
  const id = text("PersonalID") ?? "";
  return {
    known: present({
      ...Object.fromEntries(
        Object.entries(names).filter(([, value]) => value !== undefined && placeholderKind(value, id) === null),
      ),
      dob: dob !== undefined && parseDay(dob) !== null && !isHudPlaceholder("DOB", dob) ? dob : undefined,
      ssn: ssn !== undefined && /\d/.test(ssn) && !isHudPlaceholder("SSN", ssn.replaceAll(/\D/g, "")) ? ssn : undefined,
    }),
    match: {
      id,
      ...present({
        ...names,
        nameDataQuality: quality("NameDataQuality"),
        dob,
        dobDataQuality: quality("DOBDataQuality"),
        ssn,
        ssnDataQuality: quality("SSNDataQuality"),
      }),
    },
  };
}

/** Not only HUD's SHA-256: exports come with SHA-1 and MD5 too, an SSN with its last four digits before the hash. */
const HASH = /^(?:[0-9x]{4})?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i;

const clear = (value: string | undefined): string | undefined =>
  value === undefined || HASH.test(value) ? undefined : value;

const present = <Facts extends object>(facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
