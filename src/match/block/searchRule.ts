import type { CompiledModel } from "../model/compileModel.js";
import { guardsOf, isThin } from "../pair/guards.js";
import { createScorer, GIVEN_UP } from "../pair/scorer.js";
import { emptyColumns, gatherRows } from "../table/columns.js";
import { CROWDED, type Columns, NOT_A_DAY, type Table } from "../table/table.js";
import { addPair, type FoundPairs } from "./foundPairs.js";
import { BIRTH_RULE, keyWriter, SSN_RULE } from "./keys.js";
import { type KeyRoom, type SortedKeys, sortKeys } from "./sortedKeys.js";

/** Bit 7 of a pair's guards: too little agrees for a verdict. */
export const THIN_PAIR = 128;

/** Records of one key beyond this number are compared only with their next neighbours. */
export const BLOCK_LIMIT = 2000;
const NEIGHBOURS = 10;
/** Pairs a record of a block; nobody has a hundred records, but "John Smith, 1980-01-01" may. */
const MOST_ALIKE = 50;

/** What one rule's search came to. */
export interface RuleSearch {
  /** How many pairs were weighed. */
  compared: number;
  /** Blocks beyond the limit, or of records that are nearly all alike. */
  large: number;
}

/** One of several equal shares of a rule's keys. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** Columns that are used again from task to task: at a million clients each task needs 50 MB. */
export interface SearchRoom {
  readonly sort: KeyRoom;
  columns?: Columns;
}

/** Weighs every pair that agrees in one rule's key and keeps those that are possible. */
export function searchRule(
  table: Table,
  compiled: CompiledModel,
  rule: number,
  into: FoundPairs,
  shard: Shard = { number: 0, of: 1 },
  room: SearchRoom = { sort: {} },
): RuleSearch {
  const sorted = sortKeys(keyWriter(table), rule, table.count, room.sort);
  const [from, end] = shareOf(sorted.keys, sorted.count, shard);
  const to = withoutLoners(sorted, from, end);
  // In the order of the keys, all of a block lies side by side: three times faster at a million clients.
  const columns = gather(table.columns, sorted.rows, from, to, room);
  const scorer = createScorer(table, compiled, columns);
  const { keys, rows } = sorted;
  const { possible } = compiled;
  const search: RuleSearch = { compared: 0, large: 0 };

  const { dob, ssn, ssnDigits, flags, first } = columns;
  const { initial } = table.pool;

  /** Whether one of the two rules that find most pairs has this one. */
  const isElsewhere = (i: number, j: number): boolean => {
    if (rule === SSN_RULE || (((flags[i] as number) | (flags[j] as number)) & (CROWDED | NOT_A_DAY)) !== 0)
      return false;
    if (ssn[i] === ssn[j] && ssnDigits[i] === 9 && ssnDigits[j] === 9) return true;
    if (rule === BIRTH_RULE || dob[i] !== dob[j] || dob[i] === 0) return false;
    const a = first[i] as number;
    const b = first[j] as number;
    return a >= 0 && b >= 0 && initial[a] === initial[b];
  };

  const consider = (i: number, j: number): void => {
    if (isElsewhere(i, j)) return;
    const weight = scorer.weigh(i, j, possible);
    if (weight === GIVEN_UP || weight < possible) return;
    const left = rows[from + i] as number;
    const right = rows[from + j] as number;
    if (left === right) return;
    const thin = isThin(scorer, (columns.flags[i] as number) | (columns.flags[j] as number), compiled);
    addPair(into, left, right, weight, guardsOf(scorer, columns, compiled, i, j) | (thin ? THIN_PAIR : 0));
  };

  /** False, and nothing taken, where a block is too large, or nearly everybody in it is alike. */
  const compareAll = (first: number, last: number): boolean => {
    const size = last - first;
    if (size > BLOCK_LIMIT) return false;
    const before = into.count;
    for (let i = first; i < last; i++) {
      for (let j = i + 1; j < last; j++) consider(i, j);
      if (into.count - before <= MOST_ALIKE * size) continue;
      into.count = before;
      return false;
    }
    search.compared += (size * (size - 1)) / 2;
    return true;
  };

  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && keys[end] === keys[start]) end++;
    const first = start - from;
    const last = end - from;
    if (!compareAll(first, last)) {
      search.large++;
      const order = byContent(columns, table, first, last, (i) => rows[from + i] as number);
      search.compared += order.length * NEIGHBOURS;
      for (let i = 0; i < order.length; i++)
        for (let j = i + 1; j <= i + NEIGHBOURS && j < order.length; j++)
          consider(order[i] as number, order[j] as number);
    }
    start = end;
  }
  return search;
}

/** Where a shard begins and ends; never within a block. */
function shareOf(keys: Int32Array, count: number, { number, of }: Shard): [number, number] {
  const edge = (share: number): number => {
    let at = Math.trunc((count * share) / of);
    while (at > 0 && at < count && keys[at] === keys[at - 1]) at++;
    return at;
  };
  return [edge(number), edge(number + 1)];
}

/** Moves the rows that share their key with nobody out of the way: half of them. Gives the new end. */
function withoutLoners({ keys, rows }: SortedKeys, from: number, to: number): number {
  let end = from;
  for (let i = from; i < to; i++) {
    const key = keys[i] as number;
    if ((i + 1 >= to || keys[i + 1] !== key) && (end === from || keys[end - 1] !== key)) continue;
    keys[end] = key;
    rows[end++] = rows[i] as number;
  }
  return end;
}

function gather(columns: Columns, rows: Int32Array, from: number, to: number, room: SearchRoom): Columns {
  if (room.columns === undefined || room.columns.first.length < to - from) room.columns = emptyColumns(to - from);
  gatherRows(columns, rows.subarray(from, to), room.columns);
  return room.columns;
}

/**
 * Rows of an overlarge block, alike ones next to each other, whatever the order in which they came: who is compared with
 * whom among equal ones is settled by their ids.
 */
function byContent(
  { first, last, dob, ssn }: Columns,
  { pool, idHash }: Table,
  from: number,
  to: number,
  rowOf: (at: number) => number,
): number[] {
  const hash = (name: number): number => (name < 0 ? 0 : (pool.hash[name] as number));
  const by = (column: Int32Array, a: number, b: number): number => (column[a] as number) - (column[b] as number);
  const named = (column: Int32Array, a: number, b: number): number =>
    hash(column[a] as number) - hash(column[b] as number);
  return Array.from({ length: to - from }, (_, i) => from + i).sort(
    (a, b) =>
      named(last, a, b) || named(first, a, b) || by(dob, a, b) || by(ssn, a, b) || by(idHash, rowOf(a), rowOf(b)),
  );
}
