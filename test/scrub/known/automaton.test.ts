import { fc, test } from "@fast-check/vitest";
import { BARRIER } from "hmis-privacy/text";
import { describe, expect, it } from "vitest";
import { type Automaton, collectPatterns } from "../../../src/scrub/known/automaton.js";
import { runs } from "../../support/runs.js";

// two letters, so that patterns begin alike, end alike and lie in one another
const letter = fc.oneof({ weight: 9, arbitrary: fc.constantFrom("a", "é") }, fc.constantFrom("b", "ж"));
const patterns = fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
const fence = String.fromCharCode(BARRIER);
const text = fc.string({
  unit: fc.oneof({ weight: 9, arbitrary: letter }, fc.constantFrom("z", "ü", fence)),
  maxLength: 30,
  size: "max",
});

/** The longest pattern that ends at each place, by looking at every one; of equal ones the first. */
function naive(list: readonly string[], said: string): readonly (readonly [end: number, pattern: number])[] {
  return Array.from(said, (_, end) => {
    const ending = list.filter((pattern) => said.slice(0, end + 1).endsWith(pattern));
    const longest = ending.sort((a, b) => b.length - a.length)[0];
    return [end, longest === undefined ? -1 : list.indexOf(longest)] as const;
  }).filter(([, pattern]) => pattern !== -1);
}
const collect = (list: readonly string[]) => {
  const patterns = collectPatterns();
  for (const [i, pattern] of list.entries()) patterns.add(pattern, i);
  return patterns;
};
/** With what each pattern stands for in place of its number. */
const automatonOf = (list: readonly string[]) => {
  const patterns = collect(list);
  const automaton: Automaton = patterns.build();
  return { ...automaton, valueOf: patterns.valueOf };
};
const unitsOf = (said: string): Uint16Array => Uint16Array.from(said, (char) => char.charCodeAt(0));

describe("the automaton", () => {
  test.prop([patterns, text], runs(300))("tells the longest pattern that ends at each place", (list, said) => {
    const found: [number, number][] = [];
    const { scan, sizeOf, valueOf } = automatonOf(list);
    scan(unitsOf(said), said.length, (end, pattern) => {
      found.push([end, valueOf(pattern)]);
      expect(sizeOf(pattern)).toBe(list[valueOf(pattern)]?.length);
    });
    expect(found).toEqual(naive(list, said));
  });

  test.prop([patterns, text], runs(300))("is the same as a table", (list, said) => {
    const { next, patternAt, classOf } = automatonOf(list).table() ?? expect.fail("no table");
    const { valueOf } = collect(list);
    const found: [number, number][] = [];
    let state = 0;
    for (let i = 0; i < said.length; i++) {
      state = next[(state >> 1) + classOf(said.charCodeAt(i))] ?? 0;
      if (state % 2 === 1) found.push([i, valueOf(patternAt(state))]);
    }
    expect(found).toEqual(naive(list, said));
  });

  test.prop([patterns, text], runs(100))(
    "takes a step or two a letter, and reads no further than it is told",
    (list, said) => {
      const automaton = automatonOf(list);
      const steps = automaton.scan(unitsOf(said), said.length, () => {});
      expect(steps).toBeGreaterThanOrEqual(said.length);
      expect(steps).toBeLessThanOrEqual(2 * said.length);
      expect(automaton.scan(unitsOf(said), 0, () => expect.fail("read on"))).toBe(0);
    },
  );

  it("counts its states, and makes no table of more than 16 MB", () => {
    expect(automatonOf([]).states).toBe(1);
    const some = collect(["ab", "ac", "ab"]);
    expect([some.states(), some.count(), some.build().states]).toEqual([4, 2, 4]);
    const many = Array.from({ length: 1_500 }, (_, i) => String.fromCharCode(0x4e00 + i, 0x5e00 + i));
    expect(automatonOf(many).table()).toBeUndefined();
    expect(automatonOf(many.slice(0, 700)).table()).toBeDefined();
  });
});
