/**
 * Runs every ```ts block of README and docs/, and every `@example` of a docstring in src/.
 * `expression; // => value` becomes an assertion.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import ts from "typescript";
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

/** @throws where an arrow stands behind something that is no expression: it would promise and check nothing. */
export function asTest(block: string): string {
  const file = ts.createSourceFile("example.ts", block, ts.ScriptTarget.ES2022, true);
  const assertions: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const arrow = ts.isExpressionStatement(node) && /^[ \t]*\n?[ \t]*\/\/ =>[ \t]*([^\n]+)/.exec(block.slice(node.end));
    if (arrow) {
      const expression = block.slice(node.getStart(), node.end).replace(/;$/, "");
      const text = `__expect(${expression}).toEqual(${arrow[1]});`;
      assertions.push({ start: node.getStart(), end: node.end + arrow[0].length, text });
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  if (assertions.length !== block.split("// =>").length - 1) throw new Error("An arrow must follow an expression");
  let out = block;
  for (const { start, end, text } of assertions.toReversed()) out = out.slice(0, start) + text + out.slice(end);
  return `import { expect as __expect } from "vitest";\n${out}`;
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

  it("refuses an arrow that checks nothing", () => {
    expect(() => asTest("const two = 1 + 1; // => 2")).toThrow();
  });

  it("turns an arrow into an assertion that can fail", () => {
    expect(asTest("1 + 1; // => 3")).toContain("__expect(1 + 1).toEqual(3);");
  });
});
