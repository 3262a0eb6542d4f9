// The README as somebody new follows it: a fresh folder, the package installed, each snippet pasted and run.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pack, project, REPOSITORY } from "./packed.mjs";

const README = readFileSync(join(REPOSITORY, "README.md"), "utf8");
const blocks = (language) =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, text]) => text);
const snippets = blocks("ts");
const commands = blocks("sh")
  .flatMap((text) => text.split("\n"))
  .filter((line) => line.startsWith("hmis-privacy "));

/** `expression; // => value` compared and counted, so that a snippet that says nothing is no success. */
const compared = (text) =>
  `${text.replaceAll(/^(\S.*); \/\/ => (.+)$/gm, "same($1, $2);")}
function same(is${": unknown"}, says${": unknown"}) {
  if (JSON.stringify(is) !== JSON.stringify(says)) throw new Error("the README says something else");
  count++;
}
console.log(count);`;
const untyped = (text) => text.replaceAll(": unknown", "");
const required = (text) => text.replaceAll(/^import (\{[^}]+\}) from ("[^"]+");/gm, "const $1 = require($2);");

let app;
before(() => {
  app = project(pack(), ["typescript@6.0.3"]);
});
after(() => app?.remove());

describe("each snippet of the README, pasted", () => {
  it("there are some", () => {
    assert.ok(snippets.length > 0);
    assert.ok(commands.length > 2);
  });

  for (const [i, snippet] of snippets.entries()) {
    const text = `let count = 0;\n${compared(snippet)}`;
    const arrows = snippet.split("// =>").length - 1;
    const answers = (out) => assert.equal(out.trim(), String(arrows));

    it(`${i + 1} as an ES module`, () => {
      app.write(`readme${i}.mjs`, untyped(text));
      answers(app.run(process.execPath, [`readme${i}.mjs`]));
    });

    it(`${i + 1} as CommonJS`, () => {
      app.write(`readme${i}.cjs`, required(untyped(text)));
      answers(app.run(process.execPath, [`readme${i}.cjs`]));
    });

    it(`${i + 1} as strict TypeScript`, () => {
      app.write(`readme${i}.mts`, text);
      const options = [
        "--strict",
        "--exactOptionalPropertyTypes",
        "--noUncheckedIndexedAccess",
        "--skipLibCheck",
        "false",
      ];
      const target = ["--module", "nodenext", "--target", "es2022", "--outDir", "compiled"];
      app.run(process.execPath, ["node_modules/typescript/bin/tsc", ...options, ...target, `readme${i}.mts`]);
      answers(app.run(process.execPath, [`compiled/readme${i}.mjs`]));
    });
  }
});

describe("each command of the README", () => {
  before(() => {
    cpSync(join(REPOSITORY, "examples/export"), join(app.folder, "export"), { recursive: true });
    app.write("ids.txt", "1455\n1456\n1457\n");
    app.write("notes.ndjson", '{"id":1,"text":"Met Marisela.","known":[{"firstName":"Marisela"}]}\n');
  });

  // 0: nothing to say; 1: done, with findings, as the example export has them.
  for (const command of commands)
    it(command, () => {
      const { status, stderr } = spawnSync(`npx --no-install ${command}`, {
        cwd: app.folder,
        shell: true,
        encoding: "utf8",
      });
      assert.ok(status === 0 || status === 1, stderr);
    });

  it("left what it said it writes", () => {
    assert.equal(JSON.parse(readFileSync(join(app.folder, "findings.sarif"), "utf8")).version, "2.1.0");
    assert.doesNotMatch(readFileSync(join(app.folder, "scrubbed.ndjson"), "utf8"), /Marisela/);
  });
});
