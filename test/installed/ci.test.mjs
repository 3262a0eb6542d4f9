// examples/ci with the packed command: the hook in a real repository, and every step of the workflow that runs it.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pack, project, REPOSITORY } from "./packed.mjs";

const CI = join(REPOSITORY, "examples/ci");

describe("examples/ci", () => {
  let app;
  const git = (...args) => execFileSync("git", args, { cwd: app.folder, stdio: "ignore" });
  before(() => {
    app = project(pack());
    copyFileSync(join(CI, "hmis-privacy.config.json"), join(app.folder, "hmis-privacy.config.json"));
    git("init", "-q");
    git("config", "user.email", "ci@example.org");
    git("config", "user.name", "CI");
    mkdirSync(join(app.folder, ".git/hooks"), { recursive: true });
    copyFileSync(join(CI, "pre-commit"), join(app.folder, ".git/hooks/pre-commit"));
    chmodSync(join(app.folder, ".git/hooks/pre-commit"), 0o755);
  });
  after(() => app.remove());

  it("the hook stops a commit with findings, and lets others through", () => {
    cpSync(join(REPOSITORY, "examples/export"), join(app.folder, "export"), { recursive: true });
    git("add", "export");
    const commit = spawnSync("git", ["commit", "-m", "Fixtures"], { cwd: app.folder, encoding: "utf8" });
    assert.equal(commit.status, 1);
    assert.match(commit.stdout + commit.stderr, /vsp\.client-data/);
    git("reset", "-q");
    rmSync(join(app.folder, "export", "Export.csv"));
    git("add", "hmis-privacy.config.json");
    assert.equal(spawnSync("git", ["commit", "-m", "Settings"], { cwd: app.folder }).status, 0);
  });

  it("the workflow's commands run as they stand", () => {
    cpSync(join(REPOSITORY, "examples/export"), join(app.folder, "export"), { recursive: true });
    const commands = [...readFileSync(join(CI, "github-action.yml"), "utf8").matchAll(/run: (npx .+)/g)].map(
      ([, run]) => run,
    );
    assert.equal(commands.length, 2);
    const codes = commands.map((line) => spawnSync(line, { cwd: app.folder, shell: true, encoding: "utf8" }));
    assert.deepEqual(
      codes.map(({ status }) => status),
      [1, 0],
    );
    assert.match(codes[0].stdout, /^::error file=/);
    assert.equal(JSON.parse(readFileSync(join(app.folder, "check.sarif"), "utf8")).version, "2.1.0");
    assert.ok(existsSync(join(app.folder, "check-record.json")));
  });
});
