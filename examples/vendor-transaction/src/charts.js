import { inArray } from "drizzle-orm";
import { assessments, clients, contacts, documents, enrollments, notes } from "./database.js";

const without = (row, ...columns) =>
  Object.fromEntries(Object.entries(row).filter(([name, value]) => !columns.includes(name) && value !== undefined));

/** Everybody who ever shared a household with one of these clients, and the clients. */
export async function householdOf(tx, clientIds) {
  const theirs = await tx.select().from(enrollments).where(inArray(enrollments.clientId, clientIds));
  const households = theirs.map(({ householdId }) => householdId);
  const members =
    households.length === 0
      ? []
      : await tx.select().from(enrollments).where(inArray(enrollments.householdId, households));
  return [...new Set([...clientIds, ...members.map(({ clientId }) => clientId)])].sort();
}

/** The charts of these clients, as `deidentifyHousehold` wants them. */
export async function loadCharts(tx, clientIds) {
  const of = (table) => tx.select().from(table).where(inArray(table.clientId, clientIds));
  const [people, stays, ways, texts, forms, files] = [
    await of(clients),
    await of(enrollments),
    await of(contacts),
    await of(notes),
    await of(assessments),
    await of(documents),
  ];
  return people.map(({ clientId, identity, assignedDob, facts }) => {
    const own = (rows) => rows.filter((row) => row.clientId === clientId);
    const filed = (kind) =>
      own(files)
        .filter((row) => row.kind === kind)
        .map((row) => without(row, "clientId", "kind"));
    return {
      clientId,
      identity,
      assignedDob,
      facts,
      enrollments: own(stays).map((row) => without(row, "clientId")),
      contacts: own(ways).map((row) =>
        row.name === null ? without(row, "clientId", "name") : without(row, "clientId"),
      ),
      notes: own(texts).map((row) => without(row, "clientId")),
      assessments: own(forms).map((row) => without(row, "clientId")),
      documents: filed("document"),
      documentChecks: filed("document-check"),
    };
  });
}

/** Writes charts back: what is no longer in a chart is no longer in the database. `step` is told after each write. */
export async function saveCharts(tx, charts, step) {
  const ids = charts.map(({ clientId }) => clientId);
  const replace = async (table, rows) => {
    await tx.delete(table).where(inArray(table.clientId, ids));
    if (rows.length > 0) await tx.insert(table).values(rows);
    await step();
  };
  const flat = (list, kind) =>
    charts.flatMap((chart) => chart[list].map((row) => ({ ...row, clientId: chart.clientId, ...(kind && { kind }) })));
  await replace(
    clients,
    charts.map(({ clientId, identity, assignedDob, facts }) => ({ clientId, identity, assignedDob, facts })),
  );
  await replace(enrollments, flat("enrollments"));
  await replace(contacts, flat("contacts"));
  await replace(notes, flat("notes"));
  await replace(assessments, flat("assessments"));
  await replace(documents, [...flat("documents", "document"), ...flat("documentChecks", "document-check")]);
}
