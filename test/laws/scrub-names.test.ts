import { fc, test } from "@fast-check/vitest";
import { findNames } from "hmis-privacy/scrub/names";
import { describe, expect } from "vitest";
import { runs } from "../support/runs.js";

const piece = fc.oneof(
  fc.constantFrom(
    "maria",
    "Lopez,",
    "MR.",
    "Zackios",
    "said",
    "w/",
    "the",
    "Hope House",
    "\n",
    "«NAME-1»",
    "O’Brien’s",
    "J.",
    "de la",
    "her",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const note = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(" "));

describe("names", () => {
  test.prop([note], runs(400))(
    "are in order, apart, inside the note, and begin and end at whole characters",
    (text) => {
      let last = 0;
      for (const { start, end, confidence } of findNames(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        // Without the flag u: the halves of a character, apart.
        for (const at of [start, end])
          expect(text.slice(at - 1, at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
        last = end;
      }
    },
  );

  test.prop([note], runs(400))("are the same every time", (text) => {
    expect(findNames(text)).toEqual(findNames(text));
  });

  test.prop([note, fc.nat(), fc.nat()], runs(400))("never touch what is certain", (text, a, b) => {
    const start = text.length === 0 ? 0 : a % text.length;
    const certain = { start, end: Math.min(text.length, start + 1 + (b % 9)) };
    for (const { start, end } of findNames(text, { certain: [certain] })) {
      const shared = text.slice(Math.max(start, certain.start), Math.min(end, certain.end));
      expect(shared).not.toMatch(/[\p{L}\p{N}]/u);
    }
  });
});
