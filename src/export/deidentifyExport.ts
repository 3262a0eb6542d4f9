import type { AssignedDob } from "../client/index.js";
import { dayOf } from "../calendar/index.js";
import { type Finding, HmisPrivacyError, isHmisPrivacyError } from "../core/index.js";
import type { KnownIdentifiers } from "../identity/index.js";
import type { Policy } from "../policy/index.js";
import { anonymousRow, type IdentityWork, isAnonymousClient } from "./clientRows.js";
import { EXPORT_CODES, type ExportCode } from "./codes.js";
import { checkKeepFields } from "./columns.js";
import { findInference } from "./inference.js";
import { findObstacles } from "./obstacles.js";
import { findPeople, type People } from "./people.js";
import { type ReadExport, type ReadExportOptions, readExport } from "./readExport.js";
import { type TextOptions, type TextWork, textWork } from "./texts.js";
import { knownPeople } from "./knownPeople.js";
import { rewrittenFile } from "./rewrite.js";
import type { ExportSource } from "./source.js";
import { type DeidentifyFinding, type DeidentifySummary, Findings, type Tally } from "./summary.js";

/** Who becomes anonymous in an export, and by which rules. */
export interface DeidentifyExportOptions extends ReadExportOptions {
  /** The PersonalIDs of the clients to make anonymous. */
  readonly clients: Iterable<string>;
  /**
   * The day on which age is counted, `YYYY-MM-DD`; or `entry`, each client's own first entry date. A record that is
   * anonymous already keeps its date whatever is said here.
   */
  readonly asOf: string;
  readonly policy: Policy;
  /** Birth dates that were assigned before (tracking sheet), by Client ID. */
  readonly assigned?: ReadonlyMap<string, AssignedDob> | undefined;
  /** `stored` (the default) is the community's template; `submission` leaves placeholders empty, as HUD wants them. */
  readonly form?: "stored" | "submission" | undefined;
  /**
   * `scrub` (the default): free text of listed clients goes through the scrubber, and everybody else's is searched for
   * listed clients. `blank`: listed clients' free text goes as a whole.
   */
  readonly freeText?: "scrub" | "blank" | undefined;
  /** What is known of clients beside Client.csv (aliases, phones, addresses), by Client ID: looked for in every text. */
  readonly known?: ReadonlyMap<string, KnownIdentifiers> | undefined;
}

/** An export made anonymous as it is read, or the reasons why it is not. */
export type DeidentifiedExport =
  | {
      readonly status: "done";
      /** The export made anonymous: read it to the end, or write it with `writeExport`. The same files in the same order. */
      readonly export: ExportSource;
      /** What was done so far; whole when every file has been read. */
      readonly summary: () => DeidentifySummary;
    }
  | { readonly status: "blocked"; readonly blockers: readonly DeidentifyFinding[] };

/**
 * A HMIS CSV export in which the listed clients are anonymous.
 *
 * Names, SSN and birth dates become the policy's template in Client.csv; free text, HIV and violence facts are handled
 * in every file; what doesn't fit its column's type is taken out of the listed clients' rows. Rows that nothing
 * concerns keep their bytes, no row is lost or moved. Everything is read and checked before the first byte is given
 * out, in memory that grows with the list and not with the export.
 *
 * @throws HmisPrivacyError `export.no-clients`, `export.not-a-field`, `as-of.not-a-day`; whatever the source throws
 * @example
 * const source = memorySource({
 *   "Export.csv": "ExportID,CSVVersion,HashStatus\n1,2026 v1.0,1\n",
 *   "Client.csv": "PersonalID,FirstName,LastName,DOB\n1455,Marja,Karvonen,1979-05-03\n1456,Ilmari,Salo,1980-06-04\n",
 * });
 * const result = await deidentifyExport(source, { clients: ["1455"], asOf: "2026-11-23", policy: spokane2024 });
 * const files = await collectExport(result.export);
 * new TextDecoder().decode(files.get("Client.csv")).split("\n")[1]; // => "1455,Anonymous,Anonymous 1455,1980-01-01"
 */
