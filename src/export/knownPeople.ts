import { type KnownIdentifiers, personFromClientRow } from "../identity/index.js";
import { type IdentityWork, isAnonymousClient } from "./clientRows.js";
import type { People } from "./people.js";

/** What an export and the caller know of listed clients and their households: what to look for in texts. */
export interface KnownPeople {
  /** One for each row of Client.csv, and one for what the caller gave; none where there is nothing to look for. */
  readonly of: (id: string) => readonly KnownIdentifiers[];
  /** Whether a client's name is known, or was taken away before: only then may their texts stay, scrubbed. */
  readonly isNamed: (id: string) => boolean;
}

export function knownPeople(
  people: People,
  work: IdentityWork,
  given: ReadonlyMap<string, KnownIdentifiers>,
): KnownPeople {
  const known = new Map<string, KnownIdentifiers[]>();
  const named = new Set<string>();
  const learn = (id: string, one: KnownIdentifiers, isWhole: boolean): void => {
    if (Object.values(one).every((value) => value === undefined)) return;
    if (isWhole && (one.firstName !== undefined || one.lastName !== undefined)) named.add(id);
    known.set(id, [...(known.get(id) ?? []), one]);
  };
  for (const [id, one] of given) learn(id, one, true);
  for (const [id, rows] of people.clients)
    for (const row of rows) {
      const { columns } = row;
      const { dob, ...rest } = personFromClientRow(columns).known;
      const { firstName, middleName, lastName } = rest;
      const anonymous = isAnonymousClient(id, row, people, work);
      if (anonymous && firstName === undefined && middleName === undefined && lastName === undefined) named.add(id);
      // "Anonymous" beside a true last name hides a first name that nobody here knows.
      const hides = (column: string, name: string | undefined): boolean =>
        name === undefined && (columns[column] ?? "").trim() !== "";
      // The 1 January of an anonymous record is nobody's birthday; to look for it would mask innocent dates.
      learn(
        id,
        anonymous || dob === undefined ? rest : { ...rest, dob },
        !hides("FirstName", firstName) && !hides("LastName", lastName),
      );
    }
  return { of: (id) => known.get(id) ?? [], isNamed: (id) => named.has(id) };
}
