import type { Finding } from "../core/index.js";
import { isAnonymousRecord, type KnownIdentifiers, namedIn } from "../identity/index.js";
import type { Policy } from "../policy/index.js";
import type { Chart } from "./chart.js";
import { survives } from "./survives.js";
import { notShared } from "./texts.js";

/**
 * - `client.identity-survives`: an anonymous chart, or a text about an anonymous client, still says who it is.
 * - `client.household-invalid`: a household with no head, or two at a time.
 */
export type CertificateFinding = Finding<"client.identity-survives" | "client.household-invalid">;

/** What was checked again in the result, by other code than made it. Counts, no values. */
export interface Certificate {
  readonly policy: string;
  readonly asOf: string;
  readonly anonymousCharts: number;
  readonly otherCharts: number;
  /** Texts in which no known identifier was found again. */
  readonly texts: number;
  readonly households: number;
  readonly emptied: { readonly contacts: number; readonly documents: number };
}

interface Certified {
  readonly certificate: Certificate;
  readonly findings: readonly CertificateFinding[];
}

/** Words that hold no prose; a project's ID may be a house that shares somebody's name, but not a full one. */
function idsOf({
  clientId,
  assignedDob,
  enrollments,
  notes,
  assessments,
}: Chart): readonly (readonly [string, readonly string[]])[] {
  return [
    ["clientId", [clientId]],
    ["assignedDob", assignedDob === null ? [] : [assignedDob.policy]],
    ["enrollments", enrollments.flatMap(({ id, householdId }) => [id, householdId])],
    ["notes", notes.map(({ id }) => id)],
    ["assessments", assessments.map(({ id }) => id)],
  ];
}

export function certify(
  before: readonly Chart[],
  after: readonly Chart[],
  {
    anonymize,
    everybody,
    named,
    policy,
    asOf,
  }: {
    readonly anonymize: ReadonlySet<string>;
    readonly everybody: readonly KnownIdentifiers[];
    readonly named: readonly KnownIdentifiers[];
    readonly policy: Policy;
    readonly asOf: string;
  },
): Certified {
  const findings: CertificateFinding[] = [];
  let texts = 0;
  const survivor = (clientId: string, field: string, index?: number): void => {
    findings.push({
      code: "client.identity-survives",
      severity: "error",
      path: { field, ...(index !== undefined && { index }) },
      clientId,
    });
  };
  const givesTrueDob = policy.dob.rules.some(({ gives }) => gives === "actual");
  for (const [place, chart] of after.entries()) {
    const { clientId, identity } = chart;
    const anonymous = anonymize.has(clientId);
    const known = anonymous ? everybody : notShared(named, chart);
    const check = (text: string, field: string, index?: number): void => {
      texts++;
      if (survives(text, known, anonymous ? "each" : "full")) survivor(clientId, field, index);
    };
    chart.notes.forEach(({ text }, index) => check(text, "notes", index));
    chart.assessments.forEach(({ answers }, index) => {
      for (const { question, answer } of answers) {
        check(question, "assessments", index);
        if (typeof answer === "string" || typeof answer === "number") check(String(answer), "assessments", index);
      }
    });
    for (const [field, value] of Object.entries(chart.facts))
      for (const part of Array.isArray(value) ? value : [value])
        if (typeof part === "string" || typeof part === "number") check(String(part), `facts.${field}`);
    if (!anonymous) continue;
    for (const [field, ids] of idsOf(chart)) if (ids.some((id) => namedIn(id, everybody))) survivor(clientId, field);
    if (chart.enrollments.some(({ projectId }) => survives(projectId, everybody, "full")))
      survivor(clientId, "enrollments");
    if (!isAnonymousRecord({ id: clientId, ...identity }) && (identity.firstName ?? identity.lastName) !== null)
      survivor(clientId, "identity");
    const trueDob = before[place]?.identity.dob ?? null;
    if (!givesTrueDob && trueDob !== null && identity.dob === trueDob && !trueDob.endsWith("-01-01"))
      survivor(clientId, "identity");
    if (identity.ssn !== policy.ssn.value || identity.aliases.length > 0) survivor(clientId, "identity");
    if (chart.contacts.length > 0) survivor(clientId, "contacts");
    if (chart.documents.length + chart.documentChecks.length > 0) survivor(clientId, "documents");
  }
  const households = headsOfHouseholds(after);
  for (const heads of households.values())
    if (heads.length === 0 || heads.some((one) => heads.some((other) => rivals(one, other))))
      findings.push({ code: "client.household-invalid", severity: "error", path: { field: "enrollments" } });

  const sum = (of: (chart: Chart) => number): number =>
    before.reduce((total, chart) => total + (anonymize.has(chart.clientId) ? of(chart) : 0), 0);
  return {
    certificate: {
      policy: policy.id,
      asOf,
      anonymousCharts: after.filter(({ clientId }) => anonymize.has(clientId)).length,
      otherCharts: after.filter(({ clientId }) => !anonymize.has(clientId)).length,
      texts,
      households: households.size,
      emptied: {
        contacts: sum(({ contacts }) => contacts.length),
        documents: sum(({ documents, documentChecks }) => documents.length + documentChecks.length),
      },
    },
    findings,
  };
}

interface Head {
  readonly clientId: string;
  readonly from: string;
  readonly to: string;
}

/** For each HouseholdID, who is its head and when. */
function headsOfHouseholds(charts: readonly Chart[]): ReadonlyMap<string, readonly Head[]> {
  const households = new Map<string, Head[]>();
  for (const { clientId, enrollments } of charts)
    for (const { householdId, relationshipToHoH, entryDate, exitDate } of enrollments) {
      const heads = households.get(householdId) ?? [];
      if (relationshipToHoH === 1) heads.push({ clientId, from: entryDate, to: exitDate ?? "9999-12-31" });
      households.set(householdId, heads);
    }
  return households;
}

/** Two clients who are heads at one time; one after the other is no contradiction. */
const rivals = (a: Head, b: Head): boolean => a.clientId !== b.clientId && a.from < b.to && b.from < a.to;
