import * as fc from "fast-check";
import { columnsOf, columnsThatAre, HUD_FILES, type HudFileName, type HudVersion } from "../hud/index.js";
import type { KnownIdentifiers } from "../identity/index.js";
import type { LawOptions } from "./assertNoKnownSurvives.js";
import { hudExports, type InventedExport } from "./hudExports.js";
import type { TextRow } from "./rows.js";
import { leakChecker } from "./survivors.js";

/** What makes clients of an export anonymous: CSV texts by file name in, the same out. */
export type ExportUnderTest = (
  files: Readonly<Record<string, string>>,
  clients: readonly string[],
) => Promise<Readonly<Record<string, string>>>;

/**
 * The law that a de-identified export must keep: of the clients who were named, no name, SSN or birth date as their row
 * held it is left in their own rows, and no SSN or birth date in anybody's text. Other clients keep their names.
 *
 * Birth dates in Client.csv aren't looked at: an approximate one may equal the true one.
 *
 * @example
 * const untouched = async (files) => files;
 * const verdict = await assertExportKeepsNobody(untouched, { runs: 5 }).then(() => "kept", () => "broken");
 * verdict; // => "broken"
 */
export async function assertExportKeepsNobody(
  deidentify: ExportUnderTest,
  { runs = 50, seed = 1, version = "FY2026" }: Omit<LawOptions, "disguised"> & { readonly version?: HudVersion } = {},
): Promise<void> {
  const asked = fc.tuple(hudExports({ version, named: true }), fc.array(fc.nat(), { minLength: 1, maxLength: 3 }));
  const law = fc.asyncProperty(asked, async ([invented, picks]) => {
    const ids = [...invented.people.keys()];
    const clients = [...new Set(picks.map((pick) => ids[pick % ids.length] ?? ""))];
    const left = leaks(invented, clients, await deidentify(texts(invented), clients));
    if (left.length > 0) throw new Error(`something is left: ${[...new Set(left)].join("; ")}`);
  });
  // Not shrunk: the places tell enough, and a smaller export would take many more runs.
  const { failed, errorInstance, counterexamplePath } = await fc.check(law, {
    numRuns: runs,
    seed,
    endOnFailure: true,
  });
  if (!failed) return;
  const reason = errorInstance instanceof Error ? errorInstance.message : "the export could not be made anonymous";
  throw new Error(`${reason} (seed ${seed}, path ${counterexamplePath})`, { cause: errorInstance });
}

const texts = ({ version, files }: InventedExport): Readonly<Record<string, string>> =>
  Object.fromEntries(
    HUD_FILES.map((file) => {
      const names = columnsOf(version, file).map(({ name }) => String(name));
      const lines = files[file].map((row) => names.map((name) => quoted(row[name] ?? "")).join(","));
      return [`${file}.csv`, `${[names.join(","), ...lines].join("\n")}\n`];
    }),
  );

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Files, columns and kinds, never what is left. */
function leaks({ files }: InventedExport, clients: readonly string[], out: Readonly<Record<string, string>>): string[] {
  const knownOf = (row: TextRow): KnownIdentifiers => ({
    firstName: row["FirstName"],
    middleName: row["MiddleName"] || undefined,
    lastName: row["LastName"],
    ssn: row["SSN"],
    dob: row["DOB"] || undefined,
  });
  const all = files.Client.map((row) => ({ id: row["PersonalID"] ?? "", known: knownOf(row) }));
  const others = all.filter(({ id }) => !clients.includes(id)).flatMap(({ known: { ssn, dob } }) => [ssn, dob]);
  const gone = all
    .filter(({ id }) => clients.includes(id))
    .map(({ id, known }) => ({ id, known, unique: ![known.ssn, known.dob].some((value) => others.includes(value)) }));
  const check = leakChecker(gone.map(({ known }) => known));
  const left: string[] = [];
  const columns: readonly { readonly file: HudFileName; readonly column: string }[] = [
    ...columnsThatAre("free-text"),
    ...["FirstName", "MiddleName", "LastName", "NameSuffix", "SSN"].map((column) => ({
      file: "Client" as const,
      column,
    })),
  ];
  const rowsIn = new Map(HUD_FILES.map((file) => [file, rowsOf(out[`${file}.csv`] ?? "")]));
  for (const { file, column } of columns) {
    for (const row of rowsIn.get(file) ?? []) {
      for (const { person, kind } of check(row[column] ?? "")) {
        const { id, unique } = gone[person] ?? { id: "", unique: false };
        const own = row["PersonalID"] === id;
        if (own || (kind !== "name" && unique))
          left.push(`${kind} in ${file}.csv, ${column}, ${own ? "own" : "another's"} row`);
      }
    }
  }
  return left;
}

/** A second way to read CSV, beside the library's own. */
function rowsOf(text: string): readonly TextRow[] {
  const rows: string[][] = [[]];
  for (const [all, quotedCell, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    if (all === "" && end === "") break;
    rows.at(-1)?.push(quotedCell?.replaceAll('""', '"') ?? plain);
    if (end !== ",") rows.push([]);
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}
