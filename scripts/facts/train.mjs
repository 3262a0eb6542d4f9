/**
 * Trains the model that finds facts told in words, and writes `src/scrub/facts/weights.ts`; with the same files, the same bytes.
 *
 *   node scripts/facts/train.mjs --notes ../shared/corpus/notes-dev.jsonl
 *
 * `--folds K` writes nothing: each K-th of the whole notes is scored by a model that has seen neither it nor each K-th paragraph;
 * `--misses LABEL` lists what went wrong. `--look FILE` scores another file of marked notes.
 */
import { ascend } from "../names/ascent.mjs";
import { load } from "../names/bundle.mjs";
import * as namesCorpus from "../names/corpus.mjs";
import { peopleOf } from "../names/people.mjs";
import { pick, seeded } from "../names/random.mjs";
import * as corpus from "./corpus.mjs";
import { cut, packed, STEPS } from "../names/weights.mjs";
import { writeWeights } from "./weights.mjs";

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : fallback);
const number = (name, fallback) => Number(option(name, fallback));
const seed = number("seed", 2);
const settings = {
  epochs: number("epochs", 14),
  weights: number("weights", 31_000),
  decay: number("decay", 0.1),
  rest: number("rest", 5),
  rate: number("rate", 0.15),
  sources: number("sources", 5),
  copies: number("copies", 12),
  frames: number("frames", 12),
};

const lib = await load(
  ...["chain", "features", "kinds", "model", "findFacts"].map((name) => `src/scrub/facts/${name}.ts`),
  ...["chain", "model"].map((name) => `src/scrub/field/${name}.ts`),
  ...["findWritten", "reading/read", "facts/ages", "names/index"].map((name) => `src/scrub/${name}.ts`),
  "src/scrub/names/lexicon.ts",
  ...["form", "givenNames", "surnames", "words", "communityNames", "placeNames", "brands", "domainWords"].map(
    (name) => `src/lexicons/${name}.ts`,
  ),
);
const listed = (text) => text.trim().split(/\s+/);
const person = peopleOf({
  given: new Map(lib.readLexicon(lib.givenNames)),
  surnames: new Map(lib.readLexicon(lib.surnames)),
  words: new Map(lib.readLexicon(lib.words)),
  communities: Object.fromEntries(Object.entries(lib.communityNames).map(([key, text]) => [key, listed(text)])),
});
/** What may be a fact in sentences that were written for names: those are left out. */
const TELLS =
  /\b(?:behind|under the|sleep\w*|camp\w*|tattoo\w*|HIV|hiv|drives|drove|works? (?:at|nights)|\{o\} as|near|at \{s\}|on \{s\}|trucks?|car|van|toyota|camper|rv|lives|stay\w*|motel|apt \d|rm \d|room|PrEP|Biktarvy|HOPWA|who|the one|grade|school|marine|army|navy|vet|tribe|elder|known|famous|news|paper|posit\w*|negat\w*|house|place|duerme\w*|vive\w*)\b/i;
const towns = [...lib.readLexicon(lib.placeNames)].map(([name]) => name);
const wordList = [...lib.readLexicon(lib.words)];
const namesWorld = {
  person,
  towns,
  makeTown: (random) => pick(random, towns),
  makeFirm: (random) => pick(random, listed(lib.brands)),
  drugs: listed(lib.domainWords.drugs).filter((drug) => !/vir$|vy$|biktarv|azt|descovy|truvada|prep/.test(drug)),
  words: wordList.filter(([word, rank]) => rank >= 3 && rank <= 5 && word.length > 3).map(([word]) => word),
};
const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);
const world = {
  name: (random) => person(random).first,
  last: (random) => person(random).last.split(" ")[0],
  town: (random) => capital(pick(random, towns)),
  n: (random) => String(1 + Math.floor(random() * 30)),
  nn: (random) => String(100 + Math.floor(random() * 9000)),
  plateno: (random) =>
    Array.from({ length: 3 }, () => pick(random, [..."ABCDEFGHJKLMNPRSTUVWXYZ"])).join("") +
    pick(random, ["-", "", " "]) +
    String(1000 + Math.floor(random() * 9000)),
  year: (random) => String(1975 + Math.floor(random() * 50)),
  yy: (random) => `'${String(100 + ((75 + Math.floor(random() * 50)) % 100)).slice(1)}`,
  month: (random) =>
    pick(random, ["January", "Feb", "march", "April", "May", "June", "July", "Aug", "September", "Oct", "nov", "Dec"]),
};

