/**
 * Trains the model that weighs evidence for names, and writes `src/scrub/names/weights.ts`.
 *
 *   node scripts/names/train.mjs --notes ../shared/corpus/notes-dev.jsonl --wnut ../shared/corpus/public/wnut17.wnut17train.conll
 *   options: --folds K (no weights: scores each fold of the notes by a model that has not seen it), --seed N, --made N
 */
import * as corpus from "./corpus.mjs";
import { load } from "./bundle.mjs";
import { peopleOf } from "./people.mjs";
import { seeded } from "./random.mjs";

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : fallback);
const seed = Number(option("seed", 1));
const folds = Number(option("folds", 0));

const lib = await load(
  "src/scrub/names/lexicon.ts",
  "src/scrub/names/tokens.ts",
  "src/scrub/names/features.ts",
  "src/scrub/names/chain.ts",
  "src/lexicons/form.ts",
  "src/lexicons/givenNames.ts",
  "src/lexicons/surnames.ts",
  "src/lexicons/words.ts",
  "src/lexicons/communityNames.ts",
  "src/lexicons/placeNames.ts",
  "src/lexicons/regions.ts",
  "src/lexicons/domainWords.ts",
);
const lexicon = lib.lexicon();
const person = peopleOf({
  given: new Map(lib.readLexicon(lib.givenNames)),
  surnames: new Map(lib.readLexicon(lib.surnames)),
  words: new Map(lib.readLexicon(lib.words)),
  communities: Object.fromEntries(
    Object.entries(lib.communityNames).map(([key, text]) => [key, text.trim().split(/\s+/)]),
  ),
});

/** The tokens of a note with their labels: -1 is not to be learned from. */
export function labelled(note) {
  const tokens = lib.tokenize(note.text, lexicon);
  const labels = new Int8Array(tokens.count);
  for (const { start, end, label } of note.spans) {
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.start[i] < end && tokens.end[i] > start) {
        if (label === "I") labels[i] = -1;
        else if (labels[i] === 0) labels[i] = label === "N" ? 1 : 2;
      }
    }
  }
  return { tokens, labels };
}

/** Chains of candidates with features and labels, cut where nothing is to be learned. */
function chainsOf(notes, weight) {
  const chains = [];
  const out = new Int32Array(lib.MOST_FEATURES);
  for (const note of notes) {
    const { tokens, labels } = labelled(note);
    const readings = lib.readingsOf(tokens);
    for (let i = 0; i < tokens.count; ) {
      const to = lib.chainEnd(tokens, readings, i);
      if (to === i) {
        i++;
        continue;
      }
      const features = [];
      for (let t = i; t < to; t++) features.push(out.slice(0, lib.featuresOf(tokens, readings, t, out)));
      const gaps = Array.from({ length: to - i + 1 }, (_, t) => (i + t < tokens.count ? tokens.gap[i + t] : 8));
      chains.push({ features, gaps: Int32Array.from(gaps), labels: labels.slice(i, to), weight });
      i = to;
    }
  }
  return chains;
}

