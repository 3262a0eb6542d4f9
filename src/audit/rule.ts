import type { Code, Severity, Source } from "../core/index.js";
import type { HudColumnName, HudFileName } from "../hud/index.js";
import type { Its } from "./state/its.js";

/** What every rule says of itself; the docs, SARIF's list of rules and the tests read the same row. */
export interface RuleRow<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly source: Source;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  /** The function of this library that mends it, or the person who must. */
  readonly mend: string;
}

/** A row of a HUD file by column; a column that the file lacks is empty. */
export type RowOf<F extends HudFileName> = Readonly<Record<HudColumnName<F>, string>>;

/** A test of one row and what is known of its client, enrollment and project by then. */
export interface Check<F extends HudFileName = HudFileName> {
  readonly on: F;
  /** Where the finding points. */
  readonly column: HudColumnName<F>;
  /** Asked first; the rule says nothing of other rows. */
  readonly when?: (row: RowOf<F>, its: Its) => boolean;
  readonly holds: (row: RowOf<F>, its: Its) => boolean;
}

/** A rule that is decided row by row. */
export interface RowRule<C extends Code = Code> extends RuleRow<C> {
  readonly checks: readonly Check[];
  /** Rows with DateDeleted are looked at as well; elsewhere they are gone from the record and say nothing. */
  readonly deletedToo?: true;
}

/** One test: `on` the file, the column that the finding points to, when it applies, and what must hold. */
export function on<F extends HudFileName>(
  file: F,
  column: HudColumnName<F>,
  test: Pick<Check<F>, "when" | "holds">,
): Check {
  return { on: file, column, ...test } as unknown as Check;
}

/** A table of rules whose codes are known by name. */
export const rules = <const T extends readonly RuleRow[]>(table: T): T => table;
