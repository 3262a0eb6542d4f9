import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { HmisPrivacyError } from "../../core/index.js";
import { createLineScrubber, type LineScrubber, type Settings } from "./lines.js";

type Answer = ReturnType<LineScrubber["answer"]>;

/** Answers batches of lines; the order is the caller's affair. */
export interface Crew {
  answer(lines: readonly string[]): Promise<readonly Answer[]>;
  close(): void;
}

/** How many batches each thread may have waiting: enough to keep it busy, few enough to bound the memory. */
export const BATCHES_AHEAD = 2;

/** This thread alone for one job, else as many threads. */
export function hire(jobs: number, settings: Settings): Crew {
  if (jobs === 1) {
    const scrubber = createLineScrubber(settings);
    return { answer: async (lines) => lines.map((line) => scrubber.answer(line)), close: () => undefined };
  }
  const threads = Array.from({ length: jobs }, () => hireThread(settings));
  let next = 0;
  return {
    answer: (lines) => (threads[next++ % jobs] as (typeof threads)[number]).answer(lines),
    close: () => {
      for (const thread of threads) thread.close();
    },
  };
}

function hireThread(settings: Settings): Crew {
  const waiting: { resolve: (answers: readonly Answer[]) => void; reject: (error: HmisPrivacyError) => void }[] = [];
  const thread = new Worker(fileURLToPath(new URL("./worker.js", import.meta.url)), { workerData: settings });
  let failed = false;
  const fail = (): void => {
    failed = true;
    for (const { reject } of waiting.splice(0)) reject(new HmisPrivacyError("scrub.worker-failed"));
  };
  thread.on("message", (answers: readonly Answer[]) => waiting.shift()?.resolve(answers));
  thread.on("error", fail); // its message may quote what it read
  thread.on("exit", fail);
  return {
    answer: (lines) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        if (failed) fail();
        else thread.postMessage(lines, []);
      }),
    close: () => void thread.terminate(),
  };
}
