import { NICKNAMES } from "../lexicons/nicknames.js";
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

const nicknames: () => ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ (() => {
  let built: Map<string, string[]> | undefined;
  return () => {
    if (built === undefined) {
      built = new Map();
      for (const line of NICKNAMES.trim().toLowerCase().split("\n")) {
        const [name = "", ...shorts] = line.split(" ");
        built.set(name, [...(built.get(name) ?? []), ...shorts]);
      }
    }
    return built;
  };
})();

/** Short forms of a folded given name. */
export const shortForms = (folded: string): readonly string[] => nicknames().get(folded) ?? [];
