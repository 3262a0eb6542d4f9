// Writes src/lexicons/ordinaryNames.ts: English words that are also given names or surnames, rarer ones than the lists beside
// it have among them: node scripts/lexicons/ordinaryNames.mjs --census ../shared/match/names.json
import { readFileSync, writeFileSync } from "node:fs";
import { load } from "../names/bundle.mjs";
import { packer } from "../text/pack.mjs";
import { fetchSources, givenNameCounts, surnameShares } from "./sources.mjs";

const COMMON = 4; // class of a word: 8 occurrences in a million and more

const lib = await load(...["form", "words", "givenNames", "surnames"].map((name) => `src/lexicons/${name}.ts`));
const entries = (list) => new Map(lib.readLexicon(lib[list]));

const namesFirst = new Set(readFileSync("src/lexicons/namesFirst.ts", "utf8").split("`")[1].split(/\s+/));
const ALSO = ["april", "june", "chief", "harm"]; // no word list has the months in small letters, and the surnames are rare

const words = entries("words");
const census = process.argv[process.argv.indexOf("--census") + 1];
fetchSources();
const given = [...(await givenNameCounts())].filter(([, births]) => births >= 300).map(([name]) => name);
const surnames = [...surnameShares(census)].filter(([, share]) => share > 0).map(([name]) => name);
const names = new Set([...entries("givenNames").keys(), ...given, ...entries("surnames").keys(), ...surnames]);
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
 * Source: \`words\`, \`givenNames\` and \`surnames\` beside it, with their licences, and the US Census 1990 (public domain).
 * Made by \`scripts/lexicons/ordinaryNames.mjs\`; ${both.size.toLocaleString("en-US")} entries.
 */
export const ordinaryNames =
  "${packed.done()}";
`,
);
