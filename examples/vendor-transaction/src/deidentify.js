import { eq } from "drizzle-orm";
import {
  addSheetEntry,
  deidentifyHousehold,
  isAnonymousRecord,
  openSheet,
  recordAssignedDob,
  sealSheet,
  spokane2024,
} from "hmis-privacy";
import { householdOf, loadCharts, saveCharts } from "./charts.js";
import { changes, fileDeletions, trackingSheet } from "./database.js";

class Blocked extends Error {
  constructor(blockers) {
    super("blocked");
    this.blockers = blockers;
  }
}

/**
 * Makes clients of a household anonymous: charts, tracking sheet and change log in one transaction.
 *
 * @param keys - `{ key, recipients, minRevision }`: what opens the sheet, and for whom it is sealed again
 * @param step - told after each step; the test kills the process there
 * @returns `{ status: "done", … }`, or `{ status: "blocked", blockers }` and an untouched database
 */
export async function deidentify(db, { anonymize, separate = [], attestations, asOf }, keys, step = async () => {}) {
  try {
    return await db.transaction(async (tx) => {
      const charts = await loadCharts(tx, await householdOf(tx, anonymize));
      await step();

      // First the sheet: who was on it before keeps the birth date that was assigned then.
      const [row] = await tx.select().from(trackingSheet);
      const before = await openSheet(row.sealed, { key: keys.key, minRevision: keys.minRevision ?? row.revision });
      const chartOf = (id) => charts.find(({ clientId }) => clientId === id);
      const sheet = anonymize.reduce((now, id) => withPerson(now, chartOf(id), asOf), before);

      const policy = spokane2024;
      const result = deidentifyHousehold(charts, { anonymize, separate, asOf, policy, attestations, sheet });
      if (result.status === "blocked") throw new Blocked(result.blockers);
      const after = result.charts
        .filter(({ clientId, assignedDob }) => anonymize.includes(clientId) && assignedDob !== null)
        .reduce((now, { clientId, assignedDob }) => recordAssignedDob(now, clientId, assignedDob, { on: asOf }), sheet);
      const sealed = await sealSheet(after, { recipients: keys.recipients });
      await tx
        .update(trackingSheet)
        .set({ revision: after.revision, sealed: Buffer.from(sealed) })
        .where(eq(trackingSheet.id, row.id));
      await step();

      await saveCharts(tx, result.charts, step);
      if (result.changes.length > 0)
        await tx
          .insert(changes)
          .values(result.changes.map(({ clientId, path, rule }) => ({ clientId, field: path.field ?? null, rule })));
      await step();
      const files = result.deletions
        .filter(({ kind }) => kind === "document")
        .map(({ clientId, index }) => ({ clientId, id: chartOf(clientId).documents[index].id }));
      if (files.length > 0) await tx.insert(fileDeletions).values(files);
      await step();
      return { status: "done", findings: result.findings, certificate: result.certificate };
    });
  } catch (error) {
    if (error instanceof Blocked) return { status: "blocked", blockers: error.blockers };
    throw error;
  }
}

/** The sheet with the person whom the chart names. A chart that names nobody any more adds nothing. */
function withPerson(sheet, { clientId, identity }, on) {
  if (isAnonymousRecord({ id: clientId, ...identity })) return sheet;
  const { firstName, middleName, lastName, nameSuffix, aliases, dob, ssn } = identity;
  const known = { firstName: firstName ?? "", middleName, lastName: lastName ?? "", nameSuffix, aliases, dob, ssn };
  const person = Object.fromEntries(Object.entries({ clientId, ...known }).filter(([, value]) => value !== null));
  const added = addSheetEntry(sheet, person, { on });
  if (added.status === "blocked") throw new Blocked(added.blockers);
  return added.sheet;
}

/** Deletes files whose records are gone; may be run again at any time. */
export async function deleteFiles(db, removeFile) {
  for (const { id } of await db.select().from(fileDeletions)) {
    await removeFile(id);
    await db.delete(fileDeletions).where(eq(fileDeletions.id, id));
  }
}
