import { type AssignedDob, IDENTITY_COLUMNS } from "../client/index.js";
import { concatenated, type Row, rewriteRow } from "../csv/index.js";
import type { Column, HudFileName, HudVersion } from "../hud/index.js";
import type { DisclosureHandling } from "../policy/index.js";
import { anonymousRow, type IdentityWork } from "./clientRows.js";
import { LINKS } from "./columns.js";
import { type People, places } from "./people.js";
import type { ExportTable, ReadExport } from "./readExport.js";
import { Tally } from "./summary.js";
import { fits, HOPWA_DESTINATIONS, missing, type Treatment, treatmentOf } from "./treatment.js";

export interface Rewriting {
  readonly read: ReadExport;
  readonly name: HudFileName;
  readonly people: People;
  readonly work: IdentityWork;
  /** Of every file; this one's starts anew. */
  readonly tallies: Map<string, Tally>;
  readonly assigned: Map<string, AssignedDob>;
}

/** A file with the rows of listed clients rewritten; all other rows as they stand. */
export async function* rewrittenFile(job: Rewriting): AsyncGenerator<Uint8Array, void> {
  const table = await job.read.open(job.name);
  const tally = new Tally(table.file);
  job.tallies.set(table.file, tally);
  const rewrite = rowRewriter(table, job, tally);
  yield table.csv.headerBytes;
  for await (const batch of table.csv.batches()) {
    // Neighbouring rows that nobody changes are one run of bytes.
    yield concatenated(batch.map((row) => rewrite(row)));
    tally.rows += batch.length;
  }
  if (table.csv.tail.length > 0) yield table.csv.tail;
  tally.complete = true;
}

interface Cell {
  readonly index: number;
  readonly column: string | number;
  readonly hud: Column | null;
  readonly treatment: Treatment;
}

function rowRewriter(table: ExportTable, job: Rewriting, tally: Tally): (row: Row) => Uint8Array {
  const { people, work, read } = job;
  const [person, enrollment] = places(table, LINKS);
  if (person === -1) return (row) => row.raw; // a file about projects or staff
  const cells = table.columns.map(
    (column): Cell => ({
      index: column.index,
      column: column.hud?.name ?? column.index + 1,
      hud: column.hud,
      treatment: treatmentOf(table.name, column),
    }),
  );
  const type = table.place("DisabilityType") ?? -1;

  return (row) => {
    if (row.ragged) return row.raw;
    const id = row.cell(person).trim();
    const listed = people.listed.has(id) || people.enrollments.has(row.cell(enrollment).trim());
    if (!listed) return row.raw;
    tally.ofClients++;
    const changes = new Map<number, string>();
    for (const cell of cells) {
      if (cell.treatment === "identity") continue;
      const was = row.cell(cell.index);
      const now = treated(cell, was, row, type, work.policy.disclosures, read.version, tally);
      if (now !== was) changes.set(cell.index, now);
    }
    if (table.name === "Client") identity(id, row, table, job, tally, changes);
    if (changes.size > 0) tally.changedRows++;
    return rewriteRow(row, changes);
  };
}

function treated(
  { column, hud, treatment }: Cell,
  was: string,
  row: Row,
  type: number,
  disclosures: { readonly hiv: DisclosureHandling; readonly dv: DisclosureHandling },
  version: HudVersion,
  tally: Tally,
): string {
  if (hud === null) {
    if (was !== "") tally.leave(column, "admitted-unread");
    return was;
  }
  const change = (now: string, rule: Parameters<Tally["changed"]>[1]): string => {
    if (now !== was) tally.changed(column, rule);
    return now;
  };
  const disclosed = (kind: "hiv" | "dv"): string => {
    if (disclosures[kind] === "remove") return change(missing(hud), kind);
    if (disclosures[kind] === "report" && was !== "") tally.leave(column, `${kind}-by-policy`);
    return fits(was, hud, version) || was === "" ? was : change(missing(hud), "not-of-its-type");
  };
  switch (treatment) {
    case "hiv":
    case "dv":
      return disclosed(treatment);
    case "hiv-if-type-8":
      if (row.cell(type).trim() === "8") return disclosed("hiv");
      break;
    case "hiv-if-hopwa":
      if (HOPWA_DESTINATIONS.has(was.trim())) return disclosed("hiv");
      break;
    case "text":
      return was === "" ? was : change(missing(hud), "text-blanked");
    case "id":
      if (column === "PersonalID") tally.leave(column, "client-id");
      if (column === "UserID" && was !== "") tally.leave(column, "staff");
      return was;
    default:
  }
  if (was === "" || was === missing(hud)) return was;
  if (!fits(was, hud, version)) return change(missing(hud), "not-of-its-type");
  if (hud.type === "datetime") tally.leave(column, "timestamps");
  return was;
}

function identity(
  id: string,
  row: Row,
  table: ExportTable,
  { people, work, assigned }: Rewriting,
  tally: Tally,
  changes: Map<number, string>,
): void {
  const columns = Object.fromEntries(
    ["PersonalID", ...IDENTITY_COLUMNS].flatMap((name) => {
      const place = table.place(name);
      return place === undefined ? [] : [[name, row.cell(place)]];
    }),
  );
  const done = anonymousRow(id, { number: row.number, columns }, people, work);
  if (done === null) return;
  if (done.changes.length === 0) tally.unchangedClients++;
  for (const { column, rule } of done.changes) {
    const place = table.place(column);
    if (place === undefined) continue;
    changes.set(place, done.row[column] ?? "");
    tally.changed(column, rule);
  }
  if (done.assigned !== null) assigned.set(id, done.assigned);
  for (const finding of done.findings)
    tally.findings.push({ ...finding, path: { file: table.file, row: row.number, column: "DOB" }, clientId: id });
}
