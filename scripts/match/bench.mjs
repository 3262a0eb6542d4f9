#!/usr/bin/env node
/**
 * Duplicates on one file in one run: this library on one thread and on two, DuckDB with the same keys' idea in SQL, and
 * Splink where Python is there. Prints time, memory, ratio and, where the file has the truth, precision and recall.
 *
 *   npm run bench:match [-- CLIENTS.csv] [--clients 100000] [--no-splink]
 *
 * CLIENTS.csv has the columns id, person, hh, first, middle, last, suffix, name_dq, dob, dob_dq, ssn, ssn_dq; without it
 * invented clients are made. Each engine runs in a process of its own, which reads the file too.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { syntheticClients } from "./synthetic.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const args = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "hmis-privacy-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const given = args.find((arg) => arg.endsWith(".csv"));
const file = given ?? join(folder, "clients.csv");
if (given === undefined) {
  const count = args.includes("--clients") ? Number(args[args.indexOf("--clients") + 1]) : 100_000;
  const rows = syntheticClients(count).map((c) =>
    [
      c.id,
      "",
      "",
      c.firstName,
      c.middleName,
      c.lastName,
      "",
      c.nameDataQuality,
      c.dob,
      c.dobDataQuality,
      c.ssn,
      c.ssnDataQuality,
      "",
    ]
      .map((v) => v ?? "")
      .join(","),
  );
  writeFileSync(file, `id,person,hh,first,middle,last,suffix,name_dq,dob,dob_dq,ssn,ssn_dq,sex\n${rows.join("\n")}\n`);
}

const results = [];
for (const [name, list] of [
  ["hmis-privacy, one thread", ["ours.mjs", file, "1"]],
  ["hmis-privacy, two threads", ["ours.mjs", file, "2"]],
  ["DuckDB, two threads", ["duckdb.mjs", file, folder]],
]) {
  const out = join(folder, `${list[0]}-${list[2] === folder ? "" : list[2]}.csv`);
  const ran = spawnSync(process.execPath, ["--expose-gc", join(here, list[0]), ...list.slice(1), out], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (ran.status !== 0) {
    console.log(`${name}: absent`);
    continue;
  }
  results.push({ name, ...JSON.parse(ran.stdout), ...accuracy(file, out) });
}
if (!args.includes("--no-splink")) {
  const splink = runSplink();
  if (splink === null) console.log("Splink: absent (no Python, or its packages can't be fetched)");
  else results.push(splink);
}
const fastest = results[0]?.seconds ?? 1;
console.table(results.map((result) => ({ ...result, "times ours": Number((result.seconds / fastest).toFixed(2)) })));

function runSplink() {
  const venv = join(folder, "venv");
  if (spawnSync("python3", ["-m", "venv", venv]).status !== 0) return null;
  const python = join(venv, "bin", "python");
  const pip = (spec) =>
    spawnSync(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...spec]).status === 0;
  if (!pip(["--pre", "splink>=5.0.0.dev0"]) && !pip(["splink"])) return null;
  const version = execFileSync(python, ["-c", "import splink; print(splink.__version__)"], { encoding: "utf8" }).trim();
  const out = join(folder, "splink.csv");
  const measured = existsSync("/usr/bin/time") ? ["/usr/bin/time", ["-v", python]] : [python, []];
  const ran = spawnSync(measured[0], [...measured[1], join(here, "splink_bench.py"), file, out], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (ran.status !== 0) {
    console.log(`Splink ${version}: failed`);
    return null;
  }
  const [training, predicting] = ran.stdout.trim().split("\n").at(-1).split(" ").map(Number);
  const rss = /Maximum resident set size \(kbytes\): (\d+)/.exec(ran.stderr);
  return {
    name: `Splink ${version}, two threads (training ${training} s)`,
    seconds: predicting,
    ...(rss === null ? {} : { peakMb: Math.round(Number(rss[1]) / 1024) }),
    ...accuracy(file, out),
  };
}

function accuracy(clients, pairs) {
  const truth = new Map();
  const sizes = new Map();
  for (const line of readFileSync(clients, "utf8").split("\n").slice(1)) {
    const [id, person] = line.split(",");
    if (!person) continue;
    truth.set(id, person);
    sizes.set(person, (sizes.get(person) ?? 0) + 1);
  }
  const lines = readFileSync(pairs, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(","));
  const matches = lines.filter(([, , verdict]) => verdict === "match");
  const counted = { matches: matches.length, possible: lines.length - matches.length };
  if (truth.size === 0) return counted;
  let all = 0;
  for (const size of sizes.values()) all += (size * (size - 1)) / 2;
  const right = matches.filter(([left, other]) => truth.get(left) === truth.get(other)).length;
  return {
    ...counted,
    precision: Number((right / matches.length).toFixed(4)),
    recall: Number((right / all).toFixed(4)),
  };
}
