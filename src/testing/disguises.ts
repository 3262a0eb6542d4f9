import * as fc from "fast-check";

/** Look-alikes that people and programs put in a name; lower case here, both cases used. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  o: "о",
  p: "р",
  x: "х",
  y: "у",
};

/** Ways in which the same identifier gets written without meaning to hide it, or to hide it. */
const DISGUISES = {
  "as it is": (text: string) => text,
  upper: (text: string) => text.toUpperCase(),
  lower: (text: string) => text.toLowerCase(),
  decomposed: (text: string) => text.normalize("NFD"),
  "without accents": (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, ""),
  "full width": (text: string) =>
    text.replaceAll(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  "zero width": (text: string) => [...text].join("\u200B"),
  "soft hyphen": (text: string) => `${text.slice(0, 2)}\u00AD${text.slice(2)}`,
  "look-alikes": (text: string) => text.replaceAll(/[aceiopxy]/g, (letter) => LOOK_ALIKES[letter] ?? letter),
} as const;

export type Disguise = keyof typeof DISGUISES;

/** Only those that leave the same letters in sight. */
export const PLAIN_DISGUISES: readonly Disguise[] = ["as it is", "upper", "lower"];

export const disguises = (allowed: readonly Disguise[]): fc.Arbitrary<(text: string) => string> =>
  fc.constantFrom(...allowed).map((name) => DISGUISES[name]);

export const ALL_DISGUISES: readonly Disguise[] = /* @__PURE__ */ (() => Object.keys(DISGUISES) as Disguise[])();
