import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { HmisPrivacyError } from "../../core/index.js";
import { type CsvTable, openCsv } from "../../csv/index.js";
import { readExport } from "../../export/index.js";
import { type MatchRecord, personFromClientRow } from "../../identity/index.js";
import type { IdPair } from "../../match/index.js";
import { nodeError, openExport } from "../../node/index.js";

/** Clients of a file, folder or zip, to be read as often as wanted. */
export interface ClientFile {
  readonly clients: () => AsyncGenerator<MatchRecord, void>;
  /** Members of one household of one time: they are different people. */
  readonly households: () => Promise<readonly IdPair[]>;
  readonly close: () => void;
}

/** Property names of a record, as columns of a plain CSV. */
const PLAIN = [
  "id",
  "firstName",
  "middleName",
  "lastName",
  "nameSuffix",
  "aliases",
  "dob",
  "ssn",
  "place",
  "address",
] as const;
const QUALITIES = ["nameDataQuality", "dobDataQuality", "ssnDataQuality"] as const;
/** A household of more members than these is a shelter's mass entry. */
const LARGEST_HOUSEHOLD = 20;

/**
 * Opens clients: an export (folder or zip), its Client.csv alone, or a CSV whose columns are a record's properties.
 *
 * @throws HmisPrivacyError `duplicates.no-client-columns`, `duplicates.no-client-file`, and the codes of `csv` and `node`
 */
export async function openClients(path: string): Promise<ClientFile> {
  const about = await stat(path).catch((error: unknown) => {
    throw nodeError(error, { field: "clients" });
  });
  if (about.isFile() && !path.toLowerCase().endsWith(".zip")) {
    const open = async (): Promise<CsvTable> => openCsv((await openAsBlob(path)).stream(), { file: "Client.csv" });
    return { clients: () => rowsOf(open), households: async () => [], close: () => undefined };
  }
  const source = await openExport(path);
  const read = await readExport(source);
  if (!read.files.includes("Client")) throw new HmisPrivacyError("duplicates.no-client-file");
  return {
    clients: () => rowsOf(async () => (await read.open("Client")).csv),
    households: async () => {
      if (!read.files.includes("Enrollment")) return [];
      const exits = read.files.includes("Exit") ? await exitsOf((await read.open("Exit")).csv) : new Map();
      return householdPairs((await read.open("Enrollment")).csv, exits);
    },
    close: () => source.close(),
  };
}

async function* rowsOf(open: () => Promise<CsvTable>): AsyncGenerator<MatchRecord, void> {
  const table = await open();
  const record = reader(table.header);
  const deleted = table.header.includes("PersonalID") ? table.header.indexOf("DateDeleted") : -1;
  for await (const batch of table.batches())
    for (const row of batch) if (deleted < 0 || row.cell(deleted) === "") yield record(row.cells);
}

function reader(header: readonly string[]): (cells: readonly string[]) => MatchRecord {
  if (header.includes("PersonalID"))
    return (cells) =>
      personFromClientRow(Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ""]))).match;
  if (!header.includes("id")) throw new HmisPrivacyError("duplicates.no-client-columns", { row: 0 });
  const places = new Map(header.map((column, i) => [column, i]));
  return (cells) => {
    const record: Record<string, unknown> = {};
    for (const field of PLAIN) {
      const value = cells[places.get(field) ?? -1]?.trim() ?? "";
      if (value !== "") record[field] = field === "aliases" ? value.split(";").map((alias) => alias.trim()) : value;
    }
    for (const field of QUALITIES) {
      const value = cells[places.get(field) ?? -1]?.trim() ?? "";
      if (value !== "") record[field] = /^\d{1,2}$/.test(value) ? Number(value) : value; // refused as no quality
    }
    return record as unknown as MatchRecord;
  };
}

/** Days on which stays ended, by enrollment. */
async function exitsOf(table: CsvTable): Promise<ReadonlyMap<string, string>> {
  const at = (name: string): number => table.header.indexOf(name);
  const [id, day, deleted] = [at("EnrollmentID"), at("ExitDate"), at("DateDeleted")];
  const exits = new Map<string, string>();
  if (id < 0 || day < 0) return exits;
  for await (const batch of table.batches())
    for (const row of batch) if (cell(row, deleted) === "") exits.set(row.cell(id), dayIn(row.cell(day)));
  return exits;
}

interface Stay {
  readonly person: string;
  /** Empty where it isn't known: then it is taken to be as long as the household's. */
  readonly from: string;
  readonly to: string;
}

/** Somebody who left and came back under another Client ID is in the household twice, but not at one time. */
async function householdPairs(table: CsvTable, exits: ReadonlyMap<string, string>): Promise<readonly IdPair[]> {
  const at = (name: string): number => table.header.indexOf(name);
  const [person, household, enrollment] = [at("PersonalID"), at("HouseholdID"), at("EnrollmentID")];
  const [entry, deleted] = [at("EntryDate"), at("DateDeleted")];
  if (person < 0 || household < 0) return [];
  const households = new Map<string, Stay[]>();
  for await (const batch of table.batches())
    for (const row of batch) {
      const id = row.cell(household);
      if (id === "" || cell(row, deleted) !== "") continue;
      const stays = households.get(id) ?? [];
      stays.push({
        person: row.cell(person),
        from: dayIn(cell(row, entry)),
        to: exits.get(cell(row, enrollment)) ?? "",
      });
      households.set(id, stays);
    }
  return [...households.values()].flatMap((stays) => {
    if (new Set(stays.map((stay) => stay.person)).size > LARGEST_HOUSEHOLD) return [];
    return stays.flatMap((a, i) =>
      stays
        .slice(i + 1)
        .filter((b) => a.person !== b.person && areAtOneTime(a, b))
        .map((b) => [a.person, b.person] as const),
    );
  });
}

/** Days as text, which are in the order of their letters. Who comes on the day on which another left may be the same. */
function areAtOneTime(a: Stay, b: Stay): boolean {
  if (a.from === "" || b.from === "" || a.from === b.from) return true;
  return (b.to === "" || a.from < b.to) && (a.to === "" || b.from < a.to);
}

const cell = (row: { cell: (at: number) => string }, at: number): string => (at < 0 ? "" : row.cell(at));

const dayIn = (text: string): string => /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? "";
