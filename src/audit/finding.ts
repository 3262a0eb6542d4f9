import type { Code, Finding, Severity } from "../core/index.js";
import type { CsvCode } from "../csv/index.js";
import type { RuleCode } from "./rules/index.js";

/** What a check may say: a rule's code, or why a file could not be read. */
export type AuditCode = RuleCode | CsvCode;

/** A finding of a check. */
export interface AuditFinding<C extends Code = AuditCode> extends Finding<C> {
  readonly severity: Severity;
  /**
   * The same for the same record and field in every run with the same key, wherever the row stands; there only where a
   * key was given. Made from identifiers, never from a cell that the finding speaks of.
   */
  readonly fingerprint?: string;
}

/** How a file was read. */
export interface CheckedFile {
  readonly file: string;
  /** Rows of data. */
  readonly rows: number;
  readonly bytes: number;
  /** False where reading broke off: nothing is known of the rest. */
  readonly complete: boolean;
}
