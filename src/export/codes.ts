import type { Severity, Source } from "../core/index.js";
import { guide, hudStandard } from "../core/index.js";

/** What can be wrong with an export as a whole. */
export type ExportCode = keyof typeof EXPORT_CODES;

interface ExportCodeRow {
  readonly severity: Severity;
  readonly why: string;
  readonly mend: string;
  readonly source?: Source;
}

const csv = hudStandard("HMIS CSV Format Specifications");

/** What can be found in an export, or stand in the way of making it anonymous. */
export const EXPORT_CODES = {
  "export.missing-file": {
    severity: "error",
    why: "A file that HUD wants is not there. Without Client.csv and Export.csv nothing can be done.",
    mend: "Export again, with all files.",
    source: csv,
  },
  "export.unknown-file": {
    severity: "error",
    why: "A file that HUD doesn't know may hold anything.",
    mend: "Take it out, or admit it by name with keepFiles.",
    source: csv,
  },
  "export.file-kept-unread": {
    severity: "warning",
    why: "A file was admitted by name and copied as it is.",
    mend: "Read it.",
  },
  "export.unknown-column": {
    severity: "error",
    why: "Nobody has said what a column that HUD doesn't know holds.",
    mend: "Take it out, or admit it by name with keepFields.",
    source: csv,
  },
  "export.column-kept-unread": {
    severity: "warning",
    why: "A column was admitted by name and kept as it is.",
    mend: "Read it.",
  },
  "export.misspelt-column": {
    severity: "warning",
    why: "A header differs from HUD's in case or spaces, and HUD's headers are case-sensitive. It is read as HUD's.",
    mend: "Correct the header.",
    source: csv,
  },
  "export.column-of-other-version": {
    severity: "warning",
    why: "HUD has this column in another version of the standard only.",
    mend: "Export again in the version that Export.csv names.",
    source: csv,
  },
  "export.duplicate-column": {
    severity: "error",
    why: "Two headers mean one HUD column.",
    mend: "Take one out.",
    source: csv,
  },
  "export.missing-column": {
    severity: "warning",
    why: "A column that HUD wants is not there. Without the columns that link rows to people it is an error.",
    mend: "Export again.",
    source: csv,
  },
  "export.not-one-export-row": {
    severity: "error",
    why: "Export.csv has one row.",
    mend: "Export again.",
    source: csv,
  },
  "export.unknown-version": {
    severity: "warning",
    why: "Neither Export.csv nor the headers tell the version; the newest is assumed.",
    mend: "Fill in CSVVersion.",
    source: csv,
  },
  "export.unknown-hash-status": {
    severity: "error",
    why: "HashStatus is none of HUD's codes, so nobody knows whether names are hashed.",
    mend: "Fill in HashStatus.",
    source: hudStandard("HMIS CSV Format Specifications, HashStatus"),
  },
  "export.hash-by-agreement": {
    severity: "info",
    why: "Names are hashed in a way that only the agreement tells; anonymous names are left empty, which is valid in all.",
    mend: "Nothing to do.",
    source: hudStandard("HMIS CSV Format Specifications, HashStatus"),
  },
  "export.ragged-row": {
    severity: "warning",
    why: "A row has too few or too many cells. It names none of the listed clients, and is passed on as it is.",
    mend: "Correct the row.",
  },
  "export.ragged-row-of-client": {
    severity: "warning",
    why: "A row that names a listed client has too few or too many cells, so that nobody can tell which is which. Only its dates and the client's IDs are kept; in Client.csv it is an error.",
    mend: "Correct the row.",
  },
  "export.unknown-client": {
    severity: "warning",
    why: "An ID of the list is in no row of Client.csv. The number is its place in the list.",
    mend: "Check the list.",
  },
  "export.nobody-found": {
    severity: "error",
    why: "No ID of the list is in the export: the list belongs to another one, and everybody in this one would keep their name.",
    mend: "Check the list.",
  },
  "export.too-many-listed": {
    severity: "error",
    why: "More clients are listed than the texts of an export can be searched for at once.",
    mend: "Make a part of the list anonymous, then the next part in the result.",
  },
  "export.duplicate-client": {
    severity: "warning",
    why: "A listed client has two rows in Client.csv; both are done.",
    mend: "Merge them.",
  },
  "export.row-without-client": { severity: "warning", why: "A row's PersonalID is empty.", mend: "Correct the row." },
  "export.no-entry-date": {
    severity: "error",
    why: "The birth-date rule counts age on the client's entry date, and there is none.",
    mend: "Give a date as asOf.",
  },
  "export.household-member-identified": {
    severity: "warning",
    why: "Somebody of a listed client's household stays identified, and leads to the client.",
    mend: "List the whole household.",
    source: guide("De-Identifying Existing Clients"),
  },
  "export.enrollment-of-other-client": {
    severity: "warning",
    why: "A row names one client and an enrollment of another; one of them is listed, so the row is done.",
    mend: "Correct the row.",
  },
  "export.identifier-in-id": {
    severity: "error",
    why: "An ID holds a listed client's name or number. IDs link rows and can't be changed here.",
    mend: "Give the record another ID in the HMIS.",
    source: guide("Creating a New Anonymous Client Record"),
  },
  "export.names-unknown": {
    severity: "warning",
    why: "A listed client's name is not known, hashed for example: their free text is blanked, and nobody can look for the name in the texts of others.",
    mend: "Give what is known of them, or make the unhashed export anonymous.",
  },
  "export.text-to-review": {
    severity: "warning",
    why: "A text holds something that may be a listed client's, or that the scrubber is not sure of: a common name alone, for example.",
    mend: "Read the text.",
  },
  "export.birth-date-elsewhere": {
    severity: "warning",
    why: "A date that HUD wants filled in is a listed client's true birth date, as a newborn's entry date is.",
    mend: "Decide whether the row may leave the HMIS.",
    source: guide("What is the most commonly recognized personal identifying information (PII*)?"),
  },
  "export.hiv-by-inference": {
    severity: "warning",
    why: "A service, destination or project tells a listed client's HIV status and could not be changed.",
    mend: "Decide whether the row may leave the HMIS.",
    source: guide("What is the most commonly recognized personal identifying information (PII*)?"),
  },
  "export.dv-by-inference": {
    severity: "warning",
    why: "A project of a victim service provider tells that a listed client is a survivor.",
    mend: "Decide whether the row may leave the HMIS.",
    source: guide("Introduction"),
  },
} as const satisfies Readonly<Record<`export.${string}`, ExportCodeRow>>;
