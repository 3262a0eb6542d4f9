import { mix } from "../field/model.js";
import { cue, place, trade, word } from "../names/lexicon.js";
import type { NameReading } from "../names/findNames.js";
import { FLAG, GAP, SHAPE, type Tokens } from "../names/tokens.js";
import { kindNumber, tellsOfHiv } from "./kinds.js";

/** Weights live in this many buckets; a feature is a bucket. */
export const BUCKET_BITS = 20;

/** Words this common, and words of a list, are themselves; others are their kind or what the lists of names say. */
export const COMMON = 4;
/** From this probability on a word counts as part of a name. */
const NAME = 0.3;

/** What `featuresOf` needs of every token, computed once a note. */
export interface FactReading {
  readonly tokens: Tokens;
  /** The word itself, or what it is like. */
  readonly key: Int32Array;
  /** 0 no name, 1 part of a name, 2 of a name of staff. */
  readonly who: Uint8Array;
  /** The first token of each token's sentence, and the one after its last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The nearest token of a kind before each token, and behind it. */
  readonly before: Int32Array;
  readonly behind: Int32Array;
  /** 1 where the note speaks of HIV in so many words. */
  readonly hiv: number;
}

/** Who a token speaks of: 0 nobody, 1 part of a name, 2 of a name of staff. */
export function whoAt({ probabilities, certain }: Pick<NameReading, "probabilities" | "certain">, i: number): number {
  const person = probabilities[2 * i] ?? 0;
  const staff = probabilities[2 * i + 1] ?? 0;
  return certain?.[i] || person + staff >= NAME ? (staff > person ? 2 : 1) : 0;
}

export function factReading(names: NameReading): FactReading {
  const { tokens } = names;
  const { count } = tokens;
  // in one piece of memory: short notes are read much faster so
  const memory = new ArrayBuffer(count * 21);
  const key = new Int32Array(memory, 0, count);
  const first = new Int32Array(memory, count * 4, count);
  const last = new Int32Array(memory, count * 8, count);
  const before = new Int32Array(memory, count * 12, count);
  const behind = new Int32Array(memory, count * 16, count);
  const who = new Uint8Array(memory, count * 20, count);
  let hiv = 0;
  let begin = 0;
  let near = -1;
  for (let i = 0; i < count; i++) {
    const hash = tokens.hash[i] ?? 0;
    const facts = tokens.facts[i] ?? 0;
    const shape = tokens.shape[i] ?? 0;
    const own = tokens.kind[i] ?? 0;
    who[i] = whoAt(names, i);
    key[i] =
      who[i] !== 0
        ? 8 + (who[i] ?? 0)
        : own > 0 || word(facts) >= COMMON || cue(facts) > 0 || trade(facts) > 0
          ? hash
          : shape === SHAPE.number
            ? 20 + Math.min(5, (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0))
            : shape === SHAPE.coded
              ? 11
              : place(facts) > 0
                ? 12
                : word(facts) > 0
                  ? 13
                  : 14;
    if (tellsOfHiv(own)) hiv = 1;
    const gap = tokens.gap[i] ?? 0;
    if (i > begin && ((gap & GAP.line) !== 0 || ((tokens.flags[i] ?? 0) & FLAG.sentenceStart) !== 0)) {
      last.fill(i, begin, i);
      begin = i;
    }
    first[i] = begin;
    before[i] = near;
    if (own !== 0) near = i;
  }
  last.fill(count, begin, count);
  near = count;
  for (let i = count - 1; i >= 0; i--) {
    behind[i] = near;
    if (tokens.kind[i] !== 0) near = i;
  }
  return { tokens, key, who, first, last, before, behind, hiv };
}

/** A bit for each of some kinds; the first 31 have one. */
const bits = (...names: readonly Parameters<typeof kindNumber>[0][]): number =>
  names.reduce((all, name) => all | (1 << kindNumber(name)), 0);
const PREPOSITIONS = /* @__PURE__ */ bits("locative", "at");
const VERBS = /* @__PURE__ */ bits("dwell", "park", "drives", "who", "work");

/** How far a token sees to either side for kinds. */
const VIEW = 7;

