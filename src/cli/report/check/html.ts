import { type AuditFinding, ruleOf } from "../../../audit/index.js";
import type { Severity } from "../../../core/index.js";
import type { RiskAssessment } from "../../../risk/index.js";
import { why } from "../explain.js";
import { xml } from "./junit.js";
import { type CheckReport, countOf, type ReportOptions } from "./report.js";
import { sourceOf } from "./sarif.js";

/** The report as one page that needs nothing else: no script, no font, no picture from anywhere. */
export function htmlReport(report: CheckReport, options: ReportOptions = {}): string {
  const { run, findings, people } = report;
  const { error, warning, info } = run.counts;
  const byCode = tally(findings.map(({ code }) => code)).map(([code]) => [code, countOf(report, code)] as const);
  const byFile = tally(findings.map(({ path }) => path.file ?? "export"));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>hmis-privacy check</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Check of an HMIS export</h1>
<p>${xml(run.hudVersion ?? "unknown version")} · policy ${xml(run.policy.id)} · as of ${xml(run.asOf)} · hmis-privacy ${xml(run.tool.version)}</p>
${run.complete ? "" : '<p class="broken">Not every file could be read to its end. Nothing is known of the rest.</p>'}
<ul class="counts">
<li class="error"><b>${error}</b> errors</li>
<li class="warning"><b>${warning}</b> warnings</li>
<li class="info"><b>${info}</b> for information</li>
<li><b>${run.files.reduce((sum, file) => sum + file.rows, 0)}</b> rows in ${run.files.length} files</li>
</ul>
</header>
<main>
${section(
  "Findings by rule",
  bars(byCode, (code) => severityOf(findings, code)),
)}
${section("Findings by file", bars(byFile))}
${people === undefined ? "" : peopleSections(people)}
${section("Rules and places", byCode.map(([code, count]) => ruleBlock(code, count, findings, options)).join("\n"))}
${section("What was run", recordTable(report))}
</main>
</body>
</html>
`;
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1b2430;--soft:#5a6676;--line:#d7dde5;--paper:#fff;--error:#b3261e;--warning:#8a5a00;--info:#1f5fa8;--bar:#3b6ea5}
@media(prefers-color-scheme:dark){:root{--ink:#e6ebf2;--soft:#9fabbb;--line:#364152;--paper:#141a22;--error:#ff8a80;--warning:#f0b955;--info:#8ab8f0;--bar:#6fa3dc}}
body{margin:0 auto;max-width:60rem;padding:1.5rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{margin:0 0 .25rem;font-size:1.6rem}h2{margin:2.5rem 0 .75rem;font-size:1.2rem;border-bottom:1px solid var(--line)}h3{margin:1.5rem 0 .25rem;font-size:1rem;font-family:ui-monospace,monospace}
p{margin:.25rem 0}.soft{color:var(--soft)}.broken{color:var(--error);font-weight:600}
.counts{display:flex;flex-wrap:wrap;gap:1rem;padding:0;list-style:none}.counts li{padding:.5rem 1rem;border:1px solid var(--line);border-radius:.5rem}.counts b{font-size:1.4rem}
.error b,h3.error{color:var(--error)}.warning b,h3.warning{color:var(--warning)}.info b,h3.info{color:var(--info)}
svg{display:block;width:100%;height:auto}svg text{font:13px system-ui,sans-serif;fill:var(--ink)}svg .n{fill:var(--soft)}svg rect{fill:var(--bar)}svg rect.error{fill:var(--error)}svg rect.warning{fill:var(--warning)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid var(--line)}td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
`;

const section = (title: string, body: string): string =>
  body === "" ? "" : `<section>\n<h2>${title}</h2>\n${body}\n</section>`;

function tally(items: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

const severityOf = (findings: readonly AuditFinding[], code: string): Severity =>
  findings.find((finding) => finding.code === code)?.severity ?? "info";

/** Horizontal bars, most first; on a root scale, so that one large figure doesn't hide the others. */
function bars(rows: readonly (readonly [string, number])[], className: (label: string) => string = () => ""): string {
  if (rows.length === 0) return "";
  const shown = rows.slice(0, 30);
  const most = Math.max(...shown.map(([, count]) => count));
  const lines = shown.map(([label, count], i) => {
    const width = Math.max(2, 420 * Math.sqrt(count / most));
    const y = i * 24;
    return `<text x="0" y="${y + 16}">${xml(label)}</text><rect class="${className(label)}" x="300" y="${y + 4}" width="${width.toFixed(1)}" height="15" rx="2"/><text class="n" x="${(308 + width).toFixed(1)}" y="${y + 16}">${count}</text>`;
  });
  const summary = shown.map(([label, count]) => `${label}: ${count}`).join("; ");
  const more = rows.length > shown.length ? `<p class="soft">and ${rows.length - shown.length} more kinds</p>` : "";
  return `<svg viewBox="0 0 800 ${shown.length * 24}" role="img" aria-label="${xml(summary)}">${lines.join("")}</svg>${more}`;
}

function peopleSections({ risk, birthdays }: NonNullable<CheckReport["people"]>): string {
  const share = birthdays.all === 0 ? 0 : (100 * birthdays.january1) / birthdays.all;
  const heap = bars([
    ["born on 1 January", birthdays.january1],
    ["born on other days", birthdays.all - birthdays.january1],
  ]);
  return [
    section(
      "Birth dates on 1 January",
      birthdays.all === 0
        ? ""
        : `<p>${share.toFixed(1)} % of ${birthdays.all} birth dates; 0.3 % would be chance. They are approximate dates, and tell nothing of who somebody is.</p>${heap}`,
    ),
    risk === null ? "" : riskSections(risk),
  ].join("\n");
}

function riskSections(risk: RiskAssessment): string {
  const sizes: readonly (readonly [string, number, number])[] = [
    ["alone", 1, 1],
    ["2 to 4 alike", 2, 4],
    ["5 to 10 alike", 5, 10],
    ["11 and more alike", 11, Number.POSITIVE_INFINITY],
  ];
  const people = sizes.map(
    ([label, from, to]) =>
      [
        label,
        risk.classSizes
          .filter(({ size }) => size >= from && size <= to)
          .reduce((sum, { size, classes }) => sum + size * classes, 0),
      ] as const,
  );
  const rows = risk.coarsening
    .slice(0, 8)
    .map(
      ({ column, step, sampleUniques, rowsBelowK }) =>
        `<tr><td>${xml(column)}</td><td>${xml(step)}</td><td class="number">${sampleUniques}</td><td class="number">${rowsBelowK}</td></tr>`,
    );
  return [
    section(
      "How many clients look alike",
      `<p>By birth year, sex, race, veteran status, household size, disabling condition, project and month of entry: ${risk.sampleUniques.length} of ${risk.rows} clients are the only ones of their kind.</p>${bars(people.filter(([, count]) => count > 0))}`,
    ),
    section(
      "What changes under a coarser column",
      `<p>Now: ${risk.sampleUniques.length} alone, ${risk.rowsBelow.k} in groups that are too small.</p><table><thead><tr><th>Column</th><th>Coarser</th><th class="number">alone</th><th class="number">in small groups</th></tr></thead><tbody>${rows.join("")}</tbody></table>`,
    ),
  ].join("\n");
}

function ruleBlock(
  code: string,
  count: number,
  findings: readonly AuditFinding[],
  { clientIds = false }: ReportOptions,
): string {
  const rule = ruleOf(code);
  const own = findings.filter((finding) => finding.code === code);
  const rows = own.slice(0, 50).map(({ path, clientId }) => {
    const cells = [
      path.file ?? (path.index === undefined ? "" : `file number ${path.index + 1}`),
      path.column === undefined ? "" : typeof path.column === "number" ? `number ${path.column}` : path.column,
      path.row === undefined ? "" : path.row === 0 ? "header" : String(path.row),
      ...(clientIds ? [clientId ?? ""] : []),
    ];
    return `<tr>${cells.map((cell) => `<td>${xml(cell)}</td>`).join("")}</tr>`;
  });
  const more = count > rows.length ? `<p class="soft">and ${count - rows.length} more places</p>` : "";
  return `<h3 class="${severityOf(findings, code)}" id="${xml(code)}">${xml(code)} · ${count}</h3>
<p>${xml(rule?.why ?? why(code))}</p>
${rule === null ? "" : `<p class="soft">Mended by: ${xml(rule.mend)}. Source: ${xml(sourceOf(code))}.</p>`}
<table><thead><tr><th>File</th><th>Column</th><th>Row</th>${clientIds ? "<th>Client ID</th>" : ""}</tr></thead><tbody>${rows.join("")}</tbody></table>${more}`;
}

function recordTable({ run }: CheckReport): string {
  const files = run.files.map(
    ({ file, rows, bytes, complete }) =>
      `<tr><td>${xml(file)}</td><td class="number">${rows}</td><td class="number">${bytes}</td><td>${complete ? "whole" : "broken off"}</td></tr>`,
  );
  const waivers = run.waivers.map(
    ({ code, reason, until, used, expired }) =>
      `<tr><td>${xml(code)}</td><td>${xml(reason)}</td><td>${xml(until)}${expired ? " (ended)" : ""}</td><td class="number">${used}</td></tr>`,
  );
  return `<p class="soft">Policy ${xml(run.policy.id)}, SHA-256 ${xml(run.policy.sha256)}. ${run.rules.length} rules. HashStatus ${xml(/^\d$/.test(run.hashStatus) ? run.hashStatus : "not given")}.</p>
<table><thead><tr><th>File</th><th class="number">Rows</th><th class="number">Bytes</th><th>Read</th></tr></thead><tbody>${files.join("")}</tbody></table>
${waivers.length === 0 ? "" : `<table><thead><tr><th>Waiver</th><th>Reason</th><th>Until</th><th class="number">Used</th></tr></thead><tbody>${waivers.join("")}</tbody></table>`}`;
}
