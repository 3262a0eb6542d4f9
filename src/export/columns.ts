import { type Finding, HmisPrivacyError } from "../core/index.js";
import { type Column, columnsOf, HUD_VERSIONS, type HudFileName, type HudVersion } from "../hud/index.js";
import { EXPORT_CODES, type ExportCode } from "./codes.js";

/** A column of a file as it stands there, and what HUD says of it; null where HUD knows none. */
export interface ExportColumn {
  /** 0-based. */
  readonly index: number;
  readonly hud: Column | null;
}

/** The columns that tell whose a row is. A file that HUD gives them and that lacks one can't be worked on. */
export const LINKS = ["PersonalID", "EnrollmentID"] as const;

/** Further columns without which the job is impossible. */
const NEEDED: Readonly<Partial<Record<HudFileName, readonly string[]>>> = {
  Enrollment: ["HouseholdID", "EntryDate"],
  Export: ["HashStatus"],
};

/** A file's columns, matched with HUD's. */
export interface ResolvedHeader {
  readonly columns: readonly ExportColumn[];
  /** 0-based place of a HUD column; undefined where the file has none. */
  readonly place: (name: string) => number | undefined;
  readonly findings: readonly Finding<ExportCode>[];
}

/**
 * What each header means. Vendors write `Zip` for `ZIP` and keep last year's columns; both are read and told. Anything
 * else is an error, unless the caller admits it.
 *
 * @param keepFields - names such as `Client.Nickname`
 */
export function resolveHeader(
  header: readonly string[],
  file: HudFileName,
  version: HudVersion,
  keepFields: readonly string[],
): ResolvedHeader {
  const findings: Finding<ExportCode>[] = [];
  const path = { file: `${file}.csv`, row: 0 };
  const find = (code: ExportCode, column: string | number, severity = EXPORT_CODES[code].severity): void => {
    findings.push({ code, severity, path: { ...path, column } });
  };
  const known = spellings(file, version);
  const places = new Map<string, number>();
  const columns = header.map((name, index): ExportColumn => {
    const exact = known.exact.get(name);
    const meant = exact ?? known.folded.get(fold(name));
    if (meant === undefined) {
      const admitted = keepFields.includes(`${file}.${name}`);
      find(admitted ? "export.column-kept-unread" : "export.unknown-column", index + 1);
      return { index, hud: null };
    }
    if (exact === undefined) find("export.misspelt-column", meant.column.name);
    if (!meant.inVersion) find("export.column-of-other-version", meant.column.name);
    if (places.has(meant.column.name)) find("export.duplicate-column", index + 1);
    places.set(meant.column.name, index);
    return { index, hud: meant.column };
  });
  for (const { name } of columnsOf(version, file))
    if (!places.has(name) && !REPLACED.some(([now, before]) => name === now && places.has(before)))
      find("export.missing-column", name, isNeeded(file, name) ? "error" : "warning");
  return { columns, place: (name) => places.get(name), findings };
}

/** A column that FY 2026 renamed. */
const REPLACED = [["HispanicLatinao", "HispanicLatinaeo"]] as const;

const isNeeded = (file: HudFileName, name: string): boolean =>
  (LINKS as readonly string[]).includes(name) || (NEEDED[file]?.includes(name) ?? false);

interface Meant {
  readonly column: Column;
  readonly inVersion: boolean;
}

const fold = (name: string): string => name.trim().toLowerCase();

function spellings(file: HudFileName, version: HudVersion) {
  const exact = new Map<string, Meant>();
  const folded = new Map<string, Meant>();
  const others = HUD_VERSIONS.filter((other) => other !== version);
  for (const from of [...others, version])
    for (const column of columnsOf(from, file)) {
      const meant = { column, inVersion: from === version };
      exact.set(column.name, meant);
      folded.set(fold(column.name), meant);
    }
  return { exact, folded };
}

/** Options that name fields must name fields. @throws HmisPrivacyError `export.not-a-field` */
export function checkKeepFields(keepFields: readonly string[]): void {
  for (const [index, field] of keepFields.entries())
    if (!/^[A-Za-z]+\.[^.]+$/.test(field))
      throw new HmisPrivacyError("export.not-a-field", { field: "keepFields", index });
}
