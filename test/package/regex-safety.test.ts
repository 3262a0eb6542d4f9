/** Every regular expression that touches a note is safe by recheck's verdict. */
import { readFileSync } from "node:fs";
import { check } from "recheck";
import { globSync } from "tinyglobby";
import ts from "typescript";
import { describe, expect, it } from "vitest";

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** The literals of a file, by the compiler's own parser. */
function regexesOf(file: string): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const text = node.getText();
      const end = text.lastIndexOf("/");
      found.push({ file, source: text.slice(1, end), flags: text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

const all = globSync(["src/scrub/**/*.ts", "src/text/**/*.ts"]).flatMap(regexesOf);
const once = [...new Map(all.map((regex) => [`/${regex.source}/${regex.flags}`, regex])).entries()];

describe("regular expressions of scrub and text", () => {
  it("are found", () => expect(once.length).toBeGreaterThan(20));

  it.each(once)("%s is safe", async (_, { source, flags }) => {
    const verdict = await check(source, flags.replace(/[dgy]/g, ""), { timeout: 20_000 });
    expect(verdict.status).toBe("safe");
  });

  it("tells an unsafe one", async () => expect((await check("^(a|a)*$", "")).status).toBe("vulnerable"));
});
