import { ruleOf } from "../../../audit/index.js";
import type { Severity } from "../../../core/index.js";
import { why } from "../explain.js";
import { type CheckReport, countOf, type ReportOptions } from "./report.js";

const LEVEL: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };
/** GitHub shows ten annotations of a level in a step and drops the others without a word. */
const MOST_OF_A_LEVEL = 9;

/**
 * Workflow commands that become annotations: one a rule and column, the most frequent first, and at the end of each level
 * a count of all, since GitHub drops what is too many.
 */
export function githubReport(report: CheckReport, { clientIds = false }: ReportOptions = {}): string {
  const { run, findings } = report;
  const lines: string[] = [];
  for (const severity of ["error", "warning", "info"] as const) {
    const groups = new Map<string, typeof findings>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const key = `${finding.code} ${finding.path.file} ${finding.path.column}`;
      groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    const sorted = [...groups.values()].sort((a, b) => b.length - a.length);
    for (const group of sorted.slice(0, MOST_OF_A_LEVEL)) {
      const [first] = group;
      if (first === undefined) continue;
      const { code, path, clientId } = first;
      const properties = [
        ...(path.file === undefined ? [] : [`file=${property(path.file)}`, `line=${(path.row ?? 0) + 1}`]),
        `title=${property(code)}`,
      ];
      const where = [
        path.column === undefined ? "" : `column ${path.column}`,
        path.row === undefined ? "" : path.row === 0 ? "header" : `row ${path.row}`,
        group.length > 1 ? `and ${group.length - 1} more` : "",
        clientIds && clientId !== undefined ? `client ${clientId}` : "",
      ].filter((part) => part !== "");
      lines.push(
        `::${LEVEL[severity]} ${properties.join(",")}::${message(`${ruleOf(code)?.why ?? (why(code) || code)} (${where.join(", ")})`)}`,
      );
    }
    const total = [
      ...new Set(findings.filter((finding) => finding.severity === severity).map(({ code }) => code)),
    ].reduce((sum, code) => sum + countOf(report, code), 0);
    if (total > 0)
      lines.push(
        `::${LEVEL[severity]} title=hmis-privacy::${message(`${total} findings of this level, ${sorted.length} kinds and columns; the first ${Math.min(sorted.length, MOST_OF_A_LEVEL)} are shown.`)}`,
      );
  }
  if (!run.complete) lines.push("::error title=hmis-privacy::The export could not be read to its end.");
  lines.push(
    lines.length === 0
      ? "hmis-privacy: nothing found."
      : `hmis-privacy: ${run.counts.error} errors, ${run.counts.warning} warnings.`,
  );
  return `${lines.join("\n")}\n`;
}

const message = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => message(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
