import { tokenise } from "hmis-privacy/text";
import { describe, expect, it } from "vitest";
import { type Spoken, spelledLetters, spokenNumbers } from "../../../src/scrub/known/spoken.js";

/** What is said, and from which word to which each character comes. */
function heard(text: string, find: typeof spokenNumbers): readonly (readonly [said: string, ...from: string[]])[] {
  const tokens = tokenise(text);
  const word = (i = -1, j = i): string => text.slice(tokens.starts[i], tokens.ends[j]);
  return find(text, tokens).map(({ text: said, first, last }: Spoken) => {
    expect([first.length, last.length]).toEqual([said.length, said.length]);
    return [said, ...first.map((at, k) => word(at, last[k]))];
  });
}
const said = (text: string, find: typeof spokenNumbers): readonly string[] => heard(text, find).map(([all]) => all);

describe("numbers in words", () => {
  it.each([
    ["one two three four five six seven eight nine", ["123456789"]],
    ["zero oh o nought cero", ["00000"]],
    ["ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", ["10111213141516171819"]],
    ["twenty thirty forty fifty sixty seventy eighty ninety", ["2030405060708090"]],
    ["uno dos tres cuatro cinco seis siete ocho nueve", ["123456789"]],
    ["diez once doce trece catorce quince", ["101112131415"]],
    ["veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", ["2030405060708090"]],
    ["five hundred twelve", ["50012"]],
    ["twenty-one, thirty two, forty", ["213240"]],
    ["twenty zero one", ["2001"]],
    ["twenty eleven one", ["20111"]],
    ["twenty 1 one", ["2011"]],
    ["twenty one one", ["211"]],
    ["one twenty thirty one", ["12031"]],
    ["double five triple one doble dos", ["5511122"]],
    ["triple twenty one two", ["2111".replace("2111", "212")]],
    ["cincuenta y cinco, uno", ["551"]],
    ["five and six and seven", ["567"]],
    ["and five six seven", ["567"]],
    ["five six", []],
    ["five, six", []],
    ["5 six seven", ["567"]],
    ["509 five five", ["50955"]],
    ["20 30 five six, 7", ["2030567"]],
    ["five - - six seven", ["567"]],
    ["five - - - six seven eight", ["678"]],
    ["five six\nseven eight nine", ["789"]],
    ["five six seven then eight nine ten", ["567", "8910"]],
    ["FIVE Six sEven", ["567"]],
    ["y five six seven", ["567"]],
    ["bed ten of twelve", []],
    ["5 6 7 as", []],
  ])("%s: %s", (text, all) => {
    expect(said(text, spokenNumbers)).toEqual(all);
  });

  it("know the words that each digit comes from", () => {
    expect(heard("so triple five, twenty-one 77 y", spokenNumbers)).toEqual([
      ["5552177", "triple five", "triple five", "triple five", "twenty", "one", "77", "77"],
    ]);
    expect(heard("thirty one double two", spokenNumbers)).toEqual([
      ["3122", "thirty", "one", "double two", "double two"],
    ]);
  });
});

describe("letters spelled out", () => {
  it.each([
    ["N as in Nancy, G, O", ["ngo"]],
    ["N as Nancy G O", ["ngo"]],
    ["N like Nancy, G, O", ["ngo"]],
    ["N for Nancy, G, O", ["ngo"]],
    ["N, G as in George, O", ["ngo"]],
    ["N, G, O as in Oscar", ["ngo"]],
    ["so N, G, O as in Oscar left", ["ngo"]],
    ["november golf oscar", ["ngo"]],
    ["N golf O", ["ngo"]],
    ["alfa alpha juliet juliett xray", ["aajjx"]],
    ["alpha bravo charlie delta echo foxtrot golf hotel india", ["abcdefghi"]],
    ["kilo lima mike papa quebec romeo sierra tango uniform victor whiskey yankee zulu", ["klmpqrstuvwyz"]],
    ["N as in Gary, G, O", []],
    ["G, O", []],
    ["golf oscar", []],
    ["as in Nancy", []],
    ["one as in two, G, O", []],
    ["N as in", []],
    ["N as in Nancy - - G - - O", ["ngo"]],
    ["N as in Nancy - - - G O P as in Peter", ["gop"]],
    ["N as in Nancy\nG O P as in Peter", ["gop"]],
    ["golf oscar tango and november golf oscar", ["got", "ngo"]],
    ["A B N as in Nancy", ["abn"]],
    ["N as in Nancy G O and", ["ngo"]],
    ["N - - - G as in George, O, P", ["gop"]],
    ["A B C seven", []],
    ["A B C so for", []],
    ["1 as in one, G, O", []],
    ["november as in Nancy, G, O", ["ngo"]],
    ["N like in Nancy, G, O", ["ngo"]],
  ])("%s: %s", (text, all) => {
    expect(said(text, spelledLetters)).toEqual(all);
  });

  it("know the words that each letter comes from", () => {
    expect(heard("so N as in Nancy, golf, O like Oscar", spelledLetters)).toEqual([
      ["ngo", "N as in Nancy", "golf", "O like Oscar"],
    ]);
  });
});
