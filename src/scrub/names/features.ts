import { mix } from "../field/model.js";
import { CUE_NAMES, type Cue } from "./cues.js";
import { community, cue, given, place, surname, trade, word } from "./lexicon.js";
import { FLAG, GAP, SHAPE, type Tokens } from "./tokens.js";

/** Weights live in this many buckets; a feature is a bucket. */
export const BUCKET_BITS = 20;

const cueOf = (name: Cue): number => CUE_NAMES.indexOf(name) + 1;
const ORGANISATION = /* @__PURE__ */ cueOf("organisation");
const DETERMINER = /* @__PURE__ */ cueOf("determiner");
const PRONOUN = /* @__PURE__ */ cueOf("pronoun");
const LABEL = /* @__PURE__ */ cueOf("label");

/**
 * What the lists say in one of twenty ways: 0 number, 1 code, 2 single letter, 3 unknown, 4 place, 5–7 word by commonness,
 * 8–13 name and no word, given or family, by commonness, 14–19 name and word, by which is commoner.
 */
export function readingOf(facts: number, shape: number): number {
  if (shape === SHAPE.number) return 0;
  if (shape === SHAPE.coded) return 1;
  if (shape === SHAPE.letter || shape === SHAPE.bigLetter) return 2;
  const first = given(facts);
  const last = surname(facts);
  const spoken = word(facts);
  const name = Math.max(first, last, community(facts) * 4);
  if (name === 0) {
    if (spoken === 0) return place(facts) > 0 ? 4 : 3;
    return spoken <= 2 ? 5 : spoken <= 4 ? 6 : 7;
  }
  if (spoken === 0) {
    const strength = name <= 2 ? 0 : name <= 4 ? 1 : 2;
    return (first >= last ? 8 : 11) + strength;
  }
  const tilt = name - spoken;
  return 14 + (tilt <= -4 ? 0 : tilt <= -2 ? 1 : tilt <= -1 ? 2 : tilt <= 0 ? 3 : tilt <= 2 ? 4 : 5);
}

/** The note's own habits: 0 careful, 1 nearly no capital letters, 2 nearly all capitals, 3 careless of them. */
export function habitOf({ habits: { upper, lower, capital, starts, smallStarts } }: Tokens): number {
  const all = upper + lower + capital;
  if (upper > 0.6 * all) return 2;
  if (upper + capital <= 0.015 * all) return 1;
  return smallStarts > 0.34 * starts && smallStarts > 1 ? 3 : 0;
}

/** What `featuresOf` needs of every token, computed once a note. */
export interface Readings {
  readonly reading: Uint8Array;
  /** The word itself where it is known as a word, its reading otherwise. */
  readonly key: Int32Array;
  readonly habit: number;
  /** What the rest of the note does with the same word: bits of `ELSEWHERE`. */
  readonly elsewhere: Uint8Array;
}

const ELSEWHERE = { small: 1, placed: 2, person: 4, again: 8, organisation: 16 } as const;
/** A bit for each cue that a person follows. */
const CUES_OF_PEOPLE = /* @__PURE__ */ (["title", "office", "staff", "kin", "person"] as const).reduce(
  (all, name) => all | (1 << cueOf(name)),
  0,
);
const SPEECH = /* @__PURE__ */ cueOf("speech");
const PLACE = /* @__PURE__ */ cueOf("place");

function elsewhereOf(tokens: Tokens, reading: Uint8Array): Uint8Array {
  const { count, hash, shape, gap, facts } = tokens;
  let size = 16;
  while (size < 2 * count) size *= 2;
  // in one piece of memory: short notes are read much faster so
  const memory = new ArrayBuffer((size + count) * 5);
  const slots = new Int32Array(memory, 0, size);
  const slotOf = new Int32Array(memory, size * 4, count).fill(-1);
  const all = new Uint8Array(memory, (size + count) * 4, size);
  const bits = new Uint8Array(memory, size * 5 + count * 4, count);
  for (let i = 0; i < count; i++) {
    const own = reading[i] ?? 0;
    if (own <= 2 || own === 7 || (tokens.letters[i] ?? 0) < 2) continue;
    const h = hash[i] ?? 0;
    let slot = (Math.imul(h, 0x9e3779b1) >>> 7) & (size - 1);
    while (slots[slot] !== 0 && slots[slot] !== h) slot = (slot + 1) & (size - 1);
    slotOf[i] = slot;
    const seen = slots[slot] === h;
    slots[slot] = h;
    let bit = seen ? ELSEWHERE.again : 0;
    if (shape[i] === SHAPE.lower) bit |= ELSEWHERE.small;
    const before = i > 0 && ((gap[i] ?? 0) & ~(GAP.space | GAP.stop)) === 0 ? cue(facts[i - 1] ?? 0) : 0;
    const after = i + 1 < count && gap[i + 1] === GAP.space ? cue(facts[i + 1] ?? 0) : 0;
    if (before === PLACE) bit |= ELSEWHERE.placed;
    if ((CUES_OF_PEOPLE & (1 << before)) !== 0 || after === SPEECH) bit |= ELSEWHERE.person;
    if (before === ORGANISATION || after === ORGANISATION) bit |= ELSEWHERE.organisation;
    all[slot] = (all[slot] ?? 0) | bit;
  }
  for (let i = 0; i < count; i++) if ((slotOf[i] ?? 0) >= 0) bits[i] = all[slotOf[i] ?? 0] ?? 0;
  return bits;
}

