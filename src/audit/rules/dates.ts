import { hudStandard } from "../../core/index.js";
import { dayCount, dayNumber, isBefore, yearsBetween } from "../state/days.js";
import type { Its } from "../state/its.js";
import { type Check, on, rules } from "../rule.js";
import { csvSpec, eva } from "./sources.js";

/** The day of the export, or the day of the check where that is not known: nothing can have happened later. */
const latest = (its: Its): number => (its.exportDate === 0 ? its.asOf : Math.min(its.asOf, its.exportDate));
const inTime = (cell: string, its: Its): boolean => dayNumber(cell) <= latest(its);
const afterEntry = (cell: string, its: Its): boolean => {
  const [day, entry] = [dayNumber(cell), its.enrollment?.entry ?? 0];
  return day === 0 || entry === 0 || day >= entry;
};
const beforeExit = (cell: string, its: Its): boolean => {
  const [day, exit] = [dayNumber(cell), its.enrollment?.exit ?? 0];
  return day === 0 || exit === 0 || day <= exit;
};
const afterBirth = (cell: string, its: Its): boolean => {
  const [day, dob] = [dayNumber(cell), its.client?.dobIsFull === true ? its.client.dob : 0];
  return day === 0 || dob === 0 || day >= dob;
};

/** Events that happen during an enrollment, by file. */
const during: readonly Check[] = [
  on("Services", "DateProvided", {
    holds: (row, its) => afterEntry(row.DateProvided, its) && beforeExit(row.DateProvided, its),
  }),
  on("CurrentLivingSituation", "InformationDate", {
    holds: (row, its) => afterEntry(row.InformationDate, its) && beforeExit(row.InformationDate, its),
  }),
  on("Assessment", "AssessmentDate", {
    holds: (row, its) => afterEntry(row.AssessmentDate, its) && beforeExit(row.AssessmentDate, its),
  }),
  on("Event", "EventDate", { holds: (row, its) => afterEntry(row.EventDate, its) && beforeExit(row.EventDate, its) }),
];

/** Files whose answers are taken at entry, in between (2 and 5), at exit, or after it (6). */
const STAGED = [
  "IncomeBenefits",
  "HealthAndDV",
  "EmploymentEducation",
  "Disabilities",
  "YouthEducationStatus",
] as const;
const staged = (holds: (row: { InformationDate: string; DataCollectionStage: string }, its: Its) => boolean) =>
  STAGED.map((file) => on(file, "InformationDate", { holds }));

