import { readLexicon } from "hmis-privacy/lexicons/form";
import fc from "fast-check";
import { expect, it } from "vitest";
import { runs } from "../support/runs.js";

/** The writing side is a script, in plain JavaScript. */
const script: string = "../../scripts/lexicons/packList.mjs";
const { lexiconModule } = (await import(script)) as {
  lexiconModule: (name: string, header: string, classes: ReadonlyMap<string, number>) => string;
};
/** The list in the source text that is written. */
const packList = (classes: ReadonlyMap<string, number>): string =>
  [...lexiconModule("list", "", classes).matchAll(/^ {2}(".*"),$/gm)].map(([, line = ""]) => JSON.parse(line)).join("");

const word = fc.string({ unit: fc.constantFrom(..."abcz"), minLength: 1, maxLength: 30 });

it("a list is read as it was written, in order", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(word, fc.nat(15)), { selector: ([each]) => each }), (entries) => {
      const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
      expect([...readLexicon(packList(new Map(entries)))]).toEqual(sorted);
    }),
    runs(200),
  );
});

it("a word of other letters, or too long, is no entry", () => {
  for (const wrong of ["é", "A", "a b", "", "a".repeat(31)])
    expect(() => packList(new Map([[wrong, 1]]))).toThrow("other letters");
});
