import { HmisPrivacyError } from "../core/index.js";
import type { MatchRecord } from "../identity/index.js";
import { type FoundPairs, noPairs } from "./block/foundPairs.js";
import { hasKeys, markCrowded } from "./block/keys.js";
import { mergePairs } from "./block/mergePairs.js";
import { BLOCK_LIMIT, type RuleSearch, type SearchRoom, searchRule } from "./block/searchRule.js";
import { duplicatesOf } from "./duplicatesOf.js";
import type { DuplicateOptions, Duplicates } from "./findDuplicates.js";
import { compileModel } from "./model/compileModel.js";
import { defaultModel } from "./model/defaultModel.js";
import type { MatchModel } from "./model/model.js";
import { readModel } from "./model/readModel.js";
import { sharedValues } from "./sharedValues.js";
import { buildTable } from "./table/buildTable.js";
import type { Table } from "./table/table.js";

/** One share of the work: the pairs that agree in one key rule. */
export interface SearchTask {
  readonly rule: number;
  readonly number: number;
  readonly of: number;
}

/** Clients as numbers, with the model: nothing but typed arrays and plain data, so it can go to another thread. */
export interface SearchTable extends Table {
  readonly model: MatchModel;
}

/** What one task found: typed arrays, fit to be transferred. */
export interface SearchResult extends RuleSearch {
  readonly pairs: FoundPairs;
}

/** A search whose clients are all read. */
export interface OpenSearch {
  readonly table: SearchTable;
  /** Costliest first; any thread may run any of them, in any order. */
  readonly tasks: readonly SearchTask[];
  /** Joins the answers of all tasks. */
  readonly finish: (results: readonly SearchResult[]) => Duplicates;
}

/** A search that takes clients. */
export interface Search {
  /** @throws HmisPrivacyError `match.duplicate-id`, and the codes of `compareClients` */
  readonly add: (client: MatchRecord) => void;
  /** How many clients were read. */
  readonly size: () => number;
  /** Closes the intake; each rule's work is cut into so many equal shares. */
  readonly open: (shares?: number) => OpenSearch;
}

/** Rules by their cost at a million clients, costliest first: the last task to end should be a short one. */
const BY_COST = [4, 3, 7, 6, 2, 9, 1, 8, 12, 11, 10, 5, 0];

/**
 * The parts of `findDuplicates`, for whoever has threads of their own (web workers, a cluster): read clients, run the
 * tasks anywhere with {@link runSearchTask}, put the results together. `findDuplicatesParallel` is made of it.
 *
 * @throws HmisPrivacyError `match.model-…`
 * @example
 * const search = createSearch();
 * search.add({ id: "1", firstName: "Odalys", lastName: "Fontaine", dob: "1991-11-23" });
 * search.add({ id: "2", firstName: "Odalys", lastName: "Fontaine", dob: "1991-11-23" });
 * const { table, tasks, finish } = search.open();
 * finish(tasks.map((task) => runSearchTask(table, task))).pairs.length; // => 1
 */
export function createSearch(options: DuplicateOptions = {}, capacity = 1024): Search {
  const model = readModel(options.model ?? defaultModel);
  const compiled = compileModel(model);
  const builder = buildTable(compiled, capacity, true);
  let count = 0;
  return {
    add(client) {
      const row = builder.add(client);
      count = row + 1;
      if (row % 65_536 !== 65_535) return;
      stopIfAborted(options.signal);
      options.onProgress?.({ phase: "reading", done: row + 1, total: null });
    },
    size: () => count,
    open(shares = 1) {
      builder.close();
      const built = builder.finish();
      markCrowded(built, BLOCK_LIMIT);
      const { count: rows, columns, pool, lists, idHash } = built;
      return {
        table: { count: rows, columns, pool, lists, idHash, model },
        tasks: BY_COST.filter((rule) => hasKeys(rule, columns)).flatMap((rule) =>
          Array.from({ length: shares }, (_, number) => ({ rule, number, of: shares })),
        ),
        finish: (results) =>
          duplicatesOf(
            built,
            compiled,
            mergePairs(results.map(({ pairs }) => pairs)),
            results,
            options,
            sharedValues(built),
          ),
      };
    },
  };
}

/**
 * Weighs the pairs of one task. What it finds depends on nothing but table and task.
 *
 * @param room - memory to use again: one object `{ sort: {} }` a thread, for all its tasks
 */
export function runSearchTask(
  table: SearchTable,
  { rule, number, of }: SearchTask,
  room: SearchRoom = { sort: {} },
): SearchResult {
  const pairs = noPairs();
  return { ...searchRule(table, compileModel(table.model), rule, pairs, { number, of }, room), pairs };
}

/** @throws HmisPrivacyError `match.aborted` */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HmisPrivacyError("match.aborted");
}
