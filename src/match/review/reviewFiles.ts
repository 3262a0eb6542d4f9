import { rowBytes } from "../../csv/index.js";
import type { ReviewPair } from "./reviewPairs.js";

const HEADER = ["left", "right", "decision", "probability", "weight", "guards", "why"] as const;

/**
 * A work list as CSV: a reviewer fills the column `decision` with `same`, `distinct` or `unsure`.
 *
 * Ids and reasons only; look the people up in the HMIS.
 *
 * @example
 * reviewCsv([]); // => "left,right,decision,probability,weight,guards,why\r\n"
 */
export function reviewCsv(items: Iterable<ReviewPair>): string {
  return [HEADER, ...[...items].map(rowOf)].map((row) => csvRow(row)).join("");
}

function rowOf({ left, right, comparison, why }: ReviewPair): readonly string[] {
  const { probability, weight } = comparison;
  return [left, right, "", probability.toFixed(4), weight.toFixed(2), guardsOf(comparison).join(" "), why];
}

const guardsOf = ({ findings }: ReviewPair["comparison"]): readonly string[] =>
  findings.filter(({ severity }) => severity === "warning").map(({ code }) => code);

const csvRow = (cells: readonly string[]): string => new TextDecoder().decode(rowBytes(cells, "\r\n"));

/**
 * A work list as NDJSON: a pair a line, with the evidence.
 *
 * @example
 * reviewNdjson([]); // => ""
 */
export function reviewNdjson(items: Iterable<ReviewPair>): string {
  return [...items]
    .map(({ left, right, comparison, why }) => {
      const { probability, weight, evidence } = comparison;
      return `${JSON.stringify({ left, right, decision: null, probability, weight, guards: guardsOf(comparison), evidence, why })}\n`;
    })
    .join("");
}
