import { BUCKET_BITS, MOST_FEATURES, type Readings, featuresOf, isCandidate } from "./features.js";
import { GAP, type Tokens } from "./tokens.js";

/** What a token can be. */
export const LABEL = { other: 0, name: 1, staff: 2 } as const;

/** Kinds of gap that the step from one label to the next depends on. */
const GAP_KINDS = 8;

/** A linear-chain conditional random field over tokens; `other` without a name weighs 0. */
export interface Model {
  /** Two for each bucket: name, staff. */
  readonly emission: Float32Array | Int8Array;
  /** What one unit of `emission` weighs. */
  readonly scale: number;
  /** By gap, label before, label. */
  readonly step: Float32Array;
  /** What each step multiplies by, where that is worked out already. */
  readonly weight?: Float64Array;
}

export const emptyModel = (): Model => ({
  emission: new Float32Array(2 << BUCKET_BITS),
  scale: 1,
  step: new Float32Array(GAP_KINDS * 9),
});

export function gapKind(gap: number): number {
  if ((gap & GAP.line) !== 0) return 3;
  if (gap === GAP.space) return 0;
  if ((gap & GAP.comma) !== 0) return 1;
  if (gap === GAP.hyphen || gap === 0) return 2;
  if ((gap & (GAP.and | GAP.slash)) !== 0) return 4;
  if ((gap & GAP.stop) !== 0) return 5;
  return (gap & (GAP.open | GAP.quote | GAP.close)) !== 0 ? 6 : 7;
}

/** A run of candidate tokens `from` … `to - 1`, with room for its sums. */
export interface Chain {
  from: number;
  to: number;
  /** Three scores a token. */
  readonly score: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  /** Three probabilities a token, after `sumChain`. */
  readonly probability: Float64Array;
}

/** Longer runs are cut: two sums are enough of a neighbourhood. */
export const LONGEST_CHAIN = 64;

export function emptyChain(): Chain {
  // in one piece of memory: short notes are read much faster so
  const sums = new Float64Array(LONGEST_CHAIN * 12);
  const quarter = (i: number): Float64Array => sums.subarray(i * LONGEST_CHAIN * 3, (i + 1) * LONGEST_CHAIN * 3);
  return { from: 0, to: 0, score: quarter(0), alpha: quarter(1), beta: quarter(2), probability: quarter(3) };
}

/** What each step multiplies by. */
export function weightsOf(step: Float32Array): Float64Array {
  const weights = new Float64Array(step.length);
  for (let i = 0; i < step.length; i++) weights[i] = Math.exp(step[i] ?? 0);
  return weights;
}

/** Forward and backward sums over the chain's scores: the probability of each label of each token. */
export function sumChain(chain: Chain, tokens: Tokens, step: Float32Array, weight = weightsOf(step)): void {
  const { from, to, score, alpha, beta, probability } = chain;
  const length = to - from;
  for (let t = 0; t < length; t++) {
    const kind = gapKind(tokens.gap[from + t] ?? 0) * 9;
    let sum = 0;
    for (let label = 0; label < 3; label++) {
      let inward = 0;
      if (t === 0) inward = weight[kind + label] ?? 0;
      else for (let p = 0; p < 3; p++) inward += (alpha[t * 3 - 3 + p] ?? 0) * (weight[kind + p * 3 + label] ?? 0);
      const value = inward * Math.exp(score[t * 3 + label] ?? 0);
      alpha[t * 3 + label] = value;
      sum += value;
    }
    for (let label = 0; label < 3; label++) alpha[t * 3 + label] = (alpha[t * 3 + label] ?? 0) / sum;
  }
  const kindAfter = gapKind(to < tokens.count ? (tokens.gap[to] ?? 0) : GAP.line) * 9;
  for (let label = 0; label < 3; label++) {
    beta[(length - 1) * 3 + label] = weight[kindAfter + label * 3] ?? 0;
  }
  for (let t = length - 2; t >= 0; t--) {
    const kind = gapKind(tokens.gap[from + t + 1] ?? 0) * 9;
    let sum = 0;
    for (let label = 0; label < 3; label++) {
      let outward = 0;
      for (let q = 0; q < 3; q++) {
        outward +=
          Math.exp((step[kind + label * 3 + q] ?? 0) + (score[t * 3 + 3 + q] ?? 0)) * (beta[t * 3 + 3 + q] ?? 0);
      }
      beta[t * 3 + label] = outward;
      sum += outward;
    }
    for (let label = 0; label < 3; label++) beta[t * 3 + label] = (beta[t * 3 + label] ?? 0) / sum;
  }
  for (let t = 0; t < length; t++) {
    let sum = 0;
    for (let label = 0; label < 3; label++) sum += (alpha[t * 3 + label] ?? 0) * (beta[t * 3 + label] ?? 0);
    for (let label = 0; label < 3; label++) {
      probability[t * 3 + label] = ((alpha[t * 3 + label] ?? 0) * (beta[t * 3 + label] ?? 0)) / sum;
    }
  }
}

/** The end of the run of candidates that begins at `from`. */
export function chainEnd(tokens: Tokens, readings: Readings, from: number): number {
  let to = from;
  while (to < tokens.count && to - from < LONGEST_CHAIN && isCandidate(tokens, readings, to)) to++;
  return to;
}

/** Probabilities of the labels `name` and `staff`, two a token. */
export function labelProbabilities(
  tokens: Tokens,
  readings: Readings,
  model: Model,
  certain: Uint8Array | undefined,
): Float32Array {
  const result = new Float32Array(tokens.count * 2);
  const chain = emptyChain();
  const features = new Int32Array(MOST_FEATURES);
  const { emission, scale, step, weight = weightsOf(step) } = model;
  for (let i = 0; i < tokens.count; ) {
    const to = chainEnd(tokens, readings, i);
    if (to === i) {
      i++;
      continue;
    }
    chain.from = i;
    chain.to = to;
    for (let t = i; t < to; t++) {
      const at = (t - i) * 3;
      let name = 0;
      let staff = 0;
      if (certain?.[t]) name = 30 / scale;
      else {
        const count = featuresOf(tokens, readings, t, features);
        for (let f = 0; f < count; f++) {
          const place = (features[f] ?? 0) << 1;
          name += emission[place] ?? 0;
          staff += emission[place + 1] ?? 0;
        }
      }
      chain.score[at] = 0;
      chain.score[at + 1] = name * scale;
      chain.score[at + 2] = staff * scale;
    }
    sumChain(chain, tokens, step, weight);
    for (let t = i; t < to; t++) {
      result[t * 2] = chain.probability[(t - i) * 3 + 1] ?? 0;
      result[t * 2 + 1] = chain.probability[(t - i) * 3 + 2] ?? 0;
    }
    i = to;
  }
  return result;
}
