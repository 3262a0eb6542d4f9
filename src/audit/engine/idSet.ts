import { Hash } from "./ids.js";

/** Whether an identifier was seen: 64-bit hashes in 8 bytes a slot, for files of many million rows. */
export class IdSet {
  #size = 0;
  readonly #hash = new Hash();
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);

  /** True where it is new. */
  add(id: string): boolean {
    if (this.#size * 4 >= this.#low.length * 3) this.#grow();
    const { high, low } = this.#hash.of(id);
    const slot = this.#slot(high, low || 1);
    if (this.#low[slot] !== 0) return false;
    this.#high[slot] = high;
    this.#low[slot] = low || 1; // 0 marks an empty slot
    this.#size++;
    return true;
  }

  #slot(high: number, low: number): number {
    const mask = this.#low.length - 1;
    let slot = high & mask;
    while (this.#low[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low)) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [high, low] = [this.#high, this.#low];
    this.#high = new Uint32Array(low.length * 2);
    this.#low = new Uint32Array(low.length * 2);
    for (let i = 0; i < low.length; i++) {
      if (low[i] === 0) continue;
      const slot = this.#slot(high[i] ?? 0, low[i] ?? 0);
      this.#high[slot] = high[i] ?? 0;
      this.#low[slot] = low[i] ?? 0;
    }
  }
}
