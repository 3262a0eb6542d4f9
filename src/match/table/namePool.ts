import { NICKNAMES } from "../../lexicons/nicknames.js";
import { soundex } from "../../text/index.js";
import type { RarityTable } from "../model/frequencies.js";
import { hashText } from "./hash.js";

/**
 * All distinct names of a table as flat columns: a name is its number, and the scorer touches no string.
 *
 * Whatever is said of a name depends on the name alone, never on which others are there.
 */
export interface NamePool {
  count: number;
  /** UTF-16 units of name i stand from `start[i]` to `start[i + 1]`. */
  units: Uint16Array;
  start: Int32Array;
  hash: Int32Array;
  /** Hash of the Soundex code; where there is none (another script), of the first letters. */
  sound: Int32Array;
  /** How rare it is as a first name and as a surname, in 256ths of a bit. */
  rarityFirst: Int32Array;
  rarityLast: Int32Array;
  /** From here in `formals`: the given names that it may be short for, ascending; none from −1. */
  formalStart: Int32Array;
  formals: Int32Array;
}

/** A pool that takes new names. */
export interface GrowingPool {
  readonly pool: NamePool;
  /** The number of a folded, non-empty name. */
  readonly add: (name: string) => number;
  readonly text: (id: number) => string;
  /** Makes room for so many more names, so that the columns stay where they are. */
  readonly reserve: (names: number, units: number) => void;
  /** Forgets every name from this number on. */
  readonly truncate: (count: number) => void;
}

/** An empty pool. */
export function createNamePool(rarities: RarityTable): GrowingPool {
  const ids = new Map<string, number>();
  const names: string[] = [];
  const { startOf, list } = readFormals();
  const pool: NamePool = {
    count: 0,
    units: new Uint16Array(1024),
    start: new Int32Array(129),
    hash: new Int32Array(128),
    sound: new Int32Array(128),
    rarityFirst: new Int32Array(128),
    rarityLast: new Int32Array(128),
    formalStart: new Int32Array(128),
    formals: list,
  };
  const reserve = (more: number, units: number): void => {
    const need = names.length + more;
    if (need > pool.hash.length) {
      const size = Math.max(need, pool.hash.length * 2);
      pool.start = grown(pool.start, size + 1);
      for (const column of ["hash", "sound", "rarityFirst", "rarityLast", "formalStart"] as const)
        pool[column] = grown(pool[column], size);
    }
    const end = (pool.start[names.length] ?? 0) + units;
    if (end > pool.units.length) {
      const wider = new Uint16Array(Math.max(end, pool.units.length * 2));
      wider.set(pool.units);
      pool.units = wider;
    }
  };
  return {
    pool,
    reserve,
    text: (id) => names[id] ?? "",
    add(name) {
      const known = ids.get(name);
      if (known !== undefined) return known;
      reserve(1, name.length);
      const id = names.length;
      ids.set(name, id);
      names.push(name);
      pool.count = names.length;
      const at = pool.start[id] ?? 0;
      for (let i = 0; i < name.length; i++) pool.units[at + i] = name.charCodeAt(i);
      pool.start[id + 1] = at + name.length;
      pool.hash[id] = hashText(name);
      pool.sound[id] = hashText(soundex(name) || name.slice(0, 3));
      pool.rarityFirst[id] = rarities.first(name);
      pool.rarityLast[id] = rarities.last(name);
      pool.formalStart[id] = startOf.get(name) ?? -1;
      return id;
    },
    truncate(count) {
      for (const name of names.splice(count)) ids.delete(name);
      pool.count = names.length;
    },
  };
}

function grown(column: Int32Array, size: number): Int32Array {
  const wider = new Int32Array(size);
  wider.set(column);
  return wider;
}

/** The name dictionary as lists that end at −1; a list holds the numbers of lines in which the name stands. */
function readFormals(): { startOf: ReadonlyMap<string, number>; list: Int32Array } {
  const lines = new Map<string, number[]>();
  NICKNAMES.trim()
    .split("\n")
    .forEach((line, number) => {
      for (const name of line.split(" ")) {
        const list = lines.get(name);
        if (list === undefined) lines.set(name, [number]);
        else if (list.at(-1) !== number) list.push(number);
      }
    });
  const startOf = new Map<string, number>();
  const list: number[] = [];
  for (const [name, numbers] of lines) {
    startOf.set(name, list.length);
    list.push(...numbers, -1);
  }
  return { startOf, list: Int32Array.from(list) };
}
