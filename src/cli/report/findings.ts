import type { Finding, Severity } from "../../core/index.js";
import { why } from "./explain.js";

const MARK: Readonly<Record<Severity, string>> = { error: "error", warning: "warn ", info: "info " };
const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** How many places of one code are told before the rest is counted. */
const PLACES = 5;

/** Findings for a person: grouped by code, gravest first, with the first places of each. Client IDs only if asked for. */
export function findingsAsText(findings: readonly Finding[], { ids = false } = {}): string {
  const groups = grouped(findings);
  const lines: string[] = [];
  for (const severity of ORDER)
    for (const [code, group] of groups) {
      if (group[0]?.severity !== severity) continue;
      lines.push(`${MARK[severity]} ${code}${group.length > 1 ? ` × ${group.length}` : ""}`);
      const reason = why(code);
      if (reason !== "") lines.push(`      ${reason}`);
      for (const finding of group.slice(0, PLACES)) {
        const at = place(finding, ids);
        if (at !== "") lines.push(`      – ${at}`);
      }
      if (group.length > PLACES) lines.push(`      – and ${group.length - PLACES} more`);
    }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function grouped(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group === undefined) groups.set(finding.code, [finding]);
    else group.push(finding);
  }
  return groups;
}

function place({ path: { file, row, column, field, index }, clientId }: Finding, ids: boolean): string {
  const parts = [
    file,
    row === undefined ? undefined : row === 0 ? "header" : `row ${row}`,
    column === undefined ? undefined : typeof column === "number" ? `column ${column}` : column,
    field,
    index === undefined ? undefined : `number ${index + 1}`,
    ids && clientId !== undefined ? `client ${printable(clientId)}` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** Without control characters and marks that turn text round: an ID comes from a file, and goes to a terminal. */
export const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, "?");

/** Findings for a program; Client IDs only if asked for. */
export function findingsAsJson(findings: readonly Finding[], { ids = false } = {}): readonly Finding[] {
  return findings.map(({ code, severity, path, clientId }) => ({
    code,
    severity,
    path,
    ...(ids && clientId !== undefined && { clientId }),
  }));
}
