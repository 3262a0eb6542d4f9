import type { KnownIdentifiers } from "../identity/index.js";

/**
 * Whether a text still holds an identifier as it was passed in: the certificate's own look, without the scrubber's code.
 *
 * Names of three letters or more as whole words with their capital, numbers by their digits, addresses and mail as they
 * are written. The scrubber finds more than this; what this finds, the scrubber has missed.
 *
 * @param names - `full` looks for first and last name side by side only: where "Will call" may stand, "Will Okafor" may not
 */
export function survives(text: string, people: readonly KnownIdentifiers[], names: "each" | "full" = "each"): boolean {
  if (text === "") return false;
  const words = ` ${letters(text)} `;
  const lower = text.toLowerCase();
  const digits = text.replaceAll(/(?<=\d)[\s().\-–/]{1,3}(?=\d)/g, "");
  return people.some((person) => {
    const { dob, ssn, phones = [], emails = [], addresses = [], otherIds = [] } = person;
    if (namesOf(person, names).some((name) => words.includes(` ${name} `))) return true;
    const numbers = [ssn, ...phones].map((number) => (number ?? "").replaceAll(/\D/g, ""));
    if (numbers.some((number) => number.length >= 7 && digits.includes(number.slice(-10)))) return true;
    if (typeof dob === "string" && text.includes(dob)) return true;
    return [...emails, ...addresses, ...otherIds].some((own) => own.length >= 5 && lower.includes(own.toLowerCase()));
  });
}

function namesOf(
  { firstName, middleName, lastName, aliases = [] }: KnownIdentifiers,
  names: "each" | "full",
): readonly string[] {
  const [first, middle, last] = [firstName, middleName, lastName].map((name) => letters(name ?? ""));
  if (names === "full") return first && last ? [`${first} ${last}`, `${last} ${first}`] : [];
  return [first, middle, last, ...aliases.map((alias) => letters(alias))].filter(
    (name): name is string => name !== undefined && name.replaceAll(" ", "").length >= 3,
  );
}

/** Words as they are written, a capital at the head; "may" is no May. */
const letters = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim()
    .replaceAll(/(\p{Lu})(\p{Lu}*)/gu, (_, head: string, tail: string) => head + tail.toLowerCase());
