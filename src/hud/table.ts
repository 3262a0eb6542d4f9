import type { HudVersion } from "./version.js";

/**
 * How HUD writes a value: ids and strings are quoted text, an integer has no sign, a date is `YYYY-MM-DD`, a datetime
 * `YYYY-MM-DD hh:mm:ss`, money has two decimals (`money+`: never below zero).
 */
export type ColumnType = "id" | "string" | "integer" | "date" | "datetime" | "money" | "money+";

/** A row of `tables/`: type, greatest length, whether it may be empty, code list, data element, the only version that has it. */
export type ColumnRow = readonly [
  type: ColumnType,
  maxLength: number | null,
  empty: "null" | "required",
  codeList: string | null,
  element: string | null,
  only?: HudVersion,
];

/** The columns of one file, in HUD's order. */
export type Table<Name extends string = string> = Readonly<Record<Name, ColumnRow>>;

export const table = <Name extends string>(rows: Table<Name>): Table<Name> => rows;
