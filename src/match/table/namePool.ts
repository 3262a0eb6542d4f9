import { NICKNAMES } from "../../lexicons/nicknames.js";
import { soundex } from "../../text/index.js";
import type { RarityTable } from "../model/frequencies.js";
import { hashText, mix } from "./hash.js";
import { createTexts, type TextColumns } from "./texts.js";

/**
 * All distinct names of a table as flat columns: a name is its number, and the scorer touches no string.
 *
 * Whatever is said of a name depends on the name alone, never on which others are there.
 */
export interface NamePool extends TextColumns {
  units: Uint16Array;
  /** Hash of the Soundex code; where there is none (another script), of the first letters. */
  sound: Int32Array;
  /** Its first letter, and the first three as one number. */
  initial: Int32Array;
  head: Int32Array;
  /** Which letters stand among its first 32, a bit each. */
  letters: Int32Array;
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
  /** Takes no more names. */
  readonly close: () => void;
  /** Forgets every name from this number on. */
  readonly truncate: (count: number) => void;
}

/** An empty pool. */
export function createNamePool(rarities: RarityTable): GrowingPool {
  const linesOf = openNicknames();
  let formalCount = 0;
  const pool: NamePool = {
    count: 0,
    units: new Uint16Array(128),
    start: new Int32Array(17),
    hash: new Int32Array(16),
    sound: new Int32Array(16),
    initial: new Int32Array(16),
    head: new Int32Array(16),
    letters: new Int32Array(16),
    rarityFirst: new Int32Array(16),
    rarityLast: new Int32Array(16),
    formalStart: new Int32Array(16),
    formals: new Int32Array(64),
  };
  const texts = createTexts(pool);
  const reserve = (more: number, units: number): void => {
    texts.reserve(more, units);
    if (pool.hash.length > pool.sound.length)
      for (const column of ["sound", "initial", "head", "letters", "rarityFirst", "rarityLast", "formalStart"] as const)
        pool[column] = grown(pool[column], pool.hash.length);
    if (formalCount + more * 32 > pool.formals.length)
      pool.formals = grown(pool.formals, Math.max(formalCount + more * 32, pool.formals.length * 2));
  };
  return {
    pool,
    reserve,
    text: texts.text,
    add(name) {
      const known = texts.find(name);
      if (known >= 0) return known;
      reserve(1, name.length);
      const id = texts.add(name);
      pool.sound[id] = hashText(soundex(name) || name.slice(0, 3));
      pool.initial[id] = name.charCodeAt(0);
      let head = 0;
      for (let i = 0; i < name.length && i < 3; i++) head = mix(head, name.charCodeAt(i));
      pool.head[id] = head;
      let letters = 0;
      for (let i = 0; i < name.length && i < 32; i++) letters |= 1 << (name.charCodeAt(i) & 31);
      pool.letters[id] = letters;
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
    close: texts.close,
    truncate(count) {
      for (let id = count; id < pool.count; id++)
        if ((pool.formalStart[id] as number) >= 0) {
          formalCount = pool.formalStart[id] as number;
          break;
        }
      texts.truncate(count);
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
