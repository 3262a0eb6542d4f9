/** How a note is cut into tokens, and that no text whatever breaks it. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { findCircumstances } from "hmis-privacy/scrub/circumstances";
import { CIRCUMSTANCE_RULES } from "hmis-privacy/scrub/circumstances";
import { DISCLOSURE_RULES, findDisclosures } from "hmis-privacy/scrub/disclosures";
import { findShapes, SHAPE_RULES } from "hmis-privacy/scrub/shapes";
import { describe, expect, it } from "vitest";
import { PII_KINDS } from "../../../src/pii/kind.js";
import {
  ahead,
  behind,
  capitalsAt,
  digitsAt,
  gapAt,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  plainAt,
  rawAt,
  sameLine,
  says,
  startsSentence,
  touches,
} from "../../../src/scrub/reading/ask.js";
import {
  CLASS,
  inClass,
  longestWord,
  lookUp,
  wordOf,
  wokenBy,
  type WordClass,
} from "../../../src/scrub/reading/lexicon.js";
import {
  DIGIT,
  HALF,
  IGNORED,
  kindOfPair,
  kindOfUnit,
  LETTER,
  LINE,
  MARK,
  plainWord,
  SPACE,
  wordHash,
} from "../../../src/scrub/reading/characters.js";
import {
  GAP,
  MIXED,
  NEW_LINE,
  NO_GAP,
  NOT_PLAIN,
  NUMBER,
  read,
  SHAPE,
  SIGN,
  WORD,
} from "../../../src/scrub/reading/read.js";
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

  it.each([
    ["509", "509"],
    ["５０９", "509"],
    ["٥٠٩", "509"],
    ["𝟓𝟎𝟗", "509"],
    ["67B9", "6789"],
    ["lIiOoBSZ1", "111008521"],
    ["5'a", "5"],
    ["67x9", ""],
    ["lIi", ""],
    ["#", ""],
    ["", ""],
    ["1".repeat(24), "1".repeat(24)],
    ["1".repeat(25), ""],
    ["1" + "l".repeat(24), ""],
  ])("reads digits of other scripts and letters that stand for digits: %j", (text, digits) =>
    expect(digitsAt(read(text), 0)).toBe(digits),
  );

  it("knows the digits of every script", () => {
    const points = Array.from({ length: 0x20000 }, (_, point) => point).filter(
      (point) => !(point >= 0xd800 && point <= 0xdfff) && /\p{Nd}/u.test(String.fromCodePoint(point)),
    );
    expect(points.length).toBeGreaterThan(600);
    const written = points.map((point) => String.fromCodePoint(point));
    expect(written.map((c) => digitsAt(read(c), 0))).toEqual(written.map((_, i) => String(i % 10)));
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

/** Each token: what it is, what stands before it, capitals, shape. */
const columns = (text: string): readonly (readonly number[])[] => {
  const r = read(text);
  return Array.from({ length: r.size }, (_, i) => [kindAt(r, i), gapAt(r, i), capitalsAt(r, i), r.shape[i] ?? 0]);
};
const { lower, capital, upper, mixed, letter, bigLetter, number, coded } = SHAPE;

