/**
 * The organisation's tracking sheet: which Client ID is who.
 *
 * @module
 */
export { addSheetEntry, type SheetBlocker, type SheetFinding, type SheetResult } from "./addSheetEntry.js";
export { findSheetEntry, type SheetCandidate } from "./findSheetEntry.js";
export { type ReconcileCode, type ReconcileFinding, type Reconciliation, reconcileSheet } from "./reconcileSheet.js";
export { recordAssignedDob } from "./recordAssignedDob.js";
export { recordSheetEvent } from "./recordSheetEvent.js";
export { type OpenKeys, openSheet, type SealKeys, sealSheet } from "./sealSheet.js";
export {
  createTrackingSheet,
  type SheetEntry,
  type SheetEvent,
  type SheetPerson,
  TRACKING_EVENTS,
  type TrackingSheet,
} from "./sheet.js";
export { sheetFromCsv, sheetToCsv } from "./sheetCsv.js";
