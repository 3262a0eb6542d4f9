import { CLIENT_CODES } from "../../client/index.js";
import type { HmisPrivacyError } from "../../core/index.js";
import { CSV_CODES } from "../../csv/index.js";
import { EXPORT_CODES } from "../../export/index.js";
import { NODE_CODES } from "../../node/index.js";
import { POLICY_CONFLICTS } from "../../policy/index.js";
import {
  CIRCUMSTANCE_RULES,
  DISCLOSURE_RULES,
  FACT_RULES,
  SCRUB_CODES,
  SCRUB_EVIDENCE,
  SHAPE_RULES,
} from "../../scrub/index.js";
import { DUPLICATES_CODES } from "../duplicates/codes.js";

const OWN: Readonly<Record<string, string>> = {
  "call.not-utf8": "The line is no UTF-8: a name in another encoding would not be found.",
  "call.not-json": "The line is no JSON.",
  "call.not-a-request": "A request is an object with function, args and, if the answer is to have it, an id.",
  "call.line-too-long": "A line has at most 64 MB.",
  "call.unknown-function": "No function has this name; call --schema lists them.",
  "call.bad-arguments": "The argument of this number, from 0 on, is none that call --schema describes.",
  "call.unknown-policy": "No policy has this id.",
  "call.failed": "The function could not work with what its arguments hold.",
  "cli.bad-arguments": "An option or word that this command doesn't know; --help tells which it does.",
  "cli.missing-option": "This option is needed.",
  "cli.unknown-policy": "No policy has this name; --help lists them.",
  "cli.unknown-format": "The format is one that --help lists.",
  "cli.bad-option": "The option's value is none that --help lists.",
  "cli.bad-config": "The configuration is no JSON of the known fields; waivers need a rule, a reason and a last day.",
  "cli.bad-baseline": "The file is no baseline.",
  "cli.baseline-needs-key": "A baseline needs --key-file: fingerprints without a key could be guessed.",
  "cli.empty-key": "The key file is empty.",
  "cli.no-clients": "The export has no clients.",
  "cli.unknown-code": "No rule and no error has this code; hmis-privacy rules lists the rules.",
  "cli.not-json": "Standard input is not one JSON object of the known form; --help shows it.",
  "cli.stopped": "The command was stopped before its end.",
  "cli.not-text": "This is no text, or no UTF-8.",
  "cli.not-a-list": "The field is no list of texts.",
  "cli.not-a-request": "Standard input is no request as `request draft --format json` writes it.",
  "cli.no-terminal": "There is no terminal to ask for a passphrase at; use --passphrase-fd.",
  "cli.file-exists": "The file is there already; a sheet is never written over by another.",
  "cli.unreadable-file": "The file can't be read.",
  "cli.unwritable-file": "The file can't be written; the old one is untouched.",
  "tracking.age-encryption-missing": "Sealing needs the package age-encryption: npm install age-encryption.",
  "tracking.no-recipient": "A sheet is sealed for at least one recipient, better two, or with a passphrase.",
  "tracking.not-a-recipient": "A line of the recipients' file is no age recipient (age1…).",
  "tracking.not-a-key": "The identity file holds no age identity; age-keygen makes one.",
  "tracking.wrong-key": "The sheet is sealed for other keys, or with another passphrase.",
  "tracking.not-an-entry": "The entry has a field that the sheet doesn't know, or a value that is no text.",
  "tracking.truncated": "The sheet's file is cut short. Nothing of it was read; look for a whole copy.",
  "tracking.tampered": "The sheet's file was changed after it was sealed. Nothing of it was read.",
  "tracking.not-sealed": "The file is not sealed with age.",
  "tracking.not-a-sheet": "The file is sealed with age, but no tracking sheet is in it.",
  "tracking.rolled-back": "The sheet is older than --min-revision: somebody put an old copy back.",
  "tracking.no-client-id": "An entry needs its Client ID.",
  "tracking.person-has-entry": "The sheet has this person already: use the Client ID that is named.",
  "tracking.person-may-have-entry":
    "The sheet has somebody much alike: look, and use that Client ID if it is the same person.",
  "tracking.id-has-entry": "This Client ID belongs to somebody else on the sheet.",
  "tracking.nobody-named": "A placeholder is no name: the person would be lost.",
  "tracking.csv-column-missing": "The CSV needs ClientID, FirstName and LastName.",
  "tracking.csv-column-unknown": "The CSV has a column that a sheet doesn't have.",
  "tracking.csv-not-a-day": "A cell is no day, YYYY-MM-DD.",
  "tracking.csv-two-entries": "Two rows have one Client ID.",
  "requests.not-a-client-id":
    "A Client ID has letters, digits and hyphens, at most 32, with at least one digit, and isn't written as an SSN, phone or date.",
  "requests.id-names-client": "The Client ID holds something of the person.",
  "requests.profile-may-be-same": "A profile is much like this person: look before its ID goes into a request.",
  "requests.no-month": "The report needs months, as YYYY-MM.",
  "requests.months-out-of-order": "The months go from the oldest to the report's own.",
  "requests.checklist-open": "A point of the request's checklist that nobody has seen to.",
  "dob.not-a-day": "The birth date is no day, YYYY-MM-DD.",
  "tracking.person-named-in-hmis": "A person of the sheet also stands in the HMIS under a name.",
  "tracking.anonymous-without-entry":
    "Nobody knows who this anonymous client is: a person lost. Ask who made the record.",
  "tracking.id-gone": "The sheet's Client ID is not in the HMIS: merged, deleted, or mistyped.",
  "tracking.identified-again": "The sheet's Client ID has a name in the HMIS again.",
  "tracking.two-ids": "Two Client IDs of the sheet are one person: the records may be merged.",
  "tracking.date-differs": "The HMIS shows another birth date than was assigned: write the assigned one back.",
  "tracking.no-entry": "The sheet has no entry for this Client ID.",
  "requests.nobody": "The request names nobody to make anonymous.",
  "requests.no-such-step": "The request isn't where this step begins.",
  "requests.step-before-last": "The step lies before the last one.",
  "requests.unknown-detail": "A detail is none of the fixed sentences.",
  "audit.unknown-rule": "No rule has this code.",
  "risk.unknown-column": "No client has this column.",
  "risk.k-not-a-count": "k is a whole number from 1 on.",
  "cli.bad-known": "A line is no JSON object with clientId and fields that are known.",
  "cli.bad-dates": "A line is no JSON object with clientId, dob, asOf and policy.",
  "as-of.not-a-day": "--as-of wants a day, YYYY-MM-DD.",
  "export.no-clients": "The list of clients is empty.",
};

const TABLES: readonly Readonly<Record<string, string | { readonly why?: string; readonly says?: string }>>[] = [
  CSV_CODES,
  EXPORT_CODES,
  NODE_CODES,
  SCRUB_CODES,
  CLIENT_CODES,
  POLICY_CONFLICTS,
  SHAPE_RULES,
  DISCLOSURE_RULES,
  CIRCUMSTANCE_RULES,
  FACT_RULES,
  SCRUB_EVIDENCE,
  DUPLICATES_CODES,
];

/** A sentence for a code; empty where there is none. */
export function why(code: string): string {
  if (Object.hasOwn(OWN, code)) return OWN[code] ?? "";
  for (const table of TABLES)
    if (Object.hasOwn(table, code)) {
      const row = table[code];
      return typeof row === "string" ? row : (row?.why ?? row?.says ?? "");
    }
  // "client.not-attested.paperFileMarked" and its like are explained once.
  const stem = code.slice(0, code.lastIndexOf("."));
  return stem.includes(".") ? why(stem) : "";
}

/** An error as one line: code, place, and why. */
export function explain(error: HmisPrivacyError): string {
  const reason = why(error.code);
  return reason === "" ? error.message : `${error.message}: ${reason}`;
}
