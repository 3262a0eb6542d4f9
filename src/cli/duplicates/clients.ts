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
    households: async () =>
      read.files.includes("Enrollment") ? householdPairs((await read.open("Enrollment")).csv) : [],
    close: () => source.close(),
  };
}

async function* rowsOf(open: () => Promise<CsvTable>): AsyncGenerator<MatchRecord, void> {
  const table = await open();
  const record = reader(table.header);
  for await (const batch of table.batches()) for (const row of batch) yield record(row.cells);
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
      if (/^\d{1,2}$/.test(value)) record[field] = Number(value);
    }
    return record as unknown as MatchRecord;
  };
}

async function householdPairs(table: CsvTable): Promise<readonly IdPair[]> {
  const [person, household] = [table.header.indexOf("PersonalID"), table.header.indexOf("HouseholdID")];
  if (person < 0 || household < 0) return [];
  const members = new Map<string, Set<string>>();
  for await (const batch of table.batches())
    for (const row of batch) {
      const id = row.cell(household);
      if (id === "") continue;
      members.set(id, (members.get(id) ?? new Set()).add(row.cell(person)));
    }
  return [...members.values()]
    .filter(({ size }) => size > 1 && size <= LARGEST_HOUSEHOLD)
    .flatMap((ids) => {
      const list = [...ids];
      return list.flatMap((left, i) => list.slice(i + 1).map((right) => [left, right] as const));
    });
}
