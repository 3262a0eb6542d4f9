/** The folding: examples, every code point, and the quick ways of reading a text against the slow one. */
import { createHash } from "node:crypto";
import { fc, test } from "@fast-check/vitest";
import {
  asciiFold,
  BARRIER,
  fold,
  foldCode,
  foldWithPlaces,
  hashWord,
  hasSecondReading,
  type Reading,
  tokenise,
  wordClass,
} from "hmis-privacy/text";
import { describe, expect, it } from "vitest";
import { FEW, runs } from "../support/runs.js";

/** From here to the end of Unicode's planes nothing is assigned but tags and selectors, which say nothing. */
const SILENT_FROM = 0x34000;
const scalars = function* (from: number, to: number): Generator<string> {
  for (let code = from; code < to; code++) if (code < 0xd800 || code > 0xdfff) yield String.fromCodePoint(code);
};
/** Says nothing in any reading: what N must drop. Written with the engine's Unicode, not with the table. */
const SILENT = /^(?![\p{L}\p{N}])[\p{M}\p{Z}\p{P}\p{C}]$/u;

describe("fold", () => {
  it.each([
    ["José NÚÑEZ", "josenunez"],
    ["Jose\u0301", "jose"],
    ["Mаriа", "maria"],
    ["ΗОРΕ", "hope"],
    ["Mar\u200Bi\u00ADa\uFEFF", "maria"],
    ["５０９－２３４", "509234"],
    ["٠١٢٣", "0123"],
    ["ℳ𝓪𝓻𝓲𝓪", "maria"],
    ["ᴍᴀʀɪᴀ", "maria"],
    ["🅼🅰🆁🅸🅰 🇲🇦", "mariama"],
    ["Ⓜⓐⓡⓘⓐ", "maria"],
    ["İıIi", "iiii"],
    ["ß ﬁ Ⅷ ½", "ssfiviii12"],
    ["Łukasz Đỗ Øyvind", "lukaszdooyvind"],
    ["M\u0000a\ud800r", "mar"],
    ["Ж", "ж"],
  ])("%s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("reads letters that have two likenesses the other way on request", () => {
    expect([fold("Riνera"), fold("Riνera", "second")]).toEqual(["rinera", "rivera"]);
    expect(foldWithPlaces("Riνera").ambiguous).toBe(true);
    expect(foldWithPlaces("Rivera").ambiguous).toBe(false);
  });

  it("takes what is confused for one", () => {
    for (const text of ["M4r1a", "M@r!a", "MAR|A", "mari4", "m a r l a", "MARIA"])
      expect(fold(text, "confused")).toBe("maria");
    expect(fold("l23-45-67B9", "confused")).toBe(fold("123456789", "confused"));
  });

  it("is a homomorphism, a fixed point and blind to case and composition, on every Unicode scalar", () => {
    const wrong: string[] = [];
    const [all, said]: [string[], string[]] = [[], []];
    for (const char of scalars(0, SILENT_FROM)) {
      if (FEW && Math.imul(char.codePointAt(0) ?? 0, 0x9e3779b1) >>> 0 > 0x0100_0000) continue;
      const folded = foldCode(char.codePointAt(0) ?? 0);
      all.push(char);
      said.push(folded);
      const apart = char.normalize("NFD");
      // U+0345 becomes a letter of its own in capitals, which is Unicode's one exception
      const capital = apart.includes("\u0345") ? char : char.toUpperCase();
      for (const same of [apart, capital, char.toLowerCase(), char.normalize("NFC"), char.normalize("NFKC"), folded])
        if (same !== char && fold(same) !== folded) wrong.push(char);
      if (folded === "") {
        const says = char.normalize("NFKD").replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, "");
        if (/^[\p{L}\p{N}]+$/u.test(says)) wrong.push(char);
      } else if (SILENT.test(char) || !/^[\p{L}\p{N}]+$/u.test(folded) || /[A-Z]/.test(folded)) wrong.push(char);
    }
    expect(fold(all.join(""))).toBe(said.join(""));
    for (let from = SILENT_FROM; from <= (FEW ? SILENT_FROM : 0x10ffff); from += 0x10000) {
      const silent = Array.from(scalars(from, Math.min(from + 0x10000, 0x110000))).join("");
      expect(fold(silent)).toBe("");
      expect([silent.normalize("NFKC"), silent.toLowerCase(), silent.toUpperCase()]).toEqual([silent, silent, silent]);
    }
    expect(wrong.map((char) => char.codePointAt(0)?.toString(16))).toEqual([]);
  });

  it("knows where each unit came from, whatever a code point folds to", () => {
    const text = "a𝓑 ﷺc가";
    const { units, starts, length } = foldWithPlaces(text);
    expect(String.fromCharCode(...units.subarray(0, length))).toBe(fold(text));
    expect(Array.from(starts.subarray(0, 2))).toEqual([0, 1]);
    expect(starts[length - 1]).toBe(6);
    expect(starts[length - 3]).toBe(5);
  });

  it("puts one fence for a stretch that must not be read", () => {
    const { units, starts, length } = foldWithPlaces("ma(x)ria(y)", "plain", [
      { start: 2, end: 5 },
      { start: 8, end: 11 },
    ]);
    expect(Array.from(units.subarray(0, length))).toEqual([109, 97, BARRIER, 114, 105, 97, BARRIER]);
    expect(Array.from(starts.subarray(0, length))).toEqual([0, 1, 2, 5, 6, 7, 8]);
  });

  it("makes room for letters that say much", () => {
    expect(fold("ﷺ".repeat(1_000))).toHaveLength(1_000 * fold("ﷺ").length);
  });

  it.each([
    ["a", 1],
    ["가", 1],
    ["7", 2],
    ["½", 2],
    ["\u0301", 3],
    ["\u200D", 3],
    [" ", 0],
    ["-", 0],
    ["\u{e0041}", 3],
    ["\u0001", 0],
    ["\n", 0],
    ["\u0085", 0],
    ["\u{e0500}", 3],
    ["\u{2f800}", 1],
    ["ﷺ", 1],
  ])("%j is of class %i to a word", (char, what) => {
    expect(wordClass(char.codePointAt(0) ?? 0)).toBe(what);
  });
});

