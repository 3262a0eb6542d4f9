import { NUMBER, unpack } from "../lexicons/packed.js";
import { LAST_CODE, PACKED, SECOND, STRINGS } from "./foldTable.generated.js";

/**
 * The folding N, the ground of the scrubber's guarantee: what a text says, without how it is written.
 *
 * A table from each code point to a string over letters and digits, so `N(a + b) === N(a) + N(b)`: cuts and joins are
 * safe and offsets exact. Case, diacritics, look-alike letters of other scripts, spacing, punctuation, and whatever
 * draws nothing are gone from it.
 */

const SEVERAL_FROM = 0xd800; // no letter folds to half a surrogate, so these values name the strings of `several`
const ITSELF = 0xdfff; // a letter beyond the first plane that folds to itself

interface FoldTable {
  /** For each code point: 0 for nothing, a UTF-16 unit, or a marker. */
  readonly units: Uint16Array;
  readonly several: readonly string[];
  /** 1 where a code point neither says anything nor ends a word. */
  readonly joins: Uint8Array;
}

/** What a run of code points is, in the packed table. */
const SELF = 1;
const JOIN = 2;
const LETTER = 3;
const OTHER = 4;
const SEVERAL = 5;
const DIGITS_OF_SCRIPT = 6;

/** Where the packed table's models begin: after those of the kinds there are eight of numbers, then letters, then single bits. */
const model = (place: number): number => 512 + place * NUMBER;
const LETTERS = 512 + 8 * NUMBER;
const BITS = LETTERS + 64;

/** Unpacked when the first character beyond ASCII asks, and kept, since it never differs: most notes never ask. */
const table: () => FoldTable = /* @__PURE__ */ (() => {
  let unpacked: FoldTable | undefined;
  return () => (unpacked ??= unpackTable());
})();

function unpackTable(): FoldTable {
  const units = new Uint16Array(LAST_CODE + 1);
  const joins = new Uint8Array(LAST_CODE + 1);
  const several = STRINGS.split(" ");
  const put = (code: number, folded: string): void => {
    units[code] = folded.length === 1 ? folded.charCodeAt(0) : SEVERAL_FROM + several.push(folded) - 1;
  };
  const { bits, number } = unpack(PACKED, BITS + 16);
  let strings = SEVERAL_FROM;
  let before = 0;
  let last = 0;
  for (let code = 0; code <= LAST_CODE; ) {
    const kind = bits((before * 8 + last) * 8, 3);
    const next = code + (kind === DIGITS_OF_SCRIPT ? 10 : kind <= OTHER ? number(model(kind)) + 1 : 1);
    let target = 48;
    let by = 1;
    if (kind === JOIN) joins.fill(1, code, next);
    else if (kind === SEVERAL) units[code] = strings++;
    else if (kind === LETTER) {
      target = bits(LETTERS, 6);
      target += target < 10 ? 48 : 87;
    } else if (kind === OTHER) target = code + (1 - 2 * bits(BITS, 1)) * number(model(5));
    if (kind === LETTER || kind === OTHER) by = next - code > 1 ? bits(BITS + kind * 2, 1) : 0;
    before = last;
    last = kind;
    if (kind === SELF && code > 0xffff) units.fill(ITSELF, code, next);
    else if (kind === SELF) for (; code < next; code++) units[code] = code;
    else if (kind > JOIN && kind !== SEVERAL)
      for (; code < next; code++, target += by) put(code, String.fromCodePoint(target));
    code = next;
  }
  const folded = (char: string): string => {
    const unit = units[char.codePointAt(0) ?? 0] ?? 0;
    if (unit === ITSELF) return char; // and none that another is made of folds to several
    return unit === 0 ? "" : String.fromCharCode(unit);
  };
  let code = 0;
  for (let left = number(model(0)); left > 0; left--) {
    code += number(model(6));
    for (const to = code + number(model(7)); code <= to; code++) {
      const char = String.fromCodePoint(code);
      const parts = char.normalize("NFKD").toLowerCase();
      if (parts === char) continue;
      let derived = "";
      for (const part of parts) derived += folded(part);
      if (derived !== "") put(code, derived);
    }
    code -= 1;
  }
  return { units, several, joins };
}

const SECOND_READING: ReadonlyMap<number, number> = /* @__PURE__ */ (() => {
  const readings = new Map<number, number>();
  for (let i = 0; i < SECOND.length; i += 2) {
    const small = SECOND.charAt(i);
    for (const letter of [small, small.toUpperCase()]) readings.set(letter.charCodeAt(0), SECOND.charCodeAt(i + 1));
  }
  return readings;
})();

