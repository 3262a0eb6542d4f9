/** The library's own modules, for scripts: bundled by esbuild into a temporary file and imported. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

export async function load(...modules) {
  const folder = mkdtempSync(join(tmpdir(), "hmis-privacy-"));
  const outfile = join(folder, "bundle.mjs");
  const contents = modules.map((path) => `export * from ${JSON.stringify(`./${path}`)};`).join("\n");
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: "esm",
    outfile,
    logLevel: "error",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
