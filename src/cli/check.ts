import { readFile, writeFile } from "node:fs/promises";
import { type AuditFinding, type CheckSummary, checkExport, type RuleCode } from "../audit/index.js";
import { HmisPrivacyError } from "../core/index.js";
import type { ExportSource } from "../export/index.js";
import { checkOutside, nodeError, openExport } from "../node/index.js";
import type { Policy } from "../policy/index.js";
import { parse, policyIds, policyNamed, required } from "./args.js";
import { Baseline } from "./check/baseline.js";
import { checklistText } from "./check/checklist.js";
import { type CheckConfig, readConfig } from "./check/config.js";
import { peopleOf } from "./check/people.js";
import { recordOf } from "./check/record.js";
import { Sieve } from "./check/sieve.js";
import { type ExitCode, goOn, type Io } from "./io.js";
import { ticker } from "./progress.js";
import { FORMATS, type Format } from "./report/check/index.js";
import type { CheckReport, RunRecord } from "./report/check/report.js";

export const USAGE = `hmis-privacy check <export> --policy <policy>

Looks for what is wrong in a HMIS CSV export, folder or zip: broken files, codes that contradict values, dates that can't
be, anonymous records that aren't, victims' data, names and numbers in free texts. "hmis-privacy rules" lists the rules.

  --policy           ${policyIds()}
  --as-of            the day of the check, YYYY-MM-DD (today)
  --format           ${Object.keys(FORMATS).join(", ")} (text)
  --output           a file for the report (standard output)
  --fail-on          error, warning, info or never: what makes the exit code 1 (warning)
  --max-warnings     so many warnings are let pass
  --off              rules to leave out, by code, with commas between
  --show-client-ids  name Client IDs in the report
  --key-file         a file with a secret, to know findings again from run to run
  --baseline         findings that are known already; needs --key-file
  --write-baseline   make the baseline anew from this run's findings
  --prune-baseline   take out of the baseline what is not found any more
  --sheet            Client IDs of the tracking sheet: one person a line, commas between their IDs
  --record           a file for the record of the run, as JSON
  --checklist        print the guide's checklist for leads too; what people confirmed stands in the configuration file
  --config           a file with these settings and waivers (hmis-privacy.config.json, if it is there)

Exit 0: nothing that counts; 1: findings; 2: could not read it all.
`;

const OPTIONS = {
  policy: { type: "string" },
  "as-of": { type: "string" },
  format: { type: "string" },
  output: { type: "string" },
  "fail-on": { type: "string" },
  "max-warnings": { type: "string" },
  off: { type: "string" },
  "show-client-ids": { type: "boolean" },
  "key-file": { type: "string" },
  baseline: { type: "string" },
  "write-baseline": { type: "boolean" },
  "prune-baseline": { type: "boolean" },
  sheet: { type: "string" },
  record: { type: "string" },
  checklist: { type: "boolean" },
  config: { type: "string" },
} as const;

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(argv, OPTIONS, { exactly: 1 });
  const config = await readConfig(values.config);
  const policy = policyNamed(required(values.policy ?? config.policy, "policy"));
  const asOf = values["as-of"] ?? config.asOf ?? today();
  const format = formatOf(values.format);
  const failOn = failOnOf(values["fail-on"] ?? config.failOn);
  const most = countOf(values["max-warnings"]) ?? config.maxWarnings;
  const off = (values.off?.split(",") ?? config.off ?? []) as readonly RuleCode[];
  const clientIds = values["show-client-ids"] === true;
  const keyFile = values["key-file"] ?? config.keyFile;
  const key = keyFile === undefined ? undefined : (await text(keyFile, "key-file")).trim();
  if (key === "") throw new HmisPrivacyError("cli.empty-key", { field: "key-file" });
  const baseline = await Baseline.read(values.baseline ?? config.baseline, key, values["write-baseline"] === true);
  const sheet = values.sheet === undefined ? undefined : sheetOf(await text(values.sheet, "sheet"));

  const [input = ""] = positionals;
  const targets = { output: values.output, record: values.record, baseline: values.baseline ?? config.baseline };
  for (const [field, path] of Object.entries(targets)) {
    if (path !== undefined) await checkOutside(path, input, field);
  }
  const source = await openExport(input);
  const ticks = ticker(io);
  try {
    const sieve = new Sieve(config.waivers ?? [], baseline, asOf);
    const options = {
      asOf,
      policy,
      off,
      clientIds,
      onProgress: (progress: Parameters<typeof ticks.tell>[0]): void => {
        goOn(io);
        ticks.tell(progress);
      },
      ...(key === undefined ? {} : { fingerprintKey: key }),
      ...(sheet === undefined ? {} : { sheet }),
    };
    const summary = await drain(checkExport(source, options), (finding) => {
      goOn(io);
      sieve.take(finding);
    });
    ticks.end();
    const record = recordOf({ summary, policy, asOf, sieve });
    const report = await reportOf(format, record, sieve, source, policy);
    goOn(io);
    await put(io, values.output, FORMATS[format](report, { clientIds }));
    if (values.checklist === true) {
      // Beside a report that a program reads, not inside it.
      const to = format === "text" ? io.stdout : io.stderr;
      to.write(checklistText(config.checklist ?? {}, asOf, record.counts.error));
    }
    if (values.record !== undefined) await save(values.record, `${JSON.stringify(record, null, 2)}\n`, "record");
    if (values["write-baseline"] === true) await baseline?.write();
    else if (values["prune-baseline"] === true) await baseline?.prune();
    if (!summary.complete) return 2;
    return fails(record, failOn, most) ? 1 : 0;
  } finally {
    ticks.end();
    source.close();
  }
}

