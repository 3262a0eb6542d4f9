import { dayOf, parseDay } from "../calendar/index.js";
import { type Finding, HmisPrivacyError } from "../core/index.js";
import { isAnonymousRecord } from "../identity/index.js";
import { findSheetEntry } from "./findSheetEntry.js";
import { type SheetEntry, type SheetPerson, type TrackingSheet, withoutNulls } from "./sheet.js";
import { isEntry } from "./sheetText.js";

/**
 * - `tracking.person-has-entry`: the sheet holds this person already, under the finding's Client ID: use that.
 * - `tracking.id-has-entry`: the Client ID belongs to somebody else on the sheet.
 * - `tracking.nobody-named`: a placeholder for a name would lose the person.
 */
export type SheetBlocker = Finding<"tracking.person-has-entry" | "tracking.id-has-entry" | "tracking.nobody-named">;

/** `tracking.person-may-have-entry`: the sheet holds somebody much like this one, under the finding's Client ID. */
export type SheetFinding = Finding<"tracking.person-may-have-entry">;

/** The sheet with the entry, or the reasons why it is unchanged. */
export type SheetResult =
  | { readonly status: "done"; readonly sheet: TrackingSheet; readonly findings: readonly SheetFinding[] }
  | { readonly status: "blocked"; readonly blockers: readonly SheetBlocker[] };

/**
 * The sheet with one more person; blocked where the person, typos included, is on it already.
 *
 * Where the Client ID's entry is there and is this person, it takes over what is given and keeps the rest. Source: guide, "Please remember".
 *
 * @throws HmisPrivacyError `as-of.not-a-day`, `dob.not-a-day`, `tracking.no-client-id`, `tracking.not-an-entry`
 * @example
 * const karvonen = { clientId: "1455", firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03" };
 * const result = addSheetEntry(createTrackingSheet(), karvonen, { on: "2024-10-15" });
 * result.status === "done" && result.sheet.revision; // => 1
 */
export function addSheetEntry(
  sheet: TrackingSheet,
  given: Omit<SheetEntry, "history">,
  { on, distinctFrom = [] }: { readonly on: string; readonly distinctFrom?: readonly string[] },
): SheetResult {
  dayOf(on, "as-of");
  const person = { clientId: "", firstName: "", lastName: "", ...withoutNulls(given) };
  if (typeof person.clientId !== "string" || person.clientId.trim() === "")
    throw new HmisPrivacyError("tracking.no-client-id");
  if (!isEntry({ ...person, history: [] })) throw new HmisPrivacyError("tracking.not-an-entry");
  if (person.dob !== undefined && parseDay(person.dob) === null) throw new HmisPrivacyError("dob.not-a-day");
  if (`${person.firstName}${person.lastName}`.trim() === "" || isAnonymousRecord({ id: person.clientId, ...person }))
    return { status: "blocked", blockers: [{ code: "tracking.nobody-named", severity: "error", path: {} }] };

  const alike = findSheetEntry(sheet, personOf(person)).filter(({ entry }) => !distinctFrom.includes(entry.clientId));
  const there = sheet.entries.find(({ clientId }) => clientId === person.clientId);
  const same = there !== undefined && alike.some(({ entry }) => entry === there);
  const blockers: SheetBlocker[] = alike
    .filter(({ entry, verdict }) => verdict === "match" && entry !== there)
    .map(({ entry }) => ({
      code: "tracking.person-has-entry",
      severity: "error",
      path: {},
      clientId: entry.clientId,
    }));
  if (there !== undefined && !same)
    blockers.push({ code: "tracking.id-has-entry", severity: "error", path: {}, clientId: person.clientId });
  if (blockers.length > 0) return { status: "blocked", blockers };

  const history = [...(there?.history ?? []), { on, what: there === undefined ? "added" : "changed" } as const];
  const entry: SheetEntry = {
    ...there,
    ...person,
    // The first date stays: a second one would tell that a birthday lies between.
    ...((there?.assignedDob ?? person.assignedDob) && { assignedDob: there?.assignedDob ?? person.assignedDob }),
    history,
  };
  return {
    status: "done",
    sheet: {
      ...sheet,
      revision: sheet.revision + 1,
      entries:
        there === undefined ? [...sheet.entries, entry] : sheet.entries.map((old) => (old === there ? entry : old)),
    },
    findings: alike
      .filter(({ entry: other, verdict }) => verdict === "possible" && other !== there)
      .map(({ entry: other }) => ({
        code: "tracking.person-may-have-entry",
        severity: "warning",
        path: {},
        clientId: other.clientId,
      })),
  };
}

/** The person alone: with a Client ID, the search would be for the ID. */
function personOf({ firstName, middleName, lastName, nameSuffix, aliases, dob, ssn }: SheetPerson): SheetPerson {
  return { firstName, middleName, lastName, nameSuffix, aliases, dob, ssn };
}
