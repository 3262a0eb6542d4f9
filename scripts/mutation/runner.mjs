/**
 * A test runner for Stryker that keeps one room's tests in memory: a mutant costs its tests, not a start of vitest.
 *
 * The tests are bundled once with the mutated source, their `vitest` being the few words below; each static mutant gets
 * the bundle evaluated anew. Tests run quickest first and stop at the first failure.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import { build } from "esbuild";
import fc from "fast-check";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
/** A snapshot as vitest writes it into a test: the text in quotes, moved in. */
chai.use((_, { addMethod, flag }) =>
  addMethod(chai.Assertion.prototype, "toMatchInlineSnapshot", function (snapshot) {
    const plain = (text) => text.trim().replace(/\n[ \t]+/g, "\n");
    new chai.Assertion(plain(`"${flag(this, "object")}"`)).to.equal(plain(snapshot));
  }),
);
fc.configureGlobal({ endOnFailure: true });

const GLOBAL = "__stryker__";
const SUCCESS = 0;
const FAILED = 1;

/** `it.each`'s title: printf's forms in order, then what a reader can tell apart. */
function titled(title, row, index) {
  let at = 0;
  return `${title.replaceAll(/%[sdijfoO]/g, () => String(row[at++]))} #${index}`;
}

/** `describe`, `it`, `test` and `expect` for one evaluation of the bundle, and the tests that they collect. */
function vocabulary() {
  const tests = [];
  const path = [];
  const names = new Map();
  const add = (name, run) => {
    const full = [...path, name].join(" > ");
    const seen = names.get(full) ?? 0;
    names.set(full, seen + 1);
    tests.push({ id: seen === 0 ? full : `${full} (${seen + 1})`, run });
  };
  /** What is run, whatever options stand before or behind it. */
  const bodyOf = (rest) => rest.find((part) => typeof part === "function");
  const rows = (list) => [...list].map((row) => (Array.isArray(row) ? row : [row]));
  const eachOf =
    (register) =>
    (list) =>
    (title, ...rest) => {
      const body = bodyOf(rest);
      for (const [index, row] of rows(list).entries()) register(titled(title, row, index), () => body(...row));
    };
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  const it = (name, ...rest) => add(name, bodyOf(rest));
  it.each = eachOf(add);
  it.skipIf = (skip) => (skip ? () => {} : it);
  it.prop = (arbitraries, parameters) => (name, body) => {
    const keys = Object.keys(arbitraries);
    const all = fc.tuple(...keys.map((key) => arbitraries[key]));
    const call = (values) =>
      Array.isArray(arbitraries) ? body(...values) : body(Object.fromEntries(keys.map((key, i) => [key, values[i]])));
    add(name, () =>
      fc.assert(
        fc.asyncProperty(all, async (values) => (await call(values)) !== false || fc.pre(true)),
        parameters,
      ),
    );
  };
  describe.each = eachOf(describe);
  describe.skipIf = (skip) => (skip ? () => {} : describe);
  const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
  return { tests, modules: { vitest: { describe, it, test: it, expect }, "@fast-check/vitest": { fc, test: it, it } } };
}

class KeptInMemory {
  static inject = [];
  #script;
  #tests = [];
  #times = new Map();
  #state = (globalThis[GLOBAL] ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const src = join(process.cwd(), "src");
    const tests = JSON.parse(process.env.MUTATION_TESTS ?? "[]");
    const { outputFiles } = await build({
      stdin: {
        contents: tests.map((file) => `import ${JSON.stringify(`./${file}`)};`).join("\n"),
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      platform: "node",
      target: "node20",
      format: "cjs",
      external: ["vitest", "@fast-check/vitest", "fast-check"],
      plugins: [
        {
          name: "own name",
          setup(builder) {
            builder.onResolve({ filter: /\.test\.ts$/ }, ({ path }) => ({
              path: join(process.cwd(), path),
              sideEffects: true,
            }));
            builder.onResolve({ filter: /^hmis-privacy/ }, ({ path }) => {
              const [, room] = /^hmis-privacy\/?(.*)$/.exec(path);
              const file = room.startsWith("lexicons/") ? `${room}.ts` : join(room, "index.ts");
              return { path: join(src, file) };
            });
          },
        },
      ],
    });
    this.#script = new Script(`(require, module, exports) => {${outputFiles[0].text}\n}`, { filename: "tests.cjs" });
    this.#load();
  }

  #load() {
    const require = createRequire(join(process.cwd(), "package.json"));
    const { tests, modules } = vocabulary();
    const module = { exports: {} };
    this.#script.runInThisContext()(
      (name) => (name === "fast-check" ? fc : (modules[name] ?? require(name))),
      module,
      module.exports,
    );
    this.#tests = tests;
  }

  async #run({ id, run }) {
    const from = performance.now();
    let failure;
    try {
      await run();
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    const timeSpentMs = performance.now() - from;
    const status = failure === undefined ? SUCCESS : FAILED;
    return { id, name: id, timeSpentMs, status, failureMessage: failure };
  }

  async dryRun({ coverageAnalysis }) {
    const tests = [];
    for (const test of this.#tests) {
      if (coverageAnalysis === "perTest") this.#state.currentTestId = test.id;
      const result = await this.#run(test);
      this.#times.set(test.id, result.timeSpentMs);
      if (result.status === FAILED) return { status: "error", errorMessage: `${test.id}: ${result.failureMessage}` };
      tests.push(result);
    }
    this.#state.currentTestId = undefined;
    return { status: "complete", tests, mutantCoverage: this.#state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment }) {
    this.#state.activeMutant = activeMutant.id;
    this.#state.hitLimit = hitLimit;
    this.#state.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      if (reloadEnvironment) this.#load();
    } catch (error) {
      return { status: "killed", killedBy: [this.#tests[0].id], failureMessage: String(error), nrOfTests: 0 };
    }
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    const tests = this.#tests.filter(({ id }) => wanted?.has(id) ?? true);
    const time = ({ id }) => this.#times.get(id) ?? 0;
    let nrOfTests = 0;
    for (const test of tests.sort((a, b) => time(a) - time(b))) {
      nrOfTests += 1;
      const { id, status, failureMessage } = await this.#run(test);
      if (hitLimit !== undefined && this.#state.hitCount > hitLimit) return { status: "timeout", reason: "hit limit" };
      if (status === FAILED) return { status: "killed", killedBy: [id], failureMessage, nrOfTests };
    }
    return { status: "survived", nrOfTests };
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "kept-in-memory", injectableClass: KeptInMemory }];
