import { FIRST_NAME_FREQUENCIES } from "../lexicons/firstNameFrequencies.js";
import { LAST_NAME_FREQUENCIES } from "../lexicons/lastNameFrequencies.js";

/** Names of many: built when first asked for and kept, since they never differ. */
const common: () => ReadonlySet<string> = /* @__PURE__ */ (() => {
  let built: Set<string> | undefined;
  return () => {
    built ??= new Set(
      [FIRST_NAME_FREQUENCIES, LAST_NAME_FREQUENCIES].flatMap((list) =>
        [...list.matchAll(/[A-Z]+/g)].map(([name]) => name.toLowerCase()),
      ),
    );
    return built;
  };
})();

// A shorter name is inside too many words and abbreviations to be one person's.
const RARE_LETTERS = 5;

/**
 * Whether a single name, folded, points at one person: long enough, and on no list of common names (first names of more
 * than one in 50,000 people in the US, surnames of more than one in 100,000).
 */
export const isRareName = (folded: string): boolean => folded.length >= RARE_LETTERS && !common().has(folded);
