/**
 * Trains the weights by which a number is somebody's age, and writes `src/scrub/facts/ageWeights.ts`; with the same files,
 * the same bytes.
 *
 *   node scripts/facts/ages.mjs --notes ../shared/corpus/notes-dev.jsonl
 *
 * `--folds K` writes nothing: each K-th of the notes is scored by weights that have not seen it. `--misses 1` lists.
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { ascend } from "../names/ascent.mjs";
import { load } from "../names/bundle.mjs";
import * as namesCorpus from "../names/corpus.mjs";
import { peopleOf } from "../names/people.mjs";
import { pick, seeded } from "../names/random.mjs";
import { packed, writePacked } from "../names/weights.mjs";
import * as corpus from "./corpus.mjs";

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : fallback);
const number = (name, fallback) => Number(option(name, fallback));
const settings = {
  seed: number("seed", 1),
  epochs: number("epochs", 12),
  rate: number("rate", 0.15),
  decay: number("decay", 0.01),
  weights: number("weights", 1_500),
};
const sources = number("sources", 3);
const copies = number("copies", 6);
const frames = number("frames", 5000);

const lib = await load(
  "src/scrub/facts/ages.ts",
  "src/scrub/field/model.ts",
  "src/scrub/names/findNames.ts",
  ...["form", "givenNames", "surnames", "words", "communityNames", "placeNames"].map(
    (name) => `src/lexicons/${name}.ts`,
  ),
);
const person = peopleOf({
  given: new Map(lib.readLexicon(lib.givenNames)),
  surnames: new Map(lib.readLexicon(lib.surnames)),
  words: new Map(lib.readLexicon(lib.words)),
  communities: Object.fromEntries(
    Object.entries(lib.communityNames).map(([key, text]) => [key, text.trim().split(/\s+/)]),
  ),
});
const towns = [...lib.readLexicon(lib.placeNames)].map(([name]) => name);
const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);
const upTo = (random, from, to) => String(from + Math.floor(random() * (to - from + 1)));
const oneOf = (text) => (random) => pick(random, text.split(" "));
const world = {
  f: (random) => person(random).first,
  l: (random) => person(random).last.split(" ")[0],
  town: (random) => capital(pick(random, towns)),
  a: (random) => upTo(random, 1, 90),
  c: (random) => upTo(random, 1, 17),
  g: (random) => upTo(random, 18, 88),
  b: (random) => upTo(random, 1, 31),
  n: (random) => upTo(random, 2, 112),
  nn: (random) => upTo(random, 113, 9999),
  year: (random) => upTo(random, 1935, 2020),
  mf: oneOf("m f M F"),
  month: oneOf("January Feb march April May June July Aug September Oct nov Dec"),
  w: oneOf("CM nurse manager officer advocate landlord Dr. caseworker"),
  k: oneOf(
    "son daughter dtr kid baby sister brother mom mother dad grandma grandson niece nephew cousin uncle aunt wife husband partner child toddler boy girl hijo hija abuela tio roommate friend stepson bf gf",
  ),
};

/** Notes of some sentences each, made from frames. */
function framed(random, count) {
  const all = corpus.frames("ages.txt");
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, all));
    const between = pick(random, [" ", ". ", "\n", "; ", ", "]);
    const text = parts.map(({ frame }) => corpus.expand(random, frame, new Map(), world)).join(between);
    return corpus.joined(
      corpus.restyle(random, { pieces: corpus.piecesOf(text), source: parts[0].source }).pieces,
      parts[0].source,
    );
  });
}

/** The numbers of notes with their features, each with whether it is an age. */
function chainsOf(notes) {
  const out = new Int32Array(lib.MOST_AGE_FEATURES);
  return notes.map(({ text, spans, source }) => {
    const names = lib.readNames(text, {});
    const { tokens } = names;
    const features = [];
    const labels = [];
    let last = -99;
    for (let i = 0; i < tokens.count; i++) {
      const years = lib.yearsOf(text, tokens, i);
      if (years < 0) continue;
      const span = spans.find(({ start, end }) => start < tokens.end[i] && tokens.start[i] < end);
      const isAge = span?.mark === "AGE";
      const count = lib.ageFeatures(names, i, years, i - last, out);
      if (isAge) last = i;
      // what another mark covers goes anyway
      if (span !== undefined && !isAge && !["DATE", "QUASI", "HIV"].includes(span.mark)) continue;
      features.push(Array.from(out.slice(0, count), (f) => lib.bucketOf(f, 32 - lib.AGE_BITS)));
      labels.push(isAge ? 1 : 0);
    }
    return { features, labels, source };
  });
}

