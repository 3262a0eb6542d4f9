/**
 * Every entry's public names and kinds, held by `surface.txt`, with the words of each closed union: codes of findings and
 * errors, kinds of placeholders. What comes, goes or changes its kind is seen in the review of a change: it is API.
 */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const FILE = "test/package/surface.txt";
const ADVICE = `The public names changed. If that is meant: npm run accept, and npx changeset ("major" where a name goes, or is
renamed). If it is not, take the name out of the room's index.ts again.`;

/** The source of each entry: `./hud/schema` → `src/hud/schema/index.ts`. */
const entries = Object.entries(manifest.exports).flatMap(([path, target]) =>
  typeof target === "string"
    ? []
    : [{ path, file: target.import.default.replace("./dist/", "src/").replace(/\.js$/, ".ts") }],
);

/** An entry a paragraph, a name a line; an entry that hands on all of another one says so in a line. */
export function surfaceOf(sources: readonly { readonly path: string; readonly file: string }[]): string {
  const program = ts.createProgram(
    sources.map(({ file }) => file),
    { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [], noEmit: true, skipLibCheck: true },
  );
  const checker = program.getTypeChecker();
  const own = (symbol: ts.Symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const surfaces = sources.map(({ path, file }) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is no module`);
    const names = new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, own(symbol)]));
    return { entry: path.replace(/^\./, "hmis-privacy"), names };
  });
  return surfaces
    .map(({ entry, names }) => {
      const within = surfaces.filter(
        (other) => other.entry !== entry && [...other.names].every(([name, symbol]) => names.get(name) === symbol),
      );
      const left = [...names].filter(([name]) => !within.some((other) => other.names.has(name)));
      return [
        entry,
        ...within.map((other) => `  all of ${other.entry}`),
        ...left
          .flatMap(([name, symbol]) => [
            `  ${kindOf(symbol, checker)} ${name}`,
            ...wordsOf(symbol, checker).map((word) => `  type ${name}: ${word}`),
          ])
          .sort(),
      ].join("\n");
    })
    .join("\n\n")
    .concat("\n");
}

function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const { flags } = symbol;
  if (flags & ts.SymbolFlags.Class) return "class";
  if (flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable))
    return checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0 ? "function" : "const";
  if (flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) return "type";
  throw new Error(`${symbol.name} is neither function, class, const nor type`);
}

/** The words of a union of texts. */
function wordsOf(symbol: ts.Symbol, checker: ts.TypeChecker): readonly string[] {
  if (!(symbol.flags & ts.SymbolFlags.TypeAlias)) return [];
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const members = type.isUnion() ? type.types : [];
  return members.every((member) => member.isStringLiteral()) ? members.map(({ value }) => value) : [];
}

it("every entry has the public names that surface.txt lists", async () => {
  const surface = surfaceOf(entries);
  const was = linesOf(readFileSync(FILE, "utf8"));
  const is = linesOf(surface);
  try {
    await expect(surface).toMatchFileSnapshot("surface.txt");
  } catch {
    const gone = was.filter((line) => !is.includes(line)).map((line) => `- ${line}`);
    const come = is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`);
    throw new Error([ADVICE, ...gone, ...come].join("\n"));
  }
});

/** Each line with the entry that it stands under. */
function linesOf(text: string): readonly string[] {
  let entry = "";
  return text.split("\n").flatMap((line) => {
    if (!line.startsWith("  ")) entry = line;
    return line.startsWith("  ") ? [`${entry}${line.replace("  ", ": ")}`] : [];
  });
}

it("sees functions, classes, values and types, and an entry within another", () => {
  const text = surfaceOf([
    { path: ".", file: "src/index.ts" },
    { path: "./core", file: "src/core/index.ts" },
  ]);
  expect(text).toContain("hmis-privacy\n  all of hmis-privacy/core\n");
  expect(text).toContain("hmis-privacy/core\n");
  for (const line of [
    "class HmisPrivacyError",
    "function isHmisPrivacyError",
    "function statute",
    "type Finding",
    "const VERSION",
  ])
    expect(text.split("\n")).toContain(`  ${line}`);
});
