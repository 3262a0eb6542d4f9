/** How much of a file is believed. */
export interface CsvLimits {
  /** Bytes in one cell, quotes included. */
  readonly cellBytes: number;
  /** Bytes in one row. */
  readonly rowBytes: number;
  readonly columns: number;
  readonly rows: number;
  /** Bytes in the file. */
  readonly bytes: number;
}

/**
 * Far above anything real: HUD's longest text has 500 characters, its widest file 77 columns, and a state's whole
 * enrollment history some ten million rows.
 */
export const CSV_LIMITS: CsvLimits = {
  cellBytes: 1 << 20,
  rowBytes: 4 << 20,
  columns: 1000,
  rows: 1_000_000_000,
  bytes: 64 * 2 ** 30,
};