function train(chains, { epochs, rate, decay }) {
  const random = seeded(seed + 99);
  const model = lib.emptyModel();
  const { emission, step } = model;
  // Features that hardly occur are left out: they would only remember sentences.
  const seen = new Uint16Array(emission.length / 2);
  for (const { features } of chains) for (const list of features) for (const f of list) if (seen[f] < 60000) seen[f]++;
  const squares = new Float32Array(emission.length).fill(1e-6);
  const stepSquares = new Float32Array(step.length).fill(1e-6);
  const chain = lib.emptyChain();
  const want = lib.emptyChain();
  const order = chains.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    const speed = rate / (1 + epoch * 0.35);
    let loss = 0;
    for (const index of order) {
      const { features, gaps, labels, weight } = chains[index];
      const length = features.length;
      const tokens = { gap: gaps, count: length };
      for (let t = 0; t < length; t++) {
        let name = 0,
          staff = 0;
        for (const f of features[t]) {
          name += emission[2 * f];
          staff += emission[2 * f + 1];
        }
        chain.score[3 * t] = 0;
        chain.score[3 * t + 1] = name;
        chain.score[3 * t + 2] = staff;
        // What is known of the label: the chain of the right answers, summed over what is not.
        for (let label = 0; label < 3; label++)
          want.score[3 * t + label] = chain.score[3 * t + label] + (labels[t] >= 0 && labels[t] !== label ? -40 : 0);
      }
      chain.from = want.from = 0;
      chain.to = want.to = length;
      const full = { ...tokens, gap: gaps };
      const z = lib.sumChain(chain, { gap: gaps, count: length + 1 }, step);
      const good = lib.sumChain(want, { gap: gaps, count: length + 1 }, step);
      void full;
      loss += z - good;
      for (let t = 0; t < length; t++) {
        for (let label = 1; label < 3; label++) {
          const gradient = (want.probability[3 * t + label] - chain.probability[3 * t + label]) * weight;
          if (Math.abs(gradient) < 1e-4) continue;
          for (const f of features[t]) {
            if (seen[f] < 4) continue;
            const at = 2 * f + label - 1;
            squares[at] += gradient * gradient;
            emission[at] += (speed * gradient) / Math.sqrt(squares[at]);
          }
        }
      }
      // Steps: expected pairs, from the marginals of neighbours (an approximation that trains as well).
      for (let t = 0; t <= length; t++) {
        const kind = lib.gapKind(gaps[t]) * 9;
        for (let p = 0; p < 3; p++)
          for (let q = 0; q < 3; q++) {
            const wanted =
              (t === 0 ? +(p === 0) : want.probability[3 * t - 3 + p]) *
              (t === length ? +(q === 0) : want.probability[3 * t + q]);
            const given =
              (t === 0 ? +(p === 0) : chain.probability[3 * t - 3 + p]) *
              (t === length ? +(q === 0) : chain.probability[3 * t + q]);
            const gradient = (wanted - given) * weight;
            if (gradient === 0) continue;
            stepSquares[kind + p * 3 + q] += gradient * gradient;
            step[kind + p * 3 + q] += (speed * 0.5 * gradient) / Math.sqrt(stepSquares[kind + p * 3 + q]);
          }
      }
    }
    for (let i = 0; i < emission.length; i++) emission[i] *= 1 - decay;
    if (option("verbose")) console.log("epoch", epoch, "loss", (loss / chains.length).toFixed(4));
  }
  return model;
}

/** Whole names, other characters masked, by a threshold. */
export function score(notes, model, threshold) {
  let names = 0,
    whole = 0,
    plain = 0,
    over = 0,
    clean = 0,
    touched = 0;
  const misses = [],
    extras = [];
  for (const note of notes) {
    const { tokens } = labelled(note);
    const readings = lib.readingsOf(tokens);
    const p = lib.labelProbabilities(tokens, readings, model, undefined);
    const masked = new Uint8Array(note.text.length),
      gold = new Uint8Array(note.text.length);
    for (let i = 0; i < tokens.count; i++)
      if (p[2 * i] + p[2 * i + 1] >= threshold) masked.fill(1, tokens.start[i], tokens.end[i]);
    let outside = false;
    for (const { start, end, label } of note.spans) {
      gold.fill(1, start, end);
      if (label !== "N") continue;
      names++;
      let all = true;
      for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(note.text[i]) && !masked[i]) all = false;
      if (all) whole++;
      else
        misses.push(
          `${note.id ?? ""} ${note.text.slice(Math.max(0, start - 25), start)}[${note.text.slice(start, end)}]${note.text.slice(end, end + 20)}`.replace(
            /\n/g,
            "⏎",
          ),
        );
    }
    for (const m of note.marked?.matchAll(/⟦DATE\|([^⟧]*)⟧/gu) ?? []) void m;
    for (let i = 0; i < note.text.length; i++)
      if (!gold[i] && /[\p{L}\p{N}]/u.test(note.text[i])) {
        plain++;
        over += masked[i];
      }
    for (let i = 0; i < tokens.count; i++)
      if (masked[tokens.start[i]] && !gold[tokens.start[i]]) {
        outside = true;
        extras.push(
          `${note.id ?? ""} ${note.text.slice(Math.max(0, tokens.start[i] - 20), tokens.start[i])}[${note.text.slice(tokens.start[i], tokens.end[i])}]${note.text.slice(tokens.end[i], tokens.end[i] + 20)}`.replace(
            /\n/g,
            "⏎",
          ),
        );
      }
    if (!note.spans.some(({ label }) => label !== "S")) {
      clean++;
      if (outside) touched++;
    }
  }
  return { names, whole, plain, over, clean, touched, misses, extras };
}

