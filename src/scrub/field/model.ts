import { NUMBER, unpack } from "../../lexicons/packed.js";
import { type Chain, WIDTH, MOST_FEATURES } from "./chain.js";

/** Into how many a weight of one is cut, and the largest weight in such steps: as the training scripts write them. */
export const STEPS = 4;
export const MOST = 20;

/** The trained weights of a linear-chain conditional random field over tokens; label 0 without evidence weighs nothing. */
export interface Model {
  /** By bucket: a byte a label from 1 on, `MOST` where nothing is learnt. In one number, so that one look finds all. */
  readonly rows: Int32Array;
  /** How far a hash is shifted to be a bucket. */
  readonly shift: number;
  /** What each step from label to label multiplies by: see `sumChain`. */
  readonly weight: Float64Array;
  /** What so many steps of evidence multiply by, counted from `MOST * MOST_FEATURES`. */
  readonly power: Float64Array;
}

/** The value of a character that `scripts/names/weights.mjs` wrote: "#" is 0, and the backslash is left out. */
const valueAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code > 92 ? code - 36 : code - 35;
};

/** The weights of steps, each a character. */
export const readSteps = (text: string): Float64Array =>
  Float64Array.from(text, (_, at) => (valueAt(text, at) - MOST) / STEPS);

/** Slots of the packed weights' models: how many buckets are skipped, which labels follow, what each of them weighs. */
const SKIPPED = 1;
const WHICH = SKIPPED + NUMBER;
const VALUE = WHICH + 16;

/**
 * Reads weights as `scripts/names/weights.mjs` packs them.
 *
 * @param labels - that have weights: those but 0
 * @param bits - of the number of a bucket
 */
export function readModel(packed: string, labels: number, bits: number, weight: Float64Array): Model {
  const rows = new Int32Array(1 << bits).fill(Math.imul(MOST, 0x01010101));
  const from = unpack(packed, VALUE + 64 * labels);
  for (let left = from.number(SKIPPED), bucket = -1; left > 0; left--) {
    bucket += from.number(SKIPPED) + 1;
    const which = from.bits(WHICH, labels);
    let row = rows[bucket] ?? 0;
    for (let label = 0; label < labels; label++)
      if (which & (1 << label)) row += (from.bits(VALUE + 64 * label, 6) - MOST) << (8 * label);
    rows[bucket] = row;
  }
  const most = MOST * MOST_FEATURES;
  const power = Float64Array.from({ length: 2 * most + 1 }, (_, at) => Math.exp((at - most) / STEPS));
  return { rows, shift: 32 - bits, weight, power };
}

/** A feature as a number: the value that a template has. Short, so that it costs no call. */
export const mix = (template: number, value: number): number => value ^ ((template + 1) * 0x9e3779b1);

/** The bucket of a feature: weights live in so many. */
export function bucketOf(feature: number, shift: number): number {
  const mixed = Math.imul(feature, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> shift;
}

/** Puts down the odds of each label of token `t` of a chain by its features, the first `count` of those of the chain. */
export function weigh({ rows, shift, power }: Model, { features, odds }: Chain, count: number, t: number): void {
  let odd = 0; // labels 1 and 3, then 2 and 4: sixteen bits each
  let even = 0;
  for (let f = 0; f < count; f++) {
    const row = rows[bucketOf(features[f] ?? 0, shift)] ?? 0;
    odd += row & 0xff00ff;
    even += (row >>> 8) & 0xff00ff;
  }
  const at = t * WIDTH;
  const zero = MOST * (MOST_FEATURES - count);
  odds[at] = 1;
  odds[at + 1] = power[zero + (odd & 0xffff)] ?? 0;
  odds[at + 2] = power[zero + (even & 0xffff)] ?? 0;
  odds[at + 3] = power[zero + (odd >>> 16)] ?? 0;
  odds[at + 4] = power[zero + (even >>> 16)] ?? 0;
}
