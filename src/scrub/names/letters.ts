/**
 * The plain letters of a code point from U+00C0 on, `""` for a mark or a character that shows nothing, `undefined` for what
 * is no letter. Latin loses its marks; full-width forms become narrow.
 */
export const plainLetters: (code: number) => string | undefined = /* @__PURE__ */ (() => {
  const known = new Map<number, string | undefined>();
  const special: Readonly<Record<string, string>> = {
    ß: "ss",
    æ: "ae",
    Æ: "ae",
    ø: "o",
    Ø: "o",
    œ: "oe",
    Œ: "oe",
    đ: "d",
    Đ: "d",
    ð: "d",
    Ð: "d",
    ł: "l",
    Ł: "l",
    ı: "i",
    þ: "th",
    Þ: "th",
    ə: "a",
    Ə: "a",
    ħ: "h",
    ŋ: "ng",
    ɓ: "b",
    ɗ: "d",
    ƙ: "k",
    ʻ: "",
    ʼ: "",
  };
  const compute = (code: number): string | undefined => {
    const character = String.fromCodePoint(code);
    const own = special[character];
    if (own !== undefined) return own;
    if (/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character)) return "";
    if (!/\p{L}/u.test(character)) return undefined;
    const plain = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    return plain === "" ? undefined : plain;
  };
  return (code) => {
    if (known.has(code)) return known.get(code);
    const plain = compute(code);
    known.set(code, plain);
    return plain;
  };
})();

/** Cyrillic as it is romanised in names: "Оксана" is "oksana". */
export const ROMAN: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ye",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "yi",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

/** Letters of other scripts that look like Latin ones, where they stand in a Latin word. */
export const LOOKALIKE: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  і: "i",
  ј: "j",
  ѕ: "s",
  α: "a",
  β: "b",
  ε: "e",
  η: "n",
  ι: "i",
  κ: "k",
  μ: "u",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  ω: "w",
};
