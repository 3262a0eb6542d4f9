import { parentPort, workerData } from "node:worker_threads";
import { createLineScrubber, type Settings } from "./lines.js";

/** One thread of `hmis-privacy scrub --jobs`: takes lines, gives back their answers. */
const scrubber = createLineScrubber(workerData as Settings);

parentPort?.on("message", (lines: readonly string[]) => {
  parentPort?.postMessage(
    lines.map((line) => scrubber.answer(line)),
    [],
  );
});
