import { readLexicon } from "hmis-privacy/lexicons/form";
import { givenNames } from "hmis-privacy/lexicons/givenNames";
import { placeNames } from "hmis-privacy/lexicons/placeNames";
import { surnames } from "hmis-privacy/lexicons/surnames";
import { words } from "hmis-privacy/lexicons/words";
import { expect, it } from "vitest";
import { wordHash } from "../../../src/scrub/reading/characters.js";
import { given, kind, lexicon, place, surname, word } from "../../../src/scrub/names/lexicon.js";
import { resemblance } from "../../../src/scrub/names/resemblance.js";

const factsOf = (text: string) => lexicon().factsOf(wordHash(text));

it.each([
  ["givenNames", givenNames, given],
  ["surnames", surnames, surname],
  ["words", words, word],
  ["placeNames", placeNames, place],
] as const)("every entry of %s is in the table with its class", (name, list, read) => {
  const entries = [...readLexicon(list)];
  expect(entries.length).toBeGreaterThan(2_000);
  expect(entries.map(([entry]) => entry)).toEqual(entries.map(([entry]) => entry).toSorted());
  // Hand-written lists may set a word or a place before; a name has one list.
  const wrong = entries.filter(([entry, rank]) =>
    name.endsWith("ames") && name !== "placeNames" ? read(factsOf(entry)) !== rank : read(factsOf(entry)) === 0,
  );
  // Words are looked up by 32 bits of hash: among some 120,000 a pair or two meet.
  expect(wrong.length).toBeLessThanOrEqual(4);
});

it("knows what kind of word the packed kinds say it is", () => {
  const kinds = [...readLexicon(words)].filter(([entry]) => kind(factsOf(entry)) > 0);
  expect(kinds.length).toBeGreaterThan(3_500);
  expect(["abbey", "motorcycles", "entrepreneur"].map((entry) => kind(factsOf(entry)) > 0)).toEqual([true, true, true]);
});

it("knows nothing of what no list has", () => {
  expect(["qzxv", "vrelm", "xq", "zzyzzx"].map(factsOf)).toEqual([0, 0, 0, 0]);
});

it("knows a pair by both its words, in their order", () => {
  const pair = (first: string, second: string) => lexicon().isPair(factsOf(first), wordHash(first), wordHash(second));
  expect([pair("fred", "meyer"), pair("meyer", "fred"), pair("fred", "fred"), pair("meyer", "meyer")]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it.each([
  ["overpayment", { word: 2 }],
  ["recieved", { word: 1 }],
  ["jhon", { name: 2 }],
  ["zqvxkj", { word: 0, name: 0 }],
])("resemblance of %s", (text, expected) => {
  expect(resemblance(text, 0, text.length, lexicon())).toMatchObject(expected);
});