const READINGS = ["plain", "second", "confused"] as const;
const code = (char: string): number => char.codePointAt(0) ?? 0;
const sha = (said: string | Uint8Array): string => createHash("sha256").update(said).digest("hex");

describe("every code point, frozen: a certificate means the same whatever the engine's Unicode", () => {
  it.each([
    ["plain", "cb6693de15a9dab8f54e050dedba04d6cf44e68e48fdb4754bb61df154ebf32f"],
    ["second", "03174f8905761877726f610dd333de6fa178768b495806f633aa7e9b508291f2"],
    ["confused", "f89b26a0926854d201b9c37854d80a2dde0b6b0d816a3ec8a5ff4b6d82d522f5"],
  ] as const)("in the reading %s", (reading, frozen) => {
    const said: string[] = [];
    for (let c = 0; c < SILENT_FROM; c++) said.push(foldCode(c, reading));
    expect(sha(said.join("\n"))).toBe(frozen);
  });

  it("as a part of words", () => {
    const beyond = Uint8Array.from({ length: SILENT_FROM - 0xa0 }, (_, i) => wordClass(0xa0 + i));
    expect(sha(beyond)).toBe("42f976452965177fcc2d1f05ff028daa8d7a0f48879ec2db1f1475e1fc69f42c");
  });

  it("as a part of words, in ASCII and among the controls", () => {
    for (let c = 0; c < 0xa0; c++) {
      const char = String.fromCharCode(c);
      const what = /[a-z]/i.test(char) ? 1 : /\d/.test(char) ? 2 : 0;
      expect([c, wordClass(c)]).toEqual([c, what]);
    }
  });

  it("and those that are silent", () => {
    for (const c of [0x34000, 0xdffff, 0xe1000, 0x10ffff]) expect([foldCode(c), wordClass(c)]).toEqual(["", 0]);
    for (const c of [0xe0000, 0xe0001, 0xe0100, 0xe0fff]) expect([foldCode(c), wordClass(c)]).toEqual(["", 3]);
    for (const c of [0xd800, 0xdbff, 0xdc00, 0xdfff]) expect(foldCode(c)).toBe("");
  });
});

it("the letters with two likenesses, each with both", () => {
  const both: string[] = [];
  for (let c = 0; c < SILENT_FROM; c++)
    if (hasSecondReading(c)) both.push(String.fromCodePoint(c) + foldCode(c) + foldCode(c, "second"));
  expect(both.join(" ")).toBe(
    "Γyr Ηhn Μmu Νnv Σos Υyu Ωwo γyr ηhn μmu νnv σos υyu ωwo " +
      "Вbv Гri Зз3 Иun Йun Нhn Пnr Рpr Сcs Уyu Хxh Ьbl вbv гri зз3 иun йun нhn пnr рpr сcs уyu хxh ьbl",
  );
});

it.each<[Reading, string]>([
  [
    "plain",
    "                                                0123456789       abcdefghijklmnopqrstuvwxyz      abcdefghijklmnopqrstuvwxyz     ",
  ],
  [
    "second",
    "                                                0123456789       abcdefghijklmnopqrstuvwxyz      abcdefghijklmnopqrstuvwxyz     ",
  ],
  [
    "confused",
    "                                 i  s           oizeas6tbg      aabcdefghijkimnopqrstuvwxyz      abcdefghijkimnopqrstuvwxyz i   ",
  ],
])("what ASCII says in the reading %s", (reading, said) => {
  expect(String.fromCharCode(...asciiFold(reading)).replaceAll("\0", " ")).toBe(said);
});

