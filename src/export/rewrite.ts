import { type AssignedDob, IDENTITY_COLUMNS } from "../client/index.js";
import { concatenated, type Row, rewriteRow } from "../csv/index.js";
import type { Column, HudFileName } from "../hud/index.js";
import { anonymousRow, type IdentityWork } from "./clientRows.js";
import { LINKS } from "./columns.js";
import { type People, places } from "./people.js";
import type { ExportTable, ReadExport } from "./readExport.js";
import { type ChangeRule, type LeftReason, Tally } from "./summary.js";
import { type Disclosing, disclosingOf, fits, missing, type Treatment, treatmentOf } from "./treatment.js";

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
  readonly disclosing: Disclosing | null;
}

function rowRewriter(table: ExportTable, job: Rewriting, tally: Tally): (row: Row) => Uint8Array {
  const { people } = job;
  const [person, enrollment] = places(table, LINKS);
  if (person === -1) return (row) => row.raw; // a file about projects or staff
  const cells = table.columns.map(
    (column): Cell => ({
      index: column.index,
      column: column.hud?.name ?? column.index + 1,
      hud: column.hud,
      treatment: treatmentOf(table.name, column),
      disclosing: disclosingOf(table.name, column, (name) => table.place(name) ?? -1),
    }),
  );
  return (row) => {
    if (row.ragged) return row.raw;
    const id = row.cell(person).trim();
    const listed = people.listed.has(id) || people.enrollments.has(row.cell(enrollment).trim());
    if (!listed) return row.raw;
    tally.ofClients++;
    const changes = new Map<number, string>();
    for (const cell of cells) {
      if (cell.treatment === "identity" || row.isEmpty(cell.index)) continue;
      const was = row.cell(cell.index);
      const { now, rule, left } = treated(cell, was, row, job);
      if (left !== undefined) tally.leave(cell.column, left);
      if (now === was || rule === undefined) continue;
      changes.set(cell.index, now);
      tally.changed(cell.column, rule);
    }
    if (table.name === "Client") identity(id, row, table, job, tally, changes);
    if (changes.size > 0) tally.changedRows++;
    return rewriteRow(row, changes);
  };
}

interface Treated {
  readonly now: string;
  readonly rule?: ChangeRule;
  readonly left?: LeftReason;
}

/** What becomes of a cell that is not empty. */
function treated({ column, hud, treatment, disclosing }: Cell, was: string, row: Row, job: Rewriting): Treated {
  const { version } = job.read;
  if (hud === null) return { now: was, left: "admitted-unread" };
  const none = missing(hud, version);
  const fact = disclosing?.(row) ?? null;
  if (fact !== null) {
    const handling = job.work.policy.disclosures[fact];
    if (handling === "remove" && none !== null) return { now: none, rule: fact };
    if (handling === "remove") return { now: was, left: `${fact}-without-missing-code` };
    if (handling === "report" && fits(was, hud, version)) return { now: was, left: `${fact}-by-policy` };
  }
  if (treatment === "text") return { now: none ?? "", rule: "text-blanked" };
  if (treatment === "id")
    return {
      now: was,
      ...(column === "PersonalID" && { left: "client-id" }),
      ...(column === "UserID" && { left: "staff" }),
    };
  if (was === none || fits(was, hud, version))
    return { now: was, ...(hud.type === "datetime" && { left: "timestamps" }) };
  return { now: none ?? "", rule: "not-of-its-type" };
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
