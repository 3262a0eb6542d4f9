import { TOKEN, type Tokens } from "../../text/index.js";
import { tokenText } from "./wordTier.js";

/** What a word's neighbours make of it; undefined where they don't settle it. */
export type Verdict = "word" | "name" | undefined;

/** How likely it is that a stretch of a text is somebody's name, whoever's: 0 to 1. */
export type NameLikelihood = (text: string) => (start: number, end: number) => number;

/** Whether a row of tokens, an ordinary word and a known name, is the word here. */
export type PlainWords = (text: string, tokens: Tokens) => (first: number, last: number) => boolean;

/** A stranger's name is masked from 0.22 on; one that stands in the record is a dozen times as likely in its notes. */
const UNSETTLED_BELOW = 0.03;
/** And where the neighbours make it a word, evidence for a name must be the better half. */
const SETTLED_BELOW = 0.5;

/** Words by their neighbours; where these settle nothing, by the evidence for names, if there is any to ask. */
export function plainWords(likelihood: NameLikelihood | undefined): PlainWords {
  return (text, tokens) => {
    let likely: ReturnType<NameLikelihood> | undefined;
    return (first, last) => {
      // of a row only the last word can be one: "Okonjo will call" is no last name and first name
      if (first !== last && !(tokens.kinds[first] !== TOKEN.lower && tokens.kinds[last] === TOKEN.lower)) return false;
      const verdict = readInContext(text, tokens, last);
      if (verdict === "name" || likelihood === undefined) return verdict === "word";
      likely ??= likelihood(text);
      const p = likely(tokens.starts[last] ?? 0, tokens.ends[last] ?? 0);
      return p < (verdict === "word" ? SETTLED_BELOW : UNSETTLED_BELOW);
    };
  };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Helping verbs that are names. They have no infinitive, so neither `to` nor any other preposition goes before the verb. */
const MODALS: ReadonlySet<string> = /* @__PURE__ */ words("will may");
/** Before a helping verb: whoever does it. */
const SUBJECTS: ReadonlySet<string> = /* @__PURE__ */ words(
  "i you he she it we they who that this which there client clt ct pt patient staff tenant landlord ll worker cm provider",
);
/** After a helping verb: not, an adverb, or a verb in its bare form. */
const BARE_VERBS: ReadonlySet<string> = /* @__PURE__ */ words(
  "not never also only still then be have do go get see meet call need take make send give bring keep let try work move stay leave come return follow check contact complete attend provide help look find ask tell pay sign apply close open hold start end require include continue",
);
/** Before a person, never before a helping verb: "spoke with will", "told may". */
const BEFORE_PERSONS: ReadonlySet<string> = /* @__PURE__ */ words(
  "to with w for from by about told tell asked ask met meet saw see called call texted gave mr mrs ms miss mx dr",
);
/** What is done with a person: "spoke to", "met with". */
const SPOKEN: ReadonlySet<string> = /* @__PURE__ */ words(
  "spoke spoken speak talked talk met meet msg message vm voicemail",
);
/** After an article, a possessive, a helping verb or an adverb of degree a word is a word. */
const BEFORE: ReadonlySet<string> = /* @__PURE__ */ words(
  "a an the this that these those his her their our your my some any every each no i you he she it we they who can could should would must might please don didn doesn too very more most good bad",
);
/** With capitals before these it is a place or a programme: Hope House, Grace Church, Young Street, Art Therapy. */
const PLACES: ReadonlySet<string> = /* @__PURE__ */ words(
  "house center centre church chapel shelter hospital clinic school college university academy library park street st avenue ave road rd lane drive court place apartments apts inn hotel motel mission ministries foundation fund program programme project county city village services manor tower towers terrace bank aid adult adults therapy group class club",
);
/** After a name, whose verb it is: helping verbs, past forms that do not end in -ed, what somebody wants or feels now; "no show". */
const VERBS: ReadonlySet<string> = /* @__PURE__ */ words(
  "will may might must can could should would is was has had does did says said told came went left lost paid got took gave made kept slept ate drank felt held sent sat stood knew thought began broke brought bought drove fell found heard hurt met ran saw spoke spent threw woke wore wrote wants hates loves likes knows thinks feels no",
);
const MONTHS: ReadonlySet<string> = /* @__PURE__ */ words("april may june august march january");
const MONTH_BEFORE: ReadonlySet<string> = /* @__PURE__ */ words("in until till since early late mid during last next");
/** What comes by the month: "April rent". */
const MONTHLY: ReadonlySet<string> = /* @__PURE__ */ words(
  "rent payment bill check report meeting calendar benefits statement newsletter",
);
const ORDINAL_ENDINGS: ReadonlySet<string> = /* @__PURE__ */ words("st nd rd th");
/** A small word after these is what they are, and no surname: Mr. Young. */
const TITLES: ReadonlySet<string> = /* @__PURE__ */ words("mr mrs ms miss mx dr sr sra");
/** After a verb that begins a sentence: what it is done to. */
const OBJECTS: ReadonlySet<string> = /* @__PURE__ */ words("the this these those a an you we they he she it him them");

/** What the neighbours of an ordinary word that is a known name, too, make of it. */
export function readInContext(text: string, tokens: Tokens, i: number): Verdict {
  const { count, starts, ends, kinds } = tokens;
  const kind = kinds[i];
  const wordAt = (at: number): string =>
    at >= 0 && at < count && (kinds[at] ?? 0) < TOKEN.number ? tokenText(text, tokens, at) : "";
  const word = wordAt(i);
  const before = wordAt(i - 1);
  const after = wordAt(i + 1);
  const isModal = MODALS.has(word);
  const isCapital = (at: number): boolean => kinds[at] === TOKEN.capitalised || kinds[at] === TOKEN.upper;
  const isNumber = kinds[i + 1] === TOKEN.number;

  if (kind === TOKEN.lower) {
    if (isModal) {
      if (BEFORE_PERSONS.has(before)) return "name";
      return BARE_VERBS.has(after) || SUBJECTS.has(before) ? "word" : undefined;
    }
    return BEFORE.has(before) || after === "of" ? "word" : undefined;
  }
  if (!isCapital(i)) return undefined;
  if (TITLES.has(before) || (before === "" && TITLES.has(wordAt(i - 2)))) return "name";
  if (PLACES.has(after) && (kinds[i + 1] !== TOKEN.lower || after.startsWith("adult"))) return "word";
  // "Rich owes rent", "Star no show"; of "Grace periods" nothing is known, so that goes too
  if (kinds[i + 1] === TOKEN.lower && (VERBS.has(after) || /(?:ed|[^s]s)$/.test(after))) return "name";
  // "Spoke to Small by phone", but "moved to Rose Street"
  if (BEFORE_PERSONS.has(before) && kinds[i + 1] === TOKEN.lower && SPOKEN.has(wordAt(i - 2))) return "name";
  // "June and May share a room"
  if ((after === "and" && isCapital(i + 2)) || (before === "and" && isCapital(i - 2))) return "name";
  // "Park, Do-yun" begins a line or sentence: the last name first
  const begins = startsSentence(text, tokens, i);
  if (begins && text.charAt(starts[i + 1] ?? 0) === "," && isCapital(i + 2)) return "name";
  if (MONTHS.has(word)) {
    if (MONTH_BEFORE.has(before) || MONTHLY.has(after)) return "word";
    // "May 3rd", "June 2024"; "June 9" may be a child and its age
    const digits = (ends[i + 1] ?? 0) - (starts[i + 1] ?? 0);
    if (isNumber && (digits === 4 || ORDINAL_ENDINGS.has(wordAt(i + 2)))) return "word";
  }
  if (!begins || kinds[i + 1] !== TOKEN.lower) return undefined;
  // "Will call", "Will you", "Do not"; "Hope the"
  const asks = isModal && SUBJECTS.has(after);
  return asks || (isModal || word === "do" ? BARE_VERBS : OBJECTS).has(after) ? "word" : undefined;
}

/** Whether nothing goes before on the line, or what ends a sentence: a full stop, but not that of "w." or "Mr." */
function startsSentence(text: string, { starts, ends, kinds }: Tokens, i: number): boolean {
  const kind = kinds[i - 1] ?? TOKEN.lineBreak;
  if (kind !== TOKEN.mark) return kind > TOKEN.mark;
  return text.charAt(starts[i - 1] ?? 0) !== "." || (ends[i - 2] ?? 0) - (starts[i - 2] ?? 0) > 3;
}
