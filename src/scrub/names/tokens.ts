import { LOOKALIKE, NOTHING, ROMAN, letterHash, plainLetters } from "./letters.js";
import type { Lexicon } from "./lexicon.js";
import { resemblance } from "./resemblance.js";

/** How a token is written. */
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

/** What stands between a token and the one before, as a set of bits. */
export const GAP = {
  space: 1,
  comma: 2,
  stop: 4,
  line: 8,
  colon: 16,
  slash: 32,
  hyphen: 64,
  open: 128,
  close: 256,
  quote: 512,
  and: 1024,
  at: 2048,
  dash: 4096,
  other: 8192,
} as const;

export const FLAG = { possessive: 1, lineStart: 2, sentenceStart: 4, plural: 8, foreign: 16, digits: 32 } as const;

/** A note's words and numbers, a column a property: no objects, no strings. */
export interface Tokens {
  count: number;
  /** UTF-16 offsets, half open; a possessive ending is outside. */
  start: Int32Array;
  end: Int32Array;
  /** Bits of `GAP` before it. */
  gap: Int32Array;
  /** Of its folded letters. */
  hash: Int32Array;
  facts: Int32Array;
  shape: Uint8Array;
  flags: Uint8Array;
  /** The first and the last three letters, five bits each. */
  head: Int32Array;
  tail: Int32Array;
  letters: Uint8Array;
  /** Of a token that no list has, `resemblance` to a word times three plus that to a name. */
  like: Uint8Array;
  /** Tokens written in capitals, words with a small and with a big first letter; and sentences that begin with a small one. */
  readonly habits: { upper: number; lower: number; capital: number; starts: number; smallStarts: number };
}

/** Room for so many tokens, in one piece of memory: short notes are read much faster so. */
function columns(size: number) {
  const memory = new ArrayBuffer(size * 32);
  return {
    start: new Int32Array(memory, 0, size),
    end: new Int32Array(memory, size * 4, size),
    gap: new Int32Array(memory, size * 8, size),
    hash: new Int32Array(memory, size * 12, size),
    facts: new Int32Array(memory, size * 16, size),
    head: new Int32Array(memory, size * 20, size),
    tail: new Int32Array(memory, size * 24, size),
    shape: new Uint8Array(memory, size * 28, size),
    flags: new Uint8Array(memory, size * 29, size),
    letters: new Uint8Array(memory, size * 30, size),
    like: new Uint8Array(memory, size * 31, size),
  };
}

function grow(tokens: Tokens): void {
  const bigger = columns(tokens.start.length * 2);
  for (const key of Object.keys(bigger) as (keyof typeof bigger)[]) bigger[key].set(tokens[key]);
  Object.assign(tokens, bigger);
}

const GAP_OF = /* @__PURE__ */ (() => {
  const table = new Uint16Array(128).fill(GAP.other);
  const set = (characters: string, bit: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = bit;
  };
  set(" \t\f\v", GAP.space);
  set(",", GAP.comma);
  set(".!?;", GAP.stop);
  set("\n\r", GAP.line);
  set(":=", GAP.colon);
  set("/|\\", GAP.slash);
  set("-", GAP.hyphen);
  set("([{<", GAP.open);
  set(")]}>", GAP.close);
  set("\"'`", GAP.quote);
  set("&+", GAP.and);
  set("@#", GAP.at);
  set("*~^_", GAP.dash);
  return table;
})();

/** The bits of a character from U+0080 on that is no letter. */
function wideGap(code: number): number {
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000) return GAP.space;
  if (code >= 0x2010 && code <= 0x2011) return GAP.hyphen;
  if (code >= 0x2012 && code <= 0x2015) return GAP.dash;
  if (code >= 0x2018 && code <= 0x201f) return GAP.quote;
  if (code === 0x2022 || code === 0xb7 || (code >= 0x2190 && code <= 0x21ff)) return GAP.dash;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return GAP.line;
  return GAP.other;
}

const DIGIT_LETTER: Readonly<Record<number, number>> = { 48: 111, 49: 105, 51: 101, 52: 97, 53: 115, 55: 116 };
const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2bc || code === 96;
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** Letters of a token that are kept while it is read. */
const SPELLED = 32;

