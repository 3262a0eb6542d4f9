import type { Code, Severity } from "../core/index.js";

/** What can be wrong with the bytes of a CSV file; every one but `csv.bom` and `csv.ragged-row` stops the reading. */
export type CsvCode = keyof typeof CSV_CODES;

interface CsvCodeRow {
  readonly severity: Severity;
  readonly why: string;
}

/** Why each kind of broken file is refused: a reader that guesses puts a name where no rule looks for one. */
export const CSV_CODES = {
  "csv.bom": {
    severity: "info",
    why: "The file starts with a byte order mark. It is kept, and the first header is read without it.",
  },
  "csv.empty": { severity: "error", why: "There is not even a header." },
  "csv.utf-16": { severity: "error", why: "HUD's CSV is UTF-8; save the file as UTF-8." },
  "csv.not-utf-8": {
    severity: "error",
    why: "Bytes that are no UTF-8 (often Latin-1): letters would be lost, and with them the names to look for.",
  },
  "csv.nul": { severity: "error", why: "A NUL byte: a cut file, or UTF-16 without its mark." },
  "csv.unclosed-quote": { severity: "error", why: "A quote never closes: the rest of the file would be one cell." },
  "csv.text-after-quote": { severity: "error", why: "Text between a closing quote and the next comma." },
  "csv.quote-in-cell": { severity: "error", why: "A quote inside a cell that does not start with one." },
  "csv.bare-cr": {
    severity: "error",
    why: "A carriage return without its line feed: readers differ on where rows end.",
  },
  "csv.mixed-line-ends": {
    severity: "error",
    why: "Some rows end with CRLF and some with LF: readers glue rows together.",
  },
  "csv.unnamed-column": { severity: "error", why: "A header cell is empty." },
  "csv.duplicate-header": { severity: "error", why: "Two columns have one name: readers lose one of them." },
  "csv.ragged-row": {
    severity: "error",
    why: "A row has more or fewer cells than the header: cells can't be told apart.",
  },
  "csv.cell-too-long": { severity: "error", why: "A cell is longer than the limit." },
  "csv.row-too-long": { severity: "error", why: "A row is longer than the limit." },
  "csv.too-many-columns": { severity: "error", why: "A row has more cells than the limit." },
  "csv.too-many-rows": { severity: "error", why: "The file has more rows than the limit." },
  "csv.too-many-bytes": { severity: "error", why: "The file is longer than the limit." },
  "csv.no-such-column": { severity: "error", why: "The caller changes a cell that the row does not have." },
  "csv.unreadable": { severity: "error", why: "The stream broke off, or gave something else than bytes." },
} as const satisfies Readonly<Record<Extract<Code, `csv.${string}`>, CsvCodeRow>>;
