#!/usr/bin/env node
/** node run.mjs [--clients 200000]: see README.md. The library must be built. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { candidateSql, findDuplicates, KEY_RULES, keyColumn, keyer } from "../../dist/match/index.js";
import { asLines, syntheticClients } from "../../scripts/match/synthetic.mjs";

const PYSPARK = "4.3.0";
const here = dirname(fileURLToPath(import.meta.url));
const args = process.argv.slice(2);
const count = args.includes("--clients") ? Number(args[args.indexOf("--clients") + 1]) : 200_000;

const java = spawnSync("java", ["-version"], { encoding: "utf8" });
const major = Number(/version "(\d+)/.exec(java.stderr ?? "")?.[1] ?? 0);
if (major < 17 || spawnSync("python3", ["--version"]).status !== 0) process.exit(3);

const folder = mkdtempSync(join(tmpdir(), "hmis-privacy-spark-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

execFileSync("python3", ["-m", "venv", join(folder, "venv")]);
const python = join(folder, "venv", "bin", "python");
const install = spawnSync(python, [
  "-m",
  "pip",
  "install",
  "--quiet",
  "--disable-pip-version-check",
  `pyspark==${PYSPARK}`,
]);
if (install.status !== 0) process.exit(3);

const clients = syntheticClients(count);
const keysOf = keyer();
const keys = [];
const more = [];
const records = [];
for (const client of clients) {
  const own = keysOf(client);
  keys.push([client.id, ...KEY_RULES.map((rule) => own[rule][0] ?? "")].join(","));
  for (const rule of KEY_RULES) for (const key of own[rule].slice(1)) more.push([client.id, rule, key].join(","));
  records.push(JSON.stringify({ client_id: client.id, record: JSON.stringify(client) }));
}
const write = (name, lines) => writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
write("keys.csv", keys);
write("more-keys.csv", more);
write("clients.ndjson", records);
write("columns.txt", KEY_RULES.map(keyColumn));
writeFileSync(join(folder, "candidates.sql"), candidateSql("spark"));
writeFileSync(
  join(folder, "command.txt"),
  `${process.execPath} ${resolve(here, "../../dist/cli/bin.js")} duplicates score`,
);

const started = performance.now();
execFileSync(python, [join(here, "job.py"), folder], { stdio: ["ignore", "inherit", "ignore"] });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const pairs = readFileSync(join(folder, "pairs.ndjson"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const [there, inProcess] = [asLines(pairs), asLines(findDuplicates(clients).pairs)];
const same = JSON.stringify(there) === JSON.stringify(inProcess);
console.log(
  `spark ${PYSPARK}: ${count} clients, ${there.length} pairs there, ${inProcess.length} here: ${same ? "equal" : "DIFFERENT"} (${seconds} s)`,
);
process.exitCode = same ? 0 : 1;
