import { TOKEN, type TokenKind, tokenise } from "hmis-privacy/text";
import { describe, expect, it } from "vitest";

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
});
