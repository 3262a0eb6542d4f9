/**
 * Trains the model that weighs evidence for names, and writes `src/scrub/names/weights.ts`; with the same files, the same bytes.
 *
 *   node scripts/names/train.mjs --notes ../shared/corpus/notes-dev.jsonl \
 *     --wnut ../shared/corpus/public/wnut17.wnut17train.conll \
 *     --presidio ../shared/corpus/public/presidio-research.synth_dataset_v2.json
 *
 * `--folds K` writes nothing: each K-th of the open notes and of those written by hand is scored by a model that has not seen
 * it (`--first N`: only the first N of the K models); `--misses 1` lists what went wrong; `--last 1` scores the unseen notes.
 * `--own` names the folders of notes; `--seed`, `--made`, `--recasts`, `--epochs`, `--rate`, `--decay`, `--sources`,
 * `--weights`, `--notesWeight` set what their names say.
 */
import { fetchSources, speeches as folderOfSpeeches } from "../lexicons/sources.mjs";
import { ascend } from "./ascent.mjs";
import { load } from "./bundle.mjs";
import * as corpus from "./corpus.mjs";
import { maker, peopleOf } from "./people.mjs";
import { seeded } from "./random.mjs";
import { packed, writeWeights } from "./weights.mjs";

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : fallback);
const number = (name, fallback) => Number(option(name, fallback));
const seed = number("seed", 1);

const lib = await load(
  ...["lexicon", "tokens", "features", "chain", "findNames"].map((name) => `src/scrub/names/${name}.ts`),
  ...["chain", "model"].map((name) => `src/scrub/field/${name}.ts`),
  ...[
    "form",
    "givenNames",
    "surnames",
    "words",
    "communityNames",
    "placeNames",
    "regions",
    "domainWords",
    "brands",
  ].map((name) => `src/lexicons/${name}.ts`),
  "src/scrub/reading/characters.ts",
);
const { read } = await load("src/scrub/reading/read.ts");
const lexicon = lib.lexicon();
const listed = (text) => text.trim().split(/\s+/);
const words = new Map(lib.readLexicon(lib.words));
const person = peopleOf({
  given: new Map(lib.readLexicon(lib.givenNames)),
  surnames: new Map(lib.readLexicon(lib.surnames)),
  words,
  communities: Object.fromEntries(Object.entries(lib.communityNames).map(([key, text]) => [key, listed(text)])),
});
const world = {
  person,
  towns: [
    ...[...lib.readLexicon(lib.placeNames)].flatMap(([name, rank]) => Array(rank).fill(name)),
    ...listed(lib.regions).filter((name) => name.length > 3),
  ],
  makeTown: maker([...lib.readLexicon(lib.placeNames)].map(([name]) => name)),
  makeFirm: maker([
    ...listed(lib.brands),
    ...[...words].filter(([word, rank]) => rank <= 3 && word.length > 4).map(([word]) => word),
  ]),
  drugs: listed(lib.domainWords.drugs),
  words: [...words].filter(([word, rank]) => rank >= 3 && rank <= 5 && word.length > 3).map(([word]) => word),
};

/** Chains of candidates with features and labels (0 none, 1 name, 2 staff, -1 not to be learned from). */
function chainsOf(notes, weight) {
  const chains = [];
  const out = new Int32Array(lib.MOST_FEATURES);
  const bucketOf = (feature) => lib.bucketOf(feature, 32 - lib.BUCKET_BITS);
  for (const note of notes) {
    const tokens = lib.tokenize(read(note.text), lexicon);
    const labels = new Int8Array(tokens.count);
    for (const { start, end, label } of note.spans)
      for (let i = 0; i < tokens.count; i++)
        if (tokens.start[i] < end && tokens.end[i] > start && labels[i] <= 0)
          labels[i] = label === "I" ? -1 : label === "N" ? 1 : 2;
    const readings = lib.readingsOf(tokens);
    for (let i = 0; i < tokens.count; ) {
      const to = lib.chainEnd(tokens, readings, i);
      if (to === i) {
        i++;
        continue;
      }
      const features = [];
      for (let t = i; t < to; t++) features.push(out.slice(0, lib.featuresOf(tokens, readings, t, out)).map(bucketOf));
      const joint = Uint8Array.from({ length: to - i + 1 }, (_, t) =>
        lib.gapKind(i + t < tokens.count ? tokens.gap[i + t] : lib.GAP.line),
      );
      const source = note.sourceAt ? note.sourceAt(tokens.start[i]) : note.source;
      chains.push({ features, joint, labels: labels.slice(i, to), weight, source });
      i = to;
    }
  }
  return chains;
}

