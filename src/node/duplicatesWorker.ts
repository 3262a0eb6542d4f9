import { parentPort, workerData } from "node:worker_threads";
import { HmisPrivacyError } from "../core/index.js";
import { runSearchTask, type SearchTable, type SearchTask } from "../match/index.js";

/** One thread of `findDuplicatesParallel`: takes tasks, gives back pairs. */
const table = workerData as SearchTable;
const room = { sort: {} };

parentPort?.on("message", ({ number, task }: { number: number; task: SearchTask }) => {
  try {
    const result = runSearchTask(table, task, room);
    const { left, right, weight, guards } = result.pairs;
    parentPort?.postMessage({ number, result }, [
      left.buffer as ArrayBuffer,
      right.buffer as ArrayBuffer,
      weight.buffer as ArrayBuffer,
      guards.buffer as ArrayBuffer,
    ]);
  } catch (error) {
    parentPort?.postMessage({ code: error instanceof HmisPrivacyError ? error.code : "match.worker-failed" }, []);
  }
});
