/**
 * A strict CSV reader and writer over streams of bytes. It fails closed, and keeps the bytes of rows that nobody changes.
 *
 * @module
 */
export { type ByteSource, concatenated } from "./bytes.js";
export { CSV_CODES, type CsvCode } from "./codes.js";
export { CSV_LIMITS, type CsvLimits } from "./limits.js";
export { type CsvTable, openCsv, type ReadOptions, readRows } from "./read.js";
export type { Row } from "./row.js";
export type { LineEnd } from "./scan.js";
export { cellBytes, rewriteRow, rowBytes } from "./write.js";
