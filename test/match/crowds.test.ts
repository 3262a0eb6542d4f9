import { findDuplicates } from "hmis-privacy/match";
import { describe, expect, it } from "vitest";

/** More than a block's 2,000 clients of one birth date and initial, and of one SSN, with a few duplicates among them. */
const SYLLABLES = ["ba", "do", "fi", "gu", "ke", "lo", "mi", "nu", "pe", "ra", "so", "ti", "vu", "we", "zo"];
const nameOf = (i: number): string =>
  `${SYLLABLES[i % 15]}${SYLLABLES[Math.trunc(i / 15) % 15]}${SYLLABLES[Math.trunc(i / 225) % 15]}`;
const crowd = Array.from({ length: 2600 }, (_, i) => ({
  id: `c${i}`,
  firstName: `J${nameOf(i)}`,
  lastName: nameOf(i * 7 + 3),
  dob: "1984-03-09",
  ssn: "536904417",
}));
/** Spelled a little otherwise, so that they stand elsewhere in the order of the crowd. */
const again = crowd
  .slice(0, 40)
  .map((client) => ({ ...client, id: `again-${client.id}`, lastName: `${client.lastName}ka` }));

describe("a crowd of one birth date and one SSN", () => {
  it("hides no duplicate that another key finds", () => {
    const { pairs, findings } = findDuplicates([...crowd, ...again]);
    expect(findings.map(({ code }) => code)).toContain("match.block-too-large");
    const found = new Set(pairs.map(({ left, right }) => `${left} ${right}`));
    for (const { id } of again) expect(found).toContain(`${id} ${id.slice("again-".length)}`);
  });
});

describe("equal names by the thousand", () => {
  it("with birth dates that many share are bounded work: nobody is a hundred times in the list", () => {
    const namesakes = Array.from({ length: 6000 }, (_, i) => ({
      id: `c${i}`,
      firstName: "Rosalind",
      lastName: "Okafor",
      dob: `19${50 + (i % 4)}-0${1 + (i % 5)}-17`,
    }));
    const { pairs, findings } = findDuplicates(namesakes);
    expect(pairs.length).toBeLessThan(6000 * 100); // all with all of one birth date would be 900,000
    expect(findings.map(({ code }) => code)).toContain("match.block-too-large");
    const reversed = findDuplicates(namesakes.toReversed());
    expect(reversed.pairs).toEqual(pairs); // which of them are compared is not settled by the order they come in
  });
});

describe("ids", () => {
  it("of any letters and length come back as they were, and repeat is found", () => {
    const ids = ["é", "名", "\u{1f600}", "x".repeat(5000), "__proto__", "constructor", "0", "00", " "];
    const clients = ids.flatMap((id) => [
      { id, firstName: "Rosalind", lastName: "Okafor", dob: "1984-03-09" },
      { id: `${id}!`, firstName: "Rosalind", lastName: "Okafor", dob: "1984-03-09" },
    ]);
    const { clusters } = findDuplicates(clients);
    expect(clusters.flatMap(({ members }) => members)).toEqual(clients.map(({ id }) => id).sort());
    for (const id of ids) expect(() => findDuplicates([...clients, { id }])).toThrow("match.duplicate-id");
  });
});
