import { type Day, parseDay } from "../../calendar/index.js";
import { HmisPrivacyError } from "../../core/index.js";
import {
  addressForms,
  dateForms,
  type Join,
  type KnownIdentifiers,
  nameForms,
  phoneForms,
  placeholderKind,
  ssnForms,
  type WrittenForm,
} from "../../identity/index.js";
import type { PiiKind } from "../../pii/index.js";
import { fold } from "../../text/index.js";
import type { MayOccur } from "./oneText.js";

/** Five letters: a shorter name stands inside innocent words 0.2 times in 1,000 words and more, this one 0.01 times. */
export const STRONG_LETTERS = 5;
/** Scripts that put no spaces between words: a name of two letters stands anywhere in a run of them. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{2,}$/u;
/** Six digits: month, day and two digits of the year. */
export const STRONG_DIGITS = 6;
/** Folded letters of all patterns together; beyond it the automaton outgrows the memory of a browser's tab. */
const MOST_LETTERS = 60_000_000;

/** Whose it is and why it goes. */
export interface Target {
  readonly kind: PiiKind;
  /** The place in `known`; -1 for what belongs to nobody in particular. */
  readonly person: number;
  readonly rule: `known.${string}`;
}

/** A folded string that must not be a substring of what is left. */
export interface StrongPattern extends Target {
  readonly text: string;
}

/** A row of whole tokens that must not be left. */
export interface WordPattern extends Target {
  readonly words: readonly string[];
  readonly join: Join;
  /** Also an English word, or too short to be sure; `small`: where its last word is in small letters. */
  readonly ambiguous: boolean | "small";
  /** `capitals`: only where every letter is a capital; `capital`: only where the first is. */
  readonly needs?: "capital" | "capitals";
}

/** A name whose misspellings are looked for. */
export interface SpelledName extends Target {
  readonly text: string;
  readonly ordinary: boolean;
}

