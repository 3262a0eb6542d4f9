import { hudStandard } from "../../core/index.js";
import { on, type RowOf, rules } from "../rule.js";
import { csvSpec, eva } from "./sources.js";

const count = (cell: string): number => (/^\d+$/.test(cell) ? Number(cell) : 0);
const DEDICATED = [
  "CHVetBedInventory",
  "YouthVetBedInventory",
  "VetBedInventory",
  "CHYouthBedInventory",
  "YouthBedInventory",
  "CHBedInventory",
  "OtherBedInventory",
] as const;
/** Shelters, transitional and permanent housing: HUD's residential project types. */
export const RESIDENTIAL = ["0", "1", "2", "3", "8", "9", "10", "13"];
/** Permanent housing: move-in belongs here. */
export const PERMANENT = ["3", "9", "10", "13"];
const dedicated = (row: RowOf<"Inventory">): number => DEDICATED.reduce((sum, column) => sum + count(row[column]), 0);
const isServicesOnlyRrh = (type: string, subType: string): boolean => type === "13" && subType === "1";

/** Projects, their places and their beds. */
export const projectRules = /* @__PURE__ */ rules([
  {
    code: "project.type-missing",
    severity: "error",
    source: csvSpec("Project.csv, ProjectType: null only where ContinuumProject is not 1"),
    why: "What a stay means depends on the project's type.",
    mend: "HMIS lead",
    checks: [
      on("Project", "ProjectType", {
        when: (row) => row.ContinuumProject === "1",
        holds: (row) => row.ProjectType !== "",
      }),
    ],
  },
  {
    code: "project.housing-type-missing",
    severity: "error",
    source: eva("Residential Project Missing Housing Type"),
    why: "A residential project says whether it is one site, several, or scattered.",
    mend: "HMIS lead",
    checks: [
      on("Project", "HousingType", {
        when: (row) =>
          row.ContinuumProject === "1" &&
          RESIDENTIAL.includes(row.ProjectType) &&
          !isServicesOnlyRrh(row.ProjectType, row.RRHSubType),
        holds: (row) => row.HousingType !== "",
      }),
    ],
  },
  {
    code: "project.rrh-subtype",
    severity: "error",
    source: eva("Missing RRH SubType"),
    why: "Rapid re-housing, and nothing else, says whether it gives services only.",
    mend: "HMIS lead",
    checks: [
      on("Project", "RRHSubType", { when: (row) => row.ProjectType === "13", holds: (row) => row.RRHSubType !== "" }),
      on("Project", "RRHSubType", {
        when: (row) => row.ProjectType !== "13" && row.ProjectType !== "",
        holds: (row) => row.RRHSubType === "",
      }),
    ],
  },
  {
    code: "project.affiliation-missing",
    severity: "error",
    source: csvSpec("Project.csv, ResidentialAffiliation"),
    why: "A project that gives services only says whether it belongs to a residential one.",
    mend: "HMIS lead",
    checks: [
      on("Project", "ResidentialAffiliation", {
        when: (row) => row.ProjectType === "6" || isServicesOnlyRrh(row.ProjectType, row.RRHSubType),
        holds: (row) => row.ResidentialAffiliation !== "",
      }),
    ],
  },
  {
    code: "project.place-missing",
    severity: "error",
    source: eva("Missing Geography Information"),
    why: "A project's CoC record says its geocode and kind of place.",
    mend: "HMIS lead",
    checks: [
      on("ProjectCoC", "Geocode", {
        when: (_, its) => its.project?.continuum === true && !its.project.victimServiceProvider,
        holds: (row) => row.Geocode !== "",
      }),
      on("ProjectCoC", "GeographyType", {
        when: (_, its) => its.project?.continuum === true && !its.project.victimServiceProvider,
        holds: (row) => row.GeographyType !== "",
      }),
    ],
  },
  {
    code: "placeholder.place",
    severity: "warning",
    source: csvSpec("export rule 7"),
    why: "A ZIP or geocode of zeros, or typed in a row, is no place.",
    mend: "HMIS lead",
    checks: [
      on("ProjectCoC", "ZIP", { holds: (row) => !/^(?:0{5}|12345)$/.test(row.ZIP) }),
      on("ProjectCoC", "Geocode", { holds: (row) => !/^(?:0{6}|123456)$/.test(row.Geocode) }),
    ],
  },
  {
    code: "project.state-unknown",
    severity: "error",
    source: csvSpec("ProjectCoC.csv, State: USPS abbreviations"),
    why: "No state or territory has this abbreviation.",
    mend: "HMIS lead",
    checks: [
      on("ProjectCoC", "State", {
        when: (row) => /^[A-Za-z]{2}$/.test(row.State),
        holds: (row) => STATES.includes(row.State.toUpperCase()),
      }),
    ],
  },
  {
    code: "inventory.beds-dont-add-up",
    severity: "error",
    source: eva("Sum of Total Beds Discrepancy"),
    why: "All beds are the sum of the dedicated and the other beds.",
    mend: "HMIS lead",
    checks: [
      on("Inventory", "BedInventory", {
        when: (row) => /^\d+$/.test(row.BedInventory) && DEDICATED.some((column) => row[column] !== ""),
        holds: (row) => count(row.BedInventory) === dedicated(row),
      }),
    ],
  },
  {
    code: "inventory.more-units-than-beds",
    severity: "error",
    source: eva("More units than beds in inventory record"),
    why: "Every unit has at least one bed.",
    mend: "HMIS lead",
    checks: [on("Inventory", "UnitInventory", { holds: (row) => count(row.UnitInventory) <= count(row.BedInventory) })],
  },
  {
    code: "inventory.coc-not-of-project",
    severity: "error",
    source: eva("Incorrect CoC in bed inventory"),
    why: "The beds lie in a CoC that the project doesn't name.",
    mend: "HMIS lead",
    checks: [
      on("Inventory", "CoCCode", {
        when: (row, its) => row.CoCCode !== "" && (its.project?.cocs.size ?? 0) > 0,
        holds: (row, its) => its.project?.cocs.has(row.CoCCode.toUpperCase()) ?? true,
      }),
    ],
  },
  {
    code: "inventory.services-only",
    severity: "error",
    source: eva("RRH-SO has active bed inventory"),
    why: "Rapid re-housing that gives services only has no beds.",
    mend: "HMIS lead",
    checks: [
      on("Inventory", "BedInventory", {
        when: (row, its) =>
          count(row.BedInventory) > 0 &&
          row.InventoryEndDate === "" &&
          isServicesOnlyRrh(its.project?.type ?? "", its.project?.rrhSubType ?? ""),
        holds: () => false,
      }),
    ],
  },
  {
    code: "inventory.outside-operation",
    severity: "error",
    source: eva("Operating End precedes Inventory End, Inventory Start Precedes Operating Start"),
    why: "Beds are counted before the project began, or after it ended.",
    mend: "HMIS lead",
    checks: [
      on("Inventory", "InventoryStartDate", {
        when: (row, its) => (its.project?.operatingStart ?? 0) !== 0 && row.InventoryStartDate !== "",
        holds: (row, its) => Number(row.InventoryStartDate.replaceAll("-", "")) >= (its.project?.operatingStart ?? 0),
      }),
      on("Inventory", "InventoryEndDate", {
        when: (_, its) => (its.project?.operatingEnd ?? 0) !== 0,
        holds: (row, its) => {
          const end = Number(row.InventoryEndDate.replaceAll("-", ""));
          return end !== 0 && end <= (its.project?.operatingEnd ?? 0);
        },
      }),
    ],
  },
  {
    code: "enrollment.coc-not-of-project",
    severity: "error",
    source: csvSpec("Enrollment.csv, EnrollmentCoC"),
    why: "The stay is counted in a CoC that the project doesn't name.",
    mend: "staff",
    checks: [
      on("Enrollment", "EnrollmentCoC", {
        when: (row, its) => row.EnrollmentCoC !== "" && (its.project?.cocs.size ?? 0) > 0,
        holds: (row, its) => its.project?.cocs.has(row.EnrollmentCoC.toUpperCase()) ?? true,
      }),
    ],
  },
  {
    code: "affiliation.project-type",
    severity: "error",
    source: csvSpec("Affiliation.csv"),
    why: "An affiliation goes from a project of services only to a residential one.",
    mend: "HMIS lead",
    checks: [
      on("Affiliation", "ProjectID", {
        when: (_, its) => its.project !== null && its.project.type !== "",
        holds: (_, its) =>
          its.project?.type === "6" || isServicesOnlyRrh(its.project?.type ?? "", its.project?.rrhSubType ?? ""),
      }),
      on("Affiliation", "ResProjectID", {
        when: (row) => row.ResProjectID !== "",
        holds: (row, its) => {
          if (row.ResProjectID === row.ProjectID) return false;
          const residential = its.projectOf(row.ResProjectID);
          return (
            residential === null ||
            residential.type === "" ||
            (RESIDENTIAL.includes(residential.type) && !isServicesOnlyRrh(residential.type, residential.rrhSubType))
          );
        },
      }),
    ],
  },
  {
    code: "services.bed-night-in-wrong-project",
    severity: "error",
    source: hudStandard("4.14 Bed-Night Date"),
    why: "Bed nights are recorded in night-by-night shelters only.",
    mend: "staff",
    checks: [
      on("Services", "RecordType", {
        when: (row, its) => row.RecordType === "200" && its.project !== null && its.project.type !== "",
        holds: (_, its) => its.project?.type === "1",
      }),
    ],
  },
  {
    code: "services.not-of-the-funder",
    severity: "warning",
    source: hudStandard("federal partner program elements"),
    why: "A service of a program (PATH, RHY, HOPWA, SSVF, VASH) stands in a project that the program doesn't fund.",
    mend: "staff",
    checks: [
      on("Services", "RecordType", {
        when: (row, its) => Object.hasOwn(FUNDERS, row.RecordType) && (its.project?.funders.size ?? 0) > 0,
        holds: (row, its) =>
          FUNDERS[row.RecordType]?.some((funder) => its.project?.funders.has(funder) ?? true) ?? true,
      }),
    ],
  },
  {
    code: "enrollment.move-in-of-wrong-project",
    severity: "warning",
    source: hudStandard("3.20 Housing Move-In Date"),
    why: "A move-in date belongs to permanent housing only.",
    mend: "staff",
    checks: [
      on("Enrollment", "MoveInDate", {
        when: (row, its) => row.MoveInDate !== "" && RESIDENTIAL.includes(its.project?.type ?? ""),
        holds: (_, its) => PERMANENT.includes(its.project?.type ?? ""),
      }),
    ],
  },
]);

/** Funders by the record type of their services (HUD's list 2.06.1). */
const FUNDERS: Readonly<Record<string, readonly string[]>> = {
  141: ["21"],
  142: ["22", "23", "24", "25", "26"],
  143: ["13", "14", "15", "16", "17", "18", "19", "48"],
  144: ["33"],
  151: ["13", "14", "15", "16", "17", "18", "19", "48"],
  152: ["33"],
  161: ["21"],
};

// biome-ignore format: a table
const STATES = [
  "AL", "AK", "AS", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FM", "FL", "GA", "GU", "HI", "ID", "IL", "IN", "IA",
  "KS", "KY", "LA", "ME", "MH", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC",
  "ND", "MP", "OH", "OK", "OR", "PW", "PA", "PR", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VI", "VA", "WA", "WV",
  "WI", "WY",
];
