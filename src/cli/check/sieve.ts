import type { AuditFinding } from "../../audit/index.js";
import type { Severity } from "../../core/index.js";
import type { Waiver } from "../report/check/report.js";
import type { Baseline } from "./baseline.js";

/** Findings of one rule that are kept for the report; the others are counted. */
const KEPT_OF_A_RULE = 10_000;

/** Takes findings as they come: those that are waived or known don't count, and of a flood the first are kept. */
export class Sieve {
  readonly kept: AuditFinding[] = [];
  readonly further = new Map<string, number>();
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly waivers: (Waiver & { used: number; readonly expired: boolean })[];
  readonly baseline: Baseline | null;
  readonly #perCode = new Map<string, number>();

  constructor(waivers: readonly Waiver[], baseline: Baseline | null, asOf: string) {
    this.waivers = waivers.map((waiver) => ({ ...waiver, used: 0, expired: waiver.until < asOf }));
    this.baseline = baseline;
  }

  take(finding: AuditFinding): void {
    const waiver = this.waivers.find(
      ({ code, file, column, expired }) =>
        !expired &&
        code === finding.code &&
        (file === undefined || file === finding.path.file) &&
        (column === undefined || column === String(finding.path.column)),
    );
    if (waiver !== undefined) {
      waiver.used++;
      return;
    }
    if (this.baseline?.knows(finding) === true) return;
    this.counts[finding.severity]++;
    const count = (this.#perCode.get(finding.code) ?? 0) + 1;
    this.#perCode.set(finding.code, count);
    if (count <= KEPT_OF_A_RULE) this.kept.push(finding);
    else this.further.set(finding.code, count - KEPT_OF_A_RULE);
  }
}
