// A row a column, in HUD's order. Written by scripts/hud/tables.mjs from HUD's FY 2024 and FY 2026 standards.
import { table } from "../table.js";

/** Organization.csv */
// biome-ignore format: a table
export const Organization = /* @__PURE__ */ table({
  // column                type        length may be empty code list element, only in
  OrganizationID:         ["id",       32,    "required",  null,     "2.01.1"],
  OrganizationName:       ["string",   200,   "required",  null,     "2.01.2"],
  VictimServiceProvider:  ["integer",  null,  "required",  "1.10",   "2.01.3"],
  OrganizationCommonName: ["string",   200,   "null",      null,     null],
  DateCreated:            ["datetime", null,  "required",  null,     null],
  DateUpdated:            ["datetime", null,  "required",  null,     null],
  UserID:                 ["id",       32,    "required",  null,     null],
  DateDeleted:            ["datetime", null,  "null",      null,     null],
  ExportID:               ["id",       32,    "required",  null,     null],
});

/** Project.csv */
// biome-ignore format: a table
export const Project = /* @__PURE__ */ table({
  // column                   type        length may be empty code list element, only in
  ProjectID:                 ["id",       32,    "required",  null,     "2.02.1"],
  OrganizationID:            ["id",       32,    "required",  null,     "2.01.1"],
  ProjectName:               ["string",   200,   "required",  null,     "2.02.2"],
  ProjectCommonName:         ["string",   200,   "null",      null,     null],
  OperatingStartDate:        ["date",     null,  "required",  null,     "2.02.3"],
  OperatingEndDate:          ["date",     null,  "null",      null,     "2.02.4"],
  ContinuumProject:          ["integer",  null,  "required",  "1.10",   "2.02.5"],
  ProjectType:               ["integer",  null,  "null",      "2.02.6", "2.02.6"],
  HousingType:               ["integer",  null,  "null",      "2.02.D", "2.02.D"],
  RRHSubType:                ["integer",  null,  "null",      "2.02.A", "2.02.A"],
  ResidentialAffiliation:    ["integer",  null,  "null",      "1.10",   "2.02.B"],
  TargetPopulation:          ["integer",  null,  "null",      "2.02.7", "2.02.7"],
  HOPWAMedAssistedLivingFac: ["integer",  null,  "null",      "2.02.8", "2.02.8"],
  PITCount:                  ["integer",  null,  "null",      null,     null],
  DateCreated:               ["datetime", null,  "required",  null,     null],
  DateUpdated:               ["datetime", null,  "required",  null,     null],
  UserID:                    ["id",       32,    "required",  null,     null],
  DateDeleted:               ["datetime", null,  "null",      null,     null],
  ExportID:                  ["id",       32,    "required",  null,     null],
});

/** Funder.csv */
// biome-ignore format: a table
export const Funder = /* @__PURE__ */ table({
  // column     type        length may be empty code list element, only in
  FunderID:    ["id",       32,    "required",  null,     null],
  ProjectID:   ["id",       32,    "required",  null,     null],
  Funder:      ["integer",  null,  "required",  "2.06.1", "2.06.1"],
  OtherFunder: ["string",   100,   "null",      null,     "2.06.A"],
  GrantID:     ["string",   100,   "null",      null,     "2.06.2"],
  StartDate:   ["date",     null,  "required",  null,     "2.06.3"],
  EndDate:     ["date",     null,  "null",      null,     "2.06.4"],
  DateCreated: ["datetime", null,  "required",  null,     null],
  DateUpdated: ["datetime", null,  "required",  null,     null],
  UserID:      ["id",       32,    "required",  null,     null],
  DateDeleted: ["datetime", null,  "null",      null,     null],
  ExportID:    ["id",       32,    "required",  null,     null],
});

/** ProjectCoC.csv */
// biome-ignore format: a table
export const ProjectCoC = /* @__PURE__ */ table({
  // column       type        length may be empty code list element, only in
  ProjectCoCID:  ["id",       32,    "required",  null,     null],
  ProjectID:     ["id",       32,    "required",  null,     null],
  CoCCode:       ["string",   6,     "required",  null,     "2.03.1"],
  Geocode:       ["string",   6,     "null",      null,     "2.03.2"],
  Address1:      ["string",   100,   "null",      null,     "2.03.3"],
  Address2:      ["string",   100,   "null",      null,     "2.03.4"],
  City:          ["string",   50,    "null",      null,     "2.03.5"],
  State:         ["string",   2,     "null",      null,     "2.03.6"],
  ZIP:           ["string",   5,     "null",      null,     "2.03.7"],
  GeographyType: ["integer",  null,  "null",      "2.03.4", "2.03.8"],
  DateCreated:   ["datetime", null,  "required",  null,     null],
  DateUpdated:   ["datetime", null,  "required",  null,     null],
  UserID:        ["id",       32,    "required",  null,     null],
  DateDeleted:   ["datetime", null,  "null",      null,     null],
  ExportID:      ["id",       32,    "required",  null,     null],
});

