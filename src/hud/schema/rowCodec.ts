import { z } from "zod";
import { codeListOf } from "../codeList.js";
import { type Column, columnsOf } from "../columnsOf.js";
import type { HudFileName } from "../files.js";
import { valueProblem } from "../value.js";
import type { HudVersion } from "../version.js";
import { type HudRecord, type HudSchemaOptions, recordSchema } from "./recordSchema.js";

/**
 * Text rows of a CSV file to typed records and back: `decode` reads and checks a row, `encode` writes it as HUD wants it
 * (money with two decimals, null as empty text).
 *
 * @example
 * const affiliation = rowCodec("FY2026", "Affiliation");
 * const row = { AffiliationID: "1", ProjectID: "2", ResProjectID: "3", DateCreated: "2026-01-05 09:30:00", DateUpdated: "2026-01-05 09:30:00", UserID: "u1", DateDeleted: "", ExportID: "e1" };
 * affiliation.decode(row).DateDeleted; // => null
 * affiliation.encode(affiliation.decode(row)); // => row
 */
export function rowCodec<File extends HudFileName>(
  version: HudVersion,
  file: File,
  { hashed = false }: HudSchemaOptions = {},
): z.ZodCodec<z.ZodType<Record<string, string>>, z.ZodType<HudRecord<File>, HudRecord<File>>> {
  const columns: readonly Column[] = columnsOf(version, file);
  const texts = z.record(z.string(), z.unknown(), { error: "hud.not-a-row" }).superRefine((row, context) => {
    for (const [place, name] of Object.keys(row).entries())
      if (!columns.some((column) => column.name === name))
        context.addIssue({ code: "custom", message: "hud.unknown-column", path: [place] });
    const texts = textsOf(row);
    for (const column of columns) {
      const text = row[column.name];
      const list = codeListOf(version, file, column.name, texts);
      const problem =
        text === undefined
          ? "hud.missing-column"
          : typeof text === "string"
            ? valueProblem(column, text, { list, hashed })
            : "hud.not-text";
      if (problem !== null) context.addIssue({ code: "custom", message: problem, path: [column.name] });
    }
  }) as unknown as z.ZodType<Record<string, string>>;
  return z.codec(texts, recordSchema(version, file, { hashed }), {
    decode: (row) =>
      Object.fromEntries(
        columns.map((column) => [column.name, read(column, row[column.name] ?? "")]),
      ) as HudRecord<File>,
    encode: (record) =>
      Object.fromEntries(
        columns.map((column) => [column.name, write(column, record[column.name as keyof typeof record])]),
      ),
  });
}

const textsOf = (row: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(row).filter((entry): entry is [string, string] => typeof entry[1] === "string"));

const read = ({ type }: Column, text: string): string | number | null => {
  if (text === "") return null;
  return type === "integer" || type === "money" || type === "money+" ? Number(text) : text;
};

const write = ({ type }: Column, value: string | number | null): string => {
  if (value === null) return "";
  return typeof value === "number" && (type === "money" || type === "money+") ? value.toFixed(2) : String(value);
};
