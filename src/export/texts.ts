import type { KnownIdentifiers } from "../identity/index.js";
import type { Policy } from "../policy/index.js";
import { createKnownScrubber, createScrubber, type Scrubber } from "../scrub/index.js";
import { isHmisPrivacyError } from "../core/index.js";
import type { KnownPeople } from "./knownPeople.js";
import { otherTexts } from "./otherTexts.js";
import type { People } from "./people.js";

/** What became of a text. */
export interface TreatedText {
  /** Null: it could not be made safe, or the caller wants none; the column's empty value stands for it. */
  readonly text: string | null;
  readonly review: boolean;
}

/** What is done with free text. */
export interface TextWork {
  /** A text in a row of a listed client. */
  readonly own: (id: string, text: string, maxLength: number | null) => TreatedText;
  /** A text in anybody else's row, or one of a listed client that the caller wants kept: nobody listed is named in it. */
  readonly other: (id: string, text: string, maxLength: number | null) => TreatedText;
}

export interface TextOptions {
  readonly people: People;
  readonly known: KnownPeople;
  readonly policy: Policy;
  readonly freeText: "scrub" | "blank";
}

// Rows of one client stand together in most files, and a scrubber is small.
const KEPT_SCRUBBERS = 200;

/**
 * Texts of listed clients go through the whole scrubber, with everybody of the household as known; where nobody knows
 * the client's name (a hashed export) they are blanked. Texts of others are searched for the listed clients alone, and
 * those of the client's own household for every one of their names.
 */
export function textWork({ people, known, policy, freeText }: TextOptions): TextWork {
  const scrubbers = new Map<string, Scrubber>();
  const cached = (key: string, create: () => Scrubber): Scrubber => {
    const before = scrubbers.get(key);
    if (before !== undefined) return before;
    if (scrubbers.size >= KEPT_SCRUBBERS) scrubbers.clear();
    const made = create();
    scrubbers.set(key, made);
    return made;
  };
  const listed = [...people.listed].toSorted();
  const others = otherTexts(listed.flatMap((id) => known.of(id)));
  /** Listed clients by the people who share a household with them, themselves included. */
  const near = new Map<string, string[]>();
  for (const id of listed)
    for (const member of people.household.get(id) ?? []) near.set(member, [...(near.get(member) ?? []), id]);

  /** Listed clients of all households first: half of a full name, once masked, can't give the other half away. */
  const both = (
    text: string,
    maxLength: number | null,
    household: readonly KnownIdentifiers[],
    scrubber: Scrubber,
  ): TreatedText => {
    const first = others(text, maxLength, household);
    if (first.text === null) return first;
    const second = scrubbed(scrubber, first.text, maxLength);
    // A common name that the household's scrubber took is no question any more.
    return { text: second.text, review: second.review || (first.review && second.text === first.text) };
  };

  return {
    own: (id, text, maxLength) => {
      if (freeText === "blank" || !known.isNamed(id)) return { text: null, review: false };
      const members = [...(people.household.get(id) ?? [])].filter((member) => member !== id).toSorted();
      const household = [id, ...members].flatMap((one) => known.of(one));
      const scrubber = cached(`own ${id}`, () => createScrubber({ known: household, policy }));
      return orBlank(() => both(text, maxLength, household, scrubber));
    },
    other: (id, text, maxLength) => {
      const household = (near.get(id) ?? []).flatMap((one) => known.of(one));
      if (household.length === 0) return orBlank(() => others(text, maxLength));
      const scrubber = cached(`near ${id}`, () => createKnownScrubber({ known: household }));
      return orBlank(() => both(text, maxLength, household, scrubber));
    },
  };
}

/** What a scrubber refuses to vouch for is taken out and put up for review; anything else goes on up. */
function orBlank(work: () => TreatedText): TreatedText {
  try {
    return work();
  } catch (error) {
    if (!isHmisPrivacyError(error) || !error.code.startsWith("scrub.")) throw error;
    return { text: null, review: true };
  }
}

function scrubbed(scrubber: Scrubber, text: string, maxLength: number | null): TreatedText {
  const result = scrubber.scrub(text, maxLength === null ? {} : { maxLength });
  // What can't be read can't be cleared.
  if (result.limits.includes("scrub.opaque-text")) return { text: null, review: true };
  return { text: result.text, review: result.review.some(({ state }) => state === "left") };
}
