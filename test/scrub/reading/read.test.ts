/** How a note is cut into tokens, and that no text whatever breaks it. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { findCircumstances } from "hmis-privacy/scrub/circumstances";
import { CIRCUMSTANCE_RULES } from "hmis-privacy/scrub/circumstances";
import { DISCLOSURE_RULES, findDisclosures } from "hmis-privacy/scrub/disclosures";
import { findShapes, SHAPE_RULES } from "hmis-privacy/scrub/shapes";
import { describe, expect, it } from "vitest";
import { PII_KINDS } from "../../../src/pii/kind.js";
import { digitsAt, plainAt, says } from "../../../src/scrub/reading/ask.js";
import { plainWord, wordHash } from "../../../src/scrub/reading/characters.js";
import { read } from "../../../src/scrub/reading/read.js";
import { CIRCUMSTANCE_WORDS } from "../../../src/scrub/circumstances/words.js";
import { DISCLOSURE_WORDS } from "../../../src/scrub/disclosures/words.js";
import { SHAPE_WORDS } from "../../../src/scrub/shapes/words/index.js";
import { runs } from "../../support/runs.js";

const tokens = (text: string): string[] => {
  const r = read(text);
  return Array.from({ length: r.size }, (_, i) => text.slice(r.start[i], r.end[i]));
};

describe("tokens", () => {
  it.each([
    ["She's 44yo, ok", ["She's", "44yo", ",", "ok"]],
    ["a\u200bb 12\u200b-3", ["a\u200bb", "12", "-", "3"]],
    ["José\u0301 x", ["José\u0301", "x"]],
    ["#16.", ["#", "16", "."]],
    ["𝟏𝟐 😀", ["𝟏𝟐", "😀"]],
    ["'57", ["'", "57"]],
    ["\ud800 a", ["\ud800", "a"]],
  ])("%j", (text, expected) => expect(tokens(text)).toEqual(expected));

  it("reads digits of other scripts and letters that stand for digits", () => {
    expect(digitsAt(read("５０９"), 0)).toBe("509");
    expect(digitsAt(read("٥٠٩"), 0)).toBe("509");
    expect(digitsAt(read("67B9"), 0)).toBe("6789");
    expect(digitsAt(read("67x9"), 0)).toBe("");
  });

  it.each([
    ["She's", 0, "hes shes", true],
    ["ANÓS", 0, "anos", true],
    ["ands", 0, "and", false],
    [", and", 0, "and", false],
    ["and", -1, "and", false],
    ["and", 1, "and", false],
  ])("%j says at %i one of %j: %j", (text, at, words, expected) => expect(says(read(text), at, words)).toBe(expected));

  it("folds words as the lists spell them", () => {
    expect(plainAt(read("Cumpleaños"), 0)).toBe("cumpleanos");
    expect(plainAt(read("SHE’S"), 0)).toBe("shes");
  });
});

const RULES = { ...SHAPE_RULES, ...DISCLOSURE_RULES, ...CIRCUMSTANCE_RULES };
const find = (text: string) => [...findShapes(text), ...findDisclosures(text), ...findCircumstances(text)];

const seeds = [
  "lives at 12 Elm St apt 3",
  "SSN 512-44-9087",
  "born 1/2/79, 44 yo",
  "HIV+ on Biktarvy",
  "blue Ford, plate ABC 1234",
  "kay dot lee at gmail dot com",
  "tattoo on his neck",
  "under the bridge by the river",
  "\n",
  "\u200b",
  "١٢٣",
  "İ",
  "\ud83d",
  "𝐀",
]; // prettier-ignore

describe("finders", () => {
  it("never throw, point into the text, split no surrogate, and name rules of the tables", () => {
    const piece = fc.oneof(
      fc.constantFrom(...seeds),
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(" ");
        for (const { start, end, rule, kind, confidence } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Object.keys(RULES)).toContain(rule);
          expect(Object.keys(PII_KINDS)).toContain(kind);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const at of [start, end]) {
            const pair = /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
            expect(pair).toBe(false);
          }
        }
      }),
      runs(300),
    );
  });
});

describe("words asked for", () => {
  it("are spelled as they are folded", () => {
    const asked = readdirSync("src/scrub", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [
        ...readFileSync(`src/scrub/${file}`, "utf8").matchAll(/\bsays\(r,[^"]{1,60}(?:"."[^"]{1,40})?"([^"]*)"\)/g),
      ])
      .flatMap(([, words = ""]) => words.split(" "))
      .filter((word) => /\p{L}|\p{N}/u.test(word));
    expect(asked.length).toBeGreaterThan(300);
    expect(asked.filter((word) => word !== plainWord(word))).toEqual([]);
  });
});

describe("word lists", () => {
  it("have no two words of one hash", () => {
    const lists = Object.values({ ...SHAPE_WORDS, ...DISCLOSURE_WORDS, ...CIRCUMSTANCE_WORDS });
    const words = new Set(lists.join(" ").split(/\s+/));
    expect(new Set([...words].map(wordHash)).size).toBe(words.size);
  });

  it.each(Object.entries({ ...SHAPE_WORDS, ...DISCLOSURE_WORDS, ...CIRCUMSTANCE_WORDS }))(
    "%s spells words as they are folded",
    (_, list) => {
      expect(list.split(/\s+/).filter((word) => word !== plainWord(word))).toEqual([]);
    },
  );
});
