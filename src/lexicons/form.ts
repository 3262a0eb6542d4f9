import { unpack } from "./packed.js";

/**
 * The form in which the long lists are kept: sorted words, each as the number of letters that it shares with the word before,
 * its other letters to the end (0), and its class; packed by `packed.ts`, since a word list is most of what a scrubber weighs.
 * A letter is likely by the two before it; the first that differs, by the one that it differs from and the one before.
 */

/** Longer words there are none; so many shared letters end the list. */
const LONGEST = 31;
const PAIRS = 32 * 32 * 32;
/** Slots of the model: of shared letters by the length of the word before, of first letters, of others, of classes by length. */
const SLOTS = { shared: 0, first: 32 * 32, letter: 32 * 32 + PAIRS, rank: 32 * 32 + 2 * PAIRS } as const;
const ALL_SLOTS = SLOTS.rank + 32 * 16;

/** The words of a list with their classes, in order. */
export function* readLexicon(list: string): Generator<readonly [word: string, rank: number]> {
  const { bits } = unpack(list, ALL_SLOTS);
  const letters = new Uint8Array(LONGEST + 2);
  let length = 0;
  let word = "";
  for (;;) {
    const shared = bits(SLOTS.shared + length * 32, 5);
    if (shared === LONGEST) return;
    const other = shared < length ? (letters[shared] ?? 0) : 0;
    let [before, last] = [letters[shared - 2] ?? 0, letters[shared - 1] ?? 0];
    let letter = bits(SLOTS.first + (other * 32 + last) * 32, 5);
    let added = "";
    for (length = shared; letter !== 0; ) {
      letters[length++] = letter;
      added += String.fromCharCode(96 + letter);
      before = last;
      last = letter;
      letter = bits(SLOTS.letter + (before * 32 + last) * 32, 5);
    }
    word = word.slice(0, shared) + added;
    yield [word, bits(SLOTS.rank + length * 16, 4)];
  }
}
