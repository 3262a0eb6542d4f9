import { fc, test } from "@fast-check/vitest";
import { fold, hashWord, type Stretch, TOKEN, type TokenKind, tokenise, wordClass } from "hmis-privacy/text";
import { describe, expect, it } from "vitest";
import { runs } from "../support/runs.js";

const NAMES = Object.fromEntries(Object.entries(TOKEN).map(([name, kind]) => [kind, name])) as Record<
  TokenKind,
  string
>;
const cut = (text: string): string[] => {
  const { count, starts, ends, kinds } = tokenise(text);
  return Array.from({ length: count }, (_, i) => `${NAMES[kinds[i] as TokenKind]}:${text.slice(starts[i], ends[i])}`);
};

describe("tokenise", () => {
  it.each([
    ["", []],
    ["  \t ", []],
    ["ab Ab AB A aB AbC", ["lower:ab", "capitalised:Ab", "upper:AB", "initial:A", "mixed:aB", "mixed:AbC"]],
    ["O'Brien", ["initial:O", "mark:'", "capitalised:Brien"]],
    ["A219-04", ["initial:A", "number:219", "mark:-", "number:04"]],
    [
      "a\r\nb\n\nc\rd",
      ["lower:a", "lineBreak:\r\n", "lower:b", "lineBreak:\n", "lineBreak:\n", "lower:c", "lineBreak:\r", "lower:d"],
    ],
    ["Jose\u0301 Mar\u200Bia", ["capitalised:Jose\u0301", "capitalised:Mar\u200Bia"]],
    ["Йосип ЇЖАК м", ["capitalised:Йосип", "upper:ЇЖАК", "lower:м"]],
    ["𝓜aria 😀\ud800x", ["lower:𝓜aria", "mark:😀", "mark:\ud800", "lower:x"]],
    ["１２３", ["number:１２３"]],
    ["a\u00A0b\u3000c", ["lower:a", "lower:b", "lower:c"]],
  ])("%j", (text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });

  it("grows with the text and keeps the whole of it between tokens and white space", () => {
    const text = "x,".repeat(5_000);
    const { count, starts, ends } = tokenise(text);
    expect(count).toBe(10_000);
    expect([starts[9_999], ends[9_999]]).toEqual([9_999, 10_000]);
  });

  // pairs and halves of surrogates, every white space, and what lies next to it
  const parts = "a|b|Z|A|é|É|Ж|ж|𝓜|𐐀|ﷺ|가|ǅ|1|0|٣|\u0301|\u200d|\u{e0100}|-|.|'|\u0080|😀|𐀀|\udc00|\udfff|\ud800|\udbff"
    .concat("| |\t|\v|\f|\u00a0|\u1680|\u2000|\u2009|\u200a|\u200b|\u202f|\u205f|\u3000|\u1fff")
    .concat("|\n|\r|\r\n|\u0085|\u2028|\u2029")
    .split("|");
  const text = fc.string({ unit: fc.constantFrom(...parts), maxLength: 24, size: "max" });
  const cuts = fc.array(fc.nat({ max: 24 }), { maxLength: 6 });

  test.prop([text, cuts], runs(400))("is what a pattern over kinds of characters cuts, fences apart", (note, at) => {
    const fences = stretches(at, note.length);
    const { count, starts, ends, kinds, hashes } = tokenise(note, fences);
    const tokens = Array.from({ length: count }, (_, i) => {
      const kind = kinds[i] as TokenKind;
      return { start: starts[i], end: ends[i], kind, hash: kind <= TOKEN.number ? hashes[i] : undefined };
    });
    expect(tokens).toEqual(cutByPattern(note, fences));
  });
});

/** Pairs of places, in order, as fences that may touch. */
function stretches(at: readonly number[], length: number): Stretch[] {
  const places = at.filter((place) => place <= length).sort((a, b) => a - b);
  const pairs = places.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: places[i + 1] ?? length }] : []));
  return pairs.filter(({ start, end }) => start < end);
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly hash: number | undefined;
}

/** The same by one letter a character and one pattern: slow, and nothing like the other way. */
function cutByPattern(text: string, fences: readonly Stretch[]): Cut[] {
  const out: Cut[] = [];
  let from = 0;
  for (const fence of [...fences, undefined]) {
    const chars = Array.from(text.slice(from, fence?.start));
    const classes = chars.map((char) => {
      if (char === "\r") return "r";
      if (/[\n\u0085\u2028\u2029]/.test(char)) return char === "\n" ? "n" : "b";
      if (/[\p{Zs}\t\v\f]/u.test(char)) return " ";
      return ".wdj".charAt(wordClass(char.codePointAt(0) ?? 0));
    });
    for (const { 0: match, index } of classes.join("").matchAll(/w[wj]*|d[dj]*|rn|[rnb.]/g)) {
      const start = from + chars.slice(0, index).join("").length;
      const token = chars.slice(index, index + match.length);
      const said = /[wd]/.test(match);
      const kind = match.startsWith("w")
        ? kindOf(token.filter((char) => wordClass(char.codePointAt(0) ?? 0) === 1))
        : said
          ? TOKEN.number
          : match === "."
            ? TOKEN.mark
            : TOKEN.lineBreak;
      const hash = said ? hashWord(fold(token.join(""))) : undefined;
      out.push({ start, end: start + token.join("").length, kind, hash });
    }
    if (fence !== undefined) out.push({ ...fence, kind: TOKEN.fence, hash: undefined });
    from = fence?.end ?? from;
  }
  return out;
}

function kindOf(letters: readonly string[]): TokenKind {
  const capitals = letters.map((letter) => letter !== letter.toLowerCase());
  const many = capitals.filter(Boolean).length;
  if (many === 0) return TOKEN.lower;
  if (many === letters.length) return many === 1 ? TOKEN.initial : TOKEN.upper;
  return many === 1 && capitals[0] === true ? TOKEN.capitalised : TOKEN.mixed;
}
