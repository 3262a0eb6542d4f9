import { type Finding, guide, type Source, statute } from "../core/index.js";
import { isAnonymousRecord, parseSsn } from "../identity/index.js";
import { type AnonymityReason, assessAnonymity, type Circumstances, type Policy } from "../policy/index.js";
import { findPlaceholders } from "../scrub/index.js";
import type { SheetEntry } from "../tracking/index.js";
import type { Chart, ChartIdentity } from "./chart.js";

/** The client's consent, in the circumstances of today: flight from violence still stands against a name. */
export interface RestoreConsent {
  readonly circumstances: Circumstances;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly policy: Policy;
}

/**
 * - `client.restore-still-required.…`: a reason for anonymity stands, refused or missing consent among them.
 * - `client.restore-other-client`: the sheet's entry is another client's.
 * - `client.restore-not-anonymous`: the record has a name already.
 * - `client.restore-date-differs`: the record shows another date than the sheet assigned: maybe another person.
 */
export type RestoreBlocker = Finding<
  | `client.restore-still-required.${AnonymityReason}`
  | "client.restore-other-client"
  | "client.restore-not-anonymous"
  | "client.restore-date-differs"
>;

/** What anonymity has taken for good: it must be collected anew, or asked of the organisation's own files. */
export const GONE_FOR_GOOD = {
  contacts: guide("Creating a New Anonymous Client Record"),
  documents: guide("Please remember"),
  "document-checks": guide("Please remember"),
  "masked-text": guide("Please remember"),
  "removed-facts": guide("What is the most commonly recognized personal identifying information (PII*)?"),
  "household-links": guide("De-Identifying Existing Clients"),
  ssn: guide("Creating a New Anonymous Client Record"),
  dob: guide("Creating a New Anonymous Client Record"),
} as const satisfies Readonly<Record<string, Source>>;

/** What consent does not bring back. */
export type GoneForGood = keyof typeof GONE_FOR_GOOD;

/** Who has known the client by Client ID alone and must be told. */
export const TELL = {
  "own-organization": guide("De-Identifying Existing Clients"),
  "other-agencies": guide("De-Identifying Existing Clients"),
  "tracking-sheet": guide("De-Identifying Existing Clients"),
  "paper-file": guide("De-Identifying Existing Clients"),
  "hmis-administrators": guide("De-Identifying Existing Clients"),
  "consent-on-file": statute("RCW 43.185C.180(2)(a)"),
} as const satisfies Readonly<Record<string, Source>>;

/** What can be restored, or the reasons why nothing can. */
export type RestoreResult =
  | {
      readonly status: "done";
      readonly chart: Chart;
      readonly restored: readonly (keyof ChartIdentity)[];
      readonly gone: readonly GoneForGood[];
      readonly tell: readonly (keyof typeof TELL)[];
      readonly findings: ReturnType<typeof assessAnonymity>["findings"];
    }
  | { readonly status: "blocked"; readonly blockers: readonly RestoreBlocker[] };

/**
 * A client who consents later gets the name back that the tracking sheet has kept.
 *
 * What can't come back is listed: it was erased, not hidden. The assigned approximate date goes from the record; the
 * sheet keeps it, in case the consent is taken back.
 *
 * @throws HmisPrivacyError `as-of.not-a-day`
 */
export function restoreIdentity(
  chart: Chart,
  entry: SheetEntry,
  { circumstances, asOf, policy }: RestoreConsent,
): RestoreResult {
  const { clientId, identity } = chart;
  const assessment = assessAnonymity({ dob: entry.dob ?? null, ...circumstances }, { asOf, policy });
  const blockers: RestoreBlocker[] = [];
  const block = (code: RestoreBlocker["code"]): void => {
    blockers.push({ code, severity: "error", path: {}, clientId });
  };
  if (entry.clientId !== clientId) block("client.restore-other-client");
  if (!isAnonymousRecord({ id: clientId, ...identity })) block("client.restore-not-anonymous");
  const assigned = entry.assignedDob;
  if (assigned !== undefined && identity.dob !== assigned.dob) block("client.restore-date-differs");
  for (const { reason } of assessment.reasons) block(`client.restore-still-required.${reason}`);
  const { consent = "not-asked" } = circumstances;
  const given = consent === "given" || consent === "given-by-phone";
  if (!given && assessment.reasons.length === 0) block("client.restore-still-required.consent-missing");
  if (blockers.length > 0) return { status: "blocked", blockers };

  const ssn = entry.ssn === undefined ? null : parseSsn(entry.ssn);
  const back: ChartIdentity = {
    firstName: entry.firstName,
    middleName: entry.middleName ?? null,
    lastName: entry.lastName,
    nameSuffix: entry.nameSuffix ?? null,
    nameDataQuality: 1,
    ssn: ssn?.digits.toLowerCase() ?? null, // HUD 3.02: x for a digit that is missing
    ssnDataQuality: ssn === null ? 99 : ssn.known === 9 ? 1 : 2,
    dob: entry.dob ?? identity.dob,
    dobDataQuality: entry.dob === undefined ? identity.dobDataQuality : 1,
    aliases: entry.aliases ?? [],
  };
  const texts = [
    ...chart.notes.map(({ text }) => text),
    ...chart.assessments.flatMap(({ answers }) => answers.map(({ answer }) => answer)),
  ];
  const masked = texts.some((text) => typeof text === "string" && findPlaceholders(text).length > 0);
  return {
    status: "done",
    chart: { ...chart, identity: back, assignedDob: entry.dob === undefined ? chart.assignedDob : null },
    restored: (Object.keys(back) as (keyof ChartIdentity)[]).filter(
      (field) => JSON.stringify(back[field]) !== JSON.stringify(identity[field]),
    ),
    gone: [
      ...(ssn === null ? (["ssn"] as const) : []),
      ...(entry.dob === undefined ? (["dob"] as const) : []),
      ...(masked ? (["masked-text"] as const) : []),
      "contacts",
      "documents",
      "document-checks",
      "removed-facts",
      "household-links",
    ],
    tell: Object.keys(TELL) as (keyof typeof TELL)[],
    findings: assessment.findings,
  };
}
