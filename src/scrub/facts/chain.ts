import { gapKind } from "../names/chain.js";
import { cue } from "../names/lexicon.js";
import { CUE_NAMES, type Cue } from "../names/cues.js";
import { GAP } from "../names/tokens.js";
import { BUCKET_BITS, type FactReading, featuresOf, MOST_FEATURES } from "./features.js";
import { kindNumber } from "./kinds.js";

/** What a token can tell; 0 nothing. */
export const LABELS = ["other", "address", "hiv", "circumstance", "vehicle"] as const;
export const LABEL_COUNT = 5;

/** Kinds of joints between two tokens: eight gaps, eight kinds of words after them. */
export const JOINTS = 64;
/** By joint: into each of four facts, out of it, on in it. */
export const STEPS = JOINTS * 12;

/** A linear-chain conditional random field over tokens; what tells nothing weighs 0. */
export interface FactModel {
  /** Four for each bucket. */
  readonly emission: Float32Array | Int8Array;
  /** What one unit of `emission` weighs. */
  readonly scale: number;
  /** By joint, in, out, on. */
  readonly step: Float32Array;
  /** What each step multiplies by, where that is worked out already. */
  readonly weight?: Float64Array;
}

export const emptyModel = (): FactModel => ({
  emission: new Float32Array(4 << BUCKET_BITS),
  scale: 1,
  step: new Float32Array(STEPS),
});

const cueOf = (name: Cue): number => CUE_NAMES.indexOf(name) + 1;

const JOINT_OF_CUE = /* @__PURE__ */ (() => {
  const table = new Uint8Array(40);
  const classes: readonly (readonly Cue[])[] = [
    ["place", "toward"],
    ["also"],
    ["pronoun"],
    ["determiner"],
    ["speech"],
    ["calendar"],
  ];
  classes.forEach((names, at) => {
    for (const name of names) table[cueOf(name)] = at + 1;
  });
  return table;
})();
const LOCATIVE = kindNumber("locative");

/** The kind of joint before token `i`. */
export function jointOf({ tokens, kind, who }: FactReading, i: number): number {
  const after = (who[i] ?? 0) > 0 ? 7 : kind[i] === LOCATIVE ? 1 : (JOINT_OF_CUE[cue(tokens.facts[i] ?? 0)] ?? 0);
  return gapKind(tokens.gap[i] ?? 0) * 8 + after;
}

/** Longer runs are cut, at a sentence's end where there is one. */
export const LONGEST_CHAIN = 64;

/** The end of the run of tokens that begins at `from`: a line, or as many sentences as fit. */
export function chainEnd({ tokens, first }: FactReading, from: number): number {
  let to = from + 1;
  while (to < tokens.count && to - from < LONGEST_CHAIN && ((tokens.gap[to] ?? 0) & GAP.line) === 0) to++;
  if (to - from < LONGEST_CHAIN || to >= tokens.count) return to;
  const sentence = first[to] ?? 0;
  return sentence > from ? sentence : to;
}

/** A run of tokens with room for its sums, a row a token. */
export interface Chain {
  length: number;
  /** Before each token. */
  readonly joint: Uint8Array;
  readonly score: Float64Array;
  readonly probability: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly grown: Float64Array;
}

export const emptyChain = (): Chain => ({
  length: 0,
  joint: new Uint8Array(LONGEST_CHAIN),
  score: new Float64Array(LONGEST_CHAIN * LABEL_COUNT),
  probability: new Float64Array(LONGEST_CHAIN * LABEL_COUNT),
  alpha: new Float64Array(LONGEST_CHAIN * LABEL_COUNT),
  beta: new Float64Array(LONGEST_CHAIN * LABEL_COUNT),
  grown: new Float64Array(LONGEST_CHAIN * LABEL_COUNT),
});

/** From one fact straight into another: rare. */
const ACROSS = /* @__PURE__ */ Math.exp(-5);

