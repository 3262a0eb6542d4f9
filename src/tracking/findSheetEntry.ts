import type { MatchRecord } from "../identity/index.js";
import { compareClients } from "../match/index.js";
import { fold, soundex } from "../text/index.js";
import { type SheetEntry, type SheetPerson, type TrackingSheet, withoutNulls } from "./sheet.js";

/** An entry that may be the person asked for. */
export interface SheetCandidate {
  readonly entry: SheetEntry;
  readonly verdict: "match" | "possible";
  readonly probability: number;
}

/**
 * The entries of a sheet that a Client ID or a person leads to, best first; none, where there is none.
 *
 * Typos are found: a person is compared by name, birth date and SSN with every entry that shares the sound of a name,
 * the birth date with two figures swapped or changed, or the end of the SSN.
 * Source: guide, "Please remember": look into the tracking sheet first.
 *
 * @example
 * const karvonen = { clientId: "1455", firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03" };
 * const added = addSheetEntry(createTrackingSheet(), karvonen, { on: "2024-10-15" });
 * const sheet = added.status === "done" ? added.sheet : createTrackingSheet();
 * findSheetEntry(sheet, { firstName: "Marja", lastName: "Karvonnen", dob: "1979-05-03" })[0]?.entry.clientId; // => "1455"
 * findSheetEntry(sheet, { clientId: "1455" })[0]?.verdict; // => "match"
 */
export function findSheetEntry(
  sheet: TrackingSheet,
  who: { readonly clientId: string } | SheetPerson,
): readonly SheetCandidate[] {
  if ("clientId" in who)
    return sheet.entries
      .filter(({ clientId }) => clientId === who.clientId)
      .map((entry) => ({ entry, verdict: "match", probability: 1 }));
  const person = { firstName: "", lastName: "", ...withoutNulls(who) };
  const wanted = keysOf(person);
  const record = recordOf("asked", person);
  return sheet.entries
    .filter((entry) => meets(wanted, keysOf(entry)))
    .flatMap((entry): SheetCandidate[] => {
      const { verdict, probability } = compareClients(record, recordOf(entry.clientId, entry));
      return verdict === "no" ? [] : [{ entry, verdict, probability }];
    })
    .toSorted((a, b) => b.probability - a.probability || (a.entry.clientId < b.entry.clientId ? -1 : 1));
}

/** A person as the matcher wants them. */
export function recordOf(
  id: string,
  { firstName, middleName, lastName, nameSuffix, aliases, dob, ssn }: SheetPerson,
): MatchRecord {
  return { id, firstName, middleName, lastName, nameSuffix, aliases, dob, ssn };
}

interface Keys {
  readonly names: readonly string[];
  readonly dob: string;
  readonly ssnEnd: string;
}

function keysOf({ firstName, lastName, aliases = [], dob = "", ssn = "" }: SheetPerson): Keys {
  return {
    names: [firstName, lastName, ...aliases].flatMap((name) => soundsOf(name)),
    dob: dob.replaceAll("-", ""),
    ssnEnd: ssn.replaceAll(/\D/g, "").slice(-4),
  };
}

/** Wide enough for a slip in every field but one; the comparison decides. */
function meets(a: Keys, b: Keys): boolean {
  if (a.ssnEnd.length === 4 && a.ssnEnd === b.ssnEnd) return true;
  const bothDobs = a.dob !== "" && b.dob !== "";
  if (bothDobs && a.dob === b.dob) return true;
  const shared = a.names.filter((name) => b.names.includes(name)).length;
  if (shared === 0) return false;
  return shared > 1 || !bothDobs || slips(a.dob, b.dob) <= 2 || monthsAndDaysSwapped(a.dob, b.dob);
}

const soundsOf = (name: string): string[] =>
  name
    .split(/[\s-]+/)
    .map((part) => fold(part).toUpperCase())
    .filter((part) => part !== "")
    .map((part) => soundex(part) || part);

function slips(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < Math.max(a.length, b.length); i++) if (a[i] !== b[i]) count++;
  return count;
}

const monthsAndDaysSwapped = (a: string, b: string): boolean =>
  a.slice(0, 4) === b.slice(0, 4) && a.slice(4, 6) === b.slice(6, 8) && a.slice(6, 8) === b.slice(4, 6);
