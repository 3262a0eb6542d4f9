import type { Candidate } from "../candidate.js";
import { bucketOf, mix, MOST, readModel, STEPS } from "../field/model.js";
import { cue, word } from "../names/lexicon.js";
import type { NameReading } from "../names/index.js";
import { FLAG, GAP, SHAPE, type Tokens } from "../names/tokens.js";
import { wordHash } from "../reading/characters.js";
import { OLDEST } from "../shapes/ageParts.js";
import { ages } from "./ageWeights.js";
import { COMMON, whoAt } from "./features.js";
import { FACT_RULES } from "./table.js";

/** Weights live in this many buckets. */
export const AGE_BITS = 13;
/** More than the features of one number. */
export const MOST_AGE_FEATURES = 40;

const DECADES: ReadonlySet<number> = /* @__PURE__ */ new Set(
  "teens twenties thirties forties fifties sixties seventies eighties nineties 20s 30s 40s 50s 60s 70s 80s 90s"
    .split(" ")
    .map(wordHash),
);

/** What lasts so long, or was so many, is nobody's age; that of a small child is a shape. */
const MEASURES: ReadonlySet<number> = /* @__PURE__ */ new Set(
  "months mos weeks wks days hours hrs nights beds units meals miles blocks".split(" ").map(wordHash),
);

/** The letter that every decade ends in, as `tail` has it. */
const S = 19;

/** What ages are asked of: a note whose names were read. */
export type AgeReading = Pick<NameReading, "tokens" | "probabilities" | "certain">;

/** The years that a token could be somebody's age in, or -1: `54`, `54F`, and the decades as 200. */
export function yearsOf(text: string, tokens: Tokens, i: number): number {
  const shape = tokens.shape[i];
  if (((tokens.tail[i] ?? 0) & 31) === S && DECADES.has(tokens.hash[i] ?? 0)) return 200;
  if (shape !== SHAPE.number && shape !== SHAPE.coded) return -1;
  const start = tokens.start[i] ?? 0;
  const end = tokens.end[i] ?? 0;
  if (end - start > 4) return -1;
  let at = start;
  let years = 0;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    years = years * 10 + digit;
  }
  if (at === start || years > OLDEST) return -1;
  if (at < end) {
    const sex = text.charCodeAt(at) | 32;
    if (shape !== SHAPE.coded || at + 1 !== end || (sex !== 102 && sex !== 109)) return -1;
  }
  // a date, a time, a part of a number
  const touched = GAP.slash | GAP.hyphen | GAP.stop | GAP.colon | GAP.at | GAP.other;
  const before = tokens.gap[i] ?? 0;
  const after = tokens.gap[i + 1] ?? 0;
  const isNumber = (other: number) => other >= 0 && other < tokens.count && tokens.shape[other] === SHAPE.number;
  if ((before & touched) !== 0 && (before & ~touched) === 0 && isNumber(i - 1)) return -1;
  if (i + 1 < tokens.count && (after & touched) !== 0 && (after & ~touched) === 0 && isNumber(i + 1)) return -1;
  if (after === GAP.space && MEASURES.has(tokens.hash[i + 1] ?? 0)) return -1;
  return text.charAt(start - 1) === "$" || text.charAt(end) === "%" ? -1 : years;
}

/** What a neighbour is: 0 beyond the line, a name, staff, a cue, a number, a word by how common it is. */
function classOf(r: AgeReading, i: number): number {
  const { tokens } = r;
  if (i < 0 || i >= tokens.count) return 0;
  const who = whoAt(r, i);
  if (who !== 0) return who;
  const shape = tokens.shape[i] ?? 0;
  if (shape === SHAPE.number) return 3;
  if (shape === SHAPE.coded) return 4;
  const facts = tokens.facts[i] ?? 0;
  return cue(facts) > 0 ? 8 + cue(facts) : word(facts) >= COMMON ? 5 : word(facts) > 0 ? 6 : 7;
}

const keyOf = (r: AgeReading, i: number, kind: number): number =>
  kind === 5 || kind > 7 ? (r.tokens.hash[i] ?? 0) : kind;

