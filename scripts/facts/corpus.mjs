/** Notes with their facts marked: read from marked files, made from frames and phrases, told again about other things. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hashOf } from "../names/corpus.mjs";
import { pick } from "../names/random.mjs";

export const LABELS = ["other", "ADDRESS", "HIV", "QUASI", "VEHICLE"];
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const lines = (path) =>
  readFileSync(here(path), "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"));

/** "text with ⟦LABEL|exact text⟧" as pieces `[text, mark]`; the mark of plain text is "". */
export function piecesOf(marked) {
  const pieces = [];
  let at = 0;
  for (const match of marked.matchAll(/⟦([A-Z]+)\|([^⟧]*)⟧/gu)) {
    if (match.index > at) pieces.push({ text: marked.slice(at, match.index), mark: "" });
    pieces.push({ text: match[2], mark: match[1] });
    at = match.index + match[0].length;
  }
  if (at < marked.length) pieces.push({ text: marked.slice(at), mark: "" });
  return pieces;
}

/** Pieces as text with spans, each span with the source of its words. */
export function joined(pieces, source) {
  const spans = [];
  let text = "";
  for (const { text: own, mark, source: from = source } of pieces) {
    if (mark !== "")
      spans.push({
        start: text.length,
        end: text.length + own.length,
        mark,
        label: Math.max(0, LABELS.indexOf(mark)),
        source: from,
      });
    text += own;
  }
  return { text, spans, source };
}

/** Marked paragraphs of the files of a folder; those without marks tell nothing. */
export const paragraphs = (folder) =>
  readdirSync(here(folder))
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) =>
      lines(`${folder}/${file}`)
        .join("\n")
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.trim())
        .filter(Boolean)
        .map((paragraph) => ({ file, pieces: piecesOf(paragraph), source: hashOf(paragraph) })),
    );

export const readNotes = (path) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ id, marked }) => ({ id, pieces: piecesOf(marked), source: hashOf(id) }));

/** Phrases by name: `name = one | two {other} | three`; a line that goes on begins with a space. */
export function readPhrases(path) {
  const phrases = new Map();
  const text = lines(path)
    .join("\n")
    .replace(/\n[ \t]+/g, " ");
  for (const line of text.split("\n")) {
    const at = line.indexOf(" = ");
    if (at < 0) continue;
    phrases.set(
      line.slice(0, at),
      line
        .slice(at + 3)
        .split("|")
        .map((each) => each.trim()),
    );
  }
  return phrases;
}

/** Puts phrases in the `{slots}` of a frame; `{a?x}` keeps x half of the time. */
export function expand(random, frame, phrases, world) {
  let text = frame;
  for (let depth = 0; depth < 12 && text.includes("{"); depth++)
    text = text.replace(/\{([^{}]*)\}/g, (_, slot) => {
      if (slot.startsWith("?")) return random() < 0.5 ? slot.slice(1) : "";
      const made = world[slot];
      if (made) return made(random);
      const choices = phrases.get(slot);
      if (!choices) throw new Error(`no phrase ${slot} in ${frame}`);
      return pick(random, choices);
    });
  return text.replace(/ {2,}/g, " ").replace(/ ([,.;:)])/g, "$1");
}

const NAMELESS = /^(de|la|las|los|del|vda|y|a|the|with|little|lil|big|van|von|st|al|el|jr|sr|ii|iii|i)$/i;

/** Other people in the same note, and other facts of the same kind in it. */
export function recast(random, { pieces, source }, { person, pool, swap }) {
  const names = new Map();
  const told = pieces.map((piece, index) => {
    if (piece.mark === "NAME" || piece.mark === "STAFF")
      return {
        ...piece,
        text: piece.text.replace(/[\p{L}’']{2,}/gu, (word) => {
          if (NAMELESS.test(word)) return word;
          const key = word.toLowerCase();
          if (!names.has(key)) {
            const { first, last } = person(random);
            names.set(key, (random() < 0.6 ? first : last).split(/[\s-]/)[0]);
          }
          return inCapitalsOf(word, names.get(key));
        }),
      };
    const label = LABELS.indexOf(piece.mark);
    if (label < 1 || random() >= swap) return piece;
    const before = index > 0 ? pieces[index - 1].text : "";
    const other = pool.like(random, piece, before);
    return other === undefined ? piece : { ...piece, text: other.text, source: other.source };
  });
  return { pieces: told, source };
}

const inCapitalsOf = (word, name) =>
  word === word.toUpperCase() && word.length > 1
    ? name.toUpperCase()
    : word === word.toLowerCase()
      ? name.toLowerCase()
      : name;

const LEADS = "at in on under behind near by off from of to with w en with is was the a he she".split(" ");
/** What a span hangs on: the word before it, where that is one of a few, and whether it begins a line. */
const leadOf = (before) => {
  const word = /([\p{L}]+)\W*$/u.exec(before.toLowerCase())?.[1] ?? "";
  return LEADS.includes(word) ? word : /[\p{L}\d]\s$/u.test(before) ? "word" : "mark";
};
/** Spans that may take each other's place. */
export function poolOf(notes) {
  const by = new Map();
  for (const { pieces, source } of notes)
    pieces.forEach(({ text, mark }, index) => {
      if (LABELS.indexOf(mark) < 1) return;
      const key = `${mark} ${leadOf(index > 0 ? pieces[index - 1].text : "")}`;
      by.set(key, [...(by.get(key) ?? []), { text, source }]);
    });
  return {
    like: (random, { mark }, before) => {
      const list = by.get(`${mark} ${leadOf(before)}`);
      return list === undefined ? undefined : pick(random, list);
    },
  };
}

/** Slips of the pen: two letters changed about, one left out, one for its neighbour. */
const slip = (random, text, share) =>
  text.replace(/[a-z]{5,}/g, (word) => {
    if (random() > share) return word;
    const i = 1 + Math.floor(random() * (word.length - 2));
    const kind = random();
    if (kind < 0.4) return word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
    if (kind < 0.7) return word.slice(0, i) + word.slice(i + 1);
    return word.slice(0, i) + pick(random, [..."aeiourst"]) + word.slice(i + 1);
  });

/** As its author might write it: all small, all capitals, without stops, with slips, with placeholders for what went. */
export function restyle(random, { pieces, source }) {
  const kind = random();
  let change = (text) => slip(random, text, 0.02);
  if (kind < 0.16) change = (text) => slip(random, text.toLowerCase(), 0.04);
  else if (kind < 0.26) change = (text) => text.toUpperCase();
  else if (kind < 0.34) change = (text) => slip(random, text.toLowerCase().replace(/[.,;]/g, ""), 0.08);
  const scrubbed = random() < 0.08;
  return {
    pieces: pieces.map((piece) => {
      if (scrubbed && piece.mark !== "" && random() < 0.8)
        return { ...piece, text: `«${PLACEHOLDER[piece.mark] ?? "ID"}-${1 + Math.floor(random() * 9)}»`, mark: "GONE" };
      return { ...piece, text: change(piece.text) };
    }),
    source,
  };
}
const PLACEHOLDER = {
  NAME: "NAME",
  STAFF: "STAFF",
  ADDRESS: "ADDRESS",
  HIV: "PRIVATE",
  QUASI: "CIRCUMSTANCE",
  VEHICLE: "VEHICLE",
  PHONE: "PHONE",
  DOB: "DOB",
  AGE: "AGE",
  SSN: "SSN",
  EMAIL: "EMAIL",
};

/** Frames: sentences with slots, a line each. */
export const frames = (path) =>
  lines(path)
    .filter(Boolean)
    .map((frame) => ({ frame, source: hashOf(frame) }));
