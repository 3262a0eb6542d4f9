import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  buildSpellingIndex,
  isOneEdit,
  mayBeMisspelled,
  misspelledName,
  soundOf,
} from "../../../src/scrub/known/misspelled.js";
import { runs } from "../../support/runs.js";

const word = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(..."abcke"), minLength, maxLength });

/** Every word that one edit makes of another. */
function edits(from: string, letters: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (let i = 0; i <= from.length; i++) {
    const [head, tail] = [from.slice(0, i), from.slice(i)];
    for (const letter of letters) all.add(head + letter + tail).add(head + letter + tail.slice(1));
    all.add(head + tail.slice(1)).add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  }
  all.delete(from);
  return all;
}
const spelled = (names: readonly string[]) => names.map((text) => ({ text, target: 0 }));

describe("one edit", () => {
  const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 4 });

  test.prop([short, short], runs(600))("is a letter more, less, other or out of place", (a, b) => {
    expect(isOneEdit(a, b)).toBe(edits(a, [..."abcke"]).has(b));
  });

  test.prop([word(1, 6), fc.nat()], runs(300))("goes both ways", (a, pick) => {
    const all = [...edits(a, [..."abcke"])];
    const b = all[pick % all.length] ?? "";
    expect([isOneEdit(a, b), isOneEdit(b, a)]).toEqual([true, true]);
  });
});

describe("a misspelled name", () => {
  const names = fc.uniqueArray(word(4, 8), { minLength: 1, maxLength: 5 });

  test.prop([names, fc.nat(), fc.nat()], runs(400))(
    "is found by any one edit, and never turned away before",
    (list, which, pick) => {
      const index = buildSpellingIndex(spelled(list));
      const all = [...edits(list[which % list.length] ?? "", [..."abckez"])].filter((other) => !list.includes(other));
      const written = all[pick % all.length] ?? "";
      expect(list).toContain(misspelledName(index, written)?.text);
      expect(mayBeMisspelled(index, `so ${written} it`, 3, 3 + written.length)).toBe(true);
    },
  );

  test.prop([names, word(3, 9)], runs(400))("is one edit away, or sounds the same", (list, written) => {
    const name = misspelledName(buildSpellingIndex(spelled(list)), written);
    const near = (text: string): boolean =>
      isOneEdit(text, written) ||
      [soundOf(text), soundOf(text.replaceAll("ch", "k"))].some(
        (sound) => sound.length >= 3 && sound === soundOf(written),
      );
    expect(name !== undefined).toBe(!list.includes(written) && list.some(near));
  });

  it.each([
    ["zakary", "zachary"],
    ["filippa", "philippa"],
    ["kristofer", "christopher"],
    ["kiara", "chiara"],
    ["enrike", "enrique"],
    ["ysabel", "isabel"],
    ["sintia", "cynthia"],
    ["jakson", "jackson"],
    ["kathi", "cathy"],
    ["kathie", "cathy"],
    ["cathee", "kathy"],
    ["kinsi", "quincy"],
    ["quincy", "kinsi"],
    ["soee", "zoey"],
    ["zoey", "soee"],
    ["sindi", "cyndy"],
    ["fillee", "philly"],
    ["philly", "fillee"],
    ["izaak", "ysaac"],
    ["ysaaq", "izaak"],
    ["halvares", "alvarez"],
    ["alvarez", "halvares"],
    ["ernandes", "hernandez"],
    ["hadolf", "adolph"],
    ["zara", "sarah"],
    ["hanah", "anna"],
  ])("%s sounds like %s and is not turned away", (written, name) => {
    const index = buildSpellingIndex(spelled([name]));
    expect(misspelledName(index, written)?.text).toBe(name);
    expect(mayBeMisspelled(index, written, 0, written.length)).toBe(true);
  });

  it("is asked only of words that begin or end as a name does", () => {
    const index = buildSpellingIndex(spelled(["vandermolen", "okonjo"]));
    const turnedAway = ["shelter", "tonight", "called", "about", "housing", "the", "with"];
    expect(turnedAway.filter((other) => mayBeMisspelled(index, other, 0, other.length))).toEqual([]);
    // beyond ASCII a letter says nothing yet
    const beyond = ["ѕhelter", "sһelter", "shеlteг", "sheltеr"];
    expect(beyond.map((other) => mayBeMisspelled(index, other, 0, 7))).toEqual([true, true, true, true]);
    // and a word that sounds like the beginning alone is none
    expect(mayBeMisspelled(buildSpellingIndex(spelled(["cathy"])), "kitchen", 0, 7)).toBe(false);
    expect(mayBeMisspelled(buildSpellingIndex(spelled(["cathy"])), "beadie", 0, 6)).toBe(false);
  });

  it("is no other known name, and of two that sound alike the first", () => {
    const index = buildSpellingIndex(spelled(["marta", "marla", "kathy", "cathy"]));
    expect(["marta", "cathy"].map((name) => misspelledName(index, name))).toEqual([undefined, undefined]);
    expect(misspelledName(index, "katthie")?.text).toBe("kathy");
  });

  it("is heard in three sounds and more", () => {
    expect(misspelledName(buildSpellingIndex(spelled(["phoo"])), "fo")).toBeUndefined();
    expect(misspelledName(buildSpellingIndex(spelled(["anna"])), "hana")?.text).toBe("anna");
  });

  it("of a hundred names that begin alike no word is compared with more than 64 by its beginning", () => {
    const alike = Array.from(
      { length: 100 },
      (_, i) => `abcd${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}zz`,
    );
    const index = buildSpellingIndex(spelled(alike));
    expect(Math.max(...[...index.byStart.values()].map((list) => list.length))).toBe(64);
  });
});

describe("what sounds alike", () => {
  it.each([
    ["zachary", "sachari"],
    ["philcox", "filkox"],
    ["paul", "paul"],
    ["church", "churc".concat("h")],
    ["christa", "krista"],
    ["chloe", "kloe"],
    ["chan", "chan"],
    ["cesar", "sesar"],
    ["cindy", "sindi"],
    ["cyrus", "sirus"],
    ["carl", "karl"],
    ["jack", "jak"],
    ["mick", "mik"],
    ["khan", "kan"],
    ["karl", "karl"],
    ["quentin", "kentin"],
    ["quique", "kike"],
    ["quora", "kuora"],
    ["iraq", "irak"],
    ["lizzy", "lisi"],
    ["renee", "reni"],
    ["ashley", "ashli"],
    ["jamie", "jami"],
    ["eeyore", "eiore"],
    ["diego", "diego"],
    ["sarah", "sara"],
    ["thomas", "tomas"],
    ["shane", "shane"],
    ["hannah", "ana"],
    ["allison", "alison"],
    ["ellen", "elen"],
    ["iqbel", "ikbel"],
    ["knight", "knigt"],
    ["p", "p"],
    ["c", "k"],
  ])("%s: %s", (written, sound) => {
    expect(soundOf(written)).toBe(sound);
  });
});
