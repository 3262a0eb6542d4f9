/** The two searches by themselves: rows of words, and what folds to a pattern. */
import { fc, test } from "@fast-check/vitest";
import { fold, tokenise } from "hmis-privacy/text";
import { describe, expect, it } from "vitest";
import { collectPatterns } from "../../../src/scrub/known/automaton.js";
import { buildStrongScanner } from "../../../src/scrub/known/strongTier.js";
import { collectRows, type RowRule, tokenText } from "../../../src/scrub/known/wordTier.js";
import { runs } from "../../support/runs.js";

interface Row extends RowRule {
  readonly words: readonly string[];
}
const row = (words: string, more: Partial<RowRule> = {}): Row => ({
  words: words.split(" "),
  join: "any",
  ambiguous: false,
  ...more,
});
/** What is found, row for row: where, which, and whether it may be an ordinary word. */
const told = (
  text: string,
  list: readonly Row[],
): readonly (readonly [said: string, row: number, ambiguous: boolean])[] => {
  const tokens = tokenise(text, /«.*»/.test(text) ? [{ start: text.indexOf("«"), end: text.indexOf("»") + 1 }] : []);
  const rows = collectRows();
  for (const [i, { words, ...rule }] of list.entries()) rows.add(words, i, rule);
  const found: [string, number, boolean][] = [];
  rows.find(text, tokens, (first, last, value, ambiguous) => {
    found.push([text.slice(tokens.starts[first], tokens.ends[last]), value, ambiguous]);
  });
  return found;
};
const rowsIn = (text: string, list: readonly Row[]): readonly string[] => told(text, list).map(([said]) => said);

