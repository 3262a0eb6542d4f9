import type { KeyWriter } from "./keys.js";

/** Rows in the order of their keys; rows of one key stand together. */
export interface SortedKeys {
  readonly count: number;
  readonly keys: Int32Array;
  readonly rows: Int32Array;
}

/** Columns that are used again from rule to rule; what a sort gave back is then gone. */
export interface KeyRoom {
  keys?: Int32Array;
  owners?: Int32Array;
  sortedKeys?: Int32Array;
  sortedRows?: Int32Array;
}

/** All keys of one rule, sorted by radix: two passes of 16 bits, or four of 8; stable, so rows of one key keep their order. */
export function sortKeys(write: KeyWriter, rule: number, rows: number, room: KeyRoom = {}): SortedKeys {
  let keys = room.keys ?? new Int32Array(rows + 16);
  let owners = room.owners ?? new Int32Array(rows + 16);
  let count = 0;
  const out: number[] = [];
  for (let row = 0; row < rows; row++) {
    const written = write(row, rule, out);
    if (count + written > keys.length) {
      const size = Math.max(keys.length * 2, count + written);
      const moreKeys = new Int32Array(size);
      moreKeys.set(keys);
      keys = moreKeys;
      const moreOwners = new Int32Array(size);
      moreOwners.set(owners);
      owners = moreOwners;
    }
    for (let i = 0; i < written; i++) {
      keys[count] = out[i] as number;
      owners[count++] = row;
    }
  }
  if (room.sortedKeys === undefined || room.sortedKeys.length < count) room.sortedKeys = new Int32Array(keys.length);
  if (room.sortedRows === undefined || room.sortedRows.length < count) room.sortedRows = new Int32Array(keys.length);
  room.keys = keys;
  room.owners = owners;
  const { sortedKeys, sortedRows } = room;
  const width = count < 20_000 ? 8 : 16;
  for (let shift = 0; shift < 32; shift += 2 * width) {
    pass(keys, owners, sortedKeys, sortedRows, count, shift, width);
    pass(sortedKeys, sortedRows, keys, owners, count, shift + width, width);
  }
  return { count, keys, rows: owners };
}

/** The places of some numbers in ascending order; of equal ones, the first comes first. */
export function orderBy(numbers: Int32Array): Int32Array {
  const count = numbers.length;
  const keys = numbers.map((number) => number ^ 0x80000000); // as unsigned, in the same order
  const order = Int32Array.from(numbers, (_, at) => at);
  const otherKeys = new Int32Array(count);
  const otherOrder = new Int32Array(count);
  pass(keys, order, otherKeys, otherOrder, count, 0, 16);
  pass(otherKeys, otherOrder, keys, order, count, 16, 16);
  return order;
}

function pass(
  fromKeys: Int32Array,
  fromRows: Int32Array,
  toKeys: Int32Array,
  toRows: Int32Array,
  count: number,
  shift: number,
  width: number,
): void {
  const digits = 1 << width;
  const places = new Int32Array(digits + 1);
  for (let i = 0; i < count; i++) {
    const digit = ((fromKeys[i] as number) >>> shift) & (digits - 1);
    places[digit + 1] = (places[digit + 1] as number) + 1;
  }
  for (let digit = 0; digit < digits; digit++)
    places[digit + 1] = (places[digit + 1] as number) + (places[digit] as number);
  for (let i = 0; i < count; i++) {
    const key = fromKeys[i] as number;
    const digit = (key >>> shift) & (digits - 1);
    const at = places[digit] as number;
    places[digit] = at + 1;
    toKeys[at] = key;
    toRows[at] = fromRows[i] as number;
  }
}
