import type { AuditFinding } from "../../../audit/index.js";
import { ruleOf } from "../../../audit/index.js";
import type { Severity } from "../../../core/index.js";
import { why } from "../explain.js";
import { printable } from "../findings.js";
import { type CheckReport, countOf, type ReportOptions } from "./report.js";

const ORDER: readonly Severity[] = ["error", "warning", "info"];
const WORD: Readonly<Record<Severity, string>> = { error: "error", warning: "warn ", info: "info " };
/** How many places of one code and column are told before the rest is counted. */
const PLACES = 5;

/** The report for eyes: gravest first, each rule once, with why, who mends it, and the first places. */
export function textReport(report: CheckReport, { clientIds = false }: ReportOptions = {}): string {
  const { run, findings } = report;
  const lines: string[] = [];
  for (const severity of ORDER)
    for (const code of codesOf(findings, severity)) {
      const own = findings.filter((finding) => finding.code === code);
      const count = countOf(report, code);
      const rule = ruleOf(code);
      lines.push(`${WORD[severity]} ${code}${count > 1 ? ` × ${count}` : ""}`);
      const reason = rule?.why ?? why(code);
      if (reason !== "") lines.push(`      ${reason}`);
      if (rule !== null) lines.push(`      Mended by: ${rule.mend}.`);
      lines.push(...places(own, clientIds), "");
    }
  const rows = run.files.reduce((sum, file) => sum + file.rows, 0);
  const { error, warning, info } = run.counts;
  lines.push(
    `${counted(run.files.length, "file")}, ${counted(rows, "row")}, ${run.hudVersion ?? "unknown version"}, policy ${run.policy.id}, as of ${run.asOf}.`,
  );
  for (const file of run.files)
    if (!file.complete)
      lines.push(`Not read to its end: ${file.file} (row ${file.rows}). Nothing is known of the rest.`);
  for (const waiver of run.waivers) {
    if (waiver.expired) lines.push(`A waiver of ${waiver.code} ended on ${waiver.until}.`);
    else if (waiver.used === 0) lines.push(`A waiver of ${waiver.code} has nothing to waive any more.`);
  }
  const waived = run.waivers.reduce((sum, { used }) => sum + used, 0);
  if (waived > 0) lines.push(`${counted(waived, "finding")} waived.`);
  if (run.baseline !== null)
    lines.push(
      `${counted(run.baseline.known, "finding")} known from the baseline${run.baseline.stale > 0 ? `; ${run.baseline.stale} of its entries are gone and can be pruned` : ""}.`,
    );
  const total = error + warning + info;
  lines.push(
    total === 0
      ? run.complete
        ? "Nothing found."
        : "Nothing found in what could be read."
      : `${counted(error, "error")}, ${counted(warning, "warning")}${info > 0 ? `, ${info} for information` : ""}.`,
  );
  return `${lines.join("\n")}\n`;
}

const codesOf = (findings: readonly AuditFinding[], severity: Severity): readonly string[] => [
  ...new Set(findings.filter((finding) => finding.severity === severity).map(({ code }) => code)),
];

/** One line a column: the file, the column, and its first rows. */
function places(findings: readonly AuditFinding[], clientIds: boolean): string[] {
  const groups = new Map<string, AuditFinding[]>();
  for (const finding of findings) {
    const { file, column, index } = finding.path;
    const where = [
      file ?? (index === undefined ? "" : `file number ${index + 1}`),
      column === undefined ? "" : typeof column === "number" ? `column ${column}` : column,
    ];
    const key = where.filter((part) => part !== "").join(" · ");
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups].map(([where, group]) => {
    const rows = group.slice(0, PLACES).map(({ path, clientId }) => {
      const row = path.row === undefined ? "" : path.row === 0 ? "header" : String(path.row);
      return clientIds && clientId !== undefined ? `${row} (client ${printable(clientId)})` : row;
    });
    const listed = rows.filter((row) => row !== "").join(", ");
    const more = group.length > PLACES ? ` and ${group.length - PLACES} more` : "";
    const label =
      listed === "" ? "" : listed === "header" ? ": header" : `: row${group.length > 1 ? "s" : ""} ${listed}`;
    return `      – ${where}${label}${more}`;
  });
}

const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;
