import type { KnownIdentifiers } from "../identity/index.js";

/** An identifier that is still there: whose, and what kind. Never the identifier itself. */
export interface Survivor {
  /** The person's place in `known`. */
  readonly person: number;
  readonly kind: "name" | "ssn" | "dob" | "phone" | "email" | "address" | "id";
}

/**
 * Which known identifiers are still in a text.
 *
 * Written a second way on purpose, without the library's folding: for each identifier a pattern that spells out every
 * letter's other forms. A checker that shared a fault with the scrubber would call a leak clean.
 *
 * Names of five letters or more and numbers are found anywhere, whatever stands between their letters; shorter names
 * as whole words. Placeholders part the text.
 *
 * @example
 * survivors("MARI-SOL called", [{ firstName: "Marisol" }]); // => [{ person: 0, kind: "name" }]
 * survivors("«NAME-1» called", [{ firstName: "Marisol" }]); // => []
 */
export function survivors(text: string, known: readonly KnownIdentifiers[]): readonly Survivor[] {
  return leakChecker(known)(text);
}

/**
 * {@link survivors} for many texts about the same people.
 *
 * @example
 * leakChecker([{ lastName: "Quintero" }])("Ms. Quintero called"); // => [{ person: 0, kind: "name" }]
 */
export function leakChecker(known: readonly KnownIdentifiers[]): (text: string) => readonly Survivor[] {
  const patterns = known.map(patternsOf);
  return (text) => {
    const parts = text
      .normalize("NFKD")
      .replaceAll(/[\p{M}\p{Cf}]/gu, "")
      .split(PLACEHOLDER);
    const squeezed = parts.map((part) => part.replaceAll(/[^\p{L}\p{N}]/gu, ""));
    return patterns.flatMap((own, person) =>
      own
        .filter(({ pattern, across }) => (across ? squeezed : parts).some((part) => pattern.test(part)))
        .map(({ kind }) => ({ person, kind })),
    );
  };
}

/** What scrubbers put in: «NAME-1», [NAME], ⟦NAME 1⟧, {{name}}, ***, XXXX. */
const PLACEHOLDER = /«[A-Z]+-?\d*»|⟦[^⟧]*⟧|\[[A-Z_ -]+\d*\]|\{\{\w+\}\}|\*{3,}|\b[Xx]{4,}\b/u;

/** Letters of other alphabets that look the same. */
// biome-ignore format: a table
const SAME: Readonly<Record<string, string>> = {
  a: "аαɑ", b: "вЬ", c: "сϲ", d: "ԁ", e: "еε", g: "ɡ", h: "һн", i: "іıι", j: "ј", k: "кκ", l: "ӏ",
  m: "м", n: "ո", o: "оοօ", p: "рρ", q: "ԛ", r: "г", s: "ѕ", t: "тτ", u: "υս", v: "ν", w: "ԝ", x: "хχ", y: "уү",
};

interface Pattern {
  readonly kind: Survivor["kind"];
  readonly pattern: RegExp;
  /** Looked for with all blanks and signs taken out; else in the text as words. */
  readonly across: boolean;
}

function patternsOf(person: KnownIdentifiers): readonly Pattern[] {
  const { firstName, middleName, lastName, aliases = [], ssn = "", phones = [], emails, addresses, otherIds } = person;
  const names = [firstName, middleName, lastName, ...aliases]
    .filter((name) => name !== undefined)
    .flatMap((name) => [name, ...name.split(/[\s-]+/u)])
    .map(lettersOf)
    .filter((name) => name.length > 1);
  const digits = ssn.replaceAll(/\D/g, "");
  const subscriber = phones.map((phone) => phone.replaceAll(/\D/g, "").slice(-7));
  return [
    ...[...new Set(names)].map((name) => ([...name].length < 5 ? word(name) : across("name", name))),
    ...anywhere("ssn", digits.length === 9 ? [digits] : []),
    ...anywhere("phone", subscriber),
    ...anywhere("email", emails),
    ...anywhere("address", addresses),
    ...anywhere("id", otherIds),
    ...datesOf(person.dob).map((pattern): Pattern => ({ kind: "dob", pattern, across: false })),
  ];
}

const anywhere = (kind: Survivor["kind"], values: readonly string[] = []): readonly Pattern[] =>
  values
    .map(lettersOf)
    .filter(({ length }) => length >= 5)
    .map((letters) => across(kind, letters));

const across = (kind: Survivor["kind"], letters: string): Pattern => ({
  kind,
  pattern: new RegExp(spelled(letters), "iu"),
  across: true,
});

const word = (letters: string): Pattern => ({
  kind: "name",
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${spelled(letters)}(?![\\p{L}\\p{N}])`, "iu"),
  across: false,
});

const lettersOf = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

const spelled = (letters: string): string => [...letters].map((letter) => `[${letter}${SAME[letter] ?? ""}]`).join("");

function datesOf(dob: string | undefined): readonly RegExp[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(dob ?? "") ?? [];
  if (year === undefined || month === undefined || day === undefined) return [];
  const [m, d] = [`0?${Number(month)}`, `0?${Number(day)}`];
  const sign = "[\\s/.\\-–]{1,2}";
  return [
    new RegExp(`(?<!\\d)${year}${sign}${m}${sign}${d}(?!\\d)`, "u"),
    new RegExp(`(?<!\\d)${m}${sign}${d}${sign}(?:${year.slice(0, 2)})?${year.slice(2)}(?!\\d)`, "u"),
    new RegExp(`(?<!\\d)${year}${month}${day}(?!\\d)`, "u"),
  ];
}
