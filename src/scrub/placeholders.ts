import type { PiiKind } from "../pii/index.js";
import type { Stretch } from "../text/index.js";

/**
 * The closed vocabulary of what stands in for a redaction: the kind in capitals and, in short form, a letter.
 *
 * Facts that disclose share one word, PRIVATE, since "(HIV removed)" would tell what was removed. None of the characters that
 * HUD forbids in an export (`< > [ ] { }`) is used, and nobody types guillemets round such a word.
 */
const LETTERS: Readonly<Record<PiiKind, string>> = {
  name: "N",
  ssn: "S",
  dob: "B",
  age: "A",
  address: "L",
  phone: "P",
  email: "E",
  handle: "H",
  url: "U",
  id: "I",
  account: "C",
  vehicle: "V",
  network: "W",
  identifying: "Q",
  circumstance: "R",
  date: "D",
  staff: "F",
  hiv: "X",
  dv: "X",
  health: "X",
  "substance-use": "X",
  immigration: "X",
  justice: "X",
};
const PRIVATE = "X";

const wordOf = (kind: string, letter: string): string => (letter === PRIVATE ? "PRIVATE" : kind.toUpperCase());

/** `long`: `«NAME-1»`; `short`: `«N1»`, for columns with a length limit. */
export type PlaceholderForm = "long" | "short";

/** The token for a kind and a number from 1 on. */
export function placeholder(kind: PiiKind, number: number, form: PlaceholderForm = "long"): string {
  const letter = LETTERS[kind];
  return form === "long" ? `«${wordOf(kind, letter)}-${number}»` : `«${letter}${number}»`;
}

const TOKEN_AT = /* @__PURE__ */ (() => {
  const all = Object.entries(LETTERS);
  const words = all.map(([kind, letter]) => wordOf(kind, letter)).join("|");
  const letters = all.map(([, letter]) => letter).join("");
  return new RegExp(`«(?:(?:${words})-|[${letters}])([1-9][0-9]{0,6})»`, "y");
})();

/** An exact token of the vocabulary, with its number. */
export interface PlaceholderPlace extends Stretch {
  readonly number: number;
}

/**
 * The exact tokens of the vocabulary in a text, in order: fences that nothing is read across. Anything merely like one
 * is ordinary text.
 *
 * @example
 * findPlaceholders("«NAME-1» saw «N2», «name-1» and «NAME-0»").map(({ start, number }) => [start, number]); // => [[0, 1], [13, 2]]
 */
export function findPlaceholders(text: string): readonly PlaceholderPlace[] {
  const places: PlaceholderPlace[] = [];
  const first = text.indexOf("«");
  if (first === -1) return places;
  const token = new RegExp(TOKEN_AT);
  for (let at = first; at !== -1; at = text.indexOf("«", at + 1)) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match !== null) places.push({ start: at, end: at + match[0].length, number: Number(match[1]) });
  }
  return places;
}
