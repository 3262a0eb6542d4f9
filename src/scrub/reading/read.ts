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

const APOSTROPHE = 39;

type Columns = Omit<Reading, "text" | "size" | "plains">;

/** Room for so many tokens, in one piece of memory: short notes are read much faster so. */
function columns(size: number): Columns {
  const memory = new ArrayBuffer(size * 17);
  return {
    start: new Int32Array(memory, 0, size),
    end: new Int32Array(memory, size * 4, size),
    word: new Int32Array(memory, size * 8, size),
    mark: new Uint16Array(memory, size * 12, size),
    kind: new Uint8Array(memory, size * 14, size),
    gap: new Uint8Array(memory, size * 15, size),
    capitals: new Uint8Array(memory, size * 16, size),
  };
}

function grown(old: Columns): Columns {
  const bigger = columns(old.start.length * 2);
  bigger.start.set(old.start);
  bigger.end.set(old.end);
  bigger.word.set(old.word);
  bigger.mark.set(old.mark);
  bigger.kind.set(old.kind);
  bigger.gap.set(old.gap);
  bigger.capitals.set(old.capitals);
  return bigger;
}

/** Reads a note into tokens, in one pass. */
export function read(text: string): Reading {
  let room = (text.length >> 2) + 16;
  let all = columns(room);
  let { start, end, kind, gap, mark, word, capitals } = all;
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
      all = grown(all);
      ({ start, end, kind, gap, mark, word, capitals } = all);
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
          hash = hashStep(hash, c);
          c = ++at < length ? text.charCodeAt(at) : 0;
          what = kindOfUnit(c);
        } while (c < 128 && (what === LETTER || what === DIGIT));
        last = at;
      } else if (what === LETTER || what === DIGIT) {
        plain = false;
        if (what === DIGIT) digits++;
        else {
          letters++;
          if (width === 1 && c >= 192 && text[at] !== text.charAt(at).toLowerCase()) {
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
      if (plain) word[size] = lookUp(hash, text, from, at);
      else {
        const folded = plainWord(text.slice(from, at));
        let h = 0;
        for (let i = 0; i < folded.length; i++) h = hashStep(h, folded.charCodeAt(i));
        word[size] = lookUp(h, folded, 0, folded.length);
      }
    }
    size++;
  }
  return { text, size, start, end, kind, gap, mark, word, capitals, plains: noPlains() };
}
