import type { Finding } from "../core/index.js";
import { CHART_PROPERTIES, type Chart } from "./chart.js";

/** What must be text, or nothing could be scrubbed from it. */
const TEXTS: ReadonlySet<string> = new Set([
  "chart.clientId",
  "notes.text",
  "answers.question",
  "contacts.value",
  "documents.title",
]);

/** A finding for each part of a chart that has a property nobody classified: it could hold anything. */
export function unknownProperties(chart: Chart): Finding<"client.unknown-field">[] {
  const findings: Finding<"client.unknown-field">[] = [];
  const check = (part: object | null, kind: keyof typeof CHART_PROPERTIES, index?: number): void => {
    const known: readonly string[] = CHART_PROPERTIES[kind];
    const fits = (key: string | symbol): boolean =>
      typeof key === "string" &&
      known.includes(key) &&
      (!TEXTS.has(`${kind}.${key}`) || typeof (part as Readonly<Record<string, unknown>>)[key] === "string");
    if (part !== null && Reflect.ownKeys(part).every(fits)) return;
    if (part === null && kind === "assignedDob") return;
    findings.push({
      code: "client.unknown-field",
      severity: "error",
      path: { field: kind, ...(index !== undefined && { index }) },
      clientId: chart.clientId,
    });
  };
  check(chart, "chart");
  check(chart.identity, "identity");
  check(chart.assignedDob, "assignedDob");
  check(chart.facts, "facts");
  for (const list of ["contacts", "enrollments", "notes", "assessments", "documents", "documentChecks"] as const)
    chart[list].forEach((part: object, index) => check(part, list, index));
  chart.assessments.forEach(({ answers }, index) => {
    for (const answer of answers) check(answer, "answers", index);
  });
  return findings;
}
