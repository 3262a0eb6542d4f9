import { letterHash, NOTHING } from "../reading/characters.js";
import { type Lexicon, given, surname, word } from "./lexicon.js";

/** Longer tokens resemble nothing. */
const LONGEST = 20;

const codes = (text: string): readonly (readonly number[])[] =>
  text.split(" ").map((each) => [...each].map((letter) => letter.charCodeAt(0)));
const ENDINGS = /* @__PURE__ */ codes(
  "s es ed d ing er ers or ly y ness less able ful ment ally ize ized ism ist ish ation",
);
const BEGINNINGS = /* @__PURE__ */ codes(
  "un re over under non pre post anti multi mis out up down self sub super inter co de dis back fore",
);
const VOWELS = /* @__PURE__ */ codes("aeiouy")[0] ?? [];

/** How common the words and names are that an unknown token resembles. */
export interface Resemblance {
  /** 0 none, 1 a word with a slip of the pen, 2 a word with an ending or beginning, or two words in one. */
  readonly word: number;
  /** 0 none, 1 a rare name with a slip of the pen, 2 a common one. */
  readonly name: number;
}

const UNLIKE: Resemblance = { word: 0, name: 0 };

/**
 * What a token that no list has comes from: "overpayment" is made of a word, "recieved" and "Jhon" are slips of the pen.
 *
 * The token is the letters from `from` to `to - 1` of a text, a to z, small or big.
 */
export function resemblance(text: string, from: number, to: number, { commonFactsOf: factsOf }: Lexicon): Resemblance {
  const size = to - from;
  if (size < 4 || size > LONGEST) return UNLIKE;
  const letters = new Uint8Array(size);
  for (let i = 0; i < size; i++) letters[i] = text.charCodeAt(from + i) | 32;
  const prefix = new Int32Array(size + 1);
  prefix[0] = NOTHING;
  for (let i = 0; i < size; i++) prefix[i + 1] = letterHash(prefix[i] ?? 0, letters[i] ?? 0);
  const rest = (hash: number, from: number): number => {
    let all = hash;
    for (let i = from; i < size; i++) all = letterHash(all, letters[i] ?? 0);
    return all;
  };
  if (isMade(letters, size, prefix, rest, factsOf)) return { word: 2, name: 0 };
  let bestWord = 0;
  let bestName = 0;
  const look = (hash: number) => {
    const facts = factsOf(hash);
    if (facts === 0) return;
    bestWord = Math.max(bestWord, word(facts));
    bestName = Math.max(bestName, given(facts), surname(facts));
  };
  for (let i = 0; i < size; i++) {
    const before = prefix[i] ?? 0;
    const own = letters[i] ?? 0;
    look(rest(before, i + 1)); // one letter too many
    if (i + 1 < size) look(rest(letterHash(letterHash(before, letters[i + 1] ?? 0), own), i + 2)); // two changed about
    look(rest(letterHash(letterHash(before, own), own), i + 1)); // one not doubled
    const isVowel = VOWELS.includes(own);
    for (const vowel of VOWELS) {
      const put = letterHash(before, vowel);
      if (i > 0) look(rest(put, i)); // a vowel left out
      if (isVowel) look(rest(put, i + 1)); // another vowel
    }
  }
  return { word: bestWord >= 4 ? 1 : 0, name: bestName >= 5 ? 2 : bestName >= 2 ? 1 : 0 };
}

function standsAt(letters: Uint8Array, at: number, piece: readonly number[]): boolean {
  for (let i = 0; i < piece.length; i++) if (letters[at + i] !== piece[i]) return false;
  return true;
}

/** A common word with an ending or a beginning, or two common words in one. */
function isMade(
  letters: Uint8Array,
  size: number,
  prefix: Int32Array,
  rest: (hash: number, from: number) => number,
  factsOf: Lexicon["commonFactsOf"],
): boolean {
  for (const ending of ENDINGS) {
    const stem = size - ending.length;
    if (stem < 3 || !standsAt(letters, stem, ending)) continue;
    const bare = prefix[stem] ?? 0;
    if (word(factsOf(bare)) >= 3 || word(factsOf(letterHash(bare, 101))) >= 3) return true; // "hoped" is of "hope"
    if (letters[stem - 1] === letters[stem - 2] && word(factsOf(prefix[stem - 1] ?? 0)) >= 3) return true; // "stopped"
  }
  for (const beginning of BEGINNINGS) {
    if (size - beginning.length < 3 || !standsAt(letters, 0, beginning)) continue;
    if (word(factsOf(rest(NOTHING, beginning.length))) >= 3) return true;
  }
  for (let cut = 3; cut <= size - 3; cut++) {
    if (word(factsOf(prefix[cut] ?? 0)) >= 4 && word(factsOf(rest(NOTHING, cut))) >= 4) return true;
  }
  return false;
}
