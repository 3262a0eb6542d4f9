import type { HudColumnName, HudFileName } from "./files.js";

/** A column that public sources describe otherwise than this table does. */
export interface HudDisagreement {
  readonly file: HudFileName;
  readonly column: HudColumnName;
  readonly about: "empty" | "spelling" | "order";
  readonly hud: string;
  readonly other: string;
  /** What the table says. */
  readonly taken: string;
  readonly why: string;
}

const FINAL = "HUD's final text of FY 2026 (October 2025) allows null; its earlier draft table does not.";

/**
 * Where HUD's draft table of FY 2026 and Eva, HUD's checker of exports, disagree, and what was decided: HUD's final
 * text wins. The first eleven are all their disagreements on empty values.
 */
// biome-ignore format: a table
export const HUD_DISAGREEMENTS: readonly HudDisagreement[] = [
  { file: "Assessment",     column: "AssessmentLocation",       about: "empty",    hud: "required", other: "null",     taken: "null",     why: FINAL },
  { file: "Assessment",     column: "AssessmentType",           about: "empty",    hud: "required", other: "null",     taken: "null",     why: FINAL },
  { file: "Assessment",     column: "AssessmentLevel",          about: "empty",    hud: "required", other: "null",     taken: "null",     why: FINAL },
  { file: "Assessment",     column: "PrioritizationStatus",     about: "empty",    hud: "required", other: "null",     taken: "null",     why: FINAL },
  { file: "Enrollment",     column: "EnrollmentCoC",            about: "empty",    hud: "required", other: "null",     taken: "null",     why: FINAL },
  { file: "Funder",         column: "GrantID",                  about: "empty",    hud: "required", other: "null",     taken: "null",     why: FINAL },
  { file: "IncomeBenefits", column: "SNAP",                     about: "empty",    hud: "required", other: "null",     taken: "null",     why: FINAL },
  { file: "Inventory",      column: "CoCCode",                  about: "empty",    hud: "required", other: "null",     taken: "null",     why: FINAL },
  { file: "ProjectCoC",     column: "Geocode",                  about: "empty",    hud: "required", other: "null",     taken: "null",     why: FINAL },
  { file: "Export",         column: "SoftwareName",             about: "empty",    hud: "required", other: "null",     taken: "required", why: "HUD's table; FY 2024 required it too." },
  { file: "Export",         column: "CSVVersion",               about: "empty",    hud: "null",     other: "required", taken: "null",     why: "HUD's table. An empty one costs the check by Eva, which looks for the year in it." },
  { file: "Disabilities",   column: "TCellCount",               about: "spelling", hud: "TCellCount", other: "TcellCount", taken: "TCellCount", why: "Headers are case-sensitive, and HUD sets them." },
  { file: "Disabilities",   column: "TCellSource",              about: "spelling", hud: "TCellSource", other: "TcellSource", taken: "TCellSource", why: "Headers are case-sensitive, and HUD sets them." },
  { file: "Enrollment",     column: "MentalHealthConsultation", about: "order",    hud: "after ThresholdScore", other: "after RunawayYouth", taken: "after ThresholdScore", why: "HUD's final text. Names are required, their order is not." },
  { file: "Client",         column: "Sex",                      about: "order",    hud: "after DOBDataQuality", other: "last", taken: "after DOBDataQuality", why: "HUD's table; public demonstration data has it last. Names are required, their order is not." },
];