describe("what a token is", () => {
  it.each([
    ["kids", [WORD, NEW_LINE, 0, lower]],
    ["Kids", [WORD, NEW_LINE, 1, capital]],
    ["KIDS", [WORD, NEW_LINE, 2, upper]],
    ["kIDs", [WORD, NEW_LINE, 0, mixed]],
    ["kIds", [WORD, NEW_LINE, 0, mixed]],
    ["McKay", [WORD, NEW_LINE, 1, mixed]],
    ["k", [WORD, NEW_LINE, 0, letter]],
    ["K", [WORD, NEW_LINE, 1, bigLetter]],
    ["42", [NUMBER, NEW_LINE, 0, number]],
    ["44yo", [MIXED, NEW_LINE, 0, coded]],
    ["AB12", [MIXED, NEW_LINE, 2, coded]],
    ["Abc12", [MIXED, NEW_LINE, 1, mixed]],
    ["abc12", [MIXED, NEW_LINE, 0, coded]],
    ["Ab12", [MIXED, NEW_LINE, 1, coded]],
    ["Abc123", [MIXED, NEW_LINE, 1, coded]],
    ["1Abc", [MIXED, NEW_LINE, 1, coded]],
    ["Z", [WORD, NEW_LINE, 1, bigLetter]],
    ["She's", [WORD, NEW_LINE, 1, NOT_PLAIN]],
    ["Ñu", [WORD, NEW_LINE, 1, NOT_PLAIN]],
    ["ÑU", [WORD, NEW_LINE, 2, NOT_PLAIN]],
    ["ñÑ", [WORD, NEW_LINE, 0, NOT_PLAIN]],
    ["a\u200bb", [WORD, NEW_LINE, 0, NOT_PLAIN]],
    ["٥", [NUMBER, NEW_LINE, 0, NOT_PLAIN]],
    ["𝟓a", [MIXED, NEW_LINE, 0, NOT_PLAIN]],
    ["#", [SIGN, NEW_LINE, 0, 0]],
  ])("%j", (text, expected) => expect(columns(text)).toEqual([expected]));

  it.each([
    ["a b", GAP],
    ["a\tb", GAP],
    ["a\u00a0b", GAP],
    ["a \n b", NEW_LINE],
    ["a\rb", NEW_LINE],
    ["a\fb", NEW_LINE],
    ["a\vb", NEW_LINE],
    ["a\u0085b", NEW_LINE],
    ["a\u2028b", NEW_LINE],
    ["a\u2029b", NEW_LINE],
    ["a\u007fb", GAP],
    ["a\u0000b", GAP],
    ["a#", NO_GAP],
    ["a \u200b#", GAP],
  ])("%j: what stands between", (text, gap) => {
    const r = read(text);
    expect([r.size, gapAt(r, 1)]).toEqual([2, gap]);
  });

  it.each([
    ["O'Brien", ["O'Brien"]],
    ["O’Brien O`Brien", ["O’Brien", "O`Brien"]],
    ["kids' x", ["kids", "'", "x"]],
    ["5'a", ["5", "'", "a"]],
    ["a'5", ["a", "'", "5"]],
    ["a'", ["a", "'"]],
    ["it's's", ["it's's"]],
    ["a\u200b b\u200b", ["a", "b"]],
    ["\u200ba", ["a"]],
    ["\u{e0061}a", ["a"]],
    ["😀😀", ["😀", "😀"]],
    ["a😀b", ["a", "😀", "b"]],
    ["𝐀b", ["𝐀b"]],
    ["a\ud835", ["a", "\ud835"]],
    ["a-b_c", ["a", "-", "b", "_", "c"]],
  ])("%j", (text, expected) => expect(tokens(text)).toEqual(expected));

  it("finds room for as many tokens as there are", () => {
    const many = "a b# ".repeat(2_000);
    expect(tokens(many)).toEqual(Array.from({ length: 2_000 }, () => ["a", "b", "#"]).flat());
    expect(plainAt(read(many), 5_998)).toBe("b");
  });

  it("folds marks to their plain forms", () => {
    const folded = "‘’‛´`′|“”„«»″|‐–—−⁃|·∙。|•|⁄|（］～！|§"; // prettier-ignore
    const r = read(folded);
    const marks = Array.from({ length: r.size }, (_, i) => markAt(r, i)).join("");
    expect(marks).toBe(`''''''|""""""|-----|...|*|/|(]~!|§`);
    expect(isMark(r, 0, "'")).toBe(true);
    expect(isMark(r, 0, "’")).toBe(false);
    expect(isMark(r, -1, "'")).toBe(false);
    expect(isMark(read("a"), 0, "\u0000")).toBe(false);
    expect(markAt(read("a"), 0)).toBe("");
  });

  it("is nothing beyond the ends of a note", () => {
    const r = read("Ab");
    for (const i of [-1, 1]) {
      expect([kindAt(r, i), gapAt(r, i), capitalsAt(r, i), lengthAt(r, i)]).toEqual([0, NEW_LINE, 0, 0]);
      expect([markAt(r, i), plainAt(r, i), digitsAt(r, i)]).toEqual(["", "", ""]);
      expect([sameLine(r, i), startsSentence(r, i), touches(r, i)]).toEqual([false, true, false]);
    }
    expect([kindAt(r, 0), capitalsAt(r, 0), lengthAt(r, 0), rawAt(r, 0)]).toEqual([WORD, 1, 2, "Ab"]);
  });

  it("keeps the plain forms of tokens apart", () => {
    const r = read(Array.from({ length: 40 }, (_, i) => `w${i}É`).join(" "));
    for (const i of [0, 16, 32, 0, 16]) expect(plainAt(r, i)).toBe(`w${i}e`);
    expect(plainAt(read("#"), 0)).toBe("");
    expect(plainAt(read("X".repeat(70)), 0)).toBe("x".repeat(64));
    expect(plainAt(read("DON'T"), 0)).toBe("dont");
  });

  it.each([
    ["Ran. He", true],
    ["ran! He", true],
    ["ran? He", true],
    ["Mr. He", false],
    ["Mrs. He", true],
    ["12. He", true],
    ["ran.He", false],
    ["ran, He", false],
    ["ran.\nHe", true],
    ["ran ,\nHe", true],
  ])("%j: a sentence begins at its last word: %j", (text, expected) =>
    expect(startsSentence(read(text), 2)).toBe(expected),
  );
});

