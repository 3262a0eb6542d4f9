import { readFile } from "node:fs/promises";
import { type RuleCode, ruleOf } from "../../audit/index.js";
import { parseDay } from "../../calendar/index.js";
import { HmisPrivacyError } from "../../core/index.js";
import { nodeError } from "../../node/index.js";
import type { Waiver } from "../report/check/report.js";
import { type ChecklistConfig, isChecklistConfig } from "./checklist.js";

/** What `hmis-privacy.config.json` may hold. */
export interface CheckConfig {
  readonly policy?: string;
  readonly asOf?: string;
  readonly failOn?: "error" | "warning" | "info" | "never";
  readonly maxWarnings?: number;
  readonly off?: readonly RuleCode[];
  readonly keyFile?: string;
  readonly baseline?: string;
  readonly waivers?: readonly Waiver[];
  readonly checklist?: ChecklistConfig;
}

const OWN_NAME = "hmis-privacy.config.json";

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isRule = (value: unknown): value is RuleCode => isText(value) && ruleOf(value) !== null;

const FIELDS: Readonly<Record<keyof CheckConfig | "$schema", (value: unknown) => boolean>> = {
  $schema: isText,
  policy: isText,
  asOf: (value) => isText(value) && parseDay(value) !== null,
  failOn: (value) => ["error", "warning", "info", "never"].includes(value as string),
  maxWarnings: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  off: (value) => Array.isArray(value) && value.every(isRule),
  keyFile: isText,
  baseline: isText,
  waivers: (value) => Array.isArray(value) && value.every(isWaiver),
  checklist: isChecklistConfig,
};

/** A waiver says which rule, why, and until when: without an end it would be forgotten. */
function isWaiver(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { code, file, column, reason, until, ...rest } = value as Readonly<Record<string, unknown>>;
  return (
    isRule(code) &&
    (file === undefined || isText(file)) &&
    (column === undefined || isText(column)) &&
    isText(reason) &&
    isText(until) &&
    parseDay(until) !== null &&
    Object.keys(rest).length === 0
  );
}

/**
 * Settings from a file; none where the file of the usual name isn't there.
 *
 * @throws HmisPrivacyError `cli.bad-config`, with the field, `node.not-found`
 */
export async function readConfig(path: string | undefined): Promise<CheckConfig> {
  let text: string;
  try {
    text = await readFile(path ?? OWN_NAME, "utf8");
  } catch (error) {
    const reduced = nodeError(error, { field: "config" });
    if (path === undefined && reduced.code === "node.not-found") return {};
    throw reduced;
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new HmisPrivacyError("cli.bad-config");
  }
  if (typeof content !== "object" || content === null || Array.isArray(content))
    throw new HmisPrivacyError("cli.bad-config");
  for (const [field, value] of Object.entries(content)) {
    if (!Object.hasOwn(FIELDS, field)) throw new HmisPrivacyError("cli.bad-config");
    if (!FIELDS[field as keyof typeof FIELDS](value)) throw new HmisPrivacyError("cli.bad-config", { field });
  }
  return content;
}
