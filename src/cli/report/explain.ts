import type { HmisPrivacyError } from "../../core/index.js";
import { CSV_CODES } from "../../csv/index.js";
import { EXPORT_CODES } from "../../export/index.js";
import { NODE_CODES } from "../../node/index.js";

const OWN: Readonly<Record<string, string>> = {
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
  "audit.unknown-rule": "No rule has this code.",
  "risk.unknown-column": "No client has this column.",
  "risk.k-not-a-count": "k is a whole number from 1 on.",
  "cli.clients-not-text": "The list of clients is no UTF-8 text.",
  "as-of.not-a-day": "--as-of wants a day, YYYY-MM-DD.",
  "export.no-clients": "The list of clients is empty.",
};

/** A sentence for a code; empty where there is none. */
export function why(code: string): string {
  if (Object.hasOwn(OWN, code)) return OWN[code] ?? "";
  for (const table of [CSV_CODES, EXPORT_CODES, NODE_CODES] as Readonly<Record<string, string | { why: string }>>[])
    if (Object.hasOwn(table, code)) {
      const row = table[code];
      return typeof row === "string" ? row : (row?.why ?? "");
    }
  return "";
}

/** An error as one line: code, place, and why. */
export function explain(error: HmisPrivacyError): string {
  const reason = why(error.code);
  return reason === "" ? error.message : `${error.message}: ${reason}`;
}