export function readingsOf(tokens: Tokens): Readings {
  const { reading, key } = tokens;
  for (let i = 0; i < tokens.count; i++) {
    const facts = tokens.facts[i] ?? 0;
    const own = readingOf(facts, tokens.shape[i] ?? 0);
    reading[i] = own;
    const spoken = word(facts) >= 4 || cue(facts) > 0 || trade(facts) > 0;
    key[i] = spoken ? (tokens.hash[i] ?? 0) : own + 1;
  }
  return { reading, key, habit: habitOf(tokens), elsewhere: elsewhereOf(tokens, reading) };
}

/**
 * Whether a token may be part of a name at all. Words that no list knows as names, in small letters, are not, unless a word
 * such as "aka" goes before; nor are numbers.
 */
export function isCandidate(tokens: Tokens, { reading }: Readings, i: number): boolean {
  const shape = tokens.shape[i] ?? 0;
  const own = reading[i] ?? 0;
  if (own === 0) return false;
  const gap = tokens.gap[i] ?? 0;
  if (own === 1) return false;
  if (shape === SHAPE.letter) return false;
  // "S: …", "[D])": parts of a note by letter.
  if (own === 2 && i + 1 < tokens.count && ((tokens.flags[i] ?? 0) & FLAG.sentenceStart) !== 0) {
    if (((tokens.gap[i + 1] ?? 0) & (GAP.colon | GAP.close)) !== 0) return false;
  }
  // "Her brother", "An hour", "My son": Hmong and Vietnamese names, and the commonest words.
  if (
    word(tokens.facts[i] ?? 0) >= 6 &&
    shape === SHAPE.capital &&
    ((tokens.flags[i] ?? 0) & FLAG.sentenceStart) !== 0
  ) {
    const role = cue(tokens.facts[i] ?? 0);
    if (role === DETERMINER || role === PRONOUN) return false;
  }
  // "Gave", "The": common words that begin a sentence; and words among words in capitals.
  if (own === 7 && ((tokens.flags[i] ?? 0) & FLAG.sentenceStart) !== 0 && shape === SHAPE.capital) return false;
  if ((own === 6 || own === 7) && shape === SHAPE.upper && isAmongCapitals(tokens, i))
    return i > 0 && isLabel(tokens, i - 1);
  if (shape === SHAPE.lower) {
    if (own >= 5 && own <= 7) return i > 0 && (gap & GAP.line) === 0 && isLabel(tokens, i - 1);
    // "an", "so", "my": Vietnamese names, and the commonest words.
    if (own === 14) return (tokens.letters[i] ?? 0) > 3 || word(tokens.facts[i] ?? 0) < 7;
  }
  return true;
}

const isAmongCapitals = (tokens: Tokens, i: number): boolean =>
  (i === 0 || tokens.shape[i - 1] === SHAPE.upper || (tokens.gap[i] ?? 0) > GAP.space) &&
  (i + 1 >= tokens.count || tokens.shape[i + 1] === SHAPE.upper || (tokens.gap[i + 1] ?? 0) > GAP.space) &&
  ((i > 0 && tokens.shape[i - 1] === SHAPE.upper) || (i + 1 < tokens.count && tokens.shape[i + 1] === SHAPE.upper));

const isLabel = (tokens: Tokens, i: number): boolean => cue(tokens.facts[i] ?? 0) === LABEL;

const shapeIn = (tokens: Tokens, i: number): number => (i < 0 || i >= tokens.count ? 8 : (tokens.shape[i] ?? 0));

