import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type Code, HmisPrivacyError } from "../core/index.js";
import type { MatchRecord } from "../identity/index.js";
import {
  createSearch,
  type DuplicateOptions,
  type Duplicates,
  type OpenSearch,
  runSearchTask,
  type SearchResult,
  type SearchTable,
} from "../match/index.js";

/** Settings of {@link findDuplicatesParallel}. */
export interface ParallelOptions extends DuplicateOptions {
  /**
   * Worker threads; as many as the machine runs at once unless given, and none for fewer than 20,000 clients: they are
   * done before a thread has started. 1 is the thread of the caller.
   */
  readonly workers?: number;
}

/**
 * `findDuplicates` on several threads, with the same result to the byte.
 *
 * Clients may come from a stream; none is kept but as numbers, and the threads share one copy of these.
 *
 * @throws HmisPrivacyError `match.aborted`, `match.too-many-pairs`, `match.worker-failed`, and the codes of `findDuplicates`
 */
export async function findDuplicatesParallel(
  clients: Iterable<MatchRecord> | AsyncIterable<MatchRecord>,
  { workers: asked, ...options }: ParallelOptions = {},
): Promise<Duplicates> {
  if (asked !== undefined && (!Number.isInteger(asked) || asked < 1 || asked > 256))
    throw new HmisPrivacyError("match.not-a-number-of-workers", { field: "workers" });
  const search = createSearch(options, Array.isArray(clients) ? clients.length : 1024);
  if (Symbol.asyncIterator in clients) for await (const client of clients) search.add(client);
  else for (const client of clients) search.add(client);
  const workers = asked ?? (search.size() < WORTH_A_THREAD ? 1 : availableParallelism());
  const open = search.open(Math.ceil(workers / 5)); // thirteen rules keep five threads busy
  const results = await (workers === 1 ? runHere(open, options) : runTasks(open, workers, options));
  options.onProgress?.({ phase: "joining", done: 0, total: null });
  return open.finish(results);
}

const WORTH_A_THREAD = 20_000;
/** A thread fills columns and makes hardly any objects. */
const YOUNG_MB = 4;

/** In the caller's thread, which is given back between the tasks. */
async function runHere(
  { table, tasks }: OpenSearch,
  { signal, onProgress }: DuplicateOptions,
): Promise<readonly SearchResult[]> {
  const results: SearchResult[] = [];
  const room = { sort: {} };
  for (const task of tasks) {
    await setImmediate();
    if (signal?.aborted === true) throw new HmisPrivacyError("match.aborted");
    onProgress?.({ phase: "comparing", done: results.length, total: tasks.length });
    results.push(runSearchTask(table, task, room));
  }
  return results;
}

function runTasks(
  { table, tasks }: OpenSearch,
  workers: number,
  { signal, onProgress }: DuplicateOptions,
): Promise<readonly SearchResult[]> {
  share(table);
  const results: SearchResult[] = [];
  const threads: Worker[] = [];
  let next = 0;
  let done = 0;
  let failed = false;
  return new Promise<readonly SearchResult[]>((resolve, reject) => {
    const stop = (): void => fail("match.aborted");
    /** Waits for the threads' end, so that their memory is free for what follows. */
    const close = async (): Promise<void> => {
      signal?.removeEventListener("abort", stop);
      await Promise.all(threads.map((thread) => thread.terminate()));
    };
    function fail(code: Code): void {
      if (failed) return; // threads that are stopped exit too
      failed = true;
      void close().then(() => reject(new HmisPrivacyError(code)));
    }
    if (signal?.aborted === true) {
      stop();
      return;
    }
    signal?.addEventListener("abort", stop, { once: true });
    const give = (thread: Worker): void => {
      const task = tasks[next];
      if (task !== undefined) thread.postMessage({ number: next++, task }, []);
    };
    for (let i = 0; i < Math.min(workers, tasks.length); i++) {
      const thread = new Worker(workerFile(), {
        workerData: table,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
      });
      threads.push(thread);
      thread.on("message", (answer: { number: number; result: SearchResult } | { code: Code }) => {
        if ("code" in answer) {
          fail(answer.code);
          return;
        }
        const { number, result } = answer;
        results[number] = result;
        done++;
        onProgress?.({ phase: "comparing", done, total: tasks.length });
        if (done === tasks.length) {
          void close().then(() => resolve(results));
        } else give(thread);
      });
      thread.on("error", () => fail("match.worker-failed")); // its message may quote what it read
      thread.on("exit", () => {
        if (done < tasks.length) fail("match.worker-failed");
      });
      give(thread);
    }
  });
}

/** Stands beside this file, with the same ending: `.js` for modules, `.cjs` for CommonJS. */
function workerFile(): string {
  const here = typeof __filename === "string" ? __filename : fileURLToPath(import.meta.url);
  return here.replace(/findDuplicatesParallel(\.\w+)$/, "duplicatesWorker$1");
}

/** Moves the columns into shared memory, one after the other, so that all threads read the only copy. */
function share(table: SearchTable): void {
  table.idHash = inSharedMemory(table.idHash);
  for (const part of [table.columns, table.pool, table.lists])
    for (const [name, value] of Object.entries(part))
      if (typeof value !== "number") Object.assign(part, { [name]: inSharedMemory(value) });
}

function inSharedMemory<T extends Int32Array | Uint16Array | Uint8Array>(column: T): T {
  const copy = new (column.constructor as new (buffer: SharedArrayBuffer) => T)(
    new SharedArrayBuffer(column.byteLength),
  );
  copy.set(column);
  return copy;
}
