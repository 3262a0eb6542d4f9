import { ordinaryNames } from "../../lexicons/ordinaryNames.js";

/** Names that are English words too: built when first asked for and kept, since it never differs. */
const list: () => ReadonlySet<string> = /* @__PURE__ */ (() => {
  let built: Set<string> | undefined;
  return () => {
    if (built === undefined) {
      built = new Set();
      let word = "";
      for (const [, shared = "A", rest = ""] of ordinaryNames.matchAll(/([A-Z])([a-z]*)/g)) {
        word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
        built.add(word);
      }
    }
    return built;
  };
})();

/** Whether a folded name is an ordinary English word as well: hope, will, young. */
export const isOrdinaryName = (folded: string): boolean => list().has(folded);
