import type { KnownIdentifiers } from "../identity/index.js";
import { placeholderKind } from "../identity/index.js";
import { PII_KINDS, type PiiKind } from "../pii/index.js";
import { createScrubber, type Scrubber } from "../scrub/index.js";
import type { Policy } from "../policy/index.js";
import type { Chart } from "./chart.js";

/** A text as it may stand, and how many places somebody should look at. */
export interface CleanText {
  readonly text: string;
  readonly review: number;
}

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
    const { text: clean, review } = scrubber.scrub(text);
    return { text: clean, review: review.length };
  };
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
