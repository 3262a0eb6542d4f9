import type { Finding } from "../core/index.js";
import { findSheetEntry, type SheetCandidate, type SheetPerson, type TrackingSheet } from "../tracking/index.js";
import type { Identity } from "./anonymousIdentity.js";
import {
  createAnonymousRecord,
  type RecordBlocker,
  type RecordFinding,
  type RecordOptions,
  type RecordResult,
} from "./createAnonymousRecord.js";
import { intakeIdentity } from "./intakeIdentity.js";

/** What decides how an intake becomes an anonymous client. */
export interface CreateOptions extends RecordOptions {
  /** The organisation's tracking sheet: a person who is on it already has a record, and gets no second one. */
  readonly sheet?: TrackingSheet;
  /** Client IDs of the sheet whose people were looked at and are others, such as a twin. */
  readonly distinctFrom?: readonly string[];
}

/** `client.person-on-sheet`: the sheet has this person, typos included, under the finding's Client ID; use it. */
export type CreateBlocker = RecordBlocker | Finding<"client.person-on-sheet">;

/** `client.person-may-be-on-sheet`: the tracking sheet has somebody much like this person. */
export type CreateFinding = RecordFinding | Finding<"client.person-may-be-on-sheet">;

/** A record fit to store, or the reasons why there is none. */
export type CreateResult = RecordResult<CreateBlocker, CreateFinding>;

/**
 * A new anonymous client from an intake form: a record fit to store.
 *
 * Names, SSN and birth date are replaced; race, gender or sex, veteran status and the like stay; contact details and
 * fields that nobody classified block, so that nothing is dropped or kept in silence.
 * Source: guide, "Creating a New Anonymous Client Record".
 *
 * @param intake - field names in camelCase, or HUD's; days `YYYY-MM-DD`, codes as numbers
 * @throws HmisPrivacyError `as-of.not-a-day`, `client.assigned-not-a-day`, `policy.no-dob-rule`
 * @example
 * const options = { asOf: "2024-10-15", policy: spokane2024, clientId: "1455" };
 * const intake = { firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03", race: [5], gender: 0, veteranStatus: 0 };
 * const result = createAnonymousClient(intake, options);
 * result.status === "done" && result.client.lastName; // => "Anonymous 1455"
 * createAnonymousClient({ ...intake, phone: "509 555 0143" }, options).status; // => "blocked"
 */
export function createAnonymousClient(
  intake: Readonly<Record<string, unknown>>,
  { sheet, distinctFrom = [], ...options }: CreateOptions,
): CreateResult {
  const { was, aliases, clientId = "" } = intakeIdentity(intake);
  const id = options.clientId ?? clientId;
  const onSheet = sheet === undefined ? [] : alike(sheet, was, aliases, [...distinctFrom, id]);
  const assigned = options.assigned ?? sheet?.entries.find((entry) => entry.clientId === id)?.assignedDob;
  const result = createAnonymousRecord(intake, { ...options, ...(assigned !== undefined && { assigned }) });
  const blockers = [
    ...(result.status === "blocked" ? result.blockers : []),
    ...onSheet.filter(({ verdict }) => verdict === "match").map(blocker),
  ];
  if (result.status === "blocked" || blockers.length > 0) return { status: "blocked", blockers };
  const possible = onSheet.filter(({ verdict }) => verdict === "possible").map(warning);
  return { ...result, findings: [...possible, ...result.findings] };
}

const blocker = ({ entry: { clientId } }: SheetCandidate): CreateBlocker => ({
  code: "client.person-on-sheet",
  severity: "error",
  path: {},
  clientId,
});

const warning = ({ entry: { clientId } }: SheetCandidate): CreateFinding => ({
  code: "client.person-may-be-on-sheet",
  severity: "warning",
  path: {},
  clientId,
});

function alike(
  sheet: TrackingSheet,
  { firstName, middleName, lastName, dob, ssn }: Identity,
  aliases: readonly string[],
  but: readonly string[],
): readonly SheetCandidate[] {
  if (firstName === null && lastName === null) return [];
  const person: SheetPerson = {
    firstName: firstName ?? "",
    middleName: middleName ?? undefined,
    lastName: lastName ?? "",
    aliases,
    dob: dob ?? undefined,
    ssn: ssn ?? undefined,
  };
  return findSheetEntry(sheet, person).filter(({ entry }) => !but.includes(entry.clientId));
}
