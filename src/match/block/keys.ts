import { mix } from "../table/hash.js";
import type { Columns, Table } from "../table/table.js";
import { CROWDED, NOT_A_DAY, UNLINKABLE } from "../table/table.js";

/** Under which circumstances two records are compared at all: one of these must be equal. */
export const KEY_RULES = [
  "ssn",
  "names",
  "sound-year-initial",
  "sound-day",
  "birth-initial",
  "last-four-year",
  "last-four-initial",
  "sounds",
  "first-last-start",
  "last-first-start",
  "address-sound",
  "address-year",
  "place-sound",
] as const;

/** A blocking rule. */
export type KeyRule = (typeof KEY_RULES)[number];

/**
 * Writes the keys of one row under one rule to the start of a list and tells how many there are; most rows have one,
 * names of several words have more. The list is never cut, so that no row costs memory.
 */
export type KeyWriter = (row: number, rule: number, out: number[]) => number;

/**
 * The keys of a table's rows as numbers of 32 bits: hashes, equal on every machine. Records that name nobody have none,
 * and a placeholder is no value, so nothing is found by it.
 */
export function keyWriter(table: Table, columns: Columns = table.columns): KeyWriter {
  const { first, last, firstWords, lastWords, aliases, dob, ssn, ssnDigits, flags, addressStart, place } = columns;
  const { pool, lists } = table;
  const { hash, sound, initial, head } = pool;
  const names: number[] = [];
  const others: number[] = [];

  /** The name, its words, and the aliases; how many. */
  const gather = (into: number[], name: number, words: number, alias: number): number => {
    let count = 0;
    if (name >= 0) into[count++] = name;
    if (words === 0 && alias === 0) return count;
    for (let list = words, rest = 2; rest > 0; list = alias, rest--)
      for (let i = lists.start[list] as number, end = lists.start[list + 1] as number; i < end; i++)
        count = take(into, count, lists.ids[i] as number);
    return count;
  };

  /** The surname and all that may have been one; of somebody with one name alone, that. */
  const gatherSurnames = (row: number): number => {
    const b = last[row] as number;
    return b >= 0
      ? gather(others, b, lastWords[row] as number, aliases[row] as number)
      : gather(others, first[row] as number, firstWords[row] as number, aliases[row] as number);
  };

  return (row, rule, out) => {
    if (((flags[row] as number) & UNLINKABLE) !== 0) return 0;
    const born = ((flags[row] as number) & NOT_A_DAY) === 0 ? (dob[row] as number) : 0;
    const digits = ssnDigits[row] as number;
    const a = first[row] as number;
    const b = last[row] as number;
    const alias = aliases[row] as number;
    let written = 0;
    switch (rule) {
      case 0:
        return digits === 9 ? one(out, mix(1, ssn[row] as number)) : 0;
      case 1: {
        if (a < 0 || b < 0) return 0;
        const firsts = gather(names, a, firstWords[row] as number, alias);
        const lasts = gather(others, b, lastWords[row] as number, alias);
        for (let i = 0; i < firsts; i++)
          for (let j = 0; j < lasts; j++) {
            if (names[i] === others[j] && alias !== 0) continue;
            // Either order: swapped names meet too.
            const p = hash[names[i] as number] as number;
            const q = hash[others[j] as number] as number;
            written = take(out, written, p < q ? mix(mix(2, p), q) : mix(mix(2, q), p));
          }
        return written;
      }
      case 2: {
        if (a < 0 || b < 0 || born === 0) return 0;
        const year = Math.trunc(born / 10_000);
        for (let i = 0, count = gather(others, b, lastWords[row] as number, 0); i < count; i++)
          written = take(
            out,
            written,
            mix(mix(mix(3, sound[others[i] as number] as number), year), initial[a] as number),
          );
        return written;
      }
      case 3:
        if (b < 0 || born === 0) return 0;
        for (let i = 0, count = gather(others, b, lastWords[row] as number, alias); i < count; i++)
          written = take(out, written, mix(mix(4, sound[others[i] as number] as number), born % 10_000));
        return written;
      case 4:
        return a >= 0 && born !== 0 ? one(out, mix(mix(5, born), initial[a] as number)) : 0;
      case 5:
        return digits !== 0 && born !== 0
          ? one(out, mix(mix(6, (ssn[row] as number) % 10_000), Math.trunc(born / 10_000)))
          : 0;
      case 6:
        return digits !== 0 && a >= 0 ? one(out, mix(mix(7, (ssn[row] as number) % 10_000), initial[a] as number)) : 0;
      case 7: {
        if (a < 0 || b < 0) return 0;
        const p = sound[a] as number;
        const q = sound[b] as number;
        return one(out, p < q ? mix(mix(8, p), q) : mix(mix(8, q), p));
      }
      case 8:
        return a >= 0 && b >= 0 ? one(out, mix(mix(9, hash[a] as number), head[b] as number)) : 0;
      case 9:
        if (a < 0 || b < 0) return 0;
        for (let i = 0, count = gather(others, b, lastWords[row] as number, alias); i < count; i++)
          written = take(out, written, mix(mix(10, hash[others[i] as number] as number), head[a] as number));
        return written;
      case 10:
        // House number, or ZIP, with the sound of a surname: streets are spelled in many ways, and people change names.
        if (addressStart.length === 0 || columns.address[row] === 0) return 0;
        for (let i = 0, count = gatherSurnames(row); i < count; i++)
          written = take(out, written, mix(mix(11, addressStart[row] as number), sound[others[i] as number] as number));
        return written;
      case 11:
        return addressStart.length > 0 && columns.address[row] !== 0 && born !== 0
          ? one(out, mix(mix(12, addressStart[row] as number), Math.trunc(born / 10_000)))
          : 0;
      case 12:
        if (place.length === 0 || place[row] === 0) return 0;
        for (let i = 0, count = gatherSurnames(row); i < count; i++)
          written = take(out, written, mix(mix(13, place[row] as number), sound[others[i] as number] as number));
        return written;
      default:
        return 0;
    }
  };
}

