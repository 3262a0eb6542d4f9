import {
  codeList,
  codeListOf,
  type Column,
  type HudFileName,
  HASHED_COLUMNS,
  type HudVersion,
} from "../../hud/index.js";
import type { RuleCode } from "../rules/index.js";
import { dayNumber } from "../state/days.js";

/** What is wrong with a cell by itself; null for a good one. An empty cell is never asked. */
export type CellCheck = (cell: string) => RuleCode | null;

/** Texts in which anything may stand: words such as "none" are answers there. */
// biome-ignore format: a table
export const FREE_TEXT: Readonly<Partial<Record<HudFileName, readonly string[]>>> = {
  Client: ["AdditionalRaceEthnicity", "DifferentIdentityText"],
  Enrollment: ["SexualOrientationOther", "PreferredLanguageDifferent"],
  Exit: ["OtherDestination"],
  IncomeBenefits: ["OtherIncomeSourceIdentify", "OtherBenefitsSourceIdentify", "OtherInsuranceIdentify"],
  Services: ["OtherTypeProvided", "MovingOnOtherType"],
  CurrentLivingSituation: ["VerifiedBy", "LocationDetails"],
  Assessment: ["AssessmentLocation"],
  AssessmentQuestions: ["AssessmentQuestionGroup", "AssessmentQuestion", "AssessmentAnswer"],
  AssessmentResults: ["AssessmentResultType", "AssessmentResult"],
  Event: ["LocationCrisisOrPHHousing"],
  Funder: ["OtherFunder"],
};

const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const FORBIDDEN = /[<>[\]{}]/;
// Control characters, zero-width ones, byte order mark, the replacement character, private use.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffd]/;
// In a text that people write, line breaks and tabs are no fault.
const INVISIBLE_IN_PROSE =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2064\ufeff\ufffd]/;
// UTF-8 read as Latin-1 or Windows-1252: "MuÃ±oz", "Oâ€™Brien".
const MOJIBAKE = /[ÃÂ][\u0080-\u00bf]|â€|Ã[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const FORMULA = /^[=@]|^[+-][A-Za-z(]/;
const NULLS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "NULL",
  "null",
  "Null",
  "(null)",
  "#N/A",
  "NaN",
  "nan",
  "undefined",
  "\\N",
  "#REF!",
  "#VALUE!",
]);
// Families are called Null.
const NULLS_OF_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[...NULLS].filter((word) => word !== "Null" && word !== "nan"),
  "-",
  "--",
  ".",
]);
// "Other, please specify": a word that specifies nothing. What people answer to a question may be "none".
const NULLS_OF_SPECIFIED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...NULLS,
  "N/A",
  "n/a",
  "N/a",
  "nil",
  "-",
  "--",
  ".",
]);
const NULLS_OUTSIDE_PROSE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...NULLS,
  "N/A",
  "n/a",
  "None",
  "none",
  "NONE",
  "nil",
  "-",
]);

/** The check of one column, made once a file. `hashStatus` says how long names may be. */
export function cellCheck(file: HudFileName, column: Column, version: HudVersion, hashStatus: string): CellCheck {
  const list =
    column.codeList === null || column.codeList.startsWith("by ") ? null : codeList(version, column.codeList);
  const prose = FREE_TEXT[file]?.includes(column.name) ?? false;
  // These answers stand for no name, and rules about names speak of them.
  const isName = file === "Client" && /Name/.test(column.name) && column.type === "string";
  const specified = prose && /Other|Different|Additional/.test(column.name);
  const nulls = isName ? NULLS_OF_NAMES : specified ? NULLS_OF_SPECIFIED : prose ? NULLS : NULLS_OUTSIDE_PROSE;
  const check = byType(file, column, hashStatus, prose);
  return (cell) => {
    const code = check(cell);
    if (list !== null && code === null && !list.values.has(cell)) return "structure.not-in-list";
    if (code === null && column.type !== "string" && column.type !== "id") return null;
    if (cell.length < 12 && MAY_BE_NULL.has(cell.charCodeAt(0)) && nulls.has(cell)) return "structure.literal-null";
    return code;
  };
}