/** How many capitals stand on one side, up to three, and times four whether one of them is of a place or firm. */
function runOf(tokens: Tokens, i: number, step: 1 | -1): number {
  let length = 0;
  let firm = 0;
  for (let k = 1; k <= 3; k++) {
    const at = i + k * step;
    if (at < 0 || at >= tokens.count) break;
    const gap = tokens.gap[step > 0 ? at : at + 1] ?? 0;
    if ((gap & ~(GAP.space | GAP.hyphen | GAP.and)) !== 0) break;
    const shape = tokens.shape[at] ?? 0;
    const small = shape === SHAPE.lower && (tokens.letters[at] ?? 0) <= 3;
    if (shape !== SHAPE.capital && shape !== SHAPE.upper && shape !== SHAPE.mixed && !small) break;
    if (!small) length = k;
    const facts = tokens.facts[at] ?? 0;
    if (!small && cue(facts) === ORGANISATION) firm = Math.max(firm, 2);
    else if (!small && trade(facts) > 0) firm = Math.max(firm, 1);
  }
  return firm * 4 + length;
}

/** Writes the features of token `i` to `out`; gives how many. */
export function featuresOf(tokens: Tokens, readings: Readings, i: number, out: Int32Array): number {
  const { reading, key, habit, elsewhere } = readings;
  const facts = tokens.facts[i] ?? 0;
  const flags = tokens.flags[i] ?? 0;
  const gap = tokens.gap[i] ?? 0;
  const count = tokens.count;
  const gapAfter = i + 1 < count ? (tokens.gap[i + 1] ?? 0) : GAP.line;
  const own = reading[i] ?? 0;
  const line = GAP.line;
  // Neighbours: nothing is seen past two line ends, little past one.
  const before = i > 0 ? (key[i - 1] ?? 0) : -1;
  const after = i + 1 < count ? (key[i + 1] ?? 0) : -1;
  const before2 = i > 1 ? (key[i - 2] ?? 0) : -1;
  const after2 = i + 2 < count ? (key[i + 2] ?? 0) : -1;
  const readBefore = i > 0 ? (reading[i - 1] ?? 0) : 20;
  const readAfter = i + 1 < count ? (reading[i + 1] ?? 0) : 20;
  const readBefore2 = i > 1 ? (reading[i - 2] ?? 0) : 20;
  const readAfter2 = i + 2 < count ? (reading[i + 2] ?? 0) : 20;
  const cueBefore = i > 0 ? cue(tokens.facts[i - 1] ?? 0) : 0;
  const cueAfter = i + 1 < count ? cue(tokens.facts[i + 1] ?? 0) : 0;
  const cueBefore2 = i > 1 ? cue(tokens.facts[i - 2] ?? 0) : 0;
  const cueAfter2 = i + 2 < count ? cue(tokens.facts[i + 2] ?? 0) : 0;
  const shapeBefore = shapeIn(tokens, i - 1);
  const shapeAfter = shapeIn(tokens, i + 1);
  const rawShape = tokens.shape[i] ?? 0;
  // Capitals among capitals tell nothing.
  const among =
    rawShape === SHAPE.upper && (shapeBefore === SHAPE.upper || shapeAfter === SHAPE.upper || habit === 2)
      ? 9
      : rawShape;
  const starts = (flags & FLAG.sentenceStart) !== 0 ? 1 : 0;
  const writ = among * 8 + habit * 2 + starts;
  const near = gap & line ? 0 : 1;
  const lists = facts & 511;
  const cueOwn = cue(facts);
  let n = 0;
  out[n++] = mix(0, 0);
  out[n++] = mix(1, lists);
  out[n++] = mix(2, (lists << 7) | writ);
  out[n++] = mix(3, writ);
  out[n++] = mix(4, (own << 7) | writ);
  out[n++] = mix(5, ((place(facts) * 2 + community(facts)) * 2 + trade(facts)) * 64 + among);
  out[n++] = mix(6, cueOwn * 16 + among);
  out[n++] = mix(7, key[i] ?? 0);
  out[n++] = mix(8, (key[i] ?? 0) ^ (writ << 20));
  out[n++] = mix(9, before);
  out[n++] = mix(10, after);
  out[n++] = mix(11, before2);
  out[n++] = mix(12, after2);
  out[n++] = mix(13, before ^ (among << 24));
  out[n++] = mix(15, before ^ (own << 25));
  out[n++] = mix(16, after ^ (own << 25));
  out[n++] = mix(17, (cueBefore * 32 + own) * 2 + near);
  out[n++] = mix(19, gap);
  out[n++] = mix(20, gapAfter);
  out[n++] = mix(21, (gap * 32 + own) * 16 + among);
  out[n++] = mix(22, (gapAfter * 32 + own) * 16 + among);
  out[n++] = mix(23, before ^ Math.imul(gap, 0x3d4d51cb));
  out[n++] = mix(24, after ^ Math.imul(gapAfter, 0x3d4d51cb));
  out[n++] = mix(25, ((readBefore * 32 + own) * 16 + among) * 2 + near);
  out[n++] = mix(26, ((own * 32 + readAfter) * 16 + among) * 2 + (gapAfter & line ? 0 : 1));
  out[n++] = mix(27, ((readBefore * 32 + own) * 32 + readAfter) * 2 + near);
  out[n++] = mix(28, (shapeBefore * 16 + among) * 16 + shapeAfter);
  out[n++] = mix(29, (cueBefore2 * 32 + cueBefore) * 32 + own);
  out[n++] = mix(30, (cueAfter * 32 + cueAfter2) * 32 + own);
  out[n++] = mix(31, before ^ Math.imul(before2, 0x5bd1e995));
  out[n++] = mix(32, after ^ Math.imul(after2, 0x5bd1e995));
  out[n++] = mix(34, (cueBefore * 32 + cueAfter) * 32 + own);
  out[n++] = mix(35, ((flags & FLAG.possessive) * 32 + own) * 16 + among);
  out[n++] = mix(36, (readBefore2 * 32 + readBefore) * 32 + own);
  out[n++] = mix(37, (own * 32 + readAfter) * 32 + readAfter2);
  out[n++] = mix(38, ((flags & FLAG.lineStart) * 16384 + gapAfter) * 16 + among);
  const org =
    cueAfter === ORGANISATION && (gapAfter & ~GAP.space) === 0
      ? 1
      : cueAfter2 === ORGANISATION && (gapAfter & ~GAP.space) === 0
        ? 2
        : 0;
  out[n++] = mix(39, (org * 32 + own) * 16 + among);
  if (cueOwn > 0) out[n++] = mix(48, ((cueOwn * 32 + readAfter) * 16 + shapeAfter) * 2 + (gapAfter & line ? 0 : 1));
  const others = elsewhere[i] ?? 0;
  if (others > 0) {
    out[n++] = mix(49, (others * 32 + own) * 16 + among);
    out[n++] = mix(50, others * 16 + among);
  }
  out[n++] = mix(51, Math.imul(gap, 0x3d4d51cb) ^ Math.imul(gapAfter, 0x5bd1e995) ^ (own * 16 + among));
  // The capitals it stands among: how many go before and after, and whether one of them is an organisation's.
  if (rawShape === SHAPE.capital || rawShape === SHAPE.mixed || rawShape === SHAPE.upper) {
    const right = runOf(tokens, i, 1);
    const left = runOf(tokens, i, -1);
    out[n++] = mix(53, (right * 32 + left) * 16 + among);
  }
  const factsAfter = i + 1 < count ? (tokens.facts[i + 1] ?? 0) : 0;
  const classAfter = (place(factsAfter) > 0 ? 1 : 0) + community(factsAfter) * 2 + trade(factsAfter) * 4;
  out[n++] = mix(56, (classAfter * 32 + (gapAfter & 31)) * 16 + among);
  out[n++] = mix(58, ((cueAfter * 32 + own) * 16 + among) * 2 + starts);
  out[n++] = mix(59, (cueBefore * 32 + cueAfter) * 16 + among);
  if (word(facts) <= 3) {
    const head = tokens.head[i] ?? 0;
    const tail = tokens.tail[i] ?? 0;
    const listed = own >= 8 ? 1 : 0;
    out[n++] = mix(40, tail * 2 + listed);
    out[n++] = mix(41, (tail & 1023) * 2 + listed);
    out[n++] = mix(42, (tail & 31) * 2 + listed);
    out[n++] = mix(43, head * 2 + listed);
    out[n++] = mix(44, (Math.min(tokens.letters[i] ?? 0, 12) * 32 + own) * 16 + among);
    const like = tokens.like[i] ?? 0;
    out[n++] = mix(46, (like * 16 + among) * 2 + starts);
    out[n++] = mix(47, like * 32 + own);
    out[n++] = mix(45, (flags & (FLAG.plural | FLAG.foreign | FLAG.digits)) * 32 + own);
  }
  return n;
}