/** Chains of tokens with features, joints and labels. */
function chainsOf(notes, weight) {
  const chains = [];
  const out = new Int32Array(lib.MOST_FEATURES);
  const bucketOf = (feature) => lib.bucketOf(feature, 32 - lib.BUCKET_BITS);
  for (const { text, spans, source } of notes) {
    const r = lib.factReading(lib.readNames(text, {}));
    const { tokens } = r;
    const labels = new Int8Array(tokens.count);
    const from = new Float64Array(tokens.count).fill(source);
    for (const span of spans)
      for (let i = 0; i < tokens.count; i++)
        if (tokens.start[i] < span.end && tokens.end[i] > span.start) {
          labels[i] = span.label;
          from[i] = span.source;
        }
    for (let i = 0; i < tokens.count; ) {
      const to = lib.chainEnd(r, i);
      const features = [];
      for (let t = i; t < to; t++) features.push(out.slice(0, lib.featuresOf(r, t, out)).map(bucketOf));
      const joint = Uint8Array.from({ length: to - i }, (_, t) => lib.jointOf(r, i + t));
      chains.push({ features, joint, labels: labels.slice(i, to), sources: from.slice(i, to), weight });
      i = to;
    }
  }
  return chains;
}

/** Features that few sources have would only remember those. */
function widespread(chains, least) {
  const seen = new Map();
  for (const { features, sources } of chains)
    features.forEach((list, t) => {
      for (const f of list) {
        let set = seen.get(f);
        if (!set) seen.set(f, (set = new Set()));
        if (set.size < least) set.add(sources[t]);
      }
    });
  const kept = new Uint8Array(1 << lib.BUCKET_BITS);
  for (const [f, set] of seen) if (set.size >= least) kept[f] = 1;
  return kept;
}

/** The bucket of the feature that every token has. */
const ALWAYS = lib.bucketOf(lib.mix(0, 0), 32 - lib.BUCKET_BITS);

function train(written, open, { sources, ...settings }) {
  const chains = chainsFrom(written, open, seeded(seed));
  const how = { seed, firm: [ALWAYS], ...settings };
  const model = { emission: new Float32Array(4 << lib.BUCKET_BITS), step: new Float32Array(lib.STEP_WEIGHTS) };
  const { emission, step } = model;
  const chain = lib.emptyChain();
  return ascend(model, chains, widespread(chains, sources), how, (one, features, move) => {
    const { joint, labels, weight } = one;
    const length = features.length;
    chain.length = length;
    const stepWeight = lib.stepWeights(step);
    for (let t = 0; t < length; t++) {
      const sum = [0, 0, 0, 0, 0];
      for (const f of features[t]) for (let l = 0; l < 4; l++) sum[l + 1] += emission[4 * f + l];
      chain.joint[t] = joint[t];
      chain.odds.set(sum.map(Math.exp), 5 * t);
    }
    chain.joint[length] = lib.JOINTS;
    lib.sumChain(chain, stepWeight);
    const { alpha, beta, odds, probability: p } = chain;
    for (let t = 0; t < length; t++) {
      for (let l = 1; l < 5; l++) {
        const gradient = ((labels[t] === l ? 1 : 0) - p[5 * t + l]) * weight;
        if (Math.abs(gradient) >= 1e-3) move.emission(features[t], l - 1, gradient);
      }
      // Steps: what was there less what was expected, by the exact probability of each pair of a label and nothing.
      const before = 5 * (t - 1);
      const was = t === 0 ? 0 : labels[t - 1];
      const now = labels[t];
      const both = (a, b) =>
        alpha[before + a] * stepWeight[joint[t] * 25 + a * 5 + b] * odds[5 * t + b] * beta[5 * t + b];
      let norm = 0;
      if (t > 0) for (let a = 0; a < 5; a++) for (let b = 0; b < 5; b++) norm += both(a, b);
      for (let l = 1; l < 5; l++) {
        const pairs = t === 0 ? [p[5 * t + l], 0, 0] : [both(0, l) / norm, both(l, 0) / norm, both(l, l) / norm];
        const truth = [was === 0 && now === l, was === l && now === 0, was === l && now === l];
        for (let k = 0; k < 3; k++) {
          const gradient = ((truth[k] ? 1 : 0) - pairs[k]) * weight;
          if (Math.abs(gradient) >= 1e-4) move.step(joint[t] * 12 + k * 4 + l - 1, gradient);
        }
      }
    }
  });
}

/** The model as it is written and read. */
const asWritten = ({ emission, step }) =>
  lib.readModel(
    packed(emission, 4),
    4,
    lib.BUCKET_BITS,
    lib.stepWeights(Float64Array.from(step, (w) => cut(w) / STEPS)),
  );

const inContext = (text, start, end) =>
  `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`.replaceAll(
    "\n",
    "⏎",
  );

