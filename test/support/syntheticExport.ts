/** A whole export of invented people, every column filled, small enough to read. */
import { columnsOf, codeList, HUD_FILES, type HudFileName, type HudVersion } from "hmis-privacy/hud";

export interface SyntheticPerson {
  readonly id: string;
  readonly first: string;
  readonly middle?: string;
  readonly last: string;
  readonly suffix?: string;
  readonly ssn?: string;
  readonly dob: string;
  readonly household: string;
  readonly entry?: string;
}

export interface SyntheticOptions {
  readonly version?: HudVersion;
  readonly lineEnd?: "\n" | "\r\n";
  readonly hashStatus?: string;
  /** Says what stands in a cell; undefined for the usual. */
  readonly plant?: (file: HudFileName, column: string, person: SyntheticPerson) => string | undefined;
}

/** Files with a row for each person. */
export const PERSON_FILES: readonly HudFileName[] = HUD_FILES.filter((file) =>
  columnsOf("FY2026", file).some(({ name }) => name === "PersonalID"),
);

export function syntheticExport(
  people: readonly SyntheticPerson[],
  { version = "FY2026", lineEnd = "\r\n", hashStatus = "1", plant = () => undefined }: SyntheticOptions = {},
): Record<string, string> {
  const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const files: Record<string, string> = {};
  for (const file of HUD_FILES) {
    const columns = columnsOf(version, file);
    const rows = PERSON_FILES.includes(file) ? people : people.slice(0, 1);
    const lines = rows.map((person, n) =>
      columns
        .map(({ name, type, pattern, codeList: list, maxLength }) => {
          const planted = PERSON_FILES.includes(file) ? plant(file, name, person) : undefined;
          const fixed = planted ?? FIXED[name]?.(person, { version, hashStatus });
          if (fixed !== undefined) return quote(fixed);
          if (type === "id") return `${name}${n + 1}`;
          if (type === "date") return "2025-03-04";
          if (type === "datetime") return "2025-03-04 10:20:30";
          if (type === "money" || type === "money+") return "120.50";
          if (type === "integer") return [...(codeList(version, list ?? "")?.values.keys() ?? ["1"])][0] ?? "1";
          if (list !== null) return [...(codeList(version, list)?.values.keys() ?? [""])][0] ?? "";
          if (pattern !== null || maxLength === 6) return "WA-502";
          return quote("said, quietly");
        })
        .join(","),
    );
    files[`${file}.csv`] = `${[columns.map(({ name }) => name).join(","), ...lines].join(lineEnd)}${lineEnd}`;
  }
  return files;
}

type About = { readonly version: HudVersion; readonly hashStatus: string };
const FIXED: Readonly<Record<string, (person: SyntheticPerson, about: About) => string>> = {
  PersonalID: ({ id }) => id,
  EnrollmentID: ({ id }) => `E${id}`,
  HouseholdID: ({ household }) => household,
  FirstName: ({ first }) => first,
  MiddleName: ({ middle = "" }) => middle,
  LastName: ({ last }) => last,
  NameSuffix: ({ suffix = "" }) => suffix,
  NameDataQuality: () => "1",
  SSN: ({ ssn = "" }) => ssn,
  SSNDataQuality: ({ ssn = "" }) => (ssn === "" ? "99" : "1"),
  DOB: ({ dob }) => dob,
  DOBDataQuality: () => "1",
  EntryDate: ({ entry = "2025-03-04" }) => entry,
  ExportID: () => "X1",
  UserID: () => "U1",
  ProjectID: () => "P1",
  OrganizationID: () => "O1",
  DateDeleted: () => "",
  CSVVersion: (_, { version }) => (version === "FY2026" ? "2026 v1.0" : "2024 v1.3"),
  HashStatus: (_, { hashStatus }) => hashStatus,
  VictimServiceProvider: () => "0",
  HMISParticipationType: () => "1",
  TargetPopulation: () => "4",
  HOPWAMedAssistedLivingFac: () => "2",
  Funder: () => "2",
  RecordType: () => "200",
  TypeProvided: () => "1",
  SubTypeProvided: () => "",
  ZIP: () => "99201",
  State: () => "WA",
  Geocode: () => "531234",
  Destination: () => "410",
};

export const HOUSE: readonly SyntheticPerson[] = [
  {
    id: "1455",
    first: "Marjatta",
    middle: "Aino",
    last: "Karvonen",
    ssn: "536904417",
    dob: "1979-05-03",
    household: "H1",
  },
  { id: "1456", first: "Ilmari", last: "Karvonen", suffix: "Jr", ssn: "536904418", dob: "2015-07-09", household: "H1" },
  { id: "1475", first: "Osvaldo", last: "Quintanar", ssn: "536904419", dob: "1977-02-11", household: "H1" },
  { id: "2000", first: "Wilhelmina", last: "Ostergaard", ssn: "536904420", dob: "1950-12-31", household: "H2" },
];
