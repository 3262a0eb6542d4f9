import { parseDay } from "../calendar/index.js";
import type { Finding } from "../core/index.js";
import type { Chart, ChartIdentity } from "./chart.js";

type Holds = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Holds>>;

const text: Holds = (value) => typeof value === "string";
const id: Holds = (value) => text(value) && value !== "";
const code: Holds = (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 99;
const yesOrNo: Holds = (value) => typeof value === "boolean";
const scalar: Holds = (value) => text(value) || yesOrNo(value) || Number.isFinite(value);
const day: Holds = (value) => typeof value === "string" && parseDay(value) !== null;
const moment: Holds = (value) =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(value);
const list =
  (holds: Holds): Holds =>
  (value) =>
    Array.isArray(value) && value.every((part) => holds(part));
const or =
  (other: unknown, holds: Holds): Holds =>
  (value) =>
    value === other || holds(value);
const oneOf =
  (...words: readonly string[]): Holds =>
  (value) =>
    words.includes(value as string);

const maybe = (holds: Holds): Holds => or(undefined, holds);
const part: Holds = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const textOrNull = or(null, text);
const codeOrNull = or(null, code);
const fact = or(null, (value) => scalar(value) || list(scalar)(value));

/** What each part of a chart has, and what that may hold: anything else could hold a name. */
const PARTS = {
  chart: {
    clientId: id,
    identity: part,
    assignedDob: or(null, part),
    facts: part,
    contacts: list(part),
    enrollments: list(part),
    notes: list(part),
    assessments: list((value) => part(value) && list(part)((value as { answers?: unknown }).answers)),
    documents: list(part),
    documentChecks: list(part),
  },
  identity: {
    firstName: textOrNull,
    middleName: textOrNull,
    lastName: textOrNull,
    nameSuffix: textOrNull,
    nameDataQuality: codeOrNull,
    ssn: textOrNull,
    ssnDataQuality: codeOrNull,
    dob: textOrNull,
    dobDataQuality: codeOrNull,
    aliases: list(text),
  },
  assignedDob: { dob: or(null, day), asOf: day, policy: text },
  facts: {
    race: maybe(fact),
    gender: maybe(fact),
    sex: maybe(fact),
    veteranStatus: maybe(fact),
    pregnancyStatus: maybe(fact),
    preferredLanguage: maybe(fact),
    sexualOrientation: maybe(fact),
    micronesia: maybe(fact),
    hiv: maybe(fact),
    dv: maybe(fact),
  },
  contacts: {
    id,
    kind: oneOf("phone", "email", "address", "emergency", "other"),
    value: text,
    name: maybe(text),
    clientId: maybe(text),
  },
  enrollments: {
    id,
    projectId: id,
    householdId: id,
    relationshipToHoH: code,
    entryDate: day,
    exitDate: or(null, day),
    createdAt: or(null, moment),
    updatedAt: or(null, moment),
  },
  notes: { id, kind: oneOf("case", "service", "outreach", "other"), text, readOnly: yesOrNo },
  assessments: { id, kind: oneOf("assessment", "coordinated-entry"), readOnly: yesOrNo, answers: list(part) },
  answers: { question: text, answer: or(null, scalar), discloses: maybe(oneOf("hiv", "dv")) },
  documents: { id, title: text },
  documentChecks: { id, title: text },
} as const satisfies Readonly<Record<string, Shape>>;

/** The properties that say who somebody is, and how well that is known. */
export const IDENTITY_FIELDS = /* @__PURE__ */ Object.keys(PARTS.identity) as readonly (keyof ChartIdentity)[];

/** A finding for each part of a chart that has a property nobody classified, or a value that isn't of its kind. */
export function shapeFindings(
  chart: Chart,
  place: number,
): Finding<"client.unknown-field" | "client.unreadable-field">[] {
  const findings: Finding<"client.unknown-field" | "client.unreadable-field">[] = [];
  const clientId: unknown = part(chart) ? chart.clientId : undefined;
  const check = (value: unknown, kind: keyof typeof PARTS, index?: number): void => {
    const shape: Shape = PARTS[kind];
    const fields = (part(value) ? value : {}) as Readonly<Record<string, unknown>>;
    const known = Reflect.ownKeys(fields).every((key) => typeof key === "string" && Object.hasOwn(shape, key));
    if (known && Object.entries(shape).every(([key, holds]) => holds(fields[key]))) return;
    findings.push({
      code: known ? "client.unreadable-field" : "client.unknown-field",
      severity: "error",
      path: { field: kind, ...(index !== undefined && { index }) },
      ...(typeof clientId === "string" && { clientId }),
    });
  };
  check(chart, "chart", part(chart) ? undefined : place);
  if (findings.some(({ code: found }) => found === "client.unreadable-field")) return findings;
  if (!part(chart) || !Object.entries(PARTS.chart).every(([key, holds]) => holds(chart[key as keyof Chart])))
    return findings;
  check(chart.identity, "identity");
  if (chart.assignedDob !== null) check(chart.assignedDob, "assignedDob");
  check(chart.facts, "facts");
  for (const name of ["contacts", "enrollments", "notes", "assessments", "documents", "documentChecks"] as const)
    chart[name].forEach((one, index) => check(one, name, index));
  chart.assessments.forEach(({ answers }, index) => {
    for (const answer of answers) check(answer, "answers", index);
  });
  return findings;
}
