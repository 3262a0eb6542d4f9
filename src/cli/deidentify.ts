import { HmisPrivacyError } from "../core/index.js";
import type { AssignedDob } from "../dob/index.js";
import { deidentifyExport, type ExportSource } from "../export/index.js";
import { checkOutside, checkTarget, openExport, writeFileWhole, writeFolder } from "../node/index.js";
import { formatNamed, parse, policyIds, policyNamed, required } from "./args.js";
import { openBook, together, withHouseholds } from "./deidentify/book.js";
import { clientList, datesFile, datesText, knownFile } from "./deidentify/files.js";
import type { ExitCode, Io } from "./io.js";
import { progress } from "./progress.js";
import { findingsAsJson, findingsAsText } from "./report/findings.js";
import { summaryAsJson, summaryAsText } from "./report/summary.js";
import { KEY_OPTIONS, KEY_USAGE } from "./secrets.js";

export const USAGE = `hmis-privacy deidentify <export> --clients <file> --policy <policy> --as-of <day> --out <folder>

Makes the listed clients of a HMIS CSV export anonymous. The export is a folder or a zip and is never written into; the
result is a new folder, written as a whole or not at all.

  --clients     a file with one Client ID (PersonalID) a line, # for comments; - for standard input
  --policy      ${policyIds()}
  --as-of       the day on which age is counted, YYYY-MM-DD; or "entry": each client's first entry date
  --out         a folder that is not there yet, or is empty
  --dates       a file of the approximate birth dates given before, and from now on: a date is given once and kept.
                Keep it with the tracking sheet
  --known       a file with what is known of clients beside Client.csv, to look for in free text: a line for each,
                {"clientId": "1455", "aliases": ["Birdie"], "phones": ["509-555-0142"]}
  --blank-text  take free text of listed clients out as a whole instead of scrubbing it
  --dry-run     do everything but write
  --form        stored (the default) or submission: placeholder names empty, as HUD wants them
  --keep-field  a column that HUD doesn't know and that may pass unread, as Client.Nickname; may be repeated
  --keep-file   a file that HUD doesn't know and that may pass unread, as Notes.csv; may be repeated
  --household   everybody who shares a household with a listed client too
  --sheet       the sealed tracking sheet: every client must be on it, keeps the birth date that it holds, and is looked
                for in texts by what it knows; dates assigned now are written into it
  --show-ids    name Client IDs in the report
  --format      text or json

With --sheet:
${KEY_USAGE}`;

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(
    argv,
    {
      clients: { type: "string" },
      policy: { type: "string" },
      "as-of": { type: "string" },
      out: { type: "string" },
      dates: { type: "string" },
      known: { type: "string" },
      "blank-text": { type: "boolean" },
      "dry-run": { type: "boolean" },
      form: { type: "string" },
      "keep-field": { type: "string", multiple: true },
      "keep-file": { type: "string", multiple: true },
      household: { type: "boolean" },
      sheet: { type: "string" },
      ...KEY_OPTIONS,
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
  const listed = await clientList(required(values.clients, "clients"), io);
  const known = values.known === undefined ? undefined : await knownFile(values.known);
  const before: ReadonlyMap<string, AssignedDob> =
    values.dates === undefined ? new Map() : await datesFile(values.dates);
  if (out !== undefined) await checkTarget(out, input);
  if (values.dates !== undefined) await checkOutside(values.dates, input, "dates");

  const source = await openExport(input);
  const bar = progress(io);
  try {
    const clients = values.household === true ? await withHouseholds(source, listed) : listed;
    const book = values.sheet === undefined ? null : await openBook(values.sheet, values, io, !dry);
    const strangers = clients.filter((id) => book !== null && !book.assigned.has(id) && !book.known.has(id));
    if (strangers.length > 0) {
      const blockers = strangers.map((clientId) => ({ ...NOT_ON_SHEET, clientId }));
      if (format === "json") io.stdout.write(json({ status: "blocked", blockers: findingsAsJson(blockers, { ids }) }));
      else io.stdout.write(`Nothing was written.\n\n${findingsAsText(blockers, { ids })}`);
      return 2;
    }
    const result = await deidentifyExport(source, {
      clients,
      asOf,
      policy,
      form,
      assigned: new Map([...before, ...(book?.assigned ?? [])]),
      known: together(known, book?.known),
      freeText: values["blank-text"] === true ? "blank" : "scrub",
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
    else {
      const { dates } = values;
      // First the dates: lost, they would be given anew, and two dates of one client tell when the birthday is.
      const beforeNaming = async (): Promise<void> => {
        const { assigned } = result.summary();
        if (dates !== undefined)
          await writeFileWhole(dates, datesText(new Map([...before, ...assigned])), { input, field: "dates" });
        await book?.record(assigned);
      };
      await writeFolder(watched, out, { input, signal: io.signal, beforeNaming });
    }
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

const NOT_ON_SHEET = { code: "client.not-on-sheet", severity: "error", path: { field: "sheet" } } as const;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function readThrough(source: ExportSource): Promise<void> {
  for (const file of source.files) {
    const bytes = (await source.open(file)) as AsyncIterable<Uint8Array>;
    for await (const _ of bytes);
  }
}
