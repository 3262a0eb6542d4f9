import { ageOn, dayOf, parseDay } from "../calendar/index.js";
import { type Finding, guide, type Source } from "../core/index.js";
import type { AssignedDob } from "../dob/index.js";
import { anonymousIdentity, type Identity, type IdentityFinding } from "./anonymousIdentity.js";
import { intakeIdentity, isEmpty, isScalar, textsOf } from "./intakeIdentity.js";
import { intakeField } from "./intakeFields.js";
import type { KeptFact, Policy } from "../policy/index.js";
import { type KnownIdentifiers, type Nameable, namedIn } from "../identity/index.js";
import { createKnownScrubber, type Scrubber, shortForms } from "../scrub/index.js";

/** What decides how an intake becomes an anonymous record. */
export interface RecordOptions {
  /** `YYYY-MM-DD`: the day on which age is counted, for a backdated intake its entry date. */
  readonly asOf: string;
  readonly policy: Policy;
  /** The HMIS's ID of the client, once there is one; the last name then holds it, as the policy says. */
  readonly clientId?: string;
  /** The approximate birth date that this person has already, from the tracking sheet. */
  readonly assigned?: AssignedDob;
  /** Fields that nobody classified and that may stay, by their own names. Contact and identity never may. */
  readonly keepFields?: readonly string[];
}

/** A field that doesn't stay: `place` counts from 0 in the intake, `field` is there where it is one of ours. */
export interface RemovedField {
  readonly field?: string;
  readonly place: number;
  readonly rule: "template" | "dob-rule" | "age" | "empty" | "hiv" | "dv" | "not-kept-here";
  readonly source: Source;
}

/**
 * - `client.contact-field`: a contact detail, which the guide forbids; the place of the field is its index.
 * - `client.identifying-field`: it names the client under a name that the template doesn't have.
 * - `client.unknown-field`: nobody classified it; admit it with `keepFields`, or leave it out.
 * - `client.identity-in-kept-field`: a field that stays says who the client is.
 * - `client.identity-in-client-id`: so does the Client ID.
 * - `client.contact-in-kept-field`: a field that stays holds an e-mail address or a number as long as a phone's.
 * - `client.prose-in-kept-field`: a field that stays holds more than 100 characters; notes are for `scrub`.
 * - `client.unreadable-field`: not a code, a text or a list of them.
 */
export type RecordBlocker = Finding<
  | "client.contact-field"
  | "client.identifying-field"
  | "client.unknown-field"
  | "client.identity-in-kept-field"
  | "client.identity-in-client-id"
  | "client.contact-in-kept-field"
  | "client.prose-in-kept-field"
  | "client.unreadable-field"
>;

/**
 * - `client.race-missing`, `client.gender-missing`, `client.veteran-status-missing`: the guide asks to go on collecting.
 * - `client.hiv-reported`, `client.dv-reported`: a fact that discloses stays, as the policy says.
 * - `client.anonymous-forbidden`, `client.anonymous-by-permission`: what the community says of anonymous records.
 *   The person is entered all the same.
 * - `client.age-without-birth-date`: an age was given and is dropped; no date can be made of it.
 */
export type RecordFinding =
  | IdentityFinding
  | Finding<
      | "client.race-missing"
      | "client.gender-missing"
      | "client.veteran-status-missing"
      | "client.hiv-reported"
      | "client.dv-reported"
      | "client.anonymous-forbidden"
      | "client.anonymous-by-permission"
      | "client.age-without-birth-date"
    >;

/** Fit to store. Facts and kept fields stand beside these, under the names they came with. */
export interface AnonymousClient extends Identity {
  readonly clientId: string | null;
  readonly assignedDob: AssignedDob | null;
  readonly [field: string]: unknown;
}

/** A record fit to store, or the reasons why there is none. */
export type RecordResult<Blocker = RecordBlocker, Found = RecordFinding> =
  | {
      readonly status: "done";
      readonly client: AnonymousClient;
      readonly removed: readonly RemovedField[];
      readonly findings: readonly Found[];
    }
  | { readonly status: "blocked"; readonly blockers: readonly Blocker[] };

