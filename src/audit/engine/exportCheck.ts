import type { Path } from "../../core/index.js";
import { isHmisPrivacyError } from "../../core/index.js";
import { CSV_CODES, type CsvCode, type CsvTable, openCsv, type Row } from "../../csv/index.js";
import type { ExportSource } from "../../export/index.js";
import { detectVersion, HUD_FILES, type HudFileName, type HudVersion, sha256 } from "../../hud/index.js";
import type { CheckOptions, CheckSummary } from "../checkExport.js";
import type { AuditFinding, CheckedFile } from "../finding.js";
import { RULES, type RuleCode } from "../rules/index.js";
import { dayNumber } from "../state/days.js";
import { findAmongProjects, findAmongStays } from "./afterwards.js";
import { FileCheck } from "./fileCheck.js";
import { READING_ORDER } from "./links.js";
import { Memory } from "./memory.js";
import type { SharedMoment } from "./moments.js";
import { textReader } from "./texts.js";

/** Files without which there is no export. */
const NEVER_EMPTY: readonly HudFileName[] = ["Export", "Organization", "Project", "Client", "Enrollment"];

const SEVERITY = /* @__PURE__ */ (() => new Map(RULES.map(({ code, severity }) => [code, severity])))();

/** What the whole check knows of the export. */
export interface About {
  readonly version: HudVersion;
  readonly hashStatus: string;
  readonly exportId: string | null;
  /** YYYYMMDD; 0 where not known. */
  readonly exportDate: number;
}

/** One run of a check. */
export class ExportCheck {
  readonly memory = new Memory();
  readonly options: CheckOptions;
  readonly asOf: number;
  /** The rules that a free text breaks. */
  readonly readText: ReturnType<typeof textReader>;
  about: About = { version: "FY2026", hashStatus: "", exportId: null, exportDate: 0 };
  /** UserIDs that were told already. */
  readonly userIdsSeen = new Set<string>();
  /** People of the tracking sheet who have an anonymous record. */
  readonly anonymousPeople = new Set<number>();
  /** Rows of anonymous clients that were made in the second of a named one's. */
  readonly sharedMoments: (SharedMoment & { readonly file: HudFileName })[] = [];
  readonly #people: ReadonlyMap<string, number>;
  readonly #source: ExportSource;
  readonly #off: ReadonlySet<string>;
  readonly #files: CheckedFile[] = [];
  #found: AuditFinding[] = [];

