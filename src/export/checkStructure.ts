import { deidentifyClientRow, IDENTITY_COLUMNS } from "../client/index.js";
import type { Finding } from "../core/index.js";
import type { CsvCode } from "../csv/index.js";
import { isAnonymousRecord } from "../identity/index.js";
import type { Policy } from "../policy/index.js";
import { EXPORT_CODES, type ExportCode } from "./codes.js";
import { eachRow } from "./people.js";
import { type ReadExportOptions, readExport, unreadable } from "./readExport.js";
import type { ExportSource } from "./source.js";

export interface CheckStructureOptions extends ReadExportOptions {
  readonly policy: Policy;
}

/**
 * What is wrong with an export as files and rows, and which anonymous records are not as the policy wants them.
 *
 * @example
 * const source = memorySource({
 *   "Export.csv": "ExportID,HashStatus\n1,1\n",
 *   "Client.csv": "PersonalID,FirstName,LastName,SSN\n1455,Anonymous,Anonymous 1455,536904417\n",
 * });
 * const findings = await checkStructure(source, { policy: spokane2024 });
 * findings.find(({ code }) => code === "export.anonymous-not-as-policy").path.column; // => "SSN"
 */
export async function checkStructure(
  source: ExportSource,
  { policy, ...reading }: CheckStructureOptions,
): Promise<readonly Finding<ExportCode | CsvCode>[]> {
  const read = await readExport(source, reading);
  const findings: Finding<ExportCode | CsvCode>[] = [...read.findings];
  const broken = new Set(findings.filter(({ severity }) => severity === "error").map(({ path }) => path.file));
  for (const name of read.files) {
    if (name === "Client" || broken.has(`${name}.csv`)) continue;
    try {
      const table = await read.open(name);
      for await (const batch of table.csv.batches())
        for (const row of batch)
          if (row.ragged)
            findings.push({
              code: "export.ragged-row",
              severity: "error",
              path: { file: table.file, row: row.number },
            });
    } catch (error) {
      findings.push(unreadable(error));
    }
  }
  if (broken.has("Client.csv")) return findings;
  await eachRow(read, "Client", findings, (table) => {
    const columns = ["PersonalID", ...IDENTITY_COLUMNS].flatMap((name) => {
      const place = table.place(name);
      return place === undefined ? [] : [[name, place] as const];
    });
    return (row) => {
      const cells: Record<string, string> = Object.fromEntries(columns.map(([name, place]) => [name, row.cell(place)]));
      const id = cells["PersonalID"] ?? "";
      const { FirstName: firstName, MiddleName: middleName, LastName: lastName, NameSuffix: nameSuffix } = cells;
      if (!isAnonymousRecord({ id, firstName, middleName, lastName, nameSuffix })) return;
      // Any day will do: a date that was assigned is kept, and one that was not is the finding.
      const { changes } = deidentifyClientRow(cells, { asOf: "2000-01-01", policy });
      const { severity } = EXPORT_CODES["export.anonymous-not-as-policy"];
      for (const { column } of changes) {
        // A client who was entered without a name has no ID in it yet.
        if (column === "LastName" && lastName === policy.name.last) continue;
        findings.push({
          code: "export.anonymous-not-as-policy",
          severity,
          path: { file: table.file, row: row.number, column },
          clientId: id,
        });
      }
    };
  });
  return findings;
}
