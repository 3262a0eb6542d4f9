// Writes what follows from elsewhere: package.json's exports and the front door src/index.ts from the folders, the version
// from package.json. `--check` only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";

const NOT_IN_FRONT = ["testing", "node", "scrub/known", "hud/schema"]; // entries of their own

const rooms = globSync(["src/*/index.ts", "src/scrub/known/index.ts", "src/hud/schema/index.ts"])
  .map((file) => file.slice("src/".length, -"/index.ts".length))
  .filter((room) => room !== "cli")
  .toSorted();
const lexicons = globSync("src/lexicons/*.ts")
  .map((file) => file.slice("src/".length, -".ts".length))
  .toSorted();

const entry = (path) => ({
  import: { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` },
  require: { types: `./dist/${path}.d.cts`, default: `./dist/${path}.cjs` },
});
const exportsMap = Object.fromEntries([
  [".", entry("index")],
  ...rooms.map((room) => [`./${room}`, entry(`${room}/index`)]),
  ...lexicons.filter((list) => list !== "lexicons/index").map((list) => [`./${list}`, entry(list)]),
  ["./package.json", "./package.json"],
]);

const frontDoor = `/**
 * The front door: every room's public names, without the command, the Node adapters and the test helpers.
 * Written by scripts/build/entries.mjs.
 *
 * @module
 */
${rooms
  .filter((room) => !NOT_IN_FRONT.includes(room))
  .map((room) => `export * from "./${room}/index.js";\n`)
  .join("")}`;

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const files = {
  "package.json": `${JSON.stringify({ ...manifest, exports: exportsMap }, null, 2)}\n`,
  "src/index.ts": frontDoor,
  "src/core/version.ts": readFileSync("src/core/version.ts", "utf8").replace(/"[^"]*"/, `"${manifest.version}"`),
};
let stale = 0;
for (const [file, text] of Object.entries(files)) {
  const same = file.endsWith(".json")
    ? JSON.stringify(JSON.parse(text)) === JSON.stringify(manifest)
    : readFileSync(file, "utf8") === text;
  if (same) continue;
  if (process.argv.includes("--check")) {
    console.error(`${file} is stale: run npm run generate`);
    stale = 1;
  } else writeFileSync(file, text);
}
process.exit(stale);
