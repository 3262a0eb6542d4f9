import type { Finding } from "../core/index.js";
import type { CsvCode } from "../csv/index.js";
import type { Policy } from "../policy/index.js";
import { EXPORT_CODES, type ExportCode } from "./codes.js";
import { eachRow, type People, places } from "./people.js";
import type { ReadExport } from "./readExport.js";
import { HOPWA_RECORD_TYPES } from "./treatment.js";

/**
 * What tells a listed client's HIV status or flight from violence without saying it: a HOPWA service, an enrollment in a
 * project that only such people are in. It links rows or counts money, so it stays, and is told.
 */
export async function findInference(
  read: ReadExport,
  people: People,
  { disclosures }: Policy,
): Promise<readonly Finding<ExportCode | CsvCode>[]> {
  const findings: Finding<ExportCode | CsvCode>[] = [];
  const find = (code: ExportCode, path: Finding["path"]): void => {
    findings.push({ code, severity: EXPORT_CODES[code].severity, path });
  };
  const hivProjects = new Set<string>();
  const dvProjects = new Set<string>();
  const dvOrganizations = new Set<string>();

  await eachRow(read, "Organization", findings, (table) => {
    const [id, victims] = places(table, ["OrganizationID", "VictimServiceProvider"]);
    return (row) => {
      if (row.cell(victims) === "1") dvOrganizations.add(row.cell(id));
    };
  });
  await eachRow(read, "Project", findings, (table) => {
    const [id, organization, target, hopwa] = places(table, [
      "ProjectID",
      "OrganizationID",
      "TargetPopulation",
      "HOPWAMedAssistedLivingFac",
    ]);
    return (row) => {
      const project = row.cell(id);
      if (row.cell(target) === "3" || ["1", "2"].includes(row.cell(hopwa))) hivProjects.add(project);
      if (row.cell(target) === "1" || dvOrganizations.has(row.cell(organization))) dvProjects.add(project);
    };
  });
  await eachRow(read, "Funder", findings, (table) => {
    const [project, funder] = places(table, ["ProjectID", "Funder"]);
    return (row) => {
      const code = Number(row.cell(funder));
      if (code >= 13 && code <= 19) hivProjects.add(row.cell(project)); // HOPWA (2.06.1)
    };
  });
  await eachRow(read, "HMISParticipation", findings, (table) => {
    const [project, type] = places(table, ["ProjectID", "HMISParticipationType"]);
    return (row) => {
      if (row.cell(type) === "2") dvProjects.add(row.cell(project)); // a comparable database (2.08)
    };
  });

  await eachRow(read, "Enrollment", findings, (table) => {
    const [person, project] = places(table, ["PersonalID", "ProjectID"]);
    return (row) => {
      if (!people.listed.has(row.cell(person).trim())) return;
      const path = { file: table.file, row: row.number, column: "ProjectID" };
      if (disclosures.hiv !== "keep" && hivProjects.has(row.cell(project))) find("export.hiv-by-inference", path);
      if (disclosures.dv !== "keep" && dvProjects.has(row.cell(project))) find("export.dv-by-inference", path);
    };
  });
  if (disclosures.hiv !== "keep")
    await eachRow(read, "Services", findings, (table) => {
      const [person, type] = places(table, ["PersonalID", "RecordType"]);
      return (row) => {
        if (people.listed.has(row.cell(person).trim()) && HOPWA_RECORD_TYPES.has(row.cell(type)))
          find("export.hiv-by-inference", { file: table.file, row: row.number, column: "RecordType" });
      };
    });
  return findings;
}
