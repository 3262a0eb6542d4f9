import { CIRCUMSTANCE_WORDS } from "../circumstances/words.js";
import { DISCLOSURE_WORDS } from "../disclosures/words.js";
import { SHAPE_WORDS } from "../shapes/words/index.js";
import { wordHash } from "./characters.js";

const lists = { ...SHAPE_WORDS, ...DISCLOSURE_WORDS, ...CIRCUMSTANCE_WORDS };

/** A list of words that some recogniser asks about. */
export type WordClass = keyof typeof lists;

/** The number of each list. */
export const CLASS = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.keys(lists).map((name, at) => [name, at]),
) as unknown as Readonly<Record<WordClass, number>>;

const WIDTH = /* @__PURE__ */ Math.ceil(Object.keys(lists).length / 32);

interface Lexicon {
  readonly words: readonly string[];
  readonly classes: Uint32Array;
  readonly slots: Int32Array;
}

const lexicon: Lexicon = /* @__PURE__ */ (() => {
  const ids = new Map<string, number>([["", 0]]);
  for (const list of Object.values(lists))
    for (const word of list.split(/\s+/)) if (word !== "") ids.set(word, ids.get(word) ?? ids.size);
  const classes = new Uint32Array(ids.size * WIDTH);
  Object.values(lists).forEach((list, c) => {
    for (const word of list.split(/\s+/)) {
      const at = (ids.get(word) ?? 0) * WIDTH + (c >> 5);
      if (word !== "") classes[at] = (classes[at] ?? 0) | (1 << (c & 31));
    }
  });
  let room = 1024;
  while (room < ids.size * 4) room *= 2;
  // a hash and its id side by side: one look into memory, not two
  const slots = new Int32Array(2 * room);
  for (const [word, id] of ids) {
    const hash = wordHash(word);
    let slot = (hash & (room - 1)) << 1;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (2 * room - 1);
    slots[slot] = hash;
    slots[slot + 1] = id;
  }
  return { words: [...ids.keys()], classes, slots };
})();

/** The longest word in the lists, in UTF-16 units. */
export const longestWord = /* @__PURE__ */ Math.max(...lexicon.words.map((word) => word.length));

/** The id of the word whose plain form has this hash, or 0. */
export function lookUp(hash: number): number {
  const { slots } = lexicon;
  const last = slots.length - 1;
  for (let slot = (hash << 1) & last; ; slot = (slot + 2) & last) {
    const id = slots[slot + 1] ?? 0;
    if (id === 0 || slots[slot] === hash) return id;
  }
}

/** The word with this id. */
export const wordOf = (id: number): string => lexicon.words[id] ?? "";

/** Whether the word with this id stands in a list. */
export const inClass = (id: number, c: number): boolean =>
  ((lexicon.classes[id * WIDTH + (c >> 5)] ?? 0) & (1 << (c & 31))) !== 0;

/** For every word id, what its lists wake, each once, in order; undefined for the many words that wake nothing. */
export function wokenBy<T>(rows: readonly (readonly [number, T])[]): readonly (readonly T[] | undefined)[] {
  const woken: (T[] | undefined)[] = lexicon.words.map(() => undefined);
  for (const [c, each] of rows) {
    for (let id = 1; id < woken.length; id++) {
      if (!inClass(id, c)) continue;
      const others = (woken[id] ??= []);
      if (!others.includes(each)) others.push(each);
    }
  }
  return woken;
}
