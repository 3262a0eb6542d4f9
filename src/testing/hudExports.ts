import * as fc from "fast-check";
import { columnOf, columnsOf, columnsThatAre, HUD_FILES, type HudFileName, type HudVersion } from "../hud/index.js";
import { formsOf } from "./notes.js";
import { type InventedPerson, people as invented } from "./people.js";
import { clientRowsOf, hudRows, type RowOptions, type TextRow } from "./rows.js";

/** A whole export in memory: each file's rows, and who is behind each Client ID. */
export interface InventedExport {
  readonly version: HudVersion;
  readonly files: Readonly<Record<HudFileName, readonly TextRow[]>>;
  readonly people: ReadonlyMap<string, InventedPerson>;
}

/** Files with rows about one client's stay. */
const STAY_FILES = [
  "IncomeBenefits",
  "HealthAndDV",
  "EmploymentEducation",
  "Disabilities",
  "YouthEducationStatus",
  "Services",
  "CurrentLivingSituation",
  "Assessment",
  "AssessmentQuestions",
  "AssessmentResults",
  "Event",
] as const satisfies readonly HudFileName[];

/** Files with one row: the export, its one project and what describes it. */
const ONCE = [
  "Export",
  "Organization",
  "User",
  "Project",
  "Funder",
  "ProjectCoC",
  "Inventory",
  "Affiliation",
  "HMISParticipation",
  "CEParticipation",
] as const satisfies readonly HudFileName[];

/**
 * Exports of one project and a few households, valid by the tables and joined up: every ID refers to a row that
 * exists, keys are unique, each household has one head.
 *
 * @param options - `version`: of the standard; `households`: the most households, 3 where nothing is said;
 * `named`: whether free texts name the client, the household and other people of the export
 */
export function hudExports({
  version = "FY2026",
  households: most = 3,
  named = false,
}: RowOptions & { readonly households?: number; readonly named?: boolean } = {}): fc.Arbitrary<InventedExport> {
  const rows = (file: HudFileName) => hudRows(file, { version });
  const member = fc.record({
    person: invented(),
    rowOf: clientRowsOf({ version }),
    enrollment: rows("Enrollment"),
    stay: fc.tuple(...STAY_FILES.map((file) => fc.option(rows(file), { nil: null }))),
  });
  const family = fc.record({ members: fc.array(member, { minLength: 1, maxLength: 4 }), oneName: fc.boolean() });
  return fc
    .record({
      families: fc.array(family, { minLength: 1, maxLength: most }),
      single: fc.tuple(...ONCE.map((file) => rows(file))),
    })
    .map(({ families, single }) => {
      const files = Object.fromEntries(HUD_FILES.map((file) => [file, [] as TextRow[]])) as unknown as Files;
      const people = new Map<string, InventedPerson>();
      for (const [i, file] of ONCE.entries()) {
        const csv = file === "Export" ? { CSVVersion: `${version.slice(2)} v1.0`, HashStatus: "1" } : {};
        put(version, files, file, single[i] ?? {}, csv);
      }
      for (const [household, { members, oneName }] of families.entries()) {
        for (const [place, { person, rowOf, enrollment, stay }] of members.entries()) {
          const PersonalID = `${1400 + people.size}`;
          const ids = { PersonalID, EnrollmentID: `EN${people.size + 1}`, HouseholdID: `H${household + 1}` };
          const self = oneName ? { ...person, lastName: members[0]?.person.lastName ?? "" } : person;
          people.set(PersonalID, self);
          put(version, files, "Client", rowOf(self), ids);
          put(version, files, "Enrollment", enrollment, { ...ids, RelationshipToHoH: place === 0 ? "1" : "2" });
          for (const [i, file] of STAY_FILES.entries()) {
            const row = stay[i] ?? null;
            const AssessmentID = `AS${files.Assessment.length}`;
            if (row === null || (file.startsWith("Assessment") && file !== "Assessment" && AssessmentID === "AS0"))
              continue;
            put(version, files, file, row, file === "Assessment" ? ids : { ...ids, AssessmentID });
          }
        }
      }
      if (named) nameInTexts(version, files, people);
      return { version, files, people };
    });
}

type Files = Record<HudFileName, TextRow[]>;

/** Adds a row with a key of its own and with IDs of rows that exist. */
function put(version: HudVersion, files: Files, file: HudFileName, row: TextRow, ids: TextRow): void {
  const names = columnsOf(version, file).map(({ name }) => String(name));
  const key = { [names[0] ?? ""]: `${file.slice(0, 2).toUpperCase()}${files[file].length + 1}` };
  const joined = { ExportID: "EX1", OrganizationID: "OR1", UserID: "US1", ProjectID: "PR1", ResProjectID: "PR1" };
  const all = Object.entries({ ...joined, ...key, ...ids }).filter(([name]) => names.includes(name));
  files[file].push({ ...row, ...Object.fromEntries(all) });
}

/** Puts a mention of somebody into every free text of the stays that has room for it. */
function nameInTexts(version: HudVersion, files: Files, people: ReadonlyMap<string, InventedPerson>): void {
  const everybody = [...people.values()];
  let n = 0;
  for (const { file, column } of columnsThatAre("free-text")) {
    const room = columnOf(version, file, column)?.maxLength ?? 0;
    for (const [i, row] of files[file].entries()) {
      const own = people.get(row["PersonalID"] ?? "");
      const text = row[column] ?? "";
      if (own === undefined || text === "") continue;
      n++;
      const person = n % 3 === 0 ? (everybody[n % everybody.length] ?? own) : own;
      const forms = formsOf(person);
      const mention = `per ${forms[(n * 5) % forms.length]?.[1] ?? ""}, ${text}`.slice(0, room + 1);
      if (mention.length <= room) files[file][i] = { ...row, [column]: mention };
    }
  }
}
