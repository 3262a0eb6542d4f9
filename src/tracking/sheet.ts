import type { AssignedDob } from "../dob/index.js";

/** A person of the sheet. Everything here identifies: it goes nowhere but into the sealed file. */
export interface SheetPerson {
  readonly firstName: string;
  readonly middleName?: string | undefined;
  readonly lastName: string;
  readonly nameSuffix?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  /** The true birth date, `YYYY-MM-DD`. */
  readonly dob?: string | undefined;
  readonly ssn?: string | undefined;
}

/** What can happen to an entry. */
export const TRACKING_EVENTS = ["added", "changed", "date-assigned", "merged", "restored"] as const;

/** Something that happened to an entry, and when. */
export interface SheetEvent {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly what: (typeof TRACKING_EVENTS)[number];
}

/** One anonymous client of the organisation. */
export interface SheetEntry extends SheetPerson {
  readonly clientId: string;
  /** The approximate birth date that the HMIS shows: computed once, looked up here ever after. */
  readonly assignedDob?: AssignedDob | undefined;
  /** What the agency notes for itself. */
  readonly agencyNotes?: string | undefined;
  readonly history: readonly SheetEvent[];
}

/**
 * The organisation's own list of who its anonymous clients are: Client ID and identity.
 *
 * A value like any other while it is open; at rest it is sealed. Each change counts `revision` up, so that an old copy
 * is recognised. Source: guide, "De-Identifying Existing Clients" and the organization checklist.
 */
export interface TrackingSheet {
  readonly format: "hmis-privacy-sheet-1";
  readonly revision: number;
  readonly entries: readonly SheetEntry[];
}

/**
 * A sheet with nobody on it.
 *
 * @example
 * createTrackingSheet().revision; // => 0
 */
export function createTrackingSheet(): TrackingSheet {
  return { format: "hmis-privacy-sheet-1", revision: 0, entries: [] };
}

/** A database's null is absent here: what is sealed has text or nothing. */
export function withoutNulls<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Fields>;
}
