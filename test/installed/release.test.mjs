// A release tried in a clone: what the next version's changelog says, and what npm would publish.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { REPOSITORY } from "./packed.mjs";

const pending = (folder) => readdirSync(join(folder, ".changeset")).filter((name) => name.endsWith(".md"));
const nothing = pending(REPOSITORY).length === 0 && "no change waits for a release";

describe("a release", { skip: nothing }, () => {
  let clone;
  const read = (name) => readFileSync(join(clone, name), "utf8");
  const version = () => JSON.parse(read("package.json")).version;

  before(() => {
    clone = mkdtempSync(join(tmpdir(), "release-"));
    execFileSync("git", ["clone", "--quiet", REPOSITORY, clone]);
    symlinkSync(join(REPOSITORY, "node_modules"), join(clone, "node_modules"));
    execFileSync("npm", ["run", "--silent", "release:version"], { cwd: clone, stdio: ["ignore", "ignore", "inherit"] });
    cpSync(join(REPOSITORY, "dist"), join(clone, "dist"), { recursive: true });
  });
  after(() => rmSync(clone, { recursive: true, force: true }));

  it("turns every waiting change into a line of the changelog, under the new version", () => {
    const old = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")).version;
    assert.notEqual(version(), old);
    assert.deepEqual(pending(clone), []);
    const [, title, text] = read("CHANGELOG.md")
      .split(/^## /m)[1]
      .match(/^(\S+)\n([\s\S]*)/);
    assert.equal(title, version());
    const waiting = execFileSync("git", ["ls-files", ".changeset/*.md"], { cwd: REPOSITORY, encoding: "utf8" }).trim();
    assert.equal(text.match(/^- /gm).length, waiting.split("\n").length);
  });

  it("says the new version everywhere", () => {
    assert.match(read("src/core/version.ts"), new RegExp(`"${version().replaceAll(".", "\\.")}"`));
    const lock = JSON.parse(read("package-lock.json"));
    assert.deepEqual([lock.version, lock.packages[""].version], [version(), version()]);
    execFileSync(process.execPath, ["scripts/build/entries.mjs", "--check"], { cwd: clone });
  });

  it("is taken by npm as it stands: nothing corrected, nothing left out, public", () => {
    const { status, stderr } = spawnSync("npm", ["publish", "--dry-run", "--ignore-scripts", "--provenance=false"], {
      cwd: clone,
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /corrected|removed/);
    assert.match(stderr, /public access/);
    assert.match(stderr, /dist\/cli\/bin\.js/);
  });
});
