import { readFile } from "node:fs/promises";
import { HmisPrivacyError } from "../core/index.js";
import { deidentifyExport, type ExportSource } from "../export/index.js";
import { checkTarget, nodeError, openExport, writeFolder } from "../node/index.js";
import { formatNamed, parse, policyIds, policyNamed, required } from "./args.js";
import { type ExitCode, type Io, readText } from "./io.js";
import { progress } from "./progress.js";
import { findingsAsJson, findingsAsText } from "./report/findings.js";
import { summaryAsJson, summaryAsText } from "./report/summary.js";

export const USAGE = `hmis-privacy deidentify <export> --clients <file> --policy <policy> --as-of <day> --out <folder>

Makes the listed clients of a HMIS CSV export anonymous. The export is a folder or a zip and is never written into; the
result is a new folder, written as a whole or not at all.

  --clients     a file with one Client ID (PersonalID) a line, # for comments; - for standard input
  --policy      ${policyIds()}
  --as-of       the day on which age is counted, YYYY-MM-DD; or "entry": each client's first entry date
  --out         a folder that is not there yet, or is empty
  --dry-run     do everything but write
  --form        stored (the default) or submission: placeholder names empty, as HUD wants them
  --keep-field  a column that HUD doesn't know and that may pass unread, as Client.Nickname; may be repeated
  --keep-file   a file that HUD doesn't know and that may pass unread, as Notes.csv; may be repeated
  --show-ids    name Client IDs in the report
  --format      text or json
`;

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(
    argv,
    {
      clients: { type: "string" },
      policy: { type: "string" },
      "as-of": { type: "string" },
      out: { type: "string" },
      "dry-run": { type: "boolean" },
      form: { type: "string" },
      "keep-field": { type: "string", multiple: true },
      "keep-file": { type: "string", multiple: true },
      "show-ids": { type: "boolean" },
      format: { type: "string" },
    },
    { exactly: 1 },
  );
  const [input = ""] = positionals;
  const policy = policyNamed(required(values.policy, "policy"));
  const asOf = required(values["as-of"], "as-of");
  const format = formatNamed(values.format);
  const form = values.form ?? "stored";
  if (form !== "stored" && form !== "submission") throw new HmisPrivacyError("cli.bad-arguments", { field: "form" });
  const dry = values["dry-run"] === true;
  const out = dry ? values.out : required(values.out, "out");
  const ids = values["show-ids"] === true;
  const clients = clientList(await readList(required(values.clients, "clients"), io));
  if (out !== undefined) await checkTarget(out, input);

  const source = await openExport(input);
  const bar = progress(io);
  try {
    const result = await deidentifyExport(source, {
      clients,
      asOf,
      policy,
      form,
      keepFields: values["keep-field"],
      keepFiles: values["keep-file"],
    });
    if (result.status === "blocked") {
      bar.end();
      const blockers = result.blockers;
      if (format === "json") io.stdout.write(json({ status: "blocked", blockers: findingsAsJson(blockers, { ids }) }));
      else io.stdout.write(`Nothing was written.\n\n${findingsAsText(blockers, { ids })}`);
      return 2;
    }
    const watched = bar.over(result.export);
    if (dry || out === undefined) await readThrough(watched);
    else await writeFolder(watched, out, { input, signal: io.signal });
    bar.end();
    const summary = result.summary();
    if (format === "json") io.stdout.write(json({ status: "done", dryRun: dry, ...summaryAsJson(summary, { ids }) }));
    else io.stdout.write(`${dry ? "Dry run: nothing was written.\n" : ""}${summaryAsText(summary, { ids })}`);
    return summary.findings.some(({ severity }) => severity !== "info") ? 1 : 0;
  } finally {
    bar.end();
    source.close();
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function readList(path: string, io: Io): Promise<string> {
  try {
    return path === "-"
      ? await readText(io.stdin)
      : new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    throw error instanceof TypeError
      ? new HmisPrivacyError("cli.clients-not-text")
      : nodeError(error, { field: "clients" });
  }
}

/** IDs of a list, one a line; `#` starts a comment, and quotes around an ID are a spreadsheet's. */
function clientList(text: string): readonly string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim().replace(/^"(.*)"$/, "$1"))
    .filter((line) => line !== "" && !line.startsWith("#"));
}

async function readThrough(source: ExportSource): Promise<void> {
  for (const file of source.files) {
    const bytes = (await source.open(file)) as AsyncIterable<Uint8Array>;
    for await (const _ of bytes);
  }
}
