import type { KnownIdentifiers } from "../identity/index.js";

/**
 * Whether a text still holds an identifier as it was passed in: the certificate's own look, without the scrubber's code.
 *
 * Names of three letters or more as whole words with their capital, numbers by their digits, addresses and mail as they
 * are written. The scrubber finds more than this; what this finds, the scrubber has missed.
 */
export function survives(text: string, people: readonly KnownIdentifiers[]): boolean {
  if (text === "") return false;
  const plain = letters(text);
  const padded = ` ${plain} `;
  const lower = text.toLowerCase();
  const digits = text.replaceAll(/(?<=\d)[\s().\-–/]{1,3}(?=\d)/g, "");
  return people.some(
    ({
      firstName,
      middleName,
      lastName,
      aliases = [],
      dob,
      ssn,
      phones = [],
      emails = [],
      addresses = [],
      otherIds = [],
    }) => {
      const names = [firstName, middleName, lastName, ...aliases]
        .map((name) => letters(name ?? ""))
        .filter((name) => name.replaceAll(" ", "").length >= 3);
      if (names.some((name) => padded.includes(` ${name} `))) return true;
      const numbers = [ssn, ...phones]
        .map((number) => (number ?? "").replaceAll(/\D/g, ""))
        .filter((n) => n.length >= 7);
      if (numbers.some((number) => digits.includes(number.slice(-10)))) return true;
      if (typeof dob === "string" && text.includes(dob)) return true;
      return [...emails, ...addresses, ...otherIds].some((own) => own.length >= 5 && lower.includes(own.toLowerCase()));
    },
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
