/** Invented people for the tests of duplicates: few names, so that pairs arise. */
import fc from "fast-check";
import type { MatchRecord } from "hmis-privacy/identity";

const FIRST = [
  "Maribel",
  "Maribell",
  "Tobias",
  "Toby",
  "Ines",
  "Oluwaseun",
  "J",
  "Anna Lucia",
  "Anna",
  "Baby",
  "Anonymous",
];
const LAST = [
  "Quintanilla",
  "Quintanila",
  "Vasquez-Ortega",
  "Ortega",
  "O'Dwyer",
  "ODWYER",
  "Nakagawa",
  "Refused",
  "Doe",
];
const DOBS = [
  "1984-03-09",
  "1984-09-03",
  "1984-01-01",
  "1985-01-01",
  "1994-03-09",
  "2011-12-30",
  "1900-01-01",
  "not a day",
];
const SSNS = ["536904417", "536-90-4471", "536904418", "xxx-xx-4417", "222117364", "123456789", "n/a"];
const QUALITIES = [1, 1, 1, 2, 99];

const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq: 4 });

/** A record without an id. */
export const person = (): fc.Arbitrary<Omit<MatchRecord, "id">> =>
  fc.record({
    firstName: maybe(FIRST),
    middleName: maybe(["R", "Rosario", "Toby"]),
    lastName: maybe(LAST),
    nameSuffix: maybe(["Jr", "Sr"]),
    nameDataQuality: maybe(QUALITIES),
    aliases: maybe([["Mari"], ["Ines Ortega"]]),
    dob: maybe(DOBS),
    dobDataQuality: maybe(QUALITIES),
    ssn: maybe(SSNS),
    ssnDataQuality: maybe(QUALITIES),
    place: maybe(["99201", "Spokane"]),
    address: maybe(["1208 W Mallory Ave", "1208 West Malory Avenue", "99201", "homeless"]),
  });

/** Records with the ids c0, c1, … */
export const people = (maxLength = 12): fc.Arbitrary<readonly MatchRecord[]> =>
  fc.array(person(), { maxLength }).map((list) => list.map((one, i) => ({ ...one, id: `c${i}` })));
