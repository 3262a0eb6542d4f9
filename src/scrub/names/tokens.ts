import type { Stretch } from "../../text/index.js";
import { isApostrophe, letterHash, NOTHING, wordHash } from "../reading/characters.js";
import { NOT_PLAIN, type Reading, SHAPE, SIGN, shapeOf } from "../reading/read.js";
import { LOOKALIKE, ROMAN, plainLetters } from "./letters.js";
import { type Lexicon, kind, OF_A_PAIR, withoutKind } from "./lexicon.js";
import { resemblance } from "./resemblance.js";

export { SHAPE } from "../reading/read.js";

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
  /** Of the word where facts are told. */
  kind: Uint8Array;
  /** For what is worked out from these for all tokens: see \`readingsOf\`. */
  reading: Uint8Array;
  key: Int32Array;
  /** Tokens written in capitals, words with a small and with a big first letter; and sentences that begin with a small one. */
  readonly habits: { upper: number; lower: number; capital: number; starts: number; smallStarts: number };
}

/** Room for so many tokens, in one piece of memory: short notes are read much faster so. */
function room(size: number): Tokens {
  const memory = new ArrayBuffer(size * 38);
  return {
    count: 0,
    start: new Int32Array(memory, 0, size),
    end: new Int32Array(memory, size * 4, size),
    gap: new Int32Array(memory, size * 8, size),
    hash: new Int32Array(memory, size * 12, size),
    facts: new Int32Array(memory, size * 16, size),
    head: new Int32Array(memory, size * 20, size),
    tail: new Int32Array(memory, size * 24, size),
    key: new Int32Array(memory, size * 28, size),
    shape: new Uint8Array(memory, size * 32, size),
    flags: new Uint8Array(memory, size * 33, size),
    letters: new Uint8Array(memory, size * 34, size),
    like: new Uint8Array(memory, size * 35, size),
    reading: new Uint8Array(memory, size * 36, size),
    kind: new Uint8Array(memory, size * 37, size),
    habits: { upper: 0, lower: 0, capital: 0, starts: 0, smallStarts: 0 },
  };
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
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** What white space is, by the gap of a reading. */
const WHITE = [0, GAP.space, GAP.line, GAP.line | GAP.space];

function gapOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (GAP_OF[code] ?? GAP.other) : wideGap(text.codePointAt(at) ?? code);
}

/**
 * The words and numbers of a note that was read, each looked up. Linear.
 *
 * @param numbers - stretches of whole tokens, in order, that are a number each
 */
export function tokenize(r: Reading, lexicon: Lexicon, numbers: readonly Stretch[] = []): Tokens {
  const tokens = room(r.size);
  let gap = 0;
  let next = 0;
  let number = numbers[0];
  for (let i = 0; i < r.size; i++) {
    const start = r.start[i] ?? 0;
    if (number !== undefined && start >= number.end) number = numbers[++next];
    if (number !== undefined && start > number.start) continue;
    gap |= WHITE[r.gap[i] ?? 0] ?? 0;
    if (start === number?.start) put(tokens, start, number.end, gap, SHAPE.number, 0);
    else if (r.kind[i] !== SIGN) {
      if (!add(tokens, r, i, gap, lexicon)) continue;
      pairUp(tokens, tokens.count - 1, lexicon);
    } else {
      gap |= gapOf(r.text, start);
      continue;
    }
    gap = 0;
  }
  return tokens;
}

/** Puts down a token, and what it tells of the note's habits; gives its number. */
function put(tokens: Tokens, start: number, end: number, gap: number, shape: number, flags: number): number {
  const { habits } = tokens;
  const index = tokens.count++;
  let all = flags;
  if ((gap & GAP.line) !== 0) all |= FLAG.lineStart | FLAG.sentenceStart;
  else if ((gap & GAP.stop) !== 0 && (gap & (GAP.space | GAP.quote | GAP.close)) !== 0) all |= FLAG.sentenceStart;
  if (shape === SHAPE.lower) habits.lower++;
  else if (shape === SHAPE.capital) habits.capital++;
  else if (shape === SHAPE.upper) habits.upper++;
  if ((all & FLAG.sentenceStart) !== 0 && shape !== SHAPE.number) {
    habits.starts++;
    if (shape === SHAPE.lower) habits.smallStarts++;
  }
  tokens.start[index] = start;
  tokens.end[index] = end;
  tokens.gap[index] = gap;
  tokens.shape[index] = shape;
  tokens.flags[index] = all;
  return index;
}

/** "Fred Meyer", "St. Paul": the two words are of a firm or a place, whatever each is alone. */
function pairUp(tokens: Tokens, i: number, { isPair }: Lexicon): void {
  if (i === 0) return;
  const gap = tokens.gap[i] ?? 0;
  const stops = (tokens.letters[i - 1] ?? 0) <= 2 ? GAP.stop : 0;
  if ((gap & ~(GAP.space | GAP.hyphen | GAP.and | stops)) !== 0) return;
  if (!isPair(tokens.facts[i - 1] ?? 0, tokens.hash[i - 1] ?? 0, tokens.hash[i] ?? 0)) return;
  tokens.facts[i - 1] = tokens.facts[i] = OF_A_PAIR;
  tokens.like[i - 1] = tokens.like[i] = 0;
}

