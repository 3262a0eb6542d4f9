import type { SpelledName } from "./patterns.js";

/** Names by their halves: one edit leaves the first or the second half of a name as it was. */
export interface SpellingIndex {
  readonly byStart: ReadonlyMap<string, readonly SpelledName[]>;
  readonly byEnd: ReadonlyMap<string, readonly SpelledName[]>;
  readonly bySound: ReadonlyMap<string, SpelledName>;
  readonly shortest: number;
  readonly longest: number;
}

/** Names that share a half; more are not compared, so that a list of a million stays linear. */
const MOST_ALIKE = 64;

export function buildSpellingIndex(names: readonly SpelledName[]): SpellingIndex {
  const byStart = new Map<string, SpelledName[]>();
  const byEnd = new Map<string, SpelledName[]>();
  const bySound = new Map<string, SpelledName>();
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  const put = (map: Map<string, SpelledName[]>, key: string, name: SpelledName): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [name]);
    else if (list.length < MOST_ALIKE) list.push(name);
  };
  for (const name of names) {
    const { text } = name;
    const half = text.length >> 1;
    shortest = Math.min(shortest, text.length);
    longest = Math.max(longest, text.length);
    put(byStart, text.slice(0, half), name);
    put(byEnd, text.slice(half), name);
    const sound = soundOf(text);
    if (sound.length >= 3 && !bySound.has(sound)) bySound.set(sound, name);
  }
  return { byStart, byEnd, bySound, shortest, longest };
}

/** The known name that a word spells with one letter more, less, other or out of place, or that sounds the same. */
export function misspelledName(index: SpellingIndex, word: string): SpelledName | undefined {
  const size = word.length;
  if (size < index.shortest - 1 || size > index.longest + 3) return undefined;
  let tried = -1;
  for (let length = size - 1; length <= size + 1; length++) {
    const half = length >> 1;
    if (half !== tried) {
      tried = half;
      const list = index.byStart.get(word.slice(0, half));
      if (list !== undefined) for (const name of list) if (isOneEdit(name.text, word)) return name;
    }
    const list = index.byEnd.get(word.slice(size - (length - half)));
    if (list !== undefined) for (const name of list) if (isOneEdit(name.text, word)) return name;
  }
  return index.bySound.get(soundOf(word));
}

/** Whether two words differ by one letter inserted, left out, changed, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
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

/** One spelling for those that sound alike in English and Spanish: z/s, c/k/q, ph/f, y/i, v/b stay apart, h and doubles go. */
export function soundOf(word: string): string {
  return word
    .replaceAll("ph", "f")
    .replaceAll(/ck|q(?:u(?=[ei]))?|c(?![eih])|ch(?=[rl])|kh/g, "k")
    .replaceAll(/c(?=[ei])|z/g, "s")
    .replaceAll(/ie?$|ey$|ee$|y/g, "i")
    .replaceAll(/(?<!^)(?<![cst])h|^h(?=[aeiou])/g, "")
    .replaceAll(/(.)\1+/g, "$1");
}
