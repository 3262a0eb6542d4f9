/** Time grows with the text and with nothing else: steps are counted, clocks are only a coarse fence. */
import { scrub } from "hmis-privacy/scrub";
import { createKnownScrubber } from "hmis-privacy/scrub/known";
import { foldWithPlaces } from "hmis-privacy/text";
import { describe, expect, it } from "vitest";
import { collectPatterns } from "../../../src/scrub/known/automaton.js";

const SHAPES: Readonly<Record<string, string>> = {
  "one letter": "a",
  "a known name": "vandermolen",
  "a name begun": "vandermole",
  "zero width": "\u200b",
  signs: "<",
  digits: "0305",
  prose: "Client was seen at noon. ",
};
const SIZES = [1_000, 2_000, 4_000, 8_000, 16_000];

describe("the automaton", () => {
  const patterns = collectPatterns();
  for (const pattern of ["vandermolen", "aaaaa", "03051979", "molen", "ermo"]) patterns.add(pattern, 0);
  const automaton = patterns.build();
  const steps = (unit: string, size: number): number => {
    const { units, length } = foldWithPlaces(unit.repeat(Math.ceil(size / unit.length)).slice(0, size));
    return automaton.scan(units, length, () => undefined);
  };

  it.each(Object.entries(SHAPES))("takes steps in proportion to a text of %s", (_, unit) => {
    const counted = SIZES.map((size) => steps(unit, size));
    const perUnit = (counted[4] ?? 0) / (SIZES[4] ?? 1);
    expect(perUnit).toBeLessThanOrEqual(2);
    // exactly linear: what the second half of a text costs, the first half cost
    for (let i = 1; i < SIZES.length; i++)
      expect(Math.abs((counted[i] ?? 0) - 2 * (counted[i - 1] ?? 0))).toBeLessThanOrEqual(25);
  });
});

/** Units that make other scrubbers hang; 100 kB of each. */
const UNITS = [
  "a@",
  "1-",
  " a.",
  "a.",
  "1 ",
  "A ",
  "Aa ",
  "(1",
  "@",
  "a@a.",
  ".1",
  "http://",
  "hi ",
  "x",
  "1",
  " ",
  "St ",
  "\n",
  "a'",
  "dear ",
  "one ",
  "a as in a ",
  "&#",
  "%41",
  "%u0041",
  "\\u0041",
  "\\n",
  "<!--",
  "<b ",
  "\u001b[",
  "=\n",
  "«",
  "«N1»",
  "Will ",
  "vandermolen",
  "\u0301",
  "\ud800",
  "🅰",
];
const known = [
  { firstName: "Will", lastName: "Vandermolen", dob: "1979-03-05", ssn: "111111111", phones: ["1111111111"] },
];

describe("100 kB of one unit", () => {
  const scrubber = createKnownScrubber({ known, asOf: "2024-10-15" });
  scrubber.scrub("warm up Will Vandermolen 3/5/79 ".repeat(1_000));
  it.each(UNITS)("%j is scrubbed in proportion to its length", (unit) => {
    const spend = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
      const before = process.cpuUsage();
      scrubber.scrub(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    };
    // the best of three: other work on the machine is none of ours; a quiet one needs a quarter of this
    const best = Math.min(spend(100_000), spend(100_000), spend(100_000));
    expect(best).toBeLessThan(200);
  });

  it("of anything, by the whole scrubber", { timeout: 120_000 }, () => {
    for (const unit of ["1-", "Aa ", "St ", "a@a."]) {
      const started = process.cpuUsage();
      scrub(unit.repeat(Math.ceil(20_000 / unit.length)), { known });
      const { user, system } = process.cpuUsage(started);
      expect((user + system) / 1_000, unit).toBeLessThan(4_000);
    }
  });
});