/** Takes in the token `i` of a reading; false where it has neither letter nor digit. */
function add(tokens: Tokens, r: Reading, i: number, gap: number, lexicon: Lexicon): boolean {
  const start = r.start[i] ?? 0;
  let shape = r.shape[i] ?? 0;
  let hash = r.hash[i] ?? 0;
  let end = r.end[i] ?? 0;
  let flags = 0;
  // Its letters, from … to - 1 of a text: nearly every token's are as they stand.
  let text = r.text;
  let from = start;
  let to = end;
  let digits = 0;
  let disguised = false;
  if (shape === NOT_PLAIN || shape === SHAPE.mixed || shape === SHAPE.coded) {
    const spelling = spell(r.text, start, end);
    if (spelling.shape === SHAPE.number && spelling.digits === 0) return false;
    ({ shape, hash, end, flags, digits, disguised, letters: text } = spelling);
    from = 0;
    to = text.length;
  }
  const index = put(tokens, start, end, gap, shape, flags);
  tokens.hash[index] = hash;
  if (shape === SHAPE.number) return true;
  const letters = to - from;
  const last = text.charCodeAt(to - 1) & 31;
  tokens.head[index] = fiveBitsEach(text, from, Math.min(from + 3, to));
  tokens.tail[index] = fiveBitsEach(text, Math.max(from, to - 3), to);
  tokens.letters[index] = letters > 255 ? 255 : letters;
  const all = lexicon.factsOf(hash);
  tokens.kind[index] = kind(all);
  let facts = withoutKind(all);
  if (facts === 0 && disguised) {
    facts = withoutKind(lexicon.factsOf(hashOfDisguised(r.text.slice(start, end))));
    tokens.flags[index] = (tokens.flags[index] ?? 0) | FLAG.digits;
  } else if (facts === 0 && last === 19 && letters > 3 && (flags & FLAG.possessive) === 0) {
    facts = withoutKind(lexicon.factsOf(hashOfLetters(text, from, to - 1)));
    tokens.flags[index] = (tokens.flags[index] ?? 0) | FLAG.plural;
  }
  tokens.facts[index] = facts;
  if (facts === 0 && digits === 0 && (flags & FLAG.foreign) === 0) {
    const { word, name } = resemblance(text, from, to, lexicon);
    tokens.like[index] = word * 3 + name;
  }
  return true;
}

function fiveBitsEach(text: string, from: number, to: number): number {
  let bits = 0;
  for (let at = from; at < to; at++) bits = (bits << 5) | (text.charCodeAt(at) & 31);
  return bits;
}

function hashOfLetters(text: string, from: number, to: number): number {
  let hash = NOTHING;
  for (let at = from; at < to; at++) hash = letterHash(hash, text.charCodeAt(at) | 32);
  return hash;
}

/** A token with apostrophes, digits among letters, capitals inside, or letters beyond ASCII. */
function spell(text: string, start: number, stop: number) {
  let end = stop;
  let flags = 0;
  let apostrophe = -1;
  for (let at = start; at < stop; at++) if (isApostrophe(text.charCodeAt(at))) apostrophe = at;
  if (apostrophe > start + 1 && isEnding(text, apostrophe + 1, stop)) {
    end = apostrophe;
    flags |= FLAG.possessive;
  }
  let letters = "";
  let plain = ""; // with the digits
  let upper = 0;
  let firstUpper = false;
  for (let at = start; at < end; ) {
    const point = text.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(point);
    at += character.length;
    if (isApostrophe(point)) continue;
    const own = isLetter(point) ? character.toLowerCase() : plainLetters(point);
    if (own === undefined) {
      plain += character;
      continue;
    }
    if (own !== "" && isUpper(character)) {
      if (plain === "") firstUpper = true;
      upper++;
    }
    plain += own;
    letters += own;
  }
  const digits = plain.length - letters.length;
  if (/[^\0-\x7f]/.test(letters)) {
    flags |= FLAG.foreign;
    letters = plain = foldForeign(letters);
  }
  return {
    end,
    flags,
    letters,
    digits,
    hash: wordHash(plain),
    shape: shapeOf(letters.length, upper, digits, firstUpper),
    disguised: letters.length > 2 && (digits > 0 || (upper > 1 && upper < letters.length && !firstUpper)),
  };
}

/** 's, 'll, 'd, 've, 're, 'm, in any case. */
function isEnding(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from) | 32;
  if (to - from === 1) return first === 115 || first === 100 || first === 109;
  if (to - from !== 2) return false;
  const second = text.charCodeAt(from + 1) | 32;
  return (first === 108 && second === 108) || (second === 101 && (first === 118 || first === 114));
}

const isUpper = (character: string): boolean =>
  character <= "~" ? character <= "Z" : /\p{Lu}/u.test(character.normalize("NFKC"));

/** A word with letters of other scripts: lookalikes in a Latin word become Latin, a Cyrillic word is romanised. */
function foldForeign(word: string): string {
  const latin = /[a-z]/.test(word);
  let folded = "";
  for (const letter of word) folded += (latin ? LOOKALIKE[letter] : ROMAN[letter]) ?? letter;
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
