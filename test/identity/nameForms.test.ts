/** Every way in which a name is written, one row each: what is not here is not looked for. */
import { initialsOf, nameForms, nameWords } from "hmis-privacy/identity";
import { describe, expect, it } from "vitest";

const shortForms = (name: string): readonly string[] => (name === "robert" ? ["bob", "bobby"] : []);
const said = (person: Parameters<typeof nameForms>[0]): readonly string[] =>
  nameForms(person, shortForms).map(({ form, words }) => `${form}: ${words.join(" ")}`);

const robert = {
  firstName: "Robert",
  middleName: "Amos",
  lastName: "Núñez-Ortega",
  aliases: ["Lil Tay", "Quince"],
};

const FORMS: readonly (readonly [form: string, ...written: string[]])[] = [
  ["first", "robert"],
  ["middle", "amos"],
  ["last", "nunez", "ortega", "nunez ortega"],
  ["alias", "lil tay", "quince"],
  ["alias-part", "lil", "tay"],
  ["nickname", "bob", "bobby"],
  [
    "full",
    "robert nunez ortega",
    "nunez ortega robert",
    "robert nunez",
    "nunez robert",
    "robert ortega",
    "ortega robert",
    "robert amos nunez ortega",
    "nunez ortega robert amos",
    "ortega nunez",
  ],
  ["joined", "robertnunez", "nunezrobert", "rnunez", "nunezr", "robertn", "nrobert", "rnunezortega", "rortega"],
  ["initials", "rn", "r n", "ran", "r a n", "ra", "rno", "r n o", "rano"],
  ["letters", "r o b e r t", "n u n e z", "o r t e g a"],
];

describe("a name is written as", () => {
  it.each(FORMS.flatMap(([form, ...written]) => written.map((words) => `${form}: ${words}`)))("%s", (row) => {
    expect(said(robert)).toContain(row);
  });

  it("nothing that is not in this table", () => {
    expect(new Set(nameForms(robert, shortForms).map(({ form }) => form))).toEqual(
      new Set(FORMS.map(([form]) => form)),
    );
  });

  it("nothing twice", () => {
    const all = said(robert);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("names that are put together", () => {
  it.each([
    ["José", "de la Cruz", "last: cruz"],
    ["José", "de la Cruz", "last: de la cruz"],
    ["José", "de la Cruz", "full: jose de la cruz"],
    ["José", "de la Cruz", "full: cruz jose"],
    ["José", "de la Cruz", "joined: josedelacruz"],
    ["José", "de la Cruz", "initials: j c"],
    ["Siobhan", "O’Tuathail", "last: otuathail"],
    ["Ana María", "Ruiz", "first: ana maria"],
    ["Ana María", "Ruiz", "first: maria"],
    ["Ana María", "Ruiz", "full: ana maria ruiz"],
    ["Ana María", "Ruiz", "joined: aruiz"],
    ["Kim", "Ngo", "joined: kngo"],
    ["Kim", "Ngo", "letters: n g o"],
  ])("%s %s: %s", (firstName, lastName, row) => {
    expect(said({ firstName, lastName })).toContain(row);
  });

  it.each([
    ["a particle alone", "José", "de la Cruz", "last: la"],
    ["a run of three letters", "Al", "Yu", "joined: ayu"],
    ["two letters spelled out", "Al", "Yu", "letters: a l"],
    ["what has no first name", "", "Ngo", "full: ngo"],
    ["initials of one letter", "Kim", "", "initials: k"],
  ])("never %s", (_, firstName, lastName, row) => {
    expect(said({ firstName, lastName })).not.toContain(row);
  });

  it("the words of a name: an apostrophe joins, everything else parts", () => {
    expect(nameWords("Núñez-O'Neil  (Tay)")).toEqual(["nunez", "oneil", "tay"]);
    expect(nameWords("  ")).toEqual([]);
  });

  it.each([
    [robert, "ran"],
    [{ lastName: "Ngo" }, "n"],
    [{}, ""],
  ])("initials of %j are %j", (person, initials) => {
    expect(initialsOf(person)).toBe(initials);
  });
});
