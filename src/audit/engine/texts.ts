import { placeholderKind } from "../../identity/index.js";
import type { PiiKind } from "../../pii/index.js";
import { type Candidate, findPii } from "../../scrub/index.js";
import { TOKEN, tokenise } from "../../text/index.js";
import type { RuleCode } from "../rules/index.js";
import { namesFacility } from "./facility.js";
import { nameKey } from "./memory.js";

/**
 * The rule that each kind of PII in a free text breaks, and how sure the finder must be. The scrubber masks what may be
 * PII; a check that cries wolf is switched off, so it asks for more.
 */
const KINDS: Readonly<Partial<Record<PiiKind, readonly [rule: RuleCode, sure: number]>>> = {
  ssn: ["text.ssn", 0.8],
  dob: ["text.dob", 0.8],
  age: ["text.age", 0.9],
  address: ["text.address", 0.85], // not a corner or a park
  phone: ["text.phone", 0.8],
  email: ["text.email", 0.8],
  handle: ["text.link", 0.85],
  url: ["text.link", 0.8],
  id: ["text.number", 0.85],
  account: ["text.number", 0.85],
  vehicle: ["text.number", 0.85],
  network: ["text.number", 0.85],
  identifying: ["text.identifying", 0.85],
  circumstance: ["text.identifying", 0.8],
  hiv: ["text.hiv", 0.9],
  dv: ["text.dv", 0.6],
  immigration: ["text.immigration", 0.6],
};

/** What is told in words only points to somebody where the model is as good as certain. */
const SURE_FACT = 0.97;

/** Kinds that no name of a project or an organisation may hold either. */
const NUMBERS: ReadonlySet<RuleCode> = /* @__PURE__ */ new Set<RuleCode>([
  "text.ssn",
  "text.phone",
  "text.email",
  "text.dob",
]);

/** Columns in which peoples and languages stand, whose names are people's names too. */
const PEOPLES: ReadonlySet<string> = /* @__PURE__ */ new Set(["AdditionalRaceEthnicity", "PreferredLanguageDifferent"]);

/** What a form asks everybody: "Are you fleeing violence?" tells of nobody, but its answer may. */
const FORM: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "AssessmentQuestionGroup",
  "AssessmentQuestion",
  "AssessmentResultType",
]);
const ABOUT_A_PERSON: ReadonlySet<RuleCode> = /* @__PURE__ */ new Set<RuleCode>([
  "text.hiv",
  "text.dv",
  "text.immigration",
  "text.identifying",
  "text.age",
]);

const WHO =
  "(?:ex(?:-\\w+)?|husband|wife|spouse|partner|boyfriend|girlfriend|fianc[ée]e?|bf|gf|dad|father|stepfather|mother|abuser|stalker|pimp|trafficker)";
/** Violence in several words, for the words that the finder has one by one. */
const VIOLENCE = /* @__PURE__ */ new RegExp(
  [
    "(?:domestic|family|partner|dating|sexual) (?:violence|abuse|dispute)",
    "(?:protection|protective|restraining|no[- ]contact) order",
    "order of protection",
    `(?:fle[de]s?|fleeing|hid(?:es|ing)?|escap(?:es?|ed|ing)|ran away|afraid|scared|beaten|hit|hurt|threatened|attacked|followed|strangled|choked)(?: (?:up|out))? (?:from|of|by)?(?: ?(?:her|his|their|my|an?|the))?(?: (?:violent|former|drunk))? ${WHO}`,
    `violent (?:${WHO}|relationship|marriage|home|household)`,
    `${WHO}(?: (?:is|was|has|became|got|had))? (?:violent|beat|beats|hit|hits|hurt|hurts|attack(?:s|ed)|threaten(?:s|ed)|chok(?:es|ed)|strangled|stalk(?:s|ed)|found (?:her|him)|looking for (?:her|him|them))`,
  ]
    .map((one) => `\\b${one}\\b`)
    .join("|"),
  "iu",
);

/** Where somebody is now. In other columns a house is one where staff work, or where the client was before. */
const WHEREABOUTS = "OtherDestination";

