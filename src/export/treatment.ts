import { IDENTITY_COLUMNS } from "../client/index.js";
import type { Row } from "../csv/index.js";
import {
  type Column,
  codeList,
  type DisclosureClass,
  disclosureOf,
  type HudFileName,
  type HudVersion,
} from "../hud/index.js";
import type { ExportColumn } from "./columns.js";

/** What kind of thing a column of a person's row is, for the work at hand. */
export type Treatment =
  /** Names, SSN, birth date and their quality: the client's template. */
  | "identity"
  /** Links rows; stays. */
  | "id"
  /** Words: blanked or scrubbed. */
  | "text"
  /** Codes, dates, amounts: stays where it has its type's form, unless it discloses. */
  | "typed"
  /** Admitted by the caller; passed on. */
  | "unread";

export function treatmentOf(file: HudFileName, { hud }: ExportColumn): Treatment {
  if (hud === null) return "unread";
  if (file === "Client" && (IDENTITY_COLUMNS as readonly string[]).includes(hud.name)) return "identity";
  if (hud.type === "id") return "id";
  if (disclosureOf(file, hud.name)?.class === "free-text") return "text";
  // Words of a column that nobody called free text are words all the same.
  return hud.type === "string" && hud.codeList === null && hud.pattern === null ? "text" : "typed";
}

/** What a cell gives away in its row, of the two facts that a policy speaks of. */
export type Disclosing = (row: Row) => "hiv" | "dv" | null;

/** Null for a column that never gives them away. */
export function disclosingOf(
  file: HudFileName,
  { hud }: ExportColumn,
  place: (name: string) => number,
): Disclosing | null {
  const rule = hud === null ? null : disclosureOf(file, hud.name);
  if (rule === null || hud?.name === ROW_TYPE[file]) return null;
  const cases = rule.cases?.map((one) => ({ fact: factOf(one.class), at: place(one.when), is: one.is })) ?? [];
  const otherwise = factOf((rule.otherwise ?? rule).class);
  if (otherwise === null && cases.every(({ fact }) => fact === null)) return null;
  const direct = rule.class === "hiv" || rule.class === "dv" ? rule.class : null;
  // Taking out the yes alone tells that it was a yes.
  if (direct !== null && rule.cases?.every(({ when }) => when === hud?.name) !== false) return () => direct;
  return (row) => {
    const found = cases.find(({ at, is }) => is.includes(row.cell(at).trim()));
    return found === undefined ? otherwise : found.fact;
  };
}

/** Says which question the row answers. The question stays and the answer goes: a row must not be lost. */
const ROW_TYPE: Readonly<Partial<Record<HudFileName, string>>> = { Disabilities: "DisabilityType" };

function factOf(disclosure: DisclosureClass): "hiv" | "dv" | null {
  if (disclosure === "hiv" || disclosure === "hiv-inferred") return "hiv";
  return disclosure === "dv" || disclosure === "dv-inferred" ? "dv" : null;
}

/** The value that says "nothing known" and is valid in a column; null where HUD has none. */
export function missing({ nullable, type, codeList: list }: Column, version: HudVersion): string | null {
  if (nullable) return "";
  if (type === "string") return "Removed";
  if (list === "by DisabilityType") return "99";
  return list !== null && codeList(version, list)?.values.has("99") === true ? "99" : null;
}

const DAY = String.raw`(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2}))`;
const TIME = String.raw`(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?: ?[AaPp][Mm])?Z?)?`;

/**
 * Whether a text has the form that its column's type allows, widely read: whoever types a name, a phone number or an SSN
 * into a date, a code or an amount does not get it through. Codes that HUD doesn't have are no privacy matter and pass.
 */
export function fits(text: string, { type, codeList: list, pattern }: Column, version: HudVersion): boolean {
  switch (type) {
    case "id":
      return true;
    case "date":
    case "datetime":
      return isDate(text);
    case "integer":
      return /^\d{1,6}(?:\.0)?$/.test(text);
    case "money":
    case "money+":
      return /^-?\$?\d{1,3}(?:,?\d{3})?(?:\.\d{1,4})?$/.test(text);
    case "string":
      if (pattern !== null) return pattern.test(text);
      return list !== null && codeList(version, list)?.values.has(text) === true;
  }
}

/** Whether a text is a date, with or without a time, in a form that HMIS software writes. */
export const isDate = (text: string): boolean => DATE_OR_TIME.test(text);

/** Whether a date, in whichever order of day and month and with two digits of the year or four, may be one of some days. */
export function isOneOf(text: string, days: ReadonlySet<string> | undefined): boolean {
  if (days === undefined || days.size === 0) return false;
  const [, year, month = "", day = ""] = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text) ?? [];
  const iso = (y: string, m: string, d: string): string => `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  if (year !== undefined) return days.has(iso(year, month, day));
  const [, one, two = "", short = ""] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})/.exec(text) ?? [];
  if (one === undefined) return false;
  const written = [iso(short, one, two), iso(short, two, one), iso(one, two, short)];
  return [...days].some((known) => written.some((form) => known === form || known.slice(2) === form));
}

const DATE_OR_TIME = /* @__PURE__ */ new RegExp(`^${DAY}${TIME}$`);