const PLAIN: Uint8Array = /* @__PURE__ */ (() => {
  const ascii = new Uint8Array(128);
  for (const char of "abcdefghijklmnopqrstuvwxyz0123456789") {
    ascii[char.toUpperCase().charCodeAt(0)] = ascii[char.charCodeAt(0)] = char.charCodeAt(0);
  }
  return ascii;
})();

/** What handwriting, scanners and evasion confuse within ASCII, folded together; symbols that stand for letters too. */
const CONFUSED: Uint8Array = /* @__PURE__ */ (() => {
  const ascii = PLAIN.slice();
  const pairs = "l1i|!:i0o:o3e:e4a@:a5s$:s7t:t8b:b9g:g2z:z"; // small letters stand for their capitals too
  for (const [, from = "", to = ""] of pairs.matchAll(/([^:]{1,8}):(.)/g)) {
    for (const char of `${from}${from.toUpperCase()}`) ascii[char.charCodeAt(0)] = to.charCodeAt(0);
  }
  return ascii;
})();

const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
/** A Korean syllable as its letters, anything else as nothing. */
function jamo(code: number): string {
  if (code < HANGUL_FIRST || code > HANGUL_LAST) return "";
  const index = code - HANGUL_FIRST;
  const tail = index % 28;
  const lead = 0x1100 + Math.floor(index / 588);
  const vowel = 0x1161 + Math.floor((index % 588) / 28);
  return tail === 0 ? String.fromCharCode(lead, vowel) : String.fromCharCode(lead, vowel, 0x11a7 + tail);
}

/**
 * How a code point is read.
 *
 * - `plain`: N.
 * - `second`: N, with the other reading of the few Greek and Cyrillic letters whose capital and small form look like
 *   two different Latin letters (ν as v, not n).
 * - `confused`: N, and `l 1 i | !`, `0 o`, `3 e`, `4 a @`, `5 s $`, `7 t`, `8 b`, `9 g`, `2 z` are one each.
 */
export type Reading = "plain" | "second" | "confused";

/** A folded text with the way back. */
export interface Folded {
  /** The folded UTF-16 units; only the first `length` count. */
  readonly units: Uint16Array;
  /** For each unit, where the code point that it came from starts in the text. */
  readonly starts: Int32Array;
  readonly length: number;
  /** Whether the text holds a letter that the reading `second` takes in another way. */
  readonly ambiguous: boolean;
}

/** Takes no part in any word: a fence between two pieces of text that must not be read together. */
export const BARRIER = 0xffff;

/** A stretch of text, UTF-16 offsets, half open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Folds a text unit by unit, each with its place; stretches given as `barriers`, in order, become one {@link BARRIER}.
 * Linear in the length of the text.
 */
export function foldWithPlaces(text: string, reading: Reading = "plain", barriers: readonly Stretch[] = []): Folded {
  const ascii = asciiFold(reading);
  let capacity = text.length + barriers.length + 32;
  let units = new Uint16Array(capacity);
  let starts = new Int32Array(capacity);
  let length = 0;
  let ambiguous = false;
  let barrier = 0;
  let fence = barriers[0]?.start ?? text.length;
  for (let i = 0; i < text.length; ) {
    if (i >= fence) {
      units[length] = BARRIER;
      starts[length++] = i;
      i = Math.max(i, barriers[barrier]?.end ?? i);
      fence = barriers[++barrier]?.start ?? text.length;
      continue;
    }
    if (text.charCodeAt(i) < 128) {
      const unit = ascii[text.charCodeAt(i)] ?? 0;
      if (unit !== 0) {
        units[length] = unit;
        starts[length++] = i;
      }
      i += 1;
      continue;
    }
    const start = i;
    const code = text.codePointAt(i) ?? 0;
    i += code > 0xffff ? 2 : 1;
    const folded = foldCode(code, reading);
    ambiguous ||= SECOND_READING.has(code);
    for (let k = 0; k < folded.length; k++) {
      units[length] = folded.charCodeAt(k);
      starts[length++] = start;
    }
    // one code point may fold to eighteen units, so room is looked after as we go
    if (capacity - length < text.length - i + barriers.length + 32) {
      capacity = capacity * 2 + 64;
      units = grown(units, new Uint16Array(capacity));
      starts = grown(starts, new Int32Array(capacity));
    }
  }
  return { units, starts, length, ambiguous };
}

function grown<A extends Uint16Array | Int32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/**
 * What a text says, without how it is written: lower-case letters and digits, nothing else.
 *
 * @example
 * fold("José  Núñez-Ｏ’Neil"); // => "josenunezoneil"
 * fold("Mаriа"); // => "maria"
 * fold("509.555.0142"); // => "5095550142"
 */
