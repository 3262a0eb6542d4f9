/** node ours.mjs CLIENTS.csv THREADS OUT.csv: prints seconds and memory as JSON. Clients are streamed, so the time takes in
 * reading the file. */
import { createReadStream, writeFileSync } from "node:fs";
import { findDuplicatesParallel } from "../../dist/node/index.js";

const [file, threads, out] = process.argv.slice(2);

async function* clients() {
  let rest = "";
  let header = true;
  for await (const piece of createReadStream(file, { encoding: "latin1", highWaterMark: 1 << 20 })) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop();
    for (const line of header ? lines.slice(1) : lines) yield record(line);
    header = false;
  }
  if (rest !== "") yield record(rest);
}
const some = (value) => (value === "" ? undefined : value);
function record(line) {
  const [id, , , firstName, middleName, lastName, nameSuffix, nameDq, dob, dobDq, ssn, ssnDq] = line.split(",");
  return {
    id,
    firstName: some(firstName),
    middleName: some(middleName),
    lastName: some(lastName),
    nameSuffix: some(nameSuffix),
    nameDataQuality: +nameDq,
    dob: some(dob),
    dobDataQuality: +dobDq,
    ssn: some(ssn),
    ssnDataQuality: +ssnDq,
  };
}
const before = process.cpuUsage();
const started = performance.now();
const { pairs } = await findDuplicatesParallel(clients(), { workers: Number(threads) });
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
writeFileSync(
  out,
  `left,right,verdict\n${pairs.map(({ left, right, verdict }) => `${left},${right},${verdict}\n`).join("")}`,
);
console.log(
  JSON.stringify({
    seconds: Number(seconds.toFixed(2)),
    cpuSeconds: Number(((user + system) / 1e6).toFixed(2)),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
