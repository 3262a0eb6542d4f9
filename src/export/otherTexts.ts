import { type KnownIdentifiers, nameWords } from "../identity/index.js";
import { createKnownScrubber, findPlaceholders, placeholder, type Redaction } from "../scrub/index.js";
import { fold } from "../text/index.js";
import { isRareName } from "./commonNames.js";
import type { TreatedText } from "./texts.js";

/** Names that say who it is without anything beside them. */
const FULL: ReadonlySet<string> = /* @__PURE__ */ new Set(["known.name.full", "known.name.joined"]);
/** One part of a name. Short forms, initials and misspellings of it count only beside something else. */
const SINGLE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "known.name.first",
  "known.name.middle",
  "known.name.last",
  "known.name.alias",
  "known.name.alias-part",
  "known.name.letters",
]);

/** @param household - people who are numbered by their place here, as the household's own scrubber numbers them */
export type OtherTexts = (
  text: string,
  maxLength: number | null,
  household?: readonly KnownIdentifiers[],
) => TreatedText;

/**
 * Looks for all listed clients in a text of somebody else: full names in any order, numbers, addresses, e-mail addresses
 * and rare single names go. A common single name goes where something else of a client of that name stands in the text,
 * and is put up for review where it stands alone: "Maria" is not one person.
 */
export function otherTexts(known: readonly KnownIdentifiers[]): OtherTexts {
  if (known.length === 0) return (text) => ({ text, review: false });
  const scrubber = createKnownScrubber({ known, ordinaryWords: "context" });
  const named = byName(known);
  const places = new Map(known.map((one, index) => [one, index + 1]));
  return (text, maxLength, household = []) => {
    let now = text;
    const numbers = numbering(
      text,
      household.map((one) => places.get(one) ?? 0),
    );
    // Each round takes something away, and a placeholder is never read again.
    for (;;) {
      const { redactions, limits } = scrubber.scrub(now);
      const sure = certain(now, redactions, named);
      const unread = limits.includes("scrub.opaque-text");
      if (sure.length === 0) return { text: now, review: unread || redactions.some(({ rule }) => SINGLE.has(rule)) };
      const short = maxLength !== null && applied(now, sure, "long", numbers).length > maxLength;
      now = applied(now, sure, short ? "short" : "long", numbers);
      if (maxLength !== null && now.length > maxLength) return { text: null, review: false };
    }
  };
}

/** Whose a single name may be: one name can be many clients'. */
function byName(known: readonly KnownIdentifiers[]): ReadonlyMap<string, ReadonlySet<number>> {
  const people = new Map<string, Set<number>>();
  for (const [person, { firstName = "", middleName = "", lastName = "", aliases = [] }] of known.entries())
    for (const name of [firstName, middleName, lastName, ...aliases])
      for (const word of [...nameWords(name), fold(name)])
        people.set(word, (people.get(word) ?? new Set()).add(person));
  return people;
}

function certain(
  text: string,
  found: readonly Redaction[],
  named: ReadonlyMap<string, ReadonlySet<number>>,
): readonly Redaction[] {
  const evidence = new Map<number, Set<string>>();
  const pieces = found.map((one) => {
    const word = fold(text.slice(one.start, one.end));
    const person = (findPlaceholders(one.placeholder)[0]?.number ?? 0) - 1;
    const whose = (SINGLE.has(one.rule) ? named.get(word) : undefined) ?? new Set([person]);
    return { one, word, whose };
  });
  const told = new Set<string>();
  for (const { one, word, whose } of pieces) {
    if (one.kind === "name" && !SINGLE.has(one.rule) && !FULL.has(one.rule)) continue;
    if (told.has(word)) continue;
    told.add(word);
    for (const person of whose) evidence.set(person, (evidence.get(person) ?? new Set()).add(word));
  }
  // First and last name of one client, or a name and their number: together they are not common.
  const besides = new Map<string, boolean>();
  const hasEvidence = (word: string, whose: ReadonlySet<number>): boolean => {
    const before = besides.get(word);
    if (before !== undefined) return before;
    const has = [...whose].some((person) => {
      const words = evidence.get(person);
      return words !== undefined && (words.size > 1 || !words.has(word));
    });
    besides.set(word, has);
    return has;
  };
  return pieces
    .filter(({ one, word, whose }) => {
      if (one.kind !== "name") return !isPart(one);
      return FULL.has(one.rule) || (SINGLE.has(one.rule) && isRareName(word)) || hasEvidence(word, whose);
    })
    .map(({ one }) => one);
}

/** A birth date without its day or its year, or an age: too many people's to be one's. */
function isPart({ kind, rule }: Redaction): boolean {
  if (kind === "age") return true;
  if (kind !== "dob") return false;
  const whole = /year|said/.test(rule) && /day|ordinal|word|cardinal/.test(rule);
  return !whole && !/compact|as-given/.test(rule);
}

/**
 * Numbers by place in the household, and after it by first appearance in the text. A number of the list would tell who
 * of the anonymous clients it is: the list is in the order of their IDs.
 */
function numbering(text: string, household: readonly number[]): (redaction: Redaction) => number {
  const given = new Map(household.map((person, place) => [person, place + 1]));
  let last = findPlaceholders(text).reduce((most, place) => Math.max(most, place.number), household.length);
  return ({ placeholder: token }) => {
    const person = findPlaceholders(token)[0]?.number ?? 0;
    const before = given.get(person);
    if (before !== undefined) return before;
    given.set(person, ++last);
    return last;
  };
}

function applied(
  text: string,
  redactions: readonly Redaction[],
  form: "long" | "short",
  numbers: (redaction: Redaction) => number,
): string {
  let out = "";
  let at = 0;
  for (const redaction of redactions) {
    out += text.slice(at, redaction.start) + placeholder(redaction.kind, numbers(redaction), form);
    at = redaction.end;
  }
  return out + text.slice(at);
}
