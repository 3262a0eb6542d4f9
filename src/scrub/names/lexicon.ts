import { brands } from "../../lexicons/brands.js";
import { communityNames } from "../../lexicons/communityNames.js";
import { domainWords } from "../../lexicons/domainWords.js";
import { readLexicon } from "../../lexicons/form.js";
import { givenNames } from "../../lexicons/givenNames.js";
import { pairs } from "../../lexicons/pairs.js";
import { placeNames } from "../../lexicons/placeNames.js";
import { regions } from "../../lexicons/regions.js";
import { surnames } from "../../lexicons/surnames.js";
import { words } from "../../lexicons/words.js";
import { eachKind } from "../facts/kinds.js";
import { wordHash } from "../reading/characters.js";
import { CUES } from "./cues.js";

/**
 * What the lists say of one word, packed: classes of given name, surname and word (three bits each, 0 for not listed),
 * class of place (two), community name, word of the trade, cue (five), what kind of word it is where facts are told (seven), and
 * whether it begins a pair.
 */
export type WordFacts = number;

export const given = (facts: WordFacts): number => facts & 7;
export const surname = (facts: WordFacts): number => (facts >> 3) & 7;
export const word = (facts: WordFacts): number => (facts >> 6) & 7;
export const place = (facts: WordFacts): number => (facts >> 9) & 3;
export const community = (facts: WordFacts): number => (facts >> 11) & 1;
export const trade = (facts: WordFacts): number => (facts >> 12) & 1;
export const cue = (facts: WordFacts): number => (facts >> 13) & 31;
export const kind = (facts: WordFacts): number => (facts >> 18) & 127;
/** All but the kind. */
export const withoutKind = (facts: WordFacts): WordFacts => facts & ~(127 << 18);
const BEGINS_PAIR = 1 << 25;
/** What is said of both words of a pair: a word of the trade, as common as "shelter". */
export const OF_A_PAIR: WordFacts = (1 << 12) | (5 << 6);

/** A power of two, above twice the number of words. */
const SLOTS = 1 << 18;

/** Facts by the hash of a word's folded letters: open addressing over two typed arrays, no strings. */
export interface Lexicon {
  readonly factsOf: (hash: number) => WordFacts;
  /** The same where a word is of class 3 or above or a name of class 2 or above, and 0 for the many others. */
  readonly commonFactsOf: (hash: number) => WordFacts;
  /** Whether two words, by the facts and hash of the first and the hash of the second, are of a firm or place: "Fred Meyer". */
  readonly isPair: (facts: WordFacts, first: number, second: number) => boolean;
}

const MARKS = 1 << 19;
const markOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 13;

const firstSlot = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 14) << 1;
const nextSlot = (slot: number): number => (slot + 2) & (2 * SLOTS - 1);

const pairOf = (first: number, second: number): number => Math.imul(first, 0x9e3779b1) ^ second;

/** Builds the table from the lists, in some fifty milliseconds. */
function build(): Lexicon {
  // a hash and its facts side by side: one look into memory, not two
  const table = new Int32Array(2 * SLOTS);
  const add = (hash: number, bits: number, mask: number) => {
    let slot = firstSlot(hash);
    while (table[slot] !== 0 && table[slot] !== hash) slot = nextSlot(slot);
    table[slot] = hash;
    if (((table[slot + 1] ?? 0) & mask) === 0) table[slot + 1] = (table[slot + 1] ?? 0) | bits;
  };
  const addList = (list: string, shift: number, bits: number) => {
    const mask = ((1 << bits) - 1) << shift;
    for (const [word, rank] of readLexicon(list)) add(wordHash(word), rank << shift, mask);
  };
  const addWords = (text: string, bits: number, mask: number) => {
    for (const each of text
      .normalize("NFD")
      .replace(/[\u0300-\u036f']/g, "")
      .split(/\s+/)) {
      if (each !== "") add(wordHash(each), bits, mask);
    }
  };
  addList(givenNames, 0, 3);
  addList(surnames, 3, 3);
  addList(words, 6, 3);
  addWords(regions, 3 << 9, 3 << 9);
  addList(placeNames, 9, 2);
  for (const text of Object.values(communityNames)) addWords(text, 1 << 11, 1 << 11);
  for (const text of [...Object.values(domainWords), brands]) {
    addWords(text, 1 << 12, 1 << 12);
    addWords(text, 5 << 6, 7 << 6); // as common as "shelter", where the word list says nothing
  }
  Object.values(CUES).forEach((text, index) => addWords(text, (index + 1) << 13, 31 << 13));
  eachKind((hash, each) => add(hash, each << 18, 127 << 18));
  const known = new Set<number>();
  for (const each of pairs.trim().split(/\s+/)) {
    const [first = "", seconds = ""] = each.split(":");
    addWords(first, BEGINS_PAIR, BEGINS_PAIR);
    for (const second of seconds.split(",")) known.add(pairOf(wordHash(first), wordHash(second)));
  }
  const factsOf = (hash: number): WordFacts => {
    let slot = firstSlot(hash);
    for (;;) {
      const found = table[slot];
      if (found === hash) return table[slot + 1] ?? 0;
      if (found === 0) return 0;
      slot = nextSlot(slot);
    }
  };
  // a bit for each of the common ones, so that most looks for what is not there end in the cache
  const marks = new Uint32Array(MARKS >> 5);
  for (let slot = 0; slot < table.length; slot += 2) {
    const facts = table[slot + 1] ?? 0;
    if (word(facts) < 3 && given(facts) < 2 && surname(facts) < 2) continue;
    const mark = markOf(table[slot] ?? 0);
    marks[mark >> 5] = (marks[mark >> 5] ?? 0) | (1 << mark);
  }
  const commonFactsOf = (hash: number): WordFacts => {
    const mark = markOf(hash);
    return ((marks[mark >> 5] ?? 0) & (1 << mark)) === 0 ? 0 : factsOf(hash);
  };
  const isPair = (facts: WordFacts, first: number, second: number): boolean =>
    (facts & BEGINS_PAIR) !== 0 && known.has(pairOf(first, second));
  return { factsOf, commonFactsOf, isPair };
}

/** The lists as one table; built when first asked for and kept, since it never differs. */
export const lexicon: () => Lexicon = /* @__PURE__ */ (() => {
  let built: Lexicon | undefined;
  return () => (built ??= build());
})();
