import { type Finding, HmisPrivacyError } from "../core/index.js";
import type { MatchRecord } from "../identity/index.js";
import { type FoundPairs, noPairs } from "./block/foundPairs.js";
import { KEY_RULES } from "./block/keys.js";
import { mergePairs } from "./block/mergePairs.js";
import { type RuleSearch, searchRule } from "./block/searchRule.js";
import type { Cluster } from "./cluster/clusters.js";
import type { Verdict } from "./decide.js";
import { type CompiledModel, compileModel } from "./model/compileModel.js";
import { defaultModel } from "./model/defaultModel.js";
import type { MatchModel } from "./model/model.js";
import { readModel } from "./model/readModel.js";
import { type SharedValue, sharedValues } from "./sharedValues.js";
import { buildTable } from "./table/buildTable.js";
import type { BuiltTable, RecordCode, UnlinkableReason } from "./table/table.js";
import { duplicatesOf } from "./duplicatesOf.js";

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
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * All duplicates among some clients: matches, and pairs for a person to look at.
 *
 * In memory, in one thread; a million clients take seconds. What two records come to depends on the two alone, so more
 * clients, or another order, never change it.
 *
 * @throws HmisPrivacyError `match.duplicate-id`, `match.aborted`, and the codes of `compareClients`
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
  const compiled = compileModel(readModel(options.model ?? defaultModel));
  const table = readClients(clients, compiled, options);
  const found: FoundPairs[] = [];
  const searches: RuleSearch[] = [];
  KEY_RULES.forEach((_, rule) => {
    stopIfAborted(options.signal);
    options.onProgress?.({ phase: "comparing", done: rule, total: KEY_RULES.length });
    const pairs = noPairs();
    searches.push(searchRule(table, compiled, rule, pairs));
    found.push(pairs);
  });
  stopIfAborted(options.signal);
  options.onProgress?.({ phase: "joining", done: 0, total: null });
  return duplicatesOf(table, compiled, mergePairs(found), searches, options, sharedValues(table));
}

/** Reads clients into a table of distinct ids. */
export function readClients(
  clients: Iterable<MatchRecord>,
  compiled: CompiledModel,
  { signal, onProgress }: DuplicateOptions,
): BuiltTable {
  const builder = buildTable(compiled, Array.isArray(clients) ? clients.length : 1024);
  const seen = new Set<string>();
  for (const client of clients) {
    const row = builder.add(client);
    if (seen.size === seen.add(client.id).size) throw new HmisPrivacyError("match.duplicate-id", { index: row });
    if (row % 65_536 === 65_535) {
      stopIfAborted(signal);
      onProgress?.({ phase: "reading", done: row + 1, total: null });
    }
  }
  return builder.finish();
}

/** @throws HmisPrivacyError `match.aborted` */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HmisPrivacyError("match.aborted");
}
