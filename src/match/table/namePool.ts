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
  const linesOf = openNicknames();
  let formalCount = 0;
  const pool: NamePool = {
    count: 0,
    units: new Uint16Array(1024),
    start: new Int32Array(129),
    hash: new Int32Array(128),
    sound: new Int32Array(128),
    rarityFirst: new Int32Array(128),
    rarityLast: new Int32Array(128),
    formalStart: new Int32Array(128),
    formals: new Int32Array(256),
  };
  const reserve = (more: number, units: number): void => {
    const need = names.length + more;
    if (need > pool.hash.length) {
      const size = Math.max(need, pool.hash.length * 2);
      pool.start = grown(pool.start, size + 1);
      for (const column of ["hash", "sound", "rarityFirst", "rarityLast", "formalStart"] as const)
        pool[column] = grown(pool[column], size);
    }
    if (formalCount + more * 32 > pool.formals.length)
      pool.formals = grown(pool.formals, Math.max(formalCount + more * 32, pool.formals.length * 2));
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
      const lines = linesOf(name);
      pool.formalStart[id] = lines.length === 0 ? -1 : formalCount;
      if (lines.length > 0) {
        if (formalCount + lines.length + 1 > pool.formals.length)
          pool.formals = grown(pool.formals, pool.formals.length * 2 + lines.length);
        pool.formals.set(lines, formalCount);
        formalCount += lines.length;
        pool.formals[formalCount++] = -1;
      }
      return id;
    },
    truncate(count) {
      for (let id = count; id < names.length; id++)
        if ((pool.formalStart[id] as number) >= 0) {
          formalCount = pool.formalStart[id] as number;
          break;
        }
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

/** Beyond so many names, reading the whole dictionary once is cheaper than searching its text. */
const SEARCHES = 100;

/** Looks up the lines of the name dictionary in which a name stands, by where they begin; ascending. */
function openNicknames(): (name: string) => readonly number[] {
  let searches = 0;
  let read: ReadonlyMap<string, readonly number[]> | undefined;
  return (name) => {
    if (!/^[A-Z]{2,}$/.test(name)) return [];
    if (searches++ < SEARCHES) return searchNicknames(name);
    read ??= readNicknames();
    return read.get(name) ?? [];
  };
}

function searchNicknames(name: string): readonly number[] {
  const lines: number[] = [];
  for (let at = NICKNAMES.indexOf(name); at >= 0; at = NICKNAMES.indexOf(name, at + name.length)) {
    const before = NICKNAMES.charCodeAt(at - 1);
    const after = NICKNAMES.charCodeAt(at + name.length);
    if ((before !== SPACE && before !== NEWLINE) || (after !== SPACE && after !== NEWLINE)) continue;
    const line = NICKNAMES.lastIndexOf("\n", at) + 1;
    if (lines.at(-1) !== line) lines.push(line);
  }
  return lines;
}

const SPACE = 32;
const NEWLINE = 10;

function readNicknames(): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (let line = 1; line < NICKNAMES.length; line = NICKNAMES.indexOf("\n", line) + 1)
    for (const name of NICKNAMES.slice(line, NICKNAMES.indexOf("\n", line)).split(" ")) {
      const list = lines.get(name);
      if (list === undefined) lines.set(name, [line]);
      else if (list.at(-1) !== line) list.push(line);
    }
  return lines;
}