/** Features that few sentences have would only remember those: at least `sources` different ones must show a feature. */
function widespread(chains, sources) {
  const count = new Uint8Array(1 << lib.BUCKET_BITS);
  const last = new Int32Array(1 << lib.BUCKET_BITS);
  const bySource = [...chains].sort((a, b) => a.source - b.source);
  for (const { features, source } of bySource)
    for (const list of features)
      for (const f of list)
        if (last[f] !== source) {
          last[f] = source;
          if (count[f] < 255) count[f]++;
        }
  return count.map((n) => (n >= sources ? 1 : 0));
}

/** Learns from the right labels, summed over what is not to be learned. */
function train(list, { sources, ...settings }) {
  const chains = [...fixed, ...ofNotes(list)];
  const model = { emission: new Float32Array(2 << lib.BUCKET_BITS), step: new Float32Array(8 * 9) };
  const { emission, step } = model;
  const chain = lib.emptyChain();
  const want = lib.emptyChain();
  return ascend(model, chains, widespread(chains, sources), { seed, ...settings }, (one, features, move) => {
    const { joint, labels, weight } = one;
    const length = features.length;
    for (let t = 0; t < length; t++) {
      let name = 0;
      let staff = 0;
      for (const f of features[t]) {
        name += emission[2 * f];
        staff += emission[2 * f + 1];
      }
      const scores = [0, name, staff];
      for (let label = 0; label < 3; label++) {
        chain.odds[lib.WIDTH * t + label] = Math.exp(scores[label]);
        want.odds[lib.WIDTH * t + label] = Math.exp(scores[label] - (labels[t] >= 0 && labels[t] !== label ? 40 : 0));
      }
    }
    chain.length = want.length = length;
    chain.joint.set(joint);
    want.joint.set(joint);
    const stepWeight = lib.weightsOf(step);
    lib.sumChain(chain, stepWeight);
    lib.sumChain(want, stepWeight);
    const p = chain.probability;
    const q = want.probability;
    for (let t = 0; t < length; t++)
      for (let label = 1; label < 3; label++) {
        const gradient = (q[lib.WIDTH * t + label] - p[lib.WIDTH * t + label]) * weight;
        if (Math.abs(gradient) >= 1e-4) move.emission(features[t], label - 1, gradient);
      }
    // Steps learn from the products of neighbouring probabilities: near enough, and half the arithmetic.
    const of = (all, t, label) => (t < 0 || t >= length ? (label === 0 ? 1 : 0) : all[lib.WIDTH * t + label]);
    for (let t = 0; t <= length; t++)
      for (let a = 0; a < 3; a++)
        for (let b = 0; b < 3; b++) {
          const gradient = (of(q, t - 1, a) * of(q, t, b) - of(p, t - 1, a) * of(p, t, b)) * weight;
          if (gradient !== 0) move.step(joint[t] * 9 + a * 3 + b, gradient);
        }
  });
}

/** The model as it is written and read. */
const asWritten = ({ emission, step }) =>
  lib.readModel(packed(emission, 2), 2, lib.BUCKET_BITS, lib.weightsOf(Float64Array.from(step, (w) => w.toFixed(2))));

const inContext = (text, start, end) =>
  `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`.replaceAll(
    "\n",
    "⏎",
  );

/** How far the probabilities of a note's words are from the truth, in nats. */
function surprise({ tokens, probabilities }, spans) {
  let sum = 0;
  for (let i = 0; i < tokens.count; i++) {
    const span = spans.find(({ start, end }) => tokens.start[i] < end && tokens.end[i] > start);
    if (span?.label === "I") continue;
    const p = Math.min(0.999, Math.max(0.001, probabilities[2 * i] + probabilities[2 * i + 1]));
    sum -= Math.log(span ? p : 1 - p);
  }
  return sum;
}

/** Whole names, other characters masked, notes without PII touched: as `corpus/score.mjs` counts. */
function score(notes, model, threshold) {
  const sum = { names: 0, whole: 0, plain: 0, over: 0, clean: 0, touched: 0, surprise: 0, misses: [], extras: [] };
  for (const { id, text, spans, neutral = [] } of notes) {
    const reading = lib.readNames(text, {}, model);
    const found = lib.candidatesOf(text, reading, threshold);
    sum.surprise += surprise(reading, spans);
    const masked = new Uint8Array(text.length);
    const gold = new Uint8Array(text.length);
    for (const { start, end } of found) masked.fill(1, start, end);
    for (const { start, end } of [...spans, ...neutral]) gold.fill(1, start, end);
    const counts = (i) => /[\p{L}\p{N}]/u.test(text[i]);
    for (const { start, end } of spans.filter(({ label }) => label === "N")) {
      sum.names++;
      let whole = true;
      for (let i = start; i < end; i++) if (counts(i) && !masked[i]) whole = false;
      if (whole) sum.whole++;
      else sum.misses.push(`${id} ${inContext(text, start, end)}`);
    }
    for (let i = 0; i < text.length; i++)
      if (!gold[i] && counts(i)) {
        sum.plain++;
        sum.over += masked[i];
      }
    const outside = found.filter(({ start, end }) => !gold.subarray(start, end).some((bit) => bit === 1));
    for (const { start, end, confidence } of outside)
      sum.extras.push(`${id} ${confidence} ${inContext(text, start, end)}`);
    if (spans.every(({ label }) => label === "S")) {
      sum.clean++;
      if (outside.length > 0) sum.touched++;
    }
  }
  return sum;
}
const percent = (a, b) => ((100 * a) / b).toFixed(2);
const line = (s) =>
  `names ${s.whole}/${s.names} ${percent(s.whole, s.names)} %, others masked ${percent(s.over, s.plain)} %, clean touched ${s.touched}/${s.clean}, surprise ${s.surprise.toFixed(1)}`;