describe("rows of words", () => {
  it.each([
    ["any", ["", " ", "  ", "-", ", ", " / ", "..", "\n", " - ", "      "], ["- - -", "«N1»", " so ", "       ", "1"]],
    [
      "date",
      ["", " ", "  ", "-", "/", ". ", ", ", "'", "’", "--", " - ", "_", "|", "\\", "–", "—"],
      ["   ", ":", "\n", " -  ", "---"],
    ],
    ["tight", ["", "-", "/", ".", "'", "’", "–", "—", "_"], [" ", "--", ", ", "\n", "- ", ":", "|"]],
  ] as const)("join as %s", (join, near, far) => {
    const rows = [row("ann lee", { join })];
    const joined = (gap: string): boolean => rowsIn(`so Ann${gap}Lee went`, rows).length === 1;
    // without any gap two words are one
    expect(near.filter((gap) => gap !== "" && !joined(gap))).toEqual([]);
    expect(far.filter(joined)).toEqual([]);
    expect(rowsIn("so 12ann went", [row("12 ann", { join })])).toEqual(["12ann"]);
  });

  it("each gap of a row is asked", () => {
    expect(rowsIn("3/5/79 and 3/5 : 79", [row("3 5 79", { join: "date" })])).toEqual(["3/5/79"]);
    expect(rowsIn("I.R.V. and I. R.V.", [row("i r v", { join: "tight" })])).toEqual(["I.R.V"]);
  });

  it("begin at a word or number, and end within the text", () => {
    const rows = [row("ann"), row("ann lee"), row("ann lee roy"), row("lee")];
    expect(rowsIn("Ann Lee Ann", rows)).toEqual(["Ann", "Ann Lee", "Lee", "Ann"]);
    expect(rowsIn("ann lee roy", rows)).toEqual(["ann", "ann lee", "ann lee roy", "lee"]);
    expect(rowsIn("annlee", rows)).toEqual([]);
    expect(rowsIn("Ann - -", rows)).toEqual(["Ann"]);
  });

  it.each([
    ["capital", ["May", "MAY", "MaY", "M"], ["may", "m"]],
    ["capitals", ["MAY", "M"], ["May", "MaY", "may"]],
  ] as const)("that need %s are told only so written", (needs, yes, no) => {
    const rows = [row("may", { needs }), row("m", { needs })];
    expect([...yes, ...no].filter((word) => rowsIn(word, rows).length > 0)).toEqual(yes);
    expect(rowsIn("J.R. J.r.", [row("j r", { needs })])).toEqual(["J.R"]);
    expect(rowsIn("J.R. so", [row("j r", { needs, join: "tight" }), row("j r")])).toEqual(["J.R", "J.R"]);
  });

  it("say what they stand for, of equal ones the first, and whether they may be ordinary words", () => {
    const list = [
      row("ann"),
      row("ann", { ambiguous: true }),
      row("ann", { needs: "capital", ambiguous: true }),
      row("lee", { ambiguous: "small" }),
      row("roy", { ambiguous: true, join: "tight" }),
      row("roy", { join: "date" }),
    ];
    expect(told("ann Ann lee Lee roy", list)).toEqual([
      ["ann", 0, false],
      ["Ann", 0, false],
      ["Ann", 2, true],
      ["lee", 3, true],
      ["Lee", 3, false],
      ["roy", 4, true],
      ["roy", 5, false],
    ]);
  });

  it("are counted by what they cost", () => {
    const rows = collectRows();
    const add = (words: string, join: "any" | "date" = "any"): number => {
      rows.add(words.split(" "), 0, { join, ambiguous: false });
      return rows.size();
    };
    expect([rows.size(), add("ann"), add("ann"), add("ann lee"), add("ann", "date")]).toEqual([0, 2, 2, 4, 5]);
    rows.add([], 0, { join: "any", ambiguous: false });
    expect(rows.size()).toBe(5);
  });

  it("are all kept apart, however many there are", () => {
    const names = Array.from({ length: 500 }, (_, i) => `n${String.fromCharCode(97 + (i % 26), 97 + (i >> 5))}x`);
    const all = [...new Set(names)];
    const rows = all.map((name) => row(name));
    expect(rowsIn(all.join(" "), rows)).toEqual(all);
    expect(rowsIn("nzzz naaa other words", rows)).toEqual([]);
    expect(rowsIn("anything", [])).toEqual([]);
    // two words of one hash
    expect(rowsIn("danavala badelalo", [row("badelalo")])).toEqual(["badelalo"]);
    expect(rowsIn("danavala badelalo", [row("badelalo"), row("danavala")])).toEqual(["danavala", "badelalo"]);
  });

  test.prop([fc.string({ unit: fc.constantFrom("a", "B", "é", "Å", "٣", "ß"), minLength: 1, maxLength: 6 })])(
    "compare a token as it folds",
    (word) => {
      const tokens = tokenise(word);
      for (let i = 0; i < tokens.count; i++)
        expect(tokenText(word, tokens, i)).toBe(fold(word.slice(tokens.starts[i], tokens.ends[i])));
    },
  );
});

const scannerOf = (list: readonly string[], reading: "plain" | "confused") => {
  const patterns = collectPatterns();
  for (const [i, pattern] of list.entries()) patterns.add(pattern, i);
  return buildStrongScanner(patterns, reading);
};

