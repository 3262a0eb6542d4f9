import fc from "fast-check";
import { createKnownScrubber, scrubKnown } from "hmis-privacy/scrub/known";
import { describe, expect, it } from "vitest";
import { buildEngine } from "../../src/scrub/known/engine.js";
import { compilePatterns } from "../../src/scrub/known/patterns.js";
import { disguised, household, noteWith, restyled, strongName, wordName } from "../support/notes.js";
import { runs } from "../support/runs.js";
import { survivors, wordSurvivors } from "../support/survivors.js";
import type { KnownIdentifiers } from "hmis-privacy";

const many = runs(250, 100_000);
const plain = (name: string): string => name.toLowerCase();
const lines = (text: string): number => text.split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/).length;

/** The strong tier alone: places that fold to a known name of five letters and more. */
function strongCover(text: string, known: readonly KnownIdentifiers[]): readonly boolean[] {
  const patterns = compilePatterns({ known, isOrdinary: () => false, shortForms: () => [] });
  const engine = buildEngine({ patterns, isOrdinary: () => false, dictionary: undefined });
  const covered = Array.from({ length: text.length }, () => false);
  for (const { start, end } of engine.find(text, [], new Set(["strong"]))) covered.fill(true, start, end);
  return covered;
}
const isWithin = (inner: readonly boolean[], outer: readonly boolean[]): boolean =>
  inner.every((on, i) => !on || outer[i] === true);
const strongPeople = (names: readonly string[]): readonly KnownIdentifiers[] => names.map((lastName) => ({ lastName }));

describe("the strong tier", () => {
  const scene = fc.array(strongName, { minLength: 1, maxLength: 3 }).chain((names) =>
    fc.tuple(
      fc.constant(names),
      fc.tuple(...names.map(disguised)).chain((written) => noteWith(written)),
    ),
  );

  it("lets no known name through, however it is drawn and whatever stands between its letters", () => {
    fc.assert(
      fc.property(scene, ([names, text]) => {
        const { text: out } = createKnownScrubber({ known: strongPeople(names) }).scrub(text);
        expect(survivors(out, names.map(plain))).toEqual([]);
      }),
      many,
    );
  });

  it("does not depend on the order of the known", () => {
    fc.assert(
      fc.property(scene, ([names, text]) => {
        expect(strongCover(text, strongPeople(names.toReversed()))).toEqual(strongCover(text, strongPeople(names)));
      }),
      many,
    );
  });

  it("covers no less when more is known", () => {
    fc.assert(
      fc.property(scene, strongName, ([names, text], other) => {
        expect(
          isWithin(strongCover(text, strongPeople(names)), strongCover(text, strongPeople([other, ...names]))),
        ).toBe(true);
      }),
      many,
    );
  });

  it("covers no less when texts are joined", () => {
    fc.assert(
      fc.property(scene, scene, ([names, a], [others, b]) => {
        const known = strongPeople([...names, ...others]);
        // two halves of a surrogate pair may meet where the texts do, and make one letter
        fc.pre(!(/[\ud800-\udbff]$/.test(a) && /^[\udc00-\udfff]/.test(b)));
        expect(isWithin([...strongCover(a, known), ...strongCover(b, known)], strongCover(a + b, known))).toBe(true);
      }),
      many,
    );
  });
});

describe("the whole known tier", () => {
  const scene = fc
    .tuple(household, fc.array(fc.oneof(strongName, wordName), { minLength: 1, maxLength: 3 }))
    .chain(([known, more]) => {
      const names = known.flatMap(({ firstName = "", lastName = "" }) => [firstName, lastName]);
      const numbers = known.flatMap(({ ssn, phones = [] }) => [...(ssn === undefined ? [] : [ssn]), ...phones]);
      return fc.tuple(
        fc.constant(known),
        fc
          .tuple(
            ...[...names, ...numbers, ...more].map((piece) => (piece.length < 6 ? restyled(piece) : disguised(piece))),
          )
          .chain((written) => noteWith(written)),
      );
    });

  it("leaves no known name, number or whole word", () => {
    fc.assert(
      fc.property(scene, ([known, text]) => {
        const { text: out } = createKnownScrubber({ known, asOf: "2024-10-15" }).scrub(text);
        const names = known.flatMap(({ firstName = "", lastName = "" }) => [firstName, lastName]).map(plain);
        const numbers = known
          .flatMap(({ ssn = "", phones = [] }) => [ssn, ...phones])
          .filter((digits) => digits !== "");
        const strong = names.filter((name) => name.length >= 5 && name !== "young");
        expect(survivors(out, [...strong, ...numbers])).toEqual([]);
        expect(wordSurvivors(out, names)).toEqual([]);
      }),
      many,
    );
  });

  it("is deterministic, and finds nothing in its own output", () => {
    fc.assert(
      fc.property(scene, ([known, text]) => {
        const scrubber = createKnownScrubber({ known, asOf: "2024-10-15" });
        const first = scrubber.scrub(text);
        expect(createKnownScrubber({ known, asOf: "2024-10-15" }).scrub(text)).toEqual(first);
        expect(scrubber.scrub(first.text)).toMatchObject({ text: first.text, redactions: [] });
      }),
      many,
    );
  });

  it("gives the gaps of the text joined by placeholders, with every line, surrogate and argument whole", () => {
    fc.assert(
      fc.property(scene, ([known, text]) => {
        const before = JSON.stringify(known);
        const { text: out, redactions, review } = createKnownScrubber({ known }).scrub(text);
        let at = 0;
        let joined = "";
        for (const { start, end, placeholder } of redactions) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          joined += text.slice(at, start) + placeholder;
          at = end;
          for (const edge of [start, end]) {
            expect(/[\ud800-\udbff]$/.test(text.slice(0, edge)) && /^[\udc00-\udfff]/.test(text.slice(edge))).toBe(
              false,
            );
          }
        }
        expect(joined + text.slice(at)).toBe(out);
        expect(lines(out)).toBe(lines(text));
        expect(JSON.stringify(known)).toBe(before);
        expect(review.every(({ start, end }) => start < end)).toBe(true);
      }),
      many,
    );
  });

  it("scrubs one text as a scrubber for many does", () => {
    fc.assert(
      fc.property(scene, ([known, text]) => {
        const scrubber = createKnownScrubber({ known });
        const long = "word ".repeat(1_700);
        scrubber.scrub(long); // from here on it reads by table
        const { text: quick } = scrubber.scrub(text);
        expect(quick).toBe(createKnownScrubber({ known }).scrub(text).text);
        expect(scrubKnown(text, { known })).toEqual(createKnownScrubber({ known }).scrub(text));
      }),
      many,
    );
  });
});

describe("the leak checker", () => {
  it("sees every disguise before it is scrubbed", () => {
    fc.assert(
      fc.property(
        strongName.chain((name) => fc.tuple(fc.constant(name), disguised(name))),
        ([name, written]) => {
          expect(survivors(`so ${written} went`, [plain(name)])).toEqual([plain(name)]);
        },
      ),
      many,
    );
    fc.assert(
      fc.property(
        wordName.chain((name) => fc.tuple(fc.constant(name), restyled(name))),
        ([name, written]) => {
          expect(wordSurvivors(`so ${written} went`, [plain(name)])).toEqual([plain(name)]);
        },
      ),
      many,
    );
  });
});
