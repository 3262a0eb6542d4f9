/** The whole scrubber: what is promised whoever is in the note. */
import fc from "fast-check";
import { createScrubber, scrub } from "hmis-privacy/scrub";
import { describe, expect, it } from "vitest";
import { disguised, household, noteWith, restyled } from "../support/notes.js";
import { runs } from "../support/runs.js";
import { survivors, wordSurvivors } from "../support/survivors.js";

const some = runs(60, 100_000);
const lines = (text: string): number => text.split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/).length;
const freeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
};
const STRANGERS = [
  "Travis Oakley",
  "DOB 4/7/81",
  "(206) 555-0177",
  "t.oakley@example.net",
  "34 yo",
  "HIV+",
  "812 N Cedar Ave",
];

const scene = fc.tuple(household, fc.subarray(STRANGERS)).chain(([known, strangers]) => {
  const pieces = known
    .flatMap(({ firstName = "", lastName = "", ssn = "" }) => [firstName, lastName, ssn])
    .filter((piece) => piece !== "");
  return fc.tuple(
    fc.constant(freeze(known)),
    fc
      .tuple(...pieces.map((piece) => (piece.length < 6 ? restyled(piece) : disguised(piece))))
      .chain((written) => noteWith([...written, ...strangers])),
  );
});

describe("scrub", () => {
  it("leaves nobody who was handed over, leaves its own output alone, and gives gaps joined by placeholders", () => {
    fc.assert(
      fc.property(scene, ([known, text]) => {
        const options = freeze({ known, asOf: "2024-10-15" });
        const scrubber = createScrubber(options);
        const first = scrubber.scrub(text);
        expect(scrub(text, options)).toEqual(first); // the same again, and compiled for this text alone
        expect(scrubber.scrub(first.text)).toMatchObject({ text: first.text, redactions: [] });

        const names = known
          .flatMap(({ firstName = "", lastName = "" }) => [firstName, lastName])
          .map((name) => name.toLowerCase());
        const numbers = known.flatMap(({ ssn = "" }) => ssn).filter((digits) => digits !== "");
        expect(
          survivors(first.text, [...names.filter((name) => name.length >= 5 && name !== "young"), ...numbers]),
        ).toEqual([]);
        expect(wordSurvivors(first.text, names)).toEqual([]);

        let at = 0;
        let joined = "";
        for (const { start, end, placeholder } of first.redactions) {
          expect(start).toBeGreaterThanOrEqual(at);
          joined += text.slice(at, start) + placeholder;
          at = end;
        }
        expect(joined + text.slice(at)).toBe(first.text);
        expect(lines(first.text)).toBe(lines(text));
      }),
      some,
    );
  });

  it("never throws on any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.string({ unit: "grapheme", maxLength: 60 }),
        (a, b) => {
          const { text } = scrub(a + b, { known: [{ firstName: "Ilse" }] });
          expect(scrub(text, { known: [{ firstName: "Ilse" }] }).text).toBe(text);
        },
      ),
      some,
    );
  });

  const unit = fc.array(
    fc.constantFrom(
      ..."1 12 555 1979 a A Aa dr St # - / . , @ : ( ) ' & = the of at born ssn dob phone and Main Will yo one five HIV his % _ + * « Maria".split(
        " ",
      ),
      " ",
      "\n",
    ),
    { minLength: 1, maxLength: 5 },
  );
  it("never throws on any unit without an end, and is done with what it leaves", () => {
    fc.assert(
      fc.property(unit, (pieces) => {
        const { text } = scrub(pieces.join("").repeat(40), { known: [] });
        expect(scrub(text, { known: [] }).text).toBe(text);
      }),
      some,
    );
  });

  it.each(["_.Maria.=", "1-", "andyo#", "Maria%Maria", "one "])("%j without an end", (piece) => {
    const { text } = scrub(piece.repeat(60), { known: [] });
    expect(scrub(text, { known: [] }).text).toBe(text);
  });
});
