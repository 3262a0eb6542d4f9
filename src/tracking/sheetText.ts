import { parseDay } from "../calendar/index.js";
import { HmisPrivacyError } from "../core/index.js";
import type { AssignedDob } from "../dob/index.js";
import { type SheetEntry, type SheetEvent, TRACKING_EVENTS, type TrackingSheet } from "./sheet.js";

const FORMAT = "hmis-privacy-sheet-1";

/** One JSON line for the sheet, one for each entry: what `age -d` shows can be read, and compared line by line. */
export function writeSheet({ revision, entries }: TrackingSheet): string {
  const head = JSON.stringify({ format: FORMAT, revision, entries: entries.length });
  return `${[head, ...entries.map((entry) => JSON.stringify(entry))].join("\n")}\n`;
}

/**
 * Reads what `writeSheet` wrote; anything else is refused whole.
 *
 * @throws HmisPrivacyError `tracking.not-a-sheet`
 */
export function readSheet(bytes: Uint8Array): TrackingSheet {
  const lines = decoded(bytes).trimEnd().split("\n");
  const head = parsed(lines[0] ?? "");
  const count = lines.length - 1;
  if (head["format"] !== FORMAT || head["entries"] !== count || !Number.isSafeInteger(head["revision"]))
    throw refused();
  return {
    format: FORMAT,
    revision: head["revision"] as number,
    entries: lines.slice(1).map((line) => entryOf(parsed(line))),
  };
}

const refused = (): HmisPrivacyError => new HmisPrivacyError("tracking.not-a-sheet");

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refused();
  }
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw refused();
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refused();
  return value as Fields;
}

const TEXTS = ["clientId", "firstName", "middleName", "lastName", "nameSuffix", "dob", "ssn", "agencyNotes"];
const PROPERTIES: ReadonlySet<string> = new Set([...TEXTS, "aliases", "assignedDob", "history"]);

function entryOf(fields: Fields): SheetEntry {
  if (!isEntry(fields)) throw refused();
  return fields as unknown as SheetEntry;
}

/** Whether a sheet with this entry can be opened again. */
export function isEntry(fields: Fields): boolean {
  return (
    Object.keys(fields).every((field) => PROPERTIES.has(field)) &&
    TEXTS.every((field) => fields[field] === undefined || typeof fields[field] === "string") &&
    ["clientId", "firstName", "lastName"].every((field) => typeof fields[field] === "string") &&
    (fields["aliases"] === undefined || isList(fields["aliases"], (alias) => typeof alias === "string")) &&
    (fields["assignedDob"] === undefined || isAssigned(fields["assignedDob"])) &&
    isList(fields["history"], isEvent)
  );
}

const isList = (value: unknown, holds: (part: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(holds);

const isDay = (value: unknown): boolean => typeof value === "string" && parseDay(value) !== null;

function isAssigned(value: unknown): value is AssignedDob {
  if (typeof value !== "object" || value === null) return false;
  const { dob, asOf, policy } = value as Fields;
  return (dob === null || isDay(dob)) && isDay(asOf) && typeof policy === "string";
}

function isEvent(value: unknown): value is SheetEvent {
  if (typeof value !== "object" || value === null) return false;
  const { on, what } = value as Fields;
  return isDay(on) && TRACKING_EVENTS.some((event) => event === what);
}
