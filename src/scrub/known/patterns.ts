import { type Day, parseDay } from "../../calendar/index.js";
import {
  addressForms,
  eachDateForm,
  type Join,
  type KnownIdentifiers,
  type NameForm,
  nameForms,
  phoneForms,
  placeholderKind,
  ssnForms,
  type WrittenForm,
} from "../../identity/index.js";
import type { PiiKind } from "../../pii/index.js";
import { fold } from "../../text/index.js";
import { collectPatterns, type Patterns } from "./automaton.js";
import { misread } from "./misread.js";
import type { MayOccur } from "./oneText.js";
import { lookForRoom, MOST_PLACES, RULES, tooMany } from "./room.js";
import { collectRows, type RowRule, type Rows } from "./wordTier.js";

/** Five letters: a shorter name stands inside innocent words 0.2 times in 1,000 words and more, this one 0.01 times. */
export const STRONG_LETTERS = 5;
/** Scripts that put no spaces between words: a name of two letters stands anywhere in a run of them. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{2,}$/u;
/** Six digits: month, day and two digits of the year; of a number, date or address that has words, too. */
export const STRONG_DIGITS = 6;
const TIERS = ["strong", "confused", "words"] as const;

/** Whose it is and why it goes. */
export interface Target {
  readonly kind: PiiKind;
  /** The place in `known`; -1 for what belongs to nobody in particular. */
  readonly person: number;
  readonly rule: `known.${string}`;
}

/** A name whose misspellings are looked for. */
export interface SpelledName {
  readonly text: string;
  readonly target: number;
  /** Already as a scanner misreads it: looked for as it stands. */
  readonly isMisread?: boolean;
}

/** Everything that is looked for, before any automaton is built. Each has the number of its target for a value. */
export interface PatternSet {
  readonly targetOf: (value: number) => Target;
  /** What must not be a substring of what is left, folded. */
  readonly strong: Patterns;
  /** The same in the reading that takes look-alike digits, letters and symbols for one. */
  readonly confused: Patterns;
  /** Short and ordinary names in that reading, as whole words with a digit or symbol in them: `J0hn`. */
  readonly confusedWords: ReadonlyMap<string, number>;
  /** What must not be left as a row of whole tokens. */
  readonly rows: Rows;
  readonly spelled: readonly SpelledName[];
  /** Folded initials of each person, for what stands beside a name. */
  readonly initials: readonly string[];
  readonly ages: readonly { readonly birth: Day; readonly person: number }[];
  /** Telephone numbers, ten or seven digits, for those that are written in letters. */
  readonly phones: ReadonlyMap<string, number>;
  readonly limits: ReadonlySet<KnownLimit>;
  /** Written forms that were made of what was handed over, by tier. */
  readonly forms: Readonly<Record<"strong" | "confused" | "words", number>>;
}

/** What was handed over and could not be looked for as it stands. */
export type KnownLimit =
  | "known.nothing-to-find"
  | "known.placeholder-name"
  | "known.one-letter-name"
  | "known.not-a-birth-date";

export interface PatternOptions {
  readonly known: readonly KnownIdentifiers[];
  readonly alsoIdentifying?: readonly string[];
  /** Whether a folded word is an ordinary English one. */
  readonly isOrdinary: (folded: string) => boolean;
  /** Short forms of a folded given name. */
  readonly shortForms: (folded: string) => readonly string[];
  /** For a scrubber that serves one text: what can't occur in it is counted and not compiled. */
  readonly mayOccur?: MayOccur | undefined;
  /** For tests: room for fewer. */
  readonly mostPlaces?: number;
}

/** Two capitals that mean something else in notes; as initials they need their full stops. */
const ABBREVIATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "am pm er ed dv cm ce pt ok id hh rn sw dr np pa md da dl ss sn ui la tb iv or in on at to by of as is it be do go he me my no so up us we ia if an ax st ave rd wa id or ca mt ny nw ne se sw pd co ps oh rv tv pc hr it vi ac dc hs ms mr gf bf av bp th mo yo wk yr pr hud dhs dcf cps eta doa poc ssi ssa dob ssn poa ice cop ada das dad mom rrh psh".split(
    " ",
  ),
);

