/** What a consumer who imports one function pays. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

export async function bundleSize(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    alias: { "hmis-privacy": `${process.cwd()}/src/index.ts` },
  });
  return gzipSync(outputFiles[0]!.contents).length;
}

it.each([
  ["approximateDob from the front door", `export { approximateDob } from "hmis-privacy";`, 3_000],
  ["approximateDob with the county's policy", `export { approximateDob, spokane2024 } from "hmis-privacy";`, 3_000],
])("%s", async (_, source, most) => {
  const size = await bundleSize(source);
  expect(size).toBeGreaterThan(300); // it is in there
  expect(size).toBeLessThanOrEqual(most);
});
