import type { RiskRow } from "./classes.js";

/** What a person outside may well know of a client, under the names of {@link riskRow}. */
export const hmisQuasiIdentifiers = [
  "birthYear",
  "sex",
  "race",
  "veteran",
  "householdSize",
  "disablingCondition",
  "project",
  "entryMonth",
] as const;

/** What must not become known of a client, under the names of {@link riskRow}. */
export const hmisSensitive = ["domesticViolence", "hiv", "destination"] as const;

const RACES = [
  "AmIndAKNative",
  "Asian",
  "BlackAfAmerican",
  "HispanicLatinao",
  "HispanicLatinaeo",
  "MidEastNAfrican",
  "NativeHIPacific",
  "White",
];
const GENDERS = [
  "Woman",
  "Man",
  "NonBinary",
  "CulturallySpecific",
  "Transgender",
  "Questioning",
  "DifferentIdentity",
] as const;

/** A row of a HUD file by its column names. */
type HudRow = Readonly<Record<string, string | null | undefined>>;

/**
 * One client as a row for {@link assessRisk}: HUD's columns put together to what a neighbour would know, such as the
 * set of races and the month of entry.
 *
 * @param about - rows of the client in other files, and the size of the household
 * @example
 * const row = riskRow({ DOB: "1980-01-01", Sex: "0", Asian: "1", White: "1", VeteranStatus: "0" });
 * row.birthYear; // => "1980"
 * row.race; // => "Asian+White"
 */
export function riskRow(
  client: HudRow,
  about: {
    readonly enrollment?: HudRow;
    readonly exit?: HudRow;
    readonly householdSize?: number;
    readonly domesticViolence?: string;
    readonly hiv?: string;
  } = {},
): RiskRow {
  const chosen = (columns: readonly string[]): string => columns.filter((column) => client[column] === "1").join("+");
  const { enrollment, exit } = about;
  return {
    birthYear: client["DOB"]?.slice(0, 4),
    sex: client["Sex"] || chosen(GENDERS),
    race: chosen(RACES),
    veteran: client["VeteranStatus"],
    householdSize: about.householdSize,
    disablingCondition: enrollment?.["DisablingCondition"],
    project: enrollment?.["ProjectID"],
    entryMonth: enrollment?.["EntryDate"]?.slice(0, 7),
    household: enrollment?.["HouseholdID"],
    domesticViolence: about.domesticViolence,
    hiv: about.hiv,
    destination: exit?.["Destination"],
    anonymous: [client["FirstName"], client["LastName"]].some((name) => /^anonymous\b/i.test(name ?? "")),
  };
}
