import type { Cuts } from "./scan.js";
import { ESCAPED, FLAG_BITS, QUOTED, ROW_NUMBERS } from "./scan.js";

/** One row of a CSV file: its cells when asked for, and always the bytes that stood in the file. */
export interface Row {
  /** 1 for the first row of data, 0 for the header. */
  readonly number: number;
  /** The row as it stood in the file, line end included. */
  readonly raw: Uint8Array;
  /** How many cells it has. */
  readonly width: number;
  /** Every cell, unquoted. */
  readonly cells: readonly string[];
  /** Has fewer or more cells than the header; only where `ragged: "tell"` lets such rows in. */
  readonly ragged: boolean;
  /** One cell, unquoted, by its 0-based place; empty beyond the last. */
  cell(index: number): string;
  /**
   * One cell like {@link cell}; where it reads like `known`, the cell above it say, `known` comes back and no text is
   * made.
   */
  cellOr(index: number, known: string): string;
  /** Whether a cell holds nothing, told without decoding it. */
  isEmpty(index: number): boolean;
  /** The first place from `index` on whose cell holds something; the row's width where there is none. */
  filledFrom(index: number): number;
  /** The bytes of a cell as they stand, quotes included. */
  rawCell(index: number): Uint8Array;
}

// Made at the first cell, not at import: a bare context without the web's classes can still load the library.
let decoder: TextDecoder | undefined;
const utf8 = (): TextDecoder => (decoder ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }));

// Below this, building the string by hand beats the call into the decoder (measured in Node: 16 bytes even).
const SHORT_BYTES = 16;

/** Text of bytes that are known to be UTF-8. Never a slice of a longer string: a kept ID would keep its whole batch. */
export function decode(bytes: Uint8Array, ascii: boolean): string {
  if (ascii && bytes.length <= SHORT_BYTES) return String.fromCharCode.apply(null, bytes as unknown as number[]);
  return utf8().decode(bytes);
}

/** Whether bytes are UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    utf8().decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A row as a place in its batch's buffer. */
export class ScannedRow implements Row {
  readonly number: number;
  readonly width: number;
  readonly ragged: boolean;
  readonly #bytes: Uint8Array;
  readonly #cuts: Cuts;
  readonly #at: number;
  readonly #first: number;

  constructor(bytes: Uint8Array, cuts: Cuts, index: number, number: number, columns: number) {
    this.#bytes = bytes;
    this.#cuts = cuts;
    this.#at = index * ROW_NUMBERS;
    this.#first = cuts.rows[this.#at + 2] as number;
    const next = index + 1 < cuts.rowCount ? (cuts.rows[this.#at + ROW_NUMBERS + 2] as number) : cuts.cellsEnd;
    this.width = next - this.#first - 1;
    this.number = number;
    this.ragged = this.width !== columns;
  }

  get raw(): Uint8Array {
    return this.#bytes.subarray(this.#cuts.rows[this.#at], this.#cuts.rows[this.#at + 1]);
  }

  get ascii(): boolean {
    return this.#cuts.rows[this.#at + 3] === 0;
  }

  get cells(): readonly string[] {
    return Array.from({ length: this.width }, (_, index) => this.cell(index));
  }

  rawCell(index: number): Uint8Array {
    if (index < 0 || index >= this.width) return this.#bytes.subarray(0, 0);
    return this.#bytes.subarray(this.#start(index), this.#end(index) >> FLAG_BITS);
  }

  /** The first byte of a cell. */
  #start(index: number): number {
    return ((this.#cuts.cells[this.#first + index] as number) >> FLAG_BITS) + 1;
  }

  /** The end of a cell, with its flags. */
  #end(index: number): number {
    return this.#cuts.cells[this.#first + index + 1] as number;
  }

  isEmpty(index: number): boolean {
    if (index < 0 || index >= this.width) return true;
    const end = this.#end(index);
    return (end >> FLAG_BITS) - this.#start(index) === ((end & QUOTED) === 0 ? 0 : 2);
  }

  filledFrom(index: number): number {
    const { cells } = this.#cuts;
    const last = this.#first + this.width;
    let place = this.#first + index;
    let start = ((cells[place] as number) >> FLAG_BITS) + 1;
    for (; place < last; place++) {
      const end = cells[place + 1] as number;
      // An empty cell ends where it starts, or after two quotes.
      if (end !== start << FLAG_BITS && end !== (((start + 2) << FLAG_BITS) | QUOTED)) break;
      start = (end >> FLAG_BITS) + 1;
    }
    return place - this.#first;
  }

  /** One or two letters without quotes, as codes are: half of all cells, and no view of the bytes is made for them. */
  #short(index: number): string | null {
    const start = this.#start(index);
    const end = this.#end(index);
    const length = (end >> FLAG_BITS) - start;
    if (length > 2 || (end & QUOTED) !== 0) return null;
    const [first, second] = [this.#bytes[start] as number, this.#bytes[start + length - 1] as number];
    if (first > 127 || second > 127) return null;
    return length === 1 ? String.fromCharCode(first) : String.fromCharCode(first, second);
  }

  cellOr(index: number, known: string): string {
    if (index < 0 || index >= this.width) return "";
    const end = this.#end(index);
    const quote = end & QUOTED;
    const start = this.#start(index) + quote;
    const length = (end >> FLAG_BITS) - quote - start;
    if (length !== known.length || (end & ESCAPED) !== 0) return this.cell(index);
    for (let i = 0; i < length; i++) {
      const byte = this.#bytes[start + i] as number;
      if (byte !== known.charCodeAt(i) || byte > 127) return this.cell(index);
    }
    return known;
  }

  cell(index: number): string {
    if (this.isEmpty(index)) return "";
    const short = this.#short(index);
    if (short !== null) return short;
    const raw = this.rawCell(index);
    const flags = this.#end(index);
    if ((flags & QUOTED) === 0) return decode(raw, this.ascii);
    const text = decode(raw.subarray(1, raw.length - 1), this.ascii);
    return (flags & ESCAPED) === 0 ? text : text.replaceAll('""', '"');
  }
}
