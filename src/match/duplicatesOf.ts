import type { Finding } from "../core/index.js";
import { isDigitSlip } from "../text/index.js";
import type { FoundPairs } from "./block/foundPairs.js";
import { type RuleSearch, THIN_PAIR } from "./block/searchRule.js";
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
  const { ids, columns } = table;
  const findings: Finding<DuplicatesCode>[] = [...table.findings];
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
  for (const [left, others] of same)
    for (const right of others) {
      if (left > right) continue;
      if (isIn(distinct, left, right)) {
        findings.push({
          code: "match.contradictory-decisions",
          severity: "error",
          path: {},
          clientId: ids[left] ?? "",
        });
        continue;
      }
      matches.push({ left, right, weight: DECIDED });
    }
  const rank = ranksOf(ids, matches, possible);
  const { clusters, cut } = clustersOf({
    rows: table.count,
    matches,
    possible,
    distinct,
    ssnOf: (row) => (columns.ssnDigits[row] === 9 ? (columns.ssn[row] as number) : 0),
    areSlips: (a, b) => isDigitSlip(a, b, 9),
    orderOf: (row) => rank[row] as number,
  });
  for (const { left } of cut)
    findings.push({ code: "match.cluster-split", severity: "warning", path: {}, clientId: ids[left] ?? "" });
  for (const { large } of searches)
    if (large > 0) findings.push({ code: "match.block-too-large", severity: "warning", path: {} });
  return {
    pairs: pairsOf(ids, rank, matches, possible),
    clusters: namedClusters(ids, clusters),
    unlinkable: table.unlinkable.map(({ row, reason }) => ({ id: ids[row] ?? "", reason })),
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

/** The place of each paired row's id among all paired ids: sorting by numbers, not by texts. */
function ranksOf(ids: readonly string[], ...lists: readonly (readonly Edge[])[]): Int32Array {
  const paired = new Uint8Array(ids.length);
  for (const list of lists)
    for (const { left, right } of list) {
      paired[left] = 1;
      paired[right] = 1;
    }
  const rows: number[] = [];
  paired.forEach((is, row) => {
    if (is === 1) rows.push(row);
  });
  const text = (row: number): string => ids[row] as string;
  rows.sort((a, b) => (text(a) < text(b) ? -1 : 1));
  const rank = new Int32Array(ids.length);
  rows.forEach((row, place) => {
    rank[row] = place;
  });
  return rank;
}

function pairsOf(
  ids: readonly string[],
  rank: Int32Array,
  matches: readonly Edge[],
  possible: readonly Edge[],
): DuplicatePair[] {
  const pairs: (Edge & { readonly verdict: "match" | "possible" })[] = [];
  const take = (verdict: "match" | "possible") => (edge: Edge) => {
    const inOrder = (rank[edge.left] as number) < (rank[edge.right] as number);
    pairs.push({
      left: inOrder ? edge.left : edge.right,
      right: inOrder ? edge.right : edge.left,
      weight: edge.weight,
      verdict,
    });
  };
  matches.forEach(take("match"));
  possible.forEach(take("possible"));
  const place = (row: number): number => rank[row] as number;
  pairs.sort((a, b) => b.weight - a.weight || place(a.left) - place(b.left) || place(a.right) - place(b.right));
  return pairs.map(({ left, right, weight, verdict }) => ({
    left: ids[left] as string,
    right: ids[right] as string,
    verdict,
    probability: probabilityOf(weight / PER_BIT),
    weight: weight / PER_BIT,
  }));
}

function namedClusters(ids: readonly string[], clusters: readonly (readonly number[])[]): Cluster[] {
  return clusters
    .map((rows) => {
      const members = rows.map((row) => ids[row] as string).sort();
      return { id: members[0] as string, members };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
