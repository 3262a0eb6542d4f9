/** Longer runs are cut: so many tokens are enough of a neighbourhood. */
export const LONGEST_CHAIN = 64;

/** A run of tokens of a linear-chain conditional random field, with room for its sums: a row a token, a label a column. */
export interface Chain {
  readonly labels: number;
  length: number;
  /** The kind of step into each token, and out of the last one. */
  readonly joint: Uint8Array;
  /** What the evidence for each label multiplies by. */
  readonly odds: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  /** Of each label, after `sumChain`. */
  readonly probability: Float64Array;
}

/** @param longest - of the runs that it is for, at most `LONGEST_CHAIN` */
export function emptyChain(labels: number, longest = LONGEST_CHAIN): Chain {
  // in one piece of memory: short notes are read much faster so
  const size = Math.min(longest, LONGEST_CHAIN) * labels;
  const sums = new Float64Array(size * 4);
  const quarter = (i: number): Float64Array => sums.subarray(i * size, (i + 1) * size);
  return {
    labels,
    length: 0,
    joint: new Uint8Array(size + 1),
    odds: quarter(0),
    alpha: quarter(1),
    beta: quarter(2),
    probability: quarter(3),
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
  const { labels, length, joint, odds, alpha, beta, probability } = chain;
  const square = labels * labels;
  let ways = 1;
  for (let t = 0; t < length; t++) {
    const at = t * labels;
    const before = at - labels;
    const kind = (joint[t] ?? 0) * square;
    let sum = 0;
    for (let b = 0; b < labels; b++) {
      let inward = 0;
      if (t === 0) inward = weight[kind + b] ?? 0;
      else for (let a = 0; a < labels; a++) inward += (alpha[before + a] ?? 0) * (weight[kind + a * labels + b] ?? 0);
      const value = inward * (odds[at + b] ?? 0);
      alpha[at + b] = value;
      sum += value;
    }
    ways *= sum;
    for (let b = 0; b < labels; b++) alpha[at + b] = (alpha[at + b] ?? 0) / sum;
  }
  if (ways < enough) return false;
  const out = (joint[length] ?? 0) * square;
  for (let a = 0; a < labels; a++) beta[(length - 1) * labels + a] = weight[out + a * labels] ?? 0;
  for (let t = length - 2; t >= 0; t--) {
    const at = t * labels;
    const next = at + labels;
    const kind = (joint[t + 1] ?? 0) * square;
    let sum = 0;
    for (let a = 0; a < labels; a++) {
      let outward = 0;
      for (let b = 0; b < labels; b++)
        outward += (weight[kind + a * labels + b] ?? 0) * (odds[next + b] ?? 0) * (beta[next + b] ?? 0);
      beta[at + a] = outward;
      sum += outward;
    }
    for (let a = 0; a < labels; a++) beta[at + a] = (beta[at + a] ?? 0) / sum;
  }
  for (let t = 0; t < length; t++) {
    const at = t * labels;
    let sum = 0;
    for (let b = 0; b < labels; b++) sum += (alpha[at + b] ?? 0) * (beta[at + b] ?? 0);
    for (let b = 0; b < labels; b++) probability[at + b] = ((alpha[at + b] ?? 0) * (beta[at + b] ?? 0)) / sum;
  }
  return true;
}
