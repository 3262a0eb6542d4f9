import { dayOf } from "../calendar/index.js";
import { guide, type Source } from "../core/index.js";
import { isAnonymousRecord, placeholderKind } from "../identity/index.js";
import type { Policy } from "../policy/index.js";
import type { AssignedDob } from "../dob/index.js";
import { anonymousIdentity, type Identity, type IdentityFinding, type IdentityOptions } from "./anonymousIdentity.js";

/** The columns of `Client.csv` that name a person, in HUD's order. */
export const IDENTITY_COLUMNS = [
  "FirstName",
  "MiddleName",
  "LastName",
  "NameSuffix",
  "NameDataQuality",
  "SSN",
  "SSNDataQuality",
  "DOB",
  "DOBDataQuality",
] as const;

/** A column of `Client.csv` that says who somebody is, or how well that is known. */
export type IdentityColumn = (typeof IDENTITY_COLUMNS)[number];

/** Why a column changes. */
export type IdentityRule = "template-name" | "template-ssn" | "dob-rule" | "quality";

/** A column that was changed, and by which rule; no value. */
export interface IdentityChange {
  readonly column: IdentityColumn;
  readonly rule: IdentityRule;
  readonly source: Source;
}

/** What decides the identity columns of a row of `Client.csv`. */
export interface ClientRowOptions extends IdentityOptions {
  /**
   * `stored` is the county's template, for the HMIS itself; `submission` is what HUD wants: placeholders empty
   * (CSV specification, export rule 7).
   */
  readonly form?: "stored" | "submission";
  /** For an export with HashStatus 4: HUD's hash of a name. Names are then written hashed, so the file stays valid. */
  readonly hashName?: (name: string) => string;
}

/** A row made anonymous, and what was done to it. */
export interface DeidentifiedRow<Row> {
  /** The same object when nothing changes. */
  readonly row: Row;
  readonly changes: readonly IdentityChange[];
  /** What to store, so that the date is never computed again; null where the row had no true date. */
  readonly assigned: AssignedDob | null;
  readonly findings: readonly IdentityFinding[];
}

/**
 * The identity part of a row of HUD's `Client.csv`, anonymous: names, SSN, birth date and their quality codes.
 *
 * Every other column stays, free text too. A row that is anonymous already keeps its 1 January. Columns that the row
 * doesn't have are not added. Source: guide, "Creating a New Anonymous Client Record" and "De-Identifying Existing
 * Clients".
 *
 * @param row - values as the CSV has them, empty for null
 * @throws HmisPrivacyError `as-of.not-a-day`, `client.assigned-not-a-day`, `policy.no-dob-rule`
 * @example
 * const { row } = deidentifyClientRow(
 *   { PersonalID: "1455", FirstName: "Marja", LastName: "Karvonen", DOB: "1979-05-03", DOBDataQuality: "1" },
 *   { asOf: "2024-10-15", policy: spokane2024 },
 * );
 * row.LastName; // => "Anonymous 1455"
 * row.DOB; // => "1980-01-01"
 */
export function deidentifyClientRow<Row extends Readonly<Record<string, string>>>(
  row: Row,
  { asOf, policy, assigned, form = "stored", hashName }: ClientRowOptions,
): DeidentifiedRow<Row> {
  dayOf(asOf, "as-of"); // also where the row has no birth date
  const clientId = row["PersonalID"] === undefined || row["PersonalID"] === "" ? null : row["PersonalID"];
  const there = identityOf(row);
  const was = hashName === undefined ? there : templateRead(there, clientId, policy, hashName);
  const stored = anonymousIdentity(
    clientId,
    was,
    { asOf, policy, assigned },
    isAnonymousRecord({ id: clientId ?? undefined, ...was }) || isSubmitted(was),
  );
  const formed = form === "submission" ? inSubmission(stored.identity, policy) : stored.identity;
  const written = columnsOf(hashName === undefined ? formed : hashed(formed, hashName));
  const changes = IDENTITY_COLUMNS.filter(
    (column) => Object.hasOwn(row, column) && row[column] !== written[column],
  ).map((column) => ({ column, ...RULES[column] }));
  if (changes.length === 0) return { row, changes, assigned: stored.assigned, findings: stored.findings };
  const changed = Object.fromEntries(changes.map(({ column }) => [column, written[column]]));
  return { row: { ...row, ...changed }, changes, assigned: stored.assigned, findings: stored.findings };
}

