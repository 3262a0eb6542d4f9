/**
 * How alike two words are, by Jaro and Winkler, from 0 to 1.
 *
 * Equal to DuckDB's `jaro_winkler_similarity` on A–Z: the bonus for a common beginning counts from a Jaro of 0.7 on,
 * half transpositions are dropped, and nothing is alike to an empty word. Symmetric. Compares UTF-16 units, so fold
 * both words first.
 *
 * @example
 * jaroWinkler("MARTHA", "MARHTA").toFixed(4); // => "0.9611"
 * jaroWinkler("DWAYNE", "DUANE").toFixed(4); // => "0.8400"
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  return a.length <= 32 && b.length <= 32 ? shortWords(a, b) : longWords(a, b);
}

/** Matched letters as bits of one number each: no allocation. */
function shortWords(a: string, b: string): number {
  const aLength = a.length;
  const bLength = b.length;
  const reach = Math.max(Math.max(aLength, bLength) >> 1, 1) - 1;
  let aFlags = 0;
  let bFlags = 0;
  let common = 0;
  for (let i = 0; i < aLength; i++) {
    const letter = a.charCodeAt(i);
    const to = Math.min(i + reach, bLength - 1);
    for (let j = Math.max(i - reach, 0); j <= to; j++) {
      if (b.charCodeAt(j) === letter && (bFlags & (1 << j)) === 0) {
        aFlags |= 1 << i;
        bFlags |= 1 << j;
        common++;
        break;
      }
    }
  }
  if (common === 0) return 0;
  let swapped = 0;
  while (aFlags !== 0) {
    const i = 31 - Math.clz32(aFlags & -aFlags);
    const j = 31 - Math.clz32(bFlags & -bFlags);
    if (a.charCodeAt(i) !== b.charCodeAt(j)) swapped++;
    aFlags &= aFlags - 1;
    bFlags &= bFlags - 1;
  }
  return withPrefix(a, b, jaro(common, swapped, aLength, bLength));
}

function longWords(a: string, b: string): number {
  const reach = Math.max(Math.max(a.length, b.length) >> 1, 1) - 1;
  const taken = new Uint8Array(b.length);
  const letters: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const letter = a.charCodeAt(i);
    const to = Math.min(i + reach, b.length - 1);
    for (let j = Math.max(0, i - reach); j <= to; j++) {
      if (taken[j] === 0 && b.charCodeAt(j) === letter) {
        taken[j] = 1;
        letters.push(letter);
        break;
      }
    }
  }
  if (letters.length === 0) return 0;
  let swapped = 0;
  let next = 0;
  for (let j = 0; j < b.length; j++) if (taken[j] === 1 && b.charCodeAt(j) !== letters[next++]) swapped++;
  return withPrefix(a, b, jaro(letters.length, swapped, a.length, b.length));
}

function jaro(common: number, swapped: number, aLength: number, bLength: number): number {
  return (common / aLength + common / bLength + (common - (swapped >> 1)) / common) / 3;
}

function withPrefix(a: string, b: string, similarity: number): number {
  if (similarity <= 0.7) return similarity;
  const most = Math.min(4, a.length, b.length);
  let prefix = 0;
  while (prefix < most && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  return similarity + prefix * 0.1 * (1 - similarity);
}

/**
 * Whether two numbers of the same width differ by one wrong digit, or by two neighbouring digits that changed places.
 *
 * No table, no text: two divisions a digit. Equal numbers don't count as a slip.
 *
 * @param width - how many digits both have, with zeros in front
 * @example
 * isDigitSlip(123456789, 123456798, 9); // => true
 * isDigitSlip(123456789, 123456780, 9); // => true
 * isDigitSlip(123456789, 213456780, 9); // => false
 */
export function isDigitSlip(a: number, b: number, width: number): boolean {
  // A slip in the last three digits changes a number by 810 at most; one further ahead leaves the last two alone.
  const change = a > b ? a - b : b - a;
  if (change > 810 && change % 100 !== 0) return false;
  let left = a;
  let right = b;
  let wrong = 0;
  let firstAt = 0;
  let aFirst = 0;
  let bFirst = 0;
  for (let at = 0; at < width; at++) {
    const nextLeft = Math.trunc(left / 10);
    const nextRight = Math.trunc(right / 10);
    const aDigit = left - nextLeft * 10;
    const bDigit = right - nextRight * 10;
    left = nextLeft;
    right = nextRight;
    if (aDigit === bDigit) {
      if (left === right) return wrong === 1;
      continue;
    }
    wrong++;
    if (wrong === 1) {
      firstAt = at;
      aFirst = aDigit;
      bFirst = bDigit;
    } else {
      return at === firstAt + 1 && aDigit === bFirst && bDigit === aFirst && left === right;
    }
  }
  return wrong === 1;
}

const SOUNDEX = /* @__PURE__ */ (() => {
  const digits = new Map<string, string>();
  for (const [letters, digit] of [
    ["BFPV", "1"],
    ["CGJKQSXZ", "2"],
    ["DT", "3"],
    ["L", "4"],
    ["MN", "5"],
    ["R", "6"],
    ["HW", "-"], // letters of one digit count once across H and W
  ] as const)
    for (const letter of letters) digits.set(letter, digit);
  return digits;
})();

/**
 * American Soundex as the US National Archives describe it; empty for a word without a letter A–Z in front.
 *
 * @example
 * soundex("ROBERT"); // => "R163"
 * soundex("ASHCRAFT"); // => "A261"
 * soundex("TYMCZAK"); // => "T522"
 */
export function soundex(folded: string): string {
  const head = folded.charAt(0);
  if (head < "A" || head > "Z") return "";
  let code = head;
  let last = SOUNDEX.get(head);
  for (let i = 1; i < folded.length && code.length < 4; i++) {
    const digit = SOUNDEX.get(folded.charAt(i));
    if (digit === "-") continue;
    if (digit !== undefined && digit !== last) code += digit;
    last = digit;
  }
  return code.padEnd(4, "0");
}
