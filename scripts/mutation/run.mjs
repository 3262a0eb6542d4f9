/**
 * Mutation scores of `text` and `scrub`, room by room, and one table at the end.
 *
 * npm run test:mutation                       every room
 * npm run test:mutation -- text scrub/known   rooms whose name starts so
 * npm run test:mutation -- scrub/plan.ts      one file, with the tests of its room
 */
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { matchesGlob } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOMS } from "./rooms.mjs";

const REPORTS = "reports/mutation";
const STRYKER = fileURLToPath(new URL("../../bin/stryker.js", import.meta.resolve("@stryker-mutator/core")));
/** Ignored mutants, a comment at each says why, count neither way. */
const STATES = ["Killed", "Timeout", "Survived", "NoCoverage", "Ignored"];
const wanted = process.argv.slice(2);
const files = wanted.filter((word) => word.endsWith(".ts"));
const rooms = [
  ...ROOMS.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start))),
  ...files.flatMap((name) => {
    const mutate = [`src/${name}`];
    const home = ROOMS.find((room) => room.mutate.some((glob) => matchesGlob(mutate[0], glob)));
    return home === undefined ? [] : [{ ...home, name, mutate }];
  }),
];
mkdirSync(REPORTS, { recursive: true });

const scores = [];
for (const { name, mutate, tests, lazy = false } of rooms) {
  const report = `${REPORTS}/${name.replaceAll(/[./]/g, "-")}`;
  const config = {
    testRunner: "kept-in-memory",
    plugins: ["./scripts/mutation/runner.mjs"],
    mutate: [...mutate, "!src/**/index.ts"],
    // what is built on first use is covered by whichever test came first, so every test has to answer for it; the hits
    // are counted all the same, which ends an endless loop long before the clock does
    coverageAnalysis: lazy ? "all" : "perTest",
    concurrency: 1,
    timeoutMS: 3_000,
    timeoutFactor: 4,
    ignorePatterns: ["docs", "examples", "dist", "reports"],
    reporters: ["clear-text", "json", "progress-append-only"],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: `${report}.json` },
  };
  writeFileSync(`${report}.config.json`, JSON.stringify(config));
  rmSync(`${report}.json`, { force: true });
  const output = openSync(`${report}.txt`, "w");
  spawnSync(process.execPath, [STRYKER, "run", `${report}.config.json`], {
    env: { ...process.env, RUNS: "few", TZ: "UTC", MUTATION_TESTS: JSON.stringify(tests) },
    stdio: ["ignore", output, "inherit"],
  });
  closeSync(output);
  console.error(`${name}: ${report}.txt`);
  if (!existsSync(`${report}.json`)) {
    process.exitCode = 1;
    continue;
  }
  for (const [file, { mutants }] of Object.entries(JSON.parse(readFileSync(`${report}.json`, "utf8")).files)) {
    const counts = STATES.map((state) => mutants.filter(({ status }) => status === state).length);
    scores.push({ file: file.replace(/^src\//, ""), counts });
  }
}

const total = { file: "all", counts: STATES.map((_, i) => scores.reduce((sum, { counts }) => sum + counts[i], 0)) };
const line = (file, cells) => `${file.padEnd(38)}${cells.map((cell) => String(cell).padStart(11)).join("")}`;
console.log(line("file", ["%", ...STATES.map((state) => state.toLowerCase())]));
for (const { file, counts } of [...scores, total]) {
  const [killed, timeout, survived, untried] = counts;
  console.log(
    line(file, [((100 * (killed + timeout)) / (killed + timeout + survived + untried)).toFixed(1), ...counts]),
  );
}
