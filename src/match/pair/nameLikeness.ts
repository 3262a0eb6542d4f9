import { bitsIn } from "../table/letterPairs.js";
import type { NamePool } from "../table/namePool.js";

/** Rounding moves a likeness by less than this. */
const ROUNDING = 1e-9;

/**
 * Jaro–Winkler over the flat pool: the same numbers as `jaroWinkler` of the texts, without making a string.
 *
 * Exact from the floor on; of names less alike than that it says only so, and mostly needs no letter for it: which
 * letters one has and the other hasn't is known of each.
 */
export function nameLikeness({ units, start, letters }: NamePool): (a: number, b: number, floor: number) => number {
  return (a, b, floor) => {
    const aStart = start[a] as number;
    const bStart = start[b] as number;
    let aLength = (start[a + 1] as number) - aStart;
    let bLength = (start[b + 1] as number) - bStart;
    if (aLength > 32) aLength = 32;
    if (bLength > 32) bLength = 32;
    if (aLength === 0 || bLength === 0) return 0;
    const mostPrefix = Math.min(4, aLength, bLength);
    let prefix = 0;
    while (prefix < mostPrefix && units[aStart + prefix] === units[bStart + prefix]) prefix++;
    const winkler = (jaro: number): number => (jaro <= 0.7 ? jaro : jaro + prefix * 0.1 * (1 - jaro));
    const aLetters = letters[a] as number;
    const bLetters = letters[b] as number;
    const most = Math.min(aLength - bitsIn(aLetters & ~bLetters), bLength - bitsIn(bLetters & ~aLetters));
    const atMost = winkler((most / aLength + most / bLength + 1) / 3);
    if (atMost < floor - ROUNDING) return atMost;
    const reach = Math.max((aLength > bLength ? aLength : bLength) >> 1, 1) - 1;
    let aFlags = 0;
    let bFlags = 0;
    let common = 0;
    for (let i = 0; i < aLength; i++) {
      const letter = units[aStart + i];
      const to = i + reach < bLength ? i + reach : bLength - 1;
      for (let j = i > reach ? i - reach : 0; j <= to; j++) {
        if (units[bStart + j] === letter && (bFlags & (1 << j)) === 0) {
          aFlags |= 1 << i;
          bFlags |= 1 << j;
          common++;
          break;
        }
      }
    }
    if (common === 0) return 0;
    let swapped = 0;
    let rest = bFlags;
    for (let i = 0; i < aLength; i++) {
      if ((aFlags & (1 << i)) === 0) continue;
      const lowest = rest & -rest;
      if (units[bStart + 31 - Math.clz32(lowest)] !== units[aStart + i]) swapped++;
      rest ^= lowest;
    }
    return winkler((common / aLength + common / bLength + (common - (swapped >> 1)) / common) / 3);
  };
}
