// Other languages through the pipe of `hmis-privacy call`, where they are on the machine; and what the pipe costs.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pack, project, REPOSITORY } from "./packed.mjs";

let app;
let env;
let bin;
const has = (command) => spawnSync(command, ["--version"]).status === 0;

before(() => {
  app = project(pack());
  bin = join(app.folder, "node_modules/hmis-privacy/dist/cli/bin.js");
  env = { ...process.env, HMIS_PRIVACY: `${process.execPath} ${bin}` };
});
after(() => app?.remove());

const run = (command, ...args) => execFileSync(command, args, { env, encoding: "utf8" }).trim().split("\n");
const request = (id, name, ...args) => `${JSON.stringify({ id, function: name, args })}\n`;

describe("other languages", () => {
  it("Ruby", { skip: !has("ruby") && "no ruby on this machine" }, () => {
    const lines = run("ruby", join(REPOSITORY, "examples/ruby/scrub.rb"));
    assert.doesNotMatch(lines.join(), /Marisela|Okonkwo|0142|5\/3/);
    assert.deepEqual(lines.slice(2), ["1980-01-01", "dob.not-a-day"]);
  });

  it("Java", { skip: !has("java") && "no java on this machine" }, () => {
    const lines = run("java", join(REPOSITORY, "examples/java/Scrub.java"));
    assert.equal(lines.length, 2);
    assert.doesNotMatch(lines.join(), /Marisela|Okonkwo|0142|5\/3/);
  });

  it("C#", { skip: !has("mcs") && "no C# compiler on this machine" }, () => {
    const program = join(app.folder, "Scrub.exe");
    run("mcs", `-out:${program}`, join(REPOSITORY, "examples/csharp/Scrub.cs"));
    const lines = run("mono", program);
    assert.doesNotMatch(lines.join(), /Marisela|Okonkwo|0142|5\/3/);
    assert.deepEqual(lines.slice(2), ["1980-01-01", "dob.not-a-day"]);
  });
});

describe("the pipe", () => {
  it("starts in under 300 ms (the third fastest of 9: the machine may have other work)", () => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      execFileSync(process.execPath, [bin, "call"], {
        input: request(1, "approximateDob", "1979-05-03", { asOf: "2026-11-23", policy: "spokane-2024" }),
      });
      return performance.now() - start;
    }).toSorted((a, b) => a - b);
    console.log(`start to end of one request: ${times[2].toFixed(0)} ms, median ${times[4].toFixed(0)} ms`);
    assert.ok(times[2] < 300, `${times[2]} ms`);
  });

  it("scrubs more than 1,000 short notes a second, each about another household", () => {
    const input = Array.from({ length: 4000 }, (_, i) =>
      request(i, "scrub", `Met Marisela again, no. ${i}, at the library; cousin Tavita came too.`, {
        known: [{ firstName: "Marisela", lastName: `Okonkwo${String.fromCharCode(97 + (i % 26))}ra` }],
        asOf: "2026-11-23",
      }),
    ).join("");
    const start = performance.now();
    const answers = execFileSync(process.execPath, [bin, "call"], { input, encoding: "utf8", maxBuffer: 1 << 28 })
      .trim()
      .split("\n");
    const perSecond = 4000 / ((performance.now() - start) / 1000);
    console.log(`${perSecond.toFixed(0)} scrubs a second`);
    assert.deepEqual(
      answers.map((line) => JSON.parse(line).id),
      Array.from({ length: 4000 }, (_, i) => i),
    );
    assert.ok(perSecond > 1000, `${perSecond}`);
  });
});
