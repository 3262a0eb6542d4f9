import { dayNumber, isBefore, isLaterMoment } from "../state/days.js";
import { on, rules } from "../rule.js";
import { csvSpec } from "./sources.js";

const COC_LIST = /^[A-Za-z]{2}-\d{3}(?:\s*;\s*[A-Za-z]{2}-\d{3})*;?$/;

/** Export.csv describes itself truly. */
export const exportFileRules = /* @__PURE__ */ rules([
  {
    code: "export-file.period-reversed",
    severity: "error",
    source: csvSpec("Export.csv, ExportStartDate and ExportEndDate"),
    why: "The period ends before it starts.",
    mend: "vendor",
    checks: [
      on("Export", "ExportEndDate", { holds: (row) => !isBefore(row.ExportEndDate, row.ExportStartDate) }),
      on("Export", "ExportStartDate", {
        when: (row) => dayNumber(row.ExportDate) !== 0,
        holds: (row) => !isBefore(row.ExportDate, row.ExportStartDate),
      }),
    ],
  },
  {
    code: "export-file.date-in-future",
    severity: "error",
    source: csvSpec("Export.csv, ExportDate"),
    why: "The export says it was made after the day of the check.",
    mend: "vendor",
    checks: [on("Export", "ExportDate", { holds: (row, its) => dayNumber(row.ExportDate) <= its.asOf })],
  },
  {
    code: "export-file.source-unnamed",
    severity: "error",
    source: csvSpec("Export.csv, SourceID and SourceName"),
    why: "An HMIS names its CoC in SourceID, any other source its organization in SourceName.",
    mend: "vendor",
    checks: [
      on("Export", "SourceID", { when: (row) => row.SourceType === "1", holds: (row) => COC_LIST.test(row.SourceID) }),
      on("Export", "SourceName", {
        when: (row) => ["2", "3", "4"].includes(row.SourceType),
        holds: (row) => row.SourceName !== "",
      }),
    ],
  },
  {
    code: "dates.updated-before-created",
    severity: "error",
    source: csvSpec("DateCreated and DateUpdated"),
    why: "A record was changed or deleted before it was made: one of the two was not exported as recorded.",
    mend: "vendor",
    checks: [],
  },
  {
    code: "dates.created-after-export",
    severity: "error",
    source: csvSpec("DateCreated and ExportDate"),
    why: "The record was made or changed after the export that holds it.",
    mend: "vendor",
    checks: [],
  },
]);

/** The columns that nearly every file has: asked of each row by the engine. */
export const recordDates = {
  updatedBeforeCreated: (created: string, later: string): boolean => isLaterMoment(created, later),
  afterExport: (moment: string, exportDate: number): boolean => exportDate !== 0 && dayNumber(moment) > exportDate,
};
