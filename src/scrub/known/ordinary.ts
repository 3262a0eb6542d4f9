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

/**
 * Names that word lists have as well, with no meaning, or a rare one, that a note would use: they are names first, and the
 * strong tier's affair.
 */
const NAMES_FIRST: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "abigail adonis alexia aliyah angelica bailey barney benedict benjamin bertha billy bobby brent brock burton carina cesar charlie charlotte christie clarence colleen collins dahlia daphne derrick dexter dixie donna emery ester fletcher franklin garret geneva gilbert graham griffin hamza hector henry homer jarred jasper jenny jerry jimmy johnny kelly kelvin lewis liana logan louis marcel margarita marguerite maria martin maxwell merle merlin mickey molly morris murphy nancy nelson patsy patty peter phoebe randy rickey robbin roger romeo rowan sally selah serena sheila shelly sonny spencer stetson tammy teddy terry timothy tucker veronica victor victoria viola harry".split(
    " ",
  ),
);

/** Whether a folded word is somebody's name before it is a word, whatever a dictionary says. */
export const isNameFirst = (folded: string): boolean => NAMES_FIRST.has(folded);

/** Months: no dictionary has them in small letters. */
const isMonth = (folded: string): boolean => folded === "april" || folded === "june";

/** Whether a folded name is an ordinary English word as well: hope, will, young. */
export const isOrdinaryName = (folded: string): boolean =>
  isMonth(folded) || (!isNameFirst(folded) && list().has(folded));
