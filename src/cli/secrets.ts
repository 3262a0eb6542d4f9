import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { HmisPrivacyError } from "../core/index.js";
import type { OpenKeys, SealKeys } from "../tracking/index.js";
import type { Io } from "./io.js";

/** Options with which a sheet is opened and sealed. A passphrase is never one of them: arguments are seen by everybody. */
export const KEY_OPTIONS = {
  identity: { type: "string" },
  recipients: { type: "string" },
  "passphrase-fd": { type: "string" },
  passphrase: { type: "boolean" },
  "min-revision": { type: "string" },
} as const;

export const KEY_USAGE = `  --identity        a file with an age identity (AGE-SECRET-KEY-1…), to open
  --recipients      a file with age recipients (age1…), one a line, to seal; name two at least
  --passphrase      ask for a passphrase at the terminal instead
  --passphrase-fd   read the passphrase from this file descriptor, such as 3 with 3<file
  --min-revision    refuse a sheet older than this revision: an old copy put back
`;

export interface KeyValues {
  readonly identity?: string | undefined;
  readonly recipients?: string | undefined;
  readonly "passphrase-fd"?: string | undefined;
  readonly passphrase?: boolean | undefined;
  readonly "min-revision"?: string | undefined;
}

export interface Keys {
  readonly open: OpenKeys;
  readonly seal: SealKeys;
}

/**
 * What opens and seals, read once. `need` says which of the two the command will do.
 *
 * @throws HmisPrivacyError `cli.missing-option`, `cli.no-terminal`, `cli.unreadable-file`, `cli.bad-arguments`
 */
export async function keysOf(values: KeyValues, io: Io, need: "open" | "seal" | "both"): Promise<Keys> {
  const minRevision = values["min-revision"] === undefined ? 0 : Number(values["min-revision"]);
  if (!Number.isSafeInteger(minRevision)) throw new HmisPrivacyError("cli.bad-arguments", { field: "min-revision" });
  if (values["passphrase-fd"] !== undefined || values.passphrase === true) {
    const fd = values["passphrase-fd"];
    const passphrase = fd === undefined ? await asked(io) : await fromDescriptor(fd);
    return { open: { passphrase, minRevision }, seal: { passphrase } };
  }
  const lines = async (file: string | undefined, field: string, needed: boolean): Promise<string[]> => {
    if (file === undefined && needed) throw new HmisPrivacyError("cli.missing-option", { field });
    if (file === undefined) return [];
    const text = await readFile(file, "utf8").catch(() => {
      throw new HmisPrivacyError("cli.unreadable-file", { field });
    });
    return text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "" && !line.startsWith("#"));
  };
  const [key = ""] = await lines(values.identity, "identity", need !== "seal");
  const recipients = await lines(values.recipients, "recipients", need !== "open");
  return { open: { key, minRevision }, seal: { recipients } };
}

async function fromDescriptor(fd: string): Promise<string> {
  if (!/^\d{1,4}$/.test(fd)) throw new HmisPrivacyError("cli.bad-arguments", { field: "passphrase-fd" });
  try {
    let text = "";
    for await (const piece of createReadStream("", { fd: Number(fd), encoding: "utf8" })) text += String(piece);
    return text.replace(/\r?\n$/, "");
  } catch {
    throw new HmisPrivacyError("cli.unreadable-file", { field: "passphrase-fd" });
  }
}

/** Without an echo: what is typed goes nowhere but here. */
async function asked(io: Io): Promise<string> {
  if (!process.stdin.isTTY || io.stderr.isTTY !== true) throw new HmisPrivacyError("cli.no-terminal");
  io.stderr.write("Passphrase: ");
  const silent = new Writable({ write: (_piece, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await reader.question("");
  } finally {
    reader.close();
    io.stderr.write("\n");
  }
}
