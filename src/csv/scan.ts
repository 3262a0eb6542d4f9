import { HmisPrivacyError } from "../core/index.js";
import type { CsvCode } from "./codes.js";
import type { CsvLimits } from "./limits.js";

const NUL = 0x00;
const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;

/**
 * A cell is one number in {@link Cuts}: where it ends, with two flags in the low bits. It starts one byte, a comma, after
 * the end of the one before; the first cell of a row has a number before it that stands for no cell.
 */
export const FLAG_BITS = 2;
export const QUOTED = 1;
/** Holds a doubled quote. */
export const ESCAPED = 2;

/** A row is four numbers: first byte, byte after its line end, index of the number before its first cell, whether it is more than ASCII. */
export const ROW_NUMBERS = 4;

/** Where the whole rows of a buffer and their cells lie. */
export interface Cuts {
  readonly cells: Int32Array;
  /** The index after the last cell's. */
  readonly cellsEnd: number;
  readonly rows: Int32Array;
  readonly rowCount: number;
  /** The first byte that belongs to no whole row yet. */
  readonly rest: number;
}

/** How a line of the file ends. */
export type LineEnd = "\n" | "\r\n";

export interface ScanState {
  readonly file: string;
  readonly limits: CsvLimits;
  /** The row that the buffer starts with. */
  row: number;
  /** Unknown until a row has ended. */
  lineEnd: LineEnd | null;
  /** How many numbers the cells of the last buffer took. */
  cells: number;
}

/**
 * One pass over a buffer that starts with a row. It decodes nothing: it finds commas, quotes and line ends, and refuses
 * whatever two readers could understand in two ways.
 *
 * @param last - nothing follows this buffer
 * @throws HmisPrivacyError one of `CSV_CODES`, with row and column number
 */
export function scan(bytes: Uint8Array, last: boolean, state: ScanState): Cuts {
  const { limits } = state;
  const end = bytes.length;
  let cells = new Int32Array(Math.max(1024, state.cells + (state.cells >> 3)));
  let rows = new Int32Array(256 + (end >> 5));
  cells[0] = -1 << FLAG_BITS;
  let count = 1;
  let rowNumbers = 0;
  let i = 0;
  let rowStart = 0;
  let firstCell = 0;
  let rowBits = 0;

  const fail = (code: CsvCode): HmisPrivacyError =>
    new HmisPrivacyError(code, { file: state.file, row: state.row, column: count - firstCell });

  scanning: while (i < end) {
    const cellStart = i;
    let flags = 0;
    let lines = 0; // line ends inside quotes
    if (bytes[i] === QUOTE) {
      flags = QUOTED;
      i++;
      for (;;) {
        let byte = 0;
        while (i < end && (byte = bytes[i] as number) !== QUOTE) {
          if (byte < 0x20) {
            if (byte === NUL) throw fail("csv.nul");
            if (byte === LF) lines++;
          }
          rowBits |= byte;
          i++;
        }
        // A quote that never closes swallows rows; one long cell of prose rarely holds a line end.
        if (i - cellStart > limits.cellBytes) throw fail(lines > 0 ? "csv.unclosed-quote" : "csv.cell-too-long");
        if (i >= end) {
          if (last) throw fail("csv.unclosed-quote");
          break scanning;
        }
        if (i + 1 >= end && !last) break scanning; // the next byte tells whether this quote closes
        i++;
        if (i >= end || bytes[i] !== QUOTE) break;
        flags |= ESCAPED;
        i++;
      }
    } else {
      let byte = 0;
      while (
        i < end &&
        ((byte = bytes[i] as number) > COMMA ||
          (byte !== COMMA && byte !== LF && byte !== CR && byte !== QUOTE && byte !== NUL))
      ) {
        rowBits |= byte;
        i++;
      }
      if (i - cellStart > limits.cellBytes) throw fail("csv.cell-too-long");
    }
    if (i >= end && !last) break;

    const cellEnd = i;
    const byte = i < end ? (bytes[i] as number) : -1;
    let lineEnd: LineEnd | null = null;
    if (byte === LF) lineEnd = "\n";
    else if (byte === CR) {
      if (i + 1 >= end && !last) break; // the next byte tells whether this is a line end
      if (bytes[i + 1] !== LF) throw fail("csv.bare-cr");
      lineEnd = "\r\n";
    } else if (byte !== COMMA && byte !== -1) {
      if (byte === NUL) throw fail("csv.nul");
      if ((flags & QUOTED) === 0) throw fail("csv.quote-in-cell");
      // Over a line end, the quote that seems to close is the next cell's opening one.
      throw fail(lines > 0 ? "csv.unclosed-quote" : "csv.text-after-quote");
    }

    if (count + 3 > cells.length) cells = grown(cells); // the cell, one after a last comma, and the next row's first number
    if (count - firstCell > limits.columns) throw fail("csv.too-many-columns");
    cells[count] = (cellEnd << FLAG_BITS) | flags;
    if (lineEnd !== null) {
      state.lineEnd ??= lineEnd;
      if (state.lineEnd !== lineEnd) throw fail("csv.mixed-line-ends");
    }
    count++;
    i += lineEnd === "\r\n" ? 2 : 1;
    if (byte === COMMA && !(last && i === end)) continue;

    // The file ends with a comma: one more cell, empty.
    if (byte === COMMA) cells[count++] = end << FLAG_BITS;
    const rowEnd = Math.min(i, end);
    if (rowEnd - rowStart > limits.rowBytes) throw fail("csv.row-too-long");
    if (rowNumbers + ROW_NUMBERS > rows.length) rows = grown(rows);
    rows[rowNumbers] = rowStart;
    rows[rowNumbers + 1] = rowEnd;
    rows[rowNumbers + 2] = firstCell;
    rows[rowNumbers + 3] = rowBits & 0x80;
    rowNumbers += ROW_NUMBERS;
    if (state.row > limits.rows) throw fail("csv.too-many-rows");
    state.row++;
    rowStart = rowEnd;
    firstCell = count;
    cells[count++] = (rowStart - 1) << FLAG_BITS;
    rowBits = 0;
  }

  if (end - rowStart > limits.rowBytes) throw fail("csv.row-too-long");
  state.cells = count;
  return { cells, cellsEnd: firstCell, rows, rowCount: rowNumbers / ROW_NUMBERS, rest: rowStart };
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(numbers.length * 2);
  bigger.set(numbers);
  return bigger;
}
