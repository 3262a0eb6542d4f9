// A row a column, in HUD's order. Written by scripts/hud/tables.mjs from HUD's FY 2024 and FY 2026 standards.
import { table } from "../table.js";

/** Assessment.csv */
// biome-ignore format: a table
export const Assessment = /* @__PURE__ */ table({
  // column              type        length may be empty code list element, only in
  AssessmentID:         ["id",       32,    "required",  null,     null],
  EnrollmentID:         ["id",       32,    "required",  null,     null],
  PersonalID:           ["id",       32,    "required",  null,     null],
  AssessmentDate:       ["date",     null,  "required",  null,     "4.19.1"],
  AssessmentLocation:   ["string",   250,   "null",      null,     "4.19.2"],
  AssessmentType:       ["integer",  null,  "null",      "4.19.3", "4.19.3"],
  AssessmentLevel:      ["integer",  null,  "null",      "4.19.4", "4.19.4"],
  PrioritizationStatus: ["integer",  null,  "null",      "4.19.7", "4.19.7"],
  DateCreated:          ["datetime", null,  "required",  null,     null],
  DateUpdated:          ["datetime", null,  "required",  null,     null],
  UserID:               ["id",       32,    "required",  null,     null],
  DateDeleted:          ["datetime", null,  "null",      null,     null],
  ExportID:             ["id",       32,    "required",  null,     null],
});

/** AssessmentQuestions.csv */
// biome-ignore format: a table
export const AssessmentQuestions = /* @__PURE__ */ table({
  // column                 type        length may be empty code list element, only in
  AssessmentQuestionID:    ["id",       32,    "required",  null,     null],
  AssessmentID:            ["id",       32,    "required",  null,     null],
  EnrollmentID:            ["id",       32,    "required",  null,     null],
  PersonalID:              ["id",       32,    "required",  null,     null],
  AssessmentQuestionGroup: ["string",   250,   "null",      null,     null],
  AssessmentQuestionOrder: ["integer",  null,  "null",      null,     null],
  AssessmentQuestion:      ["string",   250,   "required",  null,     "4.19.5"],
  AssessmentAnswer:        ["string",   500,   "null",      null,     "4.19.A"],
  DateCreated:             ["datetime", null,  "required",  null,     null],
  DateUpdated:             ["datetime", null,  "required",  null,     null],
  UserID:                  ["id",       32,    "required",  null,     null],
  DateDeleted:             ["datetime", null,  "null",      null,     null],
  ExportID:                ["id",       32,    "required",  null,     null],
});

/** AssessmentResults.csv */
// biome-ignore format: a table
export const AssessmentResults = /* @__PURE__ */ table({
  // column              type        length may be empty code list element, only in
  AssessmentResultID:   ["id",       32,    "required",  null,     null],
  AssessmentID:         ["id",       32,    "required",  null,     null],
  EnrollmentID:         ["id",       32,    "required",  null,     null],
  PersonalID:           ["id",       32,    "required",  null,     null],
  AssessmentResultType: ["string",   250,   "required",  null,     "4.19.6"],
  AssessmentResult:     ["string",   250,   "null",      null,     "4.19.B"],
  DateCreated:          ["datetime", null,  "required",  null,     null],
  DateUpdated:          ["datetime", null,  "required",  null,     null],
  UserID:               ["id",       32,    "required",  null,     null],
  DateDeleted:          ["datetime", null,  "null",      null,     null],
  ExportID:             ["id",       32,    "required",  null,     null],
});

/** Event.csv */
// biome-ignore format: a table
export const Event = /* @__PURE__ */ table({
  // column                   type        length may be empty code list element, only in
  EventID:                   ["id",       32,    "required",  null,     null],
  EnrollmentID:              ["id",       32,    "required",  null,     null],
  PersonalID:                ["id",       32,    "required",  null,     null],
  EventDate:                 ["date",     null,  "required",  null,     "4.20.1"],
  Event:                     ["integer",  null,  "required",  "4.20.2", "4.20.2"],
  ProbSolDivRRResult:        ["integer",  null,  "null",      "1.7",    "4.20.A"],
  ReferralCaseManageAfter:   ["integer",  null,  "null",      "1.7",    "4.20.B"],
  LocationCrisisOrPHHousing: ["string",   250,   "null",      null,     "4.20.C"],
  ReferralResult:            ["integer",  null,  "null",      "4.20.D", "4.20.D"],
  ResultDate:                ["date",     null,  "null",      null,     "4.20.E"],
  DateCreated:               ["datetime", null,  "required",  null,     null],
  DateUpdated:               ["datetime", null,  "required",  null,     null],
  UserID:                    ["id",       32,    "required",  null,     null],
  DateDeleted:               ["datetime", null,  "null",      null,     null],
  ExportID:                  ["id",       32,    "required",  null,     null],
});
