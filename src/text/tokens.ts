import { HASH, hashStep, PRIME, type Stretch, wordClass } from "./fold.js";

/** What a token is. Letters and digits never share one: `A219` is a word and a number that touch. */
export const TOKEN = {
  /** all small letters, or letters of a script without capitals */
  lower: 1,
  /** a capital first, small letters after it */
  capitalised: 2,
  /** two capitals or more and nothing else */
  upper: 3,
  /** one capital alone */
  initial: 4,
  /** capitals inside: `McKay`, `iPhone` */
  mixed: 5,
  /** digits */
  number: 6,
  /** one code point of punctuation or a symbol */
  mark: 7,
  /** one line break: LF, CR, CRLF, NEL, line or paragraph separator */
  lineBreak: 8,
  /** a stretch that was given as a fence */
  fence: 9,
} as const;
/** What a token is made of. */
export type TokenKind = (typeof TOKEN)[keyof typeof TOKEN];

/** The tokens of a text in order, in parallel arrays; white space lies between them. Only the first `count` count. */
export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets, half open. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** Of words and numbers, as they fold: equal for what reads the same, see {@link hashWord}. */
  readonly hashes: Int32Array;
}

const WORD = 1;
const DIGIT = 2;
const JOIN = 3;
const SPACE = 4;
const BREAK = 5;
const FENCE = 6;
const MARK = 0;

const ASCII: Uint8Array = /* @__PURE__ */ (() => {
  const classes = new Uint8Array(128);
  for (let unit = 0; unit < 128; unit++) {
    classes[unit] = wordClass(unit);
    if (unit === 9 || unit === 11 || unit === 12 || unit === 32) classes[unit] = SPACE;
    if (unit === 10 || unit === 13) classes[unit] = BREAK;
  }
  return classes;
})();

/** Of a code point beyond ASCII. */
function classOf(code: number): number {
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return BREAK;
  const known = wordClass(code);
  if (known !== 0) return known;
  return code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
    ? SPACE
    : MARK;
}

/** Of a code point beyond ASCII. */
function isCapital(text: string, start: number, code: number): boolean {
  const char = text.slice(start, code > 0xffff ? start + 2 : start + 1);
  return char !== char.toLowerCase();
}

/**
 * Cuts a text into words, numbers, punctuation and line breaks. Linear; no strings are made.
 *
 * Marks and characters that draw nothing stay inside the word that they follow; an apostrophe or hyphen is a token of
 * its own, so `O'Brien's` is five tokens that touch. Stretches given as
 * `fences`, in order, are one token each.
 *
 * @example
 * const { count, starts, ends, kinds } = tokenise("Maria's bed 6");
 * count; // => 5
 * [starts[0], ends[0], kinds[0] === TOKEN.capitalised]; // => [0, 5, true]
 */
export function tokenise(text: string, fences: readonly Stretch[] = []): Tokens {
  let size = fences[0]?.start ?? text.length;
  let fence = 0;
  let capacity = (text.length >> 2) + 16;
  let { starts, ends, kinds, hashes } = columns(capacity);
  let count = 0;
  let i = 0;
  let code = 0;
  let width = 1;
  const read = (at: number): number => {
    code = text.charCodeAt(at);
    width = 1;
    if (code < 128) return ASCII[code] ?? 0;
    if (code >= 0xd800 && code <= 0xdbff && at + 1 < size) {
      const low = text.charCodeAt(at + 1);
      if (low >= 0xdc00 && low <= 0xdfff) {
        code = (code - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
        width = 2;
      }
    }
    return classOf(code);
  };
  for (;;) {
    if (i >= size && fence >= fences.length) break;
    let what = i >= size ? FENCE : read(i);
    if (what === SPACE || what === JOIN) {
      i += width;
      continue;
    }
    const start = i;
    let kind: TokenKind = TOKEN.mark;
    let hash = HASH;
    if (what === WORD) {
      let letters = 0;
      let capitals = 0;
      let firstIsCapital = false;
      do {
        if (code < 128) {
          // nearly every letter: small ones are their own folding, capitals differ by one bit
          let unit = code;
          do {
            letters += 1;
            if (unit < 97) {
              capitals += 1;
              if (letters === 1) firstIsCapital = true;
            }
            hash = Math.imul(hash ^ (unit | 32), PRIME);
            i += 1;
            unit = i < size ? text.charCodeAt(i) : 128;
          } while (unit < 128 && ASCII[unit] === WORD);
        } else {
          if (what === WORD) {
            hash = hashStep(hash, code);
            if (isCapital(text, i, code)) {
              capitals += 1;
              if (letters === 0) firstIsCapital = true;
            }
            letters += 1;
          }
          i += width;
        }
        what = i < size ? read(i) : MARK;
      } while (what === WORD || what === JOIN);
      if (capitals === 0) kind = TOKEN.lower;
      else if (capitals === letters) kind = letters === 1 ? TOKEN.initial : TOKEN.upper;
      else kind = firstIsCapital && capitals === 1 ? TOKEN.capitalised : TOKEN.mixed;
    } else if (what === DIGIT) {
      kind = TOKEN.number;
      do {
        hash = hashStep(hash, code);
        i += width;
        what = i < size ? read(i) : MARK;
      } while (what === DIGIT || what === JOIN);
    } else if (what === BREAK) {
      kind = TOKEN.lineBreak;
      i += code === 13 && i + 1 < size && text.charCodeAt(i + 1) === 10 ? 2 : 1;
    } else if (what === FENCE) {
      kind = TOKEN.fence;
      i = fences[fence]?.end ?? i;
      fence += 1;
      size = fences[fence]?.start ?? text.length;
    } else i += width;
    if (count === capacity) {
      capacity *= 2;
      const bigger = columns(capacity);
      bigger.starts.set(starts);
      bigger.ends.set(ends);
      bigger.kinds.set(kinds);
      bigger.hashes.set(hashes);
      ({ starts, ends, kinds, hashes } = bigger);
    }
    starts[count] = start;
    ends[count] = i;
    hashes[count] = hash;
    kinds[count++] = kind;
  }
  return { count, starts, ends, kinds, hashes };
}

/** Room for so many tokens, in one piece of memory: short texts are read much faster so. */
function columns(size: number): Omit<Tokens, "count"> {
  const memory = new ArrayBuffer(size * 13);
  return {
    starts: new Int32Array(memory, 0, size),
    ends: new Int32Array(memory, size * 4, size),
    hashes: new Int32Array(memory, size * 8, size),
    kinds: new Uint8Array(memory, size * 12, size),
  };
}