function train(chains) {
  const seen = new Map();
  for (const { features, source } of chains)
    for (const list of features)
      for (const f of list) {
        if (!seen.has(f)) seen.set(f, new Set());
        seen.get(f).add(source);
      }
  const known = new Uint8Array(1 << lib.AGE_BITS);
  for (const [f, set] of seen) if (set.size >= sources) known[f] = 1;
  const model = { emission: new Float32Array(1 << lib.AGE_BITS), step: new Float32Array(0) };
  return ascend(model, chains, known, settings, ({ labels }, features, move) => {
    features.forEach((list, t) => {
      let sum = 0;
      for (const f of list) sum += model.emission[f];
      const gradient = labels[t] - 1 / (1 + Math.exp(-sum));
      if (Math.abs(gradient) >= 1e-3) move.emission(list, 0, gradient);
    });
  });
}

/** What is learned from: notes, with other ages and in other styles, and what is made from frames. */
function told(notes, random) {
  return [...recast(notes, random), ...framed(random, frames)];
}

function recast(notes, random) {
  const other = (mark, text) =>
    mark !== "AGE" || random() < 0.3
      ? text
      : text.replace(/\d{1,3}(?!\d)/, (years) => {
          const near = Number(years) + Math.floor((random() - 0.5) * Math.max(4, Number(years)));
          return String(Math.max(1, Math.min(95, near)));
        });
  return notes.flatMap((note) =>
    Array.from({ length: copies }, (_, copy) =>
      corpus.joined(
        copy === 0
          ? note.pieces
          : corpus.restyle(random, {
              ...note,
              pieces: note.pieces.map((piece) => ({ ...piece, text: other(piece.mark, piece.text) })),
            }).pieces,
        note.source,
      ),
    ),
  );
}

const rowsOf = ({ emission }) => lib.readModel(packed(emission, 1), 1, lib.AGE_BITS, new Float64Array(0)).rows;

function score(notes, rows, from = 0.5) {
  const sum = { ages: 0, whole: 0, extra: 0, notes: 0, misses: [], extras: [] };
  for (const { text, spans } of notes) {
    sum.notes++;
    const found = lib.agesIn(text, lib.readNames(text, {}), rows, from);
    const shown = (start, end) =>
      `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`.replaceAll(
        "\n",
        "⏎",
      );
    for (const { start, end, mark } of spans) {
      if (mark !== "AGE") continue;
      sum.ages++;
      if (found.some((f) => f.start < end && start < f.end)) sum.whole++;
      else sum.misses.push(shown(start, end));
    }
    for (const f of found)
      if (!spans.some((s) => s.start < f.end && f.start < s.end)) {
        sum.extra++;
        sum.extras.push(`${f.confidence} ${shown(f.start, f.end)}`);
      }
  }
  return sum;
}
const report = ({ ages, whole, extra, notes }) => `${whole} of ${ages} ages, ${extra} other numbers in ${notes} notes`;

const plain = (notes) => notes.map(({ pieces, source }) => corpus.joined(pieces, source));
const written = corpus.paragraphs("../notes");
const notes = option("notes") ? corpus.readNotes(option("notes")) : [];
const open = notes.filter((note) => !namesCorpus.unseen(note));
const all = [...written, ...open];
console.log(`${written.length} written notes, ${open.length} of ${notes.length} others open`);
const show = ({ misses, extras }) =>
  option("misses") && console.log(["MISSES", ...misses, "EXTRAS", ...extras].join("\n"));

const folds = number("folds", 0);
if (folds > 0) {
  const total = { ages: 0, whole: 0, extra: 0, notes: 0, misses: [], extras: [] };
  for (let k = 0; k < folds; k++) {
    const mine = (note) => note.source % folds === k;
    const rows = rowsOf(
      train(
        chainsOf(
          told(
            all.filter((n) => !mine(n)),
            seeded(settings.seed),
          ),
        ),
      ),
    );
    const one = score(plain(all.filter(mine)), rows, number("from", 0.5));
    for (const key of ["ages", "whole", "extra", "notes"]) total[key] += one[key];
    total.misses.push(...one.misses);
    total.extras.push(...one.extras);
  }
  console.log("unseen:", report(total));
  show(total);
} else {
  const model = train(chainsOf(told(all, seeded(settings.seed))));
  const { kept, source } = writePacked(model.emission, 1);
  const module = `/**
 * The weights by which a number is somebody's age; made by \`scripts/facts/ages.mjs\` with seed ${settings.seed}.
 *
 * Learned from notes written for this library (\`scripts/notes\`) about invented people. ${kept} weights; steps of a quarter.
 */
export const ages: string = ${source};
`;
  writeFileSync(option("out", "src/scrub/facts/ageWeights.ts"), module);
  console.log(`${kept} weights, ${gzipSync(module, { level: 9 }).length} bytes gzipped`);
  const rows = rowsOf(model);
  for (const file of (option("look") ?? "").split(",").filter(Boolean)) {
    const looked = score(plain(corpus.readNotes(file)), rows, number("from", 0.5));
    console.log("look", file, report(looked));
    show(looked);
  }
  if (notes.length > open.length)
    console.log("unseen notes:", report(score(plain(notes.filter(namesCorpus.unseen)), rows)));
}
