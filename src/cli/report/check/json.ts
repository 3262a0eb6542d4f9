import type { CheckReport, ReportOptions } from "./report.js";

/** The report as JSON, in the form that `docs/reference-schemas/check.schema.json` describes. */
export function jsonReport({ run, findings, further }: CheckReport, { clientIds = false }: ReportOptions = {}): string {
  const list = findings.map(({ code, severity, path, clientId, fingerprint }) => ({
    code,
    severity,
    file: path.file ?? null,
    row: path.row ?? null,
    column: path.column ?? null,
    ...(path.index === undefined ? {} : { index: path.index }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(clientIds && clientId !== undefined ? { clientId } : {}),
  }));
  const report = { findings: list, further: Object.fromEntries(further), run };
  return `${JSON.stringify(report, null, 2)}\n`;
}
