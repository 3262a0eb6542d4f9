import { words } from "../lexicons/words.js";
import { hashWord } from "../text/index.js";

/** The English words of the list by their hashes: built when first asked for and kept, since it never differs. */
export const dictionary: () => ReadonlySet<number> = /* @__PURE__ */ (() => {
  let built: Set<number> | undefined;
  return () => {
    if (built === undefined) {
      built = new Set();
      let word = "";
      for (const [, shared = "A", rest = ""] of words.matchAll(/([A-Z])([a-z]*)\d/g)) {
        word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
        built.add(hashWord(word));
      }
    }
    return built;
  };
})();
