import { isDigitSlip, jaroWinkler, soundex } from "hmis-privacy/text";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";

describe("jaroWinkler", () => {
  // Winkler's own table (American Statistical Association 1990), as reprinted by Yancey 2005.
  it.each([
    ["SHACKLEFORD", "SHACKELFORD", "0.982"],
    ["DUNNINGHAM", "CUNNIGHAM", "0.896"],
    ["NICHLESON", "NICHULSON", "0.956"],
    ["JONES", "JOHNSON", "0.832"],
    ["MASSEY", "MASSIE", "0.933"],
    ["ABROMS", "ABRAMS", "0.922"],
    ["HARDIN", "MARTINEZ", "0.722"],
    ["ITMAN", "SMITH", "0.467"],
    ["JERALDINE", "GERALDINE", "0.926"],
    ["MARHTA", "MARTHA", "0.961"],
    ["MICHELLE", "MICHAEL", "0.921"],
    ["JULIES", "JULIUS", "0.933"],
    ["TANYA", "TONYA", "0.880"],
    ["DWAYNE", "DUANE", "0.840"],
    ["SEAN", "SUSAN", "0.805"],
    ["ANNA", "ANNA", "1.000"],
    ["", "", "0.000"],
    ["", "ANNA", "0.000"],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(jaroWinkler(a, b).toFixed(3)).toBe(expected);
  });

  // a number's bits hold words of up to 32 letters
  const letters = fc.constantFrom(..."ABCDE");
  const word = fc.oneof(
    fc.string({ unit: letters, maxLength: 9 }),
    fc.string({ unit: letters, minLength: 28, maxLength: 50, size: "max" }),
  );

  test.prop([word, word])("is symmetric, between 0 and 1, and 1 only for equal words", (a, b) => {
    const likeness = jaroWinkler(a, b);
    expect(likeness).toBe(jaroWinkler(b, a));
    expect(likeness).toBeGreaterThanOrEqual(0);
    expect(likeness).toBeLessThanOrEqual(1);
    expect(likeness === 1).toBe(a === b && a !== "");
  });

  test.prop([word, word])("is the textbook's, for short and long words alike", (a, b) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(textbook(a, b), 12);
  });
});

/** As the definition reads, with arrays and nothing else. */
function textbook(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  if (a === b) return 1;
  const reach = Math.max(Math.floor(Math.max(a.length, b.length) / 2) - 1, 0);
  const free = [...b].map(() => true);
  const fromA: string[] = [];
  [...a].forEach((letter, i) => {
    const j = [...b].findIndex((other, k) => free[k] === true && other === letter && Math.abs(i - k) <= reach);
    if (j < 0) return;
    free[j] = false;
    fromA.push(letter);
  });
  const fromB = [...b].filter((_, k) => free[k] === false);
  const m = fromA.length;
  if (m === 0) return 0;
  const t = Math.floor(fromA.filter((letter, i) => letter !== fromB[i]).length / 2);
  const jaro = (m / a.length + m / b.length + (m - t) / m) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro > 0.7 ? jaro + prefix * 0.1 * (1 - jaro) : jaro;
}

describe("isDigitSlip", () => {
  const nine = fc.integer({ min: 0, max: 999_999_999 });

  test.prop([nine, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 })])(
    "sees one wrong digit at any place",
    (a, at, by) => {
      const digits = [...String(a).padStart(9, "0")];
      digits[at] = String((Number(digits[at]) + by) % 10);
      expect(isDigitSlip(a, Number(digits.join("")), 9)).toBe(true);
    },
  );

  test.prop([nine, fc.integer({ min: 0, max: 7 })])("sees two neighbours swapped at any place", (a, at) => {
    const digits = [...String(a).padStart(9, "0")];
    const swapped = digits.with(at, digits[at + 1] ?? "").with(at + 1, digits[at] ?? "");
    expect(isDigitSlip(a, Number(swapped.join("")), 9)).toBe(digits[at] !== digits[at + 1]);
  });

  test.prop([nine, nine])("is what the digits say", (a, b) => {
    const [left, right] = [String(a).padStart(9, "0"), String(b).padStart(9, "0")];
    const wrong = [...left].flatMap((digit, i) => (digit === right[i] ? [] : [i]));
    const [i = -1, j = -1] = wrong;
    const swapped = wrong.length === 2 && j === i + 1 && left[i] === right[j] && left[j] === right[i];
    expect(isDigitSlip(a, b, 9)).toBe(wrong.length === 1 || swapped);
  });

  it.each([
    [123456789, 132456789, true],
    [123456789, 213456780, false],
    [123456789, 321456789, false],
    [12345, 12345, false],
    [0, 0, false],
    [12, 31, false],
    [12, 23, false],
    [12, 13, true],
    [1200, 2101, false],
    [1, 10, true],
    [1234, 4321, false],
  ])("%d and %d: %s", (a, b, expected) => {
    expect(isDigitSlip(a, b, 9)).toBe(expected);
  });
});

describe("soundex", () => {
  // National Archives, "Soundex System".
  it.each([
    ["WASHINGTON", "W252"],
    ["LEE", "L000"],
    ["GUTIERREZ", "G362"],
    ["PFISTER", "P236"],
    ["JACKSON", "J250"],
    ["TYMCZAK", "T522"],
    ["VANDEUSEN", "V532"],
    ["ASHCRAFT", "A261"],
    ["ZIMMERMAN", "Z565"],
    ["", ""],
    ["ИВАН", ""],
  ])("%s is %s", (name, code) => {
    expect(soundex(name)).toBe(code);
  });
});