/** One of each way in which the table keeps what a code point says. */
const CHARS = [
  ..."aZ0l|@-~ ",
  ..."éßﬁ½ﷺㄱ가각힣한",
  ..."νΣБзҰ",
  ..."中﨎\uffffً１\u0301\u200D\u{1D400}\u{10400}\u{20000}\u{2F800}\u{E0041}",
  "\ud800",
  "\udc00",
];

describe("a text says what its code points say", () => {
  const piece = fc.array(fc.constantFrom(...CHARS), { maxLength: 12 }).map((chars) => chars.join(""));
  const slowly = (text: string, from: number, reading: Reading): readonly [number, number][] => {
    const units: [number, number][] = [];
    for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
      for (const unit of foldCode(text.codePointAt(at) ?? 0, reading).split(""))
        units.push([unit.charCodeAt(0), from + at]);
    return units;
  };
  const quickly = (...given: Parameters<typeof foldWithPlaces>): readonly [number, number][] => {
    const { units, starts, length } = foldWithPlaces(...given);
    return Array.from({ length }, (_, i) => [units[i] ?? -1, starts[i] ?? -1]);
  };
  /** Pieces with a fence for each stretch between; "x" keeps halves of pairs apart, and stands behind the last fence. */
  const fenced = (pieces: readonly string[], reading: Reading): void => {
    let text = "";
    const barriers: { start: number; end: number }[] = [];
    const said: [number, number][] = [];
    for (const [i, one] of pieces.entries()) {
      if (i % 2 === 1) {
        barriers.push({ start: text.length, end: text.length + one.length });
        said.push([BARRIER, text.length]);
        text += one;
      } else {
        said.push(...slowly(`x${one}x`, text.length, reading));
        text += `x${one}x`;
      }
    }
    const { ambiguous } = foldWithPlaces(text, reading, barriers);
    expect(quickly(text, reading, barriers)).toEqual(said);
    expect(ambiguous).toBe(
      pieces.some((one, i) => i % 2 === 0 && Array.from(one).some((c) => hasSecondReading(code(c)))),
    );
  };

  test.prop([fc.array(piece, { minLength: 1, maxLength: 7 }), fc.constantFrom(...READINGS)], runs(200))(
    "in every reading, between fences",
    (pieces, reading) => fenced(pieces.length % 2 === 0 ? [...pieces, ""] : pieces, reading),
  );

  test.prop([piece, piece, fc.constantFrom(...READINGS)], runs(200))("and so do its halves", (a, b, reading) => {
    expect(fold(`${a}.${b}`, reading)).toBe(fold(a, reading) + fold(b, reading));
    expect(fold(a, reading)).toBe(String.fromCharCode(...slowly(a, 0, reading).map(([unit]) => unit)));
  });

  it("however much the letters say, and however many fences stand behind them", () => {
    fenced(
      Array.from({ length: 103 }, () => ""),
      "plain",
    );
    for (let many = 1; many <= 24; many++) {
      fenced(["ﷺ".repeat(many)], "plain");
      fenced(["ﷺ".repeat(many), ...Array.from({ length: 102 }, () => "")], "confused");
    }
  });

  it("fences may touch, overlap, begin within a pair and stand at the end", () => {
    const at = (...stretches: [number, number][]): readonly number[] =>
      quickly(
        "ab\u{1D400}cd",
        "plain",
        stretches.map(([start, end]) => ({ start, end })),
      ).map(([unit]) => unit);
    const [a, b, c, d] = [97, 98, 99, 100];
    expect(at([0, 1], [1, 2])).toEqual([BARRIER, BARRIER, a, c, d]);
    expect(at([0, 4], [1, 2])).toEqual([BARRIER, BARRIER, c, d]);
    expect(at([3, 4])).toEqual([a, b, a, BARRIER, c, d]);
    expect(at([2, 3])).toEqual([a, b, BARRIER, c, d]);
    expect(at([5, 6])).toEqual([a, b, a, c, BARRIER]);
    expect(at([6, 6])).toEqual([a, b, a, c, d]);
  });

  it.each([0, 1, 47, 48, 49, 200, 8_191, 8_192, 8_193, 20_000])("at %i letters, in ASCII and beyond", (length) => {
    const letters = "Jonas ".repeat(4_000).slice(0, length);
    expect(fold(letters)).toBe(letters.toLowerCase().replaceAll(" ", ""));
    expect(fold(`${letters}é`)).toBe(`${letters.toLowerCase().replaceAll(" ", "")}e`);
    expect(fold("é".repeat(length))).toBe("e".repeat(length));
  });
});

describe("a word's hash", () => {
  it("is FNV's, as published", () => {
    expect(["", "a", "foobar"].map((word) => hashWord(word) >>> 0)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });
  it.each(CHARS.filter((char) => wordClass(code(char)) === 1))("is the same of %s in a note", (char) => {
    expect(tokenise(`Jo${char}s`).hashes[0]).toBe(hashWord(fold(`Jo${char}s`)));
  });
});
