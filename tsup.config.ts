import type { Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";

/**
 * One file out for each file in, so that a consumer's bundler can drop whole files: relative imports stay imports,
 * with the extension that the format wants.
 */
const oneFileEach = (extension: ".js" | ".cjs"): Plugin => ({
  name: "one-file-each",
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path, kind }) =>
      kind === "entry-point" ? null : { path: path.replace(/\.js$/, extension), external: true },
    );
  },
});

const library = {
  entry: ["src/**/*.ts", "!src/cli/**"],
  outDir: "dist",
  platform: "neutral",
  silent: true,
  target: "es2022",
  sourcemap: false,
  splitting: false,
  dts: false, // scripts/build/declarations.mjs: tsc writes them in seconds, one a file
} satisfies Options;

export default defineConfig([
  { ...library, format: "esm", esbuildPlugins: [oneFileEach(".js")] },
  { ...library, format: "cjs", esbuildPlugins: [oneFileEach(".cjs")] },
  {
    ...library,
    entry: ["src/cli/**/*.ts"],
    outDir: "dist/cli",
    format: "esm",
    platform: "node",
    target: "node20",
    esbuildPlugins: [oneFileEach(".js")],
  },
]);
