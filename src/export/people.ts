import type { Row } from "../csv/index.js";
import type { HudFileName } from "../hud/index.js";
import { IDENTITY_COLUMNS } from "../client/index.js";
import { EXPORT_CODES } from "./codes.js";
import { Findings } from "./summary.js";
import { type ExportTable, type ReadExport, unreadable } from "./readExport.js";

/** A row of Client.csv: the columns that name somebody, and where it stands. */
export interface ClientRow {
  readonly number: number;
  readonly columns: Readonly<Record<string, string>>;
}

/** Everything about the listed clients that must be known before the first row is written. */
export interface People {
  /** The listed clients by PersonalID. */
  readonly listed: ReadonlySet<string>;
  /** Whose an enrollment is, for enrollments of listed clients. */
  readonly enrollments: ReadonlyMap<string, string>;
  /** Each listed client's first entry date, `YYYY-MM-DD`. */
  readonly firstEntry: ReadonlyMap<string, string>;
  /** Each listed client's households: everybody in them, the client too. */
  readonly household: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rows of Client.csv of listed clients and of everybody in their households. */
  readonly clients: ReadonlyMap<string, readonly ClientRow[]>;
  /** Projects of listed clients' enrollments: project by enrollment. */
  readonly projects: ReadonlyMap<string, string>;
  readonly findings: Findings;
}

/**
 * Reads Enrollment.csv twice and Client.csv once: memory grows with the list, never with the export.
 */
export async function findPeople(read: ReadExport, listed: ReadonlySet<string>): Promise<People> {
  const findings = new Findings();
  const enrollments = new Map<string, string>();
  const projects = new Map<string, string>();
  const firstEntry = new Map<string, string>();
  const householdsOf = new Map<string, Set<string>>();
  const members = new Map<string, Set<string>>();

  await eachRow(read, "Enrollment", findings, (table) => {
    const [person, enrollment, household, entry, project] = places(table, [
      "PersonalID",
      "EnrollmentID",
      "HouseholdID",
      "EntryDate",
      "ProjectID",
    ]);
    return (row) => {
      const id = row.cell(person).trim();
      if (!listed.has(id)) return;
      const enrollmentId = row.cell(enrollment).trim();
      if (enrollmentId !== "") {
        enrollments.set(enrollmentId, id);
        projects.set(enrollmentId, row.cell(project).trim());
      }
      const date = row.cell(entry).slice(0, 10);
      const first = firstEntry.get(id);
      if (/^\d{4}-\d{2}-\d{2}$/.test(date) && (first === undefined || date < first)) firstEntry.set(id, date);
      const householdId = row.cell(household).trim();
      if (householdId === "") return;
      add(householdsOf, id, householdId);
      add(members, householdId, id);
    };
  });
  if (members.size > 0)
    await eachRow(read, "Enrollment", new Findings(), (table) => {
      const [person, household] = places(table, ["PersonalID", "HouseholdID"]);
      return (row) => {
        const householdId = row.cell(household).trim();
        const id = row.cell(person).trim();
        if (id !== "" && members.has(householdId)) add(members, householdId, id);
      };
    });

  const household = new Map<string, Set<string>>();
  for (const id of listed) {
    household.set(id, new Set([id]));
    for (const householdId of householdsOf.get(id) ?? [])
      for (const member of members.get(householdId) ?? []) add(household, id, member);
  }
  const wanted = new Set([...household.values()].flatMap((ids) => [...ids]));

  const clients = new Map<string, ClientRow[]>();
  await eachRow(read, "Client", findings, (table) => {
    const [person] = places(table, ["PersonalID"]);
    const columns = ["PersonalID", ...IDENTITY_COLUMNS].flatMap((name) => {
      const place = table.place(name);
      return place === undefined ? [] : [[name, place] as const];
    });
    return (row) => {
      const id = row.cell(person).trim();
      if (!wanted.has(id)) return;
      const cells = Object.fromEntries(columns.map(([name, place]) => [name, row.cell(place)]));
      const before = clients.get(id);
      if (before === undefined) clients.set(id, [{ number: row.number, columns: cells }]);
      else before.push({ number: row.number, columns: cells });
      if (before !== undefined && listed.has(id))
        findings.add({
          code: "export.duplicate-client",
          severity: EXPORT_CODES["export.duplicate-client"].severity,
          path: { file: "Client.csv", row: row.number },
          clientId: id,
        });
    };
  });
  return { listed, enrollments, firstEntry, household, clients, projects, findings };
}

/** Reads a file to its end; one that can't be read is a finding, one that isn't there is nothing. */
export async function eachRow(
  read: ReadExport,
  name: HudFileName,
  findings: Findings,
  visitor: (table: ExportTable) => (row: Row) => void,
): Promise<void> {
  if (!read.files.includes(name)) return;
  try {
    const table = await read.open(name);
    const visit = visitor(table);
    for await (const batch of table.csv.batches()) for (const row of batch) if (!row.ragged) visit(row);
  } catch (error) {
    findings.add(unreadable(error));
  }
}

/** Places of columns; -1, which every row answers with an empty cell, for one that the file doesn't have. */
export function places<const Names extends readonly string[]>(
  table: ExportTable,
  names: Names,
): { readonly [Index in keyof Names]: number } {
  return names.map((name) => table.place(name) ?? -1) as { readonly [Index in keyof Names]: number };
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, new Set([value]));
  else before.add(value);
}
