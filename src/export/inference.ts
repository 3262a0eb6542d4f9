import type { Finding } from "../core/index.js";
import type { Policy } from "../policy/index.js";
import { EXPORT_CODES, type ExportCode } from "./codes.js";
import { Findings } from "./summary.js";
import { eachRow, type People, places } from "./people.js";
import type { ReadExport } from "./readExport.js";
import { disclosingOf } from "./treatment.js";

/**
 * What tells a listed client's HIV status or flight from violence without saying it: a HOPWA service, an enrollment in a
 * project that only such people are in. It links rows or counts money, so it stays, and is told.
 */
export async function findInference(read: ReadExport, people: People, { disclosures }: Policy): Promise<Findings> {
  const findings = new Findings();
  const find = (code: ExportCode, path: Finding["path"]): void => {
    findings.add({ code, severity: EXPORT_CODES[code].severity, path });
  };
  const facts = { hiv: new Set<string>(), dv: new Set<string>() };
  const organizations = { hiv: new Set<string>(), dv: new Set<string>() };
  const codes = { hiv: "export.hiv-by-inference", dv: "export.dv-by-inference" } as const;
  const wanted = (["hiv", "dv"] as const).filter((fact) => disclosures[fact] !== "keep");

  for (const name of ["Organization", "Project", "Funder", "HMISParticipation"] as const)
    await eachRow(read, name, findings, (table) => {
      const [project, organization] = places(table, ["ProjectID", "OrganizationID"]);
      const telling = table.columns.flatMap((column) => {
        // A name says more than a table can know; codes are certain.
        if (column.hud?.type !== "integer") return [];
        return disclosingOf(name, column, (other) => table.place(other) ?? -1) ?? [];
      });
      return (row) => {
        for (const fact of ["hiv", "dv"] as const) {
          const tells = telling.some((disclosing) => disclosing(row) === fact);
          if (name === "Organization" && tells) organizations[fact].add(row.cell(organization));
          else if (tells || organizations[fact].has(row.cell(organization))) facts[fact].add(row.cell(project));
        }
      };
    });

  await eachRow(read, "Enrollment", findings, (table) => {
    const [person, project] = places(table, ["PersonalID", "ProjectID"]);
    return (row) => {
      if (!people.listed.has(row.cell(person).trim())) return;
      for (const fact of wanted)
        if (facts[fact].has(row.cell(project)))
          find(codes[fact], { file: table.file, row: row.number, column: "ProjectID" });
    };
  });
  await eachRow(read, "Services", findings, (table) => {
    const [person, type] = places(table, ["PersonalID", "RecordType"]);
    const column = table.columns[type];
    const disclosing = column && disclosingOf("Services", column, (other) => table.place(other) ?? -1);
    return (row) => {
      const fact = people.listed.has(row.cell(person).trim()) ? disclosing?.(row) : null;
      if (fact !== null && fact !== undefined && wanted.includes(fact))
        find(codes[fact], { file: table.file, row: row.number, column: "RecordType" });
    };
  });
  return findings;
}
