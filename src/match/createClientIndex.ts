import type { MatchRecord } from "../identity/index.js";
import { KEY_RULES, keyWriter } from "./block/keys.js";
import { BLOCK_LIMIT } from "./block/searchRule.js";
import { type SortedKeys, sortKeys } from "./block/sortedKeys.js";
import { type Comparison, comparisonOf } from "./compareClients.js";
import { compileModel } from "./model/compileModel.js";
import { defaultModel } from "./model/defaultModel.js";
import { PER_BIT } from "./model/frequencies.js";
import type { MatchModel } from "./model/model.js";
import { readModel } from "./model/readModel.js";
import { createScorer, GIVEN_UP, type Scorer } from "./pair/scorer.js";
import { buildTable } from "./table/buildTable.js";
import type { Columns } from "./table/table.js";

/** A record that may be the client who was asked for. */
export interface FoundClient extends Comparison {
  readonly id: string;
}

/** How to look a client up. */
export interface FindOptions {
  /** How many candidates at most; 10 unless given. */
  readonly limit?: number;
}

/** Clients ready to be asked for. */
export interface ClientIndex {
  /**
   * Who this may be, likeliest first, with the evidence; nobody where the record names nobody ("Anonymous").
   *
   * Verdicts are those of `compareClients`. The record of the same id is left out. Candidates whose probability lies
   * under 0.2 % are not told.
   */
  readonly find: (client: MatchRecord, options?: FindOptions) => readonly FoundClient[];
  /** The record of exactly this id: the one way to an anonymous client. */
  readonly get: (id: string) => MatchRecord | undefined;
  /**
   * Takes one more client.
   *
   * @throws HmisPrivacyError `match.duplicate-id`, and the codes of `compareClients`
   */
  readonly add: (client: MatchRecord) => void;
  /** How many clients it holds. */
  readonly size: () => number;
}

/** Room for the names of one question. */
const PROBE_NAMES = 256;
const PROBE_UNITS = 65_536;
/** Nine bits under the threshold of a possible pair: 0.2 %. */
const LEAST_BITS = 9;

/**
 * An index to find a client in, among millions in less than a millisecond.
 *
 * @throws HmisPrivacyError `match.duplicate-id`, and the codes of `compareClients`
 * @example
 * const index = createClientIndex([
 *   { id: "1", firstName: "Wilhelmina", lastName: "Achterberg", dob: "1969-07-14", ssn: "xxx-xx-2291" },
 *   { id: "2", firstName: "Anonymous", lastName: "Anonymous 2" },
 * ]);
 * index.find({ id: "new", firstName: "Willie", lastName: "Achterberg", dob: "1969-07-14" }).map(({ id }) => id); // => ["1"]
 * index.get("2")?.lastName; // => "Anonymous 2"
 */
export function createClientIndex(
  clients: Iterable<MatchRecord>,
  { model = defaultModel }: { readonly model?: MatchModel } = {},
): ClientIndex {
  const compiled = compileModel(readModel(model));
  const records: MatchRecord[] = [];
  const builder = buildTable(compiled, Array.isArray(clients) ? clients.length + 1 : 1024, true);
  const take = (client: MatchRecord): number => {
    const row = builder.add(client);
    records.push(client);
    return row;
  };
  for (const client of clients) take(client);
  const table = builder.finish();
  const sorted: SortedKeys[] = KEY_RULES.map((_, rule) => sortKeys(keyWriter(table), rule, records.length));
  /** Rows that came after the index was built, by rule and key. */
  const later = KEY_RULES.map(() => new Map<number, number[]>());
  let seen = new Int32Array(records.length + 1024);
  let question = 0;
  let view = openView();

  /** The scorer holds on to the columns, so it is made anew when they have grown. */
  function openView(): { scorer: Scorer; write: ReturnType<typeof keyWriter>; of: Columns; room: number } {
    table.names.reserve(PROBE_NAMES, PROBE_UNITS);
    return {
      scorer: createScorer(table, compiled),
      write: keyWriter(table),
      of: { ...table.columns },
      room: table.pool.hash.length - PROBE_NAMES,
    };
  }
  const refresh = (): void => {
    const { first, place, address } = table.columns; // the first place, or address, opens columns
    const isOld = view.of.first !== first || view.of.place !== place || view.of.address !== address;
    if (isOld || table.pool.count > view.room) view = openView();
    if (seen.length <= records.length) seen = new Int32Array(records.length * 2);
  };

  const candidatesOf = (row: number): number[] => {
    question++;
    const found: number[] = [];
    const keys: number[] = [];
    const see = (candidate: number): void => {
      if (candidate === row || seen[candidate] === question) return;
      seen[candidate] = question;
      found.push(candidate);
    };
    KEY_RULES.forEach((_, rule) => {
      const written = view.write(row, rule, keys);
      const { keys: all, rows: owners, count } = sorted[rule] as SortedKeys;
      for (let i = 0; i < written; i++) {
        const key = keys[i] as number;
        let low = firstOf(all, count, key);
        const end = Math.min(count, low + BLOCK_LIMIT);
        for (; low < end && all[low] === key; low++) see(owners[low] as number);
        for (const candidate of later[rule]?.get(key) ?? []) see(candidate);
      }
    });
    return found;
  };

  return {
    size: () => records.length,
    get: (id) => {
      const row = builder.rowOf(id);
      return row < 0 ? undefined : records[row];
    },
    find: (client, { limit = 10 } = {}) =>
      builder.probe(client, (row) => {
        refresh();
        const floor = compiled.possible - LEAST_BITS * PER_BIT;
        const ranked: { row: number; weight: number }[] = [];
        for (const candidate of candidatesOf(row)) {
          if (records[candidate]?.id === client.id) continue;
          const weight = view.scorer.weigh(row, candidate, floor);
          if (weight !== GIVEN_UP && weight >= floor) ranked.push({ row: candidate, weight });
        }
        ranked.sort(
          (a, b) => b.weight - a.weight || ((records[a.row]?.id ?? "") < (records[b.row]?.id ?? "") ? -1 : 1),
        );
        return ranked.slice(0, limit).map((candidate) => ({
          id: records[candidate.row]?.id ?? "",
          ...comparisonOf(table, view.scorer, compiled, row, candidate.row),
        }));
      }),
    add(client) {
      const row = take(client);
      refresh();
      const keys: number[] = [];
      KEY_RULES.forEach((_, rule) => {
        const written = view.write(row, rule, keys);
        const map = later[rule] as Map<number, number[]>;
        for (let i = 0; i < written; i++) {
          const key = keys[i] as number;
          const list = map.get(key);
          if (list === undefined) map.set(key, [row]);
          else if (list.length < BLOCK_LIMIT) list.push(row);
        }
      });
    },
  };
}

/** The first place of a key among sorted ones, or where it would stand. Keys are sorted as unsigned numbers. */
function firstOf(keys: Int32Array, count: number, key: number): number {
  const wanted = key >>> 0;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) >>> 0 < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
