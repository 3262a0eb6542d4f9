#!/usr/bin/env node
/**
 * The candidate query on real engines: DuckDB, PostgreSQL over a connection, Spark. Each must come to the very pairs,
 * verdicts and weights of the search in process. Whatever is installed for it goes to a temporary folder.
 *
 *   npm run test:engines [-- --clients 20000] [-- --only duckdb]
 *
 * Says which engine was absent; exit code 1 where one that is there differs.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findDuplicates, KEY_RULES, keyColumn, keyer } from "../../dist/match/index.js";
import { asLines, syntheticClients } from "../match/synthetic.mjs";
import { duckdb } from "./duckdb.mjs";
import { postgresql } from "./postgresql.mjs";

const args = process.argv.slice(2);
const value = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
const count = Number(value("--clients", "20000"));
const only = value("--only");

const clients = syntheticClients(count);
const expected = asLines(findDuplicates(clients).pairs);
const keysOf = keyer();
const keys = [];
const moreKeys = [];
for (const client of clients) {
  const own = keysOf(client);
  keys.push([client.id, ...KEY_RULES.map((rule) => own[rule][0] ?? null)]);
  for (const rule of KEY_RULES) for (const key of own[rule].slice(1)) moreKeys.push([client.id, rule, key]);
}
console.log(
  `${count} clients, ${expected.length} pairs in process; key columns: ${KEY_RULES.map(keyColumn).join(", ")}`,
);

let failed = false;
const folder = mkdtempSync(join(tmpdir(), "hmis-privacy-engines-"));
const stop = () => {
  rmSync(folder, { recursive: true, force: true });
};
process.on("exit", stop);
for (const [name, run] of Object.entries({ duckdb, postgresql })) {
  if (only !== undefined && only !== name) continue;
  const started = performance.now();
  try {
    const result = await run({ clients, keys, moreKeys, folder });
    if (result === null) {
      console.log(`${name}: ABSENT`);
      continue;
    }
    const same = JSON.stringify(result.lines) === JSON.stringify(expected);
    failed ||= !same || result.failed === true;
    console.log(
      `${name} ${result.version}: ${result.candidates} candidates, ${result.lines.length} pairs, ${same ? "equal" : "DIFFERENT"}` +
        `${result.note === undefined ? "" : `; ${result.note}`} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
    );
  } catch (error) {
    failed = true;
    console.log(`${name}: FAILED ${error instanceof Error ? error.message : ""}`);
  }
}
if (only === undefined || only === "spark") {
  const spark = spawnSync(
    process.execPath,
    ["examples/spark/run.mjs", ...(args.includes("--clients") ? ["--clients", String(count)] : [])],
    {
      stdio: "inherit",
    },
  );
  if (spark.status === 3) console.log("spark: ABSENT");
  else if (spark.status !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;
