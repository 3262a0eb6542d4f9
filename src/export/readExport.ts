import { type Finding, HmisPrivacyError, isHmisPrivacyError } from "../core/index.js";
import { CSV_CODES, type CsvCode, type CsvLimits, type CsvTable, openCsv } from "../csv/index.js";
import { detectVersion, HUD_FILES, type HudFileName, hudFileName, type HudVersion } from "../hud/index.js";
import { EXPORT_CODES, type ExportCode } from "./codes.js";
import { type ResolvedHeader, resolveHeader } from "./columns.js";
import type { ExportSource } from "./source.js";

/** Files without which there is no export. */
const NEVER_EMPTY: readonly HudFileName[] = ["Export", "Organization", "Project", "Client", "Enrollment"];

/** How strictly an export is read. */
export interface ReadExportOptions {
  /** Columns that HUD doesn't know and that are passed on unread: `Client.Nickname`. */
  readonly keepFields?: readonly string[] | undefined;
  /** Files that HUD doesn't know and that are passed on unread: `Notes.csv`. */
  readonly keepFiles?: readonly string[] | undefined;
  readonly limits?: Partial<CsvLimits> | undefined;
}

/** A file of an export: opened anew, its header understood. */
export interface ExportTable extends ResolvedHeader {
  readonly name: HudFileName;
  readonly file: string;
  readonly csv: CsvTable;
}

/** An export whose files are known and whose headers are understood. */
export interface ReadExport {
  readonly version: HudVersion;
  /** HUD's code: 1 unhashed, 2 SHA-1, 3 by agreement, 4 SHA-256; null where Export.csv doesn't tell. */
  readonly hashStatus: 1 | 2 | 3 | 4 | null;
  /** HUD's files that are there and hold something, in the source's order. */
  readonly files: readonly HudFileName[];
  /** Files passed on unread. */
  readonly others: readonly string[];
  /** Of the export as a whole and of its headers. Those of severity `error` stand in the way of any work. */
  readonly findings: readonly Finding<ExportCode | CsvCode>[];
  /**
   * Opens a file for one reading; rows of the wrong width are marked, not refused.
   *
   * @throws HmisPrivacyError one of `CSV_CODES`, `export.changed-meanwhile`
   */
  readonly open: (name: HudFileName) => Promise<ExportTable>;
}

/**
 * Opens an export: which files there are, which version of HUD's standard it follows, whether its names are hashed, and
 * what each column is. It reads the headers and Export.csv, no other row.
 *
 * A file whose header can't be read is a finding with one of `CSV_CODES`, as is everything else that is wrong.
 *
 * @example
 * const { version, findings } = await readExport(memorySource({ "Client.csv": "PersonalID,Woman\n" }));
 * version; // => "FY2024"
 */
export async function readExport(
  source: ExportSource,
  { keepFields = [], keepFiles = [], limits }: ReadExportOptions = {},
): Promise<ReadExport> {
  const findings: Finding<ExportCode | CsvCode>[] = [];
  const find = (code: ExportCode, path: Finding["path"], severity = EXPORT_CODES[code].severity): void => {
    findings.push({ code, severity, path });
  };

  const files: HudFileName[] = [];
  const others: string[] = [];
  for (const [index, file] of source.files.entries()) {
    const name = file.endsWith(".csv") ? hudFileName(file) : null;
    const admitted = keepFiles.includes(file);
    if (name !== null) files.push(name);
    else if (admitted) others.push(file);
    // A file's name may be a client's: only its place is told.
    if (name === null) find(admitted ? "export.file-kept-unread" : "export.unknown-file", { field: "files", index });
  }
  for (const name of HUD_FILES)
    if (!files.includes(name)) {
      const needed = name === "Client" || name === "Export";
      find("export.missing-file", { file: `${name}.csv` }, needed ? "error" : "warning");
    }

  const csv = async (name: HudFileName, ragged: "refuse" | "tell" = "tell"): Promise<CsvTable> =>
    openCsv(await source.open(`${name}.csv`), { file: `${name}.csv`, limits, ragged });

  // A file that can't be read is bad data, not the caller's mistake: it is told with the others, and nothing is done.
  const reading = async <T>(read: () => Promise<T>): Promise<T | null> => {
    try {
      return await read();
    } catch (error) {
      findings.push(unreadable(error));
      return null;
    }
  };
  const about = files.includes("Export") ? await reading(async () => aboutExport(await csv("Export", "refuse"))) : null;
  if (about !== null && about.rows !== 1) find("export.not-one-export-row", { file: "Export.csv" });
  const hashStatus = ([1, 2, 3, 4] as const).find((code) => String(code) === about?.hashStatus) ?? null;
  if (about !== null && hashStatus === null)
    find("export.unknown-hash-status", { file: "Export.csv", row: 1, column: "HashStatus" });
  if (hashStatus === 2 || hashStatus === 3)
    find("export.hash-by-agreement", { file: "Export.csv", row: 1, column: "HashStatus" });

  const headers = new Map<HudFileName, readonly string[]>();
  for (const name of files) {
    if (name === "Export" && about === null) continue;
    await reading(async () => {
      const table = await csv(name);
      headers.set(name, table.header);
      findings.push(...table.findings);
      await table.close();
    });
  }
  // Some systems write a file of nothing where there are no rows: it is told, and not read.
  for (const [index, finding] of findings.entries()) {
    const name = files.find((one) => finding.path.file === `${one}.csv`);
    if (finding.code !== "csv.empty" || name === undefined || NEVER_EMPTY.includes(name)) continue;
    findings[index] = { ...finding, severity: "warning" };
    files.splice(files.indexOf(name), 1);
  }
  const detected = detectVersion({
    csvVersion: about?.csvVersion,
    headers: { Client: headers.get("Client") ?? [], Enrollment: headers.get("Enrollment") ?? [] },
  });
  const version = detected ?? "FY2026";
  if (detected === null) find("export.unknown-version", { file: "Export.csv", row: 1, column: "CSVVersion" });

  const resolved = new Map<HudFileName, ResolvedHeader>();
  for (const [name, header] of headers) {
    const columns = resolveHeader(header, name, version, keepFields);
    resolved.set(name, columns);
    findings.push(...columns.findings);
  }
  return {
    version,
    hashStatus,
    files,
    others,
    findings,
    open: async (name) => {
      const table = await csv(name);
      const columns = resolved.get(name);
      const before = headers.get(name);
      const same = before?.length === table.header.length && before.every((header, i) => header === table.header[i]);
      if (columns === undefined || !same) {
        await table.close();
        throw new HmisPrivacyError("export.changed-meanwhile", { file: `${name}.csv`, row: 0 });
      }
      return { ...columns, name, file: `${name}.csv`, csv: table };
    },
  };
}

/** What reading a file threw, as a finding; anything but a code of `csv` goes on up. */
export function unreadable(error: unknown): Finding<CsvCode> {
  if (!isHmisPrivacyError(error) || !Object.hasOwn(CSV_CODES, error.code)) throw error;
  return { code: error.code as CsvCode, severity: "error", path: error.path };
}

async function aboutExport(table: CsvTable) {
  const place = (name: string): number => table.header.findIndex((header) => header.trim() === name);
  let rows = 0;
  let hashStatus: string | undefined;
  let csvVersion: string | undefined;
  for await (const batch of table.batches())
    for (const row of batch) {
      rows++;
      hashStatus = row.cell(place("HashStatus"));
      csvVersion = row.cell(place("CSVVersion"));
    }
  return { rows, hashStatus, csvVersion };
}
