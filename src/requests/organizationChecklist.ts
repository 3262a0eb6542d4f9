import { addDays, compareDays, dayOf, parseDay } from "../calendar/index.js";
import { guide, type Source } from "../core/index.js";
import type { Reconciliation } from "../tracking/index.js";

const source = guide("Organization checklist for leads, supervisors, and managers");

/** The guide's seven points for leads, and what can speak for each. */
export const ORGANIZATION_CHECKLIST = {
  "guide-at-hand": { says: "Staff can readily read the guide.", evidence: [] },
  "staff-know-pii": { says: "Everybody who uses the HMIS knows what PII is.", evidence: [] },
  "staff-know-when": { says: "Everybody knows which clients are anonymous, and when PII stays out.", evidence: [] },
  "sheet-kept": {
    says: "A tracking sheet holds each person's Client ID and name.",
    evidence: ["sheet-present", "sheet-complete"],
  },
  "sheet-reachable": {
    says: "Authorized people know where the tracking sheet is and can open it.",
    evidence: ["sheet-sealed", "sheet-opened-lately"],
  },
  "agencies-told": { says: "Other agencies learn the Client ID in an agreed way.", evidence: [] },
  monitored: {
    says: "Somebody keeps checking that anonymous records follow the guide.",
    evidence: ["audited-lately", "audit-clean", "reconciled"],
  },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly evidence: readonly EvidenceKind[] }>>;

/** A point of the guide's checklist for leads. */
export type ChecklistPoint = keyof typeof ORGANIZATION_CHECKLIST;

/** What the library can find out by itself for a point of the checklist. */
export type EvidenceKind =
  | "sheet-present"
  | "sheet-complete"
  | "sheet-sealed"
  | "sheet-opened-lately"
  | "audited-lately"
  | "audit-clean"
  | "reconciled";

/** What the library's own runs have shown; what is left out is not known. */
export interface OrganizationEvidence {
  readonly sheet?: { readonly sealed: boolean; readonly lastOpenedOn?: string };
  readonly reconciliation?: Reconciliation;
  readonly audit?: { readonly on: string; readonly errors: number };
}

/** A point of the checklist, with what is known about it. */
export interface ChecklistRow {
  readonly point: ChecklistPoint;
  readonly says: string;
  readonly source: Source;
  /** `confirm`: nothing speaks against it, but a person must say so. */
  readonly status: "met" | "not-met" | "confirm";
  readonly evidence: readonly { readonly kind: EvidenceKind; readonly holds: boolean | null }[];
  /** The day on which a person confirmed the point. */
  readonly confirmedOn: string | null;
}

/** Days after which a look counts as old: the guide asks for monitoring, we take a month and some grace. */
const LATELY = 35;
/** What people confirm is good for a year. */
const CONFIRMED_FOR = 366;

/**
 * The guide's seven points for leads, each with what the library can show and what people must confirm.
 *
 * @param confirmed - the day on which a person last confirmed each point
 * @throws HmisPrivacyError `as-of.not-a-day`
 * @example
 * assessOrganization({ on: "2024-10-15", confirmed: { "guide-at-hand": "2024-09-01" }, evidence: {} })[0]?.status; // => "met"
 */
export function assessOrganization({
  on,
  confirmed,
  evidence,
}: {
  readonly on: string;
  readonly confirmed: { readonly [point in ChecklistPoint]?: string };
  readonly evidence: OrganizationEvidence;
}): readonly ChecklistRow[] {
  const today = dayOf(on, "as-of");
  const within = (day: string | undefined, days: number): boolean | null => {
    const then = day === undefined ? null : parseDay(day);
    if (then === null) return null;
    return compareDays(then, today) <= 0 && compareDays(addDays(then, days), today) >= 0;
  };
  const { sheet, reconciliation, audit } = evidence;
  const errors = reconciliation?.findings.filter(({ severity }) => severity === "error");
  const holds: Readonly<Record<EvidenceKind, boolean | null>> = {
    "sheet-present": sheet === undefined ? null : true,
    "sheet-complete":
      errors === undefined ? null : !errors.some(({ code }) => code === "tracking.anonymous-without-entry"),
    "sheet-sealed": sheet === undefined ? null : sheet.sealed,
    "sheet-opened-lately": within(sheet?.lastOpenedOn, LATELY),
    "audited-lately": within(audit?.on, LATELY),
    "audit-clean": audit === undefined ? null : audit.errors === 0,
    reconciled: errors === undefined ? null : errors.length === 0,
  };
  return (Object.keys(ORGANIZATION_CHECKLIST) as ChecklistPoint[]).map((point) => {
    const row = ORGANIZATION_CHECKLIST[point];
    const shown = row.evidence.map((kind) => ({ kind, holds: holds[kind] }));
    const confirmedOn = confirmed[point] ?? null;
    const fresh = within(confirmedOn ?? undefined, CONFIRMED_FOR) === true;
    const refuted = shown.some((one) => one.holds === false);
    const proved = shown.length > 0 && shown.every((one) => one.holds === true);
    return {
      point,
      says: row.says,
      source,
      status: refuted ? "not-met" : fresh || proved ? "met" : "confirm",
      evidence: shown,
      confirmedOn,
    };
  });
}
