import { type AssignedDob, IDENTITY_COLUMNS } from "../client/index.js";
import { concatenated, type Row, rewriteRow } from "../csv/index.js";
import type { Column, HudFileName } from "../hud/index.js";
import { anonymousRow, type IdentityWork } from "./clientRows.js";
import { LINKS } from "./columns.js";
import { type People, places } from "./people.js";
import type { ExportTable, ReadExport } from "./readExport.js";
import { EXPORT_CODES } from "./codes.js";
import { type ChangeRule, type DeidentifyFinding, type LeftReason, Tally } from "./summary.js";
import { namedIn } from "./obstacles.js";
import type { TextWork } from "./texts.js";
import {
  type Disclosing,
  disclosingOf,
  fits,
  isDate,
  isOneOf,
  missing,
  type Treatment,
  treatmentOf,
} from "./treatment.js";

export interface Rewriting {
  readonly read: ReadExport;
  readonly name: HudFileName;
  readonly people: People;
  readonly work: IdentityWork;
  readonly texts: TextWork;
  /** True birth dates of listed clients that get another one. */
  readonly births: ReadonlyMap<string, ReadonlySet<string>>;
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
  const words = cells.filter(({ treatment }) => treatment === "text" || treatment === "unread");
  return (row) => {
    if (row.ragged) return ragged(row, job, tally);
    const id = row.cell(person).trim();
    const whose = people.listed.has(id) ? id : people.enrollments.get(row.cell(enrollment).trim());
    if (whose === undefined) return others(row, id, words, job, tally);
    tally.ofClients++;
    const changes = new Map<number, string>();
    for (const cell of cells) {
      if (cell.treatment === "identity" || row.isEmpty(cell.index)) continue;
      const was = row.cell(cell.index);
      const { now, rule, left, review } = treated(cell, was, row, whose, job);
      if (review === true) tally.findings.add(toReview(table.file, row.number, cell.column));
      if (left !== undefined) tally.leave(cell.column, left);
      if (left === "birth-date") tally.findings.add(bornThen(table.file, row.number, cell.column, whose));
      if (now === was || rule === undefined) continue;
      changes.set(cell.index, now);
      tally.changed(cell.column, rule);
    }
    if (table.name === "Client") identity(id, row, table, job, tally, changes);
    if (changes.size > 0) tally.changedRows++;
    return rewriteRow(row, changes);
  };
}

/** A row of the wrong width: nobody knows what its cells are, so of a listed client's only IDs and dates stay. */
function ragged(row: Row, job: Rewriting, tally: Tally): Uint8Array {
  const { people, births } = job;
  const whose = namedIn(row, people);
  if (whose === undefined) {
    const cells = row.cells.map((_, index) => ({ index, column: index + 1, hud: null }));
    return others(row, "", cells, job, tally);
  }
  tally.ofClients++;
  const changes = new Map<number, string>();
  for (const [index, cell] of row.cells.entries()) {
    const id = people.listed.has(cell.trim()) || people.enrollments.has(cell.trim());
    const date = isDate(cell) && !isOneOf(cell, births.get(whose));
    if (cell === "" || id || date) continue;
    changes.set(index, "");
    tally.changed(index + 1, "not-of-its-type");
  }
  if (changes.size > 0) tally.changedRows++;
  return rewriteRow(row, changes);
}

interface Treated {
  readonly now: string;
  readonly rule?: ChangeRule;
  readonly left?: LeftReason;
  readonly review?: boolean;
}

/** A row of somebody who is not listed: only its texts are read, for listed clients. */
function others(
  row: Row,
  id: string,
  words: readonly Pick<Cell, "index" | "column" | "hud">[],
  { name, texts }: Rewriting,
  tally: Tally,
): Uint8Array {
  const changes = new Map<number, string>();
  for (const { index, column, hud } of words) {
    if (row.isEmpty(index)) continue;
    const was = row.cell(index);
    const { text, review } = texts.other(id, was, hud?.maxLength ?? null);
    if (review) tally.findings.add(toReview(`${name}.csv`, row.number, column));
    if (text === was) continue;
    changes.set(index, text ?? "");
    tally.changed(column, text === null ? "text-blanked" : "text-scrubbed");
  }
  if (changes.size > 0) tally.changedRows++;
  return rewriteRow(row, changes);
}

const toReview = (file: string, row: number, column: string | number): DeidentifyFinding => ({
  code: "export.text-to-review",
  severity: EXPORT_CODES["export.text-to-review"].severity,
  path: { file, row, column },
});

/** What becomes of a cell that is not empty. */
function treated(
  { column, hud, treatment, disclosing }: Cell,
  was: string,
  row: Row,
  whose: string,
  job: Rewriting,
): Treated {
  const { version } = job.read;
  if (hud === null) {
    const { text, review } = job.texts.other(whose, was, null);
    return { now: text ?? "", rule: text === null ? "text-blanked" : "text-scrubbed", left: "admitted-unread", review };
  }
  const none = missing(hud, version);
  const fact = disclosing?.(row) ?? null;
  if (fact !== null) {
    const handling = job.work.policy.disclosures[fact];
    if (handling === "remove" && none !== null) return { now: none, rule: fact };
    const fitting = fits(was, hud, version);
    if (handling === "remove" && fitting) return { now: was, left: `${fact}-without-missing-code` };
    if (handling === "report" && fitting) return { now: was, left: `${fact}-by-policy` };
  }
  if (treatment === "text") {
    const { text, review } = job.texts.own(whose, was, hud.maxLength);
    return text === null ? { now: none ?? "", rule: "text-blanked" } : { now: text, rule: "text-scrubbed", review };
  }
  if (treatment === "id")
    return {
      now: was,
      ...(column === "PersonalID" && { left: "client-id" }),
      ...(column === "UserID" && { left: "staff" }),
    };
  // Taking out DateDeleted would bring a deleted row back.
  if ((hud.type === "date" || hud.type === "datetime") && isOneOf(was, job.births.get(whose)))
    return none === "" && column !== "DateDeleted"
      ? { now: none, rule: "birth-date" }
      : { now: was, left: "birth-date" };
  if (was === none || fits(was, hud, version))
    return { now: was, ...(hud.type === "datetime" && { left: "timestamps" }) };
  return { now: none ?? "", rule: "not-of-its-type" };
}

const bornThen = (file: string, row: number, column: string | number, clientId: string): DeidentifyFinding => ({
  code: "export.birth-date-elsewhere",
  severity: EXPORT_CODES["export.birth-date-elsewhere"].severity,
  path: { file, row, column },
  clientId,
});

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
    tally.findings.add({ ...finding, path: { file: table.file, row: row.number, column: "DOB" }, clientId: id });
}
