import { mix } from "./hash.js";

/**
 * Writes which pairs of neighbouring letters a text has: 256 bits, so that two texts of forty letters are compared in
 * sixteen steps. Two pairs may fall on one bit, which makes texts a little more alike than they are.
 */
export function setLetterPairs(column: Int32Array, row: number, text: string): void {
  const from = row * 8;
  column.fill(0, from, from + 8);
  for (let i = 1; i < text.length; i++) {
    const bit = mix(text.charCodeAt(i - 1), text.charCodeAt(i)) & 255;
    column[from + (bit >> 5)] = (column[from + (bit >> 5)] as number) | (1 << (bit & 31));
  }
}

/** The share of letter pairs that two rows have in common (Dice 1945): 0 to 1. */
export function letterPairLikeness(column: Int32Array, i: number, j: number): number {
  let common = 0;
  let all = 0;
  for (let k = 0; k < 8; k++) {
    const a = column[i * 8 + k] as number;
    const b = column[j * 8 + k] as number;
    common += bitsIn(a & b);
    all += bitsIn(a) + bitsIn(b);
  }
  return all === 0 ? 0 : (2 * common) / all;
}

/** How many bits of a number of 32 are set. */
export function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
