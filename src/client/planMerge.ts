import { type Finding, guide, HmisPrivacyError, type Source } from "../core/index.js";
import { isAnonymousRecord } from "../identity/index.js";
import type { Chart } from "./chart.js";
import { IDENTITY_FIELDS } from "./chartShape.js";

/** What a person has confirmed. Both Client IDs are given again, by hand: a merge of the wrong two is hard to see. */
export interface MergeConfirmation {
  readonly clientIds: readonly [string, string];
  readonly samePerson: boolean;
  /** The Client ID that stays. */
  readonly keep: string;
}

const LISTS = ["contacts", "enrollments", "notes", "assessments", "documents", "documentChecks"] as const;
export type MergedList = (typeof LISTS)[number];

/**
 * - `client.merge-enrollments-overlap`: both are in one project at one time; a person decides which is true.
 * - `client.merge-same-household`: both are members of one household: two people, or one counted twice.
 * - `client.merge-facts-differ`, `client.merge-identity-differs`: the kept record's value stays; the field is named.
 * - `client.merge-dates-differ`: two approximate dates were assigned; the one assigned first stays.
 */
export type MergeConflict = Finding<
  | "client.merge-enrollments-overlap"
  | "client.merge-same-household"
  | "client.merge-facts-differ"
  | "client.merge-identity-differs"
  | "client.merge-dates-differ"
>;

/**
 * - `client.merge-not-confirmed`, `client.merge-ids-differ`: no confirmation for these two.
 * - `client.merge-one-record`: both are the same record.
 * - `client.merge-anonymous-with-named`: it would name the anonymous one; make both anonymous, or restore it, first.
 * - `client.merge-ids-collide`: an enrollment, note or the like has one ID in both.
 */
export type MergeBlocker = Finding<
  | "client.merge-not-confirmed"
  | "client.merge-ids-differ"
  | "client.merge-one-record"
  | "client.merge-anonymous-with-named"
  | "client.merge-ids-collide"
>;

/** What moves where. Ids alone, so that it may be stored; with the retired chart it can be undone. */
export interface MergePlan {
  readonly keep: string;
  readonly retire: string;
  readonly moves: readonly { readonly list: MergedList; readonly id: string }[];
  /** Facts that the kept record lacks and the retired one has. */
  readonly fillsIn: readonly string[];
  /** Whether the retired record's assigned date is the older one and stays. */
  readonly takesDate: boolean;
  readonly conflicts: readonly MergeConflict[];
  readonly source: Source;
}

/** A plan that can be undone, or the reasons why there is none. */
export type MergeResult =
  | { readonly status: "done"; readonly plan: MergePlan }
  | { readonly status: "blocked"; readonly blockers: readonly MergeBlocker[] };

/**
 * How two records of one person become one: both anonymous, or both complete accounts.
 *
 * Source: guide, "Please remember": both Client IDs, and the confirmation that they are one person.
 *
 * @example
 * const chart = (clientId) => ({ clientId, identity: { firstName: "Anonymous", middleName: null,
 *   lastName: `Anonymous ${clientId}`, nameSuffix: null, nameDataQuality: 2, ssn: null, ssnDataQuality: 99,
 *   dob: null, dobDataQuality: 99, aliases: [] }, assignedDob: null, facts: {}, contacts: [], enrollments: [],
 *   notes: [{ id: `n${clientId}`, kind: "case", text: "Bus pass given.", readOnly: false }], assessments: [],
 *   documents: [], documentChecks: [] });
 * const merge = planMerge(chart("1455"), chart("1390"), { clientIds: ["1455", "1390"], samePerson: true, keep: "1390" });
 * merge.status === "done" && merge.plan.moves; // => [{ list: "notes", id: "n1455" }]
 */
export function planMerge(a: Chart, b: Chart, { clientIds, samePerson, keep }: MergeConfirmation): MergeResult {
  const blockers: MergeBlocker[] = [];
  const block = (code: MergeBlocker["code"], field?: string): void => {
    blockers.push({ code, severity: "error", path: field === undefined ? {} : { field } });
  };
  const ids = [a.clientId, b.clientId];
  if (a.clientId === b.clientId) block("client.merge-one-record");
  if (samePerson !== true) block("client.merge-not-confirmed");
  if (!ids.every((id) => clientIds.includes(id)) || !ids.includes(keep)) block("client.merge-ids-differ");
  const anonymous = [a, b].map(({ clientId, identity }) => isAnonymousRecord({ id: clientId, ...identity }));
  if (anonymous[0] !== anonymous[1]) block("client.merge-anonymous-with-named");
  for (const list of LISTS) {
    const there = new Set(a[list].map(({ id }) => id));
    if (b[list].some(({ id }) => there.has(id))) block("client.merge-ids-collide", list);
  }
  if (blockers.length > 0) return { status: "blocked", blockers };

  const [kept, retired] = a.clientId === keep ? [a, b] : [b, a];
  const facts = Object.entries(retired.facts).filter(([, value]) => value !== null && value !== undefined);
  const inKept = (field: string): unknown => (kept.facts as Readonly<Record<string, unknown>>)[field] ?? null;
  const dates = [kept.assignedDob, retired.assignedDob] as const;
  const takesDate = dates[1] !== null && (dates[0] === null || dates[1].asOf < dates[0].asOf);
  return {
    status: "done",
    plan: {
      keep,
      retire: retired.clientId,
      moves: LISTS.flatMap((list) => retired[list].map(({ id }) => ({ list, id }))),
      fillsIn: facts.filter(([field]) => inKept(field) === null).map(([field]) => field),
      takesDate: takesDate && anonymous[0] === true,
      conflicts: [
        ...enrollmentConflicts(kept, retired),
        ...facts
          .filter(([field, value]) => inKept(field) !== null && JSON.stringify(inKept(field)) !== JSON.stringify(value))
          .map(([field]): MergeConflict => conflict("client.merge-facts-differ", `facts.${field}`)),
        ...(anonymous[0] === true ? [] : identityConflicts(kept, retired)),
        ...(dates[0] !== null && dates[1] !== null && dates[0].dob !== dates[1].dob
          ? [conflict("client.merge-dates-differ", "assignedDob")]
          : []),
      ],
      source: guide("Please remember"),
    },
  };
}