/**
 * What `createAnonymousClient` does without the tracking sheet: for a form in a browser, where no sheet is open.
 *
 * Whether the person has a record already must be asked elsewhere, before the record is stored.
 * Source: guide, "Creating a New Anonymous Client Record".
 *
 * @param intake - field names in camelCase, or HUD's; days `YYYY-MM-DD`, codes as numbers
 * @throws HmisPrivacyError `as-of.not-a-day`, `client.assigned-not-a-day`, `policy.no-dob-rule`
 * @example
 * const intake = { firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03", race: [5], gender: 0, veteranStatus: 0 };
 * const result = createAnonymousRecord(intake, { asOf: "2024-10-15", policy: spokane2024 });
 * result.status === "done" && [result.client.lastName, result.client.dob]; // => ["Anonymous", "1980-01-01"]
 */
export function createAnonymousRecord(
  intake: Readonly<Record<string, unknown>>,
  { asOf, policy, clientId, assigned, keepFields = [] }: RecordOptions,
): RecordResult {
  const on = dayOf(asOf, "as-of");
  const blockers: RecordBlocker[] = [];
  const removed: RemovedField[] = [];
  const findings: RecordFinding[] = [];
  const { was, clientId: ownId } = intakeIdentity(intake);
  const kept: Record<string, unknown> = {};
  const people: Nameable[] = []; // one a field: two spellings of one field are two values
  let age: string | undefined;
  let ownAssigned: AssignedDob | undefined;

  const fields = Object.entries(intake);
  fields.forEach(([name, value], place) => {
    const { role, field } = intakeField(name);
    const path = { index: place, ...(field !== undefined && { field }) };
    const remove = (rule: RemovedField["rule"]): void => {
      removed.push({ ...(field !== undefined && { field }), place, rule, source: REMOVAL_SOURCES[rule] });
    };
    const block = (code: RecordBlocker["code"]): void => {
      blockers.push({ code, severity: "error", path });
    };
    if (role === "clientId") return;
    if (role === "assignedDob") {
      const before = isEmpty(value) ? undefined : assignedIn(value);
      if (before === null) block("client.unreadable-field");
      else ownAssigned ??= before;
    } else if (role === "identity") {
      people.push({ [field ?? ""]: field === "aliases" ? textsOf(value) : textsOf(value)[0] });
      if (!isEmpty(value) && !isFactValue(value)) block("client.unreadable-field");
      else if (!isEmpty(value)) remove(field === "dob" || field === "dobDataQuality" ? "dob-rule" : "template");
    } else if (isEmpty(value)) remove("empty");
    else if (role === "contact") block("client.contact-field");
    else if (role === "identifying") block("client.identifying-field");
    else if (!isFactValue(value)) block("client.unreadable-field");
    else if (role === "age") age = name;
    else if (role === "unknown") {
      if (keepFields.includes(name)) keep(kept, name, value);
      else block("client.unknown-field");
    } else if (role === "hiv" || role === "dv") {
      if (policy.disclosures[role] === "remove") remove(role);
      else keep(kept, name, value);
      if (policy.disclosures[role] === "report")
        findings.push({ code: `client.${role}-reported`, severity: "warning", path });
    } else if (policy.keep.includes(field as KeptFact)) keep(kept, name, value);
    else remove("not-kept-here");
  });

  const holdsKnown = knownIn(people, asOf);
  fields.forEach(([name, value], place) => {
    if (!Object.hasOwn(kept, name)) return;
    for (const code of new Set(textsOf(value).flatMap((text) => objections(text, holdsKnown))))
      blockers.push({ code, severity: "error", path: { index: place } });
  });
  const id = clientId ?? ownId;
  if (id !== undefined && holdsKnown(id))
    blockers.push({ code: "client.identity-in-client-id", severity: "error", path: { field: "clientId" } });
  if (ownAssigned !== undefined && holdsKnown(ownAssigned.policy))
    blockers.push({ code: "client.identity-in-kept-field", severity: "error", path: { field: "assignedDob" } });
  if (blockers.length > 0) return { status: "blocked", blockers };

  const made = anonymousIdentity(id ?? null, was, {
    asOf,
    policy,
    assigned: assigned ?? ownAssigned,
  });
  findings.push(...made.findings);
  if (age !== undefined) {
    const day = made.identity.dob === null ? null : parseDay(made.identity.dob);
    if (day === null)
      findings.push({ code: "client.age-without-birth-date", severity: "warning", path: { field: "age" } });
    else kept[age] = ageOn(day, on);
    const place = fields.findIndex(([name]) => name === age);
    removed.push({ field: "age", place, rule: "age", source: REMOVAL_SOURCES.age });
  }
  findings.push(...missing(kept, policy), ...allowed(policy));
  return {
    status: "done",
    client: { ...kept, ...made.identity, clientId: id ?? null, assignedDob: made.assigned },
    removed,
    findings,
  };
}

