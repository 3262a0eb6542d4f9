import type { Columns } from "./table.js";

const WIDE = ["first", "middle", "last", "firstWords", "lastWords", "aliases", "dob", "ssn"] as const;
const NARROW = ["ssnDigits", "suffix", "flags"] as const;
/** Columns that are empty while no client has a place, or an address. */
export const PLACE_COLUMNS = ["place", "placeRarity"] as const;
export const ADDRESS_COLUMNS = ["address", "addressStart", "addressLetters"] as const;
const RARE = [...PLACE_COLUMNS, ...ADDRESS_COLUMNS] as const;

/** Numbers a row. */
const widthOf = (column: (typeof RARE)[number]): number => (column === "addressLetters" ? 8 : 1);

/** Columns for so many rows; those of places and addresses are empty until a client has one. */
export function emptyColumns(rows: number): Columns {
  return {
    first: new Int32Array(rows),
    middle: new Int32Array(rows),
    last: new Int32Array(rows),
    firstWords: new Int32Array(rows),
    lastWords: new Int32Array(rows),
    aliases: new Int32Array(rows),
    dob: new Int32Array(rows),
    ssn: new Int32Array(rows),
    place: new Int32Array(0),
    placeRarity: new Int32Array(0),
    address: new Int32Array(0),
    addressStart: new Int32Array(0),
    addressLetters: new Int32Array(0),
    ssnDigits: new Uint8Array(rows),
    suffix: new Uint8Array(rows),
    flags: new Uint8Array(rows),
  };
}

/** Opens columns for the first client who has such a value. */
export function openColumns(columns: Columns, names: readonly (typeof RARE)[number][]): void {
  for (const name of names) columns[name] = new Int32Array(columns.first.length * widthOf(name));
}

/** Makes room for so many rows. */
export function growColumns(columns: Columns, rows: number): void {
  for (const name of [...WIDE, ...RARE]) {
    if (columns[name].length === 0) continue;
    const wider = new Int32Array(name === "addressLetters" ? rows * 8 : rows);
    wider.set(columns[name]);
    columns[name] = wider;
  }
  for (const name of NARROW) {
    const wider = new Uint8Array(rows);
    wider.set(columns[name]);
    columns[name] = wider;
  }
}

/** Copies some rows, in their order, into columns that have room for them. */
export function gatherRows(from: Columns, rows: Int32Array, into: Columns): void {
  for (const name of WIDE) {
    const source = from[name];
    const target = into[name];
    // hardly anybody has aliases, or a name of several words
    if (isAllZero(source)) target.fill(0);
    else for (let i = 0; i < rows.length; i++) target[i] = source[rows[i] as number] as number;
  }
  for (const name of NARROW) {
    const source = from[name];
    const target = into[name];
    for (let i = 0; i < rows.length; i++) target[i] = source[rows[i] as number] as number;
  }
  for (const name of RARE) {
    const source = from[name];
    if (source.length === 0) continue;
    const width = widthOf(name);
    if (into[name].length < rows.length * width) into[name] = new Int32Array(into.first.length * width);
    const target = into[name];
    for (let i = 0; i < rows.length; i++)
      for (let k = 0; k < width; k++) target[i * width + k] = source[(rows[i] as number) * width + k] as number;
  }
}

function isAllZero(column: Int32Array): boolean {
  for (let i = 0; i < column.length; i++) if (column[i] !== 0) return false;
  return true;
}