const conflict = (code: MergeConflict["code"], field: string, index?: number): MergeConflict => ({
  code,
  severity: "warning",
  path: { field, ...(index !== undefined && { index }) },
});

function enrollmentConflicts(kept: Chart, retired: Chart): MergeConflict[] {
  return retired.enrollments.flatMap(({ projectId, householdId, entryDate, exitDate }, index) => {
    const overlaps = kept.enrollments.some(
      (other) =>
        other.projectId === projectId &&
        entryDate <= (other.exitDate ?? "9999-12-31") &&
        other.entryDate <= (exitDate ?? "9999-12-31"),
    );
    const together = kept.enrollments.some((other) => other.householdId === householdId);
    return [
      ...(overlaps ? [conflict("client.merge-enrollments-overlap", "enrollments", index)] : []),
      ...(together ? [conflict("client.merge-same-household", "enrollments", index)] : []),
    ];
  });
}

function identityConflicts(kept: Chart, retired: Chart): MergeConflict[] {
  return IDENTITY_FIELDS.filter((field) => !field.endsWith("Quality") && retired.identity[field] !== null)
    .filter((field) => JSON.stringify(retired.identity[field]) !== JSON.stringify(kept.identity[field]))
    .map((field) => conflict("client.merge-identity-differs", `identity.${field}`));
}

/** Two charts after a merge. The retired one is kept, empty, with its own identity and facts: the way back. */
export interface MergedCharts {
  readonly kept: Chart;
  readonly retired: Chart;
}

/**
 * Carries a plan out on the two charts that it was made for.
 *
 * @throws HmisPrivacyError `client.merge-other-charts`
 */
export function applyMerge(a: Chart, b: Chart, plan: MergePlan): MergedCharts {
  const [kept, retired] = ofPlan(a, b, plan);
  const fills = plan.fillsIn.map((field) => [field, (retired.facts as Readonly<Record<string, unknown>>)[field]]);
  const date = plan.takesDate && retired.assignedDob !== null ? retired.assignedDob : kept.assignedDob;
  return {
    kept: {
      ...kept,
      ...moved(retired, kept, plan),
      facts: { ...kept.facts, ...Object.fromEntries(fills) },
      assignedDob: date,
      ...(plan.takesDate && { identity: { ...kept.identity, dob: retired.identity.dob } }),
    },
    retired: { ...retired, ...EMPTY },
  };
}

/**
 * Takes a merge back: what moved goes home, what came later stays.
 *
 * @param before - the kept chart's identity, facts and assigned date as they were: the chart from before the merge
 * @throws HmisPrivacyError `client.merge-other-charts`
 */
export function undoMerge({ kept, retired }: MergedCharts, plan: MergePlan, before: Chart): readonly [Chart, Chart] {
  if (before.clientId !== plan.keep) throw new HmisPrivacyError("client.merge-other-charts");
  const [now, home] = ofPlan(kept, retired, plan);
  const stays = Object.fromEntries(
    LISTS.map((list) => [list, (now[list] as readonly { id: string }[]).filter(({ id }) => !moves(plan, list, id))]),
  );
  const lacked = new Set(plan.fillsIn);
  const facts = Object.fromEntries(Object.entries(now.facts).filter(([field]) => !lacked.has(field)));
  const asBefore = Object.entries(before.facts).filter(([field]) => lacked.has(field));
  return [
    {
      ...now,
      ...stays,
      facts: { ...facts, ...Object.fromEntries(asBefore) },
      ...(plan.takesDate && {
        assignedDob: before.assignedDob,
        identity: { ...now.identity, dob: before.identity.dob },
      }),
    } as Chart,
    { ...home, ...moved(now, home, plan) },
  ];
}

const EMPTY = { contacts: [], enrollments: [], notes: [], assessments: [], documents: [], documentChecks: [] };

const moves = (plan: MergePlan, list: MergedList, id: string): boolean =>
  plan.moves.some((move) => move.list === list && move.id === id);

function moved(from: Chart, to: Chart, plan: MergePlan): Pick<Chart, MergedList> {
  return Object.fromEntries(
    LISTS.map((list) => [
      list,
      [...to[list], ...(from[list] as readonly { id: string }[]).filter(({ id }) => moves(plan, list, id))],
    ]),
  ) as unknown as Pick<Chart, MergedList>;
}

function ofPlan(a: Chart, b: Chart, { keep, retire }: MergePlan): readonly [Chart, Chart] {
  if (a.clientId === keep && b.clientId === retire) return [a, b];
  if (b.clientId === keep && a.clientId === retire) return [b, a];
  throw new HmisPrivacyError("client.merge-other-charts");
}
