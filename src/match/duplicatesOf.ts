import type { Finding } from "../core/index.js";
import { isDigitSlip } from "../text/index.js";
import type { FoundPairs } from "./block/foundPairs.js";
import { type RuleSearch, THIN_PAIR } from "./block/searchRule.js";
import { orderBy } from "./block/sortedKeys.js";
import { type Cluster, clustersOf, type Edge } from "./cluster/clusters.js";
import { probabilityOf, verdictOf } from "./decide.js";
import type { DuplicateOptions, DuplicatePair, Duplicates, DuplicatesCode, IdPair } from "./findDuplicates.js";
import type { CompiledModel } from "./model/compileModel.js";
import { PER_BIT } from "./model/frequencies.js";
import type { SharedValue } from "./sharedValues.js";
import type { BuiltTable } from "./table/table.js";

/** Rows of each pair that somebody has decided. */
type Decided = ReadonlyMap<number, ReadonlySet<number>>;

/** Verdicts, clusters and reports of what a search found. */
export function duplicatesOf(
  table: BuiltTable,
  compiled: CompiledModel,
  found: FoundPairs,
  searches: readonly RuleSearch[],
  { knownDistinct = [], knownSame = [] }: DuplicateOptions,
  shared: readonly SharedValue[],
): Duplicates {
  const { columns } = table;
  const texts = Array.from<string | undefined>({ length: table.count });
  const idOf = (row: number): string => (texts[row] ??= table.idOf(row)); // most rows are in no pair
  const findings: Finding<DuplicatesCode>[] = [...table.findings];
  const about = (code: DuplicatesCode, severity: "error" | "warning", pairs: readonly IdPair[]): void => {
    for (const clientId of pairs.map(([a, b]) => (a < b ? a : b)).sort())
      findings.push({ code, severity, path: {}, clientId });
  };
  const decide = decisionReader(table.rowOf);
  const distinct = decide(knownDistinct);
  const same = decide(knownSame);
  const matches: Edge[] = [];
  const possible: Edge[] = [];
  for (let i = 0; i < found.count; i++) {
    const left = found.left[i] as number;
    const right = found.right[i] as number;
    if (isIn(distinct, left, right) || isIn(same, left, right)) continue;
    const weight = found.weight[i] as number;
    const guards = found.guards[i] as number;
    const verdict = verdictOf(weight, guards & ~THIN_PAIR, (guards & THIN_PAIR) !== 0, compiled);
    (verdict === "match" ? matches : possible).push({ left, right, weight });
  }
  const contradictions: IdPair[] = [];
  for (const [left, others] of same)
    for (const right of others) {
      if (left > right) continue;
      if (isIn(distinct, left, right)) {
        contradictions.push([idOf(left), idOf(right)]);
        continue;
      }
      matches.push({ left, right, weight: DECIDED });
    }
  const { clusters, cut } = clustersOf({
    rows: table.count,
    matches,
    possible,
    distinct,
    ssnOf: (row) => (columns.ssnDigits[row] === 9 ? (columns.ssn[row] as number) : 0),
    areSlips: (a, b) => isDigitSlip(a, b, 9),
    orderOf: idOf,
  });
  about("match.contradictory-decisions", "error", contradictions);
  about(
    "match.cluster-split",
    "warning",
    cut.map(({ left, right }) => [idOf(left), idOf(right)]),
  );
  for (const { large } of searches)
    if (large > 0) findings.push({ code: "match.block-too-large", severity: "warning", path: {} });
  return {
    pairs: pairsOf(idOf, matches, possible),
    clusters: namedClusters(idOf, clusters),
    unlinkable: table.unlinkable.map(({ row, reason }) => ({ id: idOf(row), reason })),
    shared,
    findings,
  };
}

/** A person's word weighs more than any evidence. */
const DECIDED = 64 * PER_BIT;

function decisionReader(rowOf: (id: string) => number): (pairs: Iterable<IdPair>) => Decided {
  return (pairs) => {
    const decided = new Map<number, Set<number>>();
    for (const [left, right] of pairs) {
      const a = rowOf(left);
      const b = rowOf(right);
      if (a < 0 || b < 0 || a === b) continue; // decided about records that are not here
      decided.set(a, (decided.get(a) ?? new Set()).add(b));
      decided.set(b, (decided.get(b) ?? new Set()).add(a));
    }
    return decided;
  };
}

const isIn = (decided: Decided, a: number, b: number): boolean => decided.size > 0 && (decided.get(a)?.has(b) ?? false);

/** Surest first; equal ones in the order of their ids. */
function pairsOf(idOf: (row: number) => string, matches: readonly Edge[], possible: readonly Edge[]): DuplicatePair[] {
  const weights = new Int32Array(matches.length + possible.length);
  for (let i = 0; i < weights.length; i++) weights[i] = -edgeAt(i).weight;
  // By the numbers first, which is quick; texts are compared only where these are equal.
  const order = orderBy(weights);
  const pairs: DuplicatePair[] = [];
  for (let start = 0; start < order.length; ) {
    const weight = edgeAt(order[start] as number).weight / PER_BIT;
    const probability = probabilityOf(weight);
    const equal: DuplicatePair[] = [];
    let end = start;
    for (; end < order.length && weights[order[end] as number] === weights[order[start] as number]; end++) {
      const at = order[end] as number;
      const a = idOf(edgeAt(at).left);
      const b = idOf(edgeAt(at).right);
      const verdict = at < matches.length ? "match" : "possible";
      equal.push({ left: a < b ? a : b, right: a < b ? b : a, verdict, probability, weight });
    }
    if (equal.length > 1)
      equal.sort((a, b) => (a.left === b.left ? (a.right < b.right ? -1 : 1) : a.left < b.left ? -1 : 1));
    for (const pair of equal) pairs.push(pair);
    start = end;
  }
  return pairs;

  function edgeAt(at: number): Edge {
    return (at < matches.length ? matches[at] : possible[at - matches.length]) as Edge;
  }
}

function namedClusters(idOf: (row: number) => string, clusters: readonly (readonly number[])[]): Cluster[] {
  return clusters
    .map((rows) => {
      const members = rows.map(idOf).sort();
      return { id: members[0] as string, members };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
