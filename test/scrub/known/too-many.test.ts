/** More people, or longer names and addresses, than any household has: refused at once, or done soon. */
import { createKnownScrubber, type KnownScrubberOptions } from "hmis-privacy/scrub/known";
import { describe, expect, it } from "vitest";
import { compilePatterns } from "../../../src/scrub/known/patterns.js";
import { lookForRoom, MOST_PLACES } from "../../../src/scrub/known/room.js";
import { codeOf } from "../../support/codeOf.js";

describe("more people than there is room for", () => {
  const full = {
    firstName: "Ilse",
    middleName: "Wren",
    lastName: "Vandermolen",
    dob: "1979-03-05",
    ssn: "536904417",
    phones: ["5095550142"],
    emails: ["ilse.v@example.org"],
    addresses: ["1214 W Alder St, Spokane WA 99201"],
    otherIds: ["20411883WA"],
  };
  it.each<[string, KnownScrubberOptions]>([
    ["a million of whom everything is known", { known: Array.from({ length: 1_000_000 }, () => full) }],
    [
      "one with a name of very many words",
      { known: [{ firstName: "a ".repeat(9_999), lastName: "b ".repeat(9_999) }] },
    ],
    ["phrases without an end", { known: [], alsoIdentifying: ["x".repeat(48_000_001)] }],
  ])("are refused before any work: %s", { timeout: 20_000 }, (_, given) => {
    expect(codeOf(() => createKnownScrubber(given))).toBe("scrub.too-many-known (known)");
  });

  const looked = (known: KnownScrubberOptions["known"], most = MOST_PLACES) =>
    codeOf(() => lookForRoom(known, [], most));
  const several = (length: number, person: (i: number) => KnownScrubberOptions["known"][number]) =>
    Array.from({ length }, (_, i) => person(i));

  it("a hundred thousand are no million, nor is a million with short names", { timeout: 40_000 }, () => {
    expect(looked(several(100_000, () => full))).toBe("no error");
    expect(looked(several(1_000_000, () => ({ firstName: "Ilse", lastName: "Brandt" })))).toBe("no error");
  });

  it.each<[string, (i: number) => KnownScrubberOptions["known"][number]]>([
    ["an e-mail", () => ({ lastName: "Brandt", emails: ["shelter.front@example.org"] })],
    ["a birthday", (i) => ({ lastName: "Brandt", dob: `1979-03-05T${String(i).padStart(6, "0")}` })],
  ])("counts %s that many share once", { timeout: 20_000 }, (_, person) => {
    expect(looked(several(1_000_000, person))).toBe("no error");
  });

  it("sees no word's end where nothing is drawn, as in the name itself", () => {
    expect(looked([{ lastName: "a\u00ad’".repeat(9_999) }], 30_000)).toBe("no error");
    expect(looked([{ lastName: "a ".repeat(9_999) }], 30_000)).toBe("scrub.too-many-known (known)");
  });

  it("counts less than there is: whoever has room is not turned away", () => {
    const letters = (i: number, size: number): string =>
      Array.from({ length: size }, (_, at) => "klmrstaeiou".charAt((i * (at + 3) + at * at) % 11)).join("");
    const known = several(300, (i) => ({
      firstName: letters(i, 4),
      middleName: letters(i + 7, 5),
      lastName: letters(i * 13, 8),
      dob: `${1930 + (i % 90)}-0${1 + (i % 9)}-${10 + (i % 18)}`,
      ssn: String(536_900_000 + i * 7_919),
      phones: [String(5_095_550_000 + i * 31)],
      emails: [`${letters(i, 4)}.${letters(i * 13, 8)}@example.org`],
      addresses: [`${100 + i * 17} W ${letters(i * 5, 6)} St, Spokane WA 99201`],
      otherIds: [`${20_000_000 + i * 101}WA`],
    }));
    const { strong, confused, rows } = compilePatterns({ known, isOrdinary: () => false, shortForms: () => [] });
    const needed = strong.states() + confused.states() + rows.size();
    expect(looked(known, needed)).toBe("no error");
    for (const more of [{ emails: known.flatMap(({ emails = [] }) => emails) }, { dob: known[0]?.dob }])
      expect(looked([more], 50)).toBe("scrub.too-many-known (known)");
    expect(looked(known, needed / 6)).toBe("scrub.too-many-known (known)");
  });

  it.each([
    ["1 ", "so «ADDRESS-1» went"],
    ["12 Main St ", "so «ADDRESS-1» St went"],
  ])("an address of %j without an end is done soon", { timeout: 20_000 }, (unit, expected) => {
    const known = [{ addresses: [unit.repeat(300_000 / unit.length)] }];
    expect(createKnownScrubber({ known }).scrub(`so ${unit.repeat(40)}went`).text).toBe(expected);
  });
});