/** Dates of people and stays, in the order in which things happen. */
export const dateRules = /* @__PURE__ */ rules([
  {
    code: "dates.in-future",
    severity: "error",
    source: eva("Future Exit Date, Future Entry Date"),
    why: "The day lies after the export: nobody can have recorded it.",
    mend: "staff",
    checks: [
      on("Client", "DOB", { holds: (row, its) => inTime(row.DOB, its) }),
      on("Enrollment", "EntryDate", { holds: (row, its) => inTime(row.EntryDate, its) }),
      on("Enrollment", "MoveInDate", { holds: (row, its) => inTime(row.MoveInDate, its) }),
      on("Enrollment", "DateToStreetESSH", { holds: (row, its) => inTime(row.DateToStreetESSH, its) }),
      on("Enrollment", "DateOfEngagement", { holds: (row, its) => inTime(row.DateOfEngagement, its) }),
      on("Exit", "ExitDate", { holds: (row, its) => inTime(row.ExitDate, its) }),
      on("Services", "DateProvided", { holds: (row, its) => inTime(row.DateProvided, its) }),
      on("CurrentLivingSituation", "InformationDate", { holds: (row, its) => inTime(row.InformationDate, its) }),
      on("Assessment", "AssessmentDate", { holds: (row, its) => inTime(row.AssessmentDate, its) }),
      on("Event", "EventDate", { holds: (row, its) => inTime(row.EventDate, its) }),
      ...staged((row, its) => inTime(row.InformationDate, its)),
    ],
  },
  {
    code: "dates.born-after-created",
    severity: "error",
    source: eva("Incorrect DOB or Entry Date"),
    why: "The client's record was made before the client was born.",
    mend: "staff",
    checks: [
      on("Client", "DOB", {
        // An approximate date is 1 January of a neighbouring year.
        when: (row) => row.DOBDataQuality === "1",
        holds: (row) => !isBefore(row.DateCreated, row.DOB),
      }),
    ],
  },
  {
    code: "dates.born-after-entry",
    severity: "error",
    source: eva("Incorrect DOB or Entry Date"),
    why: "The client entered the project before being born: one of the two dates is wrong.",
    mend: "staff",
    checks: [
      on("Enrollment", "EntryDate", {
        when: (_, its) => its.client !== null && its.client.dob !== 0,
        holds: (row, its) => {
          const [entry, dob] = [dayNumber(row.EntryDate), its.client?.dob ?? 0];
          // An approximate date may lie up to a year late.
          return entry === 0 || entry >= dob || (its.client?.dobIsFull === false && yearsBetween(entry, dob) < 1);
        },
      }),
    ],
  },
  {
    code: "dates.age-over-100",
    severity: "warning",
    source: eva("Possible Incorrect DOB - Age Over 100"),
    why: "The client would be more than 100 years old: the birth date is wrong, or so rare that it names the person.",
    mend: "staff",
    checks: [
      on("Client", "DOB", {
        when: (row) => dayNumber(row.DOB) !== 0,
        // A record of somebody who was 100 ages while it lies there.
        holds: (row, its) => {
          const born = dayNumber(row.DOB);
          return (
            yearsBetween(born, dayNumber(row.DateCreated) || latest(its)) <= 100 &&
            yearsBetween(born, latest(its)) <= 105
          );
        },
      }),
    ],
  },
  {
    code: "dates.exit-before-entry",
    severity: "error",
    source: eva("Project Exit Before Start"),
    why: "The client left before coming.",
    mend: "staff",
    checks: [on("Exit", "ExitDate", { holds: (row, its) => afterEntry(row.ExitDate, its) })],
  },
  {
    code: "dates.before-entry",
    severity: "error",
    source: eva("Invalid Move-In Date"),
    why: "What belongs to the stay happened before it began.",
    mend: "staff",
    checks: [
      on("Enrollment", "MoveInDate", { holds: (row) => !isBefore(row.MoveInDate, row.EntryDate) }),
      on("Enrollment", "DateOfEngagement", { holds: (row) => !isBefore(row.DateOfEngagement, row.EntryDate) }),
      on("Enrollment", "DateOfPATHStatus", { holds: (row) => !isBefore(row.DateOfPATHStatus, row.EntryDate) }),
      on("Enrollment", "DateOfBCPStatus", { holds: (row) => !isBefore(row.DateOfBCPStatus, row.EntryDate) }),
    ],
  },
  {
    code: "dates.after-exit",
    severity: "error",
    source: eva("Invalid Move-In Date"),
    why: "What belongs to the stay happened after it ended.",
    mend: "staff",
    checks: [
      on("Enrollment", "MoveInDate", { holds: (row, its) => beforeExit(row.MoveInDate, its) }),
      on("Enrollment", "DateOfEngagement", { holds: (row, its) => beforeExit(row.DateOfEngagement, its) }),
      on("Enrollment", "DateOfPATHStatus", { holds: (row, its) => beforeExit(row.DateOfPATHStatus, its) }),
    ],
  },
  {
    code: "dates.homeless-after-entry",
    severity: "warning",
    source: eva("Homelessness Start Date Later Than Entry"),
    why: "Homelessness is said to have begun after the client came; the answer tells of the time before.",
    mend: "staff",
    checks: [on("Enrollment", "DateToStreetESSH", { holds: (row) => !isBefore(row.EntryDate, row.DateToStreetESSH) })],
  },
  {
    code: "dates.before-birth",
    severity: "error",
    source: hudStandard("3.03 Date of Birth"),
    why: "Something happened to the client before the client was born.",
    mend: "staff",
    checks: [on("Enrollment", "DateToStreetESSH", { holds: (row, its) => afterBirth(row.DateToStreetESSH, its) })],
  },
  {
    code: "dates.outside-enrollment",
    severity: "error",
    source: hudStandard("5.04 Information Date"),
    why: "The service, contact or answer lies outside the stay that it belongs to.",
    mend: "staff",
    checks: [
      ...during,
      ...staged(
        (row, its) =>
          afterEntry(row.InformationDate, its) &&
          (row.DataCollectionStage === "6" || beforeExit(row.InformationDate, its)),
      ),
    ],
  },
  {
    code: "dates.not-at-its-stage",
    severity: "warning",
    source: hudStandard("5.03 Data Collection Stage: at project start and exit, the information date is that day"),
    why: "An answer of project start or exit carries another day than the start or exit.",
    mend: "staff",
    checks: staged((row, its) => {
      const { entry = 0, exit = 0 } = its.enrollment ?? {};
      const [day, wanted] = [
        dayNumber(row.InformationDate),
        row.DataCollectionStage === "1" ? entry : row.DataCollectionStage === "3" ? exit : 0,
      ];
      // Days before entry and after exit are told by the rule above.
      return day === 0 || wanted === 0 || day === wanted || day < entry || (exit !== 0 && day > exit);
    }),
  },
  {
    code: "dates.exit-answers-without-exit",
    severity: "warning",
    source: hudStandard("5.03 Data Collection Stage"),
    why: "Answers of project exit stand with a stay that goes on: the exit is missing, or was deleted.",
    mend: "staff",
    checks: STAGED.map((file) =>
      on(file, "DataCollectionStage", {
        when: (row, its) => row.DataCollectionStage === "3" && its.enrollment !== null,
        holds: (_, its) => its.enrollment?.exit !== 0,
      }),
    ),
  },
  {
    code: "dates.end-before-start",
    severity: "error",
    source: csvSpec("start and end dates"),
    why: "The period ends before it begins.",
    mend: "HMIS lead",
    checks: [
      on("Project", "OperatingEndDate", { holds: (row) => !isBefore(row.OperatingEndDate, row.OperatingStartDate) }),
      on("Funder", "EndDate", { holds: (row) => !isBefore(row.EndDate, row.StartDate) }),
      on("Inventory", "InventoryEndDate", { holds: (row) => !isBefore(row.InventoryEndDate, row.InventoryStartDate) }),
      on("HMISParticipation", "HMISParticipationStatusEndDate", {
        holds: (row) => !isBefore(row.HMISParticipationStatusEndDate, row.HMISParticipationStatusStartDate),
      }),
      on("CEParticipation", "CEParticipationStatusEndDate", {
        holds: (row) => !isBefore(row.CEParticipationStatusEndDate, row.CEParticipationStatusStartDate),
      }),
      on("Services", "FAEndDate", { holds: (row) => !isBefore(row.FAEndDate, row.FAStartDate) }),
      on("Event", "ResultDate", { holds: (row) => !isBefore(row.ResultDate, row.EventDate) }),
    ],
  },
  {
    code: "dates.aftercare-out-of-window",
    severity: "error",
    source: csvSpec("Exit.csv, AftercareDate: from exit to 180 days after"),
    why: "Aftercare counts within 180 days of the exit.",
    mend: "staff",
    checks: [
      on("Exit", "AftercareDate", {
        when: (row) => dayNumber(row.AftercareDate) !== 0 && dayNumber(row.ExitDate) !== 0,
        holds: (row) => {
          const days = dayCount(dayNumber(row.AftercareDate)) - dayCount(dayNumber(row.ExitDate));
          return days >= 0 && days <= 180;
        },
      }),
    ],
  },
  {
    code: "dates.due-date-implausible",
    severity: "warning",
    source: hudStandard("R10 Pregnancy Status"),
    why: "A child is due within ten months of the answer, not before it.",
    mend: "staff",
    checks: [
      on("HealthAndDV", "DueDate", {
        when: (row) => dayNumber(row.DueDate) !== 0 && dayNumber(row.InformationDate) !== 0,
        holds: (row) => {
          const days = dayCount(dayNumber(row.DueDate)) - dayCount(dayNumber(row.InformationDate));
          return days >= -31 && days <= 310;
        },
      }),
    ],
  },
  {
    code: "enrollment.outside-operation",
    severity: "error",
    source: eva("Enrollment After or Before Operating Period"),
    why: "The stay begins when the project did not operate.",
    mend: "HMIS lead",
    checks: [
      on("Enrollment", "EntryDate", {
        when: (row, its) => its.project !== null && dayNumber(row.EntryDate) !== 0,
        holds: (row, its) => {
          const { operatingStart = 0, operatingEnd = 0 } = its.project ?? {};
          const entry = dayNumber(row.EntryDate);
          return entry >= operatingStart && (operatingEnd === 0 || entry <= operatingEnd);
        },
      }),
    ],
  },
  {
    code: "enrollment.outside-participation",
    severity: "warning",
    source: eva("Enrollment Before or After Participating Period"),
    why: "The stay begins when the project did not take part in the HMIS.",
    mend: "HMIS lead",
    checks: [
      on("Enrollment", "EntryDate", {
        when: (row, its) => (its.project?.participation.length ?? 0) > 0 && dayNumber(row.EntryDate) !== 0,
        holds: (row, its) => {
          const entry = dayNumber(row.EntryDate);
          // Before it operates is told by the rule above, a comparable database by another.
          if (entry < (its.project?.operatingStart ?? 0)) return true;
          return (its.project?.participation ?? []).some(
            ({ type, start, end }) => type !== "0" && entry >= start && (end === 0 || entry <= end),
          );
        },
      }),
    ],
  },
  {
    code: "enrollment.open-after-operation",
    severity: "error",
    source: eva("Enrollment Crosses Operating End"),
    why: "The stay goes on although the project has ended: the exit is missing or too late.",
    mend: "staff",
    checks: [
      on("Enrollment", "EntryDate", {
        when: (row, its) => {
          const end = its.project?.operatingEnd ?? 0;
          return end !== 0 && end < latest(its) && dayNumber(row.EntryDate) !== 0 && dayNumber(row.EntryDate) <= end;
        },
        holds: (_, its) => {
          const [exit, end] = [its.enrollment?.exit ?? 0, its.project?.operatingEnd ?? 0];
          return exit !== 0 && exit <= end;
        },
      }),
    ],
  },
]);
