import { readLexicon } from "../lexicons/form.js";
import { words } from "../lexicons/words.js";
import { hashWord } from "../text/index.js";

/** Words by the hashes of their folded form. */
export interface Dictionary {
  has(hash: number): boolean;
}

/** A power of two, above twice the number of words. */
const SLOTS = 1 << 17;

const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 15;

function build(): Dictionary {
  const table = new Int32Array(SLOTS);
  for (const [word] of readLexicon(words)) {
    const hash = hashWord(word);
    let slot = slotOf(hash);
    while (table[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    table[slot] = hash;
  }
  return {
    has(hash) {
      let slot = slotOf(hash);
      while (table[slot] !== 0) {
        if (table[slot] === hash) return true;
        slot = (slot + 1) & (SLOTS - 1);
      }
      return false;
    },
  };
}

/** The English words of the list: built when first asked for and kept, since it never differs. */
export const dictionary: () => Dictionary = /* @__PURE__ */ (() => {
  let built: Dictionary | undefined;
  return () => (built ??= build());
})();
