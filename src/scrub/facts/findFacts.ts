import type { Candidate } from "../candidate.js";
import { CUE_NAMES } from "../names/cues.js";
import type { NameReading } from "../names/index.js";
import { cue } from "../names/lexicon.js";
import { FLAG, GAP, SHAPE } from "../names/tokens.js";
import { wordHash } from "../reading/characters.js";
import { joined, overlaps } from "../stretches.js";
import { factProbabilities } from "./chain.js";
import { type FactReading, factReading } from "./features.js";
import { factModel } from "./model.js";
import { FACT_RULES, type FactRow, type FactRule } from "./table.js";

/** The rules in the order of the model's labels. */
const RULES = ["facts.residence", "facts.hiv", "facts.circumstance", "facts.vehicle"] as const;

/** In a note that was scrubbed before, what is left was doubted once. */
const FROM_AGAIN = 0.95;
/** No fact is proposed below. */
const LEAST = /* @__PURE__ */ Math.min(.../* @__PURE__ */ Object.values(FACT_RULES).map(({ from }) => from));
/** The same where a rule doubts. */
const LEAST_SECONDED = /* @__PURE__ */ Math.min(
  LEAST,
  .../* @__PURE__ */ Object.values(FACT_RULES).map(({ from, seconded }: FactRow) => seconded ?? from),
);

/**
 * Facts told in words in a note whose names were read. A fact ends with its sentence.
 *
 * @param doubted - what rules have put up for review
 * @param from - for training: the probability from which all are proposed,
 * @param along - and the one from which a word goes along
 */
export function factsIn(
  names: NameReading,
  doubted: readonly Candidate[],
  model = factModel(),
  from?: number,
  along?: number,
): readonly Candidate[] {
  const r = factReading(names);
  const { tokens } = r;
  const least = names.again ? FROM_AGAIN : doubted.length > 0 ? LEAST_SECONDED : LEAST;
  const p = factProbabilities(r, model, from ?? least, names.chain);
  const told = (i: number): number => (p[4 * i] ?? 0) + (p[4 * i + 1] ?? 0) + (p[4 * i + 2] ?? 0) + (p[4 * i + 3] ?? 0);
  const goesAlong = (i: number): boolean => told(i) >= (along ?? FACT_RULES[likeliest(p, i)].along);
  const doubts = new Map(
    RULES.map((rule) => [rule, joined(doubted.filter(({ kind }) => kind === FACT_RULES[rule].kind))]),
  );
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.count; ) {
    if (!goesAlong(i)) {
      i++;
      continue;
    }
    const begin = i;
    const sums = new Float32Array(4);
    let best = 0;
    do {
      best = Math.max(best, told(i));
      for (let label = 0; label < 4; label++) sums[label] = (sums[label] ?? 0) + (p[4 * i + label] ?? 0);
      i++;
    } while (i < tokens.count && !begins(r, i) && goesAlong(i));
    const rule = likeliest(sums, 0);
    const row: FactRow = FACT_RULES[rule];
    const isDoubted = overlaps(doubts.get(rule) ?? [], tokens.start[begin] ?? 0, tokens.end[i - 1] ?? 0);
    const seconded = row.seconded !== undefined && isDoubted ? row.seconded : 1;
    if (best < (from ?? (names.again ? FROM_AGAIN : Math.min(row.from, seconded)))) continue;
    const [first, last] = trimmed(r, begin, i - 1, rule);
    if (first > last) continue;
    found.push({
      start: tokens.start[first] ?? 0,
      end: tokens.end[last] ?? 0,
      kind: row.kind,
      source: "fact",
      rule,
      confidence: Math.round(best * 1000) / 1000,
      evidence: ["model"],
      action: best >= Math.min(row.maskFrom, seconded) ? "mask" : "review",
    });
  }
  return found;
}

/** Of the four probabilities from `4 * i` on, the rule of the largest. */
function likeliest(p: Float32Array, i: number): (typeof RULES)[number] {
  let which = 0;
  for (let label = 1; label < 4; label++) if ((p[4 * i + label] ?? 0) > (p[4 * i + which] ?? 0)) which = label;
  return RULES[which] ?? "facts.circumstance";
}

/** Whether a line or a sentence begins. */
const begins = ({ tokens }: FactReading, i: number): boolean =>
  ((tokens.gap[i] ?? 0) & GAP.line) !== 0 || ((tokens.flags[i] ?? 0) & FLAG.sentenceStart) !== 0;

const cueAt = ({ tokens }: FactReading, i: number) => CUE_NAMES[cue(tokens.facts[i] ?? 0) - 1];

/** Words that lead to a fact or away from it say nothing of it: "he is", "and", "in the" at the end. */
function trimmed(r: FactReading, begin: number, end: number, rule: FactRule): readonly [first: number, last: number] {
  let first = begin;
  let last = end;
  const leads = (i: number): boolean => {
    const kind = cueAt(r, i);
    if (kind === "also") return true;
    if (rule !== "facts.circumstance") return false;
    return kind === "pronoun" || isBe(r, i) || ((r.who[i] ?? 0) > 0 && i < last && isBe(r, i + 1));
  };
  while (first <= last && leads(first)) first++;
  for (;;) {
    const kind = cueAt(r, last);
    const hangs =
      kind === "also" || kind === "determiner" || kind === "toward" || kind === "place" || kind === "pronoun";
    if (last < first || !hangs || r.tokens.shape[last] === SHAPE.number) break;
    last--;
  }
  return [first, last];
}

const BE: ReadonlySet<number> = /* @__PURE__ */ new Set(
  "is was are were be been es era s hes shes".split(" ").map(wordHash),
);
const isBe = ({ key }: FactReading, i: number): boolean => BE.has(key[i] ?? 0);
