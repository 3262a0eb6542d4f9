/** Charts as an export's files, as far as a chart knows what HUD's columns ask. Nothing else is filled in. */
import type { Chart, FactValue } from "hmis-privacy/client";
import { type ExportSource, memorySource } from "hmis-privacy/export";
import { columnsOf, type HudFileName } from "hmis-privacy/hud";

type Row = Readonly<Record<string, string | number | null>>;

export function exportOfCharts(charts: readonly Chart[]): ExportSource {
  const projects = [...new Set(charts.flatMap(({ enrollments }) => enrollments.map(({ projectId }) => projectId)))];
  const stays = charts.flatMap((chart) => chart.enrollments.map((stay) => ({ chart, stay })));
  const files: Partial<Record<HudFileName, readonly Row[]>> = {
    Export: [{ ExportID: "X1", CSVVersion: "2026 v1.0", HashStatus: 1 }],
    Organization: [{ OrganizationID: "O1", VictimServiceProvider: 0 }],
    User: [{ UserID: "U1" }],
    Project: projects.map((ProjectID) => ({ ProjectID, OrganizationID: "O1", ProjectType: 14, ContinuumProject: 0 })),
    Client: charts.map(({ clientId, identity, facts }) => ({
      PersonalID: clientId,
      FirstName: identity.firstName,
      MiddleName: identity.middleName,
      LastName: identity.lastName,
      NameSuffix: identity.nameSuffix,
      NameDataQuality: identity.nameDataQuality,
      SSN: identity.ssn,
      SSNDataQuality: identity.ssnDataQuality,
      DOB: identity.dob,
      DOBDataQuality: identity.dobDataQuality,
      VeteranStatus: code(facts.veteranStatus),
      Sex: code(facts.sex),
      DateCreated: "2024-01-01 08:00:00",
    })),
    Enrollment: stays.map(({ chart: { clientId }, stay }) => ({
      EnrollmentID: stay.id,
      PersonalID: clientId,
      ProjectID: stay.projectId,
      HouseholdID: stay.householdId,
      RelationshipToHoH: stay.relationshipToHoH,
      EntryDate: stay.entryDate,
      DateCreated: stay.createdAt,
      DateUpdated: stay.updatedAt,
    })),
    Exit: stays.flatMap(({ chart: { clientId }, stay: { id, exitDate } }) =>
      exitDate === null
        ? []
        : [{ ExitID: `X${id}`, EnrollmentID: id, PersonalID: clientId, ExitDate: exitDate, Destination: 410 }],
    ),
    HealthAndDV: stays.map(({ chart: { clientId, facts }, stay: { id, entryDate } }) => ({
      HealthAndDVID: `H${id}`,
      EnrollmentID: id,
      PersonalID: clientId,
      InformationDate: entryDate,
      DomesticViolenceSurvivor: code(facts.dv),
      DataCollectionStage: 1,
    })),
    CurrentLivingSituation: charts.flatMap(({ clientId, notes, enrollments: [stay] }) =>
      notes.map(({ id, text }) => ({
        CurrentLivingSitID: `${clientId}-${id}`,
        EnrollmentID: stay?.id ?? "",
        PersonalID: clientId,
        InformationDate: stay?.entryDate ?? "",
        LocationDetails: text,
      })),
    ),
    AssessmentQuestions: charts.flatMap(({ clientId, assessments, enrollments: [stay] }) =>
      assessments.flatMap(({ id, answers }) =>
        answers.map(({ question, answer }, n) => ({
          AssessmentQuestionID: `${clientId}-${id}-${n}`,
          EnrollmentID: stay?.id ?? "",
          PersonalID: clientId,
          AssessmentQuestion: question,
          AssessmentAnswer: String(answer ?? ""),
        })),
      ),
    ),
  };
  return memorySource(
    Object.fromEntries(
      Object.entries(files).map(([file, rows]) => {
        const names = columnsOf("FY2026", file as HudFileName).map(({ name }) => name);
        const lines = rows.map((row) => names.map((name) => quoted(row[name] ?? "")).join(","));
        return [`${file}.csv`, `${[names.join(","), ...lines].join("\r\n")}\r\n`];
      }),
    ),
  );
}

const code = (fact: FactValue | undefined): number | null => (typeof fact === "number" ? fact : null);

const quoted = (value: string | number): string => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
