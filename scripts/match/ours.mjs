/** node ours.mjs CLIENTS.csv THREADS OUT.csv: prints seconds and memory as JSON. Clients are streamed, so the time takes in
 * reading the file. */
import { appendFileSync, writeFileSync } from "node:fs";
import { findDuplicatesParallel } from "../../dist/node/index.js";
import { clientsOf } from "./clients.mjs";

const [file, threads, out] = process.argv.slice(2);

const before = process.cpuUsage();
const started = performance.now();
const { pairs } = await findDuplicatesParallel(clientsOf(file), { workers: Number(threads) });
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
writeFileSync(out, "left,right,verdict\n");
for (let i = 0; i < pairs.length; i += 10_000)
  appendFileSync(
    out,
    pairs
      .slice(i, i + 10_000)
      .map(({ left, right, verdict }) => `${left},${right},${verdict}\n`)
      .join(""),
  );
console.log(
  JSON.stringify({
    seconds: Number(seconds.toFixed(2)),
    cpuSeconds: Number(((user + system) / 1e6).toFixed(2)),
    peakMb,
  }),
);
