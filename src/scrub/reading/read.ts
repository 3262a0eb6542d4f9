import {
  DIGIT,
  HALF,
  IGNORED,
  kindOfPair,
  kindOfUnit,
  LETTER,
  LINE,
  MARK,
  plainMark,
  plainWord,
} from "./characters.js";
import { hashStep, longestWord, lookUp } from "./lexicon.js";

/** What a token is: letters, digits, both, or one mark. Beyond the ends of the note the answer is 0. */
export const WORD = 1;
export const NUMBER = 2;
export const MIXED = 3;
export const SIGN = 4;

/** What stands before a token. */
export const NO_GAP = 0;
export const GAP = 1;
export const NEW_LINE = 2;

/**
 * A note cut into tokens once, for all finders: offsets in UTF-16 units, kind, gap before, plain mark, id in the word
 * lists, and capitals (1 first letter, 2 all of at least two letters).
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
}

const APOSTROPHE = 39;

const grown = <A extends Int32Array | Uint8Array | Uint16Array>(make: (size: number) => A, old: A): A => {
  const bigger = make(old.length * 2);
  bigger.set(old as never);
  return bigger;
};
const ints = (size: number): Int32Array => new Int32Array(size);
const bytes = (size: number): Uint8Array => new Uint8Array(size);
const units = (size: number): Uint16Array => new Uint16Array(size);

/** Reads a note into tokens, in one pass. */
export function read(text: string): Reading {
  let room = (text.length >> 2) + 16;
  let start = ints(room);
  let end = ints(room);
  let kind = bytes(room);
  let gap = bytes(room);
  let mark = units(room);
  let word = ints(room);
  let capitals = bytes(room);
  let size = 0;
  let pending = NEW_LINE;
  const length = text.length;
  let at = 0;
  let from = 0;
  // Compares the plain form of text[from, at) with a word, ASCII only.
  const same = (listed: string): boolean => {
    let j = 0;
    for (let i = from; i < at; i++) {
      const c = text.charCodeAt(i);
      if (c === APOSTROPHE || c === 0x2019) continue;
      if (listed.charCodeAt(j++) !== (c >= 65 && c <= 90 ? c + 32 : c)) return false;
    }
    return j === listed.length;
  };
  while (at < length) {
    const unit = text.charCodeAt(at);
    let what = kindOfUnit(unit);
    let width = 1;
    if (what === HALF) {
      const point = text.codePointAt(at) ?? unit;
      width = point > 0xffff ? 2 : 1;
      what = width === 2 ? kindOfPair(point) : MARK;
    }
    if (what === IGNORED) {
      at += width;
      continue;
    }
    if (what < LETTER) {
      pending = what === LINE || pending === NEW_LINE ? NEW_LINE : GAP;
      at += width;
      continue;
    }
    if (size === room) {
      room *= 2;
      start = grown(ints, start);
      end = grown(ints, end);
      kind = grown(bytes, kind);
      gap = grown(bytes, gap);
      mark = grown(units, mark);
      word = grown(ints, word);
      capitals = grown(bytes, capitals);
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
    let hash = 0;
    let letters = 0;
    let digits = 0;
    let upper = 0;
    let first = 0;
    let plain = true;
    let last = at;
    for (;;) {
      if (what === LETTER || what === DIGIT) {
        let c = width === 2 ? 0 : text.charCodeAt(at);
        if (c >= 128 || width === 2) plain = false;
        if (what === DIGIT) digits++;
        else {
          letters++;
          if (c >= 65 && c <= 90) {
            c += 32;
            upper++;
            if (letters === 1) first = 1;
          } else if (c >= 192 && text[at] !== text.charAt(at).toLowerCase()) {
            upper++;
            if (letters === 1) first = 1;
          }
        }
        hash = hashStep(hash, c);
        at += width;
        last = at;
      } else if (what === IGNORED) {
        plain = false;
        at += width;
      } else {
        // An apostrophe between letters belongs to the word.
        const c = text.charCodeAt(at);
        if ((c !== APOSTROPHE && c !== 0x2019) || letters === 0 || kindOfUnit(text.charCodeAt(at + 1)) !== LETTER)
          break;
        at += 1;
      }
      if (at >= length) break;
      const next = text.charCodeAt(at);
      what = kindOfUnit(next);
      width = 1;
      if (what === HALF) {
        const point = text.codePointAt(at) ?? next;
        width = point > 0xffff ? 2 : 1;
        what = width === 2 ? kindOfPair(point) : MARK;
      }
    }
    at = last;
    end[size] = at;
    kind[size] = digits === 0 ? WORD : letters === 0 ? NUMBER : MIXED;
    capitals[size] = upper >= 2 && upper === letters ? 2 : first;
    if (letters > 0 && at - from <= longestWord + 4) {
      if (plain) word[size] = lookUp(hash, same);
      else {
        const folded = plainWord(text.slice(from, at));
        let h = 0;
        for (let i = 0; i < folded.length; i++) h = hashStep(h, folded.charCodeAt(i));
        word[size] = lookUp(h, (listed) => listed === folded);
      }
    }
    size++;
  }
  return { text, size, start, end, kind, gap, mark, word, capitals };
}