/**
 * The form that HUD wants in a submission: placeholder names and numbers empty, and no code for an empty birth date
 * beside a birth date.
 *
 * @example
 * const stored = { firstName: "Consent", middleName: null, lastName: "Refused", nameSuffix: null, nameDataQuality: 9,
 *   ssn: "000000000", ssnDataQuality: 9, dob: "1980-01-01", dobDataQuality: 9 };
 * inSubmission(stored, kingCounty2016).firstName; // => null
 * inSubmission(stored, kingCounty2016).ssn; // => null
 * inSubmission(stored, kingCounty2016).dobDataQuality; // => 2
 */
export function inSubmission(identity: Identity, policy: Policy): Identity {
  const { firstName, lastName, ssn, dob, dobDataQuality } = identity;
  const nobody = [firstName, lastName].every((name) => name === null || isTemplate(name));
  const nulled = dob !== null && dobDataQuality !== 1 && dobDataQuality !== 2;
  return {
    ...identity,
    ...(nobody && {
      firstName: null,
      middleName: null,
      lastName: null,
      nameSuffix: null,
      nameDataQuality: policy.name.qualityInSubmission,
    }),
    ssn: ssn !== null && /^(.)\1*$/.test(ssn) ? null : ssn,
    ...(nulled && { dobDataQuality: 2 }),
  };
}

const isTemplate = (name: string): boolean => placeholderKind(name) !== null || /^anonymous\b/i.test(name);

const template = guide("Creating a New Anonymous Client Record");
const existing = guide("De-Identifying Existing Clients");

const RULES: Readonly<Record<IdentityColumn, Omit<IdentityChange, "column">>> = {
  FirstName: { rule: "template-name", source: template },
  MiddleName: { rule: "template-name", source: template },
  LastName: { rule: "template-name", source: existing },
  NameSuffix: { rule: "template-name", source: template },
  NameDataQuality: { rule: "quality", source: template },
  SSN: { rule: "template-ssn", source: template },
  SSNDataQuality: { rule: "quality", source: template },
  DOB: { rule: "dob-rule", source: template },
  DOBDataQuality: { rule: "quality", source: template },
};

function identityOf(row: Readonly<Record<string, string>>): Identity {
  const text = (column: IdentityColumn): string | null => (row[column] === "" ? null : (row[column] ?? null));
  const code = (column: IdentityColumn): number | null =>
    /^\d{1,2}$/.test(row[column] ?? "") ? Number(row[column]) : null;
  return {
    firstName: text("FirstName"),
    middleName: text("MiddleName"),
    lastName: text("LastName"),
    nameSuffix: text("NameSuffix"),
    nameDataQuality: code("NameDataQuality"),
    ssn: text("SSN"),
    ssnDataQuality: code("SSNDataQuality"),
    dob: text("DOB"),
    dobDataQuality: code("DOBDataQuality"),
  };
}

function columnsOf(identity: Identity): Readonly<Record<IdentityColumn, string>> {
  const text = (value: string | number | null): string => (value === null ? "" : String(value));
  return {
    FirstName: text(identity.firstName),
    MiddleName: text(identity.middleName),
    LastName: text(identity.lastName),
    NameSuffix: text(identity.nameSuffix),
    NameDataQuality: text(identity.nameDataQuality),
    SSN: text(identity.ssn),
    SSNDataQuality: text(identity.ssnDataQuality),
    DOB: text(identity.dob),
    DOBDataQuality: text(identity.dobDataQuality),
  };
}

/** No placeholder is an SSN, so a hashed file has none to hash. */
function hashed(identity: Identity, hashName: (name: string) => string): Identity {
  const hash = (name: string | null): string | null => (name === null ? null : hashName(name));
  return { ...identity, firstName: hash(identity.firstName), lastName: hash(identity.lastName), ssn: null };
}

/** What a submission makes of an anonymous record: no name, no number, an approximate date. */
const isSubmitted = ({ firstName, middleName, lastName, ssn, dobDataQuality }: Identity): boolean =>
  [firstName, middleName, lastName, ssn].every((part) => part === null) && dobDataQuality === 2;

/** A hashed template as the words it stands for; anything else as it is. */
function templateRead(
  was: Identity,
  clientId: string | null,
  { name }: Policy,
  hashName: (name: string) => string,
): Identity {
  const { firstName, middleName, lastName, ssn } = was;
  if (firstName === null || lastName === null || name.first === null || middleName !== null || ssn !== null) return was;
  const lasts = [name.last, name.lastOnceKnown?.replaceAll("{clientId}", () => clientId ?? "")];
  const last = lasts.find((each) => typeof each === "string" && hashName(each) === lastName);
  return last !== undefined && firstName === hashName(name.first)
    ? { ...was, firstName: name.first, lastName: last }
    : was;
}
