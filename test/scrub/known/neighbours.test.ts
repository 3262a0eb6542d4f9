/** What the neighbours alone make of a word in brackets: the word, a name, or nothing settled. */
import { tokenise } from "hmis-privacy/text";
import { describe, expect, it } from "vitest";
import { plainWords, readInContext } from "../../../src/scrub/known/context.js";

function read(marked: string): { text: string; tokens: ReturnType<typeof tokenise>; first: number; last: number } {
  const text = marked.replaceAll(/[[\]]/g, "");
  const tokens = tokenise(text);
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return { text, tokens, first: tokens.starts.indexOf(start), last: tokens.ends.indexOf(end) };
}

describe("the neighbours make of it", () => {
  it.each([
    ["a [grace] period", "word"],
    ["piece [of] it", undefined],
    ["no one [grace] of ours", "word"],
    ["the van came [grace]", undefined],
    ["mail [grace] slowly", undefined],
    ["he [will]", "word"],
    ["the van [will] go", "word"],
    ["the van [will] probably", undefined],
    ["talked to [will] go", "name"],
    ["Dr [Young]", "name"],
    ["Mr. [Young]", "name"],
    ["Mr, x [Young]", undefined],
    ["Dr saw [Young]", undefined],
    ["mr. [young]", undefined],
    ["at [Hope] House", "word"],
    ["at [Hope] house", undefined],
    ["a bed for [Young] adults", "word"],
    ["met [Hope] said", "name"],
    ["met [Hope] SAID", undefined],
    ["met [Hope] jumped", "name"],
    ["met [Hope] JUMPED", undefined],
    ["met [Hope] and Jon", "name"],
    ["met [Hope] and others", undefined],
    ["met [Hope] or Jon", undefined],
    ["met Jon and [Hope]", "name"],
    ["met many and [Hope]", undefined],
    ["met Jon or [Hope]", undefined],
    ["[Park], Do-yun", "name"],
    ["[Park]; Do-yun", undefined],
    ["[Park], do", undefined],
    ["so [Park], Do-yun", undefined],
    ["[PARK], DO-YUN", "name"],
    ["in [May]", "word"],
    ["paid [May] rent", "word"],
    ["paid [Hope] rent", undefined],
    ["due [May] 1st", "word"],
    ["due [May] 2024", "word"],
    ["kids [May] 9", undefined],
    ["kids [Hope] 2024", undefined],
    ["kids [May] even st", undefined],
    ["[Will] call", "word"],
    ["[Will] you", "word"],
    ["[Do] not", "word"],
    ["[Hope] the", "word"],
    ["[Hope] not", undefined],
    ["Left. [Will] call", "word"],
    ["w. [Will] call", undefined],
    ["seen: [Will] call", "word"],
    ["at: [Will] call", "word"],
    ["Mon. [Will] call", undefined],
    ["seen\n[Will] call", "word"],
    ["seen [Will] call", undefined],
    ["[Will] CALL", undefined],
    ["[WiLl] call", undefined],
  ] as const)("%j: %s", (marked, verdict) => {
    const { text, tokens, first } = read(marked);
    expect(readInContext(text, tokens, first)).toBe(verdict);
  });
});

describe("the evidence for names is asked", () => {
  const judged = (marked: string, likelihood?: number): boolean => {
    const { text, tokens, first, last } = read(marked);
    return plainWords(likelihood === undefined ? undefined : () => () => likelihood)(text, tokens)(first, last);
  };
  it.each([
    ["where nothing is settled, and a little outweighs", "mail [grace] slowly", 0.029, true],
    ["", "mail [grace] slowly", 0.03, false],
    ["where it is a word, and the better half outweighs", "a [grace] period", 0.49, true],
    ["", "a [grace] period", 0.5, false],
    ["never where it is a name", "Mr. [Young]", 0, false],
  ] as const)("%s: %s at %d", (_, marked, likelihood, plain) => {
    expect(judged(marked, likelihood)).toBe(plain);
  });

  it("about the word and no other stretch", () => {
    const asked: (readonly [string, number, number])[] = [];
    const { text, tokens, first, last } = read("mail [grace] slowly");
    const likelihood = (note: string) => (start: number, end: number) => {
      asked.push([note, start, end]);
      return 0;
    };
    plainWords(likelihood)(text, tokens)(first, last);
    expect(asked).toEqual([["mail grace slowly", 5, 10]]);
  });

  it.each([
    ["a [grace] period", true],
    ["mail [grace] slowly", false],
    ["Mr. [Young]", false],
    ["so [Okonjo will] go", true],
    ["so [okonjo will] go", false],
    ["so [Okonjo WILL] go", false],
    ["so [Okonjo Will] go", false],
    ["in [Okonjo May] 1st", false],
  ])("without any, only what is settled stays: %s", (marked, plain) => {
    expect(judged(marked)).toBe(plain);
  });
});
