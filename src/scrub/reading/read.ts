import {
  DIGIT,
  HALF,
  IGNORED,
  isApostrophe,
  kindOfPair,
  kindOfUnit,
  LETTER,
  letterHash,
  LINE,
  MARK,
  NOTHING,
  plainMark,
  plainWord,
  wordHash,
} from "./characters.js";
import { longestWord, lookUp } from "./lexicon.js";

/** What a token is: letters, digits, both, or one mark. Beyond the ends of the note the answer is 0. */
export const WORD = 1;
export const NUMBER = 2;
export const MIXED = 3;
export const SIGN = 4;

/** What stands before a token: nothing, white space, a line end; in `gap` the sum of the last two for both. */
export const NO_GAP = 0;
export const GAP = 1;
export const NEW_LINE = 2;

/** The shape of a token with apostrophes or with something beyond ASCII. */
export const NOT_PLAIN = 255;

/** How a word or number is written. */
export const SHAPE = {
  lower: 0,
  capital: 1,
  upper: 2,
  mixed: 3,
  letter: 4,
  bigLetter: 5,
  number: 6,
  coded: 7,
} as const;

export function shapeOf(letters: number, upper: number, digits: number, firstUpper: boolean): number {
  if (letters === 0) return SHAPE.number;
  if (digits > 0) return letters > 2 && digits <= 2 && firstUpper ? SHAPE.mixed : SHAPE.coded;
  if (letters === 1) return upper > 0 ? SHAPE.bigLetter : SHAPE.letter;
  if (upper === 0) return SHAPE.lower;
  if (upper === letters) return SHAPE.upper;
  return upper === 1 && firstUpper ? SHAPE.capital : SHAPE.mixed;
}

/**
 * A note cut into tokens once, for all finders: offsets in UTF-16 units, kind, gap before, plain mark, id in the word
 * lists, capitals (1 first letter, 2 all of at least two letters), hash of the plain form, and for a token of nothing but
 * ASCII letters and digits its shape.
 */
export interface Reading {
  readonly text: string;
  readonly size: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly gap: Uint8Array;
  readonly mark: Uint16Array;
  readonly word: Int32Array;
  readonly capitals: Uint8Array;
  readonly hash: Int32Array;
  readonly shape: Uint8Array;
  /** The plain forms that were asked for last: recognisers ask about the same few tokens in turn. */
  readonly plains: Plains;
}

/** Plain forms by the low bits of their token. */
export interface Plains {
  readonly tokens: number[];
  readonly words: string[];
}

/** How many plain forms are kept, a power of two. */
export const PLAINS = 16;

const noPlains = (): Plains => ({ tokens: [], words: [] });

type Columns = Omit<Reading, "text" | "size" | "plains">;

/** Room for so many tokens, in one piece of memory: short notes are read much faster so. */
function columns(size: number): Columns {
  const memory = new ArrayBuffer(size * 22);
  return {
    start: new Int32Array(memory, 0, size),
    end: new Int32Array(memory, size * 4, size),
    word: new Int32Array(memory, size * 8, size),
    hash: new Int32Array(memory, size * 12, size),
    mark: new Uint16Array(memory, size * 16, size),
    kind: new Uint8Array(memory, size * 18, size),
    gap: new Uint8Array(memory, size * 19, size),
    capitals: new Uint8Array(memory, size * 20, size),
    shape: new Uint8Array(memory, size * 21, size),
  };
}

function grown(old: Columns): Columns {
  const bigger = columns(old.start.length * 2);
  for (const key of Object.keys(bigger) as (keyof Columns)[]) bigger[key].set(old[key]);
  return bigger;
}

/** Reads a note into tokens, in one pass. */
export function read(text: string): Reading {
  let room = (text.length >> 2) + 16;
  let all = columns(room);
  let { start, end, kind, gap, mark, word, capitals, hash: hashes, shape } = all;
  let size = 0;
  let pending = NEW_LINE;
  const length = text.length;
  let at = 0;
  let from = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    let what = kindOfUnit(unit);
    let width = 1;
    if (what === HALF) {
      const point = text.codePointAt(at) ?? unit;
      width = point > 0xffff ? 2 : 1;
      what = kindOfPair(point);
    }
    if (what === IGNORED) {
      at += width;
      continue;
    }
    if (what < LETTER) {
      pending |= what === LINE ? NEW_LINE : GAP;
      at += width;
      continue;
    }
    if (size === room) {
      room *= 2;
      all = grown(all);
      ({ start, end, kind, gap, mark, word, capitals, hash: hashes, shape } = all);
    }
    from = at;
    start[size] = at;
    gap[size] = pending;
    pending = NO_GAP;
    if (what === MARK) {
      at += width;
      kind[size] = SIGN;
      mark[size] = plainMark(unit);
      end[size++] = at;
      continue;
    }
    let hash = NOTHING;
    let letters = 0;
    let digits = 0;
    let upper = 0;
    let first = 0;
    let plain = true;
    let apostrophes = false;
    let last = at;
    for (;;) {
      let c = text.charCodeAt(at);
      if (c < 128 && (what === LETTER || what === DIGIT)) {
        // nearly every letter and digit
        do {
          if (what === DIGIT) digits++;
          else {
            letters++;
            if (c <= 90) {
              c += 32;
              upper++;
              if (letters === 1) first = 1;
            }
          }
          hash = letterHash(hash, c);
          c = ++at < length ? text.charCodeAt(at) : 0;
          what = kindOfUnit(c);
        } while (c < 128 && (what === LETTER || what === DIGIT));
        last = at;
      } else if (what === LETTER || what === DIGIT) {
        plain = false;
        if (what === DIGIT) digits++;
        else {
          letters++;
          if (text.charAt(at) !== text.charAt(at).toLowerCase()) {
            upper++;
            if (letters === 1) first = 1;
          }
        }
        at += width;
        last = at;
      } else if (what === IGNORED) {
        plain = false;
        at += width;
      } else {
        // An apostrophe between letters belongs to the word.
        if (!isApostrophe(c) || letters === 0 || kindOfUnit(text.charCodeAt(at + 1)) !== LETTER) break;
        apostrophes = true;
        at += 1;
      }
      if (at >= length) break;
      const next = text.charCodeAt(at);
      what = kindOfUnit(next);
      width = 1;
      if (what === HALF) {
        const point = text.codePointAt(at) ?? next;
        width = point > 0xffff ? 2 : 1;
        what = kindOfPair(point);
      }
    }
    at = last;
    end[size] = at;
    kind[size] = digits === 0 ? WORD : letters === 0 ? NUMBER : MIXED;
    capitals[size] = upper >= 2 && upper === letters ? 2 : first;
    if (plain) {
      hashes[size] = hash;
      shape[size] = apostrophes
        ? NOT_PLAIN
        : shapeOf(letters, upper, digits, first === 1 && text.charCodeAt(from) > 57);
      if (letters > 0) word[size] = lookUp(hash);
    } else {
      shape[size] = NOT_PLAIN;
      if (at - from <= longestWord + 4) {
        const folded = plainWord(text.slice(from, at));
        hashes[size] = wordHash(folded);
        if (letters > 0) word[size] = lookUp(hashes[size] ?? 0);
      }
    }
    size++;
  }
  return { text, size, start, end, kind, gap, mark, word, capitals, hash: hashes, shape, plains: noPlains() };
}
