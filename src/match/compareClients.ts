import type { Finding } from "../core/index.js";
import type { MatchRecord } from "../identity/index.js";
import { probabilityOf, type Verdict, verdictOf } from "./decide.js";
import { type CompiledModel, compileModel } from "./model/compileModel.js";
import { defaultModel } from "./model/defaultModel.js";
import { PER_BIT } from "./model/frequencies.js";
import { FIELDS, type GuardCode, GUARDS, LEVELS, type LevelCode, MISSING, type MatchField } from "./model/levels.js";
import type { MatchModel } from "./model/model.js";
import { readModel } from "./model/readModel.js";
import { guardsOf, isThin } from "./pair/guards.js";
import { createScorer, type Scorer } from "./pair/scorer.js";
import { buildTable } from "./table/buildTable.js";
import { type RecordCode, type Table, UNLINKABLE } from "./table/table.js";

/** One step of the way from the prior to the weight. */
export interface Evidence {
  /** `prior` comes first; then the fields that both records have. */
  readonly field: "prior" | MatchField;
  readonly level: "prior" | LevelCode;
  /** Signed bits: each doubles, or halves, the odds. Whole 256ths, so that they sum exactly. */
  readonly bits: number;
}

/** What a finding of a comparison may say. */
export type MatchCode = GuardCode | RecordCode | "match.unlinkable";

/** How two records stand to each other. No value of theirs is in it. */
export interface Comparison {
  /** Sum of the evidence: log2 of the odds that both are one person. */
  readonly weight: number;
  readonly probability: number;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  /** The guards hit, and what is wrong with a record; `path.index` is 0 for the first. */
  readonly findings: readonly Finding<MatchCode>[];
}

/** Settings of {@link compareClients}. */
export interface CompareOptions {
  readonly model?: MatchModel;
}

/**
 * Whether two records are one person, and why.
 *
 * Symmetric; knows no other records. A record that names nobody ("Anonymous", "Refused") matches nobody.
 *
 * @throws HmisPrivacyError `match.no-id`, `match.not-text`, `match.not-a-quality`, `match.not-a-record`, `match.model-…`
 * @example
 * const a = { id: "1", firstName: "Rosalind", lastName: "Okafor", dob: "1984-03-09", ssn: "536-90-4417" };
 * const b = { id: "2", firstName: "Rosalynd", lastName: "Okafor", dob: "1984-03-09", ssn: "xxx-xx-4417" };
 * compareClients(a, b).verdict; // => "match"
 * compareClients(a, { ...b, firstName: "Desmond", ssn: "536-90-4418" }).verdict; // => "possible"
 */
export function compareClients(a: MatchRecord, b: MatchRecord, options: CompareOptions = {}): Comparison {
  return comparer(options)(a, b);
}

/**
 * `compareClients` for many pairs: the model is read once.
 *
 * @throws HmisPrivacyError `match.model-…`
 * @example
 * const compare = comparer();
 * compare({ id: "1", lastName: "Okafor" }, { id: "2", lastName: "Lindqvist" }).verdict; // => "no"
 */
export function comparer({
  model = defaultModel,
}: CompareOptions = {}): (a: MatchRecord, b: MatchRecord) => Comparison {
  const compiled = compileModel(readModel(model));
  const builder = buildTable(compiled, 2); // empty again after each pair
  return (a, b) =>
    builder.probe(a, (i) =>
      builder.probe(b, (j) => {
        const table = builder.finish();
        const comparison = comparisonOf(table, createScorer(table, compiled), compiled, i, j);
        return { ...comparison, findings: [...comparison.findings, ...table.findings.map(withoutId)] };
      }),
    );
}

const withoutId = ({ code, severity, path }: Finding<RecordCode>): Finding<RecordCode> => ({ code, severity, path });

/** The comparison of two rows of a table. */
export function comparisonOf(table: Table, scorer: Scorer, compiled: CompiledModel, i: number, j: number): Comparison {
  const { flags } = table.columns;
  const weight = scorer.weigh(i, j, Number.NEGATIVE_INFINITY);
  const evidence: Evidence[] = [{ field: "prior", level: "prior", bits: compiled.prior / PER_BIT }];
  FIELDS.forEach((field, at) => {
    const level = scorer.levels[at];
    if (level === undefined || level === MISSING) return;
    evidence.push({ field, level: LEVELS[level] as LevelCode, bits: (scorer.bits[at] ?? 0) / PER_BIT });
  });
  const guards = guardsOf(scorer, table.columns, compiled, i, j);
  const flag = (flags[i] ?? 0) | (flags[j] ?? 0);
  const thin = isThin(scorer, flag, compiled);
  const unlinkable = (flag & UNLINKABLE) !== 0;
  const findings: Finding<MatchCode>[] = GUARDS.filter((_, at) => (guards & (1 << at)) !== 0).map((code) => ({
    code,
    severity: "warning",
    path: {},
  }));
  if (thin && guards === 0 && !unlinkable && weight >= compiled.match)
    findings.push({ code: "match.too-little", severity: "info", path: {} });
  [i, j].forEach((row, index) => {
    if (((flags[row] ?? 0) & UNLINKABLE) !== 0)
      findings.push({ code: "match.unlinkable", severity: "info", path: { index } });
  });
  return {
    weight: weight / PER_BIT,
    probability: probabilityOf(weight / PER_BIT),
    verdict: unlinkable ? "no" : verdictOf(weight, guards, thin, compiled),
    evidence,
    findings,
  };
}