/** Cuts a note into tokens and looks each up. Linear. */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  const tokens: Tokens = {
    count: 0,
    ...columns((text.length >> 2) + 16),
    habits: { upper: 0, lower: 0, capital: 0, starts: 0, smallStarts: 0 },
  };
  const size = text.length;
  const spelling = new Uint8Array(SPELLED);
  let at = 0;
  let gap: number = GAP.line;
  while (at < size) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (isLetter(code) || (code >= 48 && code <= 57)) {
        at = readToken(text, at, gap, tokens, lexicon, spelling);
        gap = 0;
      } else {
        gap |= GAP_OF[code] ?? GAP.other;
        at++;
      }
      continue;
    }
    const point = text.codePointAt(at) ?? code;
    const plain = plainLetters(point);
    if (plain) {
      at = readToken(text, at, gap, tokens, lexicon, spelling);
      gap = 0;
    } else {
      if (plain === undefined) gap |= wideGap(point);
      at += point > 0xffff ? 2 : 1;
    }
  }
  return tokens;
}

/** Reads the token that begins at `at`; gives the place after it, and after a possessive ending. */
function readToken(
  text: string,
  at: number,
  gap: number,
  tokens: Tokens,
  lexicon: Lexicon,
  spelling: Uint8Array,
): number {
  const size = text.length;
  const start = at;
  let hash = NOTHING;
  let before = NOTHING; // the hash without the last letter, for plurals
  let head = 0;
  let tail = 0;
  let letters = 0;
  let upper = 0;
  let digits = 0;
  let firstUpper = false;
  let foreign = false;
  let apostrophe = -1; // where the last one stands, and what was read before it
  let apostropheHash = NOTHING;
  let apostropheLetters = 0;
  let apostropheTail = 0;
  let apostropheUpper = 0;
  let last = 0;
  while (at < size) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const small = code | 32;
      if (small !== code) {
        if (letters + digits === 0) firstUpper = true;
        upper++;
      }
      before = hash;
      hash = letterHash(hash, small);
      if (letters < 3) head = (head << 5) | (small - 96);
      tail = ((tail << 5) | (small - 96)) & 0x7fff;
      last = small;
      if (letters < SPELLED) spelling[letters] = small;
      letters++;
      at++;
    } else if (code >= 48 && code <= 57) {
      hash = letterHash(hash, code);
      digits++;
      at++;
    } else if (isApostrophe(code) && letters > 0 && at + 1 < size && isLetter(text.charCodeAt(at + 1))) {
      apostrophe = at;
      apostropheHash = hash;
      apostropheLetters = letters;
      apostropheTail = tail;
      apostropheUpper = upper;
      at++;
    } else if (code < 128) break;
    else {
      const point = text.codePointAt(at) ?? code;
      const plain = plainLetters(point);
      if (plain === undefined) break;
      for (let i = 0; i < plain.length; i++) {
        const small = plain.charCodeAt(i);
        if (small >= 128) foreign = true;
        before = hash;
        hash = letterHash(hash, small);
        if (letters < 3) head = (head << 5) | (small & 31);
        tail = ((tail << 5) | (small & 31)) & 0x7fff;
        last = small;
        if (letters < SPELLED) spelling[letters] = small;
        letters++;
      }
      if (plain !== "" && isUpper(text, at, point)) {
        if (upper === 0 && letters === plain.length) firstUpper = true;
        upper++;
      }
      at += point > 0xffff ? 2 : 1;
    }
  }
  let end = at;
  let flags = 0;
  if (apostrophe >= 0 && apostropheLetters > 1 && isEnding(text, apostrophe + 1, at)) {
    end = apostrophe;
    hash = apostropheHash;
    letters = apostropheLetters;
    tail = apostropheTail;
    upper = apostropheUpper;
    flags |= FLAG.possessive;
    last = 0;
  }
  if (foreign) {
    const folded = foldForeign(text.slice(start, end));
    hash = NOTHING;
    head = 0;
    tail = 0;
    letters = 0;
    for (let i = 0; i < folded.length; i++) {
      const small = folded.charCodeAt(i);
      hash = letterHash(hash, small);
      if (i < 3) head = (head << 5) | (small & 31);
      tail = ((tail << 5) | (small & 31)) & 0x7fff;
      letters++;
    }
    flags |= FLAG.foreign;
  }
  let facts = digits > 0 && letters === 0 ? 0 : lexicon.factsOf(hash);
  if (facts === 0 && letters > 2 && (digits > 0 || (upper > 1 && upper < letters && !firstUpper))) {
    facts = lexicon.factsOf(hashOfDisguised(text.slice(start, end)));
    flags |= FLAG.digits;
  } else if (facts === 0 && last === 115 && letters > 3) {
    facts = lexicon.factsOf(before);
    flags |= FLAG.plural;
  }
  const like = facts === 0 && digits === 0 && !foreign ? resemblance(spelling, letters, lexicon) : undefined;
  const index = tokens.count++;
  if (index === tokens.start.length) grow(tokens);
  if ((gap & GAP.line) !== 0) flags |= FLAG.lineStart | FLAG.sentenceStart;
  else if ((gap & GAP.stop) !== 0 && (gap & (GAP.space | GAP.quote | GAP.close)) !== 0) flags |= FLAG.sentenceStart;
  const shape = shapeOf(letters, upper, digits, firstUpper);
  if (shape === SHAPE.lower) tokens.habits.lower++;
  else if (shape === SHAPE.capital) tokens.habits.capital++;
  else if (shape === SHAPE.upper) tokens.habits.upper++;
  if ((flags & FLAG.sentenceStart) !== 0 && letters > 0) {
    tokens.habits.starts++;
    if (shape === SHAPE.lower) tokens.habits.smallStarts++;
  }
  tokens.start[index] = start;
  tokens.end[index] = end;
  tokens.gap[index] = gap;
  tokens.hash[index] = hash;
  tokens.facts[index] = facts;
  tokens.shape[index] = shape;
  tokens.flags[index] = flags;
  tokens.head[index] = head;
  tokens.tail[index] = tail;
  tokens.letters[index] = letters > 255 ? 255 : letters;
  tokens.like[index] = like ? like.word * 3 + like.name : 0;
  return at;
}

