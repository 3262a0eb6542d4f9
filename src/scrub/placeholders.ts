import type { PiiKind } from "../pii/index.js";
import type { Stretch } from "../text/index.js";

/**
 * The closed vocabulary of what stands in for a redaction: a word for each kind and, in short form, a letter.
 *
 * Facts that disclose share one word, since "(HIV removed)" would tell what was removed. None of the characters that
 * HUD forbids in an export (`< > [ ] { }`) is used, and nobody types guillemets round such a word.
 */
const WORDS: Readonly<Record<PiiKind, readonly [long: string, short: string]>> = {
  name: ["NAME", "N"],
  ssn: ["SSN", "S"],
  dob: ["DOB", "B"],
  age: ["AGE", "A"],
  address: ["ADDRESS", "L"],
  phone: ["PHONE", "P"],
  email: ["EMAIL", "E"],
  handle: ["HANDLE", "H"],
  url: ["URL", "U"],
  id: ["ID", "I"],
  account: ["ACCOUNT", "C"],
  vehicle: ["VEHICLE", "V"],
  network: ["NETWORK", "W"],
  identifying: ["IDENTIFYING", "Q"],
  circumstance: ["CIRCUMSTANCE", "R"],
  date: ["DATE", "D"],
  staff: ["STAFF", "F"],
  hiv: ["PRIVATE", "X"],
  dv: ["PRIVATE", "X"],
  health: ["PRIVATE", "X"],
  "substance-use": ["PRIVATE", "X"],
  immigration: ["PRIVATE", "X"],
  justice: ["PRIVATE", "X"],
};

/** `long`: `«NAME-1»`; `short`: `«N1»`, for columns with a length limit. */
export type PlaceholderForm = "long" | "short";

/** The token for a kind and a number from 1 on. */
export function placeholder(kind: PiiKind, number: number, form: PlaceholderForm = "long"): string {
  const [long, short] = WORDS[kind];
  return form === "long" ? `«${long}-${number}»` : `«${short}${number}»`;
}

const TOKEN_AT = /* @__PURE__ */ (() => {
  const longs = new Set(Object.values(WORDS).map(([long]) => long));
  const shorts = new Set(Object.values(WORDS).map(([, short]) => short));
  return new RegExp(`«(?:(?:${[...longs].join("|")})-|[${[...shorts].join("")}])([1-9][0-9]{0,6})»`, "y");
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
