import { dayOf } from "../calendar/index.js";
import { HmisPrivacyError } from "../core/index.js";
import { type KnownIdentifiers, namedIn } from "../identity/index.js";
import type { Policy } from "../policy/index.js";
import { anonymousIdentity } from "./anonymousIdentity.js";
import { type Attestations, missingAttestations } from "./attestations.js";
import { type Certificate, certify } from "./certificate.js";
import type { Chart, Contact } from "./chart.js";
import { IDENTITY_FIELDS, shapeFindings } from "./chartShape.js";
import { cleanTexts, keptFacts, unlinkedFacts } from "./chartTexts.js";
import { splitHouseholds } from "./households.js";
import { links } from "./links.js";
import type { TrackingSheet } from "../tracking/index.js";
import { cleanerOf, knownOf, mentionCleanerOf, notShared, type TextCleaner } from "./texts.js";
import {
  type ChartChange,
  type ChartRule,
  type Deletion,
  type HouseholdBlocker,
  type HouseholdWarning,
  note,
  type Work,
} from "./work.js";

/** Who becomes anonymous, who leaves, and what people have seen to. */
export interface HouseholdOptions {
  /** Client IDs that become anonymous. */
  readonly anonymize: readonly string[];
  /** Client IDs that leave the household. They stay together, but anonymous and identified ones apart. */
  readonly separate?: readonly string[];
  /** `YYYY-MM-DD`: the day on which age is counted. */
  readonly asOf: string;
  readonly policy: Policy;
  readonly attestations: Attestations;
  /** The organisation's tracking sheet: each client must be on it, and keeps the date that it holds. */
  readonly sheet?: TrackingSheet | undefined;
  /** People who belonged to the household once: they are named in notes too. */
  readonly pastMembers?: readonly KnownIdentifiers[];
}

/** The whole household made anonymous, or nothing of it. */
export type HouseholdResult =
  | {
      readonly status: "done";
      /** In the order they came in. */
      readonly charts: readonly Chart[];
      readonly changes: readonly ChartChange[];
      /** What the HMIS must delete: the files themselves are not in a chart. */
      readonly deletions: readonly Deletion[];
      readonly findings: readonly HouseholdWarning[];
      readonly certificate: Certificate;
    }
  | { readonly status: "blocked"; readonly blockers: readonly HouseholdBlocker[] };

/**
 * Existing clients made anonymous with everything that is stored about them, whole households at once.
 *
 * All or nothing: blockers stop it, and then there is nothing to save. Every text is scrubbed with everybody of the
 * household as known; clients who stay identified lose what names the anonymous ones. Pass the charts of all members.
 * Source: guide, "De-Identifying Existing Clients" and "Please remember".
 *
 * @throws HmisPrivacyError `client.nobody-to-anonymize`, `client.not-in-household`, `client.two-charts`,
 * `as-of.not-a-day`, `policy.no-dob-rule`
 * @example
 * const nobodyConfirmed = { anonymize: ["1455"], asOf: "2024-10-15", policy: spokane2024, attestations: {} };
 * const chart = { clientId: "1455", identity: { firstName: "Marja", middleName: null, lastName: "Karvonen",
 *   nameSuffix: null, nameDataQuality: 1, ssn: null, ssnDataQuality: 99, dob: "1979-05-03", dobDataQuality: 1,
 *   aliases: [] }, assignedDob: null, facts: { race: [5] }, contacts: [], enrollments: [], notes: [],
 *   assessments: [], documents: [], documentChecks: [] };
 * deidentifyHousehold([chart], nobodyConfirmed).status; // => "blocked"
 */
export function deidentifyHousehold(charts: readonly Chart[], options: HouseholdOptions): HouseholdResult {
  const { asOf, policy, attestations = {}, pastMembers = [] } = options; // none from JavaScript: nothing is attested
  const anonymize = new Set(options.anonymize);
  const separate = new Set(options.separate ?? []);
  const on = dayOf(asOf, "as-of");
  const misshapen = charts.flatMap(shapeFindings);
  if (misshapen.length > 0) return { status: "blocked", blockers: misshapen };
  assertIds(charts, anonymize, separate);

  const everybody = [...charts.flatMap(knownOf), ...pastMembers];
  const anonymous = charts.filter(({ clientId }) => anonymize.has(clientId));
  const named = anonymous.flatMap(knownClient);
  const clean = cleanerOf(everybody, { asOf, policy });
  const ids = separatedIds(charts, anonymize, separate);
  const { enrollments, findings: household } = splitHouseholds(charts, { anonymize, separate, on });
  const work: Work = {
    policy,
    anonymize,
    changes: [],
    deletions: [],
    findings: [],
    blockers: [
      ...missingAttestations(attestations),
      ...missingEntries(anonymous, options.sheet),
      ...household.filter(({ code }) => code === "client.only-children-left"),
    ],
  };
  const after = charts.map((was, place): Chart => {
    const chart = { ...was, enrollments: enrollments[place] ?? was.enrollments };
    noteMoves(was, chart, work);
    if (anonymize.has(was.clientId))
      return anonymousChart(chart, { asOf, sheet: options.sheet }, everybody, clean, work);
    const theirs = notShared(named, was);
    return unlinkedChart(chart, theirs, mentionCleanerOf([...theirs, ...ids], { asOf }), work);
  });

  if (work.blockers.length > 0) return { status: "blocked", blockers: work.blockers };
  const { certificate, findings: failed } = certify(charts, after, { anonymize, everybody, named, policy, asOf });
  if (failed.length > 0) return { status: "blocked", blockers: failed };
  return {
    status: "done",
    charts: after,
    changes: work.changes,
    deletions: work.deletions,
    findings: [...work.findings, ...household, ...links(after, anonymize)],
    certificate,
  };
}

