import { hashText } from "./hash.js";

/** Texts as flat columns: text i stands in `units` from `start[i]` to `start[i + 1]`. */
export interface TextColumns {
  count: number;
  /** UTF-16 units; one byte each as long as all are below 256. */
  units: Uint8Array | Uint16Array;
  start: Int32Array;
  hash: Int32Array;
}

/** Texts that are found again: a third of the memory of a `Map`, and nothing that a garbage collector has to visit. */
export interface Texts {
  /** The number of the first text equal to this; −1 for none. */
  readonly find: (text: string) => number;
  /** Takes one more text, equal to another or not; gives the number of the first text equal to it. */
  readonly add: (text: string) => number;
  readonly text: (number: number) => string;
  /** Makes room for so many more texts, so that the columns stay where they are. */
  readonly reserve: (texts: number, units: number) => void;
  /** Forgets every text from this number on. */
  readonly truncate: (count: number) => void;
  /** Finds and takes no more. */
  readonly close: () => void;
}

/** Columns without any text. */
export const noTexts = (): TextColumns => ({
  count: 0,
  units: new Uint8Array(64),
  start: new Int32Array(9),
  hash: new Int32Array(8),
});

/** Keeps texts in some columns, which may be part of others. */
export function createTexts(columns: TextColumns = noTexts()): Texts {
  let slots = new Int32Array(128); // number + 1; 0 is free

  const isEqual = (number: number, text: string): boolean => {
    const from = columns.start[number] as number;
    if ((columns.start[number + 1] as number) - from !== text.length) return false;
    const { units } = columns;
    for (let i = 0; i < text.length; i++) if (units[from + i] !== text.charCodeAt(i)) return false;
    return true;
  };

  /** The slot of an equal text, or the free one where it would stand. */
  const slotOf = (text: string, hash: number): number => {
    let slot = hash & (slots.length - 1);
    for (;;) {
      const number = (slots[slot] as number) - 1;
      if (number < 0 || (columns.hash[number] === hash && isEqual(number, text))) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };

  const growSlots = (): void => {
    const old = slots;
    slots = new Int32Array(old.length * 4);
    const isFirst = new Uint8Array(columns.count);
    for (const taken of old) if (taken > 0) isFirst[taken - 1] = 1;
    // In the order in which they came, so that the last can be taken out again.
    for (let number = 0; number < columns.count; number++) {
      if (isFirst[number] === 0) continue;
      let slot = (columns.hash[number] as number) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
  };

  const reserve = (texts: number, units: number): void => {
    const need = columns.count + texts;
    if (need > columns.hash.length) {
      const size = Math.max(need, columns.hash.length * 2);
      columns.start = grown(columns.start, size + 1);
      columns.hash = grown(columns.hash, size);
    }
    const end = (columns.start[columns.count] as number) + units;
    if (end <= columns.units.length) return;
    const size = Math.max(end, Math.ceil(columns.units.length * 1.5));
    const wider = columns.units instanceof Uint8Array ? new Uint8Array(size) : new Uint16Array(size);
    wider.set(columns.units);
    columns.units = wider;
  };

  return {
    reserve,
    find: (text) => (slots[slotOf(text, hashText(text))] as number) - 1,
    add(text) {
      const hash = hashText(text);
      reserve(1, text.length);
      if (2 * columns.count >= slots.length) growSlots();
      const slot = slotOf(text, hash);
      const number = columns.count++;
      const from = columns.start[number] as number;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit > 255 && columns.units instanceof Uint8Array) columns.units = Uint16Array.from(columns.units);
        columns.units[from + i] = unit;
      }
      columns.start[number + 1] = from + text.length;
      columns.hash[number] = hash;
      if (slots[slot] === 0) slots[slot] = number + 1;
      return (slots[slot] as number) - 1;
    },
    text(number) {
      const { units, start } = columns;
      let text = "";
      for (let at = start[number] as number, end = start[number + 1] as number; at < end; at += 1024)
        text += String.fromCharCode.apply(null, units.subarray(at, Math.min(end, at + 1024)) as unknown as number[]);
      return text;
    },
    truncate(count) {
      for (let number = columns.count - 1; number >= count; number--) {
        let slot = (columns.hash[number] as number) & (slots.length - 1);
        while (slots[slot] !== 0 && slots[slot] !== number + 1) slot = (slot + 1) & (slots.length - 1);
        slots[slot] = 0;
      }
      columns.count = count;
    },
    close() {
      slots = new Int32Array(128);
    },
  };
}

function grown(column: Int32Array, size: number): Int32Array {
  const wider = new Int32Array(size);
  wider.set(column);
  return wider;
}