/** What each step multiplies by. */
export function stepWeights(step: Float32Array): Float64Array {
  const weights = new Float64Array(JOINTS * 25);
  for (let joint = 0; joint < JOINTS; joint++) {
    for (let a = 0; a < 5; a++) {
      for (let b = 0; b < 5; b++) {
        const base = joint * 12;
        weights[joint * 25 + a * 5 + b] =
          a === 0 && b === 0
            ? 1
            : a === 0
              ? Math.exp(step[base + b - 1] ?? 0)
              : b === 0
                ? Math.exp(step[base + 3 + a] ?? 0)
                : a === b
                  ? Math.exp(step[base + 7 + a] ?? 0)
                  : ACROSS;
      }
    }
  }
  return weights;
}

/** Forward and backward sums: the probability of each label of each token; gives the log of the norm. */
export function sumChain(chain: Chain, weight: Float64Array): number {
  const { length, joint, score, alpha, beta, probability, grown } = chain;
  let logNorm = 0;
  for (let t = 0; t < length; t++) {
    const at = t * 5;
    const before = at - 5;
    const kind = (joint[t] ?? 0) * 25;
    let sum = 0;
    for (let b = 0; b < 5; b++) {
      let inward = 0;
      if (t === 0) inward = weight[kind + b] ?? 0;
      else for (let a = 0; a < 5; a++) inward += (alpha[before + a] ?? 0) * (weight[kind + a * 5 + b] ?? 0);
      const up = Math.exp(score[at + b] ?? 0);
      grown[at + b] = up;
      const value = inward * up;
      alpha[at + b] = value;
      sum += value;
    }
    logNorm += Math.log(sum);
    for (let b = 0; b < 5; b++) alpha[at + b] = (alpha[at + b] ?? 0) / sum;
  }
  beta.fill(1, (length - 1) * 5, length * 5);
  for (let t = length - 2; t >= 0; t--) {
    const at = t * 5;
    const next = at + 5;
    const kind = (joint[t + 1] ?? 0) * 25;
    let sum = 0;
    for (let a = 0; a < 5; a++) {
      let outward = 0;
      for (let b = 0; b < 5; b++)
        outward += (weight[kind + a * 5 + b] ?? 0) * (grown[next + b] ?? 0) * (beta[next + b] ?? 0);
      beta[at + a] = outward;
      sum += outward;
    }
    for (let a = 0; a < 5; a++) beta[at + a] = (beta[at + a] ?? 0) / sum;
  }
  for (let t = 0; t < length; t++) {
    const at = t * 5;
    let sum = 0;
    for (let b = 0; b < 5; b++) sum += (alpha[at + b] ?? 0) * (beta[at + b] ?? 0);
    for (let b = 0; b < 5; b++) probability[at + b] = ((alpha[at + b] ?? 0) * (beta[at + b] ?? 0)) / sum;
  }
  return logNorm;
}

/** Probabilities of the four facts, four a token. */
export function factProbabilities(r: FactReading, model: FactModel): Float32Array {
  const { count } = r.tokens;
  const { emission, scale, step, weight = stepWeights(step) } = model;
  const result = new Float32Array(count * 4);
  const chain = emptyChain();
  const features = new Int32Array(MOST_FEATURES);
  for (let from = 0; from < count; ) {
    const to = chainEnd(r, from);
    chain.length = to - from;
    for (let i = from; i < to; i++) {
      const at = (i - from) * 5;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      const size = featuresOf(r, i, features);
      for (let f = 0; f < size; f++) {
        const place = (features[f] ?? 0) << 2;
        a += emission[place] ?? 0;
        b += emission[place + 1] ?? 0;
        c += emission[place + 2] ?? 0;
        d += emission[place + 3] ?? 0;
      }
      chain.joint[i - from] = jointOf(r, i);
      chain.score[at] = 0;
      chain.score[at + 1] = a * scale;
      chain.score[at + 2] = b * scale;
      chain.score[at + 3] = c * scale;
      chain.score[at + 4] = d * scale;
    }
    sumChain(chain, weight);
    for (let i = from; i < to; i++)
      for (let label = 1; label < 5; label++)
        result[i * 4 + label - 1] = chain.probability[(i - from) * 5 + label] ?? 0;
    from = to;
  }
  return result;
}
