import { dayOf } from "../calendar/index.js";
import type { Chart, Identity } from "../client/index.js";
import type { Path } from "../core/index.js";
import { columnsOf, type HudVersion } from "../hud/index.js";
import type { Policy } from "../policy/index.js";
import { hasPlaceholder, isAnonymousName, isNamedRow } from "./engine/memory.js";
import { textReader } from "./engine/texts.js";
import type { AuditFinding } from "./finding.js";
import type { RowOf } from "./rule.js";
import { ROW_RULES, RULES, type RuleCode } from "./rules/index.js";
import { dayNumber } from "./state/days.js";
import type { Its } from "./state/its.js";

/** What the rules are asked about one client. */
export interface CheckClientOptions {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly policy: Policy;
  /** FY2026 where nothing is said. */
  readonly version?: HudVersion;
}

/** A row of Client.csv by HUD's column names, a record as `createAnonymousClient` gives it, or a whole chart. */
export type ClientRecord =
  | Readonly<Record<string, string | null | undefined>>
  | (Identity & { readonly clientId?: string | null })
  | Chart;

/**
 * Checks one client against the rules that one client can break: quality codes, placeholders, dates, and, for an anonymous
 * one, everything that must not be there, contacts, notes and documents of a chart included.
 *
 * @throws HmisPrivacyError `as-of.not-a-day`
 * @example
 * const row = { PersonalID: "1455", FirstName: "Anonymous", LastName: "Anonymous 1455", NameDataQuality: "2", SSN: "212340101" };
 * const findings = checkClient({ ...row, SSNDataQuality: "99" }, { policy: spokane2024, asOf: "2026-11-23" });
 * findings.map(({ code, path }) => [code, path.column])[0]; // => ["anonymous.ssn-kept", "SSN"]
 */
export function checkClient(
  record: ClientRecord,
  { asOf, policy, version = "FY2026" }: CheckClientOptions,
): readonly AuditFinding<RuleCode>[] {
  dayOf(asOf, "as-of");
  const chart = isChart(record) ? record : null;
  const identity = chart?.identity ?? (isIdentity(record) ? record : null);
  const row =
    identity === null ? hudRow(record as HudRow, version) : identityRow(identity, clientIdOf(record), chart, version);
  const findings: AuditFinding<RuleCode>[] = [];
  const find = (code: RuleCode, path: Path): void => {
    findings.push({ code, severity: RULES.find((rule) => rule.code === code)?.severity ?? "error", path });
  };
  const its = itsOf(row, { asOf, policy, version });
  for (const { code, checks } of ROW_RULES)
    for (const { on, column, when, holds } of checks) {
      if (on !== "Client" || (when !== undefined && !when(row as never, its)) || holds(row as never, its)) continue;
      find(code, identity === null ? { column } : { field: FIELDS[column] ?? column });
    }
  if (chart !== null) checkChart(chart, its, find);
  return findings;
}

type HudRow = Readonly<Record<string, string | null | undefined>>;
type Find = (code: RuleCode, path: Path) => void;

const isChart = (record: ClientRecord): record is Chart =>
  typeof record["identity" as keyof ClientRecord] === "object" && record["identity" as keyof ClientRecord] !== null;
const isIdentity = (record: ClientRecord): record is Identity => "nameDataQuality" in record || "firstName" in record;
const clientIdOf = (record: ClientRecord): string => {
  const id = (record as { readonly clientId?: unknown }).clientId;
  return typeof id === "string" ? id : "";
};

/** HUD's columns and the fields that hold the same in a record. */
const FIELDS: Readonly<Record<string, keyof Identity | "clientId">> = {
  PersonalID: "clientId",
  FirstName: "firstName",
  MiddleName: "middleName",
  LastName: "lastName",
  NameSuffix: "nameSuffix",
  NameDataQuality: "nameDataQuality",
  SSN: "ssn",
  SSNDataQuality: "ssnDataQuality",
  DOB: "dob",
  DOBDataQuality: "dobDataQuality",
};

const emptyRow = (version: HudVersion): Record<string, string> =>
  Object.fromEntries(columnsOf(version, "Client").map(({ name }) => [name, ""]));

function hudRow(record: HudRow, version: HudVersion): RowOf<"Client"> {
  const row = emptyRow(version);
  for (const name of Object.keys(row)) row[name] = record[name] ?? "";
  return row as RowOf<"Client">;
}

function identityRow(identity: Identity, clientId: string, chart: Chart | null, version: HudVersion): RowOf<"Client"> {
  const row = emptyRow(version);
  for (const [column, field] of Object.entries(FIELDS)) {
    const value = field === "clientId" ? clientId : identity[field];
    row[column] = value === null || value === undefined ? "" : String(value);
  }
  const { veteranStatus, sex } = chart?.facts ?? {};
  if (typeof veteranStatus === "number") row["VeteranStatus"] = String(veteranStatus);
  if (typeof sex === "number") row["Sex"] = String(sex);
  return row as RowOf<"Client">;
}

function itsOf(row: RowOf<"Client">, { asOf, policy, version }: Required<CheckClientOptions>): Its {
  const anonymous = isAnonymousName(row, policy);
  return {
    version,
    policy,
    asOf: dayNumber(asOf),
    exportDate: 0,
    hashStatus: "1",
    isHashed: false,
    enrollment: null,
    project: null,
    projectOf: () => null,
    client: {
      ordinal: 0,
      dob: dayNumber(row.DOB),
      dobIsFull: row.DOBDataQuality === "1",
      isAnonymous: anonymous,
      isNamed: !anonymous && isNamedRow(row),
      hasPlaceholder: hasPlaceholder(row),
      isMale: row.Sex === "1",
      isVeteran: row.VeteranStatus === "1",
      isDeleted: false,
    },
  };
}

/** Whether a fact tells something: an answer that is neither no nor missing. */
const says = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  !["", "0", "8", "9", "99", "false", "no"].includes(String(value).toLowerCase());

/** What only a chart holds. */
function checkChart(
  { identity, facts, contacts, notes, assessments, documents, documentChecks }: Chart,
  its: Its,
  find: Find,
): void {
  if (its.client?.isAnonymous !== true) return;
  if (its.policy.disclosures.hiv === "remove" && says(facts.hiv)) find("disclosure.hiv", { field: "hiv" });
  if (its.policy.disclosures.dv === "remove" && says(facts.dv)) find("disclosure.dv-kept", { field: "dv" });
  if (identity.aliases.length > 0) find("anonymous.name-kept", { field: "aliases" });
  for (const index of contacts.keys()) find("anonymous.contact-kept", { field: "contacts", index });
  for (const index of documents.keys()) find("anonymous.documents-kept", { field: "documents", index });
  for (const index of documentChecks.keys()) find("anonymous.documents-kept", { field: "documentChecks", index });
  const read = textReader();
  const look = (text: string, path: Path): void => {
    const codes = read(text, "");
    for (const code of codes) find(code, path);
    if (codes.length > 0) find("anonymous.text-with-pii", path);
  };
  for (const [index, note] of notes.entries()) look(note.text, { field: "notes", index });
  for (const [index, assessment] of assessments.entries())
    for (const { answer } of assessment.answers)
      if (typeof answer === "string") look(answer, { field: "assessments", index });
}
