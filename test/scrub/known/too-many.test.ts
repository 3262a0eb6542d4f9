/** More people, or longer names and addresses, than any household has: refused at once, or done soon. */
import { createKnownScrubber, type KnownScrubberOptions } from "hmis-privacy/scrub/known";
import { describe, expect, it } from "vitest";
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

  it("a hundred thousand are no million, nor is a million with short names", { timeout: 40_000 }, () => {
    expect(() =>
      lookForRoom(
        Array.from({ length: 100_000 }, () => full),
        [],
        MOST_PLACES,
      ),
    ).not.toThrow();
    expect(() =>
      lookForRoom(
        Array.from({ length: 1_000_000 }, () => ({ firstName: "Ilse", lastName: "Brandt" })),
        [],
        MOST_PLACES,
      ),
    ).not.toThrow();
  });

  it.each([
    ["1 ", "so «ADDRESS-1» went"],
    ["12 Main St ", "so «ADDRESS-1» St went"],
  ])("an address of %j without an end is done soon", { timeout: 20_000 }, (unit, expected) => {
    const known = [{ addresses: [unit.repeat(300_000 / unit.length)] }];
    expect(createKnownScrubber({ known }).scrub(`so ${unit.repeat(40)}went`).text).toBe(expected);
  });
});
