import { parseDay } from "../../calendar/index.js";
import {
  assessOrganization,
  type ChecklistPoint,
  ORGANIZATION_CHECKLIST,
  type OrganizationEvidence,
} from "../../requests/index.js";

/** What people confirmed, and what they know of the tracking sheet: the part `checklist` of the configuration file. */
export interface ChecklistConfig {
  /** The day on which each point was last confirmed. */
  readonly confirmed?: { readonly [point in ChecklistPoint]?: string };
  readonly sheet?: NonNullable<OrganizationEvidence["sheet"]>;
}

const isDay = (value: unknown): boolean => typeof value === "string" && parseDay(value) !== null;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function isChecklistConfig(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { confirmed = {}, sheet, ...rest } = value;
  if (Object.keys(rest).length > 0 || !isRecord(confirmed)) return false;
  if (sheet !== undefined && !isSheet(sheet)) return false;
  return Object.entries(confirmed).every(([point, day]) => Object.hasOwn(ORGANIZATION_CHECKLIST, point) && isDay(day));
}

function isSheet(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { sealed, lastOpenedOn, ...rest } = value;
  return (
    typeof sealed === "boolean" && (lastOpenedOn === undefined || isDay(lastOpenedOn)) && Object.keys(rest).length === 0
  );
}

const MARKS = { met: "yes", "not-met": "NO ", confirm: "?  " } as const;

/** The guide's seven points for leads, as text: what this run shows, and what people must confirm. */
export function checklistText({ confirmed = {}, sheet }: ChecklistConfig, on: string, errors: number): string {
  const evidence = { audit: { on, errors }, ...(sheet !== undefined && { sheet }) };
  const rows = assessOrganization({ on, confirmed, evidence }).map(
    ({ point, says, status, evidence: seen, confirmedOn }) => {
      const shown = seen
        .filter(({ holds }) => holds !== null)
        .map(({ kind, holds }) => `${kind}: ${holds === true ? "yes" : "no"}`);
      const notes = [...shown, ...(confirmedOn === null ? [] : [`confirmed ${confirmedOn}`])].join(", ");
      return `  ${MARKS[status]} ${point.padEnd(16)} ${says}${notes === "" ? "" : ` (${notes})`}`;
    },
  );
  return `\nThe organization's checklist (yes: met, NO: not met, ?: a person must confirm it)\n\n${rows.join("\n")}\n`;
}