describe("characters", () => {
  it("of ASCII are line ends, spaces, digits, letters or marks", () => {
    const kindOf = (c: string): number => {
      if (/[\n\v\f\r]/.test(c)) return LINE;
      if (c <= " " || c === "\u007f") return SPACE;
      return /[0-9]/.test(c) ? DIGIT : /[a-z]/i.test(c) ? LETTER : MARK;
    };
    const units = Array.from({ length: 128 }, (_, unit) => unit);
    expect(units.map(kindOfUnit)).toEqual(units.map((unit) => kindOf(String.fromCharCode(unit))));
  });

  it.each([
    [0x85, LINE],
    [0x2028, LINE],
    [0x2029, LINE],
    [0xa0, SPACE],
    [0x3000, SPACE],
    [0xad, IGNORED],
    [0x200b, IGNORED],
    [0xfe0f, IGNORED],
    [0xe9, LETTER],
    [0x301, LETTER],
    [0x660, DIGIT],
    [0xa7, MARK],
    [0x2019, MARK],
    [0xd7ff, MARK],
    [0xd800, HALF],
    [0xdfff, HALF],
    [0xe000, MARK],
  ])("%i is of kind %i", (unit, kind) => expect(kindOfUnit(unit)).toBe(kind));

  it.each([
    ["𝐀", LETTER],
    ["𝟓", DIGIT],
    ["😀", MARK],
    ["\u{e0061}", IGNORED],
    ["\ud800", MARK],
  ])("the pair %j is of kind %i", (pair, kind) => expect(kindOfPair(pair.codePointAt(0) ?? 0)).toBe(kind));
});

describe("the word lists", () => {
  const lists = { ...SHAPE_WORDS, ...DISCLOSURE_WORDS, ...CIRCUMSTANCE_WORDS };
  const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== "");
  const all = [...new Set(Object.values(lists).flatMap(wordsOf))];

  it("find each of their words, and nothing else", () => {
    expect(all.filter((word) => wordOf(lookUp(wordHash(word))) !== word)).toEqual([]);
    expect(all.filter((word) => lookUp(wordHash(`${word}qzx`)) !== 0)).toEqual([]);
    expect([wordOf(0), wordOf(1_000_000), longestWord]).toEqual(["", "", Math.max(...all.map((word) => word.length))]);
  });

  it.each(Object.keys(lists) as WordClass[])("%s holds its words and no others", (name) => {
    const held = all.filter((word) => inClass(lookUp(wordHash(word)), CLASS[name]));
    expect(held.toSorted()).toEqual([...new Set(wordsOf(lists[name]))].toSorted());
    expect(inClass(0, CLASS[name])).toBe(false);
  });

  it("wake each look once, in order", () => {
    const woken = wokenBy([
      [CLASS.kin, "kin"],
      [CLASS.weekday, "day"],
      [CLASS.kin, "again"],
      [CLASS.kin, "kin"],
    ]);
    expect(woken[lookUp(wordHash("mother"))]).toEqual(["kin", "again"]);
    expect(woken[lookUp(wordHash("monday"))]).toEqual(["day"]);
    expect([woken[0], woken[lookUp(wordHash("tattoo"))]]).toEqual([undefined, undefined]);
  });
});

describe("a word of a list nearby", () => {
  it.each([
    ["mother of the boy", 3, 0],
    ["mother, of the boy", 3, -1],
    ["mother of the big boy", 3, -1],
    ["mother\nof boy", 3, -1],
    ["of mother\nboy", 3, -1],
    ["mother left. A boy", 4, -1],
    ["mother left.A boy", 4, 0],
    ["mother. boy", 3, 0],
    ["boy", 3, -1],
  ])("behind the last token of %j, %i tokens away at most: %i", (text, reach, at) => {
    const r = read(text);
    expect(behind(r, r.size - 1, CLASS.kin, reach)).toBe(at);
  });

  it.each([
    ["boy of the mother", 3, 3],
    ["boy of the mother", 2, -1],
    ["boy\nmother", 3, -1],
    ["boy left. Mother", 3, -1],
    ["boy", 3, -1],
  ])("ahead of the first token of %j, %i tokens away at most: %i", (text, reach, at) =>
    expect(ahead(read(text), 0, CLASS.kin, reach)).toBe(at),
  );
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
