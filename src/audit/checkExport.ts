import { dayOf } from "../calendar/index.js";
import { HmisPrivacyError } from "../core/index.js";
import type { CsvLimits } from "../csv/index.js";
import type { ExportSource } from "../export/index.js";
import { HUD_VERSIONS, type HudVersion } from "../hud/index.js";
import type { Policy } from "../policy/index.js";
import { ExportCheck } from "./engine/exportCheck.js";
import type { AuditFinding, CheckedFile } from "./finding.js";
import { type RuleCode, ruleOf } from "./rules/index.js";

/** What the rules are asked about a whole export. */
export interface CheckOptions {
  /** `YYYY-MM-DD`: the day of the check; later days are in the future. */
  readonly asOf: string;
  /** The community whose rules for anonymous records hold. */
  readonly policy: Policy;
  /** HUD's version, where the export is not to be believed. */
  readonly version?: HudVersion;
  /** Rules that are left out. */
  readonly off?: readonly RuleCode[];
  /** Whether findings carry the Client ID of whom they are about. */
  readonly clientIds?: boolean;
  /** A secret that findings are fingerprinted with, to know them again in the next run. */
  readonly fingerprintKey?: string;
  /** Client IDs by person, from the organisation's tracking sheet: a person with two is found. */
  readonly sheet?: readonly (readonly string[])[];
  readonly limits?: Partial<CsvLimits>;
  /** Told after every batch of rows. */
  readonly onProgress?: (progress: { readonly file: string; readonly rows: number; readonly bytes: number }) => void;
}

/** What was read, for the record of a run. */
export interface CheckSummary {
  readonly version: HudVersion | null;
  /** HashStatus of Export.csv. */
  readonly hashStatus: string;
  readonly files: readonly CheckedFile[];
  readonly rules: readonly RuleCode[];
  /** False where a file could not be read to its end: a report of it must never be called clean. */
  readonly complete: boolean;
}

/**
 * Checks a whole export against every rule, in one pass a file (Exit.csv in two), with little memory: identifiers are
 * kept as hashes, people as numbers.
 *
 * The generator gives findings as they come and, when it is done, returns the summary. A file that can't be read is a
 * finding with a code of `CSV_CODES`, and the summary is not complete.
 *
 * @throws HmisPrivacyError `as-of.not-a-day`, `audit.unknown-rule`, `audit.unknown-version`
 * @example
 * const source = memorySource({ "Export.csv": "ExportID\n", "Client.csv": "PersonalID\n" });
 * const findings = [];
 * for await (const finding of checkExport(source, { asOf: "2026-11-23", policy: spokane2024 })) findings.push(finding);
 * findings.some(({ code }) => code === "structure.export-rows"); // => true
 */
export async function* checkExport(
  source: ExportSource,
  options: CheckOptions,
): AsyncGenerator<AuditFinding, CheckSummary, void> {
  dayOf(options.asOf, "as-of");
  for (const [index, code] of (options.off ?? []).entries())
    if (ruleOf(code) === null) throw new HmisPrivacyError("audit.unknown-rule", { field: "off", index });
  if (options.version !== undefined && !HUD_VERSIONS.includes(options.version))
    throw new HmisPrivacyError("audit.unknown-version", { field: "version" });
  return yield* new ExportCheck(source, options).run();
}
