import { fold } from "../../text/index.js";

/** A name as it is compared. */
export interface NameWords {
  /** Folded words; a suffix is taken off. */
  readonly words: readonly string[];
  /** 0 none, 1 Jr or II, 2 Sr or I, 3 III, 4 IV, 5 V. */
  readonly suffix: number;
}

/** Jr and II are one generation. */
const SUFFIXES: Readonly<Record<string, number>> = {
  JR: 1,
  JUNIOR: 1,
  II: 1,
  "2ND": 1,
  SR: 2,
  SENIOR: 2,
  III: 3,
  "3RD": 3,
  IV: 4,
  "4TH": 4,
};

/** Which generation a suffix tells; 0 where it tells none ("MD", "Esq."). */
export function suffixOf(text: string): number {
  const word = text.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  return Object.hasOwn(SUFFIXES, word) ? (SUFFIXES[word] ?? 0) : 0;
}

/**
 * Splits a name into folded words, in capitals; apostrophes and points join, everything else parts.
 *
 * Letters that look like Latin ones are these; others stay as they are, so that other scripts are compared too.
 */
export function nameWords(name: string): NameWords {
  if (/^[A-Za-z]+$/.test(name)) return { words: [name.toUpperCase()], suffix: 0 };
  const words = name
    .slice(0, 200)
    .replaceAll(/['’‘ʼʻ`´.]/g, "")
    .split(/[^\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+/u)
    .map((word) => fold(word).toUpperCase())
    .filter((word) => word !== "");
  let suffix = 0;
  while (words.length > 1) {
    const generation = suffixOf(words.at(-1) ?? "");
    if (generation === 0) break;
    suffix = generation;
    words.pop();
  }
  return { words: words.filter((word) => !/^\p{N}+$/u.test(word)), suffix };
}

/** Words that are no surname of their own: DE LA CRUZ and DE LA ROSA share nothing. */
const PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "AL BIN BINT DA DAS DE DEL DEN DER DES DI DO DOS DU EL LA LAS LE LOS MAC MC SAN SANTA ST STA VAN VON".split(" "),
);

/** Whether a word of a longer name can stand for the whole of it. */
export const isNameByItself = (word: string): boolean => word.length >= 3 && !PARTICLES.has(word);
