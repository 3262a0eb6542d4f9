import { hudStandard } from "../../core/index.js";
import { dayNumber, yearsBetween } from "../state/days.js";
import { on, type RowOf, rules } from "../rule.js";
import { eva } from "./sources.js";

const DETAILS = [
  "YearEnteredService",
  "YearSeparated",
  "WorldWarII",
  "KoreanWar",
  "VietnamWar",
  "DesertStorm",
  "AfghanistanOEF",
  "IraqOIF",
  "IraqOND",
  "OtherTheater",
  "MilitaryBranch",
  "DischargeStatus",
] as const;
const year = (cell: string): number => (/^\d{4}$/.test(cell) ? Number(cell) : 0);

/** The years in which a theater of operations took part of anybody's service. */
const THEATERS = [
  ["WorldWarII", 1939, 1947],
  ["KoreanWar", 1950, 1955],
  ["VietnamWar", 1955, 1975],
  ["DesertStorm", 1990, 2026], // the law has set no end to the Persian Gulf War
  ["AfghanistanOEF", 2001, 2026],
  ["IraqOIF", 2003, 2010],
  ["IraqOND", 2010, 2011],
] as const;
const served = (row: RowOf<"Client">, from: number, to: number): boolean => {
  const [start, end] = [year(row.YearEnteredService), year(row.YearSeparated)];
  return (start === 0 || start <= to) && (end === 0 || end >= from);
};

/** Service in the armed forces. */
export const veteranRules = /* @__PURE__ */ rules([
  {
    code: "veteran.minor",
    severity: "error",
    source: hudStandard("3.07 Veteran Status"),
    why: "Nobody is a veteran before 17.",
    mend: "staff",
    checks: [
      on("Client", "VeteranStatus", {
        when: (row) => row.VeteranStatus === "1" && dayNumber(row.DOB) !== 0,
        holds: (row, its) =>
          yearsBetween(dayNumber(row.DOB), its.exportDate || its.asOf) >= (row.DOBDataQuality === "1" ? 17 : 16),
      }),
    ],
  },
  {
    code: "veteran.details-of-no-veteran",
    severity: "error",
    source: hudStandard("V1 Veteran's Information: null for who is no veteran"),
    why: "Years, theaters and branch of service stand with somebody who is no veteran; they single a person out and serve nobody.",
    mend: "staff",
    checks: [
      on("Client", "VeteranStatus", {
        when: (row) => row.VeteranStatus !== "1" && row.VeteranStatus !== "",
        // Zeros and 99 are defaults that say nothing.
        holds: (row) => DETAILS.every((column) => ["", "0", "99"].includes(row[column])),
      }),
    ],
  },
  {
    code: "veteran.years-reversed",
    severity: "error",
    source: hudStandard("V1.1 and V1.2"),
    why: "Service ended before it began.",
    mend: "staff",
    checks: [
      on("Client", "YearSeparated", {
        when: (row) => year(row.YearEnteredService) !== 0 && year(row.YearSeparated) !== 0,
        holds: (row) => year(row.YearEnteredService) <= year(row.YearSeparated),
      }),
    ],
  },
  {
    code: "veteran.year-in-future",
    severity: "error",
    source: eva("Incorrect Year Entered Service, Incorrect Year Separated"),
    why: "The year lies in the future.",
    mend: "staff",
    checks: (["YearEnteredService", "YearSeparated"] as const).map((column) =>
      on("Client", column, { holds: (row, its) => year(row[column]) <= Math.trunc(its.asOf / 10_000) }),
    ),
  },
  {
    code: "veteran.too-young-for-service",
    severity: "error",
    source: hudStandard("V1.1 Year Entered Military Service"),
    why: "The client would have entered service before 16: the birth date or the year is wrong.",
    mend: "staff",
    checks: [
      on("Client", "YearEnteredService", {
        // An approximate birth date lies up to two years off.
        when: (row) => year(row.YearEnteredService) !== 0 && dayNumber(row.DOB) !== 0 && row.DOBDataQuality === "1",
        holds: (row) => year(row.YearEnteredService) - Math.trunc(dayNumber(row.DOB) / 10_000) >= 16,
      }),
    ],
  },
  {
    code: "veteran.theater-out-of-years",
    severity: "warning",
    source: hudStandard("V1 Veteran's Information"),
    why: "The client served in a theater when it was not one, or was not in service.",
    mend: "staff",
    checks: THEATERS.map(([theater, from, to]) =>
      on("Client", theater, { when: (row) => row[theater] === "1", holds: (row) => served(row, from, to) }),
    ),
  },
]);
