import { WORKERS } from "./names.mjs";

export const EXPORT_ID = "EX2026";
export const COC = "WA-599"; // no such continuum
const WRITTEN = {
  DateCreated: "2019-09-16 10:05:00",
  DateUpdated: "2026-02-03 15:40:12",
  UserID: "U1",
  ExportID: EXPORT_ID,
};

/** id: what the client files need to know of a project. */
export const PROJECTS = {
  P101: { org: "O2", name: "Cedar Door Emergency Shelter", type: 0, funders: [8] },
  P102: { org: "O2", name: "Cedar Door Night-by-Night", type: 1, funders: [46] },
  P103: { org: "O1", name: "Larchfield Rapid Re-Housing", type: 13, sub: 2, funders: [3] },
  P104: { org: "O1", name: "Juniper Commons", type: 3, funders: [2] },
  P105: { org: "O1", name: "Street Outreach Team", type: 4, funders: [21, 11] },
  P106: { org: "O1", name: "Coordinated Entry", type: 14, funders: [4] },
  P107: { org: "O3", name: "Haven Ridge Shelter", type: 0, target: 1, participation: 2, funders: [46] },
  P108: { org: "O4", name: "Northstar Transitional Living", type: 2, funders: [24] },
  P109: { org: "O5", name: "Bridgewater Homes", type: 3, target: 3, hopwa: 0, funders: [15] },
  P110: { org: "O6", name: "Path Home for Veterans", type: 13, sub: 2, funders: [33] },
  P111: { org: "O1", name: "Larchfield Housing Navigation", type: 6, funders: [46] },
};

const ORGANIZATIONS = [
  ["O1", "Larchfield Housing Partners", 0],
  ["O2", "Cedar Door", 0],
  ["O3", "Haven Ridge Advocates", 1],
  ["O4", "Northstar Youth Collective", 0],
  ["O5", "Bridgewater Health", 0],
  ["O6", "Path Home", 0],
];

const RESIDENTIAL = [0, 1, 2, 3, 13];

/** Export, User, and everything that is about projects. */
export function projectFiles() {
  const projects = Object.entries(PROJECTS);
  let funder = 0;
  return {
    Export: [
      {
        ExportID: EXPORT_ID,
        SourceType: 1,
        SourceID: COC,
        SourceName: "Larchfield HMIS",
        SourceContactFirst: WORKERS[0][0],
        SourceContactLast: WORKERS[0][1],
        SourceContactPhone: "5095550142",
        SourceContactExtension: "17",
        SourceContactEmail: "pdanvers@example.org",
        ExportDate: "2026-11-23 08:30:00",
        ExportStartDate: "2025-10-01",
        ExportEndDate: "2026-10-31",
        SoftwareName: "Example HMIS",
        SoftwareVersion: "4.2",
        CSVVersion: "2026 v1.0",
        ExportPeriodType: 3,
        ExportDirective: 2,
        HashStatus: 1,
        ImplementationID: "example-larchfield-1",
      },
    ],
    User: WORKERS.map(([first, last], i) => ({
      UserID: `U${i + 1}`,
      UserFirstName: first,
      UserLastName: last,
      UserPhone: `50955501${50 + i}`,
      UserExtension: String(20 + i),
      UserEmail: `${first[0]}${last}@example.org`.toLowerCase(),
      DateCreated: "2019-09-16 10:00:00",
      DateUpdated: "2025-09-30 17:12:44",
      ExportID: EXPORT_ID,
    })),
    Organization: ORGANIZATIONS.map(([OrganizationID, OrganizationName, VictimServiceProvider]) => ({
      ...WRITTEN,
      OrganizationID,
      OrganizationName,
      VictimServiceProvider,
      OrganizationCommonName: OrganizationName.split(" ")[0],
    })),
    Project: projects.map(([ProjectID, { org, name, type, sub = "", target = 4, hopwa = 2 }]) => ({
      ...WRITTEN,
      ProjectID,
      OrganizationID: org,
      ProjectName: name,
      ProjectCommonName: name.split(" ").slice(0, 2).join(" "),
      OperatingStartDate: "2018-07-01",
      ContinuumProject: 1,
      ProjectType: type,
      HousingType: [0, 1, 2].includes(type) ? 1 : RESIDENTIAL.includes(type) ? 3 : "",
      RRHSubType: sub,
      ResidentialAffiliation: type === 6 ? 1 : "",
      TargetPopulation: target,
      HOPWAMedAssistedLivingFac: hopwa,
      PITCount: RESIDENTIAL.includes(type) ? 12 : "",
    })),
    Funder: projects.flatMap(([ProjectID, { funders }]) =>
      funders.map((Funder) => ({
        ...WRITTEN,
        FunderID: `F${++funder}`,
        ProjectID,
        Funder,
        OtherFunder: Funder === 46 ? "Larchfield Community Fund, in memory of Opal Ravensdale" : "",
        GrantID: `WA-EX-${1000 + funder}`,
        StartDate: "2024-10-01",
        EndDate: "2027-09-30",
      })),
    ),
    ProjectCoC: projects.map(([ProjectID, { type }], i) => ({
      ...WRITTEN,
      ProjectCoCID: `C${i + 1}`,
      ProjectID,
      CoCCode: COC,
      Geocode: "539999",
      Address1: type === 4 || type === 14 ? "" : `${120 + i * 35} W Garnet Ave`,
      City: "Larchfield",
      State: "WA",
      ZIP: "99999",
      GeographyType: 2,
    })),
    Inventory: projects
      .filter(([, { type }]) => RESIDENTIAL.includes(type))
      .map(([ProjectID, { type }], i) => ({
        ...WRITTEN,
        InventoryID: `I${i + 1}`,
        ProjectID,
        CoCCode: COC,
        HouseholdType: ProjectID === "P108" ? 1 : 3,
        Availability: type <= 1 ? 1 : "",
        UnitInventory: 10 + i,
        BedInventory: 24 + i * 2,
        VetBedInventory: ProjectID === "P110" ? 24 + i * 2 : 0,
        OtherBedInventory: ProjectID === "P110" ? 0 : 24 + i * 2,
        ESBedType: type <= 1 ? 1 : "",
        InventoryStartDate: "2018-07-01",
      })),
    Affiliation: [{ ...WRITTEN, AffiliationID: "A1", ProjectID: "P111", ResProjectID: "P103" }],
    HMISParticipation: projects.map(([ProjectID, { participation = 1 }], i) => ({
      ...WRITTEN,
      HMISParticipationID: `M${i + 1}`,
      ProjectID,
      HMISParticipationType: participation,
      HMISParticipationStatusStartDate: "2018-07-01",
    })),
    CEParticipation: projects.map(([ProjectID, { type, participation }], i) => ({
      ...WRITTEN,
      CEParticipationID: `E${i + 1}`,
      ProjectID,
      AccessPoint: type === 14 ? 1 : 0,
      ...(type === 14 ? { PreventionAssessment: 0, CrisisAssessment: 1, HousingAssessment: 1, DirectServices: 0 } : {}),
      ReceivesReferrals: participation === 2 ? 0 : 1,
      CEParticipationStatusStartDate: "2018-07-01",
    })),
  };
}