/** Takes a number that is not among the first so many of a list; gives the new count. */
function take(list: number[], count: number, number: number): number {
  for (let i = 0; i < count; i++) if (list[i] === number) return count;
  list[count] = number;
  return count + 1;
}

function one(list: number[], number: number): 1 {
  list[0] = number;
  return 1;
}

/** Whether any client can have a key under a rule. */
export function hasKeys(rule: number, { address, place }: Columns): boolean {
  const needs = KEY_RULES[rule] as KeyRule;
  return needs === "place-sound" ? place.length > 0 : needs.startsWith("address") ? address.length > 0 : true;
}

/** The two rules that find most pairs; the others leave out what these have found. */
export const SSN_RULE = 0;
export const BIRTH_RULE = 4;

/**
 * Marks the clients who may stand in a block of these two rules that is beyond the limit, where not everybody is
 * compared: SSNs and birth dates are counted by a hash, so that some are marked in vain.
 */
export function markCrowded({ columns: { ssn, dob, flags }, count }: Table, limit: number): void {
  const counts = new Int32Array(1 << 20);
  for (const column of [ssn, dob]) {
    counts.fill(0);
    const slotOf = (row: number): number => Math.imul(column[row] as number, 0x9e3779b1) >>> 12;
    let most = 0;
    for (let row = 0; row < count; row++) {
      if (column[row] === 0) continue;
      const slot = slotOf(row);
      const seen = (counts[slot] as number) + 1;
      counts[slot] = seen;
      if (seen > most) most = seen;
    }
    if (most <= limit) continue;
    for (let row = 0; row < count; row++)
      if (column[row] !== 0 && (counts[slotOf(row)] as number) > limit) flags[row] = (flags[row] as number) | CROWDED;
  }
}
