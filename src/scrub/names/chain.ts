import { type Chain, WIDTH, LONGEST_CHAIN, sumChain } from "../field/chain.js";
import { type Model, weigh } from "../field/model.js";
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
export function weightsOf(step: ArrayLike<number>): Float64Array {
  const weights = new Float64Array(8 * WIDTH * WIDTH);
  for (let i = 0; i < step.length; i++) {
    const [gap, before] = [Math.floor(i / 9), Math.floor((i % 9) / 3)];
    weights[(gap * WIDTH + before) * WIDTH + (i % 3)] = Math.exp(step[i] ?? 0);
  }
  return weights;
}

/** The end of the run of candidates that begins at `from`. */
export function chainEnd(tokens: Tokens, readings: Readings, from: number): number {
  let to = from;
  while (to < tokens.count && to - from < LONGEST_CHAIN && isCandidate(tokens, readings, to)) to++;
  return to;
}

/**
 * Probabilities of the labels `name` and `staff`, two a token.
 *
 * @param chain - room for the sums
 */
export function labelProbabilities(
  tokens: Tokens,
  readings: Readings,
  model: Model,
  certain: Uint8Array | undefined,
  chain: Chain,
): Float32Array {
  const result = new Float32Array(tokens.count * 2);
  const { features, joint, odds, probability } = chain;
  for (let i = 0; i < tokens.count; ) {
    const to = chainEnd(tokens, readings, i);
    if (to === i) {
      i++;
      continue;
    }
    chain.length = to - i;
    for (let t = i; t < to; t++) {
      joint[t - i] = gapKind(tokens.gap[t] ?? 0);
      if (certain?.[t]) odds.set(CERTAINLY, (t - i) * WIDTH);
      else weigh(model, chain, featuresOf(tokens, readings, t, features), t - i);
    }
    joint[to - i] = gapKind(to < tokens.count ? (tokens.gap[to] ?? 0) : GAP.line);
    sumChain(chain, model.weight);
    for (let t = i; t < to; t++) {
      result[t * 2] = probability[(t - i) * WIDTH + 1] ?? 0;
      result[t * 2 + 1] = probability[(t - i) * WIDTH + 2] ?? 0;
    }
    i = to;
  }
  return result;
}
