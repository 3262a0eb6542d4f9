import { HmisPrivacyError } from "../../core/index.js";
import { type KnownIdentifiers, nameWords } from "../../identity/index.js";

/** States of the automatons and words of the rows together: about a gigabyte, which a machine of four has. */
export const MOST_PLACES = 48_000_000;
/** Rules that a target's number has room for. */
export const RULES = 256;
const MOST_PEOPLE = 2 ** 31 / RULES - 2;

/** Places that a day on which somebody was born takes for itself, at least, however many other days there are. */
const FOR_A_BIRTH = 300;
/** And a character of an e-mail's domain: signs and words stand in six mixtures; twice so many where the name has a full stop. */
const FOR_A_DOMAIN = 4;

/**
 * Turns away, before any work, what would take many minutes or more memory than there is: a million people of whom a
 * name is known pass, a million of whom everything is known don't. People share the beginnings of names and numbers: a
 * character counts as one place, in a name for each of its words, though its written forms take three and more.
 *
 * @throws HmisPrivacyError `scrub.too-many-known`
 */
export function lookForRoom(
  known: readonly KnownIdentifiers[],
  alsoIdentifying: readonly string[],
  mostPlaces: number,
): void {
  let places = known.length > MOST_PEOPLE ? Infinity : 0;
  const seen = new Set<string>();
  const take = (texts: readonly string[] = [], times = 1): void => {
    for (const text of texts) places += text.length * times;
    if (places > mostPlaces) throw tooMany();
  };
  const takeOnce = (text: string, more: number): void => {
    if (!seen.has(text)) places += more;
    seen.add(text);
  };
  take(alsoIdentifying);
  known.forEach(({ firstName = "", middleName = "", lastName = "", ...more }) => {
    const names = [firstName, middleName, lastName];
    take(names, nameWords(names.join(" ")).length);
    if (more.dob !== undefined) takeOnce(more.dob.slice(0, 10), FOR_A_BIRTH);
    for (const email of more.emails ?? []) {
      const [local = "", domain = ""] = email.split("@");
      takeOnce(local, domain.length * FOR_A_DOMAIN * (local.includes(".") ? 2 : 1));
    }
    for (const list of [[more.ssn ?? ""], more.aliases, more.phones, more.emails, more.addresses, more.otherIds])
      take(list);
  });
}

export const tooMany = (): HmisPrivacyError => new HmisPrivacyError("scrub.too-many-known", { field: "known" });
