/** Texts and households beyond any note: each must be done, or turned away with its code. */
import { scrub } from "hmis-privacy/scrub";
import { createKnownScrubber } from "hmis-privacy/scrub/known";
import { describe, expect, it } from "vitest";

describe("a text of some megabytes", () => {
  it("with a place to review in every line is scrubbed like a short one", () => {
    const line = "Hope came by and ate.\n";
    const { text, review } = scrub(line.repeat(130_000), { known: [{ firstName: "Hope", lastName: "Kettil" }] });
    expect(text).toBe("«NAME-1» came by and ate.\n".repeat(130_000));
    expect(review.length).toBeGreaterThanOrEqual(130_000);
  });
});

describe("with a search for strangers", () => {
  const long = process.env["RUNS"] === "long";
  it(`reads ${long ? "50 MB" : "400 kB"} without an end of a line`, { timeout: 900_000 }, () => {
    for (const end of long ? [" "] : ["\n", " "]) {
      const line = `Client was seen at the shelter, said Travis Oakley, and asked about a bus pass.${end}`;
      const text = line.repeat((long ? 50_000_000 : 400_000) / line.length);
      const { redactions } = scrub(text, { known: [{ lastName: "Vandermolen" }] });
      expect(redactions.length).toBe(Math.floor((long ? 50_000_000 : 400_000) / line.length));
    }
  });

  it(`knows ${long ? "a million" : "ten thousand"} people`, { timeout: 900_000 }, () => {
    const known = Array.from({ length: long ? 1_000_000 : 10_000 }, (_, i) => ({
      firstName: `Zo${i.toString(26).replaceAll(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)))}`,
      lastName: "Vandermolen",
      dob: "1979-03-05",
    }));
    expect(scrub("here Vandermolen was", { known }).text).toBe("here «NAME-1» was");
  });
});

describe("without a search for strangers", () => {
  const long = process.env["RUNS"] === "long";
  it(`reads ${long ? 50 : 2} MB`, { timeout: 240_000 }, () => {
    const line = "Client was seen at the shelter and asked about a bus pass. ";
    const text = `${line.repeat((long ? 50_000_000 : 2_000_000) / line.length)} Vandermolen`;
    const { redactions } = createKnownScrubber({ known: [{ lastName: "Vandermolen" }] }).scrub(text);
    expect(redactions).toHaveLength(1);
  });

  it(`knows ${long ? "a million" : "thirty thousand"} people`, { timeout: 240_000 }, () => {
    const letters = "bcdfghklmnprst";
    const known = Array.from({ length: long ? 1_000_000 : 30_000 }, (_, i) => {
      let lastName = "";
      for (let n = i + 1_000_000; n > 0; n = Math.floor(n / 14))
        lastName += `${letters.charAt(n % 14)}${"aeiou".charAt(n % 5)}`;
      return { lastName };
    });
    const scrubber = createKnownScrubber({ known });
    const wanted = known[23_456]?.lastName ?? "";
    expect(scrubber.scrub(`here ${wanted} was`).text).toMatch(/^here «NAME-\d+» was$/);
  });

  it("refuses what would not fit into memory", () => {
    const phrase = "x".repeat(60_000_001);
    expect(() => createKnownScrubber({ known: [], alsoIdentifying: [phrase] })).toThrow("scrub.too-many-known (known)");
  });
});
