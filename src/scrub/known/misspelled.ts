import type { SpelledName } from "./patterns.js";

/** Names by their halves: one edit leaves the first or the second half of a name as it was. */
export interface SpellingIndex {
  readonly names: ReadonlySet<string>;
  /** Short names as a scanner misreads them: Kirn. */
  readonly misread: ReadonlyMap<string, SpelledName>;
  readonly byStart: ReadonlyMap<string, readonly SpelledName[]>;
  readonly byEnd: ReadonlyMap<string, readonly SpelledName[]>;
  readonly bySound: ReadonlyMap<string, SpelledName>;
  /**
   * For two letters: 1 a name begins with them, 2 one ends with them. One edit leaves a half, so one of the two; for
   * single letters, at 32 × 32 and on: 1 a name may begin with that sound, 2 may end with it.
   */
  readonly letters: Uint8Array;
}

/** Names that share a half; more are not compared, so that a list of a million stays linear. */
const MOST_ALIKE = 64;

const SINGLE = 32 * 32;
const ALIKE_FIRST: Readonly<Record<string, string>> = { k: "kcq", s: "szc", f: "fp", i: "iye" };
const ALIKE_LAST: Readonly<Record<string, string>> = { k: "kcq", s: "sz", f: "f", i: "iye" };
const pair = (text: string, at: number): number => ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);

/** Whether a word can be a known name misspelled, by its first and last letters: most words are turned away here. */
export function mayBeMisspelled({ letters }: SpellingIndex, text: string, start: number, end: number): boolean {
  if ((letters[pair(text, start)] ?? 0) & 1 || (letters[pair(text, end - 2)] ?? 0) & 2) return true;
  const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)];
  if (first > 127 || last > 127 || text.charCodeAt(start + 1) > 127 || text.charCodeAt(end - 2) > 127) return true;
  return ((letters[SINGLE + (first & 31)] ?? 0) & 1) === 1 && ((letters[SINGLE + (last & 31)] ?? 0) & 2) === 2;
}

export function buildSpellingIndex(names: readonly SpelledName[]): SpellingIndex {
  const byStart = new Map<string, SpelledName[]>();
  const byEnd = new Map<string, SpelledName[]>();
  const bySound = new Map<string, SpelledName>();
  const letters = new Uint8Array(32 * 32 + 32);
  const mark = (at: number, bit: number): void => {
    letters[at] = (letters[at] ?? 0) | bit;
  };
  const put = (map: Map<string, SpelledName[]>, key: string, name: SpelledName): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [name]);
    else if (list.length < MOST_ALIKE) list.push(name);
  };
  const misread = new Map<string, SpelledName>();
  for (const name of names) {
    const { text } = name;
    if (name.isMisread === true) {
      misread.set(text, name);
      mark(pair(text, 0), 1);
      continue;
    }
    const half = text.length >> 1;
    put(byStart, text.slice(0, half), name);
    put(byEnd, text.slice(half), name);
    const sound = soundOf(text);
    // two letters swapped across the middle leave neither half
    for (const written of [text, swapped(text, half)]) {
      mark(pair(written, 0), 1);
      mark(pair(written, written.length - 2), 2);
    }
    if (sound.length < 3) continue;
    if (!bySound.has(sound)) bySound.set(sound, name);
    // a ch in the middle may be a k as well: Zachary, Zakary; a Spanish ll is heard as a y: Castillo, Castiyo
    for (const heard of [text.replaceAll("ch", "k"), text.replaceAll("ll", "y")]) {
      const other = soundOf(heard);
      if (!bySound.has(other)) bySound.set(other, name);
    }
    for (const letter of ALIKE_FIRST[sound.charAt(0)] ?? sound.charAt(0)) mark(SINGLE + (letter.charCodeAt(0) & 31), 1);
    for (const letter of ALIKE_LAST[sound.at(-1) ?? ""] ?? sound.at(-1) ?? "")
      mark(SINGLE + (letter.charCodeAt(0) & 31), 2);
    mark(SINGLE + 8, 3); // an h is not heard
  }
  return { names: new Set(names.map(({ text }) => text)), misread, letters, byStart, byEnd, bySound };
}

/** The known name that a word spells with one letter more, less, other or out of place, or that sounds the same. */
export function misspelledName(index: SpellingIndex, word: string): SpelledName | undefined {
  const read = index.misread.get(word);
  if (read !== undefined) return read;
  const size = word.length;
  if (index.names.has(word)) return undefined;
  for (let length = size - 1; length <= size + 1; length++) {
    const half = length >> 1;
    for (const list of [index.byStart.get(word.slice(0, half)), index.byEnd.get(word.slice(size - (length - half)))])
      if (list !== undefined) for (const name of list) if (isOneEdit(name.text, word)) return name;
  }
  const half = size >> 1;
  const crossed = swapped(word, half);
  const list = index.byStart.get(crossed.slice(0, half));
  if (list !== undefined) for (const name of list) if (name.text === crossed) return name;
  return index.bySound.get(soundOf(word));
}

const swapped = (word: string, at: number): string =>
  word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);

/** Whether two words differ by one letter inserted, left out, changed, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && short.charCodeAt(i) === long.charCodeAt(i)) i++;
  if (long.length !== short.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return (
    short.charCodeAt(i) === long.charCodeAt(i + 1) &&
    short.charCodeAt(i + 1) === long.charCodeAt(i) &&
    short.slice(i + 2) === long.slice(i + 2)
  );
}

/**
 * One spelling for those that sound alike in English and Spanish: z as s, c, ck, q and kh as k (c before e and i as s), ph
 * as f, y and a last ie, ey, ee as i; h goes but after c and s, and no letter stands twice in a row.
 */
export function soundOf(word: string): string {
  let out = "";
  let last = "";
  const size = word.length;
  for (let i = 0; i < size; i++) {
    let letter = word.charAt(i);
    const next = word.charAt(i + 1);
    switch (letter) {
      case "p":
        if (next === "h") {
          letter = "f";
          i += 1;
        }
        break;
      case "c":
        if (next === "h") {
          const after = word.charAt(i + 2);
          if (after !== "r" && after !== "l") break; // church keeps its ch, Chris is a k
          letter = "k";
          i += 1;
        } else if (next === "e" || next === "i" || next === "y") letter = "s";
        else letter = "k";
        break;
      case "q":
        letter = "k";
        if (next === "u" && (word.charAt(i + 2) === "e" || word.charAt(i + 2) === "i")) i += 1;
        break;
      case "z":
        letter = "s";
        break;
      case "e":
        if ((next === "y" || next === "e") && i + 2 === size) {
          letter = "i";
          i += 1;
        }
        break;
      case "i":
        if (next === "e" && i + 2 === size) i += 1;
        break;
      case "y":
        letter = "i";
        break;
      case "h":
        if (last !== "c" && last !== "s") continue;
        break;
      default:
    }
    if (letter === last) continue;
    out += letter;
    last = letter;
  }
  return out;
}
