import type { Finding } from "../core/index.js";
import type { MatchRecord } from "../identity/index.js";
import type { Cluster } from "./cluster/clusters.js";
import type { Verdict } from "./decide.js";
import type { MatchModel } from "./model/model.js";
import { createSearch, runSearchTask, stopIfAborted } from "./search.js";
import type { SharedValue } from "./sharedValues.js";
import type { RecordCode, UnlinkableReason } from "./table/table.js";

/** Two ids, in any order. */
export type IdPair = readonly [string, string];

/** Two records that are, or may be, one person; `left` is the smaller id. */
export interface DuplicatePair {
  readonly left: string;
  readonly right: string;
  readonly verdict: Exclude<Verdict, "no">;
  readonly probability: number;
  /** In bits. */
  readonly weight: number;
}

/** What a finding of a search may say. */
export type DuplicatesCode =
  | RecordCode
  | "match.block-too-large"
  | "match.cluster-split"
  | "match.contradictory-decisions";

/** All duplicates among some clients. */
export interface Duplicates {
  /** Surest first; equal ones in the order of their ids. */
  readonly pairs: readonly DuplicatePair[];
  /** Clients who are one person, two records or more each. */
  readonly clusters: readonly Cluster[];
  /** Records that can't be told to be anybody's duplicate. `get` of a client index finds them by their id. */
  readonly unlinkable: readonly { readonly id: string; readonly reason: UnlinkableReason }[];
  /** Values that too many different people share to be theirs. They change no verdict. */
  readonly shared: readonly SharedValue[];
  readonly findings: readonly Finding<DuplicatesCode>[];
}

/** How far a search is. */
export interface Progress {
  readonly phase: "reading" | "comparing" | "joining";
  readonly done: number;
  /** Null where it isn't known yet. */
  readonly total: number | null;
}

/** Settings of {@link findDuplicates}. */
export interface DuplicateOptions {
  readonly model?: MatchModel;
  /** Pairs that are two people: members of one household at one time, or a reviewer's "no". Outranks every weight. */
  readonly knownDistinct?: Iterable<IdPair>;
  /** Pairs that a reviewer found to be one person. */
  readonly knownSame?: Iterable<IdPair>;
  readonly signal?: AbortSignal;
  /** Called now and then, with counts. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * All duplicates among some clients: matches, and pairs for a person to look at.
 *
 * In memory, in one thread; a million clients take seconds. What two records come to depends on the two alone, so more
 * clients, or another order, never change it.
 *
 * @throws HmisPrivacyError `match.duplicate-id`, `match.aborted`, `match.too-many-pairs`, and the codes of `compareClients`
 * @example
 * const clients = [
 *   { id: "a", firstName: "Odalys", lastName: "Fontaine", dob: "1991-11-23" },
 *   { id: "b", firstName: "Odalis", lastName: "Fontaine", dob: "1991-11-23" },
 *   { id: "c", firstName: "Anonymous", lastName: "Anonymous", dob: "1991-01-01" },
 * ];
 * const { pairs, unlinkable } = findDuplicates(clients);
 * pairs.map(({ left, right, verdict }) => [left, right, verdict]); // => [["a", "b", "match"]]
 * unlinkable; // => [{ id: "c", reason: "placeholder-name" }]
 */
export function findDuplicates(clients: Iterable<MatchRecord>, options: DuplicateOptions = {}): Duplicates {
  const search = createSearch(options, Array.isArray(clients) ? clients.length : 1024);
  for (const client of clients) search.add(client);
  const { table, tasks, finish } = search.open();
  const room = { sort: {} };
  const results = tasks.map((task, done) => {
    stopIfAborted(options.signal);
    options.onProgress?.({ phase: "comparing", done, total: tasks.length });
    return runSearchTask(table, task, room);
  });
  stopIfAborted(options.signal);
  options.onProgress?.({ phase: "joining", done: 0, total: null });
  return finish(results);
}
