import { parseDay } from "../calendar/index.js";
import { HmisPrivacyError } from "../core/index.js";
import { concatenated, openCsv, rowBytes } from "../csv/index.js";
import { type SheetEntry, type SheetEvent, TRACKING_EVENTS, type TrackingSheet } from "./sheet.js";

const COLUMNS = [
  "ClientID",
  "FirstName",
  "MiddleName",
  "LastName",
  "NameSuffix",
  "Aliases",
  "DOB",
  "SSN",
  "AssignedDOB",
  "AssignedAsOf",
  "AssignedPolicy",
  "AgencyNotes",
  "History",
] as const;

/**
 * A spreadsheet runs a cell that begins like this as a formula, full-width forms too; an apostrophe in front makes it
 * text. A cell that begins with an apostrophe gets one more, so that reading takes off exactly what writing put on, and
 * a name kept by hand ("'t Hooft") keeps its own.
 */
const DANGEROUS = /^[\s'=+\-@|%＝＋－＠]/;

const guarded = (cell: string): string => (DANGEROUS.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string =>
  cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell;

/**
 * The sheet as CSV for a spreadsheet, UTF-8 with a byte order mark. It is not sealed: the caller keeps it off disks that
 * others read, and out of mail.
 *
 * No cell can run as a formula. `sheetFromCsv` reads it back exactly.
 */
export function sheetToCsv({ entries }: TrackingSheet): Uint8Array {
  const rows = entries.map(({ assignedDob, ...entry }) => [
    entry.clientId,
    entry.firstName,
    entry.middleName ?? "",
    entry.lastName,
    entry.nameSuffix ?? "",
    joined(entry.aliases ?? []),
    entry.dob ?? "",
    entry.ssn ?? "",
    assignedDob?.dob ?? "",
    assignedDob?.asOf ?? "",
    assignedDob?.policy ?? "",
    entry.agencyNotes ?? "",
    joined(entry.history.map(({ on, what }) => `${on} ${what}`)),
  ]);
  const bytes = [COLUMNS, ...rows].map((row) => rowBytes(row.map(guarded), "\r\n", "always"));
  return concatenated([Uint8Array.of(0xef, 0xbb, 0xbf), ...bytes]);
}

/**
 * A sheet from CSV, as `sheetToCsv` writes it or as an organisation keeps it by hand: columns by name, in any order,
 * at least ClientID, FirstName and LastName.
 *
 * @param on - the day of the history of entries that have none, `YYYY-MM-DD`
 * @throws HmisPrivacyError `tracking.csv-column-missing`, `tracking.csv-column-unknown`, `tracking.csv-not-a-day`,
 * `tracking.csv-two-entries`, `tracking.no-client-id`, with the row; and the codes of `csv`
 */
export async function sheetFromCsv(bytes: Uint8Array, { on }: { readonly on: string }): Promise<TrackingSheet> {
  const table = await openCsv([bytes], { file: "sheet.csv" });
  const known: readonly string[] = COLUMNS;
  table.header.forEach((name, index) => {
    if (!known.includes(name)) throw new HmisPrivacyError("tracking.csv-column-unknown", { column: index + 1 });
  });
  for (const name of ["ClientID", "FirstName", "LastName"] as const)
    if (!table.header.includes(name)) throw new HmisPrivacyError("tracking.csv-column-missing", { column: name });
  const entries: SheetEntry[] = [];
  const ids = new Set<string>();
  let number = 0;
  for await (const batch of table.batches())
    for (const { cells } of batch) {
      number++;
      const entry = entryOf(table.header, cells, number, on);
      if (ids.has(entry.clientId)) throw new HmisPrivacyError("tracking.csv-two-entries", { row: number });
      ids.add(entry.clientId);
      entries.push(entry);
    }
  return { format: "hmis-privacy-sheet-1", revision: 0, entries };
}

function entryOf(header: readonly string[], cells: readonly string[], row: number, on: string): SheetEntry {
  const cell = (column: (typeof COLUMNS)[number]): string => {
    const place = header.indexOf(column);
    return place < 0 ? "" : unguarded(cells[place] ?? "");
  };
  const dayIn = (column: (typeof COLUMNS)[number]): string => {
    const text = cell(column);
    if (text !== "" && parseDay(text) === null) throw new HmisPrivacyError("tracking.csv-not-a-day", { row, column });
    return text;
  };
  const clientId = cell("ClientID");
  if (clientId.trim() === "") throw new HmisPrivacyError("tracking.no-client-id", { row });
  const [middleName, nameSuffix, ssn, agencyNotes] = [
    cell("MiddleName"),
    cell("NameSuffix"),
    cell("SSN"),
    cell("AgencyNotes"),
  ];
  const dob = dayIn("DOB");
  const [assigned, asOf, policy] = [dayIn("AssignedDOB"), dayIn("AssignedAsOf"), cell("AssignedPolicy")];
  const aliases = parts(cell("Aliases"));
  const history = parts(cell("History")).map((event) => eventOf(event, row));
  return {
    clientId,
    firstName: cell("FirstName"),
    lastName: cell("LastName"),
    ...(middleName !== "" && { middleName }),
    ...(nameSuffix !== "" && { nameSuffix }),
    ...(aliases.length > 0 && { aliases }),
    ...(dob !== "" && { dob }),
    ...(ssn !== "" && { ssn }),
    ...(asOf !== "" && { assignedDob: { dob: assigned === "" ? null : assigned, asOf, policy } }),
    ...(agencyNotes !== "" && { agencyNotes }),
    history: history.length > 0 ? history : [{ on, what: "added" }],
  };
}

function eventOf(event: string, row: number): SheetEvent {
  const [on = "", what = ""] = event.split(" ");
  const known = TRACKING_EVENTS.find((name) => name === what);
  if (known === undefined || parseDay(on) === null)
    throw new HmisPrivacyError("tracking.csv-not-a-day", { row, column: "History" });
  return { on, what: known };
}

/** Lists in one cell: a bar between, a backslash before a bar that is meant. */
const joined = (list: readonly string[]): string =>
  list.map((part) => part.replaceAll(/[\\|]/g, String.raw`\$&`)).join("|");

function parts(cell: string): string[] {
  if (cell === "") return [];
  const found: string[] = [""];
  for (let i = 0; i < cell.length; i++) {
    const letter = cell[i] as string;
    const last = found.length - 1;
    if (letter === "\\") found[last] += cell[++i] ?? "";
    else if (letter === "|") found.push("");
    else found[last] += letter;
  }
  return found;
}
