import { ordinaryNames } from "../../lexicons/ordinaryNames.js";
import { unpack } from "../../lexicons/packed.js";

/** A letter's place in the alphabet; 0 beyond the end. */
const place = (word: string, at: number): number => (at < word.length ? word.charCodeAt(at) - 96 : 0);

/** Names that are English words too: built when first asked for and kept, since it never differs. */
const list: () => ReadonlySet<string> = /* @__PURE__ */ (() => {
  let built: Set<string> | undefined;
  return () => {
    if (built === undefined) {
      built = new Set();
      const { bits } = unpack(ordinaryNames, 256 + 64 * 32);
      let word = "";
      for (;;) {
        const shared = bits(word.length * 16, 4);
        if (shared > word.length) break;
        // a letter is likely by the one before it; the first that differs, by the one that it differs from
        let beside = 32 + place(word, shared);
        word = word.slice(0, shared);
        for (;;) {
          const letter = bits(256 + beside * 32, 5);
          if (letter === 0) break;
          word += String.fromCharCode(96 + letter);
          beside = letter;
        }
        built.add(word);
      }
    }
    return built;
  };
})();

/** Whether a folded name is an ordinary English word as well: hope, will, young. */
export const isOrdinaryName = (folded: string): boolean => list().has(folded);