function shapeOf(letters: number, upper: number, digits: number, firstUpper: boolean): number {
  if (letters === 0) return SHAPE.number;
  if (digits > 0) return letters > 2 && digits <= 2 && firstUpper ? SHAPE.mixed : SHAPE.coded;
  if (letters === 1) return upper > 0 ? SHAPE.bigLetter : SHAPE.letter;
  if (upper === 0) return SHAPE.lower;
  if (upper === letters) return SHAPE.upper;
  return upper === 1 && firstUpper ? SHAPE.capital : SHAPE.mixed;
}

/** 's, 'll, 'd, 've, 're, 'm, in any case. */
function isEnding(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from) | 32;
  if (to - from === 1) return first === 115 || first === 100 || first === 109;
  if (to - from !== 2) return false;
  const second = text.charCodeAt(from + 1) | 32;
  return (first === 108 && second === 108) || (second === 101 && (first === 118 || first === 114));
}

function isUpper(text: string, at: number, point: number): boolean {
  const character = point > 0xffff ? String.fromCodePoint(point) : text.charAt(at);
  return /\p{Lu}/u.test(character.normalize("NFKC"));
}

/** A word with letters of other scripts: lookalikes in a Latin word become Latin, a Cyrillic word is romanised. */
function foldForeign(raw: string): string {
  const latin = /[a-z]/i.test(raw);
  let folded = "";
  for (const character of raw) {
    const plain = plainLetters(character.codePointAt(0) ?? 0) ?? "";
    for (const letter of plain) folded += (latin ? LOOKALIKE[letter] : ROMAN[letter]) ?? letter;
  }
  return folded;
}

/** "J0hn" as "john", "lSAlAH" as "isaiah": the hash with the letters that stand behind digits, and behind l among capitals. */
function hashOfDisguised(raw: string): number {
  let hash = NOTHING;
  const capitals = (raw.match(/[A-Z]/g) ?? []).length * 2 > raw.length;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 108 && capitals) hash = letterHash(hash, 105);
    else if (isLetter(code)) hash = letterHash(hash, code | 32);
    else hash = letterHash(hash, DIGIT_LETTER[code] ?? code);
  }
  return hash;
}
