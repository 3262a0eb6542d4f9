/**
 * The leak checker of the scrubber's laws, written a second way: no folding table, but for each letter a regular
 * expression of everything that Unicode's own normalisation, or a list by hand, draws like it.
 */

/** Look-alikes across scripts, by hand. */
const DRAWN_ALIKE: Readonly<Record<string, string>> = {
  a: "аɑα",
  b: "ЬВβ",
  c: "сϲ",
  d: "ԁđ",
  e: "еє",
  h: "һНη",
  i: "іıι",
  j: "ј",
  k: "кκ",
  l: "ӏł",
  m: "мМ",
  n: "ոΝ",
  o: "оοøՕ",
  p: "рρ",
  s: "ѕ",
  t: "тτ",
  v: "ѵ",
  w: "ԝ",
  x: "хχ",
  y: "уγ",
};

const alternatives: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, Set<string>>();
  for (const [letter, alike] of Object.entries(DRAWN_ALIKE)) found.set(letter, new Set(alike));
  for (let code = 33; code < 0x1f7ff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const char = String.fromCodePoint(code);
    const drawn = char.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
    if (/^[a-z0-9]$/.test(drawn)) found.set(drawn, (found.get(drawn) ?? new Set()).add(char));
  }
  return new Map(
    [...found].map(([letter, chars]) => [letter, `[${[...chars].join("").replaceAll(/[\\\]^-]/g, "\\$&")}]`]),
  );
})();

/** Everything but letters and digits may stand between the letters of a strong name. */
const BETWEEN = "[^\\p{L}\\p{N}]*";
const TOKEN = /«(?:[A-Z]+-|[A-Z])[1-9][0-9]{0,6}»/g;
/** Control characters, but for white space and the ends of lines. */
const CONTROLS = /(?![\s\u0085])\p{Cc}/gu;
/** Numerals of other scripts that Unicode's list of look-alikes draws as Latin letters: beside a name they are one more letter. */
const DRAWN_NUMERALS = "\u3007\u{102f5}\u{10320}\u{10322}\u{118ec}\u{118ef}\u{118f2}\u{1e8c7}";
/** Letters, and symbols that are drawn as letters: 🄐, Ⓑ. */
const INSIDE_WORD = (() => {
  let symbols = "";
  for (let code = 0xa0; code < 0x1f7ff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const char = String.fromCodePoint(code);
    if (/^[\p{S}\p{N}]$/u.test(char) && /\p{L}/u.test(char.normalize("NFKD"))) symbols += char;
  }
  return `[\\p{L}\\p{M}\\p{Default_Ignorable_Code_Point}${symbols}${DRAWN_NUMERALS}\u{1f130}-\u{1f189}\u{1f1e6}-\u{1f1ff}]`;
})();

const letters = (plain: string): readonly string[] => [...plain].map((letter) => alternatives.get(letter) ?? letter);

const compiled = new Map<string, RegExp>();
function once(key: string, make: () => string): RegExp {
  const known = compiled.get(key) ?? new RegExp(make(), "iu");
  compiled.set(key, known);
  return known;
}

/** Which of these plain a–z, 0–9 strings stand in some gap between placeholders, however written. */
export function survivors(scrubbed: string, strong: readonly string[]): readonly string[] {
  const gaps = scrubbed.split(TOKEN);
  // digits have no look-alikes beyond Unicode's own, so a number needs no expression
  const bare = gaps.map((gap) => gap.normalize("NFKD").replaceAll(/[^\p{L}\p{N}]/gu, ""));
  return strong.filter((plain) => {
    if (/^\d+$/.test(plain)) return bare.some((gap) => gap.includes(plain));
    const pattern = once(`strong ${plain}`, () => letters(plain).join(BETWEEN));
    return gaps.some((gap) => pattern.test(gap));
  });
}

/**
 * Which of these short or ordinary names stand in some gap as a whole word: where control characters end a word, or
 * where they draw nothing.
 */
export function wordSurvivors(scrubbed: string, words: readonly string[]): readonly string[] {
  const gaps = scrubbed.split(TOKEN).flatMap((gap) => [gap, gap.replaceAll(CONTROLS, "")]);
  return words.filter((plain) => {
    const pattern = once(`word ${plain}`, () => {
      const inner = letters(plain).join("[\\p{M}\\p{Default_Ignorable_Code_Point}]*");
      return `(?<!${INSIDE_WORD})${inner}(?!${INSIDE_WORD})`;
    });
    return gaps.some((gap) => pattern.test(gap));
  });
}