/** What the finders beside this model mask in a text, looked for once. */
const others = new Map();
function maskedByOthers(text) {
  let masked = others.get(text);
  if (!masked) {
    others.set(text, (masked = new Uint8Array(text.length)));
    const names = lib.readNames(text, {});
    for (const { start, end, action } of [
      ...lib.findWritten(lib.read(text)),
      ...lib.candidatesOf(text, names),
      ...lib.agesIn(text, names),
    ])
      if (action === "mask") masked.fill(1, start, end);
  }
  return masked;
}

/** Whole facts by label, and other characters masked, as `corpus/score.mjs` counts; by the model and all other finders. */
function score(notes, model, from, along) {
  const per = [0, 1, 2, 3, 4].map(() => ({ spans: 0, whole: 0, touched: 0, over: 0 }));
  const sum = { per, plain: 0, over: 0, beside: 0, alone: 0, misses: [], extras: [] };
  for (const { text, spans } of notes) {
    const found = lib
      .factsIn(lib.readNames(text, {}), [], model, from, along)
      .filter(({ action }) => from !== undefined || action === "mask");
    const masked = maskedByOthers(text).slice();
    const gold = new Uint8Array(text.length);
    for (const { start, end } of found) masked.fill(1, start, end);
    for (const { start, end, mark } of spans) if (mark !== "GONE") gold.fill(1, start, end);
    const counts = (i) => /[\p{L}\p{N}]/u.test(text[i]);
    for (const { start, end, label } of spans.filter((s) => s.label > 0)) {
      let whole = true;
      let touched = false;
      for (let i = start; i < end; i++)
        if (counts(i)) {
          if (!masked[i]) whole = false;
          else touched = true;
        }
      per[label].spans++;
      if (whole) per[label].whole++;
      else
        sum.misses.push(
          `${corpus.LABELS[label]} ${touched ? "part" : "none"} ${inContext(text, start, end)} => ${found
            .filter((f) => f.start < end && start < f.end)
            .map((f) => text.slice(f.start, f.end))
            .join(" | ")}`,
        );
      if (touched) per[label].touched++;
    }
    for (let i = 0; i < text.length; i++)
      if (counts(i) && !gold[i]) {
        sum.plain++;
        sum.over += masked[i];
      }
    for (const f of found) {
      let outside = 0;
      for (let i = f.start; i < f.end; i++) if (counts(i) && !gold[i]) outside++;
      per[lib.LABELS.indexOf(f.kind)].over += outside;
      if (spans.some((s) => s.start < f.end && f.start < s.end && s.label > 0)) sum.beside += outside;
      else sum.alone += outside;
      if (outside > 0) sum.extras.push(`${f.kind} ${f.confidence} ${inContext(text, f.start, f.end)}`);
    }
  }
  return sum;
}
const percent = (a, b) => (b ? ((100 * a) / b).toFixed(1) : "–");
const report = (s) =>
  [1, 2, 3, 4]
    .map(
      (l) =>
        `${corpus.LABELS[l]} ${s.per[l].whole}/${s.per[l].spans} ${percent(s.per[l].whole, s.per[l].spans)}% (touched ${percent(s.per[l].touched, s.per[l].spans)}%, over ${percent(s.per[l].over, s.plain)}%)`,
    )
    .join(", ") + `, all over ${percent(s.over, s.plain)}%`;
function show(s) {
  const wanted = option("misses");
  if (!wanted) return;
  const any = wanted === "all";
  console.log(
    [
      "MISSES",
      ...s.misses.filter((m) => any || m.startsWith(wanted)),
      "EXTRAS",
      ...s.extras.filter(
        (m) => any || m.toLowerCase().startsWith({ QUASI: "circumstance" }[wanted] ?? wanted.toLowerCase()),
      ),
    ].join("\n"),
  );
}

const plain = (notes) => notes.map(({ pieces, source }) => corpus.joined(pieces, source));

