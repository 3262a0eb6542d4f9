/**
 * Numbers for identifiers, in the order of their first appearance: two 32-bit hashes an identifier, none of its text.
 *
 * With 64 bits, two of 2 million identifiers are taken for one with a chance of 1 in 9 million; 4 million slots take 48
 * megabytes where strings in a Map take 300.
 */
export class Ids {
  size = 0;
  #last: string | null = null;
  #lastOrdinal = -1;
  readonly #hash = new Hash();
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #ordinal = new Int32Array(1024).fill(-1);

  /** The number of an identifier, or −1. */
  find(id: string): number {
    if (id === this.#last) return this.#lastOrdinal; // a row asks for its own several times
    const { high, low } = this.#hash.of(id);
    this.#last = id;
    this.#lastOrdinal = this.#ordinal[this.#slot(high, low)] ?? -1;
    return this.#lastOrdinal;
  }

  /** The number of an identifier; a new one gets the next number, and `isNew` tells. */
  add(id: string): { ordinal: number; isNew: boolean } {
    if (this.size * 2 >= this.#ordinal.length) this.#grow();
    const { high, low } = this.#hash.of(id);
    const slot = this.#slot(high, low);
    const known = this.#ordinal[slot] ?? -1;
    this.#last = id;
    this.#lastOrdinal = known === -1 ? this.size : known;
    if (known !== -1) return { ordinal: known, isNew: false };
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#ordinal[slot] = this.size;
    return { ordinal: this.size++, isNew: true };
  }

  #slot(high: number, low: number): number {
    const mask = this.#ordinal.length - 1;
    let slot = low & mask;
    while (this.#ordinal[slot] !== -1 && (this.#high[slot] !== high || this.#low[slot] !== low))
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [high, low, ordinal] = [this.#high, this.#low, this.#ordinal];
    this.#high = new Uint32Array(ordinal.length * 2);
    this.#low = new Uint32Array(ordinal.length * 2);
    this.#ordinal = new Int32Array(ordinal.length * 2).fill(-1);
    for (let i = 0; i < ordinal.length; i++) {
      if (ordinal[i] === -1) continue;
      const slot = this.#slot(high[i] ?? 0, low[i] ?? 0);
      this.#high[slot] = high[i] ?? 0;
      this.#low[slot] = low[i] ?? 0;
      this.#ordinal[slot] = ordinal[i] ?? 0;
    }
  }
}

/** Two FNV-1a hashes with different primes, mixed at the end (MurmurHash3's finish); one object for all that it hashes. */
export class Hash {
  high = 0;
  low = 0;

  of(text: string): this {
    let [a, b] = [0x811c9dc5, 0x9747b28c];
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x5bd1e995);
      b ^= b >>> 15;
    }
    this.high = mix(a);
    this.low = mix(b);
    return this;
  }
}

function mix(h: number): number {
  let x = h;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** A text as one 32-bit number, to compare with another of the same person. */
export const fingerprintOf = (text: string): number => new Hash().of(text).high | 0; // as Numbers keeps it

/** A growing list of 32-bit whole numbers. */
export class Numbers {
  length = 0;
  #values = new Int32Array(1024);

  get(index: number): number {
    return index < 0 || index >= this.length ? 0 : (this.#values[index] ?? 0);
  }

  set(index: number, value: number): void {
    while (index >= this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[index] = value;
    if (index >= this.length) this.length = index + 1;
  }
}
