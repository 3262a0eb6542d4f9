import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** The tests that a mutant of `scrub` or `text` runs against; laws with their fixed seed. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: {
    alias: [
      { find: /^hmis-privacy\/(.*)$/, replacement: `${src}/$1/index.ts` },
      { find: /^hmis-privacy$/, replacement: `${src}/index.ts` },
    ],
  },
  test: {
    include: [
      "test/text/**/*.test.ts",
      "test/scrub/*.test.ts",
      "test/scrub/known/**/*.test.ts",
      "test/laws/scrub-known.test.ts",
    ],
    exclude: ["test/scrub/known/linear.test.ts"],
    testTimeout: 60_000,
  },
});
