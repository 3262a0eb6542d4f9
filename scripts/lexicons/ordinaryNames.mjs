// Writes src/lexicons/ordinaryNames.ts: English words that are also given names or surnames, from the lists beside it.
import { readFileSync, writeFileSync } from "node:fs";
import { frontCode } from "./frontCode.mjs";

const COMMON = 4; // class of a word: 8 occurrences in a million and more

function load(list) {
  const text = readFileSync(`src/lexicons/${list}.ts`, "utf8");
  const words = new Map();
  let before = "";
  for (const [, shared, rest, level] of text.slice(text.indexOf("`\n") + 1).matchAll(/([A-Z])([a-z]*)(\d)/g)) {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    words.set(before, Number(level));
  }
  return words;
}

const namesFirst = new Set(readFileSync("src/lexicons/namesFirst.ts", "utf8").split("`")[1].split(/\s+/));
const MONTHS = ["april", "june"]; // names that no word list has in small letters

const words = load("words");
const names = new Set([...load("givenNames").keys(), ...load("surnames").keys()]);
const both = new Map([
  ...[...words].filter(
    ([word, level]) => word.length > 1 && level >= COMMON && names.has(word) && !namesFirst.has(word),
  ),
  ...MONTHS.map((word) => [word, COMMON]),
]);
const coded = frontCode(both).replaceAll(/\d|\n/g, "");
writeFileSync(
  "src/lexicons/ordinaryNames.ts",
  `/**
 * English words that are also somebody's name, and no name first: a capital letter and \`son\` is "so many letters of the word before (A for
 * none), then son".
 *
 * Source: \`words\`, \`givenNames\` and \`surnames\` beside it, with their licences.
 * Made by \`scripts/lexicons/ordinaryNames.mjs\`; ${both.size.toLocaleString("en-US")} entries.
 */
export const ordinaryNames =
  "${coded}";
`,
);
