import type { HudColumnName, HudFileName } from "../files.js";
import { ADMINISTRATIVE, type DisclosureRow, row } from "./row.js";
import { DV, FORMAT, HIV, hud, PPI } from "./sources.js";

/** What says nothing of a client: a project's own dates, numbers and kinds. The worker stands apart. */
const administrative = <File extends HudFileName>(
  file: File,
  columns: readonly HudColumnName<File>[],
): readonly DisclosureRow[] => [
  row<File>({
    file,
    columns,
    class: "administrative",
    about: "none",
    why: "About a project or the export, not about a client.",
    source: FORMAT,
  }),
];

type WithUser = Exclude<HudFileName, "Export" | "User">;
const entered = (file: WithUser): readonly DisclosureRow[] => [
  row({
    file,
    columns: ["UserID"],
    class: "staff",
    about: "staff",
    why: "Joins User.csv, and is often a worker's name itself.",
    source: hud("5.07 User Identifier"),
  }),
  row({
    file,
    columns: ["DateCreated", "DateUpdated", "DateDeleted", "ExportID"],
    class: "administrative",
    about: "none",
    why: "When a project's record was written.",
    source: FORMAT,
  }),
];

/** Export, User, and the project descriptors */
export const projectDisclosures = [
  row({
    file: "Export",
    columns: [
      "SourceContactFirst",
      "SourceContactLast",
      "SourceContactPhone",
      "SourceContactExtension",
      "SourceContactEmail",
    ],
    class: "staff",
    about: "staff",
    why: "The worker who made the export.",
    source: FORMAT,
  }),
  ...administrative("Export", [
    "ExportID",
    "SourceType",
    "SourceID",
    "SourceName",
    "ExportDate",
    "ExportStartDate",
    "ExportEndDate",
    "SoftwareName",
    "SoftwareVersion",
    "CSVVersion",
    "ExportPeriodType",
    "ExportDirective",
    "HashStatus",
    "ImplementationID",
  ]),

  row({
    file: "User",
    columns: ["UserID", "UserFirstName", "UserLastName", "UserPhone", "UserExtension", "UserEmail"],
    class: "staff",
    about: "staff",
    why: "A worker's name and contact.",
    source: hud("5.07 User Identifier"),
  }),
  ...administrative("User", ["DateCreated", "DateUpdated", "DateDeleted", "ExportID"]),

  ...entered("Organization"),
  row({
    file: "Organization",
    columns: ["OrganizationName", "OrganizationCommonName"],
    class: "dv-inferred",
    about: "dv",
    why: "A name can say whom it serves: survivors, people with HIV.",
    source: DV,
  }),
  row({
    file: "Organization",
    columns: ["VictimServiceProvider"],
    class: "dv-inferred",
    about: "dv",
    why: "Every client of a victim service provider is taken for a survivor.",
    source: DV,
    cases: [{ when: "VictimServiceProvider", is: ["1"], class: "dv-inferred", about: "dv" }],
    otherwise: ADMINISTRATIVE,
  }),
  ...administrative("Organization", ["OrganizationID"]),

  ...entered("Project"),
  row({
    file: "Project",
    columns: ["ProjectName", "ProjectCommonName"],
    class: "dv-inferred",
    about: "dv",
    why: "A name can say whom it serves: survivors, people with HIV.",
    source: DV,
  }),
  row({
    file: "Project",
    columns: ["TargetPopulation"],
    class: "hiv-inferred",
    about: "hiv",
    why: "Code 3 is people with HIV/AIDS, code 1 survivors of domestic violence.",
    source: HIV,
    cases: [
      { when: "TargetPopulation", is: ["3"], class: "hiv-inferred", about: "hiv" },
      { when: "TargetPopulation", is: ["1"], class: "dv-inferred", about: "dv" },
    ],
    otherwise: ADMINISTRATIVE,
  }),
  row({
    file: "Project",
    columns: ["HOPWAMedAssistedLivingFac"],
    class: "hiv-inferred",
    about: "hiv",
    why: "Codes 0 and 1 are given by HOPWA projects only; 2 says that HOPWA does not fund it.",
    source: HIV,
    cases: [{ when: "HOPWAMedAssistedLivingFac", is: ["0", "1"], class: "hiv-inferred", about: "hiv" }],
    otherwise: ADMINISTRATIVE,
  }),
  ...administrative("Project", [
    "ProjectID",
    "OrganizationID",
    "OperatingStartDate",
    "OperatingEndDate",
    "ContinuumProject",
    "ProjectType",
    "HousingType",
    "RRHSubType",
    "ResidentialAffiliation",
    "PITCount",
  ]),

  ...entered("Funder"),
  row({
    file: "Funder",
    columns: ["OtherFunder"],
    class: "free-text",
    about: "anything",
    why: "A funder in words, up to 100 characters.",
    source: PPI,
  }),
  row({
    file: "Funder",
    columns: ["Funder"],
    class: "hiv-inferred",
    about: "hiv",
    why: "Codes 13 to 19, and 48 in FY 2024, are HOPWA: every client of the project is taken for a person with HIV/AIDS.",
    source: HIV,
    cases: [
      {
        when: "Funder",
        is: ["13", "14", "15", "16", "17", "18", "19", "48"],
        class: "hiv-inferred",
        about: "hiv",
      },
    ],
    otherwise: ADMINISTRATIVE,
  }),
  ...administrative("Funder", ["FunderID", "ProjectID", "GrantID", "StartDate", "EndDate"]),

  ...entered("ProjectCoC"),
  row({
    file: "ProjectCoC",
    columns: ["Geocode", "Address1", "Address2", "City", "ZIP"],
    class: "dv-inferred",
    about: "place",
    why: "Where a project is: of a shelter for survivors it is secret, since whoever is there can be found.",
    source: DV,
  }),
  ...administrative("ProjectCoC", ["ProjectCoCID", "ProjectID", "CoCCode", "State", "GeographyType"]),

  ...entered("Inventory"),
  ...administrative("Inventory", [
    "InventoryID",
    "ProjectID",
    "CoCCode",
    "HouseholdType",
    "Availability",
    "UnitInventory",
    "BedInventory",
    "CHVetBedInventory",
    "YouthVetBedInventory",
    "VetBedInventory",
    "CHYouthBedInventory",
    "YouthBedInventory",
    "CHBedInventory",
    "OtherBedInventory",
    "ESBedType",
    "InventoryStartDate",
    "InventoryEndDate",
  ]),

  ...entered("Affiliation"),
  ...administrative("Affiliation", ["AffiliationID", "ProjectID", "ResProjectID"]),

  ...entered("HMISParticipation"),
  row({
    file: "HMISParticipation",
    columns: ["HMISParticipationType"],
    class: "dv-inferred",
    about: "dv",
    why: "Code 2, a comparable database, is kept by victim service providers.",
    source: DV,
    cases: [{ when: "HMISParticipationType", is: ["2"], class: "dv-inferred", about: "dv" }],
    otherwise: ADMINISTRATIVE,
  }),
  ...administrative("HMISParticipation", [
    "HMISParticipationID",
    "ProjectID",
    "HMISParticipationStatusStartDate",
    "HMISParticipationStatusEndDate",
  ]),

  ...entered("CEParticipation"),
  ...administrative("CEParticipation", [
    "CEParticipationID",
    "ProjectID",
    "AccessPoint",
    "PreventionAssessment",
    "CrisisAssessment",
    "HousingAssessment",
    "DirectServices",
    "ReceivesReferrals",
    "CEParticipationStatusStartDate",
    "CEParticipationStatusEndDate",
  ]),
];