/** Inventory.csv */
// biome-ignore format: a table
export const Inventory = /* @__PURE__ */ table({
  // column              type        length may be empty code list element, only in
  InventoryID:          ["id",       32,    "required",  null,     null],
  ProjectID:            ["id",       32,    "required",  null,     null],
  CoCCode:              ["string",   6,     "null",      null,     "2.07.3"],
  HouseholdType:        ["integer",  null,  "required",  "2.07.4", "2.07.4"],
  Availability:         ["integer",  null,  "null",      "2.07.6", "2.07.6"],
  UnitInventory:        ["integer",  null,  "required",  null,     "2.07.15"],
  BedInventory:         ["integer",  null,  "required",  null,     "2.07.14"],
  CHVetBedInventory:    ["integer",  null,  "null",      null,     "2.07.7"],
  YouthVetBedInventory: ["integer",  null,  "null",      null,     "2.07.8"],
  VetBedInventory:      ["integer",  null,  "null",      null,     "2.07.9"],
  CHYouthBedInventory:  ["integer",  null,  "null",      null,     "2.07.10"],
  YouthBedInventory:    ["integer",  null,  "null",      null,     "2.07.11"],
  CHBedInventory:       ["integer",  null,  "null",      null,     "2.07.12"],
  OtherBedInventory:    ["integer",  null,  "null",      null,     "2.07.13"],
  ESBedType:            ["integer",  null,  "null",      "2.07.5", "2.07.5"],
  InventoryStartDate:   ["date",     null,  "required",  null,     "2.07.1"],
  InventoryEndDate:     ["date",     null,  "null",      null,     "2.07.2"],
  DateCreated:          ["datetime", null,  "required",  null,     null],
  DateUpdated:          ["datetime", null,  "required",  null,     null],
  UserID:               ["id",       32,    "required",  null,     null],
  DateDeleted:          ["datetime", null,  "null",      null,     null],
  ExportID:             ["id",       32,    "required",  null,     null],
});

/** Affiliation.csv */
// biome-ignore format: a table
export const Affiliation = /* @__PURE__ */ table({
  // column       type        length may be empty code list element, only in
  AffiliationID: ["id",       32,    "required",  null,     null],
  ProjectID:     ["id",       32,    "required",  null,     null],
  ResProjectID:  ["id",       32,    "required",  null,     "2.02.C"],
  DateCreated:   ["datetime", null,  "required",  null,     null],
  DateUpdated:   ["datetime", null,  "required",  null,     null],
  UserID:        ["id",       32,    "required",  null,     null],
  DateDeleted:   ["datetime", null,  "null",      null,     null],
  ExportID:      ["id",       32,    "required",  null,     null],
});

/** HMISParticipation.csv */
// biome-ignore format: a table
export const HMISParticipation = /* @__PURE__ */ table({
  // column                          type        length may be empty code list element, only in
  HMISParticipationID:              ["id",       32,    "required",  null,     null],
  ProjectID:                        ["id",       32,    "required",  null,     null],
  HMISParticipationType:            ["integer",  null,  "required",  "2.08.1", "2.08.1"],
  HMISParticipationStatusStartDate: ["date",     null,  "required",  null,     "2.08.2"],
  HMISParticipationStatusEndDate:   ["date",     null,  "null",      null,     "2.08.3"],
  DateCreated:                      ["datetime", null,  "required",  null,     null],
  DateUpdated:                      ["datetime", null,  "required",  null,     null],
  UserID:                           ["id",       32,    "required",  null,     null],
  DateDeleted:                      ["datetime", null,  "null",      null,     null],
  ExportID:                         ["id",       32,    "required",  null,     null],
});

/** CEParticipation.csv */
// biome-ignore format: a table
export const CEParticipation = /* @__PURE__ */ table({
  // column                        type        length may be empty code list element, only in
  CEParticipationID:              ["id",       32,    "required",  null,     null],
  ProjectID:                      ["id",       32,    "required",  null,     null],
  AccessPoint:                    ["integer",  null,  "required",  "1.10",   "2.09.1"],
  PreventionAssessment:           ["integer",  null,  "null",      "1.10",   "2.09.A"],
  CrisisAssessment:               ["integer",  null,  "null",      "1.10",   "2.09.A"],
  HousingAssessment:              ["integer",  null,  "null",      "1.10",   "2.09.A"],
  DirectServices:                 ["integer",  null,  "null",      "1.10",   "2.09.A"],
  ReceivesReferrals:              ["integer",  null,  "required",  "1.10",   "2.09.2"],
  CEParticipationStatusStartDate: ["date",     null,  "required",  null,     "2.09.3"],
  CEParticipationStatusEndDate:   ["date",     null,  "null",      null,     "2.09.4"],
  DateCreated:                    ["datetime", null,  "required",  null,     null],
  DateUpdated:                    ["datetime", null,  "required",  null,     null],
  UserID:                         ["id",       32,    "required",  null,     null],
  DateDeleted:                    ["datetime", null,  "null",      null,     null],
  ExportID:                       ["id",       32,    "required",  null,     null],
});
