import type { AuditFinding, CheckedFile, RuleCode } from "../../../audit/index.js";
import type { Severity } from "../../../core/index.js";
import type { RiskAssessment } from "../../../risk/index.js";

/** A finding that somebody has looked at and takes responsibility for, for a while. */
export interface Waiver {
  readonly code: RuleCode;
  readonly file?: string;
  readonly column?: string;
  readonly reason: string;
  /** `YYYY-MM-DD`: the last day on which it counts. */
  readonly until: string;
}

/** What an auditor asks of a run. */
export interface RunRecord {
  readonly tool: { readonly name: "hmis-privacy"; readonly version: string };
  /** `sha256` is of the policy's content, so that a change of a rule of it shows. */
  readonly policy: { readonly id: string; readonly sha256: string };
  readonly asOf: string;
  readonly hudVersion: string | null;
  readonly hashStatus: string;
  /** False where a file could not be read to its end. */
  readonly complete: boolean;
  readonly files: readonly CheckedFile[];
  readonly rules: readonly RuleCode[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly waivers: readonly (Waiver & { readonly used: number; readonly expired: boolean })[];
  /** Findings known from the baseline, and entries of it that no finding has any more. */
  readonly baseline: { readonly known: number; readonly stale: number } | null;
}

/** All that a report is made from: nothing else is looked at, so the same report comes out of the same run. */
export interface CheckReport {
  readonly run: RunRecord;
  /** Those that count: neither waived nor known. */
  readonly findings: readonly AuditFinding[];
  /** Findings beyond the most that are kept of one rule, by code. */
  readonly further: ReadonlyMap<string, number>;
  /** For the page: how the clients can be told apart, and birthdays on 1 January. */
  readonly people?: PeopleFigures;
}

export interface PeopleFigures {
  readonly risk: RiskAssessment | null;
  /** Clients with a birth date, by what its day is. */
  readonly birthdays: { readonly all: number; readonly january1: number };
}

export interface ReportOptions {
  readonly clientIds?: boolean;
}

/** How many findings there are of a code, those that weren't kept included. */
export const countOf = ({ findings, further }: CheckReport, code: string): number =>
  findings.filter((finding) => finding.code === code).length + (further.get(code) ?? 0);
