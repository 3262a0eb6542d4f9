import { placeholderKind } from "./placeholderNames.js";

/** Whatever of a person can be looked for in a short text. */
export interface Nameable {
  readonly firstName?: string | null | undefined;
  readonly middleName?: string | null | undefined;
  readonly lastName?: string | null | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly dob?: string | null | undefined;
  readonly ssn?: string | null | undefined;
}

/** Shorter names stand inside innocent words and codes; they are looked for as whole words only. */
const STRONG_LETTERS = 5;

/**
 * Whether a short value – a code, an ID, a language – holds somebody's name, SSN or birth date.
 *
 * For values that should hold no prose at all; notes go through `scrub`.
 *
 * @example
 * namedIn("karvonen-79", [{ firstName: "Marja", lastName: "Karvonen" }]); // => true
 * namedIn("1455", [{ firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03" }]); // => false
 */
export function namedIn(text: string, people: readonly Nameable[]): boolean {
  const words = plainLetters(text).split(" ");
  const joined = words.join("");
  const digits = text.replaceAll(/\D+/g, "");
  return people.some(({ firstName, middleName, lastName, aliases = [], dob, ssn }) => {
    const names = [firstName, middleName, lastName, ...aliases]
      .filter((name): name is string => typeof name === "string" && placeholderKind(name) === null)
      .flatMap((name) => [plainLetters(name).replaceAll(" ", ""), ...plainLetters(name).split(" ")])
      .filter((name) => name.length > 1);
    if (names.some((name) => words.includes(name) || (name.length >= STRONG_LETTERS && joined.includes(name))))
      return true;
    const ssnDigits = (ssn ?? "").replaceAll(/\D+/g, "");
    if (ssnDigits.length >= 6 && !/^(.)\1*$/.test(ssnDigits) && digits.includes(ssnDigits)) return true;
    return typeof dob === "string" && (dobForms(dob).some((form) => digits.includes(form)) || hasDateGroups(text, dob));
  });
}

function dobForms(dob: string): string[] {
  const [year = "", month = "", day = ""] = dob.split("-");
  if (year.length !== 4 || month === "" || day === "") return [];
  return [`${year}${month}${day}`, `${month}${day}${year}`, `${day}${month}${year}`];
}

/** "1/2/1925", "2.1.25": the three numbers side by side, in any order, with or without their zeros. */
function hasDateGroups(text: string, dob: string): boolean {
  const wanted = dob.split("-").map(Number);
  const [year = 0, month = 0, day = 0] = wanted;
  const groups = (text.match(/\d+/g) ?? []).map(Number);
  return groups.some((_, i) => {
    const three = groups.slice(i, i + 3);
    return three.length === 3 && [year, year % 100].some((y) => sameNumbers(three, [y, month, day]));
  });
}

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.toSorted((x, y) => x - y).join() === b.toSorted((x, y) => x - y).join();

const plainLetters = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim();
