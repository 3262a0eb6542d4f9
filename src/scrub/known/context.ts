import { TOKEN, type Tokens } from "../../text/index.js";
import { tokenText } from "./wordTier.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** After an article, a pronoun, a helping verb or a preposition of time a word is a word. */
const BEFORE: ReadonlySet<string> = /* @__PURE__ */ words(
  "a an the this that these those his her their our your my i we you he she they it who to can could should would must might not never always also please do does did don didn doesn won into no any some each every more most very so too as",
);
/** Before these, a small `will` or `may` is a verb, `hope` a verb, `mark` a verb. */
const AFTER: ReadonlySet<string> = /* @__PURE__ */ words(
  "be been have had not call need go get come see meet follow contact return try work move take make send provide check complete attend bring the a an that to for of in on at this it period same as is",
);
/** With a capital before these it is a place or a programme: Hope House, Grace Church, Young Street. */
const PLACES: ReadonlySet<string> = /* @__PURE__ */ words(
  "house home center centre church chapel shelter hospital clinic school college hall park street st avenue ave road rd lane drive dr court ct place apartments apts inn hotel motel mission ministries foundation fund program programme project county city village services manor tower towers terrace adult adults women mens men womens worlds",
);
/** With a capital before these, or a number, it is a month. */
const MONTHS: ReadonlySet<string> = /* @__PURE__ */ words("may april june august march january mark");
const MONTH_BEFORE: ReadonlySet<string> = /* @__PURE__ */ words(
  "in of by until till since thru through early late mid before after during last next from to end on",
);
/** With a capital at the start of a sentence before these it is a verb. */
const VERB_AFTER: ReadonlySet<string> = /* @__PURE__ */ words(
  "not call be need have return follow go get see meet try work send check bring move take make the all same any you we she he they that to",
);

/** Whether the neighbours of an ordinary word show that it is the word and not the name. */
export function isPlainWord(text: string, tokens: Tokens, first: number, last: number): boolean {
  if (first !== last) return false;
  const { count, kinds } = tokens;
  const kind = kinds[first];
  const word = tokenText(text, tokens, first);
  const wordAt = (i: number): string =>
    i >= 0 && i < count && (kinds[i] ?? 0) < TOKEN.number ? tokenText(text, tokens, i) : "";
  const before = wordAt(first - 1);
  const after = wordAt(first + 1);
  if (kind === TOKEN.lower) return BEFORE.has(before) || AFTER.has(after) || PLACES.has(after);
  if (kind === TOKEN.capitalised || kind === TOKEN.upper) {
    if (PLACES.has(after)) return true;
    if (MONTHS.has(word) && (kinds[first + 1] === TOKEN.number || MONTH_BEFORE.has(before))) return true;
    const starts = first === 0 || (kinds[first - 1] ?? 0) >= TOKEN.mark;
    return starts && kinds[first + 1] === TOKEN.lower && VERB_AFTER.has(after);
  }
  return false;
}
