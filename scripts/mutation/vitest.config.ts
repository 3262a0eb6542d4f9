import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** The tests that the mutants of one room run against, as `run.mjs` names them. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: {
    alias: [
      { find: /^hmis-privacy\/lexicons\/(.+)$/, replacement: `${src}/lexicons/$1.ts` },
      { find: /^hmis-privacy\/(.*)$/, replacement: `${src}/$1/index.ts` },
      { find: /^hmis-privacy$/, replacement: `${src}/index.ts` },
    ],
  },
  test: {
    include: (process.env["MUTATION_TESTS"] ?? "").split(","),
    isolate: false,
    testTimeout: 60_000,
  },
});
