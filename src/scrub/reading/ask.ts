import { plainWord, wordHash } from "./characters.js";
import { inClass, wordOf } from "./lexicon.js";
import { GAP, MIXED, NEW_LINE, NUMBER, PLAINS, type Reading, SHAPE, SIGN, WORD } from "./read.js";

/** Whether there is such a token: asked before every look, since an engine gives up on code that looks before a start. */
const isIn = (r: Reading, i: number): boolean => i >= 0 && i < r.size;

/** Kind of a token; 0 beyond the ends of the note. */
export const kindAt = (r: Reading, i: number): number => (isIn(r, i) ? (r.kind[i] ?? 0) : 0);

/** Gap before a token: that of a line end, where there is one. */
export function gapAt(r: Reading, i: number): number {
  const gap = isIn(r, i) ? (r.gap[i] ?? NEW_LINE) : NEW_LINE;
  return gap > NEW_LINE ? NEW_LINE : gap;
}

/** Whether a token stands in a word list. */
export const is = (r: Reading, i: number, c: number): boolean => isIn(r, i) && inClass(r.word[i] ?? 0, c);

/** Whether a token is this mark, in its plain form. */
export const isMark = (r: Reading, i: number, mark: string): boolean =>
  isIn(r, i) && (r.mark[i] ?? 0) !== 0 && r.mark[i] === mark.charCodeAt(0);

/** The plain mark as a string of one character, or the empty string. */
export const markAt = (r: Reading, i: number): string =>
  kindAt(r, i) === SIGN ? String.fromCharCode(r.mark[i] ?? 0) : "";

/** Capitals of a token: 0 none, 1 first letter, 2 all. */
export const capitalsAt = (r: Reading, i: number): number => (isIn(r, i) ? (r.capitals[i] ?? 0) : 0);

/** The written form of a token. */
export const rawAt = (r: Reading, i: number): string => r.text.slice(r.start[i] ?? 0, r.end[i] ?? 0);

/** The plain form of a token: lower case, no accents. Long tokens are cut. */
export function plainAt(r: Reading, i: number): string {
  if (!isIn(r, i) || r.kind[i] === SIGN) return "";
  const { tokens, words } = r.plains;
  const slot = i & (PLAINS - 1);
  if (tokens[slot] !== i) {
    tokens[slot] = i;
    words[slot] = plainForm(r, i);
  }
  return words[slot] ?? "";
}

function plainForm(r: Reading, i: number): string {
  const listed = r.word[i] ?? 0;
  if (listed !== 0) return wordOf(listed);
  const from = r.start[i] ?? 0;
  const lower = r.text.slice(from, Math.min(r.end[i] ?? 0, from + 64)).toLowerCase();
  return beyondPlain.test(lower) ? plainWord(lower) : lower;
}

interface ShortList {
  readonly words: string;
  readonly hashes: readonly number[];
  /** A bit for each hash: of most words it says that they are not there. */
  readonly marks: number;
}

/** A power of two above thrice the number of short lists, which are all in the source. */
const LISTS = 1024;

/** The hashes of the words of a short list: worked out when first asked for and kept, since they never differ. */
const listOf: (words: string) => ShortList = /* @__PURE__ */ (() => {
  const known: (ShortList | undefined)[] = Array.from({ length: LISTS });
  return (words) => {
    const last = words.length - 1;
    const sum = words.charCodeAt(0) + words.charCodeAt(last >> 1) * 37 + words.charCodeAt(last) * 1_369 + last * 50_653;
    let slot = Math.imul(sum, 0x9e3779b1) >>> 22;
    for (let list = known[slot]; list !== undefined; list = known[slot]) {
      if (list.words === words) return list;
      slot = (slot + 1) & (LISTS - 1);
    }
    const hashes = words.split(" ").map(wordHash);
    return (known[slot] = { words, hashes, marks: hashes.reduce((all, hash) => all | (1 << hash), 0) });
  };
})();

/** Whether the plain form of a token is one of a few words, which stand apart by spaces. */
export function says(r: Reading, i: number, words: string): boolean {
  const hash = isIn(r, i) ? (r.hash[i] ?? 0) : 0;
  if (hash === 0) return false;
  const { marks, hashes } = listOf(words);
  return (marks & (1 << hash)) !== 0 && hashes.includes(hash);
}

const beyondPlain = /[^a-z0-9]/;

/** UTF-16 length of a token. */
export const lengthAt = (r: Reading, i: number): number => (isIn(r, i) ? (r.end[i] ?? 0) - (r.start[i] ?? 0) : 0);

/** Whether a token is on the same line as the one before it. */
export const sameLine = (r: Reading, i: number): boolean => gapAt(r, i) !== NEW_LINE;

/** Whether a token touches the one before it. */
export const touches = (r: Reading, i: number): boolean => gapAt(r, i) === 0;

/** Whether the token before ends a sentence: a full stop, question or exclamation mark with white space after it. */
export function startsSentence(r: Reading, i: number): boolean {
  const gap = gapAt(r, i);
  return gap === NEW_LINE || (gap === GAP && endsSentence(r, i - 1));
}

const endsSentence = (r: Reading, i: number): boolean =>
  isMark(r, i, ".") ? !(kindAt(r, i - 1) === WORD && lengthAt(r, i - 1) <= 2) : isMark(r, i, "!") || isMark(r, i, "?");

/**
 * The nearest token of a list before `i`, at most `reach` tokens away on the same line and sentence, or -1.
 */
export function behind(r: Reading, i: number, c: number, reach: number): number {
  for (let j = i - 1; j >= i - reach; j--) {
    const gap = gapAt(r, j + 1);
    if (gap === NEW_LINE) return -1;
    if (is(r, j, c)) return j;
    if (gap === GAP && j < i - 1 && endsSentence(r, j)) return -1;
  }
  return -1;
}

/** The nearest token of a list after `i`, at most `reach` tokens away on the same line and sentence, or -1. */
export function ahead(r: Reading, i: number, c: number, reach: number): number {
  for (let j = i + 1; j <= i + reach; j++) {
    if (startsSentence(r, j)) return -1;
    if (is(r, j, c)) return j;
  }
  return -1;
}

const swaps: Readonly<Record<string, string>> = {
  l: "1",
  i: "1",
  I: "1",
  o: "0",
  O: "0",
  B: "8",
  S: "5",
  Z: "2",
};

/**
 * The digits that a token shows, with the letters that a scanner or a tired writer puts for digits (l/1, O/0, B/8)
 * turned back; the empty string for anything else.
 */
export function digitsAt(r: Reading, i: number): string {
  const kind = kindAt(r, i);
  if ((kind !== NUMBER && kind !== MIXED) || lengthAt(r, i) > 24) return "";
  const raw = rawAt(r, i);
  if (r.shape[i] === SHAPE.number) return raw;
  let out = "";
  for (const c of raw.normalize("NFKC")) {
    if (c >= "0" && c <= "9") out += c;
    else if (/\p{Nd}/u.test(c)) out += digitValue(c);
    else if (/\p{L}/u.test(c)) {
      const swap = swaps[c];
      if (swap === undefined) return "";
      out += swap;
    }
  }
  return out;
}

/** The value of a decimal digit of any script: scripts keep their ten digits in a row. */
function digitValue(c: string): number {
  const point = c.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
  return value % 10;
}
