import { type AuditFinding, RULES, ruleOf } from "../../../audit/index.js";
import { why } from "../explain.js";
import type { CheckReport, ReportOptions } from "./report.js";

/** How many places one failing case tells. */
const PLACES = 20;

/** The report as JUnit XML: a suite a file, a case a rule; warnings fail too, what is for information passes. */
export function junitReport({ run, findings }: CheckReport, { clientIds = false }: ReportOptions = {}): string {
  const files = [
    ...new Set([...run.files.map(({ file }) => file), ...findings.map(({ path }) => path.file ?? "export")]),
  ];
  const codes = [
    ...new Set([...RULES.map(({ code }) => code as string), ...findings.map(({ code }) => code as string)]),
  ];
  const failing = findings.filter(({ severity }) => severity !== "info");
  const suites = files.map((file) => {
    const own = failing.filter(({ path }) => (path.file ?? "export") === file);
    const broken = new Set<string>(own.map(({ code }) => code));
    const incomplete = run.files.some((checked) => checked.file === file && !checked.complete);
    const cases = codes.map((code) => {
      const name = `    <testcase classname="${xml(file)}" name="${xml(code)}"`;
      if (!broken.has(code)) return `${name}/>`;
      const places = own.filter((finding) => finding.code === code);
      const told = places.slice(0, PLACES).map((finding) => placeOf(finding, clientIds));
      const more = places.length > PLACES ? [`and ${places.length - PLACES} more`] : [];
      return `${name}>\n      <failure message="${xml(ruleOf(code)?.why ?? (why(code) || code))}" type="${places[0]?.severity}">${xml([...told, ...more].join("\n"))}</failure>\n    </testcase>`;
    });
    const broke = incomplete
      ? [
          `    <testcase classname="${xml(file)}" name="read to its end"><error message="The file could not be read to its end."/></testcase>`,
        ]
      : [];
    const total = codes.length + broke.length;
    return `  <testsuite name="${xml(file)}" tests="${total}" failures="${broken.size}" errors="${broke.length}">\n${[...cases, ...broke].join("\n")}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="hmis-privacy check">\n${suites.join("\n")}\n</testsuites>\n`;
}

function placeOf({ path, clientId }: AuditFinding, clientIds: boolean): string {
  const parts = [
    path.row === undefined ? undefined : path.row === 0 ? "header" : `row ${path.row}`,
    path.column === undefined ? undefined : `column ${path.column}`,
    path.index === undefined ? undefined : `number ${path.index + 1}`,
    clientIds && clientId !== undefined ? `client ${clientId}` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** XML 1.0 forbids control characters even as references, and lone surrogates are no characters. */
export function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
