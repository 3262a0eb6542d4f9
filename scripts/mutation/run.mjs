/**
 * Mutation scores of `text` and `scrub`, room by room, and one table at the end.
 *
 * npm run test:mutation                       every room
 * npm run test:mutation -- text scrub/known   rooms whose name starts so
 */
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { ROOMS } from "./rooms.mjs";

const REPORTS = "reports/mutation";
const STRYKER = "node_modules/@stryker-mutator/core/bin/stryker.js";
const wanted = process.argv.slice(2);
const rooms = ROOMS.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
mkdirSync(REPORTS, { recursive: true });

const scores = [];
for (const { name, mutate, tests, lazy = false } of rooms) {
  const report = `${REPORTS}/${name.replaceAll("/", "-")}`;
  const config = JSON.parse(readFileSync("stryker.config.json", "utf8"));
  config.mutate = [...mutate, "!src/**/index.ts"];
  // what is built on first use is covered by whichever test came first, so every test has to answer for it
  if (lazy) config.coverageAnalysis = "off";
  config.jsonReporter = { fileName: `${report}.json` };
  writeFileSync(`${report}.config.json`, JSON.stringify(config));
  rmSync(`${report}.json`, { force: true });
  const output = openSync(`${report}.txt`, "w");
  spawnSync(process.execPath, [STRYKER, "run", `${report}.config.json`], {
    env: { ...process.env, RUNS: "few", TZ: "UTC", MUTATION_TESTS: JSON.stringify(tests) },
    stdio: ["ignore", output, "inherit"],
  });
  closeSync(output);
  if (!existsSync(`${report}.json`)) throw new Error(`no report of ${name}: see ${report}.txt`);
  for (const [file, { mutants }] of Object.entries(JSON.parse(readFileSync(`${report}.json`, "utf8")).files)) {
    const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
    scores.push({
      file: file.replace(/^src\//, ""),
      killed: count("Killed"),
      timeout: count("Timeout"),
      survived: count("Survived"),
      untried: count("NoCoverage"),
    });
  }
  console.error(`${name}: ${report}.txt`);
}

const sum = (key) => scores.reduce((total, score) => total + score[key], 0);
const total = {
  file: "all",
  killed: sum("killed"),
  timeout: sum("timeout"),
  survived: sum("survived"),
  untried: sum("untried"),
};
const row = ({ file, killed, timeout, survived, untried }) => {
  const caught = killed + timeout;
  const percent = ((100 * caught) / (caught + survived + untried)).toFixed(1);
  return [file.padEnd(38), percent, killed, timeout, survived, untried]
    .map((cell) => String(cell).padStart(8))
    .join(" ");
};
console.log(
  `${"file".padEnd(38)} ${["%", "killed", "timeout", "survived", "untried"].map((h) => h.padStart(8)).join(" ")}`,
);
for (const score of [...scores, total]) console.log(row(score));
