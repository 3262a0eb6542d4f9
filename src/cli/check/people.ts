import { openCsv } from "../../csv/index.js";
import type { ExportSource } from "../../export/index.js";
import type { Policy } from "../../policy/index.js";
import { assessRisk, hmisQuasiIdentifiers, hmisSensitive, type RiskRow, riskRow } from "../../risk/index.js";
import type { PeopleFigures } from "../report/check/report.js";

/** More clients than this are not looked at for a report: the figures need all rows in memory. */
const MOST_CLIENTS = 200_000;

type Row = Readonly<Record<string, string>>;

/** The clients of an export as rows for `assessRisk`: each with the last stay, its household, and what is sensitive. */
export async function riskRowsOf(source: ExportSource): Promise<readonly RiskRow[]> {
  const stays = new Map<string, Row>();
  const households = new Map<string, Set<string>>();
  await eachRow(
    source,
    "Enrollment.csv",
    ["PersonalID", "ProjectID", "EntryDate", "HouseholdID", "DisablingCondition", "EnrollmentID"],
    (row) => {
      const id = row["PersonalID"] ?? "";
      if ((stays.get(id)?.["EntryDate"] ?? "") <= (row["EntryDate"] ?? "")) stays.set(id, row);
      const household = row["HouseholdID"] ?? "";
      if (household === "") return;
      const members = households.get(household) ?? new Set();
      households.set(household, members.add(id));
    },
  );
  const exits = new Map<string, Row>();
  await eachRow(source, "Exit.csv", ["PersonalID", "EnrollmentID", "Destination"], (row) => {
    if (stays.get(row["PersonalID"] ?? "")?.["EnrollmentID"] === row["EnrollmentID"])
      exits.set(row["PersonalID"] ?? "", row);
  });
  const violence = new Map<string, string>();
  await eachRow(source, "HealthAndDV.csv", ["PersonalID", "DomesticViolenceSurvivor"], (row) => {
    if (row["DomesticViolenceSurvivor"] === "1") violence.set(row["PersonalID"] ?? "", "1");
  });
  const hiv = new Set<string>();
  await eachRow(source, "Disabilities.csv", ["PersonalID", "DisabilityType", "DisabilityResponse"], (row) => {
    if (row["DisabilityType"] === "8" && row["DisabilityResponse"] === "1") hiv.add(row["PersonalID"] ?? "");
  });
  const rows: RiskRow[] = [];
  await eachRow(source, "Client.csv", null, (client) => {
    const id = client["PersonalID"] ?? "";
    const enrollment = stays.get(id);
    const exit = exits.get(id);
    rows.push(
      riskRow(client, {
        ...(enrollment === undefined ? {} : { enrollment }),
        ...(exit === undefined ? {} : { exit }),
        householdSize: households.get(enrollment?.["HouseholdID"] ?? "")?.size ?? 1,
        domesticViolence: violence.get(id) ?? "0",
        hiv: hiv.has(id) ? "1" : "0",
      }),
    );
  });
  return rows;
}

/** The options of `assessRisk` that fit {@link riskRowsOf}. */
export const HMIS_RISK = { quasiIdentifiers: hmisQuasiIdentifiers, sensitive: hmisSensitive, household: "household" };

/** For the page: classes, and birthdays on 1 January. */
export async function peopleOf(source: ExportSource, _policy: Policy): Promise<PeopleFigures> {
  const birthdays = { all: 0, january1: 0 };
  await eachRow(source, "Client.csv", ["DOB"], ({ DOB = "" }) => {
    if (DOB === "") return;
    birthdays.all++;
    if (DOB.endsWith("-01-01")) birthdays.january1++;
  });
  const small = birthdays.all <= MOST_CLIENTS;
  const rows = small ? await riskRowsOf(source) : [];
  return { birthdays, risk: rows.length === 0 ? null : assessRisk(rows, { ...HMIS_RISK, k: 5, maxSize: 0 }) };
}

/** Rows that are not deleted, with the columns asked for; nothing where the file isn't there. */
export async function eachRow(
  source: ExportSource,
  file: string,
  columns: readonly string[] | null,
  take: (row: Row) => void,
): Promise<void> {
  if (!source.files.includes(file)) return;
  const table = await openCsv(await source.open(file), { file, ragged: "tell" });
  const places = table.header
    .map((name, place) => [name, place] as const)
    .filter(([name]) => columns === null || columns.includes(name));
  const deleted = table.header.indexOf("DateDeleted");
  for await (const batch of table.batches())
    for (const row of batch) {
      if (row.ragged || (deleted !== -1 && !row.isEmpty(deleted))) continue;
      const cells: Record<string, string> = Object.create(null);
      for (const [name, place] of places) cells[name] = row.cell(place);
      take(cells);
    }
}