/** Ages that stand alike in notes: babies, small children, children, teens, the young, adults, the old; decades apart. */
const BANDS: readonly number[] = [2, 6, 13, 18, 25, 66];
function bandOf(years: number): number {
  if (years === 200) return 9;
  let band = 0;
  while (band < BANDS.length && years >= (BANDS[band] ?? 0)) band++;
  return band;
}

/**
 * The features of the number at token `i`.
 *
 * @param since - how many tokens ago the last age stood
 */
export function ageFeatures(r: AgeReading, i: number, years: number, since: number, out: Int32Array): number {
  const { tokens } = r;
  let count = 0;
  const add = (template: number, value: number): void => {
    out[count++] = mix(template, value);
  };
  const band = bandOf(years);
  const coded = tokens.shape[i] === SHAPE.number ? 0 : 1;
  const before = tokens.gap[i] ?? 0;
  const after = i + 1 < tokens.count ? (tokens.gap[i + 1] ?? 0) : GAP.line;
  add(0, 0);
  add(1, band * 2 + coded);
  let [farther, back, next] = [0, 0, 0];
  let open = true;
  for (let d = -1; d >= -4; d--) {
    open &&= ((tokens.gap[i + d + 1] ?? GAP.line) & GAP.line) === 0;
    const kind = open ? classOf(r, i + d) : 0;
    if (d === -1) back = kind;
    if (d === -2) farther = kind;
    if (d >= -3) add(2 - d, keyOf(r, i + d, kind));
    add(8 - d, kind);
  }
  open = true;
  for (let d = 1; d <= 3; d++) {
    open &&= i + d < tokens.count && ((tokens.gap[i + d] ?? 0) & GAP.line) === 0;
    const kind = open ? classOf(r, i + d) : 0;
    if (d === 1) next = kind;
    if (d <= 2) add(12 + d, keyOf(r, i + d, kind));
    add(15 + d, kind);
  }
  add(20, before);
  add(21, after);
  add(22, before * 64 + back);
  add(23, after * 64 + next);
  add(24, back * 64 + next);
  add(25, before * 16384 + after);
  add(26, band * 64 + back);
  add(27, band * 16384 + after);
  add(28, (farther * 64 + back) * 16384 + before);
  add(29, keyOf(r, i - 1, back) ^ Math.imul(after + 1, 0x85ebca6b));
  add(30, (coded * 64 + back) * 64 + next);
  add(31, Math.min(since, 8) * 16384 + before);
  add(32, Math.min(since, 8) * 64 + back);
  add(33, (tokens.flags[i] ?? 0) & (FLAG.lineStart | FLAG.sentenceStart));
  return count;
}

const weights = /* @__PURE__ */ (() => {
  let rows: Int32Array | undefined;
  return (): Int32Array => (rows ??= readModel(ages, 1, AGE_BITS, new Float64Array(0)).rows);
})();

/**
 * Numbers that are somebody's age by what stands around them: `Ana, 10:`, `Mom Dusty 35 kid Kash 4`.
 *
 * @param from - for training: the probability from which all are proposed
 */
export function agesIn(text: string, names: AgeReading, rows = weights(), from?: number): readonly Candidate[] {
  const { tokens } = names;
  const row = FACT_RULES["facts.age"];
  const found: Candidate[] = [];
  const features = new Int32Array(MOST_AGE_FEATURES);
  let last = -99;
  for (let i = 0; i < tokens.count; i++) {
    const years = yearsOf(text, tokens, i);
    if (years < 0) continue;
    const count = ageFeatures(names, i, years, i - last, features);
    let sum = 0;
    for (let f = 0; f < count; f++) sum += ((rows[bucketOf(features[f] ?? 0, 32 - AGE_BITS)] ?? 0) & 0xff) - MOST;
    const p = 1 / (1 + Math.exp(-sum / STEPS));
    if (p >= 0.5) last = i;
    if (p < (from ?? row.from)) continue;
    found.push({
      start: tokens.start[i] ?? 0,
      end: tokens.end[i] ?? 0,
      kind: row.kind,
      source: "fact",
      rule: "facts.age",
      confidence: Math.round(p * 1000) / 1000,
      evidence: ["model"],
      action: p >= row.maskFrom ? "mask" : "review",
    });
  }
  return found;
}
