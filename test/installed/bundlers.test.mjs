// What a consumer's bundler makes of one import, with three bundlers, against the sizes that the README promises.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { pack, project } from "./packed.mjs";

const BUDGETS = JSON.parse(readFileSync(join(import.meta.dirname, "../package/size-budgets.json"), "utf8"));
let app;

before(() => {
  app = project(pack(), [
    "esbuild",
    "rollup@4.67.4",
    "@rollup/plugin-node-resolve",
    "@rollup/plugin-terser",
    "webpack",
    "webpack-cli",
  ]);
});
after(() => app?.remove());

const bundlers = {
  esbuild: (entry, out) =>
    app.run(join(app.folder, "node_modules/.bin/esbuild"), [
      entry,
      "--bundle",
      "--minify",
      "--format=esm",
      "--platform=neutral",
      `--outfile=${out}`,
    ]),
  rollup: (entry, out) =>
    app.run(join(app.folder, "node_modules/.bin/rollup"), [
      entry,
      "-p",
      "node-resolve",
      "-p",
      "terser",
      "-f",
      "es",
      "-o",
      out,
    ]),
  webpack: (entry, out) =>
    app.run(join(app.folder, "node_modules/.bin/webpack"), [
      "--mode",
      "production",
      "--entry",
      `./${entry}`,
      "--output-filename",
      out,
      "--output-path",
      app.folder,
    ]),
};

describe("bundled size", () => {
  for (const { entry, names, kB } of BUDGETS)
    for (const [bundler, run] of Object.entries(bundlers))
      it(`${entry} { ${names.join(", ")} } by ${bundler}: at most ${kB} kB gzipped`, () => {
        const file = `use-${names.join("-")}.mjs`;
        app.write(file, `import { ${names.join(", ")} } from "${entry}";\nglobalThis.used = [${names.join(", ")}];\n`);
        run(file, "bundle.js");
        const size = gzipSync(readFileSync(join(app.folder, "bundle.js")), { level: 9 }).length;
        assert.ok(size <= kB * 1000, `${size} bytes`);
      });
});
