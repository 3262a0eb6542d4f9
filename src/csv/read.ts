import { type Finding, HmisPrivacyError } from "../core/index.js";
import { type Buffered, buffers } from "./buffers.js";
import { type ByteSource, concatenated } from "./bytes.js";
import type { CsvCode } from "./codes.js";
import { CSV_LIMITS, type CsvLimits } from "./limits.js";
import { isUtf8, type Row, ScannedRow } from "./row.js";
import { type LineEnd, type ScanState, scan } from "./scan.js";

/** How a CSV file is read. */
export interface ReadOptions {
  /** The name that errors and findings give, such as `Client.csv`. */
  readonly file: string;
  readonly limits?: Partial<CsvLimits> | undefined;
  /** `refuse` (the default) stops at a row with too few or too many cells; `tell` marks it and goes on. */
  readonly ragged?: "refuse" | "tell" | undefined;
}

/** A CSV file, opened: its header is read, its rows are not. */
export interface CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  /** The header as it stands in the file: byte order mark, quotes and line end included. */
  readonly headerBytes: Uint8Array;
  readonly lineEnd: LineEnd;
  readonly findings: readonly Finding<CsvCode>[];
  /** The rows, once, in order, some hundred at a time: one wait a batch, not one a row. */
  batches(): AsyncGenerator<readonly Row[], void>;
  /** Leaves the file: needed only where the rows are not read to the end. */
  close(): Promise<void>;
  /** Empty lines at the end of the file; known when all rows are read. */
  readonly tail: Uint8Array;
}

/**
 * Opens a CSV file: reads and checks the header.
 *
 * Strict: whatever two readers could understand in two ways is refused, with file, row and column number and never with
 * what stands there.
 *
 * @param source - the file's bytes, UTF-8 with or without a byte order mark
 * @throws HmisPrivacyError one of `CSV_CODES`
 * @example
 * const table = await openCsv([new TextEncoder().encode("PersonalID,SSN\n1455,\n")], { file: "Client.csv" });
 * table.header; // => ["PersonalID", "SSN"]
 */
export async function openCsv(source: ByteSource, options: ReadOptions): Promise<CsvTable> {
  const reader = new Reader(source, options);
  await reader.open();
  return reader;
}

/**
 * The rows of a CSV file, one by one, without the header.
 *
 * @throws HmisPrivacyError one of `CSV_CODES`
 * @example
 * const rows = readRows([new TextEncoder().encode("PersonalID,SSN\n1455,\n")], { file: "Client.csv" });
 * (await rows.next()).value.cells; // => ["1455", ""]
 */
export async function* readRows(source: ByteSource, options: ReadOptions): AsyncGenerator<Row, void> {
  const table = await openCsv(source, options);
  for await (const batch of table.batches()) yield* batch;
}

class Reader implements CsvTable {
  readonly file: string;
  readonly findings: Finding<CsvCode>[] = [];
  header: readonly string[] = [];
  headerBytes: Uint8Array = new Uint8Array();
  tail: Uint8Array = new Uint8Array();
  readonly #ragged: "refuse" | "tell";
  readonly #state: ScanState;
  readonly #buffers: AsyncGenerator<Buffered, void>;
  #waiting: readonly Row[] = [];

  constructor(source: ByteSource, { file, limits, ragged = "refuse" }: ReadOptions) {
    this.file = file;
    this.#ragged = ragged;
    this.#state = { file, limits: { ...CSV_LIMITS, ...limits }, row: 0, lineEnd: null, cells: 0 };
    this.#buffers = buffers(source, file, this.#state.limits.bytes);
  }

  get lineEnd(): LineEnd {
    return this.#state.lineEnd ?? "\r\n"; // RFC 4180, for a header that stands alone
  }

  async open(): Promise<void> {
    try {
      let mark = 0;
      while (this.#state.row === 0) {
        const next = await this.#buffers.next();
        if (next.done === true) throw this.#error("csv.empty", 0);
        const buffer = next.value;
        mark ||= this.#byteOrderMark(buffer.bytes);
        this.#waiting = this.#rows(buffer, mark);
      }
    } catch (error) {
      await this.#buffers.return();
      throw error;
    }
  }

  async *batches(): AsyncGenerator<readonly Row[], void> {
    try {
      if (this.#waiting.length > 0) yield this.#waiting;
      this.#waiting = [];
      for await (const buffer of this.#buffers) {
        const rows = this.#rows(buffer, 0);
        if (rows.length > 0) yield rows;
      }
    } finally {
      await this.#buffers.return();
    }
  }

  async close(): Promise<void> {
    await this.#buffers.return();
  }

  #error(code: CsvCode, row: number, column?: number): HmisPrivacyError {
    return new HmisPrivacyError(code, { file: this.file, row, ...(column === undefined ? {} : { column }) });
  }

  /** How many bytes of byte order mark the file starts with. */
  #byteOrderMark([a, b, c]: Uint8Array): 0 | 3 {
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) throw this.#error("csv.utf-16", 0);
    if (a !== 0xef || b !== 0xbb || c !== 0xbf) return 0;
    if (this.findings.length === 0)
      this.findings.push({ code: "csv.bom", severity: "info", path: { file: this.file, row: 0 } });
    return 3;
  }

  #rows(buffer: Buffered, mark: number): readonly Row[] {
    const number = this.#state.row;
    const bytes = mark === 0 ? buffer.bytes : buffer.bytes.subarray(mark);
    const cuts = scan(bytes, buffer.last, this.#state);
    buffer.rest = cuts.rest === 0 ? 0 : cuts.rest + mark;
    let index = 0;
    if (number === 0 && cuts.rowCount > 0) {
      this.#readHeader(new ScannedRow(bytes, cuts, index++, 0, -1));
      this.headerBytes = buffer.bytes.subarray(0, mark + this.headerBytes.length);
    }
    const columns = this.header.length;
    const rows: Row[] = [];
    for (; index < cuts.rowCount; index++) {
      const row = new ScannedRow(bytes, cuts, index, number + index, columns);
      if (this.tail.length > 0 || row.ragged) {
        if (this.#isBlank(row)) {
          this.tail = concatenated([this.tail, row.raw]);
          continue;
        }
        // An empty line is no row; between rows it is one with too few cells.
        if (this.tail.length > 0) throw this.#error("csv.ragged-row", row.number - 1, 1);
        if (this.#ragged === "refuse")
          throw this.#error("csv.ragged-row", row.number, Math.min(row.width, columns) + 1);
      }
      if (!row.ascii) this.#checkText(row);
      rows.push(row);
    }
    return rows;
  }

  #isBlank(row: ScannedRow): boolean {
    return row.ragged && row.width === 1 && row.rawCell(0).length === 0;
  }

  #readHeader(row: ScannedRow): void {
    if (!row.ascii) this.#checkText(row);
    const header = row.cells;
    const seen = new Set<string>();
    for (const [index, name] of header.entries()) {
      if (name === "") throw this.#error("csv.unnamed-column", 0, index + 1);
      if (seen.has(name)) throw this.#error("csv.duplicate-header", 0, index + 1);
      seen.add(name);
    }
    this.header = header;
    this.headerBytes = row.raw;
  }

  #checkText(row: ScannedRow): void {
    if (isUtf8(row.raw)) return;
    let index = 0;
    while (index < row.width - 1 && isUtf8(row.rawCell(index))) index++;
    throw this.#error("csv.not-utf-8", row.number, index + 1);
  }
}
