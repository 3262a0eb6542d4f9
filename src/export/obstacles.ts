import type { Row } from "../csv/index.js";
import { LINKS } from "./columns.js";
import { Findings } from "./summary.js";
import { personFromClientRow } from "../identity/index.js";
import { type People, places } from "./people.js";
import { type ReadExport, unreadable } from "./readExport.js";

/** Columns whose IDs may not hold a client's name or number. A user's ID is often a name, and a colleague's. */
const LINKING_IDS = ["PersonalID", "EnrollmentID", "HouseholdID", "AssessmentID"] as const;

/**
 * Reads every row of every file before one is written, and tells what stands in the way: so that a run that can't end
 * well does not begin.
 */
export async function findObstacles(read: ReadExport, people: People): Promise<Findings> {
  const findings = new Findings();
  const tokens = identifyingTokens(people);
  for (const name of read.files) {
    try {
      const table = await read.open(name);
      const { file } = table;
      const [person, enrollment] = places(table, LINKS);
      const ofPeople = person !== -1;
      const first = table.columns[0]?.hud;
      const ids = new Set(
        [...LINKING_IDS, ...(first?.type === "id" ? [first.name] : [])].flatMap((column) => table.place(column) ?? []),
      );
      for await (const batch of table.csv.batches())
        for (const row of batch) {
          const path = { file, row: row.number };
          if (row.ragged) {
            const code = namedIn(row, people) === undefined ? "export.ragged-row" : "export.ragged-row-of-client";
            // In Client.csv a name can stand in any cell, and a date can be the birth date.
            const blocks = code === "export.ragged-row-of-client" && name === "Client";
            findings.add({ code, severity: blocks ? "error" : "warning", path });
            continue;
          }
          if (!ofPeople) continue;
          const id = row.cell(person).trim();
          if (id === "") findings.add({ code: "export.row-without-client", severity: "warning", path });
          const owner = people.enrollments.get(row.cell(enrollment).trim());
          const listed = people.listed.has(id);
          if (!listed && owner === undefined) continue;
          if (owner !== undefined && owner !== id)
            findings.add({ code: "export.enrollment-of-other-client", severity: "warning", path });
          for (const index of ids) {
            const folded = fold(row.cell(index));
            const column = table.columns[index]?.hud?.name ?? index + 1;
            for (const whose of new Set([listed ? id : owner, owner]))
              if (whose !== undefined && tokens.get(whose)?.some((token) => folded.includes(token)) === true)
                findings.add({ code: "export.identifier-in-id", severity: "error", path: { ...path, column } });
          }
        }
    } catch (error) {
      findings.add(unreadable(error));
    }
  }
  return findings;
}

/** The listed client whom a row of the wrong width names, in whichever cell. */
export function namedIn(row: Row, { listed, enrollments }: People): string | undefined {
  for (const cell of row.cells) {
    const id = cell.trim();
    const whose = listed.has(id) ? id : enrollments.get(id);
    if (whose !== undefined) return whose;
  }
  return undefined;
}

const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

// Shorter names stand inside innocent words and numbers.
const LETTERS = 5;

/** What of a listed client's identity would stand out in an ID. Hashed names stand nowhere else. */
function identifyingTokens({ listed, clients }: People): Map<string, string[]> {
  const tokens = new Map<string, string[]>();
  for (const id of listed) {
    const found = (clients.get(id) ?? []).flatMap(({ columns }) => {
      const { firstName = "", lastName = "", ssn = "" } = personFromClientRow(columns).known;
      const names = [firstName, lastName].map(fold).filter((name) => name.length >= LETTERS);
      return /^\d{9}$/.test(ssn) ? [...names, ssn] : names;
    });
    // A name that is the ID itself, or a template that holds it, gives nothing away.
    tokens.set(
      id,
      found.filter((token) => !token.includes(fold(id)) || fold(id) === ""),
    );
  }
  return tokens;
}
