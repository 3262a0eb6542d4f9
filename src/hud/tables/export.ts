// A row a column, in HUD's order. Written by scripts/hud/tables.mjs from HUD's FY 2024 and FY 2026 standards.
import { table } from "../table.js";

/** Export.csv */
// biome-ignore format: a table
export const Export = /* @__PURE__ */ table({
  // column                type        length may be empty code list element, only in
  ExportID:               ["id",       32,    "required",  null,     null],
  SourceType:             ["integer",  null,  "required",  "1.9",    null],
  SourceID:               ["string",   350,   "null",      null,     null],
  SourceName:             ["string",   50,    "null",      null,     null],
  SourceContactFirst:     ["string",   50,    "null",      null,     null],
  SourceContactLast:      ["string",   50,    "null",      null,     null],
  SourceContactPhone:     ["string",   10,    "null",      null,     null],
  SourceContactExtension: ["string",   5,     "null",      null,     null],
  SourceContactEmail:     ["string",   320,   "null",      null,     null],
  ExportDate:             ["datetime", null,  "required",  null,     null],
  ExportStartDate:        ["date",     null,  "required",  null,     null],
  ExportEndDate:          ["date",     null,  "required",  null,     null],
  SoftwareName:           ["string",   50,    "required",  null,     null],
  SoftwareVersion:        ["string",   50,    "null",      null,     null],
  CSVVersion:             ["string",   50,    "null",      null,     null],
  ExportPeriodType:       ["integer",  null,  "required",  "1.1",    null],
  ExportDirective:        ["integer",  null,  "required",  "1.2",    null],
  HashStatus:             ["integer",  null,  "required",  "1.5",    null],
  ImplementationID:       ["string",   200,   "required",  null,     null],
});

/** User.csv */
// biome-ignore format: a table
export const User = /* @__PURE__ */ table({
  // column       type        length may be empty code list element, only in
  UserID:        ["id",       32,    "required",  null,     "5.07"],
  UserFirstName: ["string",   50,    "null",      null,     null],
  UserLastName:  ["string",   50,    "null",      null,     null],
  UserPhone:     ["string",   10,    "null",      null,     null],
  UserExtension: ["string",   5,     "null",      null,     null],
  UserEmail:     ["string",   320,   "null",      null,     null],
  DateCreated:   ["datetime", null,  "required",  null,     null],
  DateUpdated:   ["datetime", null,  "required",  null,     null],
  DateDeleted:   ["datetime", null,  "null",      null,     null],
  ExportID:      ["id",       32,    "required",  null,     null],
});