const settings = {
  epochs: number("epochs", 18),
  rest: number("rest", 5),
  weights: number("weights", 38_000),
  rate: number("rate", 0.15),
  decay: number("decay", 0.01),
  sources: number("sources", 20),
};
const random = seeded(seed);
const whole = corpus.sentences("notes");
const made = corpus.made(
  random,
  number("made", 9000),
  world,
  [...corpus.sentences("people"), ...whole],
  [...corpus.sentences("nobody"), ...corpus.sentences("words"), ...whole],
);
const notes = corpus.readNotes(option("notes")).map((note) => ({ ...note, source: corpus.hashOf(note.id) }));
const tweets = option("wnut")
  ? corpus.readConll(option("wnut")).map((tweet) => ({ ...tweet, source: corpus.hashOf(tweet.text) }))
  : [];
const open = notes.filter((note) => !corpus.unseen(note));
fetchSources();
const speeches = corpus.prose(random, option("speeches", folderOfSpeeches()), number("prose", 3000));
const presidio = option("presidio")
  ? corpus.readPresidio(option("presidio"), 0).map((note) => ({ ...corpus.restyle(random, note), source: note.source }))
  : [];
const recasts = number("recasts", 5);
/** A note as it stands, and told again about other people; one that names nobody is told once more, written otherwise. */
const ofNotes = (list) =>
  chainsOf(
    list.flatMap((note) => [
      note,
      ...Array.from({ length: note.spans.some(({ label }) => label !== "I") ? recasts : 1 }, (_, k) => {
        const other = { ...corpus.recast(random, note, person), source: note.source };
        return k % 2 ? other : { ...corpus.restyle(random, other), source: note.source };
      }),
    ]),
    number("notesWeight", 1.7),
  );
const folders = option("own", "notes,../notes").split(",");
const own = folders.flatMap(corpus.handWritten);
const fixed = [
  ...chainsOf(presidio, number("presidioWeight", 0.5)),
  ...chainsOf(made, 1),
  ...chainsOf(speeches, number("proseWeight", 0.3)),
  ...chainsOf(tweets, number("tweets", 0.5)),
];
console.log(
  `${made.length} made notes, ${open.length} of ${notes.length} notes open, ${tweets.length} tweets, ${speeches.length} pieces of speeches`,
);

const folds = number("folds", 0);
const thresholds = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5];
if (folds > 0) {
  const isOut = (k) => (_, i) => i % folds === k;
  const groups = {
    "development notes": open,
    ...Object.fromEntries(folders.map((folder) => [folder, corpus.handWritten(folder)])),
  };
  const sums = Object.fromEntries(Object.keys(groups).map((name) => [name, []]));
  for (let k = 0; k < number("first", folds); k++) {
    const left = Object.values(groups).flatMap((group) => group.filter((note, i) => !isOut(k)(note, i)));
    const model = asWritten(train(left, settings));
    for (const [name, group] of Object.entries(groups))
      sums[name].push([undefined, ...thresholds].map((t) => score(group.filter(isOut(k)), model, t)));
  }
  const added = (a, b) => (Array.isArray(a) ? [...a, ...b] : a + b);
  for (const [name, parts] of Object.entries(sums))
    for (const [index, t] of [undefined, ...thresholds].entries()) {
      const total = parts
        .map((part) => part[index])
        .reduce((a, b) => Object.fromEntries(Object.keys(a).map((key) => [key, added(a[key], b[key])])));
      console.log(name, "threshold", t ?? "as used", line(total));
      if (option("misses") && t === undefined)
        console.log(["MISSES", ...total.misses, "EXTRAS", ...total.extras].join("\n"));
    }
} else {
  const model = train([...own, ...open], settings);
  writeWeights(model, option("out", "src/scrub/names/weights.ts"), { seed });
  if (option("last"))
    for (const t of thresholds)
      console.log("unseen, threshold", t, line(score(notes.filter(corpus.unseen), asWritten(model), t)));
}
