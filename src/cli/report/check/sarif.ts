import type { AuditFinding } from "../../../audit/index.js";
import { RULES, ruleOf } from "../../../audit/index.js";
import type { Severity } from "../../../core/index.js";
import { why } from "../explain.js";
import type { CheckReport, ReportOptions } from "./report.js";

const LEVEL: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};
/** GitHub takes no more results of a run. */
const MOST_RESULTS = 25_000;
const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The report as SARIF 2.1.0. A row is given as the line that it stands on where no cell has a line break. No snippets, no
 * rendered text; fingerprints only where a key was given.
 */
export function sarifReport(report: CheckReport, { clientIds = false }: ReportOptions = {}): string {
  const { run, findings } = report;
  const codes = [
    ...new Set([...RULES.map(({ code }) => code as string), ...findings.map(({ code }) => code as string)]),
  ];
  const sorted = [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: run.tool.name,
            semanticVersion: run.tool.version,
            rules: codes.map((code) => {
              const rule = ruleOf(code);
              return {
                id: code,
                shortDescription: { text: code },
                fullDescription: { text: rule?.why ?? (why(code) || code) },
                help: {
                  text: rule === null ? code : `${rule.why} Mended by: ${rule.mend}. Source: ${sourceOf(code)}.`,
                },
                defaultConfiguration: { level: LEVEL[rule?.severity ?? "error"] },
              };
            }),
          },
        },
        invocations: [{ executionSuccessful: run.complete }],
        columnKind: "utf16CodeUnits",
        results: sorted
          .slice(0, MOST_RESULTS)
          .map((finding) => resultOf(finding, codes.indexOf(finding.code), clientIds)),
        properties: { policy: run.policy, asOf: run.asOf, counts: run.counts },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Where a rule comes from, in a line. */
export function sourceOf(code: string): string {
  const source = ruleOf(code)?.source;
  if (source === undefined) return "";
  return [source.by, source.title, source.section].filter((part) => part !== undefined).join(", ");
}

function resultOf(
  { code, severity, path, clientId, fingerprint }: AuditFinding,
  ruleIndex: number,
  clientIds: boolean,
) {
  const column = path.column === undefined ? undefined : String(path.column);
  return {
    ruleId: code,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: ruleOf(code)?.why ?? (why(code) || code) },
    locations:
      path.file === undefined
        ? []
        : [
            {
              physicalLocation: {
                artifactLocation: { uri: path.file },
                region: { startLine: (path.row ?? 0) + 1 },
              },
              ...(column === undefined
                ? {}
                : {
                    logicalLocations: [{ name: column, fullyQualifiedName: `${path.file}#${column}`, kind: "member" }],
                  }),
            },
          ],
    ...(fingerprint === undefined ? {} : { partialFingerprints: { "hmisPrivacy/v1": fingerprint } }),
    properties: {
      ...(path.row === undefined ? {} : { row: path.row }),
      ...(clientIds && clientId !== undefined ? { clientId } : {}),
    },
  };
}
