import * as fc from "fast-check";
import { codeListOf, type Column, columnsOf, type HudFileName, type HudVersion } from "../hud/index.js";
import { type InventedPerson, people } from "./people.js";

/** A row as it stands in a CSV file: every column as text. */
export type TextRow = Readonly<Record<string, string>>;

/** Which standard the invented rows follow. */
export interface RowOptions {
  /** FY2026 where nothing is said. */
  readonly version?: HudVersion;
}

/**
 * Rows of a HUD file that are valid by the tables: types, lengths, forms and code lists hold, `given` columns have the
 * given text. Names and numbers come from {@link people}; free text is words without people.
 */
export function hudRows(
  file: HudFileName,
  { version = "FY2026", given = {} }: RowOptions & { readonly given?: TextRow } = {},
): fc.Arbitrary<TextRow> {
  const columns: readonly Column[] = columnsOf(version, file);
  const byOthers = columns.filter(({ codeList }) => codeList?.startsWith("by "));
  return fc
    .tuple(fc.record(Object.fromEntries(columns.map((column) => [column.name, text(version, file, column)]))), fc.nat())
    .map(([row, pick]) => {
      const out: Record<string, string> = { ...row, ...given };
      for (const { name, nullable } of byOthers) {
        if (name in given) continue;
        const codes = [...(codeListOf(version, file, name, out)?.values.keys() ?? [])];
        out[name] = codes[pick % Math.max(1, codes.length)] ?? (nullable ? "" : "0");
      }
      return out;
    });
}

/**
 * Rows of Client.csv about invented people. Qualities agree with the values: a missing SSN or birth date has 8, 9 or
 * 99, a partial one 2.
 */
export function clientRows(options: RowOptions = {}): fc.Arbitrary<TextRow> {
  return fc.tuple(people(), clientRowsOf(options)).map(([person, rowOf]) => rowOf(person));
}

/** What a row of Client.csv says about somebody who isn't chosen yet. */
export function clientRowsOf({
  version = "FY2026",
}: RowOptions = {}): fc.Arbitrary<(person: InventedPerson) => TextRow> {
  const missing = fc.constantFrom("8", "9", "99");
  return fc
    .record({
      row: hudRows("Client", { version }),
      ssn: fc.constantFrom("full", "last four", "none"),
      dob: fc.constantFrom("1", "1", "2", "none"),
      noSsn: missing,
      noDob: missing,
    })
    .map(({ row, ssn, dob, noSsn, noDob }) => (person) => ({
      ...row,
      FirstName: person.firstName,
      MiddleName: person.middleName ?? "",
      LastName: person.lastName,
      NameSuffix: person.nameSuffix ?? "",
      NameDataQuality: "1",
      SSN: ssn === "full" ? person.ssn : ssn === "none" ? "" : `xxxxx${person.ssn.slice(5)}`,
      SSNDataQuality: ssn === "full" ? "1" : ssn === "none" ? noSsn : "2",
      DOB: dob === "none" ? "" : person.dob,
      DOBDataQuality: dob === "none" ? noDob : dob,
    }));
}

const WORDS = "prefers mornings bus pass given ground floor unit two bags in storage returns soon voucher".split(" ");

function text(version: HudVersion, file: HudFileName, column: Column): fc.Arbitrary<string> {
  const filled = notEmpty(version, file, column);
  return column.nullable
    ? fc.oneof({ weight: 1, arbitrary: fc.constant("") }, { weight: 2, arbitrary: filled })
    : filled;
}

function notEmpty(version: HudVersion, file: HudFileName, column: Column): fc.Arbitrary<string> {
  const { type, maxLength, pattern } = column;
  const codes = [...(codeListOf(version, file, column.name, {})?.values.keys() ?? [])];
  if (codes.length > 0) return fc.constantFrom(...codes);
  if (pattern !== null) return fc.stringMatching(pattern);
  switch (type) {
    case "id":
      return fc.stringMatching(/^[A-Z]{1,2}\d{1,8}$/);
    case "integer":
      return fc.integer({ min: 0, max: 120 }).map(String);
    case "date":
      return days();
    case "datetime":
      return fc.tuple(days(), fc.integer({ min: 0, max: 86_399 })).map(([date, second]) => `${date} ${clock(second)}`);
    case "money":
    case "money+":
      return fc.integer({ min: 0, max: 500_000 }).map((cents) => (cents / 100).toFixed(2));
    default:
      return fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) =>
        words
          .join(" ")
          .slice(0, maxLength ?? 50)
          .trim(),
      );
  }
}

/** Days of 2024 to 2026. */
export function days(): fc.Arbitrary<string> {
  return fc
    .integer({ min: 0, max: 1094 })
    .map((after) => new Date(Date.UTC(2024, 0, 1 + after)).toISOString().slice(0, 10));
}

const clock = (second: number): string => new Date(second * 1000).toISOString().slice(11, 19);