/** From identifiers to patterns. What is handed over twice is looked for once, for the first person. */
export function compilePatterns({
  known,
  alsoIdentifying = [],
  isOrdinary,
  shortForms,
  mayOccur = () => true,
  mostPlaces = MOST_PLACES,
}: PatternOptions): PatternSet {
  const strong = collectPatterns();
  const confused = collectPatterns();
  const rows = collectRows();
  const confusedWords = new Map<string, number>();
  const spelled = new Map<string, SpelledName>();
  const phones = new Map<string, number>();
  const initials: string[] = [];
  const ages: { birth: Day; person: number }[] = [];
  const limits = new Set<KnownLimit>();
  const forms = { strong: 0, confused: 0, words: 0 };
  const births = new Map<string, typeof forms>();
  const rules: string[] = [];
  /** Places of the rules, by kind and form: looked up for every pattern. */
  const numbers = new Map<string, Map<string, number>>();

  const targetFor = (person: number, kind: string, form = ""): number => {
    let ofKind = numbers.get(kind);
    if (ofKind === undefined) numbers.set(kind, (ofKind = new Map()));
    let number = ofKind.get(form);
    if (number === undefined) {
      number = rules.push(`known.${kind}${form && `.${form}`}`) - 1;
      ofKind.set(form, number);
    }
    return (person + 1) * RULES + number;
  };
  const makeRoom = (more: number): void => {
    if (strong.states() + confused.states() + rows.size() + more > mostPlaces) throw tooMany();
  };
  const addStrong = (text: string, target: number): void => {
    forms.strong += 1;
    if (!mayOccur(text, "plain")) return;
    makeRoom(text.length);
    strong.add(text, target);
  };
  const addConfused = (text: string, target: number): void => {
    for (const written of misread(text)) {
      forms.confused += 1;
      const key = fold(written, "confused");
      if (!mayOccur(key, "confused")) continue;
      makeRoom(key.length);
      confused.add(key, target);
    }
  };
  const addRow = (
    words: readonly string[],
    target: number,
    ambiguous: RowRule["ambiguous"] = false,
    join: Join = "any",
    needs?: RowRule["needs"],
  ): void => {
    forms.words += 1;
    if (!mayOccur(words.join(""), "plain")) return;
    makeRoom(words.length);
    rows.add(asTokens(words), target, { join, ambiguous, needs });
  };
  /** A number, date or address: strong when long enough, whole tokens otherwise. */
  const addForm = (
    { form, join, part }: Omit<WrittenForm, "words">,
    words: readonly string[],
    text: string,
    person: number,
    kind: string,
  ): void => {
    const isLong = part !== true && text.length >= STRONG_DIGITS;
    if (isLong) forms.strong += 1;
    else forms.words += 1;
    // a date's first zero is left out of what may be misread: "to 3/05/1979" is no 03/05/1979
    const isOwn = kind === "dob" ? !text.startsWith("0") : text.length >= STRONG_DIGITS + 2;
    const misreadable = isLong && isOwn && (isNumber(text) || form === "number-name");
    const occurs = mayOccur(text, "plain");
    if (!occurs && !misreadable) return;
    const target = targetFor(person, kind, form);
    if (occurs) {
      makeRoom(text.length);
      if (isLong) strong.add(text, target);
      else rows.add(asTokens(words), target, { join, ambiguous: text.length < 4 });
    }
    if (misreadable) addConfused(text, target);
  };
  const addForms = (all: readonly WrittenForm[], person: number, kind: string): void => {
    for (const form of all) addForm(form, form.words, form.words.join(""), person, kind);
  };
  /** A day on which somebody known was born already has all its forms. */
  const addBirth = (birth: Day, person: number): void => {
    const key = `${birth.year}-${birth.month}-${birth.day}`;
    const before = { ...forms };
    const had = births.get(key);
    if (had === undefined) {
      eachDateForm(
        birth,
        (form, words, text) => addForm(form, words, text, person, "dob"),
        (begun, { whole, parts }) => {
          // short ones may be too short for the strong tier
          if (begun.length < STRONG_DIGITS || mayOccur(begun, "plain")) return false;
          forms.strong += whole;
          forms.words += parts;
          return true;
        },
      );
      for (const tier of TIERS) before[tier] = forms[tier] - before[tier];
      births.set(key, before);
    } else for (const tier of TIERS) forms[tier] += had[tier];
    ages.push({ birth, person });
  };
  const addName = ({ form, words, join }: NameForm, person: number): void => {
    const text = words.join("");
    const target = targetFor(person, "name", form);
    if (form === "initials") {
      if (words.length > 1) addRow(words, target, true, "tight", "capitals");
      else if (text.length >= 2 && !ABBREVIATIONS.has(text)) addRow(words, target, true, "any", "capitals");
      return;
    }
    if (form === "letters") {
      if (text.length >= STRONG_LETTERS && !isOrdinary(text)) return; // the strong tier reads through what stands between
      addRow(words, target, false, "tight");
      addRow(words, target, false, "date");
      return;
    }
    if (text.length < 2) {
      limits.add("known.one-letter-name");
      return;
    }
    const ordinary = words.every((word) => isOrdinary(word)) || isOrdinary(text);
    // "Okonjo will" is the last name first, or what Okonjo will do
    const endsOrdinary = form === "full" && isOrdinary(words.at(-1) ?? "") && !isOrdinary(words[0] ?? "");
    if (UNSPACED.test(text)) addStrong(text, target);
    else if (form === "joined") addRow([text], target);
    // short forms were not handed over: none is taken out of other words ("chris" of "Christmas")
    else if (text.length >= STRONG_LETTERS && !ordinary && form !== "nickname" && !endsOrdinary) {
      addStrong(text, target);
      addConfused(text, target);
    } else {
      // an ordinary word that is merely a short form goes only where it is written as a name
      const needs = form === "nickname" && ordinary ? "capital" : undefined;
      addRow(words, target, endsOrdinary ? "small" : ordinary, join, needs);
      if (words.length > 1) addRow([text], target, ordinary);
      else if (!ordinary) addRow([`${text}s`], target);
      if (text.length >= 3) {
        for (const written of misread(text)) {
          const look = fold(written, "confused");
          if (!confusedWords.has(look)) confusedWords.set(look, target);
          if (written !== text && !spelled.has(written))
            spelled.set(written, {
              text: written,
              target: targetFor(person, "name", "misspelled"),
              isMisread: true,
            });
        }
      }
    }
    const isHandedOver = form !== "full" && form !== "joined" && form !== "nickname";
    if (isHandedOver && words.length === 1 && text.length >= 4 && !spelled.has(text) && !/\d/.test(text))
      spelled.set(text, { text, target: targetFor(person, "name", "misspelled") });
  };
  const addId = (id: string, person: number): void => {
    const target = targetFor(person, "id");
    // the label goes, up to the last word without a digit before the first digit: "ProviderOne 2041…"
    const bare = id.replace(/^[^\d]{0,40}[\s:#.](?=\S{0,40}\d)/u, "");
    for (const written of new Set([bare, id])) {
      const text = fold(written);
      if (text.length < 2) continue;
      if (text.length > STRONG_LETTERS && /\d/.test(text)) addStrong(text, target);
      else if (/\d/.test(text) || text.length >= STRONG_LETTERS) {
        addRow(wordsOf(written), target, text.length < 4);
        addRow([text], target, text.length < 4);
      }
    }
    for (const [digits] of bare.matchAll(/\d{6,}/g)) addStrong(digits, targetFor(person, "id", "digits"));
    const text = fold(bare);
    if (text.length >= 8 && /^\w+$/.test(text) && /\d/.test(text)) addConfused(text, target);
  };
  const addEmail = (email: string, person: number): void => {
    const target = targetFor(person, "email");
    for (const written of [email, ...spokenEmails(email)]) {
      const text = fold(written);
      if (text.length >= STRONG_LETTERS) addStrong(text, target);
    }
    const local = fold(email.split("@")[0] ?? "");
    if (local.length >= STRONG_LETTERS && !isOrdinary(local)) addStrong(local, targetFor(person, "email", "local"));
    else if (local.length >= 2) addRow([local], target, isOrdinary(local));
  };
  const addPhrase = (text: string, words: readonly string[]): void => {
    const target = targetFor(-1, "also-identifying");
    if (text.length >= STRONG_LETTERS && !(words.length === 1 && isOrdinary(text))) addStrong(text, target);
    else if (text !== "") addRow(words, target, isOrdinary(text));
  };

  lookForRoom(known, alsoIdentifying, mostPlaces);
  known.forEach((given, person) => {
    const identifiers = withoutPlaceholders(given, limits);
    const before = forms.strong + forms.words;
    const names = nameForms(identifiers, shortForms);
    for (const name of names) addName(name, person);
    if (identifiers.dob !== undefined && identifiers.dob !== "") {
      const birth = parseDay(identifiers.dob.slice(0, 10));
      if (birth === null) {
        limits.add("known.not-a-birth-date");
        const text = fold(identifiers.dob);
        if (text !== "") addForm({ form: "as-given", join: "date" }, [text], text, person, "dob");
      } else addBirth(birth, person);
    }
    addForms(ssnForms(ssnDigits(identifiers.ssn ?? "")), person, "ssn");
    for (const phone of identifiers.phones ?? []) {
      const written = phoneForms(phone);
      addForms(written, person, "phone");
      for (const form of written) {
        const digits = form.words.join("");
        if (digits.length >= 7 && !phones.has(digits)) phones.set(digits, targetFor(person, "phone", "letters"));
      }
    }
    for (const email of identifiers.emails ?? []) addEmail(email, person);
    // a street written in full is found by its short form inside; the longer one is masked whole
    for (const address of identifiers.addresses ?? []) addForms(addressForms(address), person, "address");
    for (const id of identifiers.otherIds ?? []) addId(id, person);
    initials.push(nameInitials(identifiers));
    if (names.length === 0 && forms.strong + forms.words === before) limits.add("known.nothing-to-find");
  });
  for (const phrase of alsoIdentifying) {
    const words = wordsOf(phrase);
    addPhrase(fold(phrase), words);
    const bare = words.slice(1);
    const rest = bare.join("");
    const isOne = bare.length === 1 && isOrdinary(rest);
    if (/^(?:the|a|an|his|her|their)$/.test(words[0] ?? "") && rest.length >= STRONG_LETTERS && !isOne)
      addPhrase(rest, bare);
  }

  return {
    targetOf(value) {
      const rule = (rules[value % RULES] ?? "") as Target["rule"];
      const kind = rule.split(".")[1] as PiiKind | "also-identifying";
      return { kind: kind === "also-identifying" ? "identifying" : kind, person: Math.trunc(value / RULES) - 1, rule };
    },
    strong,
    confused,
    confusedWords,
    rows,
    spelled: [...spelled.values()],
    initials,
    ages,
    phones,
    limits,
    forms,
  };
}

const isNumber = (text: string): boolean => /^\d+$/.test(text);

const wordsOf = (written: string): readonly string[] =>
  written
    .split(/[^\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+/u)
    .map((word) => fold(word))
    .filter((word) => word !== "");

/** Words as the tokeniser cuts them: letters and digits apart. */
const asTokens = (words: readonly string[]): readonly string[] =>
  words.some((word) => /\d\D|\D\d/.test(word)) ? words.flatMap((word) => word.match(/\d+|\D+/g) ?? []) : words;

function ssnDigits(ssn: string): string {
  const digits = ssn.replaceAll(/[xX*?#•●]/g, "X").replaceAll(/[^0-9X]/g, "");
  return digits.length === 9 ? digits : digits.replaceAll("X", "").padStart(9, "X").slice(-9);
}

const SPOKEN_SIGNS = [
  ["@", "dot"],
  ["at", "dot"],
  ["arroba", "punto"],
] as const;

/** "ilse dot v at example dot org", "ilse punto v arroba …", and every mixture of signs and words. */
function spokenEmails(email: string): readonly string[] {
  const at = email.indexOf("@");
  if (at === -1) return [];
  const [local, domain] = [email.slice(0, at), email.slice(at + 1)];
  return SPOKEN_SIGNS.flatMap(([sign, dot]) => {
    const dotted = (part: string): readonly string[] => [part, part.replaceAll(".", dot)];
    return dotted(local).flatMap((l) => dotted(domain).map((d) => l + sign + d));
  });
}

const nameInitials = ({ firstName = "", middleName = "", lastName = "" }: KnownIdentifiers): string =>
  fold([firstName, middleName, lastName].map((name) => Array.from(name.trim())[0] ?? "").join(""));

/** A name field that says "Anonymous" or "Refused" names nobody, and the word stands in many a note. */
function withoutPlaceholders(given: KnownIdentifiers, limits: Set<KnownLimit>): KnownIdentifiers {
  const drop = (name: string | undefined): string | undefined => {
    if (name === undefined || placeholderKind(name) === null) return name;
    limits.add("known.placeholder-name");
    return undefined;
  };
  return {
    ...given,
    firstName: drop(given.firstName),
    middleName: drop(given.middleName),
    lastName: drop(given.lastName),
  };
}
