import { type Code, type Finding, HmisPrivacyError, hudStandard, type Source } from "../core/index.js";
import type { Policy } from "../policy/index.js";
import type { Reconciliation } from "../tracking/index.js";

/** How often each rule was hit in a month. */
export interface MonthFindings {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly findings: readonly Pick<Finding, "code" | "severity">[];
}

/** One rule over the months. */
export interface Trend {
  readonly code: Code;
  /** A count for each month, oldest first. */
  readonly counts: readonly number[];
  /** Against the month before: `new` and `gone` where there was none before, or is none now. */
  readonly change: "new" | "gone" | "more" | "fewer" | "same";
}

/** How an anonymous client counts in HUD's data quality table (APR and CAPER Q6a). */
export interface QualityCost {
  readonly element: "Name" | "SSN" | "DOB";
  readonly counts: "data issue" | "information missing" | "doesn't know or prefers not to answer" | "nothing";
  /** Share of all clients, from 0 to 1, that anonymity adds to the element's error rate. */
  readonly share: number;
  readonly source: Source;
}

/** What a lead looks at every month. */
export interface MonitoringReport {
  readonly month: string;
  readonly trends: readonly Trend[];
  readonly reconcile: { readonly errors: number; readonly warnings: number } | null;
  readonly cost: readonly QualityCost[];
}

/**
 * The month's look at anonymous records: findings over time, the sheet, and what anonymity costs in HUD's scores.
 *
 * Counts only, so that it may be mailed. Source: guide, organization checklist.
 *
 * @throws HmisPrivacyError `requests.no-month`, `requests.months-out-of-order`
 * @example
 * const report = monitoringReport({ months: [{ month: "2024-10", findings: [] }], anonymous: 5, clients: 100, policy: spokane2024 });
 * report.cost.map(({ element, counts, share }) => `${element}: ${counts}, ${share * 100} %`)[2]; // => "DOB: data issue, 5 %"
 */
export function monitoringReport({
  months,
  reconciliation,
  anonymous,
  clients,
  policy,
}: {
  /** Oldest first; the last is the report's month. */
  readonly months: readonly MonthFindings[];
  readonly reconciliation?: Reconciliation;
  /** Anonymous clients, and all clients, that the organisation served in the month. */
  readonly anonymous: number;
  readonly clients: number;
  readonly policy: Policy;
}): MonitoringReport {
  const month = months.at(-1)?.month;
  if (month === undefined || !months.every((one) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(one.month)))
    throw new HmisPrivacyError("requests.no-month");
  if (months.some((one, i) => i > 0 && one.month <= (months[i - 1]?.month ?? "")))
    throw new HmisPrivacyError("requests.months-out-of-order");

  const codes = [...new Set(months.flatMap(({ findings }) => findings.map(({ code }) => code)))].toSorted();
  const trends = codes.map((code): Trend => {
    const counts = months.map(({ findings }) => findings.filter((finding) => finding.code === code).length);
    const [now = 0, before = 0] = [counts.at(-1), counts.at(-2)];
    const change =
      now === before ? "same" : before === 0 ? "new" : now === 0 ? "gone" : now > before ? "more" : "fewer";
    return { code, counts, change };
  });
  const bySeverity = (severity: string): number =>
    reconciliation?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  return {
    month,
    trends,
    reconcile: reconciliation === undefined ? null : { errors: bySeverity("error"), warnings: bySeverity("warning") },
    cost: costOf(policy, clients === 0 ? 0 : anonymous / clients),
  };
}

const q6a = hudStandard("HMIS Standard Reporting: APR and CAPER Q6a");

function costOf({ name, ssn, dob }: Policy, share: number): QualityCost[] {
  const counted = (quality: number, empty: boolean, placeholder: boolean): QualityCost["counts"] => {
    if (quality === 8 || quality === 9)
      return !empty && placeholder ? "data issue" : "doesn't know or prefers not to answer";
    if (quality === 99 || empty) return empty || quality === 99 ? "information missing" : "data issue";
    return quality === 2 || placeholder ? "data issue" : "nothing";
  };
  const withoutDay = dob.rules.every(({ gives }) => ["year-only", "90-and-over", "nothing"].includes(gives));
  const row = (element: QualityCost["element"], counts: QualityCost["counts"]): QualityCost => ({
    element,
    counts,
    share: counts === "nothing" ? 0 : share,
    source: q6a,
  });
  const dobQuality = withoutDay ? dob.qualityWithoutDay : dob.quality;
  return [
    row("Name", counted(name.quality, false, false)),
    row("SSN", counted(ssn.quality, ssn.value === null, ssn.value !== null)),
    row("DOB", counted(dobQuality, withoutDay, !withoutDay && dobQuality > 2)),
  ];
}
