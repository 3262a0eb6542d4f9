import { hashText } from "./hash.js";

/** Finds a row by its id: an eighth of the memory of a `Map`, since the ids themselves are kept elsewhere. */
export interface IdSet {
  /** The row that has this id; −1 for none. */
  readonly rowOf: (id: string) => number;
  /** Takes the next row's id; false where another row has it. */
  readonly add: (row: number) => boolean;
}

/** @param ids - by row; it may grow */
export function createIdSet(ids: readonly string[], capacity = 1024): IdSet {
  let size = 2048;
  while (size < capacity * 2) size *= 2;
  let slots = new Int32Array(size); // row + 1; 0 is free
  let count = 0;
  const slotOf = (id: string): number => {
    let slot = hashText(id) & (slots.length - 1);
    for (;;) {
      const row = (slots[slot] as number) - 1;
      if (row < 0 || ids[row] === id) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };
  return {
    rowOf: (id) => (slots[slotOf(id)] as number) - 1,
    add(row) {
      if (2 * ++count > slots.length) {
        const old = slots;
        slots = new Int32Array(old.length * 2);
        for (const taken of old) if (taken > 0) slots[slotOf(ids[taken - 1] as string)] = taken;
      }
      const slot = slotOf(ids[row] as string);
      if (slots[slot] !== 0) return false;
      slots[slot] = row + 1;
      return true;
    },
  };
}
