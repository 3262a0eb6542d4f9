import type { Finding } from "../core/index.js";
import { isAnonymousRecord, type MatchRecord } from "../identity/index.js";
import { findDuplicates } from "../match/index.js";
import { recordOf } from "./findSheetEntry.js";
import type { TrackingSheet } from "./sheet.js";

/**
 * - `tracking.person-named-in-hmis`: a person of the sheet also stands in the HMIS under a name.
 * - `tracking.anonymous-without-entry`: nobody knows who this anonymous client is: a person lost.
 * - `tracking.id-gone`: the sheet's Client ID is not in the HMIS.
 * - `tracking.identified-again`: the sheet's Client ID has a name in the HMIS.
 * - `tracking.two-ids`: two Client IDs of the sheet are one person.
 * - `tracking.date-differs`: the HMIS shows another birth date than was assigned.
 */
export type ReconcileCode =
  | "tracking.person-named-in-hmis"
  | "tracking.anonymous-without-entry"
  | "tracking.id-gone"
  | "tracking.identified-again"
  | "tracking.two-ids"
  | "tracking.date-differs";

export interface ReconcileFinding extends Finding<ReconcileCode> {
  /** The other Client ID, where two stand for one person. */
  readonly otherId?: string;
}

/** Where the sheet and the HMIS disagree. */
export interface Reconciliation {
  readonly entries: number;
  readonly anonymous: number;
  readonly findings: readonly ReconcileFinding[];
}

/**
 * The tracking sheet beside the clients of the HMIS: who is lost, doubled or named again.
 *
 * Source: guide, organization checklist: "a plan … to continually monitor".
 *
 * @param clients - every client that the organisation sees in the HMIS
 * @example
 * reconcileSheet(createTrackingSheet(), [{ id: "1455", firstName: "Anonymous", lastName: "Anonymous 1455" }]).findings[0]?.code; // => "tracking.anonymous-without-entry"
 */
export function reconcileSheet(sheet: TrackingSheet, clients: readonly MatchRecord[]): Reconciliation {
  const entries = new Map(sheet.entries.map((entry) => [entry.clientId, entry]));
  const inHmis = new Map(clients.map((client) => [client.id, client]));
  const anonymous = clients.filter((client) => isAnonymousRecord(client));
  const findings: ReconcileFinding[] = [];
  const find = (code: ReconcileCode, clientId: string, otherId?: string, possible = false): void => {
    findings.push({
      code,
      severity: possible ? "warning" : "error",
      path: {},
      clientId,
      ...(otherId !== undefined && { otherId }),
    });
  };

  for (const { id } of anonymous) if (!entries.has(id)) find("tracking.anonymous-without-entry", id);
  for (const { clientId, assignedDob, history } of sheet.entries) {
    const client = inHmis.get(clientId);
    const last = history.at(-1)?.what;
    if (last === "restored" || last === "merged") continue; // they are known to be named, or gone
    if (client === undefined) find("tracking.id-gone", clientId);
    else if (!isAnonymousRecord(client)) find("tracking.identified-again", clientId);
    else if (assignedDob !== undefined && (client.dob ?? null) !== assignedDob.dob)
      find("tracking.date-differs", clientId);
  }

  // One run over both: the prefix keeps a Client ID of the sheet apart from the same ID in the HMIS.
  const named = clients.filter((client) => !isAnonymousRecord(client) && !entries.has(client.id));
  const { pairs } = findDuplicates([
    ...sheet.entries.map((entry) => recordOf(`sheet ${entry.clientId}`, entry)),
    ...named.map((client) => ({ ...client, id: `hmis ${client.id}` })),
  ]);
  for (const { left, right, verdict } of pairs) {
    const [first, second] = [left, right].toSorted((a, b) => (a < b ? 1 : -1)) as [string, string]; // "sheet" first
    if (first.startsWith("hmis ")) continue;
    const code = second.startsWith("sheet ") ? "tracking.two-ids" : "tracking.person-named-in-hmis";
    find(code, idOf(first), idOf(second), verdict === "possible");
  }
  return { entries: entries.size, anonymous: anonymous.length, findings };
}

const idOf = (prefixed: string): string => prefixed.slice(prefixed.indexOf(" ") + 1);
