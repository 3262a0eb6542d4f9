/** What a UTF-16 unit is to the reader of tokens. */
export const SPACE = 1;
export const LINE = 2;
export const LETTER = 3;
export const DIGIT = 4;
export const MARK = 5;
/** Shows nothing and separates nothing: zero-width, soft hyphen, direction marks, variation selectors. */
export const IGNORED = 6;
/** Half of a code point above U+FFFF. */
export const HALF = 7;

const ascii = /* @__PURE__ */ (() => {
  const kinds = new Uint8Array(128).fill(MARK);
  for (let c = 0; c < 128; c++) {
    if (c === 10 || c === 13 || c === 12 || c === 11) kinds[c] = LINE;
    else if (c <= 32 || c === 127) kinds[c] = SPACE;
    else if (c >= 48 && c <= 57) kinds[c] = DIGIT;
    else if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) kinds[c] = LETTER;
  }
  return kinds;
})();

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;
const space = /\s/u;
const ignored = /\p{Default_Ignorable_Code_Point}|\p{Cf}/u;

function beyondAscii(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF;
  if (unit === 0x2028 || unit === 0x2029 || unit === 0x85) return LINE;
  const one = String.fromCharCode(unit);
  if (ignored.test(one)) return IGNORED;
  if (letter.test(one)) return LETTER;
  if (digit.test(one)) return DIGIT;
  return space.test(one) ? SPACE : MARK;
}

/** The kind of one UTF-16 unit; beyond ASCII it is worked out when first met, and kept, since it never differs. */
export const kindOfUnit: (unit: number) => number = /* @__PURE__ */ (() => {
  const kinds = new Uint8Array(0x10000);
  kinds.set(ascii);
  return (unit: number): number => {
    const kind = kinds[unit] ?? 0;
    return kind === 0 ? (kinds[unit] = beyondAscii(unit)) : kind;
  };
})();

/** Letters and digits above U+FFFF, such as mathematical bold, count as what they show; emoji and lone halves are marks. */
export function kindOfPair(codePoint: number): number {
  const one = String.fromCodePoint(codePoint);
  if (digit.test(one)) return DIGIT;
  return letter.test(one) ? LETTER : ignored.test(one) ? IGNORED : MARK;
}

const MARKS: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201b": "'",
  "\u00b4": "'",
  "\u2032": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u2033": '"',
  "\u2212": "-",
  "\u2043": "-",
  "\u00b7": ".",
  "\u2022": "*",
  "\u2219": ".",
  "\u3002": ".",
  "\u2044": "/",
}; // prettier-ignore

const dash = /\p{Pd}/u;

/** The plain form of a mark: every dash is `-`, every quote `'` or `"`, full-width becomes narrow. */
export function plainMark(unit: number): number {
  if (unit < 128) return unit === 96 ? 39 : unit;
  if (unit === 0xab || unit === 0xbb) return 34; // round every placeholder
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  const one = String.fromCharCode(unit);
  if (dash.test(one)) return 45;
  const plain = MARKS[one];
  return plain === undefined ? unit : plain.charCodeAt(0);
}

/** What an apostrophe inside a word is written with. */
export const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019 || unit === 96;

/** A word as the lists spell it: lower case, without accents, apostrophes and invisible characters. */
export function plainWord(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, "");
}

/** The hash of no letters. */
export const NOTHING = 0x811c9dc5 | 0;

/** The hash of a word one letter longer (FNV-1a, with a turn so that short words spread). Never 0 in practice. */
export const letterHash = (hash: number, code: number): number => {
  const next = Math.imul(hash ^ code, 0x01000193);
  return next ^ (next >>> 15);
};

/** The hash of a folded word. */
export function wordHash(word: string): number {
  let hash = NOTHING;
  for (let i = 0; i < word.length; i++) hash = letterHash(hash, word.charCodeAt(i));
  return hash;
}
