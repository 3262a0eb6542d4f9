import { readFile } from "node:fs/promises";
import { HmisPrivacyError } from "../core/index.js";
import type { KnownIdentifiers } from "../identity/index.js";
import { PII_KINDS } from "../pii/index.js";
import { parse, policyIds, policyNamed } from "./args.js";
import type { ExitCode, Io } from "./io.js";
import { BATCHES_AHEAD, hire } from "./scrub/jobs.js";
import { createLineScrubber, type Settings } from "./scrub/lines.js";

export const USAGE = `hmis-privacy scrub [--known <file>] [options] < note
hmis-privacy scrub --ndjson [--known <file>] [options] < notes.ndjson

Takes people out of notes. Without --ndjson standard input is one note, up to 32 MB, and comes back as text. With it,
standard input has a note a line, and each comes back on its line, in order:

  {"id":"17","text":"Ilse called","known":[{"firstName":"Ilse"}]}
  {"id":"17","text":"«NAME-1» called","redactions":[…],"review":[…],"limits":[…]}

A line that could not be scrubbed comes back as {"id":…,"error":{"code":…}}, never as it was. Identifiers belong into a
file or into standard input, never into arguments.

  --known           a JSON file with a list of people who are known in every note: [{"firstName":…,"dob":…}, …]
  --as-of           the day on which ages are counted, YYYY-MM-DD
  --policy          ${policyIds()}
  --keep            kinds of strangers' data that stay, with commas: ${Object.keys(PII_KINDS).join(",")}
  --ordinary-words  mask, context (mask): what becomes of known names that are words
  --max-length      UTF-16 units that the column holds
  --jobs            threads for --ndjson (1)

Exit 0: done; 2: could not, or a line could not.
`;

const OPTIONS = {
  ndjson: { type: "boolean" },
  known: { type: "string" },
  "as-of": { type: "string" },
  policy: { type: "string" },
  keep: { type: "string" },
  "ordinary-words": { type: "string" },
  "max-length": { type: "string" },
  jobs: { type: "string" },
} as const;

/** UTF-16 units of a text without lines to part it at. */
const LONGEST_NOTE = 32 * 1024 * 1024;
/** Characters that go to a thread at once. */
const BATCH = 128 * 1024;

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parse(argv, OPTIONS, { exactly: 0 });
  const ordinaryWords = values["ordinary-words"];
  if (ordinaryWords !== undefined && ordinaryWords !== "mask" && ordinaryWords !== "context") {
    throw new HmisPrivacyError("cli.bad-option", { field: "ordinary-words" });
  }
  const settings: Settings = {
    known: values.known === undefined ? [] : await people(values.known),
    asOf: values["as-of"],
    policy: values.policy === undefined ? undefined : policyNamed(values.policy).id,
    keep: values.keep?.split(","),
    ordinaryWords,
    maxLength: count(values["max-length"], "max-length"),
  };
  const jobs = count(values.jobs, "jobs") ?? 1;
  if (jobs > 256) throw new HmisPrivacyError("cli.bad-option", { field: "jobs" });
  return values.ndjson === true ? scrubLines(settings, jobs, io) : scrubNote(settings, io);
}

async function scrubNote(settings: Settings, io: Io): Promise<ExitCode> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  try {
    for await (const piece of io.stdin) {
      text += decoder.decode(piece, { stream: true });
      if (text.length > LONGEST_NOTE) throw new HmisPrivacyError("scrub.too-long");
    }
    text += decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new HmisPrivacyError("scrub.not-utf8") : error;
  }
  const { text: scrubbed, limits } = createLineScrubber(settings).scrub(text);
  io.stdout.write(scrubbed);
  for (const limit of limits) io.stderr.write(`${limit}\n`);
  return 0;
}

async function scrubLines(settings: Settings, jobs: number, io: Io): Promise<ExitCode> {
  createLineScrubber(settings); // a mistake in the settings is told before the first line is read
  const crew = hire(jobs, settings);
  const tell = counter(io);
  let failed = false;
  const pending: ReturnType<typeof crew.answer>[] = [];
  const writeFirst = async (): Promise<void> => {
    const answers = (await pending.shift()) ?? [];
    let out = "";
    for (const answer of answers) {
      failed ||= answer.failed;
      out += `${answer.text}\n`;
    }
    io.stdout.write(out);
    tell(answers.length);
  };
  try {
    for await (const lines of batches(io.stdin)) {
      const answers = crew.answer(lines);
      answers.catch(() => undefined); // it is awaited in its turn
      pending.push(answers);
      if (pending.length >= jobs * BATCHES_AHEAD) await writeFirst();
    }
    while (pending.length > 0) await writeFirst();
  } finally {
    crew.close();
    tell(undefined);
  }
  return failed ? 2 : 0;
}

/** Lines in batches of about {@link BATCH} characters; empty lines are left out. */
async function* batches(input: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder("utf-8", { fatal: false });
  let rest = "";
  let batch: string[] = [];
  let size = 0;
  for await (const piece of input) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST_NOTE) throw new HmisPrivacyError("scrub.too-long");
    for (const line of lines) {
      if (line.trim() === "") continue;
      batch.push(line);
      size += line.length;
      if (size < BATCH) continue;
      yield batch;
      batch = [];
      size = 0;
    }
  }
  rest += decoder.decode();
  if (rest.trim() !== "") batch.push(rest);
  if (batch.length > 0) yield batch;
}

/** Counts notes on standard error while somebody watches. */
function counter({ stderr }: Io): (more: number | undefined) => void {
  if (stderr.isTTY !== true) return () => undefined;
  let notes = 0;
  let shown = 0;
  return (more) => {
    if (more === undefined) {
      if (shown > 0) stderr.write("\r\u001b[2K");
      return;
    }
    notes += more;
    const now = Date.now();
    if (now - shown < 200) return;
    shown = now;
    stderr.write(`\r\u001b[2K${notes} notes`);
  };
}

async function people(path: string): Promise<readonly KnownIdentifiers[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new HmisPrivacyError("cli.unreadable-file", { field: "known" });
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, "")) as readonly KnownIdentifiers[];
  } catch {
    throw new HmisPrivacyError("cli.not-json", { field: "known" });
  }
}

function count(value: string | undefined, field: string): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new HmisPrivacyError("cli.bad-option", { field });
  return Number(value);
}
