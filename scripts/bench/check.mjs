// How fast the check reads an export, structure rules alone and all rules, by CPU time; medians of three.
// npm run bench:check -- FOLDER, a folder that scripts/audit/large-export.mjs has written
import { checkExport, RULES } from "../../dist/audit/index.js";
import { openExport } from "../../dist/node/index.js";
import { spokane2024 } from "../../dist/policy/index.js";

const [folder = "large"] = process.argv.slice(2);
const others = RULES.map(({ code }) => code).filter((code) => !code.startsWith("structure."));

/** Megabytes of CSV a second of one core. */
async function speed(off) {
  const source = await openExport(folder);
  const start = process.cpuUsage();
  const run = checkExport(source, { asOf: "2026-11-23", policy: spokane2024, off });
  let next = await run.next();
  while (next.done !== true) next = await run.next();
  const { user, system } = process.cpuUsage(start);
  source.close();
  return next.value.files.reduce((sum, { bytes }) => sum + bytes, 0) / (user + system);
}

for (const [name, off] of [
  ["structure rules", others],
  ["all rules", []],
]) {
  const speeds = [await speed(off), await speed(off), await speed(off)].sort((a, b) => a - b);
  console.log(`${name.padEnd(16)} ${speeds[1].toFixed(1)} MB/s of one core`);
}
