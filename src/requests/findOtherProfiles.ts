import type { Finding } from "../core/index.js";
import type { MatchRecord } from "../identity/index.js";
import { findDuplicates } from "../match/index.js";

/** Other profiles of the same person, by Client ID. */
export interface OtherProfiles {
  /** Client IDs that are the same person, for the request. */
  readonly ids: readonly string[];
  /** `requests.profile-may-be-same`: a person must look before this one goes into a request. */
  readonly findings: readonly Finding<"requests.profile-may-be-same">[];
}

/**
 * Other profiles of a person in the HMIS, by every combination of name, birth date and SSN, typos included.
 *
 * Source: guide, "De-Identifying Existing Clients": look for duplicate profiles, give their ids.
 *
 * @param person - the profile that is to become anonymous
 * @param clients - the clients to look among; the person's own profile is passed over
 * @throws HmisPrivacyError the codes of `match`
 * @example
 * const marja = { id: "1455", firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03", ssn: "518246793" };
 * findOtherProfiles(marja, [marja, { ...marja, id: "1390", lastName: "Karvonnen" }]).ids; // => ["1390"]
 */
export function findOtherProfiles(person: MatchRecord, clients: readonly MatchRecord[]): OtherProfiles {
  const others = clients.filter(({ id }) => id !== person.id);
  const { pairs } = findDuplicates([person, ...others]);
  const theirs = pairs
    .filter(({ left, right }) => left === person.id || right === person.id)
    .map(({ left, right, verdict }) => ({ id: left === person.id ? right : left, verdict }));
  return {
    ids: theirs.filter(({ verdict }) => verdict === "match").map(({ id }) => id),
    findings: theirs
      .filter(({ verdict }) => verdict === "possible")
      .map(({ id }) => ({ code: "requests.profile-may-be-same", severity: "warning", path: {}, clientId: id })),
  };
}