const template = guide("Creating a New Anonymous Client Record");
const pii = guide("What is the most commonly recognized personal identifying information (PII*)?");

const REMOVAL_SOURCES: Readonly<Record<RemovedField["rule"], Source>> = {
  template,
  "dob-rule": template,
  age: pii,
  empty: template,
  hiv: pii,
  dv: guide("Introduction"),
  "not-kept-here": template,
};

/** `__proto__` is a name like any other. */
function keep(kept: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(kept, name, { value, enumerable: true, writable: true, configurable: true });
}

/** Numbers and codes by a plain look; text by all the ways in which the scrubber knows a name or a date. */
function knownIn(people: readonly Nameable[], asOf: string): (text: string) => boolean {
  let scrubber: Scrubber | undefined;
  const known = people.map(
    ({ firstName, middleName, lastName, aliases, dob, ssn }): KnownIdentifiers => ({
      firstName: firstName ?? undefined,
      middleName: middleName ?? undefined,
      lastName: lastName ?? undefined,
      aliases,
      dob: dob ?? undefined,
      ssn: ssn ?? undefined,
    }),
  );
  return (text) => {
    if (namedIn(text, people)) return true;
    if (!/\p{L}|\d\D+\d/u.test(text)) return false;
    scrubber ??= createKnownScrubber({ known, asOf, shortForms });
    return scrubber.scrub(text).redactions.length > 0;
  };
}

function objections(text: string, holdsKnown: (text: string) => boolean): RecordBlocker["code"][] {
  return [
    ...(holdsKnown(text) ? (["client.identity-in-kept-field"] as const) : []),
    ...(text.includes("@") || /\d{7}/.test(text.replaceAll(/[\s().+/-]+/g, ""))
      ? (["client.contact-in-kept-field"] as const)
      : []),
    ...(text.length > 100 ? (["client.prose-in-kept-field"] as const) : []),
  ];
}

/** What a record that comes round again was assigned; null where it is none, which nobody may guess. */
function assignedIn(value: unknown): AssignedDob | null {
  if (typeof value !== "object" || value === null) return null;
  const { dob, asOf, policy, ...others } = value as Readonly<Record<string, unknown>>;
  const isDay = (text: unknown): text is string => typeof text === "string" && parseDay(text) !== null;
  if ((dob !== null && !(isDay(dob) && dob.endsWith("-01-01"))) || !isDay(asOf)) return null;
  if (typeof policy !== "string" || Reflect.ownKeys(others).length > 0) return null;
  return { dob, asOf, policy };
}

const isFactValue = (value: unknown): boolean => isScalar(value) || (Array.isArray(value) && value.every(isScalar));

function missing(kept: Readonly<Record<string, unknown>>, policy: Policy): RecordFinding[] {
  const there = new Set(Object.keys(kept).map((name) => intakeField(name).field));
  const asked = (facts: readonly KeptFact[]): boolean => facts.some((fact) => policy.keep.includes(fact));
  const lacks = (facts: readonly KeptFact[]): boolean => asked(facts) && !facts.some((fact) => there.has(fact));
  const find = (code: RecordFinding["code"], field: string): RecordFinding =>
    ({ code, severity: "warning", path: { field } }) as RecordFinding;
  return [
    ...(lacks(["race"]) ? [find("client.race-missing", "race")] : []),
    ...(lacks(["gender", "sex"]) ? [find("client.gender-missing", "gender")] : []),
    ...(lacks(["veteranStatus"]) ? [find("client.veteran-status-missing", "veteranStatus")] : []),
  ];
}

function allowed({ anonymousRecords }: Policy): RecordFinding[] {
  if (anonymousRecords !== "forbidden" && anonymousRecords !== "by-permission") return [];
  return [
    { code: `client.anonymous-${anonymousRecords}`, severity: "warning", path: { field: "policy.anonymousRecords" } },
  ];
}
