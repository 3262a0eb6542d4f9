// Writes examples/export/: a synthetic FY 2026 export for the quickstart, the docs and the tests; examples/anonymous-clients.txt:
// the clients to make anonymous; examples/planted.json: what was put in on purpose. All people are invented.
//   node scripts/example-export.mjs [folder, examples]
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { clientFiles } from "./example/clientFiles.mjs";
import { makeDuplicates, makeHouseholds } from "./example/people.mjs";
import { plantAnonymous } from "./example/planted.mjs";
import { projectFiles } from "./example/projects.mjs";
import { dice } from "./example/random.mjs";

const out = process.argv[2] ?? "examples";

// The tables are TypeScript: bundled here, so that the generator runs from a checkout that nobody has built.
const bundle = await build({ entryPoints: ["src/hud/index.ts"], bundle: true, format: "esm", write: false });
const { columnsOf, HUD_FILES } = await import(
  `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString("base64")}`
);

const roll = dice(2026);
const households = makeHouseholds(roll);
households.push(...makeDuplicates(roll, households));
const planted = plantAnonymous(roll, households);
const files = { ...projectFiles(), ...clientFiles(roll, households, new Set(Object.values(planted.listed).flat())) };

const cell = (column, value) => {
  const text = String(value ?? "");
  return column.type === "string" && text !== "" ? `"${text.replaceAll('"', '""')}"` : text;
};
rmSync(join(out, "export"), { recursive: true, force: true });
mkdirSync(join(out, "export"), { recursive: true });
for (const file of HUD_FILES) {
  const columns = columnsOf("FY2026", file);
  const names = columns.map(({ name }) => name);
  const lines = files[file].map((row) => {
    const unknown = Object.keys(row).filter((name) => !names.includes(name));
    if (unknown.length > 0) throw new Error(`${file} has no ${unknown.join(", ")}`);
    return columns.map((column) => cell(column, row[column.name])).join(",");
  });
  writeFileSync(join(out, "export", `${file}.csv`), `${[names.join(","), ...lines].join("\n")}\n`);
}

const reasons = Object.entries(planted.listed).map(([reason, ids]) => `# ${reason}\n${ids.join("\n")}\n`);
writeFileSync(
  join(out, "anonymous-clients.txt"),
  `# Clients to make anonymous, by Client ID (HUD's PersonalID), one a line. No names in here.\n\n${reasons.join("\n")}`,
);
writeFileSync(join(out, "planted.json"), `${JSON.stringify(planted, null, 2)}\n`);
