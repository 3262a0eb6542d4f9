// Writes numbers in the form of src/lexicons/packed.ts: the same model on the writing side.
const DIGITS = "etn=r,o() sia.ldufc:h;[]0&?m{}p1gw-y|v+>kb2A!xS3CIj/N64T5E8MORF9";
const SLOWEST = 60;
export const NUMBER = 32 + 24 * 16;

/** Takes numbers with their slots; `done()` gives the string. */
export function packer() {
  const chances = new Map();
  const seen = new Map();
  /** The digits that are settled but for a carry; the other five are `low`. */
  const out = [];
  let low = 0;
  let range = 1 << 30;
  const carry = () => {
    low -= 2 ** 30;
    let at = out.length - 1;
    for (; out[at] === 63; at--) out[at] = 0;
    out[at] += 1;
  };
  const bit = (slot, one) => {
    const chance = chances.get(slot) ?? 1 << 15;
    const times = seen.get(slot) ?? 0;
    const zeros = (range >> 16) * chance;
    const rate = Math.trunc(4096 / (times + 1.6));
    if (one === 0) {
      range = zeros;
      chances.set(slot, chance + (((65536 - chance) * rate) >> 12));
    } else {
      low += zeros;
      if (low >= 2 ** 30) carry();
      range -= zeros;
      chances.set(slot, chance - ((chance * rate) >> 12));
    }
    seen.set(slot, Math.min(SLOWEST - 1, times + 1));
    for (; range < 1 << 24; range *= 64) {
      out.push(low >> 24);
      low = (low & 0xffffff) * 64;
    }
  };
  const bits = (slot, count, number) => {
    let value = 1;
    for (let i = count - 1; i >= 0; i--) {
      const one = (number >> i) & 1;
      bit(slot + value, one);
      value = value * 2 + one;
    }
  };
  return {
    bits,
    number(slot, number) {
      const size = 31 - Math.clz32(number + 1);
      if (size >= 24) throw new Error("a number of 24 bits and more");
      const first = Math.min(size, 4);
      const value = number + 1;
      bits(slot, 5, size);
      bits(slot + 32 + size * 16, first, (value >> (size - first)) - (1 << first));
      for (let i = size - first - 1; i >= 0; i--) bits(slot - 1, 1, (value >> i) & 1);
    },
    done() {
      // the reader takes zeros for what is missing, so the shortest string whose value lies in the last range will do
      let cut = 5;
      while (Math.ceil(low / 64 ** cut) * 64 ** cut >= low + range) cut--;
      low = Math.ceil(low / 64 ** cut) * 64 ** cut;
      if (low >= 2 ** 30) carry();
      for (let i = 4; i >= 0; i--) out.push((low >> (6 * i)) & 63);
      while (out.at(-1) === 0) out.pop();
      return out.map((digit) => DIGITS[digit]).join("");
    },
  };
}
