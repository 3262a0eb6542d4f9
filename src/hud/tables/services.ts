// A row a column, in HUD's order. Written by scripts/hud/tables.mjs from HUD's FY 2024 and FY 2026 standards.
import { table } from "../table.js";

/** Services.csv */
// biome-ignore format: a table
export const Services = /* @__PURE__ */ table({
  // column           type        length may be empty code list          element, only in
  ServicesID:        ["id",       32,    "required",  null,              null],
  EnrollmentID:      ["id",       32,    "required",  null,              null],
  PersonalID:        ["id",       32,    "required",  null,              null],
  DateProvided:      ["date",     null,  "required",  null,              null],
  RecordType:        ["integer",  null,  "required",  "1.4",             null],
  TypeProvided:      ["integer",  null,  "required",  "by RecordType",   null],
  OtherTypeProvided: ["string",   50,    "null",      null,              "V2.D"],
  MovingOnOtherType: ["string",   50,    "null",      null,              "C2.A"],
  SubTypeProvided:   ["integer",  null,  "null",      "by TypeProvided", "V2.A"],
  FAAmount:          ["money",    null,  "null",      null,              "W2"],
  FAStartDate:       ["date",     null,  "null",      null,              "V3.1"],
  FAEndDate:         ["date",     null,  "null",      null,              "V3.4"],
  ReferralOutcome:   ["integer",  null,  "null",      "P2.A",            "P2"],
  DateCreated:       ["datetime", null,  "required",  null,              null],
  DateUpdated:       ["datetime", null,  "required",  null,              null],
  UserID:            ["id",       32,    "required",  null,              null],
  DateDeleted:       ["datetime", null,  "null",      null,              null],
  ExportID:          ["id",       32,    "required",  null,              "FW.5"],
});

/** CurrentLivingSituation.csv */
// biome-ignore format: a table
export const CurrentLivingSituation = /* @__PURE__ */ table({
  // column                type        length may be empty code list element, only in
  CurrentLivingSitID:     ["id",       32,    "required",  null,     null],
  EnrollmentID:           ["id",       32,    "required",  null,     null],
  PersonalID:             ["id",       32,    "required",  null,     null],
  InformationDate:        ["date",     null,  "required",  null,     "4.12.1"],
  CurrentLivingSituation: ["integer",  null,  "required",  "4.12",   "4.12.2"],
  CLSSubsidyType:         ["integer",  null,  "null",      "3.12.A", "4.12.A"],
  VerifiedBy:             ["string",   200,   "null",      null,     "4.12.3"],
  LeaveSituation14Days:   ["integer",  null,  "null",      "1.8",    "4.12.B"],
  SubsequentResidence:    ["integer",  null,  "null",      "1.8",    "4.12.C"],
  ResourcesToObtain:      ["integer",  null,  "null",      "1.8",    "4.12.D"],
  LeaseOwn60Day:          ["integer",  null,  "null",      "1.8",    "4.12.E"],
  MovedTwoOrMore:         ["integer",  null,  "null",      "1.8",    "4.12.F"],
  LocationDetails:        ["string",   250,   "null",      null,     "4.12.4"],
  DateCreated:            ["datetime", null,  "required",  null,     null],
  DateUpdated:            ["datetime", null,  "required",  null,     null],
  UserID:                 ["id",       32,    "required",  null,     null],
  DateDeleted:            ["datetime", null,  "null",      null,     null],
  ExportID:               ["id",       32,    "required",  null,     null],
});
