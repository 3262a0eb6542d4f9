/**
 * The form of the tables that must be small: whole numbers by adaptive arithmetic coding, six bits to a character, so that
 * what a bundle carries is hardly more than what the table says. Written by `scripts/text/pack.mjs`.
 */

/** The digits: the characters that programs use most, for which whatever compresses a bundle counts the fewest bits. */
const DIGITS = "etn=r,o() sia.ldufc:h;[]0&?m{}p1gw-y|v+>kb2A!xS3CIj/N64T5E8MORF9";

/** Reads the numbers back in the order in which they were packed, each with the slot that it was packed with. */
export interface Unpacker {
  /** A number of so many bits; its model takes `2 ** count` slots from `slot` on. */
  bits(slot: number, count: number): number;
  /** A whole number below 2 ** 24; its model takes {@link NUMBER} slots from `slot` on. */
  number(slot: number): number;
}

/** Slots of a number's model: of its length, and of its first bits for each length. */
export const NUMBER = 32 + 24 * 16;
/** Each slot learns how likely its next bit is zero, in 65,536ths: quickly at first. */
const SLOWEST = 60;

export function unpack(packed: string, slots: number): Unpacker {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[DIGITS.charCodeAt(i)] = i;
  const rates = Int32Array.from({ length: SLOWEST }, (_, times) => 4096 / (times + 1.6));
  const chances = new Int32Array(slots).fill(1 << 15);
  const seen = new Uint8Array(slots);
  // whole numbers of 30 bits throughout: the same in every engine, and quick before anything is compiled
  let at = 5;
  let range = 1 << 30;
  let code = 0;
  for (let i = 0; i < at; i++) code = code * 64 + (values[packed.charCodeAt(i)] ?? 0);
  const bits = (slot: number, count: number): number => {
    let value = 1;
    for (let i = 0; i < count; i++) {
      const place = slot + value;
      const chance = chances[place] ?? 0;
      const times = seen[place] ?? 0;
      const zeros = (range >> 16) * chance;
      value *= 2;
      if (code < zeros) {
        range = zeros;
        chances[place] = chance + (((65536 - chance) * (rates[times] ?? 0)) >> 12);
      } else {
        value += 1;
        code -= zeros;
        range -= zeros;
        chances[place] = chance - ((chance * (rates[times] ?? 0)) >> 12);
      }
      if (times < SLOWEST - 1) seen[place] = times + 1;
      for (; range < 1 << 24; range *= 64) code = code * 64 + (values[packed.charCodeAt(at++)] ?? 0);
    }
    return value - (1 << count);
  };
  return {
    bits,
    number(slot) {
      const size = bits(slot, 5);
      const first = Math.min(size, 4);
      const value = (1 << first) + bits(slot + 32 + size * 16, first);
      // the other bits are as good as random: one slot for all
      let rest = value;
      for (let i = first; i < size; i++) rest = rest * 2 + bits(slot - 1, 1);
      return rest - 1;
    },
  };
}
