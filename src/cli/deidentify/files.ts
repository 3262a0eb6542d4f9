import { readFile } from "node:fs/promises";
import { parseDay } from "../../calendar/index.js";
import type { AssignedDob } from "../../client/index.js";
import { HmisPrivacyError } from "../../core/index.js";
import type { KnownIdentifiers } from "../../identity/index.js";
import { nodeError } from "../../node/index.js";
import { type Io, readText } from "../io.js";

/** IDs of a list, one a line; `#` starts a comment, and quotes around an ID are a spreadsheet's. */
export async function clientList(path: string, io: Io): Promise<readonly string[]> {
  const text = path === "-" ? await fromInput(io) : await textOf(path, "clients");
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim().replace(/^"(.*)"$/, "$1"))
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/**
 * What is known of clients beside Client.csv, a JSON object a line: `clientId` and the fields of `KnownIdentifiers`.
 *
 * @throws HmisPrivacyError `cli.bad-known`, with the line's number
 */
export async function knownFile(path: string): Promise<ReadonlyMap<string, KnownIdentifiers>> {
  const known = new Map<string, KnownIdentifiers>();
  for (const [index, { clientId, ...fields }] of (await objects(path, "known", "cli.bad-known")).entries()) {
    const right = Object.entries(fields).every(([field, value]) =>
      LISTS.has(field)
        ? Array.isArray(value) && value.every((one) => typeof one === "string")
        : TEXTS.has(field) && typeof value === "string",
    );
    if (typeof clientId !== "string" || !right) throw new HmisPrivacyError("cli.bad-known", { field: "known", index });
    known.set(clientId, fields as KnownIdentifiers);
  }
  return known;
}

const LISTS: ReadonlySet<string> = new Set(["aliases", "phones", "emails", "addresses", "otherIds"]);
const TEXTS: ReadonlySet<string> = new Set(["firstName", "middleName", "lastName", "nameSuffix", "dob", "ssn"]);

/**
 * Approximate birth dates as they were assigned before, a JSON object a line; none where the file isn't there yet.
 *
 * @throws HmisPrivacyError `cli.bad-dates`, with the line's number
 */
export async function datesFile(path: string): Promise<ReadonlyMap<string, AssignedDob>> {
  const dates = new Map<string, AssignedDob>();
  for (const [index, line] of (await objects(path, "dates", "cli.bad-dates", "may be missing")).entries()) {
    const { clientId, dob, asOf, policy } = line;
    const days = [dob, asOf].every((day) => day === null || (typeof day === "string" && parseDay(day) !== null));
    if (typeof clientId !== "string" || typeof policy !== "string" || typeof asOf !== "string" || !days)
      throw new HmisPrivacyError("cli.bad-dates", { field: "dates", index });
    dates.set(clientId, { dob: typeof dob === "string" ? dob : null, asOf, policy });
  }
  return dates;
}

/** The lines of such a file, in the order of the IDs. */
export function datesText(dates: ReadonlyMap<string, AssignedDob>): string {
  return [...dates]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([clientId, { dob, asOf, policy }]) => `${JSON.stringify({ clientId, dob, asOf, policy })}\n`)
    .join("");
}

async function objects(
  path: string,
  field: string,
  code: "cli.bad-known" | "cli.bad-dates",
  missing: "may be missing" | "must be there" = "must be there",
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const text = await textOf(path, field).catch((error: unknown) => {
    if (missing === "may be missing" && error instanceof Error && error.message.startsWith("node.not-found")) return "";
    throw error;
  });
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.map((line, index) => {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      value = null;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new HmisPrivacyError(code, { field, index });
    return value as Readonly<Record<string, unknown>>;
  });
}

async function fromInput(io: Io): Promise<string> {
  try {
    return await readText(io.stdin);
  } catch {
    // A list that ends because somebody pressed Ctrl-C is no list.
    throw new HmisPrivacyError(io.signal?.aborted === true ? "cli.stopped" : "cli.not-text", { field: "clients" });
  }
}

async function textOf(path: string, field: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw nodeError(error, { field });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new HmisPrivacyError("cli.not-text", { field });
  }
}
