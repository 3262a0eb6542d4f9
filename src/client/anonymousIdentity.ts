import { parseDay } from "../calendar/index.js";
import { type Finding, HmisPrivacyError } from "../core/index.js";
import { type AssignedDob, approximateDob, type DobFinding } from "../dob/index.js";
import { isAnonymousRecord, namedIn } from "../identity/index.js";
import type { DataQuality, Policy } from "../policy/index.js";

/** What decides an anonymous identity. */
export interface IdentityOptions {
  /** `YYYY-MM-DD`: the day on which age is counted. */
  readonly asOf: string;
  readonly policy: Policy;
  /** What the tracking sheet holds for this client, if it holds something. */
  readonly assigned?: AssignedDob | undefined;
}

/** Name, SSN and birth date of a record; qualities are HUD's codes. */
export interface Identity {
  readonly firstName: string | null;
  readonly middleName: string | null;
  readonly lastName: string | null;
  readonly nameSuffix: string | null;
  readonly nameDataQuality: number | null;
  readonly ssn: string | null;
  readonly ssnDataQuality: number | null;
  readonly dob: string | null;
  readonly dobDataQuality: number | null;
}

/**
 * - `client.dob-kept-as-assigned`: the record was anonymous already; its date stays, whatever `asOf` says.
 * - `client.assigned-is-true-date`: what was given as the assigned date is the true one; another is assigned.
 * - `client.dob-unreadable`: the birth date was no day of the calendar and is removed.
 * - `client.id-names-client`: the Client ID holds a name, birth date or SSN, and stays out of the last name; it should be
 *   replaced in the HMIS.
 * - `client.id-too-long-for-name`: the last name can't hold the Client ID in 50 characters and goes without.
 */
export type IdentityFinding =
  | DobFinding
  | Finding<
      | "client.assigned-is-true-date"
      | "client.dob-kept-as-assigned"
      | "client.dob-unreadable"
      | "client.id-too-long-for-name"
      | "client.id-names-client"
    >;

/** HUD exports names as S50. */
const NAME_LENGTH = 50;

/**
 * The anonymous form of an identity; the same again when it is given what it gave.
 *
 * @throws HmisPrivacyError `client.assigned-not-a-day`, `as-of.not-a-day`, `policy.no-dob-rule`
 */
export function anonymousIdentity(
  clientId: string | null,
  was: Identity,
  { asOf, policy, assigned }: IdentityOptions,
  wasAnonymous = isAnonymousRecord({ id: clientId ?? undefined, ...was }),
): { identity: Identity; assigned: AssignedDob | null; findings: readonly IdentityFinding[] } {
  const findings: IdentityFinding[] = [];
  const born = birth(was, { asOf, policy, assigned }, wasAnonymous, findings);
  const { first, last, lastOnceKnown, quality } = policy.name;
  const names = clientId !== null && idNamesClient(clientId, was, wasAnonymous, last);
  if (names && !wasAnonymous)
    findings.push({ code: "client.id-names-client", severity: "warning", path: { field: "clientId" } });
  const withId = clientId === null || names ? null : (lastOnceKnown?.replaceAll("{clientId}", () => clientId) ?? null);
  const fits = withId !== null && [...withId].length <= NAME_LENGTH;
  if (withId !== null && !fits)
    findings.push({ code: "client.id-too-long-for-name", severity: "warning", path: { field: "lastName" } });
  return {
    identity: {
      firstName: first,
      middleName: null,
      lastName: fits ? withId : last,
      nameSuffix: null,
      nameDataQuality: quality,
      ssn: policy.ssn.value,
      ssnDataQuality: policy.ssn.quality,
      ...born.written,
    },
    assigned: born.assigned,
    findings,
  };
}

/** An anonymous record doesn't tell any more: an ID that was kept out, and could be a name, stays out. */
function idNamesClient(clientId: string, was: Identity, wasAnonymous: boolean, last: string | null): boolean {
  if (!wasAnonymous) return namedIn(clientId, [was]);
  return was.lastName === last && /[a-z]{4}/i.test(clientId) && /[g-z]/i.test(clientId);
}

interface Birth {
  readonly written: Pick<Identity, "dob" | "dobDataQuality">;
  readonly assigned: AssignedDob | null;
}

function birth(
  was: Identity,
  { asOf, policy, assigned }: IdentityOptions,
  wasAnonymous: boolean,
  findings: IdentityFinding[],
): Birth {
  const { quality, qualityWithoutDay } = policy.dob;
  const written = (dob: string | null) => ({
    dob,
    dobDataQuality: dob === null ? emptyQuality(was, qualityWithoutDay) : quality,
  });
  if (assigned !== undefined && assigned.dob !== null && parseDay(assigned.dob) === null)
    throw new HmisPrivacyError("client.assigned-not-a-day");
  const isTrueDate = !wasAnonymous && assigned?.dob === was.dob && was.dob !== null && !was.dob.endsWith("-01-01");
  if (isTrueDate) findings.push({ code: "client.assigned-is-true-date", severity: "warning", path: { field: "dob" } });
  else if (assigned !== undefined) return { written: written(assigned.dob), assigned };
  if (was.dob === null) return { written: written(null), assigned: null };
  if (parseDay(was.dob) === null) {
    findings.push({ code: "client.dob-unreadable", severity: "warning", path: { field: "dob" } });
    return { written: { dob: null, dobDataQuality: qualityWithoutDay }, assigned: null };
  }
  if (wasAnonymous && was.dob.endsWith("-01-01")) {
    findings.push({ code: "client.dob-kept-as-assigned", severity: "info", path: { field: "dob" } });
    return { written: written(was.dob), assigned: null };
  }
  const result = approximateDob(was.dob, { asOf, policy });
  findings.push(...result.findings);
  return {
    written: { dob: result.dob, dobDataQuality: result.dobDataQuality },
    assigned:
      result.rule === "nothing" || result.rule === "actual" ? null : { dob: result.dob, asOf, policy: policy.id },
  };
}

/** "Doesn't know" and "prefers not to answer" are true of an empty date and stay. */
const emptyQuality = ({ dob, dobDataQuality }: Identity, otherwise: DataQuality): number =>
  dob === null && (dobDataQuality === 8 || dobDataQuality === 9 || dobDataQuality === 99) ? dobDataQuality : otherwise;
