/**
 * Runs every ```ts block of README and docs/, and every `@example` of a docstring in src/.
 * `expression; // => value` becomes an assertion.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";

const out = join(import.meta.dirname, ".generated");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const pageBlocks = (text: string): string[] =>
  [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, body = ""]) => body);

const docstringExamples = (text: string): string[] =>
  [...text.matchAll(/^[ \t]*\/\*\*[\s\S]*?\*\//gm)].flatMap(([comment]) =>
    [...comment.matchAll(/@example\n((?:[ \t]*\*(?![ \t]*@|\/)[^\n]*\n)+)/g)].map(([, body = ""]) =>
      body.replaceAll(/^[ \t]*\* ?/gm, "").replaceAll(/^```(?:ts)?$/gm, ""),
    ),
  );

const STATEMENT = /^(?:const|let|import|for|await|if|try|\}|\s)/;

export function asTest(block: string): string {
  const lines = block.split("\n").map((line) => {
    const parts = /^(.+?);?[ \t]*\/\/ =>[ \t]*(.+)$/.exec(line);
    return parts === null || STATEMENT.test(line) ? line : `__expect(${parts[1]}).toEqual(${parts[2]});`;
  });
  return `import { expect as __expect } from "vitest";\n${lines.join("\n")}`;
}

/** A docstring's example speaks of its own room: everything public is at hand without an import. */
async function preamble(file: string): Promise<string> {
  const room = file.split("/")[1] ?? "";
  const names = new Map<string, string>();
  const inner = file.split("/").slice(1, -1).join("/"); // a room inside a room: hud/schema
  const doors = ["", room, ...(existsSync(`src/${inner}/index.ts`) ? [inner] : [])];
  for (const door of new Set(doors)) {
    const entry = door === "" ? "hmis-privacy" : `hmis-privacy/${door}`;
    const module = (await import(/* @vite-ignore */ `../../src/${door}/index.js`.replace("//", "/"))) as object;
    for (const name of Object.keys(module)) if (!names.has(name)) names.set(name, entry);
  }
  return [...names].map(([name, entry]) => `import { ${name} } from "${entry}";`).join("\n");
}

const sources = globSync("src/**/*.ts").map((file) => ({
  file,
  blocks: docstringExamples(readFileSync(file, "utf8")),
}));
const pages = globSync(["README.md", "docs/**/*.md", "!docs/reference"]).map((file) => ({
  file,
  blocks: pageBlocks(readFileSync(file, "utf8")),
}));

describe("examples in docstrings and pages", () => {
  const all = [...sources, ...pages].flatMap(({ file, blocks }) =>
    blocks.map((block, i) => ({ file, block, n: i + 1 })),
  );
  it.each(all)("$file, example $n", async ({ file, block, n }) => {
    const path = join(out, `${file.replaceAll(/\W/g, "_")}_${n}.ts`);
    const imports = file.startsWith("src/") && !block.includes("import ") ? await preamble(file) : "";
    writeFileSync(path, `${imports}\n${asTest(block)}`);
    await import(/* @vite-ignore */ path);
  });

  it("turns an arrow into an assertion that can fail", () => {
    expect(asTest("1 + 1; // => 3")).toContain("__expect(1 + 1).toEqual(3);");
  });
});
