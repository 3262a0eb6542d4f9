// The tutorial, followed word for word in a fresh folder: every block runs, and the last check is green, also in CI.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pack, project, REPOSITORY } from "./packed.mjs";

const PAGE = readFileSync(join(REPOSITORY, "docs/tutorial/first-check.md"), "utf8");
const blocks = [...PAGE.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, text]) => text);
const workflow = /^```yaml\n([\s\S]*?)^```/m.exec(PAGE)[1];
const steps = [...workflow.matchAll(/- run: (.+)/g)].map(([, run]) => run);

/** What needs the world outside: the package is the packed one, the repository is this one. */
const OUTSIDE = [/npm install hmis-privacy/, /git clone .*hmis-privacy repository\n/];

describe("the tutorial", () => {
  let app;
  before(() => {
    app = project(pack());
  });
  after(() => app?.remove());

  const run = (text, env = {}) => {
    const { status, stdout, stderr } = spawnSync("bash", ["-c", text], {
      cwd: app.folder,
      encoding: "utf8",
      env: { ...process.env, ...env },
    });
    return { status, out: stdout, all: stdout + stderr };
  };

  it("installs, and gets its example", () => {
    const outside = blocks.filter((block) => OUTSIDE.some((pattern) => pattern.test(block)));
    assert.equal(outside.length, OUTSIDE.length);
    assert.match(outside[1], /cp -r repository\/examples \./);
    cpSync(join(REPOSITORY, "examples"), join(app.folder, "examples"), { recursive: true });
  });

  it("goes from findings to green in seconds, saying on the way what the page says", () => {
    const started = performance.now();
    const inside = blocks.filter((block) => !OUTSIDE.some((pattern) => pattern.test(block)));
    const said = inside.map((block) => run(block));
    assert.equal(said[0].status, 1);
    assert.match(said[1].out, /household/);
    assert.deepEqual(
      said.map(({ status }) => status),
      [1, 0, 0, 1, 1, 0],
      said.map(({ all }) => all.slice(-300)).join("\n---\n"),
    );
    assert.match(said.at(-1).out, /green\n$/);
    console.log(`${((performance.now() - started) / 1000).toFixed(0)} s of commands`);
  });

  it("is green in CI, with the secret from the secrets, and red for a new fault", () => {
    assert.equal(steps.length, 3);
    const key = readFileSync(join(app.folder, "findings.key"), "utf8").trim();
    rmSync(join(app.folder, "findings.key"));
    assert.equal(run(steps[1], { FINDINGS_KEY: key }).status, 0);
    const green = run(steps[2]);
    assert.equal(green.status, 0, green.all);
    const file = join(app.folder, "anonymous/Client.csv");
    const rows = readFileSync(file, "utf8").split("\n");
    const header = rows[0].split(",");
    const cells = rows[1].split(",");
    cells[header.indexOf("SSN")] = "078051120";
    writeFileSync(file, [rows[0], cells.join(","), ...rows.slice(2)].join("\n"));
    const red = run(steps[2]);
    assert.equal(red.status, 1);
    assert.match(red.out, /^::error file=.*Client\.csv/m);
    assert.doesNotMatch(red.out, /078051120/);
  });
});
