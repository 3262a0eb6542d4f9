// The package itself: the same bytes from two builds, and nothing in it that is not meant for users.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { pack, project, REPOSITORY } from "./packed.mjs";

const hash = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

describe("the package", () => {
  it("comes out the same from two builds", () => {
    const first = hash(pack());
    execFileSync("npm", ["run", "--silent", "build"], { cwd: REPOSITORY, stdio: "ignore" });
    assert.equal(hash(pack()), first);
  });

  it("has a command that answers", () => {
    const app = project(pack());
    assert.match(app.run("npx", ["--no-install", "hmis-privacy", "--help"]), /deidentify/);
    app.remove();
  });

  it("holds the library, and no source, test or generator", () => {
    const files = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: REPOSITORY, encoding: "utf8" }),
    )[0].files.map(({ path }) => path);
    assert.deepEqual(
      files.filter((path) => !/^(dist\/|README\.md|CHANGELOG\.md|LICENSE|package\.json)/.test(path)),
      [],
    );
  });
});
