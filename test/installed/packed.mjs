// Packs the library as it would be published and installs the tarball, once, for all tests of the installed package.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const REPOSITORY = resolve(import.meta.dirname, "../..");

/** The tarball of the built package, in a folder of its own. */
export function pack() {
  const folder = mkdtempSync(join(tmpdir(), "packed-"));
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { cwd: REPOSITORY });
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith(".tgz")),
  );
}

/** A fresh project with the packed library, zod and whatever else a test names; `packages` are npm specifiers. */
export function project(tarball, packages = []) {
  const folder = mkdtempSync(join(tmpdir(), "consumer-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  npm(folder, ["install", "--no-audit", "--no-fund", "--silent", tarball, "zod@4", ...packages]);
  return {
    folder,
    write(name, text) {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    run(command, args, options = {}) {
      return execFileSync(command, args, {
        cwd: folder,
        encoding: "utf8",
        stdio: ["pipe", "pipe", "pipe"],
        ...options,
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function npm(folder, args) {
  execFileSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}
