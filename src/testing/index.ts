/**
 * For the tests of programs that use this library: arbitraries for fast-check, built on HUD's tables, and laws that are
 * ready to use. An entry of its own; fast-check is an optional peer.
 *
 * @module
 */
export { assertExportKeepsNobody, type ExportUnderTest } from "./assertExportKeepsNobody.js";
export { assertNoKnownSurvives, type LawOptions, type ScrubberUnderTest } from "./assertNoKnownSurvives.js";
export { householdCharts, type InventedHousehold } from "./charts.js";
export { type InventedExport, hudExports } from "./hudExports.js";
export { type InventedNote, type KnownSpan, notesWithKnownSpans } from "./notes.js";
export { households, type InventedPerson, people } from "./people.js";
export { clientRows, hudRows, type RowOptions, type TextRow } from "./rows.js";
export { leakChecker, type Survivor, survivors } from "./survivors.js";