export async function deidentifyExport(
  source: ExportSource,
  {
    clients,
    asOf,
    policy,
    assigned = new Map(),
    form = "stored",
    freeText = "scrub",
    known: given = new Map(),
    ...reading
  }: DeidentifyExportOptions,
): Promise<DeidentifiedExport> {
  const order = [...new Set([...clients].map((id) => id.trim()))];
  if (order.length === 0 || order.includes("")) throw new HmisPrivacyError("export.no-clients", { field: "clients" });
  if (asOf !== "entry") dayOf(asOf, "as-of");
  checkKeepFields(reading.keepFields ?? []);

  const read = await readExport(source, reading);
  if (read.findings.some(isError)) return { status: "blocked", blockers: read.findings.filter(isError) };

  const people = await findPeople(read, new Set(order));
  const work: IdentityWork = {
    asOf,
    policy,
    assigned,
    // A hash that we don't know can't be written; an empty name is valid in every form.
    form: read.hashStatus === 2 || read.hashStatus === 3 ? "submission" : form,
    hashed: read.hashStatus === 4,
  };
  const looked = [people.findings, await findObstacles(read, people), lookAtClients(order, people, work)];
  const blockers = looked.flatMap(({ list }) => list.filter(isError));
  if (blockers.length > 0) return { status: "blocked", blockers };

  const known = knownPeople(people, work, given);
  const unnamed = new Findings();
  for (const id of order)
    if (!known.isNamed(id))
      for (const { number } of people.clients.get(id) ?? [])
        unnamed.add({
          code: "export.names-unknown",
          severity: EXPORT_CODES["export.names-unknown"].severity,
          path: { file: "Client.csv", row: number },
          clientId: id,
        });
  const texts = tryTextWork({ people, known, policy, freeText });
  if (texts === null)
    return {
      status: "blocked",
      blockers: [{ code: "export.too-many-listed", severity: "error", path: { field: "clients" } }],
    };
  looked.push(unnamed, await findInference(read, people, policy));
  const births = trueBirthDates(people, work);
  const tallies = new Map<string, Tally>();
  const assignedNow = new Map<string, AssignedDob>();
  return {
    status: "done",
    export: {
      files: source.files,
      open: (file) => {
        const name = read.files.find((hud) => `${hud}.csv` === file);
        // A file of nothing stays one, whatever has been written into it meanwhile.
        if (name === undefined) return read.others.includes(file) ? source.open(file) : [];
        return rewrittenFile({ read, name, people, work, texts, births, tallies, assigned: assignedNow });
      },
    },
    summary: () => summarize({ order, people, read, looked, tallies, assigned: assignedNow }),
  };
}

/** Null where so many are listed that the texts can't be searched for all of them at once. */
function tryTextWork(options: TextOptions): TextWork | null {
  try {
    return textWork(options);
  } catch (error) {
    if (isHmisPrivacyError(error) && error.code === "scrub.too-many-known") return null;
    throw error;
  }
}

const isError = ({ severity }: Finding): boolean => severity === "error";

/** Who of the list is missing, who can't be given a date, and who beside them stays identified. */
function lookAtClients(order: readonly string[], people: People, work: IdentityWork): Findings {
  const findings = new Findings();
  const find = (code: ExportCode, path: Finding["path"], clientId?: string): void => {
    const { severity } = EXPORT_CODES[code];
    findings.add({ code, severity, path, ...(clientId === undefined ? {} : { clientId }) });
  };
  const told = new Set<string>();
  const stays = new Set(people.enrollments.values());
  if (!order.some((id) => people.clients.has(id) || stays.has(id))) find("export.nobody-found", { field: "clients" });
  for (const [index, id] of order.entries()) {
    const rows = people.clients.get(id);
    if (rows === undefined) find("export.unknown-client", { field: "clients", index });
    for (const row of rows ?? [])
      if (anonymousRow(id, row, people, work) === null)
        find("export.no-entry-date", { file: "Client.csv", row: row.number }, id);
    for (const member of people.household.get(id) ?? []) {
      if (people.listed.has(member) || told.has(member)) continue;
      told.add(member);
      const identified = (people.clients.get(member) ?? []).find(
        (row) => !isAnonymousClient(member, row, people, work),
      );
      if (identified !== undefined)
        find("export.household-member-identified", { file: "Client.csv", row: identified.number }, member);
    }
  }
  return findings;
}

/** By listed client; not of records whose date was approximated before. */
function trueBirthDates(people: People, work: IdentityWork): Map<string, Set<string>> {
  const births = new Map<string, Set<string>>();
  for (const id of people.listed) {
    const dates = (people.clients.get(id) ?? []).flatMap((row) => {
      const assigned = anonymousRow(id, row, people, work)?.assigned ?? null;
      const { DOB: dob = "" } = row.columns;
      return assigned === null || dob === "" || dob === assigned.dob ? [] : [dob.slice(0, 10)];
    });
    births.set(id, new Set(dates));
  }
  return births;
}

interface Done {
  readonly order: readonly string[];
  readonly people: People;
  readonly read: ReadExport;
  readonly looked: readonly Findings[];
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly assigned: ReadonlyMap<string, AssignedDob>;
}

function summarize({ order, people, read, looked, tallies, assigned }: Done): DeidentifySummary {
  const all = [...tallies.values()];
  const found = [...looked, ...all.map(({ findings }) => findings)];
  return {
    complete: tallies.size === read.files.length && all.every(({ complete }) => complete),
    clients: {
      listed: order.length,
      found: order.filter((id) => people.clients.has(id)).length,
      alreadyAnonymous: tallies.get("Client.csv")?.unchangedClients ?? 0,
    },
    files: all.map(({ file, rows, ofClients, changedRows }) => ({ file, rows, ofClients, changedRows })),
    changes: all.flatMap(({ changes }) => [...changes.values()]),
    left: all.flatMap(({ left }) => [...left.values()]),
    findings: [...read.findings, ...found.flatMap(({ list }) => list)],
    findingsLeftOut: found.reduce((sum, { leftOut }) => sum + leftOut, 0),
    assigned,
  };
}
