import { isHmisPrivacyError } from "../core/index.js";
import type { KnownIdentifiers } from "../identity/index.js";
import { placeholderKind } from "../identity/index.js";
import { PII_KINDS, type PiiKind } from "../pii/index.js";
import { createScrubber, type Scrubber } from "../scrub/index.js";
import type { Policy } from "../policy/index.js";
import type { Chart } from "./chart.js";

/** A text as it may stand, and how many places somebody should look at; null where it could not be scrubbed. */
export type CleanText = { readonly text: string; readonly review: number } | null;

export type TextCleaner = (text: string) => CleanText;

export interface TextOptions {
  readonly asOf: string;
  readonly policy: Policy;
}

/** For the texts of an anonymous client: everything that identifies goes, passed in or found. */
export function cleanerOf(known: readonly KnownIdentifiers[], { asOf, policy }: TextOptions): TextCleaner {
  return cleaner(createScrubber({ known, asOf, policy }));
}

/** For the texts of a client who stays identified: only mentions of the anonymous ones go. */
export function mentionCleanerOf(
  anonymous: readonly KnownIdentifiers[],
  { asOf }: Pick<TextOptions, "asOf">,
): TextCleaner {
  const strangers = Object.keys(PII_KINDS) as PiiKind[];
  return cleaner(createScrubber({ known: anonymous, asOf, keep: strangers, ordinaryWords: "context" }));
}

function cleaner(scrubber: Scrubber): TextCleaner {
  return (text) => {
    if (text.trim() === "") return { text, review: 0 };
    try {
      const { text: clean, review, limits } = scrubber.scrub(text);
      return { text: clean, review: review.length + limits.length };
    } catch (error) {
      if (isHmisPrivacyError(error)) return null; // too long, or the scrubber's own check failed
      throw error;
    }
  };
}

/**
 * The anonymous people without what a client who stays identified shares with them: a family's name, phone and address
 * are that client's own too.
 */
export function notShared(
  anonymous: readonly KnownIdentifiers[],
  { identity, contacts }: Chart,
): readonly KnownIdentifiers[] {
  const { firstName, middleName, lastName, aliases } = identity;
  const names = new Set([firstName, middleName, lastName, ...aliases].map((part) => part?.toLowerCase()));
  const ways = new Set(contacts.map(({ value }) => value.toLowerCase()));
  const name = (part: string | undefined): string | undefined => (names.has(part?.toLowerCase()) ? undefined : part);
  const others = (list: readonly string[] = []): string[] => list.filter((way) => !ways.has(way.toLowerCase()));
  return anonymous.map((person) => ({
    ...person,
    firstName: name(person.firstName),
    middleName: name(person.middleName),
    lastName: name(person.lastName),
    aliases: (person.aliases ?? []).filter((alias) => name(alias) !== undefined),
    phones: others(person.phones),
    emails: others(person.emails),
    addresses: others(person.addresses),
  }));
}

/** What a chart knows about its client, and about people who are named in its contacts. */
export function knownOf(chart: Chart): readonly KnownIdentifiers[] {
  const { identity, contacts } = chart;
  const own = contacts.filter(({ kind, name }) => kind !== "emergency" && name === undefined);
  const name = (part: string | null): string | undefined =>
    part === null || placeholderKind(part, chart.clientId) !== null ? undefined : part;
  const client: KnownIdentifiers = {
    firstName: name(identity.firstName),
    middleName: name(identity.middleName),
    lastName: name(identity.lastName),
    nameSuffix: identity.nameSuffix ?? undefined,
    aliases: identity.aliases.filter((alias) => placeholderKind(alias, chart.clientId) === null),
    // An assigned date is in the record for all to see; the true one isn't known any more.
    dob: identity.dob === null || identity.dob === chart.assignedDob?.dob ? undefined : identity.dob,
    ssn: identity.ssn ?? undefined,
    phones: own.filter(({ kind }) => kind === "phone").map(({ value }) => value),
    emails: own.filter(({ kind }) => kind === "email").map(({ value }) => value),
    addresses: own.filter(({ kind }) => kind === "address").map(({ value }) => value),
  };
  const others = contacts
    .filter(({ kind, name: theirs }) => kind === "emergency" || theirs !== undefined)
    .map(
      ({ name: theirs, value }): KnownIdentifiers => ({
        aliases: theirs === undefined ? [] : [theirs],
        ...(value.includes("@")
          ? { emails: [value] }
          : /\d{7}/.test(value.replaceAll(/\D/g, ""))
            ? { phones: [value] }
            : { addresses: [value] }),
      }),
    );
  return [client, ...others];
}
