import { HmisPrivacyError } from "../../core/index.js";
import type { KnownIdentifiers } from "../../identity/index.js";

/** States of the automatons and words of the rows together: about a gigabyte, which a machine of four has. */
export const MOST_PLACES = 48_000_000;
/** Rules that a target's number has room for. */
export const RULES = 256;
const MOST_PEOPLE = 2 ** 31 / RULES - 2;

/** Places that a character handed over takes in its written forms, as measured on invented people; in a name, for each of its words. */
const FOR_A_CHARACTER = 3;
/** And for each day on which somebody was born. */
const FOR_A_BIRTH = 550;
/** People share the beginnings of names and numbers: so much less room may be enough. */
const SHARED = 3;

/**
 * Turns away, before any work, what would take many minutes or more memory than there is: a million people of whom a
 * name is known pass, a million of whom everything is known don't.
 *
 * @throws HmisPrivacyError `scrub.too-many-known`
 */
export function lookForRoom(
  known: readonly KnownIdentifiers[],
  alsoIdentifying: readonly string[],
  mostPlaces: number,
): void {
  let places = known.length > MOST_PEOPLE ? Infinity : 0;
  const births = new Set<string>();
  const take = (texts: readonly string[], times = 1): void => {
    for (const text of texts) places += text.length * times * FOR_A_CHARACTER;
  };
  if (places === 0)
    known.forEach(({ firstName = "", middleName = "", lastName = "", ...more }) => {
      const names = [firstName, middleName, lastName];
      take(names, names.join(" ").split(/[^\p{L}\p{N}\p{M}]+/u).length);
      if (more.dob !== undefined) births.add(more.dob);
      take([more.ssn ?? ""]);
      for (const list of [more.aliases, more.phones, more.emails, more.addresses, more.otherIds]) take(list ?? []);
    });
  take(alsoIdentifying);
  if (places + births.size * FOR_A_BIRTH > mostPlaces * SHARED) throw tooMany();
}

export const tooMany = (): HmisPrivacyError => new HmisPrivacyError("scrub.too-many-known", { field: "known" });