const random = seeded(seed);
const listed = (text) => text.trim().split(/\s+/);
const world = {
  person,
  towns: [
    ...[...lib.readLexicon(lib.placeNames)].flatMap(([name, rank]) => Array(rank).fill(name)),
    ...listed(lib.regions).filter((name) => name.length > 3),
  ],
  drugs: listed(lib.domainWords.drugs),
  words: [...lib.readLexicon(lib.words)]
    .filter(([word, rank]) => rank >= 3 && rank <= 5 && word.length > 3)
    .map(([word]) => word),
};
const people = corpus.sentences("people"),
  nobody = corpus.sentences("nobody");
const made = corpus.made(random, Number(option("made", 9000)), world, people, nobody);
const notes = corpus.readNotes(option("notes"));
const wnut = option("wnut") ? corpus.readConll(option("wnut")) : [];
const madeChains = chainsOf(made, 1);
const wnutChains = chainsOf(wnut, 0.3);
const settings = {
  epochs: Number(option("epochs", 8)),
  rate: Number(option("rate", 0.15)),
  decay: Number(option("decay", 0.02)),
};
const recasts = Number(option("recasts", 30));
const ofNotes = (list) => {
  const all = [...list];
  for (const note of list)
    for (let k = 0; k < recasts; k++) {
      const other = corpus.recast(random, note, person);
      all.push(k % 2 ? corpus.restyle(random, other) : other);
    }
  return chainsOf(all, 1);
};
console.log(`${made.length} made notes, ${notes.length} read, ${wnut.length} tweets`);
const thresholds = [0.1, 0.2, 0.3, 0.4, 0.5];
const line = (s) =>
  `names ${((100 * s.whole) / s.names).toFixed(1)} %, others masked ${((100 * s.over) / s.plain).toFixed(2)} %, clean touched ${s.touched}/${s.clean}`;
if (folds > 0) {
  const open = notes.filter((note) => !corpus.unseen(note));
  const sums = new Map(
    thresholds.map((t) => [t, { names: 0, whole: 0, plain: 0, over: 0, clean: 0, touched: 0, misses: [], extras: [] }]),
  );
  for (let k = 0; k < folds; k++) {
    const model = train([...madeChains, ...wnutChains, ...ofNotes(open.filter((_, i) => i % folds !== k))], settings);
    for (const t of thresholds) {
      const s = score(
          open.filter((_, i) => i % folds === k),
          model,
          t,
        ),
        sum = sums.get(t);
      for (const key of Object.keys(sum))
        sum[key] = Array.isArray(sum[key]) ? [...sum[key], ...s[key]] : sum[key] + s[key];
    }
  }
  for (const [t, s] of sums) console.log("threshold", t, line(s));
  const shown = sums.get(Number(option("show", 0.3)));
  if (option("misses")) {
    console.log("MISSES");
    for (const m of shown.misses) console.log(m);
    console.log("EXTRAS");
    for (const m of shown.extras) console.log(m);
  }
} else {
  const model = train(
    [...madeChains, ...wnutChains, ...ofNotes(notes.filter((note) => !corpus.unseen(note)))],
    settings,
  );
  const { writeWeights } = await import("./weights.mjs");
  writeWeights(model, "src/scrub/names/weights.ts", { seed });
  for (const t of thresholds)
    console.log(
      "read part, threshold",
      t,
      line(
        score(
          notes.filter((note) => !corpus.unseen(note)),
          model,
          t,
        ),
      ),
    );
}
