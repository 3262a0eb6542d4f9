/**
 * A whole HMIS CSV export, as streams of rows: opened, made anonymous, written.
 *
 * @module
 */
export { EXPORT_CODES, type ExportCode } from "./codes.js";
export { type ExportColumn, type ResolvedHeader } from "./columns.js";
export { deidentifyExport, type DeidentifiedExport, type DeidentifyExportOptions } from "./deidentifyExport.js";
export { type ExportTable, type ReadExport, type ReadExportOptions, readExport } from "./readExport.js";
export { collectExport, type ExportSink, type ExportSource, memorySource, writeExport } from "./source.js";
export type {
  ChangeCount,
  ChangeRule,
  DeidentifyFinding,
  DeidentifySummary,
  FileCount,
  LeftCount,
  LeftReason,
} from "./summary.js";
