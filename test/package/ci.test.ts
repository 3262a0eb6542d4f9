/** The workflows and `.ci/run` say the same, and nothing that has a script is left out. */
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const run = readFileSync(".ci/run", "utf8");
const workflows = globSync(".github/workflows/*.yml").map((file) => ({ file, text: readFileSync(file, "utf8") }));
const textOf = (name: string): string => workflows.find(({ file }) => file.endsWith(`/${name}.yml`))?.text ?? "";
const stepsOf = (yaml: string): readonly string[] =>
  [...yaml.matchAll(/^\s+- (?:run|uses): ([^#\n]+?)(?: #.*)?$/gm)].map(([, step = ""]) => step.trim());
const scriptsIn = (text: string): readonly string[] =>
  [...text.replaceAll(/(^|\s)#.*/g, "").matchAll(/\bnpm (?:run (?:--\S+ )*)?((?!run|ci\b)[\w:]+)/g)].map(
    ([, name = ""]) => name,
  );

/** Scripts that are for people: they make something, or take hours. */
const BY_HAND = ["accept", "format", "generate", "docs", "test:mutation", "release:version", "prepublishOnly"];

describe("continuous integration", () => {
  it("runs .ci/run on every change and before a release is published", () => {
    expect(stepsOf(textOf("ci"))).toContain(".ci/run");
    const release = stepsOf(textOf("release"));
    expect(release.indexOf(".ci/run")).toBeGreaterThan(-1);
    expect(release.indexOf(".ci/run")).toBeLessThan(release.indexOf("changesets/action@v1"));
  });

  it("runs every script that checks", () => {
    const everywhere = [run, ...workflows.map(({ text }) => text)].flatMap(scriptsIn);
    const wanted = Object.keys(manifest.scripts).filter((name) => !BY_HAND.includes(name) && !name.startsWith("bench"));
    expect(wanted.filter((name) => !everywhere.includes(name))).toEqual([]);
    expect(everywhere.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  it("tests the versions of Node that the installed package is tried on, the oldest as `engines` says", () => {
    const tried = /NODES = \[([\d, ]+)\]/.exec(readFileSync("test/installed/runtimes.test.mjs", "utf8"))?.[1];
    expect(/node: \[([\d, ]+)\]/.exec(textOf("ci"))?.[1]).toBe(tried);
    expect(manifest.engines.node).toMatch(new RegExp(`^>=${tried?.split(",")[0]}\\.`));
  });

  it("gives the right to publish to the release alone, and has no token for it", () => {
    expect(textOf("ci")).not.toMatch(/write/);
    expect(textOf("release")).toMatch(/id-token: write/);
    for (const { text } of workflows) expect(text).not.toMatch(/secrets\.(?!GITHUB_TOKEN)/);
    expect(manifest.publishConfig).toEqual({ access: "public", provenance: true });
  });
});