async function drain(
  findings: AsyncGenerator<AuditFinding, CheckSummary, void>,
  take: (finding: AuditFinding) => void,
): Promise<CheckSummary> {
  for (;;) {
    const next = await findings.next();
    if (next.done === true) return next.value;
    take(next.value);
  }
}

async function reportOf(
  format: Format,
  run: RunRecord,
  sieve: Sieve,
  source: ExportSource,
  policy: Policy,
): Promise<CheckReport> {
  const { kept: findings, further } = sieve;
  // Only the page draws the people, and reads the export once more for it.
  if (format !== "html" || !run.complete) return { run, findings, further };
  return { run, findings, further, people: await peopleOf(source, policy) };
}

function fails({ counts }: RunRecord, failOn: FailOn, most: number | undefined): boolean {
  if (failOn === "never") return false;
  if (counts.error > 0) return true;
  if (most !== undefined && counts.warning > most) return true;
  if (failOn === "error") return false;
  if (most === undefined && counts.warning > 0) return true;
  return failOn === "info" && counts.info > 0;
}

type FailOn = NonNullable<CheckConfig["failOn"]>;
function failOnOf(value: string | undefined): FailOn {
  if (value === undefined) return "warning";
  if (value === "error" || value === "warning" || value === "info" || value === "never") return value;
  throw new HmisPrivacyError("cli.bad-option", { field: "fail-on" });
}

function formatOf(value: string | undefined): Format {
  if (value === undefined) return "text";
  if (!Object.hasOwn(FORMATS, value)) throw new HmisPrivacyError("cli.unknown-format", { field: "format" });
  return value as Format;
}

function countOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new HmisPrivacyError("cli.bad-option", { field: "max-warnings" });
  return Number(value);
}

/** One person a line: the Client IDs of their records. */
const sheetOf = (lines: string): readonly (readonly string[])[] =>
  lines
    .split(/\r?\n/)
    .map((line) =>
      line
        .split(",")
        .map((id) => id.trim())
        .filter((id) => id !== ""),
    )
    .filter((ids) => ids.length > 0);

const two = (n: number): string => String(n).padStart(2, "0");
/** The day where the command runs: only a command may ask. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function text(path: string, field: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw nodeError(error, { field });
  }
}

async function save(path: string, content: string, field: string): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw nodeError(error, { field });
  }
}

async function put(io: Io, path: string | undefined, report: string): Promise<void> {
  if (path === undefined) io.stdout.write(report);
  else await save(path, report, "output");
}
