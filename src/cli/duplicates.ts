import { readFile } from "node:fs/promises";
import { HmisPrivacyError } from "../core/index.js";
import type { MatchRecord } from "../identity/index.js";
import { type Decisions, type MatchModel, type Progress, readDecisions, readModel } from "../match/index.js";
import { checkTarget, findDuplicatesParallel, nodeError, writeFolder } from "../node/index.js";
import { formatNamed, parse } from "./args.js";
import { type ClientFile, openClients } from "./duplicates/clients.js";
import { reportFiles, summaryOf, summaryText } from "./duplicates/report.js";
import { score } from "./duplicates/score.js";
import type { ExitCode, Io } from "./io.js";

export const USAGE = `hmis-privacy duplicates <clients> [--out <folder>]
hmis-privacy duplicates score < pairs.ndjson

Finds clients who are recorded twice: in an HMIS CSV export (folder or zip), its Client.csv, or a CSV with the columns
id, firstName, middleName, lastName, nameSuffix, nameDataQuality, aliases, dob, dobDataQuality, ssn, ssnDataQuality,
place, address (as many as there are). In an export, members of one household at one time are known to be
different people, and deleted records are left out.

  --out        a new folder for pairs, clusters, records that can't be compared, and the work list of doubtful pairs
               (review.csv, review.ndjson, and review.html for the keyboard); without it only counts are told
  --show       put names, birth dates and SSNs into review.html; without it, it has Client IDs and reasons
  --decisions  a work list that came back: its decisions outrank every weight
  --model      a model, as JSON
  --workers    threads (as many as the machine runs at once)
  --format     text, json (text)

"score" judges pairs that another engine found: lines {"left": client, "right": client} in, a verdict a line out.

  --all        tell pairs too that are no duplicates
  --model      a model, as JSON

Exit 0: none found; 1: found; 2: could not. "score": 0 or 2.
`;

const OPTIONS = {
  out: { type: "string" },
  show: { type: "boolean" },
  decisions: { type: "string" },
  model: { type: "string" },
  workers: { type: "string" },
  format: { type: "string" },
  all: { type: "boolean" },
} as const;

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(argv, OPTIONS, { exactly: 1 });
  const [path = ""] = positionals;
  const model = values.model === undefined ? undefined : readModel(await text(values.model, "model"));
  if (path === "score") {
    await score(io, { all: values.all === true, ...(model === undefined ? {} : { model }) });
    return 0;
  }
  const format = formatNamed(values.format);
  const workers = numberOf(values.workers);
  const decisions =
    values.decisions === undefined ? undefined : await readDecisions(await text(values.decisions, "decisions"));
  if (values.out !== undefined) await checkTarget(values.out, path);
  const file = await openClients(path);
  try {
    return await search(
      file,
      { path, out: values.out, show: values.show === true, format, model, workers, decisions },
      io,
    );
  } finally {
    file.close();
  }
}

interface Settings {
  readonly path: string;
  readonly out: string | undefined;
  readonly show: boolean;
  readonly format: "text" | "json";
  readonly model: MatchModel | undefined;
  readonly workers: number | undefined;
  readonly decisions: Decisions | undefined;
}

async function search(file: ClientFile, settings: Settings, io: Io): Promise<ExitCode> {
  const { model, workers, decisions } = settings;
  let clients = 0;
  async function* counted(): AsyncGenerator<MatchRecord> {
    for await (const client of file.clients()) {
      clients++;
      yield client;
    }
  }
  const line = progressLine(io);
  const duplicates = await findDuplicatesParallel(counted(), {
    knownDistinct: [...(await file.households()), ...(decisions?.knownDistinct ?? [])],
    knownSame: decisions?.knownSame ?? [],
    onProgress: line.tell,
    ...(model === undefined ? {} : { model }),
    ...(workers === undefined ? {} : { workers }),
    ...(io.signal === undefined ? {} : { signal: io.signal }),
  }).finally(line.end);
  const summary = summaryOf(clients, duplicates);
  // A hashed export has no names: that nobody was found in it would say that nobody is there twice.
  if (clients > 0 && summary.unlinkable === clients) throw new HmisPrivacyError("duplicates.nothing-to-compare");
  if (settings.out !== undefined) {
    const wanted = new Set(
      duplicates.pairs.filter(({ verdict }) => verdict === "possible").flatMap(({ left, right }) => [left, right]),
    );
    const records = new Map<string, MatchRecord>(); // read a second time, and only those that a reviewer will see
    if (wanted.size > 0)
      for await (const client of file.clients()) {
        if (io.signal?.aborted === true) throw new HmisPrivacyError("match.aborted");
        if (wanted.has(client.id)) records.set(client.id, client);
      }
    const files = reportFiles(duplicates, summary, (id) => records.get(id), {
      show: settings.show,
      ...(model === undefined ? {} : { model }),
    });
    await writeFolder(files, settings.out, {
      input: settings.path,
      ...(io.signal === undefined ? {} : { signal: io.signal }),
    });
  }
  io.stdout.write(settings.format === "json" ? `${JSON.stringify(summary, null, 2)}\n` : summaryText(summary));
  return duplicates.pairs.length === 0 ? 0 : 1;
}

function numberOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,3}$/.test(value)) throw new HmisPrivacyError("cli.bad-option", { field: "workers" });
  return Number(value);
}

async function text(path: string, field: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw nodeError(error, { field });
  }
}

/** One line on standard error; silent where nobody watches. */
function progressLine({ stderr }: Io): { tell: (progress: Progress) => void; end: () => void } {
  if (stderr.isTTY !== true) return { tell: () => undefined, end: () => undefined };
  return {
    tell: ({ phase, done, total }) => {
      stderr.write(`\r\u001b[2K${phase} ${done}${total === null ? "" : ` of ${total}`}`);
    },
    end: () => {
      stderr.write("\r\u001b[2K");
    },
  };
}
