/**
 * HUD's HMIS CSV standards of FY 2024 and FY 2026 as tables: files, columns, code lists, hash rule, placeholders, and
 * what each column discloses.
 *
 * @module
 */
export { CODE_LISTS, type CodeList, codeList, codeListOf } from "./codeList.js";
export { type Column, columnOf, columnsOf } from "./columnsOf.js";
export { DATA_QUALITY, MISSING_QUALITIES, QUALITY_OF } from "./dataQuality.js";
export { COLUMN_DISCLOSURES, columnsThatAre, disclosedBy, disclosureOf } from "./disclosureOf.js";
export {
  DISCLOSURE_CLASSES,
  type Disclosed,
  type DisclosureCase,
  type DisclosureClass,
  type DisclosureRow,
  type DisclosureSubject,
} from "./discloses/row.js";
export { HUD_DISAGREEMENTS, type HudDisagreement } from "./disagreements.js";
export { HUD_FILES, type HudColumnName, type HudFileName, hudFileName } from "./files.js";
export { HASH_STATUS, HASHED_COLUMNS, hashName, hashSsn, isHashedName, isHashedSsn } from "./hash.js";
export { HUD_PLACEHOLDERS, type HudPlaceholder, isHudPlaceholder, PLACEHOLDER_RULE } from "./placeholders.js";
export { sha256 } from "./sha256.js";
export type { ColumnType } from "./table.js";
export { type HudValueProblem, valueProblem } from "./value.js";
export { detectVersion, HUD_VERSIONS, type HudVersion } from "./version.js";
