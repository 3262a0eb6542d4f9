import { NICKNAMES } from "../lexicons/nicknames.js";

const nicknames: () => ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ (() => {
  let built: Map<string, string[]> | undefined;
  return () => {
    if (built === undefined) {
      built = new Map();
      for (const line of NICKNAMES.toLowerCase().split("\n")) {
        const [name = "", ...shorts] = line.split(" ");
        built.set(name, [...(built.get(name) ?? []), ...shorts]);
      }
    }
    return built;
  };
})();

/**
 * Short forms of a folded given name: what `createKnownScrubber` takes to find "Bob" where "Robert" is known.
 *
 * @example
 * shortForms("robert").includes("bob"); // => true
 */
export const shortForms = (folded: string): readonly string[] => nicknames().get(folded) ?? [];