export function fold(text: string, reading: Reading = "plain"): string {
  return foldAscii(text, asciiFold(reading)) ?? foldAny(text, reading);
}

/** Nearly every word is ASCII, and folds without any columns; undefined where the text is more. */
function foldAscii(text: string, table: Uint8Array): string | undefined {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) return undefined;
    const unit = table[code] ?? 0;
    if (unit !== 0) out += String.fromCharCode(unit);
  }
  return out;
}

function foldAny(text: string, reading: Reading): string {
  const { units, length } = foldWithPlaces(text, reading);
  let out = "";
  for (let i = 0; i < length; i += 8192) {
    out += String.fromCharCode(...units.subarray(i, Math.min(i + 8192, length)));
  }
  return out;
}

/** What each ASCII unit folds to; 0 for nothing. */
export const asciiFold = (reading: Reading): Uint8Array => (reading === "confused" ? CONFUSED : PLAIN);

const unitOf = (code: number): number => (code < 128 ? PLAIN[code] : table().units[code]) ?? 0;

/** What one code point folds to. */
export function foldCode(code: number, reading: Reading = "plain"): string {
  const unit = (reading === "second" ? SECOND_READING.get(code) : undefined) ?? unitOf(code);
  const folded =
    unit === 0
      ? jamo(code)
      : unit < SEVERAL_FROM || unit > ITSELF
        ? String.fromCharCode(unit)
        : unit === ITSELF
          ? String.fromCodePoint(code)
          : (table().several[unit - SEVERAL_FROM] ?? "");
  if (reading !== "confused") return folded;
  // symbols stand for letters, and fold to nothing else
  if (code < 128) return CONFUSED[code] === 0 ? "" : String.fromCharCode(CONFUSED[code] ?? 0);
  let out = "";
  for (let k = 0; k < folded.length; k++) {
    const one = folded.charCodeAt(k);
    out += String.fromCharCode(CONFUSED[one] ?? one);
  }
  return out;
}

/** Whether the reading `second` takes a code point in another way. */
export const hasSecondReading = (code: number): boolean => SECOND_READING.has(code);

/** The start of a word's hash. */
export const HASH = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;

/** The hash of what was read so far and one more code point, folded. */
export function hashStep(hash: number, code: number): number {
  const unit = unitOf(code);
  if (unit !== 0 && (unit < SEVERAL_FROM || unit > ITSELF)) return Math.imul(hash ^ unit, PRIME);
  const folded = foldCode(code);
  let out = hash;
  for (let k = 0; k < folded.length; k++) out = Math.imul(out ^ folded.charCodeAt(k), PRIME);
  return out;
}

/**
 * The hash that {@link tokenise} gives a word that folds to this.
 *
 * @example
 * hashWord("jose") === tokenise("José").hashes[0]; // => true
 */
export function hashWord(folded: string): number {
  let hash = HASH;
  for (let k = 0; k < folded.length; k++) hash = Math.imul(hash ^ folded.charCodeAt(k), PRIME);
  return hash;
}

/** Words and units in one frame (㋿, ㎏): they say something, but no word goes on in them. */
const FRAMED_FIRST = 0x3200;
const FRAMED_LAST = 0x33ff;

/** Tags and variation selectors, and what Unicode keeps free beside them: none is drawn. */
const SILENT_FIRST = 0xe0000;
const SILENT_LAST = 0xe0fff;

const NUMERAL = /\p{N}/u;

/** What a code point is to a word: 1 a letter, 2 a digit, 3 a mark or what draws nothing, 0 what ends a word. */
export function wordClass(code: number): 0 | 1 | 2 | 3 {
  if (code >= FRAMED_FIRST && code <= FRAMED_LAST) return 0;
  const unit = unitOf(code);
  if (unit === 0) {
    if (code >= HANGUL_FIRST && code <= HANGUL_LAST) return 1;
    return (code > 127 && table().joins[code] === 1) || (code >= SILENT_FIRST && code <= SILENT_LAST) ? 3 : 0;
  }
  const first =
    unit >= SEVERAL_FROM && unit < ITSELF ? (table().several[unit - SEVERAL_FROM] ?? "").charCodeAt(0) : unit;
  if (first <= 57) return 2; // nothing folds to less than a digit
  // the numerals of other scripts that are no decimal digits: a letter beside one still begins a word
  return (unit === ITSELF || unit === code) && NUMERAL.test(String.fromCodePoint(code)) ? 2 : 1;
}
