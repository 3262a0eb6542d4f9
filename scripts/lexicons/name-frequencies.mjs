#!/usr/bin/env node
/**
 * Makes src/lexicons/firstNameFrequencies.ts and lastNameFrequencies.ts: how often a name occurs among people, in
 * quarter bits, for all names that occur more often than the floor.
 *
 *   node scripts/lexicons/name-frequencies.mjs NAMES.json
 *
 * NAMES.json: { first: { "1930F": [[NAME, births], …], … }, last: [[NAME, percent], …] }, from the Social Security
 * Administration's baby names and the Census Bureau's 1990 surname file (both in the public domain).
 */
import { readFileSync, writeFileSync } from "node:fs";

const { first, last } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const QUARTERS = "0123456789abcdefghijklmnopqrstuvwxyz!#%&*+-=";
const FROM_BITS = 6; // the digit 0; the commonest name of the US (SMITH, MICHAEL) is rarer than 1 in 64

function table(shares, floor) {
  const names = [...shares].filter(([name, share]) => share > floor && /^[A-Z]+$/.test(name));
  names.sort(([a], [b]) => (a < b ? -1 : 1));
  return names
    .map(([name, share]) => {
      const quarter = Math.round((-Math.log2(share) - FROM_BITS) * 4);
      return name + QUARTERS[Math.max(0, Math.min(QUARTERS.length - 1, quarter))];
    })
    .join("");
}

const births = new Map();
for (const list of Object.values(first)) for (const [name, n] of list) births.set(name, (births.get(name) ?? 0) + n);
const total = [...births.values()].reduce((a, b) => a + b, 0);

function write(constant, file, text, source) {
  const chunks = text.match(/[\s\S]{1,110}/g) ?? [];
  const body = chunks.map((chunk) => `  "${chunk}"`).join(" +\n");
  writeFileSync(
    new URL(`../../src/lexicons/${file}.ts`, import.meta.url),
    `/**\n * ${source}\n * Sorted; behind each name stands how rare it is: the d-th of 0–9a–z!#%&*+-= means one person in 2^(6 + d/4).\n` +
      ` * Made by scripts/lexicons/name-frequencies.mjs; don't edit.\n */\nexport const ${constant} =\n${body};\n`,
  );
}
write(
  "FIRST_NAME_FREQUENCIES",
  "firstNameFrequencies",
  table(
    [...births].map(([name, n]) => [name, n / total]),
    2e-5,
  ),
  "First names of people born in the US 1930–2020 that occur more often than 1 in 50,000.\n * Source: Social Security Administration, national baby names (public domain).",
);
write(
  "LAST_NAME_FREQUENCIES",
  "lastNameFrequencies",
  table(
    last.map(([name, percent]) => [name, percent / 100]),
    1e-5,
  ),
  "Surnames of the US that occur more often than 1 in 100,000.\n * Source: US Census Bureau, 1990 surname file (public domain).",
);