  constructor(source: ExportSource, options: CheckOptions) {
    this.#source = source;
    this.options = options;
    this.asOf = dayNumber(options.asOf);
    this.#off = new Set(options.off);
    this.looksAtPeople = RULES.some(({ code }) => !/^(?:structure|export-file)\./.test(code) && !this.#off.has(code));
    this.readText = textReader();
    this.#people = new Map((options.sheet ?? []).flatMap((ids, person) => ids.map((id) => [id, person] as const)));
  }

  /** Rules that look at people are asked: else names, stays and households needn't be remembered. */
  readonly looksAtPeople: boolean;

  /** Whether a rule is asked at all. */
  asks = (code: RuleCode): boolean => !this.#off.has(code);

  /** The place in the tracking sheet of the person behind a Client ID. */
  personOf = (clientId: string): number | null => this.#people.get(clientId) ?? null;

  /** Whether a file was read to its end, so that what is not in it is not there. */
  isComplete = (file: HudFileName): boolean =>
    this.#files.some((checked) => checked.file === `${file}.csv` && checked.complete);

  /** `key` are identifiers of the record; they are part of the fingerprint and go nowhere else. */
  find(code: RuleCode, path: Path, key = "", clientId?: string): void {
    if (!this.asks(code)) return;
    const { fingerprintKey, clientIds } = this.options;
    const place = `${code}|${path.file ?? ""}|${key}|${path.column ?? ""}`;
    this.#found.push({
      code,
      severity: SEVERITY.get(code) ?? "error",
      path,
      ...(clientIds === true && clientId !== undefined && clientId !== "" ? { clientId } : {}),
      // Hashed twice with the key, so that nobody can lengthen a known one; HMAC's idea in two calls.
      ...(fingerprintKey === undefined
        ? {}
        : { fingerprint: sha256(`${fingerprintKey}|${sha256(`${fingerprintKey}|${place}`)}`).slice(0, 32) }),
    });
  }

  async *run(): AsyncGenerator<AuditFinding, CheckSummary, void> {
    const files = this.#knownFiles();
    yield* this.#flush();
    const detected = await this.#readAbout(files);
    yield* this.#flush();
    for (const file of READING_ORDER) {
      if (!files.has(file)) continue;
      // Only rules about people ask when a stay ended.
      if (file === "Enrollment" && files.has("Exit") && this.looksAtPeople) yield* this.#read("Exit", files, true);
      yield* this.#read(file, files, false);
    }
    if (this.isComplete("Enrollment") && this.memory.enrollmentIds.size === 0 && this.memory.clientIds.size > 0)
      this.find("structure.no-enrollments", { file: "Enrollment.csv", row: 0 });
    yield* this.#flush();
    for (const part of this.looksAtPeople ? [findAmongStays, findAmongProjects] : []) {
      for (const _ of part(this)) yield* this.#flush();
      yield* this.#flush();
    }
    return {
      version: detected,
      hashStatus: this.about.hashStatus,
      files: this.#files,
      rules: RULES.map(({ code }) => code).filter((code) => !this.#off.has(code)),
      complete: this.#files.every(({ complete }) => complete),
    };
  }

  *#flush(): Generator<AuditFinding, void> {
    const found = this.#found;
    this.#found = [];
    yield* found;
  }

  /** HUD's files among those of the source, by name. */
  #knownFiles(): ReadonlyMap<HudFileName, string> {
    const files = new Map<HudFileName, string>();
    for (const [index, name] of this.#source.files.entries()) {
      const exact = HUD_FILES.find((file) => name === `${file}.csv`);
      const meant = exact ?? HUD_FILES.find((file) => name.toLowerCase() === `${file}.csv`.toLowerCase());
      // The name of an unknown file may be a client's: only its place is told.
      if (meant === undefined || (files.has(meant) && exact === undefined))
        this.find("structure.unknown-file", { field: "files", index });
      else {
        files.set(meant, name);
        if (exact === undefined) this.find("structure.file-name-case", { file: `${meant}.csv`, row: 0 });
      }
    }
    for (const file of HUD_FILES)
      if (!files.has(file)) this.find("structure.missing-file", { file: `${file}.csv`, row: 0 });
    return files;
  }

  async #open(file: HudFileName, files: ReadonlyMap<HudFileName, string>): Promise<CsvTable> {
    const { limits } = this.options;
    const bytes = await this.#source.open(files.get(file) ?? "");
    return openCsv(bytes, { file: `${file}.csv`, ragged: "tell", limits });
  }

  /** A file that can't be read is told like any other finding; anything else goes on up. */
  #unreadable(error: unknown): void {
    if (!isHmisPrivacyError(error) || !Object.hasOwn(CSV_CODES, error.code)) throw error;
    this.#found.push({ code: error.code as CsvCode, severity: "error", path: error.path });
  }

  /** Export.csv and the headers tell the version; a file that can't be opened is told when its turn comes. */
  async #readAbout(files: ReadonlyMap<HudFileName, string>): Promise<HudVersion | null> {
    const headers: Partial<Record<"Client" | "Enrollment", readonly string[]>> = {};
    const row: Record<string, string> = {};
    const quietly = async (file: HudFileName, use: (table: CsvTable) => Promise<void>): Promise<void> => {
      if (!files.has(file)) return;
      try {
        const table = await this.#open(file, files);
        await use(table);
        await table.close();
      } catch (error) {
        if (!isHmisPrivacyError(error)) throw error;
      }
    };
    for (const file of ["Client", "Enrollment"] as const)
      await quietly(file, async ({ header }) => {
        headers[file] = header;
      });
    await quietly("Export", async (table) => {
      for await (const batch of table.batches())
        for (const { cells } of batch.slice(0, 1))
          for (const [i, name] of table.header.entries()) row[name.trim().toLowerCase()] ??= cells[i] ?? "";
    });
    const csvVersion = row["csvversion"] ?? "";
    const byColumns = detectVersion({ headers });
    const detected = detectVersion({ csvVersion, headers });
    const said = detectVersion({ csvVersion });
    if (files.has("Export")) {
      const path = { file: "Export.csv", row: 1, column: "CSVVersion" };
      if (said !== null && byColumns !== null && said !== byColumns) this.find("structure.version-mismatch", path);
      else if (detected === null || (csvVersion !== "" && said === null)) this.find("structure.version-unknown", path);
    }
    this.about = {
      version: this.options.version ?? detected ?? "FY2026",
      // Nothing but a code goes on into reports.
      hashStatus: /^[1-4]$/.test(row["hashstatus"] ?? "") ? (row["hashstatus"] ?? "") : "",
      exportId: row["exportid"] ?? null,
      exportDate: dayNumber(row["exportdate"] ?? ""),
    };
    return this.options.version ?? detected;
  }

  /** Reads a file; `ahead` only remembers exits, for the stays that come before them. */
  async *#read(
    file: HudFileName,
    files: ReadonlyMap<HudFileName, string>,
    ahead: boolean,
  ): AsyncGenerator<AuditFinding, void, void> {
    let rows = 0;
    let bytes = 0;
    let complete = false;
    try {
      const table = await this.#open(file, files);
      const check = new FileCheck(this, file, table.header, ahead);
      bytes += table.headerBytes.length;
      for await (const batch of table.batches()) {
        for (const row of batch) check.row(row);
        rows += batch.length;
        bytes += sizeOf(batch);
        yield* this.#flush();
        this.options.onProgress?.({ file: `${file}.csv`, rows, bytes });
      }
      check.end();
      complete = !check.isCutOff;
    } catch (error) {
      // Some systems write a file of nothing where there are no rows; the finding says so, and nothing is lost with it.
      complete = isHmisPrivacyError(error) && error.code === "csv.empty" && !NEVER_EMPTY.includes(file);
      if (!ahead) this.#unreadable(error);
      else if (!isHmisPrivacyError(error)) throw error;
    }
    if (!ahead) this.#files.push({ file: `${file}.csv`, rows, bytes, complete });
    yield* this.#flush();
  }
}

/** Rows of a batch lie one behind the other in one buffer. */
function sizeOf(batch: readonly Row[]): number {
  const [first, last] = [batch[0]?.raw, batch.at(-1)?.raw];
  if (first === undefined || last === undefined) return 0;
  return last.byteOffset + last.length - first.byteOffset;
}
