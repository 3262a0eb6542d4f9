// Our declarations, compiled by consumers with `skipLibCheck: false` under every TypeScript we promise.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pack, project } from "./packed.mjs";

const COMPILERS = ["5.5", "5.9", "6.0", "7.0"];
const USE = `
import { approximateDob, scrub, spokane2024, type Finding, type KnownIdentifiers } from "hmis-privacy";
import { createKnownScrubber } from "hmis-privacy/scrub/known";
import { compareClients } from "hmis-privacy/match";
const known: readonly KnownIdentifiers[] = [{ firstName: "Marisela" }];
const dob: string | null = approximateDob("1979-05-03", { asOf: "2026-11-23", policy: spokane2024 }).dob;
const text: string = scrub("note", { known }).text + createKnownScrubber({ known }).scrub("note").text;
const verdict: "match" | "possible" | "no" = compareClients({ id: "1" }, { id: "2" }).verdict;
const findings: readonly Finding[] = [];
// @ts-expect-error a policy is required wherever a community's rule decides
approximateDob("1979-05-03", { asOf: "2026-11-23" });
export { dob, findings, text, verdict };
`;
let app;

before(() => {
  app = project(
    pack(),
    COMPILERS.map((version) => `typescript-${version.replace(".", "")}@npm:typescript@${version}`),
  );
  app.write("esm.mts", USE);
  app.write("cjs.cts", USE);
  app.write("bundler.ts", USE);
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    types: [],
  };
  app.write(
    "tsconfig.node.json",
    JSON.stringify({
      compilerOptions: { ...strict, module: "NodeNext", moduleResolution: "NodeNext" },
      files: ["esm.mts", "cjs.cts"],
    }),
  );
  app.write(
    "tsconfig.bundler.json",
    JSON.stringify({
      compilerOptions: { ...strict, module: "ESNext", moduleResolution: "Bundler" },
      files: ["bundler.ts"],
    }),
  );
});
after(() => app?.remove());

describe("declarations compile", () => {
  for (const version of COMPILERS)
    for (const config of ["tsconfig.node.json", "tsconfig.bundler.json"])
      it(`TypeScript ${version}, ${config}`, () => {
        const folder = join(app.folder, `node_modules/typescript-${version.replace(".", "")}`);
        try {
          app.run(process.execPath, [join(folder, "bin/tsc"), "-p", config]);
        } catch (error) {
          assert.fail(String(error.stdout).slice(0, 3000));
        }
      });
});