function assertIds(charts: readonly Chart[], anonymize: ReadonlySet<string>, separate: ReadonlySet<string>): void {
  const ids = new Set(charts.map(({ clientId }) => clientId));
  if (anonymize.size === 0) throw new HmisPrivacyError("client.nobody-to-anonymize");
  if (ids.size !== charts.length) throw new HmisPrivacyError("client.two-charts");
  for (const [field, named] of [["anonymize", anonymize] as const, ["separate", separate] as const])
    [...named].forEach((id, index) => {
      if (!ids.has(id)) throw new HmisPrivacyError("client.not-in-household", { field, index });
    });
}

function knownClient(chart: Chart): readonly KnownIdentifiers[] {
  return knownOf(chart).slice(0, 1);
}

/** In the notes of the one who is separated, the Client ID of the anonymous one is a link too. */
function separatedIds(
  charts: readonly Chart[],
  anonymize: ReadonlySet<string>,
  separate: ReadonlySet<string>,
): KnownIdentifiers[] {
  if (separate.size === 0) return [];
  return charts.filter(({ clientId }) => anonymize.has(clientId)).map(({ clientId }) => ({ otherIds: [clientId] }));
}

function noteMoves(was: Chart, now: Chart, work: Work): void {
  now.enrollments.forEach((enrollment, index) => {
    const before = was.enrollments[index];
    const path = { field: "enrollments", index };
    if (before?.householdId !== enrollment.householdId) note(work, was.clientId, "household-split", path);
    if (before?.relationshipToHoH !== enrollment.relationshipToHoH) note(work, was.clientId, "relationship", path);
  });
}

/** A client whom the sheet doesn't know could never be found again. */
function missingEntries(anonymous: readonly Chart[], sheet: TrackingSheet | undefined): HouseholdBlocker[] {
  if (sheet === undefined) return [];
  const known = new Set(sheet.entries.map(({ clientId }) => clientId));
  return anonymous
    .filter(({ clientId }) => !known.has(clientId))
    .map(({ clientId }) => ({ code: "client.not-on-sheet", severity: "error", path: { field: "sheet" }, clientId }));
}

function anonymousChart(
  chart: Chart,
  { asOf, sheet }: Pick<HouseholdOptions, "asOf" | "sheet">,
  named: readonly KnownIdentifiers[],
  clean: TextCleaner,
  work: Work,
): Chart {
  const { clientId } = chart;
  const { policy } = work;
  const assignedDob = sheet?.entries.find((entry) => entry.clientId === clientId)?.assignedDob ?? chart.assignedDob;
  const nameless = (documentId: string): string | null => (namedIn(documentId, named) ? null : documentId);
  const made = anonymousIdentity(clientId, chart.identity, {
    asOf,
    policy,
    assigned: assignedDob ?? undefined,
  });
  work.findings.push(...made.findings.map((finding) => ({ ...finding, clientId })));
  const identity = { ...made.identity, aliases: [] };
  for (const field of IDENTITY_FIELDS)
    if (JSON.stringify(chart.identity[field]) !== JSON.stringify(identity[field]))
      note(work, clientId, identityRule(field), { field: `identity.${field}` });

  chart.contacts.forEach((_, index) => note(work, clientId, "contact-removed", { field: "contacts", index }));
  chart.documents.forEach(({ id }, index) => {
    note(work, clientId, "document-deleted", { field: "documents", index });
    work.deletions.push({ clientId, kind: "document", id: nameless(id), index });
  });
  chart.documentChecks.forEach(({ id }, index) => {
    note(work, clientId, "document-deleted", { field: "documentChecks", index });
    work.deletions.push({ clientId, kind: "document-check", id: nameless(id), index });
  });
  return {
    ...chart,
    identity,
    assignedDob: made.assigned ?? assignedDob,
    facts: keptFacts(chart, clean, work),
    contacts: [],
    ...cleanTexts(chart, clean, work),
    documents: [],
    documentChecks: [],
  };
}

function identityRule(field: string): ChartRule {
  if (field.startsWith("ssn")) return "template-ssn";
  return field.startsWith("dob") ? "dob-rule" : "template-name";
}

/** A client who stays identified: what names an anonymous member goes, nothing else. */
function unlinkedChart(chart: Chart, named: readonly KnownIdentifiers[], clean: TextCleaner, work: Work): Chart {
  const digits = (text: string): string => text.replaceAll(/\D/g, "").slice(-10);
  const pointsAtThem = ({ kind, name, value, clientId }: Contact): boolean =>
    (clientId !== undefined && work.anonymize.has(clientId)) ||
    namedIn(name ?? "", named) ||
    namedIn(value, named) ||
    ((kind === "emergency" || kind === "other") &&
      named.some(
        ({ phones = [], emails = [] }) =>
          phones.some((phone) => digits(phone).length >= 7 && digits(phone) === digits(value)) ||
          emails.some((mail) => mail.toLowerCase() === value.toLowerCase()),
      ));
  const contacts = chart.contacts.filter((contact, index) => {
    const goes = pointsAtThem(contact);
    if (goes) note(work, chart.clientId, "contact-removed", { field: "contacts", index });
    return !goes;
  });
  chart.documents.forEach(({ title }, index) => {
    if (!namedIn(title, named)) return;
    const path = { field: "documents", index };
    work.findings.push({ code: "client.linked-by-document", severity: "warning", path, clientId: chart.clientId });
  });
  return { ...chart, contacts, facts: unlinkedFacts(chart, clean, work), ...cleanTexts(chart, clean, work) };
}
