import { hudStandard } from "../../core/index.js";
import { PLACEHOLDER_RULE } from "../../hud/index.js";
import { isPlaceholderDob, parseSsn, placeholderKind } from "../../identity/index.js";
import { parseDay } from "../../calendar/index.js";
import { wholeName } from "../engine/memory.js";
import { on, type RowOf, rules } from "../rule.js";

type ClientRow = RowOf<"Client">;

const ssnProblem = (row: ClientRow): string | null =>
  /^\d{9}$/.test(row.SSN) ? (parseSsn(row.SSN)?.problem ?? null) : null;
const isClear = (_: unknown, its: { readonly isHashed: boolean }): boolean => !its.isHashed;

/** A name that is more than a name: digits, an address sign, brackets, a note, two people. */
const NOT_A_NAME = /[\d@()/\\#*"“”;:=+_?!%&|]|\b(?:and|aka|unknown|deceased|duplicate|do not|see notes?)\b/iu;
const SUFFIX = /^(?:jr|sr|[ivx]{1,5}|1st|2nd|3rd|4th|5th|esq|md|phd|dds|dvm|rn|do|jd|cpa|junior|senior)\.?$/i;

const names = ["FirstName", "MiddleName", "LastName"] as const;
const nameKind = (row: ClientRow, column: (typeof names)[number]) => placeholderKind(row[column], row.PersonalID);

/** Names, numbers and birth dates that can't be, or stand for nothing. */
export const identityRules = /* @__PURE__ */ rules([
  {
    code: "placeholder.name",
    severity: "warning",
    source: PLACEHOLDER_RULE,
    why: 'A word such as "Refused" or "Unknown" stands for a name: HUD wants such values null, and matchers take them for names.',
    mend: "staff",
    checks: names.map((column) =>
      on("Client", column, {
        when: (row, its) => its.client?.hasPlaceholder === true && !its.client.isAnonymous && row[column] !== "",
        holds: (row) =>
          ![nameKind(row, column), ...(column === "LastName" ? [placeholderKind(wholeName(row))] : [])].some((kind) =>
            ["refused", "unknown", "anonymous"].includes(kind ?? ""),
          ),
      }),
    ),
  },
  {
    code: "placeholder.test-client",
    severity: "warning",
    source: PLACEHOLDER_RULE,
    why: "The record was made to try something out and counts as a person.",
    mend: "staff",
    checks: [
      on("Client", "LastName", {
        when: isClear,
        holds: (row, its) =>
          !(
            its.client?.hasPlaceholder === true &&
            [nameKind(row, "FirstName"), nameKind(row, "LastName")].includes("not-a-person")
          ) &&
          !/^(?:mickey mouse|minnie mouse|donald duck|santa claus|bugs bunny|john q public|foo bar|asdf asdf)$/i.test(
            `${row.FirstName} ${row.LastName}`,
          ) &&
          !/^(?:asdf|qwerty|zzz+|test\d*|demo)$/i.test(row.LastName || row.FirstName),
      }),
    ],
  },
  {
    code: "placeholder.ssn",
    severity: "error",
    source: PLACEHOLDER_RULE,
    why: "The number was typed to get past the field; HUD wants it null.",
    mend: "staff",
    checks: [
      on("Client", "SSN", {
        when: (row, its) => !its.isHashed && !(its.client?.isAnonymous === true && row.SSN === its.policy.ssn.value),
        holds: (row) => !["repeated", "sequence"].includes(ssnProblem(row) ?? "") && !/^(?:x{9}|0{9})$/i.test(row.SSN),
      }),
    ],
  },
  {
    code: "ssn.never-issued",
    severity: "error",
    source: hudStandard("3.02 Social Security Number"),
    why: "No such number was ever given out: area 000, 666 or 9xx, group 00 or serial 0000.",
    mend: "staff",
    checks: [
      on("Client", "SSN", {
        when: (row, its) => !its.isHashed && !/^0{9}$/.test(row.SSN),
        holds: (row) => !["area", "group", "serial"].includes(ssnProblem(row) ?? ""),
      }),
    ],
  },
  {
    code: "ssn.published",
    severity: "error",
    source: hudStandard("3.02 Social Security Number"),
    why: "The number was printed in public and then used by thousands of people; it is nobody's.",
    mend: "staff",
    checks: [on("Client", "SSN", { when: isClear, holds: (row) => ssnProblem(row) !== "published" })],
  },
  {
    code: "placeholder.dob",
    severity: "error",
    source: PLACEHOLDER_RULE,
    why: "The date is the zero of a calendar or a spreadsheet; HUD wants it null.",
    mend: "staff",
    checks: [
      on("Client", "DOB", {
        holds: (row) => {
          const day = parseDay(row.DOB);
          return day === null || day.year < 1900 || !isPlaceholderDob(day);
        },
      }),
    ],
  },
  {
    code: "name.more-than-a-name",
    severity: "error",
    source: hudStandard("3.01 Name"),
    why: "Digits, brackets or words of a note stand in a name: numbers and remarks leave the house under the cover of a name.",
    mend: "scrub",
    checks: [
      ...names.map((column) =>
        on("Client", column, {
          when: (row, its) => !its.isHashed && row[column] !== "",
          holds: (row) => !NOT_A_NAME.test(row[column]) || nameKind(row, column) !== null,
        }),
      ),
      on("Client", "NameSuffix", {
        when: (row, its) => !its.isHashed && row.NameSuffix !== "",
        holds: (row) => SUFFIX.test(row.NameSuffix.trim()),
      }),
    ],
  },
  {
    code: "id.identifying",
    severity: "error",
    source: hudStandard("5.08 Personal Identifier: no meaning of its own"),
    why: "The identifier is made of the person's name, birth date or SSN, and stands in every file.",
    mend: "vendor",
    checks: [
      on("Client", "PersonalID", { when: isClear, holds: (row) => !isMadeOf(row.PersonalID, row) }),
      ...(["EnrollmentID", "HouseholdID"] as const).map((column) =>
        on("Enrollment", column, { holds: (row) => !/^\d{3}-\d{2}-\d{4}$|@/.test(row[column]) }),
      ),
    ],
  },
]);

function isMadeOf(id: string, row: ClientRow): boolean {
  const plain = id.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
  if (/^\d{3}-\d{2}-\d{4}$/.test(id) || (/^\d{9}$/.test(row.SSN) && plain.includes(row.SSN))) return true;
  const dob = row.DOB.replaceAll("-", "");
  if (dob.length === 8 && [dob, dob.slice(4) + dob.slice(0, 4)].some((digits) => plain.includes(digits))) return true;
  const parts = [row.FirstName, row.LastName].map((name) => name.toLowerCase().replaceAll(/[^\p{L}]/gu, ""));
  return parts.some((part) => part.length >= 4 && plain.includes(part) && placeholderKind(part) === null);
}
