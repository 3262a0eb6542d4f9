import { parseDay } from "../calendar/index.js";
import type { CodeList } from "./codeList.js";
import type { Column } from "./columnsOf.js";
import { HASHED_COLUMNS } from "./hash.js";
import type { ColumnType } from "./table.js";

/** What can be wrong with the text of one value. */
export type HudValueProblem =
  | "hud.required"
  | "hud.too-long"
  | "hud.forbidden-character"
  | "hud.wrong-form"
  | "hud.not-an-integer"
  | "hud.not-a-day"
  | "hud.not-a-time"
  | "hud.not-money"
  | "hud.not-in-list";

/** Characters that HUD takes out of every string. */
const FORBIDDEN = /[<>[\]{}]/;

/**
 * What is wrong with the text of a value by its column; null where nothing is. Empty text is null.
 *
 * @param options - `list`: the column's codes in this row ({@link codeListOf}), without it codes aren't checked;
 * `hashed`: whether the export's HashStatus is not 1, names and SSN are longer and have no form then
 * @example
 * const dob = columnsOf("FY2026", "Client").find(({ name }) => name === "DOB");
 * dob && valueProblem(dob, "1979-02-30"); // => "hud.not-a-day"
 */
export function valueProblem(
  column: Column,
  text: string,
  { list = null, hashed = false }: { readonly list?: CodeList | null; readonly hashed?: boolean } = {},
): HudValueProblem | null {
  if (text === "") return column.nullable ? null : "hud.required";
  const hash = hashed && Object.hasOwn(HASHED_COLUMNS, column.name);
  const maxLength = hash ? HASHED_COLUMNS[column.name as keyof typeof HASHED_COLUMNS] : column.maxLength;
  if (maxLength !== null && lengthOf(text) > maxLength) return "hud.too-long";
  if (!hash && column.pattern !== null && !column.pattern.test(text)) return "hud.wrong-form";
  return ofType[column.type](text) ?? (list !== null && !list.values.has(text) ? "hud.not-in-list" : null);
}

const string = (text: string): HudValueProblem | null => (FORBIDDEN.test(text) ? "hud.forbidden-character" : null);
const money = (form: RegExp) => (text: string) => (form.test(text) ? null : "hud.not-money");

const ofType: Readonly<Record<ColumnType, (text: string) => HudValueProblem | null>> = {
  id: string,
  string,
  integer: (text) => (/^\d{1,15}$/.test(text) ? null : "hud.not-an-integer"),
  date: (text) => (parseDay(text) === null ? "hud.not-a-day" : null),
  datetime: (text) => (isTime(text) ? null : "hud.not-a-time"),
  money: money(/^-?\d{1,13}(?:\.\d{1,2})?$/),
  "money+": money(/^\d{1,13}(?:\.\d{1,2})?$/),
};

/** `YYYY-MM-DD hh:mm:ss`. */
const isTime = (text: string): boolean =>
  /^.{10} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(text) && parseDay(text.slice(0, 10)) !== null;

/** In characters as people count them, not in UTF-16 units: HUD's strings are UTF-8. */
const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length++;
  return length;
};
