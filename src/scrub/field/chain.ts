/** How many labels a token has, 0 among them; who needs fewer gives the others no steps. */
export const WIDTH = 5;

/** Longer runs are cut: so many tokens are enough of a neighbourhood. */
export const LONGEST_CHAIN = 64;

/** More than the features of one token. */
export const MOST_FEATURES = 96;

/** A run of tokens of a linear-chain conditional random field, with room for its sums: a row a token, a label a column. */
export interface Chain {
  length: number;
  /** What the evidence for each label multiplies by. */
  readonly odds: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  /** Of each label, after `sumChain`. */
  readonly probability: Float64Array;
  /** Of one token. */
  readonly features: Int32Array;
  /** The kind of step into each token, and out of the last one. */
  readonly joint: Uint8Array;
}

/** @param longest - of the runs that it is for, at most `LONGEST_CHAIN` */
export function emptyChain(longest = LONGEST_CHAIN): Chain {
  const rows = Math.min(longest, LONGEST_CHAIN);
  const size = rows * WIDTH;
  // in one piece of memory: short notes are read much faster so
  const memory = new ArrayBuffer(size * 32 + MOST_FEATURES * 4 + rows + 1);
  return {
    length: 0,
    odds: new Float64Array(memory, 0, size),
    alpha: new Float64Array(memory, size * 8, size),
    beta: new Float64Array(memory, size * 16, size),
    probability: new Float64Array(memory, size * 24, size),
    features: new Int32Array(memory, size * 32, MOST_FEATURES),
    joint: new Uint8Array(memory, size * 32 + MOST_FEATURES * 4, rows + 1),
  };
}

/**
 * Forward and backward sums over a chain: the probability of each label of each token.
 *
 * @param weight - what each step multiplies by: by joint, label before, label; out of the last token, into label 0
 * @param enough - where all ways together weigh less than so many, the backward sums are left out
 * @returns whether there are probabilities
 */
export function sumChain(chain: Chain, weight: Float64Array, enough = 0): boolean {
  const { length, joint, odds, alpha, beta, probability } = chain;
  let ways = 1;
  let [a0, a1, a2, a3, a4] = [1, 0, 0, 0, 0];
  for (let t = 0; t < length; t++) {
    const at = t * WIDTH;
    const from = (joint[t] ?? 0) * WIDTH * WIDTH;
    let sum = 0;
    for (let b = 0; b < WIDTH; b++) {
      const step = from + b;
      const inward =
        a0 * (weight[step] ?? 0) +
        a1 * (weight[step + 5] ?? 0) +
        a2 * (weight[step + 10] ?? 0) +
        a3 * (weight[step + 15] ?? 0) +
        a4 * (weight[step + 20] ?? 0);
      const value = inward * (odds[at + b] ?? 0);
      alpha[at + b] = value;
      sum += value;
    }
    ways *= sum;
    a0 = alpha[at] = (alpha[at] ?? 0) / sum;
    a1 = alpha[at + 1] = (alpha[at + 1] ?? 0) / sum;
    a2 = alpha[at + 2] = (alpha[at + 2] ?? 0) / sum;
    a3 = alpha[at + 3] = (alpha[at + 3] ?? 0) / sum;
    a4 = alpha[at + 4] = (alpha[at + 4] ?? 0) / sum;
  }
  if (ways < enough) return false;
  const out = (joint[length] ?? 0) * WIDTH * WIDTH;
  for (let a = 0; a < WIDTH; a++) beta[(length - 1) * WIDTH + a] = weight[out + a * WIDTH] ?? 0;
  for (let t = length - 1; t >= 0; t--) {
    const at = t * WIDTH;
    const before = at - WIDTH;
    const from = (joint[t] ?? 0) * WIDTH * WIDTH;
    let sum = 0;
    for (let b = 0; b < WIDTH; b++) sum += (alpha[at + b] ?? 0) * (beta[at + b] ?? 0);
    for (let b = 0; b < WIDTH; b++) probability[at + b] = ((alpha[at + b] ?? 0) * (beta[at + b] ?? 0)) / sum;
    if (t === 0) break;
    const b0 = (odds[at] ?? 0) * (beta[at] ?? 0);
    const b1 = (odds[at + 1] ?? 0) * (beta[at + 1] ?? 0);
    const b2 = (odds[at + 2] ?? 0) * (beta[at + 2] ?? 0);
    const b3 = (odds[at + 3] ?? 0) * (beta[at + 3] ?? 0);
    const b4 = (odds[at + 4] ?? 0) * (beta[at + 4] ?? 0);
    let all = 0;
    for (let a = 0; a < WIDTH; a++) {
      const step = from + a * WIDTH;
      const outward =
        (weight[step] ?? 0) * b0 +
        (weight[step + 1] ?? 0) * b1 +
        (weight[step + 2] ?? 0) * b2 +
        (weight[step + 3] ?? 0) * b3 +
        (weight[step + 4] ?? 0) * b4;
      beta[before + a] = outward;
      all += outward;
    }
    for (let a = 0; a < WIDTH; a++) beta[before + a] = (beta[before + a] ?? 0) / all;
  }
  return true;
}
