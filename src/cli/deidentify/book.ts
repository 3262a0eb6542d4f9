import { openCsv } from "../../csv/index.js";
import type { AssignedDob } from "../../dob/index.js";
import type { ExportSource } from "../../export/index.js";
import type { KnownIdentifiers } from "../../identity/index.js";
import { openSheet, recordAssignedDob, sealSheet } from "../../tracking/index.js";
import type { Io } from "../io.js";
import { type KeyValues, keysOf } from "../secrets.js";
import { readSealed, saveSealed } from "../sheetFile.js";

/** What the tracking sheet gives to a run, and what the run gives back. */
export interface Book {
  readonly assigned: ReadonlyMap<string, AssignedDob>;
  readonly known: ReadonlyMap<string, KnownIdentifiers>;
  /** Writes dates that were assigned in this run into the sheet; without news the file stays as it is. */
  record(assigned: ReadonlyMap<string, AssignedDob>): Promise<void>;
}

export async function openBook(file: string, values: KeyValues, io: Io, willSeal: boolean): Promise<Book> {
  const keys = await keysOf(values, io, willSeal ? "both" : "open");
  const sheet = await openSheet(await readSealed(file), keys.open);
  return {
    assigned: new Map(
      sheet.entries.flatMap(({ clientId, assignedDob }) =>
        assignedDob === undefined ? [] : [[clientId, assignedDob] as const],
      ),
    ),
    known: new Map(
      sheet.entries.map(({ clientId, firstName, middleName, lastName, nameSuffix, aliases, dob, ssn }) => [
        clientId,
        { firstName, middleName, lastName, nameSuffix, aliases, dob, ssn },
      ]),
    ),
    async record(assigned) {
      const after = [...assigned].reduce(
        (now, [clientId, date]) => recordAssignedDob(now, clientId, date, { on: date.asOf }),
        sheet,
      );
      if (after !== sheet) await saveSealed(file, after, await sealSheet(after, keys.seal), io);
    },
  };
}

/** What a file and the sheet know of each client, the aliases of both. */
export function together(
  file: ReadonlyMap<string, KnownIdentifiers> | undefined,
  sheet: ReadonlyMap<string, KnownIdentifiers> | undefined,
): ReadonlyMap<string, KnownIdentifiers> | undefined {
  if (file === undefined || sheet === undefined) return file ?? sheet;
  const ids = new Set([...file.keys(), ...sheet.keys()]);
  return new Map(
    [...ids].map((id) => {
      const [one, other] = [file.get(id) ?? {}, sheet.get(id) ?? {}];
      return [id, { ...other, ...one, aliases: [...(one.aliases ?? []), ...(other.aliases ?? [])] }];
    }),
  );
}

/** The listed clients and whoever shares a HouseholdID with one of them, in the order of Enrollment.csv. */
export async function withHouseholds(source: ExportSource, listed: readonly string[]): Promise<readonly string[]> {
  const file = source.files.find((name) => name.toLowerCase() === "enrollment.csv");
  if (file === undefined) return listed;
  const memberships: (readonly [string, string])[] = [];
  const table = await openCsv(await source.open(file), { file: "Enrollment.csv", ragged: "tell" });
  const [person, household] = [table.header.indexOf("PersonalID"), table.header.indexOf("HouseholdID")];
  for await (const batch of table.batches())
    for (const { cells } of batch) memberships.push([cells[person] ?? "", cells[household] ?? ""]);
  const ids = new Set(listed);
  const households = new Set(memberships.filter(([id, home]) => ids.has(id) && home !== "").map(([, home]) => home));
  for (const [id, home] of memberships) if (id !== "" && households.has(home)) ids.add(id);
  return [...ids];
}