/** All that is learned from: what was written, told again, and what is made from frames. */
function chainsFrom(written, open, random) {
  const pool = corpus.poolOf([...written, ...open]);
  const again = (notes, copies, swap) =>
    notes.flatMap((note) =>
      Array.from({ length: copies }, () => corpus.restyle(random, corpus.recast(random, note, { person, pool, swap }))),
    );
  /** Several paragraphs on a line, as in a note. */
  const together = (notes) => {
    const mixed = [...notes];
    for (let i = mixed.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
    }
    const out = [];
    while (mixed.length) {
      const part = mixed.splice(0, 1 + Math.floor(random() * 3));
      out.push({
        pieces: part.flatMap(({ pieces, source }, index) => [
          ...(index ? [{ text: pick(random, [" ", " ", ". ", "\n", " "]), mark: "" }] : []),
          ...pieces.map((p) => ({ ...p, source: p.source ?? source })),
        ]),
        source: part[0].source,
      });
    }
    return out;
  };
  const phrases = corpus.readPhrases("phrases.txt");
  const framed = corpus.frames("frames.txt").flatMap(({ frame, source }) =>
    Array.from({ length: settings.frames }, () => ({
      pieces: corpus.piecesOf(corpus.expand(random, frame, phrases, world)),
      source,
    })),
  );
  const plainNotes = namesCorpus
    .handWritten("notes")
    .filter(({ text }) => !TELLS.test(text))
    .map(({ text, source }) => ({ text, spans: [], source }));
  const sentences = ["nobody", "words", "people", "notes"]
    .flatMap(namesCorpus.sentences)
    .filter((line) => !TELLS.test(line));
  const said = Array.from({ length: number("said", 2500) }, () => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, sentences));
    const { text } = namesCorpus.fill(
      random,
      namesCorpus.furnish(random, parts.join(pick(random, [" ", " ", "\n"])), namesWorld),
      person,
    );
    const style = random();
    return {
      text: style < 0.2 ? text.toLowerCase() : style < 0.27 ? text.toUpperCase() : text,
      spans: [],
      source: namesCorpus.hashOf(parts[0]),
    };
  });
  return [
    ...chainsOf(plain(written), 1),
    ...chainsOf(plain(together(again(written, settings.copies, 0.5))), number("w", 0.4)),
    ...chainsOf(plain(again(open, settings.copies, number("swap", 0.3))), number("wn", 0.4)),
    ...chainsOf(plain(together(framed.map((n) => corpus.restyle(random, n)))), number("wf", 0.4)),
    ...chainsOf(plainNotes, number("wp", 2)),
    ...chainsOf(said, number("ws", 0.5)),
  ];
}

const without = (option("without") ?? "").split(",").filter(Boolean);
const heard = ({ file }) => !without.includes(file);
const written = corpus.paragraphs("notes").filter(heard);
const whole = corpus.paragraphs("../notes").filter(heard);
const notes = option("notes") ? corpus.readNotes(option("notes")) : [];
const open = notes.filter((note) => !namesCorpus.unseen(note));
console.log(
  `${written.length} paragraphs, ${whole.length} whole notes, ${open.length} of ${notes.length} other notes open`,
);
const folds = number("folds", 0);
if (folds > 0) {
  const sums = [];
  for (let k = 0; k < number("parts", folds); k++) {
    const mine = (note) => note.source % folds === k;
    const model = train(
      written.filter((n) => !mine(n)),
      [...whole.filter((n) => !mine(n)), ...open],
      settings,
    );
    sums.push(score(plain(whole.filter(mine)), asWritten(model)));
    console.log(k, report(sums.at(-1)));
    if (option("look")) console.log("  look", report(score(plain(corpus.readNotes(option("look"))), asWritten(model))));
  }
  const total = sums.reduce((a, b) => ({
    per: a.per.map((row, i) => Object.fromEntries(Object.keys(row).map((key) => [key, row[key] + b.per[i][key]]))),
    plain: a.plain + b.plain,
    over: a.over + b.over,
    misses: [...a.misses, ...b.misses],
    extras: [...a.extras, ...b.extras],
  }));
  console.log("whole notes, unseen:", report(total));
  show(total);
} else {
  const more = option("more") ? corpus.readNotes(option("more")) : [];
  const model = train(written, [...whole, ...open, ...more], settings);
  const out = option("out", "src/scrub/facts/weights.ts");
  writeWeights(model, out, { seed });
  if (out !== "src/scrub/facts/weights.ts") process.exit();
  const kept = await load("src/scrub/facts/model.ts");
  for (const file of (option("look") ?? "").split(",").filter(Boolean)) {
    const looked = score(plain(corpus.readNotes(file)), kept.factModel());
    console.log("look", file, report(looked));
    if (option("sweep"))
      for (const from of [0.4, 0.6, 0.8, 0.9])
        for (const along of [0.15, 0.3]) {
          const s = score(
            plain([...corpus.readNotes(file), ...notes.filter(namesCorpus.unseen)]),
            kept.factModel(),
            from,
            along,
          );
          console.log(
            "sweep",
            from,
            along,
            [1, 2, 3, 4]
              .map((l) => `${percent(s.per[l].whole, s.per[l].spans)} (${percent(s.per[l].over, s.plain)})`)
              .join("  "),
            "over",
            percent(s.over, s.plain),
            "beside",
            percent(s.beside, s.plain),
            "alone",
            percent(s.alone, s.plain),
          );
        }
    show(looked);
  }
  if (notes.length > open.length)
    console.log("unseen notes:", report(score(plain(notes.filter(namesCorpus.unseen)), kept.factModel())));
}
