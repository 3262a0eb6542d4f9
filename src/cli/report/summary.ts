import type { ChangeRule, DeidentifySummary, LeftReason } from "../../export/index.js";
import { findingsAsJson, findingsAsText } from "./findings.js";

const RULES: Readonly<Record<ChangeRule, string>> = {
  "template-name": "names made the template's",
  "template-ssn": "Social Security numbers taken out",
  "dob-rule": "birth dates approximated",
  quality: "quality codes set",
  "birth-date": "true birth dates taken out of other columns",
  "text-blanked": "free text blanked",
  "text-scrubbed": "free text scrubbed",
  hiv: "HIV facts taken out",
  dv: "domestic-violence facts taken out",
  "not-of-its-type": "values taken out that don't fit their column",
};

const REASONS: Readonly<Record<LeftReason, string>> = {
  "client-id": "Client IDs: they link the client's rows",
  timestamps: "times of data entry, to the second",
  "dv-by-policy": "domestic-violence facts: the policy reports them and keeps them",
  "hiv-by-policy": "HIV facts: the policy reports them and keeps them",
  "dv-without-missing-code": 'domestic-violence facts that HUD has no code for "not known" for',
  "hiv-without-missing-code": 'HIV facts that HUD has no code for "not known" for',
  "birth-date": "true birth dates in columns that HUD wants filled in",
  staff: "workers' user IDs",
  "admitted-unread": "columns that you admitted by name, unread",
};

/** What was done, for a person. */
export function summaryAsText(summary: DeidentifySummary, { ids = false } = {}): string {
  const { clients, files, changes, left, findings, findingsLeftOut } = summary;
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const changed = files.reduce((sum, file) => sum + file.changedRows, 0);
  const lines = [
    `${count(clients.found, "client")} of ${clients.listed} listed found, ${clients.alreadyAnonymous} anonymous already.`,
    `${count(changed, "row")} of ${rows} changed, in ${count(files.filter((file) => file.changedRows > 0).length, "file")}; all other rows keep their bytes.`,
    "",
    ...table("Changed", changes, ({ rule }) => RULES[rule]),
    ...table("Left", left, ({ why }) => REASONS[why]),
  ];
  const more = findingsLeftOut === 0 ? "" : `… and ${findingsLeftOut} findings more of the same.\n`;
  return `${lines.join("\n")}\n${findingsAsText(findings, { ids })}${more}`;
}

/** What was done, for a program. The approximate dates are in no report: they belong into the tracking sheet. */
export function summaryAsJson(summary: DeidentifySummary, { ids = false } = {}) {
  const { assigned: _, findings, ...rest } = summary;
  return { ...rest, findings: findingsAsJson(findings, { ids }) };
}

function table<Row extends { readonly cells: number; readonly file: string }>(
  title: string,
  rows: readonly Row[],
  of: (row: Row) => string,
): string[] {
  const sums = new Map<string, { cells: number; files: Set<string> }>();
  for (const row of rows) {
    const sum = sums.get(of(row)) ?? { cells: 0, files: new Set<string>() };
    sum.cells += row.cells;
    sum.files.add(row.file.replace(/\.csv$/, ""));
    sums.set(of(row), sum);
  }
  if (sums.size === 0) return [];
  const lines = [...sums].map(
    ([what, { cells, files }]) =>
      `${String(cells).padStart(8)}  ${what} (${files.size > 3 ? `${files.size} files` : [...files].join(", ")})`,
  );
  return [title, ...lines, ""];
}

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;