describe("what folds to a pattern", () => {
  const unit = fc.constantFrom("a", "B", "é", "ν", "𝓪", "ß", "ﬁ", "4", " ", "-", "\u200b", "\ud800", "\udc00", "가");
  const text = fc.string({ unit, maxLength: 16 });
  const patterns = fc.uniqueArray(
    text.map((some) => fold(some)).filter((folded) => folded !== ""),
    { minLength: 1, maxLength: 4, size: "max" },
  );
  const cuts = fc.array(fc.nat({ max: 16 }), { minLength: 4, maxLength: 4 });

  test.prop([patterns, text, cuts, fc.constantFrom("plain", "confused")], runs(400))(
    "is found by table and without, in every reading, as by trying every stretch",
    (list, said, at, reading) => {
      const [a = 0, b = 0, c = 0, d = 0] = at.map((place) => Math.min(place, said.length)).sort((x, y) => x - y);
      const fences = [
        { start: a, end: b },
        { start: c, end: d },
      ].filter(({ start, end }) => start < end);
      // a placeholder begins and ends with a whole character
      for (const { start: from, end: to } of fences) fc.pre([from, to].every((place) => isWhole(said, place)));
      const folded = [...new Set(list.map((pattern) => fold(pattern, reading as "plain")))];
      // a thousand states and more are read without a table at first
      const big = [...folded, ..."xyz".split("").map((letter) => letter.repeat(500))];
      for (const scanner of [scannerOf(folded, reading as "plain"), scannerOf(big, reading as "plain")]) {
        const found: string[] = [];
        const ambiguous = scanner.scan(said, fences, (from, to, p) => found.push(`${from}-${to} ${big[p - 1]}`));
        expect(found).toEqual(everyStretch(said, fences, folded, reading as "plain"));
        // whether a fence hides a letter of two readings is nobody's business
        if (fences.length === 0) expect(ambiguous).toBe(said.includes("ν"));
        const second: string[] = [];
        scanner.scanSecond(said, fences, (from, to, p) => second.push(`${from}-${to} ${big[p - 1]}`));
        expect(second).toEqual(everyStretch(said, fences, folded, "second"));
      }
    },
  );

  it("is found before, between and after placeholders, and across none", () => {
    const text = "Ngo «NAME-1» Ngo «NAME-2» Ngo";
    const places: string[] = [];
    const fences = [4, 17].map((start) => ({ start, end: start + 8 }));
    scannerOf(["ngo", "name2", "ngongo"], "plain").scan(text, fences, (start, end) => places.push(`${start}-${end}`));
    expect(places).toEqual(["0-3", "13-16", "26-29"]);
  });

  it("is the same before and after the table has paid for itself", () => {
    const scanner = scannerOf(["vandermolen", "q".repeat(1_100)], "plain");
    const seen = (said: string): string[] => {
      const found: string[] = [];
      scanner.scan(said, [], (start, end, p) => found.push(`${start}-${end} ${p}`));
      return found;
    };
    const text = "so Van der Molen left";
    const before = seen(text);
    expect(before).toEqual(["3-16 1"]);
    seen("word ".repeat(2_000));
    expect(seen(text)).toEqual(before);
  });
});

const isWhole = (text: string, at: number): boolean =>
  !(/[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at)));

/** For each place, the longest pattern that a stretch ending there folds to; a stretch holds no fence and begins with a letter. */
function everyStretch(
  text: string,
  fences: readonly { start: number; end: number }[],
  patterns: readonly string[],
  reading: "plain" | "second" | "confused",
): readonly string[] {
  const found: string[] = [];
  const starts = [0, ...fences.map(({ end }) => end)];
  const pieces = starts.map((from, i) => ({ from, to: fences[i]?.start ?? text.length }));
  for (const { from, to } of pieces) {
    const chars = Array.from(text.slice(from, to)).map((char) => fold(char, reading));
    const widths = Array.from(text.slice(from, to)).map((char) => char.length);
    const placeOf = (i: number): number => from + widths.slice(0, i).reduce((sum, width) => sum + width, 0);
    const units = chars.flatMap((folded, i) => [...folded].map((unit) => ({ unit, i })));
    for (let end = 1; end <= units.length; end++) {
      const upTo = units
        .slice(0, end)
        .map(({ unit }) => unit)
        .join("");
      const longest = patterns.filter((p) => upTo.endsWith(p)).sort((a, b) => b.length - a.length)[0];
      if (longest === undefined) continue;
      const first = units[end - [...longest].length]?.i ?? 0;
      const last = units[end - 1]?.i ?? 0;
      found.push(`${placeOf(first)}-${placeOf(last + 1)} ${longest}`);
    }
  }
  return found;
}