/** Writes the features of token `i` to `out`; gives how many. */
export function featuresOf(r: FactReading, i: number, out: Int32Array): number {
  const { tokens, key, who, hiv } = r;
  const { kind } = tokens;
  const begin = r.first[i] ?? 0;
  const end = r.last[i] ?? 0;
  const b1 = i - 1 >= begin;
  const b2 = i - 2 >= begin;
  const a1 = i + 1 < end;
  const a2 = i + 2 < end;
  const k0 = kind[i] ?? 0;
  const kb = b1 ? (kind[i - 1] ?? 0) : 126;
  const ka = a1 ? (kind[i + 1] ?? 0) : 127;
  const kb2 = b2 ? (kind[i - 2] ?? 0) : 126;
  const ka2 = a2 ? (kind[i + 2] ?? 0) : 127;
  const w0 = key[i] ?? 0;
  const wb = b1 ? (key[i - 1] ?? 0) : 1;
  const wa = a1 ? (key[i + 1] ?? 0) : 2;
  const wb2 = b2 ? (key[i - 2] ?? 0) : 1;
  const wa2 = a2 ? (key[i + 2] ?? 0) : 2;
  const facts = tokens.facts[i] ?? 0;
  const gap = tokens.gap[i] ?? 0;
  const gapAfter = i + 1 < tokens.count ? (tokens.gap[i + 1] ?? 0) : GAP.line;
  const shape = tokens.shape[i] ?? 0;
  const shapeBefore = b1 ? (tokens.shape[i - 1] ?? 0) : 9;
  const shapeAfter = a1 ? (tokens.shape[i + 1] ?? 0) : 9;
  const c0 = cue(facts);
  const cb = b1 ? cue(tokens.facts[i - 1] ?? 0) : 30;
  const ca = a1 ? cue(tokens.facts[i + 1] ?? 0) : 31;
  let n = 0;
  out[n++] = mix(0, 0);
  out[n++] = mix(1, w0);
  out[n++] = mix(2, wb);
  out[n++] = mix(3, wa);
  out[n++] = mix(4, wb2);
  out[n++] = mix(5, wa2);
  out[n++] = mix(6, wb ^ Math.imul(w0, 0x5bd1e995));
  out[n++] = mix(7, w0 ^ Math.imul(wa, 0x5bd1e995));
  out[n++] = mix(8, wb2 ^ Math.imul(wb, 0x5bd1e995));
  out[n++] = mix(9, wa ^ Math.imul(wa2, 0x5bd1e995));
  out[n++] = mix(10, k0);
  out[n++] = mix(11, kb);
  out[n++] = mix(12, ka);
  out[n++] = mix(13, kb2);
  out[n++] = mix(14, ka2);
  out[n++] = mix(15, (kb << 7) | k0);
  out[n++] = mix(16, (k0 << 7) | ka);
  out[n++] = mix(17, (kb2 << 14) | (kb << 7) | k0);
  out[n++] = mix(18, (k0 << 14) | (ka << 7) | ka2);
  out[n++] = mix(19, (kb << 14) | (k0 << 7) | ka);
  out[n++] = mix(20, wb ^ Math.imul(k0 + 1, 0x27d4eb2f));
  out[n++] = mix(21, w0 ^ Math.imul(kb + 1, 0x27d4eb2f));
  out[n++] = mix(22, w0 ^ Math.imul(ka + 1, 0x27d4eb2f));
  out[n++] = mix(23, wa ^ Math.imul(k0 + 1, 0x27d4eb2f));
  out[n++] = mix(24, shape);
  out[n++] = mix(25, (shapeBefore << 8) | (shape << 4) | shapeAfter);
  out[n++] = mix(26, c0);
  out[n++] = mix(27, (cb << 10) | (c0 << 5) | ca);
  out[n++] = mix(28, (gap << 7) | k0);
  out[n++] = mix(29, (gapAfter << 7) | k0);
  const near = ((who[i] ?? 0) << 4) | ((b1 ? (who[i - 1] ?? 0) : 3) << 2) | (a1 ? (who[i + 1] ?? 0) : 3);
  out[n++] = mix(30, near);
  out[n++] = mix(31, (near << 7) | k0);
  const size = Math.min(3, i - begin);
  out[n++] = mix(32, (size << 7) | k0);
  out[n++] = mix(33, (hiv << 7) | k0);
  if (hiv) out[n++] = mix(34, w0);
  if (word(facts) < COMMON) {
    out[n++] = mix(35, tokens.tail[i] ?? 0);
    out[n++] = mix(36, tokens.head[i] ?? 0);
  }
  out[n++] = mix(37, word(facts));
  // What stands further off in the sentence, each kind once a side.
  let seen = 0;
  let seenHigh = 0;
  let preposition = -1;
  let verb = -1;
  for (let j = r.before[i] ?? 0, stop = Math.max(begin, i - VIEW); j >= stop; j = r.before[j] ?? 0) {
    const k = kind[j] ?? 0;
    const bit = 1 << (k & 31);
    if (k < 32) {
      if ((seen & bit) !== 0) continue;
      seen |= bit;
      if (preposition < 0 && (bit & PREPOSITIONS) !== 0) preposition = j;
      if (verb < 0 && (bit & VERBS) !== 0) verb = j;
    } else if (k < 64) {
      if ((seenHigh & bit) !== 0) continue;
      seenHigh |= bit;
    }
    out[n++] = mix(40, k);
  }
  seen = seenHigh = 0;
  for (let j = r.behind[i] ?? 0, stop = Math.min(end, i + VIEW + 1); j < stop; j = r.behind[j] ?? 0) {
    const k = kind[j] ?? 0;
    const bit = 1 << (k & 31);
    if (k < 32) {
      if ((seen & bit) !== 0) continue;
      seen |= bit;
    } else if (k < 64) {
      if ((seenHigh & bit) !== 0) continue;
      seenHigh |= bit;
    }
    out[n++] = mix(41, k);
  }
  if (preposition >= 0) {
    out[n++] = mix(42, (key[preposition] ?? 0) ^ Math.imul(Math.min(4, i - preposition), 0x27d4eb2f));
    out[n++] = mix(43, ((kind[preposition] ?? 0) << 10) | (Math.min(4, i - preposition) << 7) | k0);
  } else out[n++] = mix(44, k0);
  if (verb >= 0) {
    out[n++] = mix(45, ((kind[verb] ?? 0) << 3) | Math.min(5, i - verb));
    out[n++] = mix(46, ((kind[verb] ?? 0) << 7) | k0);
  } else out[n++] = mix(47, k0);
  return n;
}
