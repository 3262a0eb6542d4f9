import { HmisPrivacyError } from "../../core/index.js";
import type { MatchRecord } from "../../identity/index.js";
import { type Comparison, comparer } from "../compareClients.js";
import { explain } from "../explain/explain.js";
import type { DuplicatePair } from "../findDuplicates.js";
import type { MatchModel } from "../model/model.js";

/** A pair that a person must look at. */
export interface ReviewPair {
  readonly left: string;
  readonly right: string;
  readonly comparison: Comparison;
  /** One sentence without a value. */
  readonly why: string;
}

/**
 * The possible pairs as a work list with reasons, likeliest first.
 *
 * @param recordOf - gives a client by id, as `createClientIndex(clients).get` does
 * @throws HmisPrivacyError `match.unknown-id` where a pair's client is not there
 * @example
 * const clients = [
 *   { id: "1", firstName: "Leander", lastName: "Quisling", dob: "2012-05-30" },
 *   { id: "2", firstName: "Ophelia", lastName: "Quisling", dob: "2012-05-30" },
 * ];
 * const byId = new Map(clients.map((client) => [client.id, client]));
 * reviewPairs(findDuplicates(clients).pairs, (id) => byId.get(id)).map(({ left, right }) => [left, right]); // => [["1", "2"]]
 */
export function reviewPairs(
  pairs: Iterable<DuplicatePair>,
  recordOf: (id: string) => MatchRecord | undefined,
  options: { readonly model?: MatchModel } = {},
): readonly ReviewPair[] {
  const compare = comparer(options);
  const known = (id: string, index: number): MatchRecord => {
    const record = recordOf(id);
    if (record === undefined) throw new HmisPrivacyError("match.unknown-id", { index });
    return record;
  };
  return [...pairs]
    .filter(({ verdict }) => verdict === "possible")
    .map(({ left, right }, index) => {
      const comparison = compare(known(left, index), known(right, index));
      return { left, right, comparison, why: explain(comparison) };
    });
}