function byType(file: HudFileName, column: Column, hashStatus: string, prose: boolean): CellCheck {
  const { type, pattern } = column;
  switch (type) {
    case "integer":
      return (cell) =>
        !isDigits(cell) ? "structure.not-an-integer" : pattern?.test(cell) === false ? "structure.wrong-form" : null;
    case "date":
      return (cell) => (cell.length === 10 && dayNumber(cell) !== 0 ? null : "structure.not-a-date");
    case "datetime":
      return (cell) => (isMoment(cell) ? null : "structure.not-a-datetime");
    case "money":
      return (cell) => (/^-?\d+(?:\.\d{1,2})?$/.test(cell) ? null : "structure.not-money");
    case "money+":
      return (cell) => (/^\d+(?:\.\d{1,2})?$/.test(cell) ? null : "structure.not-money");
    default: {
      const hashed = file === "Client" && Object.hasOwn(HASHED_COLUMNS, column.name);
      const email = column.name.endsWith("Email");
      const limit =
        hashed && hashStatus !== "1" ? Number.POSITIVE_INFINITY : (column.maxLength ?? Number.POSITIVE_INFINITY);
      const form = hashed && hashStatus !== "1" ? null : pattern;
      return (cell) => {
        if (cell.length > limit && [...cell].length > limit && !(hashed && /^[0-9a-fx]{40,72}$/i.test(cell)))
          return "structure.too-long";
        if (isPlain(cell))
          return form?.test(cell) === false || (email && !EMAIL.test(cell)) ? "structure.wrong-form" : null;
        if (FORBIDDEN.test(cell)) return "structure.forbidden-character";
        if ((prose ? INVISIBLE_IN_PROSE : INVISIBLE).test(cell)) return "structure.invisible-character";
        if (MOJIBAKE.test(cell)) return "structure.mojibake";
        if (FORMULA.test(cell)) return "structure.formula";
        if (isSpace(cell.charCodeAt(0)) || isSpace(cell.charCodeAt(cell.length - 1))) return "structure.outer-space";
        if (form?.test(cell) === false || (email && !EMAIL.test(cell))) return "structure.wrong-form";
        return null;
      };
    }
  }
}

/** Codes whose list depends on the row: disability responses and services. Lists are kept by their trigger. */
export function rowLists(
  version: HudVersion,
): (file: HudFileName, column: string, row: Readonly<Record<string, string>>) => boolean {
  const lists = new Map<string, ReadonlyMap<string, string> | null>();
  return (file, column, row) => {
    const key = `${column} ${row["DisabilityType"] ?? ""} ${row["RecordType"] ?? ""} ${column === "SubTypeProvided" ? row["TypeProvided"] : ""}`;
    let values = lists.get(key);
    if (values === undefined) lists.set(key, (values = codeListOf(version, file, column, row)?.values ?? null));
    return values === null || values.has(row[column] ?? "");
  };
}

/** First letters of the words that mean null. */
const MAY_BE_NULL: ReadonlySet<number> = /* @__PURE__ */ new Set(
  [...NULLS_OF_NAMES, ...NULLS_OUTSIDE_PROSE].map((word) => word.charCodeAt(0)),
);

/** Letters, digits, and what stands between them: nothing that the slower tests look for, and no space around. */
function isPlain(cell: string): boolean {
  const last = cell.length - 1;
  for (let i = 0; i <= last; i++) {
    const unit = cell.charCodeAt(i);
    if ((unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95)
      continue;
    if (i === 0 || i === last || (unit !== 32 && unit !== 45 && unit !== 46)) return false;
  }
  return true;
}

function isDigits(cell: string): boolean {
  for (let i = 0; i < cell.length; i++) {
    const unit = cell.charCodeAt(i);
    if (unit < 48 || unit > 57) return false;
  }
  return cell.length > 0;
}

function isMoment(cell: string): boolean {
  if (cell.length !== 19 || cell.charCodeAt(10) !== 32 || cell.charCodeAt(13) !== 58 || cell.charCodeAt(16) !== 58)
    return false;
  const [hour, minute, second] = [two(cell, 11), two(cell, 14), two(cell, 17)];
  return hour < 24 && minute < 60 && second < 60 && dayNumber(cell) !== 0;
}

/** Two digits as a number; 99 where they are none. */
function two(cell: string, at: number): number {
  const [a, b] = [cell.charCodeAt(at) - 48, cell.charCodeAt(at + 1) - 48];
  return a >= 0 && a <= 9 && b >= 0 && b <= 9 ? a * 10 + b : 99;
}

const isSpace = (unit: number): boolean => unit === 32 || unit === 9 || unit === 0xa0 || unit === 10 || unit === 13;
