// Writes src/lexicons/ordinaryNames.ts: English words that are also given names or surnames, from the lists beside it.
import { readFileSync, writeFileSync } from "node:fs";
import { packer } from "../text/pack.mjs";

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
const ALSO = ["april", "june", "chief", "harm"]; // no word list has the months in small letters, and the surnames are rare

const words = load("words");
const names = new Set([...load("givenNames").keys(), ...load("surnames").keys()]);
const both = new Map([
  ...[...words].filter(
    ([word, level]) => word.length > 1 && level >= COMMON && names.has(word) && !namesFirst.has(word),
  ),
  ...ALSO.map((word) => [word, COMMON]),
]);

/** As src/scrub/known/ordinary.ts reads it: how much is shared with the word before, then letters to the end (0). */
const place = (word, i) => (word.charCodeAt(i) || 96) - 96;
const packed = packer();
let before = "";
for (const word of [...both.keys()].sort()) {
  let shared = 0;
  while (word[shared] === before[shared]) shared++;
  packed.bits(before.length * 16, 4, shared);
  for (let i = shared; i <= word.length; i++) {
    const beside = i === shared ? place(before, i) + 32 : place(word, i - 1);
    packed.bits(256 + beside * 32, 5, place(word, i));
  }
  before = word;
}
packed.bits(before.length * 16, 4, 15);
writeFileSync(
  "src/lexicons/ordinaryNames.ts",
  `/**
 * English words that are also somebody's name, and no name first, in the form of \`packed.ts\`; \`scrub/known/ordinary.ts\` reads them.
 *
 * Source: \`words\`, \`givenNames\` and \`surnames\` beside it, with their licences.
 * Made by \`scripts/lexicons/ordinaryNames.mjs\`; ${both.size.toLocaleString("en-US")} entries.
 */
export const ordinaryNames =
  "${packed.done()}";
`,
);
