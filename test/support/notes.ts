/** Notes and people for the scrubber's laws. Every name and number is made up. */
import fc from "fast-check";
import type { KnownIdentifiers } from "hmis-privacy";

export const STRONG_NAMES = ["Vandermolen", "Quillfeather", "Oyelaran", "Brzezna", "Katamura", "Siddalingam", "Marthe"];
export const WORD_NAMES = ["Will", "May", "Hope", "Do", "Ed", "Young", "Ng", "Kim"];
const FILLER = ["called", "about", "the", "voucher", "bed", "12", "seen", "at", "noon", "unit", "ready", "ok", "3rd"];

export const strongName = fc.constantFrom(...STRONG_NAMES);
export const wordName = fc.constantFrom(...WORD_NAMES);
export const day = fc
  .record({
    year: fc.integer({ min: 1930, max: 2020 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(""));

export const person: fc.Arbitrary<KnownIdentifiers> = fc.record({
  firstName: fc.oneof(strongName, wordName),
  lastName: fc.oneof(strongName, wordName),
  dob: fc.option(day, { nil: undefined }),
  ssn: fc.option(digits(9), { nil: undefined }),
  phones: fc.array(digits(10), { maxLength: 1 }),
});
export const household = fc.array(person, { minLength: 1, maxLength: 3 });

const HOMOGLYPHS: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  i: "і",
  c: "с",
  p: "р",
  y: "у",
  x: "х",
  s: "ѕ",
  j: "ј",
};
const SILENT = ["", "", "", "\0", "\u200b", "\u00ad", "\u2060", "\ufe0f", "\u0301"];
const LOUD = [...SILENT, " ", "-", ".", "_", "\u00a0", "\n", "\r\n", "*", "·", "😀", "\ud800"];

/** A way to write one letter: unchanged, in capitals, full width, in mathematical letters, from another script. */
const style = (letter: string, choice: number): string => {
  const small = letter.toLowerCase();
  const at = small.charCodeAt(0) - 97;
  if (at < 0 || at > 25)
    return /\d/.test(letter) && choice === 2 ? String.fromCharCode(0xff10 + Number(letter)) : letter;
  return (
    [
      letter,
      letter.toUpperCase(),
      String.fromCharCode(0xff41 + at),
      String.fromCodePoint(0x1d41a + at),
      HOMOGLYPHS[small] ?? small,
    ][choice] ?? letter
  );
};

/** The text with its letters drawn otherwise, and with what says nothing put between them. */
const decorated = (text: string, between: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(...between)), {
      minLength: text.length,
      maxLength: text.length,
    })
    .map((choices) =>
      [...text]
        .map((letter, i) => style(letter, choices[i]?.[0] ?? 0) + (i < text.length - 1 ? (choices[i]?.[1] ?? "") : ""))
        .join(""),
    );

export const disguised = (text: string): fc.Arbitrary<string> => decorated(text, LOUD);
/** For whole words: nothing that would end the word. */
export const restyled = (text: string): fc.Arbitrary<string> => decorated(text, SILENT);

const filler = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...FILLER) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 4 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("«NAME-1»", "«N2»", "«name-1»", "«", "»", "&amp;", "%20", "=\n", "\r\n", "\n"),
  },
);

/** A note in which the pieces stand between other words. */
export const noteWith = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.array(filler, { maxLength: 4 }), fc.constantFrom(" ", " ", "", ", ", "\n", "(", "-")), {
      minLength: pieces.length + 1,
      maxLength: pieces.length + 1,
    })
    .map((gaps) =>
      gaps.map(([words, gap], i) => words.join(" ") + gap + (pieces[i] ?? "") + (gap === "" ? "" : " ")).join(""),
    );