/** Everything that is looked for, before any automaton is built. */
export interface PatternSet {
  readonly strong: readonly StrongPattern[];
  /** The same in the reading that takes look-alike digits, letters and symbols for one. */
  readonly confused: readonly StrongPattern[];
  /** Short and ordinary names in that reading, as whole words with a digit or symbol in them: `J0hn`. */
  readonly confusedWords: ReadonlyMap<string, Target>;
  readonly words: readonly WordPattern[];
  readonly spelled: readonly SpelledName[];
  /** Folded initials of each person, for what stands beside a name. */
  readonly initials: readonly string[];
  readonly ages: readonly { readonly birth: Day; readonly person: number }[];
  /** Telephone numbers, ten or seven digits, for those that are written in letters. */
  readonly phones: ReadonlyMap<string, Target>;
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
  mayOccur,
}: PatternOptions): PatternSet {
  const strong = new Map<string, StrongPattern>();
  const confused = new Map<string, StrongPattern>();
  const confusedWords = new Map<string, Target>();
  const words = new Map<string, WordPattern>();
  const spelled = new Map<string, SpelledName>();
  const phones = new Map<string, Target>();
  const initials: string[] = [];
  const ages: { birth: Day; person: number }[] = [];
  const limits = new Set<KnownLimit>();
  let letters = 0;
  const forms = { strong: 0, confused: 0, words: 0 };

  const addStrong = (text: string, target: Target): void => {
    forms.strong += 1;
    if (mayOccur?.(text) === false || strong.has(text)) return;
    letters += text.length;
    if (letters > MOST_LETTERS) throw new HmisPrivacyError("scrub.too-many-known", { field: "known" });
    strong.set(text, { ...target, text });
  };
  const addConfused = (text: string, target: Target): void => {
    for (const written of misread(text)) {
      forms.confused += 1;
      const key = fold(written, "confused");
      if (confused.has(key)) continue;
      letters += key.length;
      confused.set(key, { ...target, text: key });
    }
  };
  const addWords = (pattern: WordPattern): void => {
    forms.words += 1;
    if (mayOccur?.(pattern.words.join("")) === false) return;
    const key = `${pattern.needs ?? ""} ${pattern.join} ${pattern.words.join(" ")}`;
    if (!words.has(key)) {
      letters += key.length;
      words.set(key, pattern);
    }
  };
  /** A number, date or address: strong when long enough, whole tokens otherwise. */
  const addForm = ({ words: written, join, part }: WrittenForm, target: Target): void => {
    const text = written.join("");
    const isLong = part !== true && text.length >= (isNumber(text) ? STRONG_DIGITS : STRONG_LETTERS + 1);
    if (mayOccur?.(text) === false) forms[isLong ? "strong" : "words"] += 1;
    else if (isLong) addStrong(text, target);
    else addWords({ ...target, words: asTokens(written), join, ambiguous: text.length < 4 });
    // a date's first zero is left out of what may be misread: "to 3/05/1979" is no 03/05/1979
    const misreadable = target.kind === "dob" ? !text.startsWith("0") : text.length >= STRONG_DIGITS + 2;
    if (part !== true && text.length >= STRONG_DIGITS && misreadable && isNumber(text)) addConfused(text, target);
  };

  known.forEach((given, person) => {
    const identifiers = withoutPlaceholders(given, limits);
    let some = false;
    const before = forms.strong + forms.words;
    for (const { form, words: written, join } of nameForms(identifiers, shortForms)) {
      some = true;
      const text = written.join("");
      const target: Target = { kind: "name", person, rule: `known.name.${form}` };
      if (form === "initials") {
        if (written.length === 1) {
          if (text.length >= 2 && !ABBREVIATIONS.has(text))
            addWords({ ...target, words: [text], join: "any", ambiguous: true, needs: "capitals" });
        } else addWords({ ...target, words: written, join: "tight", ambiguous: true, needs: "capitals" });
        continue;
      }
      if (form === "letters") {
        if (text.length >= STRONG_LETTERS && !isOrdinary(text)) continue; // the strong tier reads through what stands between
        addWords({ ...target, words: written, join: "tight", ambiguous: false });
        addWords({ ...target, words: written, join: "date", ambiguous: false });
        continue;
      }
      if (text.length < 2) {
        limits.add("known.one-letter-name");
        continue;
      }
      const ordinary = written.every((word) => isOrdinary(word)) || isOrdinary(text);
      // "Okonjo will" is the last name first, or what Okonjo will do
      const endsOrdinary = form === "full" && isOrdinary(written.at(-1) ?? "") && !isOrdinary(written[0] ?? "");
      const name =
        form === "first" || form === "middle" || form === "last" || form === "alias" || form === "alias-part";
      if (UNSPACED.test(text)) addStrong(text, target);
      else if (form === "joined") addWords({ ...target, words: asTokens([text]), join: "any", ambiguous: false });
      // short forms were not handed over: none is taken out of other words ("chris" of "Christmas")
      else if (text.length >= STRONG_LETTERS && !ordinary && form !== "nickname" && !endsOrdinary) {
        addStrong(text, target);
        addConfused(text, target);
      } else {
        const pattern: WordPattern = {
          ...target,
          words: asTokens(written),
          join,
          ambiguous: endsOrdinary ? "small" : ordinary,
        };
        // an ordinary word that is merely a short form goes only where it is written as a name
        addWords(form === "nickname" && ordinary ? { ...pattern, needs: "capital" } : pattern);
        if (written.length > 1) addWords({ ...target, words: asTokens([text]), join: "any", ambiguous: ordinary });
        if (!ordinary && written.length === 1)
          addWords({ ...target, words: [`${text}s`], join: "any", ambiguous: false });
        const look = fold(text, "confused");
        if (text.length >= 3 && !confusedWords.has(look)) confusedWords.set(look, target);
      }
      if (name && written.length === 1 && text.length >= 4 && !spelled.has(text) && !/\d/.test(text)) {
        spelled.set(text, { ...target, rule: "known.name.misspelled", text, ordinary });
      }
    }
    if (identifiers.dob !== undefined && identifiers.dob !== "") {
      const birth = parseDay(identifiers.dob.slice(0, 10));
      if (birth === null) {
        limits.add("known.not-a-birth-date");
        const text = fold(identifiers.dob);
        if (text !== "")
          addForm(
            { form: "as-given", words: [text], join: "date" },
            { kind: "dob", person, rule: "known.dob.as-given" },
          );
      } else {
        for (const form of dateForms(birth)) addForm(form, { kind: "dob", person, rule: `known.dob.${form.form}` });
        ages.push({ birth, person });
      }
    }
    const ssn = ssnDigits(identifiers.ssn ?? "");
    for (const form of ssnForms(ssn)) addForm(form, { kind: "ssn", person, rule: `known.ssn.${form.form}` });
    for (const phone of identifiers.phones ?? []) {
      for (const form of phoneForms(phone)) {
        const target: Target = { kind: "phone", person, rule: `known.phone.${form.form}` };
        addForm(form, target);
        const digits = form.words.join("");
        if (digits.length >= 7 && !phones.has(digits)) phones.set(digits, { ...target, rule: "known.phone.letters" });
      }
    }
    for (const email of identifiers.emails ?? []) {
      const target: Target = { kind: "email", person, rule: "known.email" };
      const whole = fold(email);
      if (whole.length >= STRONG_LETTERS) addStrong(whole, target);
      for (const spoken of spokenEmails(email)) {
        const text = fold(spoken);
        if (text.length >= STRONG_LETTERS) addStrong(text, target);
      }
      const local = fold(email.split("@")[0] ?? "");
      if (local.length >= STRONG_LETTERS && !isOrdinary(local))
        addStrong(local, { ...target, rule: "known.email.local" });
      else if (local.length >= 2)
        addWords({ ...target, words: asTokens([local]), join: "any", ambiguous: isOrdinary(local) });
    }
    for (const address of identifiers.addresses ?? []) {
      for (const form of addressForms(address)) {
        // a street written in full is found by its short form inside; the longer one is masked whole
        addForm(form, { kind: "address", person, rule: `known.address.${form.form}` });
      }
    }
    for (const id of identifiers.otherIds ?? []) addId(id, person);
    initials.push(nameInitials(identifiers));
    if (!some && forms.strong + forms.words === before) limits.add("known.nothing-to-find");
  });

  function addId(id: string, person: number): void {
    const target: Target = { kind: "id", person, rule: "known.id" };
    // the label goes, up to the last word without a digit before the first digit: "ProviderOne 2041…"
    const bare = id.replace(/^[^\d]{0,40}[\s:#.](?=\S{0,40}\d)/u, "");
    for (const written of new Set([bare, id])) {
      const text = fold(written);
      if (text.length < 2) continue;
      if (text.length >= STRONG_LETTERS + 1 && /\d/.test(text)) addStrong(text, target);
      else if (/\d/.test(text) || text.length >= STRONG_LETTERS) {
        addWords({
          ...target,
          words: asTokens(written.split(/[^\p{L}\p{N}]+/u).map((word) => fold(word))),
          join: "any",
          ambiguous: text.length < 4,
        });
        addWords({ ...target, words: asTokens([text]), join: "any", ambiguous: text.length < 4 });
      }
    }
    for (const [digits] of bare.matchAll(/\d{6,}/g)) addStrong(digits, { ...target, rule: "known.id.digits" });
    const text = fold(bare);
    if (text.length >= 8 && /^\w+$/.test(text) && /\d/.test(text)) addConfused(text, target);
  }

  alsoIdentifying.forEach((phrase) => {
    const target: Target = { kind: "identifying", person: -1, rule: "known.also-identifying" };
    const written = phrase
      .split(/[^\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+/u)
      .map((word) => fold(word))
      .filter((word) => word !== "");
    const text = fold(phrase);
    if (text === "") return;
    if (text.length >= STRONG_LETTERS && !(written.length === 1 && isOrdinary(text))) addStrong(text, target);
    else addWords({ ...target, words: asTokens(written), join: "any", ambiguous: isOrdinary(text) });
    const bare = written.slice(1);
    if (bare.length > 0 && /^(?:the|a|an|his|her|their)$/.test(written[0] ?? "")) {
      const rest = bare.join("");
      if (rest.length >= STRONG_LETTERS && !(bare.length === 1 && isOrdinary(rest))) addStrong(rest, target);
    }
  });

  return {
    strong: [...strong.values()],
    confused: [...confused.values()],
    confusedWords,
    words: [...words.values()],
    spelled: [...spelled.values()],
    initials,
    ages,
    phones,
    limits,
    forms,
  };
}

const isNumber = (text: string): boolean => /^\d+$/.test(text);

/** Words as the tokeniser cuts them: letters and digits apart. */
function asTokens(words: readonly string[]): readonly string[] {
  const tokens: string[] = [];
  for (const word of words) {
    if (/^(?:\d+|\D+)$/.test(word)) tokens.push(word);
    else tokens.push(...(word.match(/\d+|\D+/g) ?? []));
  }
  return tokens;
}

function ssnDigits(ssn: string): string {
  const digits = ssn.replaceAll(/[xX*?#•●]/g, "X").replaceAll(/[^0-9X]/g, "");
  return digits.length === 4
    ? `XXXXX${digits}`
    : digits.length === 9
      ? digits
      : digits.replaceAll("X", "").padStart(9, "X").slice(-9);
}

/** "ilse dot v at example dot org", and every mixture of signs and words. */
function spokenEmails(email: string): readonly string[] {
  const at = email.indexOf("@");
  if (at === -1) return [];
  const [local, domain] = [email.slice(0, at), email.slice(at + 1)];
  const dotted = (part: string): readonly string[] => [part, part.replaceAll(".", " dot ")];
  return [" at ", "@"].flatMap((sign) => dotted(local).flatMap((l) => dotted(domain).map((d) => `${l}${sign}${d}`)));
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

/** How a scanner or a hurried hand writes a word: rn for m, cl for d, vv for w, and back; each alone and all at once. */
function misread(text: string): ReadonlySet<string> {
  const all = new Set([text]);
  for (const [from, to] of [
    ["m", "rn"],
    ["rn", "m"],
    ["d", "cl"],
    ["cl", "d"],
    ["w", "vv"],
    ["vv", "w"],
  ] as const) {
    let at = text.indexOf(from);
    if (at === -1) continue;
    all.add(text.replaceAll(from, to));
    for (; at !== -1; at = text.indexOf(from, at + 1)) all.add(text.slice(0, at) + to + text.slice(at + from.length));
  }
  return all;
}
