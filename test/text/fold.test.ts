import { BARRIER, fold, foldWithPlaces, wordClass } from "hmis-privacy/text";
import { describe, expect, it } from "vitest";
import { FEW } from "../support/runs.js";

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
    for (const char of scalars(0, SILENT_FROM)) {
      if (FEW && Math.imul(char.codePointAt(0) ?? 0, 0x9e3779b1) >>> 0 > 0x0100_0000) continue;
      const folded = fold(char);
      const same = new Set([char.toLowerCase(), char.normalize("NFC"), char.normalize("NFD"), char.normalize("NFKC")]);
      // U+0345 becomes a letter of its own in capitals, which is Unicode's one exception
      if (!char.normalize("NFD").includes("\u0345")) same.add(char.toUpperCase());
      same.add(folded).delete(char);
      for (const other of same) if (fold(other) !== folded) wrong.push(char);
      if (folded === "") {
        const says = char.normalize("NFKD").replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, "");
        if (/^[\p{L}\p{N}]+$/u.test(says)) wrong.push(char);
      } else if (SILENT.test(char) || !/^[\p{L}\p{N}]+$/u.test(folded) || /[A-Z]/.test(folded)) wrong.push(char);
    }
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
    ["\u0001", 3],
    ["\n", 0],
    ["\u0085", 0],
    ["\u{e0500}", 3],
    ["\u{2f800}", 1],
    ["ﷺ", 1],
  ])("%j is of class %i to a word", (char, what) => {
    expect(wordClass(char.codePointAt(0) ?? 0)).toBe(what);
  });
});
