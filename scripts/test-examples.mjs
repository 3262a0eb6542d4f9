// Packs the library, installs the package into a copy of each example that is a package, and runs the example's tests.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const npm = (args, cwd) => execFileSync("npm", args, { cwd, stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" });
const folder = mkdtempSync(join(tmpdir(), "examples-"));
try {
  const [{ filename }] = JSON.parse(npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], "."));
  for (const name of readdirSync("examples")) {
    const source = join("examples", name);
    if (!existsSync(join(source, "package.json"))) continue;
    const copy = join(folder, name);
    cpSync(source, copy, { recursive: true, filter: (path) => !path.includes("node_modules") });
    const manifest = JSON.parse(readFileSync(join(copy, "package.json"), "utf8"));
    manifest.dependencies["hmis-privacy"] = `file:${join(folder, filename)}`;
    writeFileSync(join(copy, "package.json"), JSON.stringify(manifest, null, 2));
    npm(["install", "--no-audit", "--no-fund", "--loglevel=error"], copy);
    execFileSync("npm", ["test", "--silent"], { cwd: copy, stdio: "inherit" });
  }
} finally {
  rmSync(folder, { recursive: true });
}
