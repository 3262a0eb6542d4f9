import { type Chain, LONGEST_CHAIN, sumChain, WIDTH } from "../field/chain.js";
import { type Model, weigh } from "../field/model.js";
import { gapKind } from "../names/chain.js";
import { cue } from "../names/lexicon.js";
import { CUE_NAMES, type Cue } from "../names/cues.js";
import { GAP } from "../names/tokens.js";
import { type FactReading, featuresOf } from "./features.js";
import { kindNumber } from "./kinds.js";

/** What a token can tell; 0 nothing. */
export const LABELS = ["other", "address", "hiv", "circumstance", "vehicle"] as const;

/** Kinds of joints between two tokens: eight gaps, eight kinds of words after them. */
export const JOINTS = 64;
/** By joint: into each of four facts, out of it, on in it. */
export const STEP_WEIGHTS = JOINTS * 12;

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
export function jointOf({ tokens, who }: FactReading, i: number): number {
  const after =
    (who[i] ?? 0) > 0 ? 7 : tokens.kind[i] === LOCATIVE ? 1 : (JOINT_OF_CUE[cue(tokens.facts[i] ?? 0)] ?? 0);
  return gapKind(tokens.gap[i] ?? 0) * 8 + after;
}

/** The end of the run of tokens that begins at `from`: a line, or as many sentences as fit. */
export function chainEnd({ tokens, first }: FactReading, from: number): number {
  let to = from + 1;
  while (to < tokens.count && to - from < LONGEST_CHAIN && ((tokens.gap[to] ?? 0) & GAP.line) === 0) to++;
  if (to - from < LONGEST_CHAIN || to >= tokens.count) return to;
  const sentence = first[to] ?? 0;
  return sentence > from ? sentence : to;
}

/** From one fact straight into another: rare. */
const ACROSS = /* @__PURE__ */ Math.exp(-5);

/** What each step multiplies by; out of the last token of a chain, nothing. */
export function stepWeights(step: ArrayLike<number>): Float64Array {
  const weights = new Float64Array(JOINTS * 25 + 25).fill(1);
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

/**
 * Probabilities of the four facts, four a token.
 *
 * @param chain - room for the sums
 * @param least - chains in which no token can tell something with such a probability are left at 0
 */
export function factProbabilities(r: FactReading, model: Model, least: number, chain: Chain): Float32Array {
  const { count } = r.tokens;
  const result = new Float32Array(count * 4);
  for (let from = 0; from < count; ) {
    const to = chainEnd(r, from);
    chain.length = to - from;
    for (let i = from; i < to; i++) {
      chain.joint[i - from] = jointOf(r, i);
      weigh(model, chain, featuresOf(r, i, chain.features), i - from);
    }
    chain.joint[to - from] = JOINTS;
    // That nothing at all is told weighs 1.
    if (sumChain(chain, model.weight, 1 / (1 - least)))
      for (let i = from; i < to; i++)
        for (let label = 1; label < 5; label++)
          result[i * 4 + label - 1] = chain.probability[(i - from) * WIDTH + label] ?? 0;
    from = to;
  }
  return result;
}
