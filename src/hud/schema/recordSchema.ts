import { z } from "zod";
import { parseDay } from "../../calendar/index.js";
import { codeList } from "../codeList.js";
import { type Column, columnsOf } from "../columnsOf.js";
import type { HudColumnName, HudFileName } from "../files.js";
import { HASHED_COLUMNS } from "../hash.js";
import type { HudValueProblem } from "../value.js";
import type { HudVersion } from "../version.js";

/** A row with typed values: integers, codes and money are numbers, dates ISO text, empty is null. */
export type HudRecord<File extends HudFileName> = Readonly<Record<HudColumnName<File>, string | number | null>>;

/** Which standard and how strict. */
export interface HudSchemaOptions {
  /** Whether the export's HashStatus is not 1: names and SSN are longer and have no form then. */
  readonly hashed?: boolean;
}

/**
 * A schema of one row of a HUD file, with typed values. Messages are codes (`hud.not-in-list`), never values; an
 * unknown column is given by its place.
 *
 * @example
 * recordSchema("FY2026", "Organization").safeParse({ OrganizationID: 7 }).success; // => false
 */
export function recordSchema<File extends HudFileName>(
  version: HudVersion,
  file: File,
  { hashed = false }: HudSchemaOptions = {},
): z.ZodType<HudRecord<File>, HudRecord<File>> {
  const columns: readonly Column[] = columnsOf(version, file);
  const shape = Object.fromEntries(columns.map((column) => [column.name, valueSchema(version, column, hashed)]));
  const named = z.looseObject(shape).superRefine(
    (record, context) => {
      for (const [place, name] of Object.keys(record).entries())
        if (!Object.hasOwn(shape, name))
          context.addIssue({ code: "custom", message: "hud.unknown-column", path: [place] });
    },
    { when: ({ value }) => typeof value === "object" && value !== null }, // beside faults of the known columns too
  );
  return named as unknown as z.ZodType<HudRecord<File>, HudRecord<File>>;
}

const says = (error: HudValueProblem): { error: HudValueProblem } => ({ error });

function valueSchema(version: HudVersion, column: Column, hashed: boolean): z.ZodType {
  const schema = notNull(version, column, hashed && Object.hasOwn(HASHED_COLUMNS, column.name));
  return column.nullable ? schema.nullable() : schema;
}

function notNull(
  version: HudVersion,
  { name, type, maxLength, codeList: code, pattern }: Column,
  hash: boolean,
): z.ZodType {
  const list = code === null ? null : codeList(version, code);
  if (list !== null) {
    const codes = [...list.values.keys()];
    return z.literal(type === "integer" ? codes.map(Number) : codes, says("hud.not-in-list"));
  }
  switch (type) {
    case "integer": {
      const integer = z.number(says("hud.not-an-integer")).int(says("hud.not-an-integer"));
      return pattern === null
        ? integer.min(0, says("hud.not-an-integer"))
        : integer.refine((value) => pattern.test(String(value)), says("hud.wrong-form"));
    }
    case "money":
    case "money+": {
      const money = z.number(says("hud.not-money")).refine((value) => isCents(value), says("hud.not-money"));
      return type === "money" ? money : money.min(0, says("hud.not-money"));
    }
    case "date":
      return z.iso.date(says("hud.not-a-day"));
    case "datetime":
      return z
        .string(says("hud.not-a-time"))
        .regex(TIME, says("hud.not-a-time"))
        .refine((time) => parseDay(time.slice(0, 10)) !== null, says("hud.not-a-time"));
    default: {
      const max = hash ? HASHED_COLUMNS[name as keyof typeof HASHED_COLUMNS] : maxLength;
      const text = z
        .string(says("hud.required"))
        .min(1, says("hud.required"))
        .regex(/^[^<>[\]{}]*$/, says("hud.forbidden-character"));
      const bound = max === null ? text : text.max(max, says("hud.too-long"));
      return pattern === null || hash ? bound : bound.regex(pattern, says("hud.wrong-form"));
    }
  }
}

const TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

const isCents = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-4;
