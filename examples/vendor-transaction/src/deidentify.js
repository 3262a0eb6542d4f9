import { eq } from "drizzle-orm";
import { addSheetEntry, deidentifyHousehold, openSheet, sealSheet, spokane2024 } from "hmis-privacy";
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

      const result = deidentifyHousehold(charts, { anonymize, separate, asOf, policy: spokane2024, attestations });
      if (result.status === "blocked") throw new Blocked(result.blockers);

      const [row] = await tx.select().from(trackingSheet);
      const before = await openSheet(row.sealed, { key: keys.key, minRevision: keys.minRevision ?? row.revision });
      const after = charts
        .filter(({ clientId }) => anonymize.includes(clientId))
        .reduce((sheet, chart) => withPerson(sheet, chart, result.charts, asOf), before);
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
      const files = result.deletions.filter(({ kind }) => kind === "document");
      if (files.length > 0) await tx.insert(fileDeletions).values(files.map(({ id, clientId }) => ({ id, clientId })));
      await step();
      return { status: "done", findings: result.findings, certificate: result.certificate };
    });
  } catch (error) {
    if (error instanceof Blocked) return { status: "blocked", blockers: error.blockers };
    throw error;
  }
}

/** The sheet with the person whom the chart names, and the approximate date that the record gets. */
function withPerson(sheet, { clientId, identity }, charts, on) {
  const { assignedDob } = charts.find((chart) => chart.clientId === clientId);
  const { firstName, middleName, lastName, nameSuffix, aliases, dob, ssn } = identity;
  const known = {
    firstName: firstName ?? "",
    middleName,
    lastName: lastName ?? "",
    nameSuffix,
    aliases,
    dob,
    ssn,
    assignedDob,
  };
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
