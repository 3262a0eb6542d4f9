import { emptyChain, LONGEST_CHAIN, sumChain } from "../field/chain.js";
import { type Model, MOST_FEATURES, weigh } from "../field/model.js";
import { type Readings, featuresOf, isCandidate } from "./features.js";
import { GAP, type Tokens } from "./tokens.js";

/** What a token can be. */
export const LABEL = { other: 0, name: 1, staff: 2 } as const;

/** The odds of a token that is a name for certain. */
const CERTAINLY: readonly number[] = /* @__PURE__ */ [1, /* @__PURE__ */ Math.exp(30), 1];

/** The kind of gap, of eight, that the step from one label to the next depends on. */
export function gapKind(gap: number): number {
  if (gap === GAP.space) return 0;
  if ((gap & GAP.line) !== 0) return 3;
  if ((gap & GAP.comma) !== 0) return 1;
  if (gap === GAP.hyphen || gap === 0) return 2;
  if ((gap & (GAP.and | GAP.slash)) !== 0) return 4;
  if ((gap & GAP.stop) !== 0) return 5;
  return (gap & (GAP.open | GAP.quote | GAP.close)) !== 0 ? 6 : 7;
}

/** What each step multiplies by. */
export const weightsOf = (step: ArrayLike<number>): Float64Array => Float64Array.from(step, Math.exp);

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
  const chain = emptyChain(3, tokens.count);
  const features = new Int32Array(MOST_FEATURES);
  for (let i = 0; i < tokens.count; ) {
    const to = chainEnd(tokens, readings, i);
    if (to === i) {
      i++;
      continue;
    }
    chain.length = to - i;
    for (let t = i; t < to; t++) {
      chain.joint[t - i] = gapKind(tokens.gap[t] ?? 0);
      if (certain?.[t]) chain.odds.set(CERTAINLY, (t - i) * 3);
      else weigh(model, features, featuresOf(tokens, readings, t, features), chain, t - i);
    }
    chain.joint[to - i] = gapKind(to < tokens.count ? (tokens.gap[to] ?? 0) : GAP.line);
    sumChain(chain, model.weight);
    for (let t = i; t < to; t++) {
      result[t * 2] = chain.probability[(t - i) * 3 + 1] ?? 0;
      result[t * 2 + 1] = chain.probability[(t - i) * 3 + 2] ?? 0;
    }
    i = to;
  }
  return result;
}
