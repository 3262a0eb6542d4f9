import type { Comparison } from "../compareClients.js";
import { defaultModel } from "../model/defaultModel.js";
import type { MatchModel } from "../model/model.js";
import { readModel } from "../model/readModel.js";
import { type Fit, fitFrom, noCounts } from "./fit.js";

/**
 * A model whose shares among records of one person (m) are counted on pairs that people found to be one person.
 *
 * Give it a fair sample: matches as well as reviewed pairs, or the doubtful ones alone make every field look
 * unreliable, and the fit is refused. Shares among two people (u) stay: they are counted on populations.
 *
 * @returns blocked with `match.too-few-pairs` or `match.fit-implausible` where the sample can't be trusted
 * @throws HmisPrivacyError `match.model-…`
 * @example
 * reestimate([]).status; // => "blocked"
 */
export function reestimate(
  same: Iterable<Comparison>,
  { model = defaultModel }: { readonly model?: MatchModel } = {},
): Fit {
  const known = readModel(model);
  const counts = noCounts();
  let pairs = 0;
  for (const { evidence } of same) {
    pairs++;
    for (const { level } of evidence) if (level !== "prior") counts[level]++;
  }
  return fitFrom(known, counts, pairs, `counted on ${pairs} pairs of one person, found by reviewers`);
}
