/** Time grows as the note does, whatever it is made of. */
import { findNames } from "hmis-privacy/scrub/names";
import { describe, expect, it } from "vitest";

const UNITS = [
  "a@",
  "1-",
  " a.",
  "a.",
  "1 ",
  "A ",
  "Aa ",
  "(1",
  "'",
  "a'",
  "O'",
  "x",
  "\n",
  "Maria ",
  "maria lopez ",
  "Mr. ",
  "Lopez, ",
  "Ab-",
  "é",
  "\u200b",
  "\u0301",
  "а",
  "«NAME-1» ",
  "de la ",
  "Jr ",
  "Qzxvbr ",
];

const cost = (text: string): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    findNames(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
};

describe("time", () => {
  it.each(UNITS)("is linear in %j", (unit) => {
    const small = cost(unit.repeat(Math.ceil(50_000 / unit.length)));
    expect(small).toBeLessThan(1000);
    if (small > 20) expect(cost(unit.repeat(Math.ceil(100_000 / unit.length))) / small).toBeLessThan(3.2);
  });
});