/** What follows a name that is a place's: "Rose Garden", "Joy Kitchen". */
const PLACE_WORD =
  /\b(?:apartments?|apts?|avenue|bank|center|centre|church|clinic|court|creek|garden|gardens|grant|hall|heights|hill|hills|home|homes|hospital|hotel|house|houses|inn|kitchen|lodge|lot|manor|market|mission|motel|park|place|plaza|point|ridge|school|services|shelter|square|station|street|terrace|therapy|tower|towers|view|village|ymca|ywca)\b/i;
/** Firms that are called after people. */
const FIRMS =
  /^(?:fred meyer|wells fargo|jack in the box|trader joe'?s?|john deere|charles schwab|jimmy john'?s?|papa john'?s?|denny'?s?|albertsons?|rosauers|carl'?s?(?: jr\.?)?|arby'?s?|wendy'?s?|harley(?: davidson)?)$/i;

/** The rules that free texts break, each once a text; texts that repeat, as answers do, are looked through once. */
export function textReader(): (text: string, column: string) => readonly RuleCode[] {
  const seen = new Map<string, readonly RuleCode[]>();
  return (text, column) => {
    const peoples = PEOPLES.has(column);
    const key = `${peoples ? "peoples" : column === WHEREABOUTS ? "where" : FORM.has(column) ? "form" : ""}|${text}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const codes = new Set<RuleCode>();
    for (const candidate of findPii(text)) {
      const code =
        candidate.kind === "name" || candidate.kind === "staff"
          ? nameRule(text, candidate, peoples)
          : rule(text, candidate);
      if (code !== null) codes.add(code);
    }
    if (column === WHEREABOUTS && namesFacility(text)) codes.add("text.facility");
    if (VIOLENCE.test(text)) codes.add("text.dv");
    if (FORM.has(column)) for (const code of ABOUT_A_PERSON) codes.delete(code);
    const list = [...codes];
    if (seen.size < 10_000) seen.set(key, list);
    return list;
  };
}

const YES = /^(?:yes|yeah|yep|y|true|positive|pos|si|sí|1)\b/iu;

/** What a yes to a question tells: the question says it, and the answer is about somebody. */
export const toldByAnswer = (
  read: ReturnType<typeof textReader>,
  question: string,
  answer: string,
): readonly RuleCode[] =>
  YES.test(answer.trim()) ? read(question, "").filter((code) => code === "text.hiv" || code === "text.dv") : [];

/** What the name of a project or an organisation gives away: numbers to reach somebody by. */
export const numbersIn = (read: ReturnType<typeof textReader>, text: string): readonly RuleCode[] =>
  read(text, "").filter((code) => NUMBERS.has(code));

function rule(text: string, { kind, source, confidence, start }: Candidate): RuleCode | null {
  const [code, sure] = KINDS[kind] ?? [null, 1];
  if (code === null || confidence < sure) return null;
  // Told in words, a place is where outreach goes; an address is where somebody lives.
  if (source === "fact" && (kind === "address" || (kind === "circumstance" && confidence < SURE_FACT))) return null;
  if (kind === "dv" && /\b(?:substance|drug|alcohol)\s+$/i.test(text.slice(0, start))) return null; // "substance abuse"
  // Tents stand near schools; who attends one is another matter.
  if (kind === "circumstance" && /^(?:near|behind|beside|by|outside|across|past|opposite)\b/i.test(text.slice(start)))
    return null;
  return code;
}

/** A name counts where its neighbours speak of a person, or where it is one in full or alone. */
function nameRule(text: string, { start, end, confidence, evidence }: Candidate, peoples: boolean): RuleCode | null {
  const name = text.slice(start, end);
  const words = name.split(/\s+/).length;
  const has = (...codes: Candidate["evidence"]): boolean => codes.some((code) => evidence.includes(code));
  const ranked = has("before.office") && !has("written.small"); // "Sgt. Whitcombe": a rank is a cue like no other
  if (confidence < (ranked ? 0.5 : 0.6) || (peoples && words < 2) || placeholderKind(name) !== null) return null;
  const possessive = /['’]s\b/.test(name) || /^['’]s\b/.test(text.slice(end));
  const next = /^\s+(\S+)/.exec(text.slice(end))?.[1] ?? "";
  if (FIRMS.test(name) || (!possessive && (PLACE_WORD.test(name) || PLACE_WORD.test(next))))
    if (!/residence|couch/i.test(text)) return null;
  const cued = evidence.some((code) => /^(?:before|after)\.(?!also|model)/.test(code));
  if (cued && confidence >= 0.9) return "text.name";
  if (ranked) return "text.name";
  if (/residence|couch/i.test(text) && confidence >= 0.9) return "text.name";
  if (words >= 2) {
    if (!has("list.given") || has("written.small")) return null;
    const sure = has("list.word") ? 0.9 : has("list.place") ? 0.7 : 0.6;
    return confidence >= sure ? "text.name" : null;
  }
  if (text.trim() !== name) return confidence >= 0.95 && !has("list.word", "list.place") ? "text.name" : null;
  return confidence >= 0.95 && has("list.given") && !has("list.place") && !(has("list.word") && confidence < 0.97)
    ? "text.name"
    : null;
}

/** Names that are ordinary words as well: with a capital, they are often just that. */
// biome-ignore format: a list
const ORDINARY = /^(?:will|hope|may|grace|faith|joy|rose|young|summer|autumn|dawn|mark|bill|frank|rob|gene|ray|miles|chase|art|jack|rich|grant|hall|hill|park|price|rivers?|banks?|fields?|long|short|brown|black|white|green|gray|king|day|church|bush|woods?|stone|rock|waters|lake|brooks?|wells|house|cook|baker|carter|mason|hunter|fisher|farmer|page|case|cash|penny|buck|bond|sharp|strong|good|best|love|sweet|savage|wise|noble|moody|friend|major|pope|bishop|abbot|knight|duke|earl|prince|lane|street|ford|bridge|gates|ball|bell|cross|star|moon|north|west|east|south|winter|spring|march|april|june|august|christian|angel|destiny|trinity|heaven|charity|patience|mercy|justice|liberty|victory|forest|sky|rain|storm|daisy|lily|ivy|violet|iris|ginger|pepper|sage|olive|cherry|berry|apple|pearl|ruby|amber|crystal|jade|opal|gold|silver|sterling|read|reed|walker|rider|porter|potter|parker|turner|taylor|smith|miller|wright|weaver|brewer|marshall|ward|warden|rice|bread|salt|snow|frost|cotton|silk|box|barn|cabin|camp|chance|drew|pat|sue|don|dean|guy|max|skip|tab|van|web|major|null|test|sun|cloud|ash|birch|elm|oak|pine|willow|cedar|root|leaf|branch|garden|rivera|santos|cruz|paz|sol|luz)$/i;

/**
 * Whether a text holds one of these names (as {@link nameKey} numbers): written with a capital and, where the
 * name is an ordinary word, seen as a name by the finder too. "Will return on Monday" is no word about a client called Will.
 */
export function namesSomebody(text: string, names: ReadonlySet<number>): boolean {
  const tokens = tokenise(text);
  let spans: readonly Candidate[] | null = null;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kinds[i];
    if (kind !== TOKEN.capitalised && kind !== TOKEN.upper && kind !== TOKEN.mixed) continue;
    const [start, end] = [tokens.starts[i] ?? 0, tokens.ends[i] ?? 0];
    const key = nameKey(text.slice(start, end));
    if (key === 0 || !names.has(key)) continue;
    if (!ORDINARY.test(text.slice(start, end))) return true;
    spans ??= findPii(text, { kinds: ["name", "staff"] });
    const next = /^\s+(\S+)/.exec(text.slice(end))?.[1] ?? "";
    if (spans.some((span) => span.start < end && span.end > start && span.confidence >= 0.4) && !PLACE_WORD.test(next))
      return true;
  }
  return false;
}
