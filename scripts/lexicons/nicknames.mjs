#!/usr/bin/env node
/**
 * Makes src/lexicons/nicknames.ts: which short forms a given name has.
 *
 *   node scripts/lexicons/nicknames.mjs NICKNAMES.csv
 *
 * NICKNAMES.csv: lines `name,has_nickname,short form`, from carltonnorthern/nicknames (Apache-2.0). The facts are taken,
 * a name a line; forms with one letter or a dot are left out.
 */
import { readFileSync, writeFileSync } from "node:fs";

const forms = new Map();
for (const line of readFileSync(process.argv[2], "utf8").split(/\r?\n/).slice(1)) {
  const [name, relation, short] = line.toUpperCase().split(",");
  if (relation !== "HAS_NICKNAME" || !/^[A-Z]{2,}$/.test(name) || !/^[A-Z]{2,}$/.test(short)) continue;
  if (!forms.has(name)) forms.set(name, new Set());
  forms.get(name).add(short);
}
const lines = [...forms]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, shorts]) => [name, ...[...shorts].sort()].join(" "));
writeFileSync(
  new URL("../../src/lexicons/nicknames.ts", import.meta.url),
  "/**\n * Given names with their short forms, upper case: a line a name, the name first.\n" +
    " * Source: carltonnorthern/nicknames (Apache-2.0), the facts only.\n" +
    " * Made by scripts/lexicons/nicknames.mjs; don't edit.\n */\n" +
    `export const NICKNAMES = \`\n${lines.join("\n")}\n\`;\n`,
);
