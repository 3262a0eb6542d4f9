import { rowBytes } from "../../csv/index.js";
import { type ExportSource, memorySource } from "../../export/index.js";
import type { MatchRecord } from "../../identity/index.js";
import {
  type Duplicates,
  type MatchModel,
  reviewCsv,
  reviewNdjson,
  reviewPage,
  reviewPairs,
} from "../../match/index.js";

/** What is counted of a search: no id, no value. */
export interface DuplicatesSummary {
  readonly clients: number;
  readonly matches: number;
  readonly possible: number;
  readonly clusters: number;
  /** Records beyond the first of each cluster. */
  readonly surplus: number;
  readonly unlinkable: number;
  readonly sharedValues: number;
  /** How often each finding was made. */
  readonly findings: Readonly<Record<string, number>>;
}

/** Counts of a search. */
export function summaryOf(
  clients: number,
  { pairs, clusters, unlinkable, shared, findings }: Duplicates,
): DuplicatesSummary {
  const matches = pairs.filter(({ verdict }) => verdict === "match").length;
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    clients,
    matches,
    possible: pairs.length - matches,
    clusters: clusters.length,
    surplus: clusters.reduce((sum, { members }) => sum + members.length - 1, 0),
    unlinkable: unlinkable.length,
    sharedValues: shared.length,
    findings: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The summary as lines for people. */
export function summaryText(summary: DuplicatesSummary): string {
  const { clients, matches, possible, clusters, surplus, unlinkable, sharedValues, findings } = summary;
  const lines = [
    `${clients} clients`,
    `${matches} pairs match; ${clusters} people have ${surplus} records too many`,
    `${possible} pairs for a person to look at`,
    `${unlinkable} records name nobody or too little, and are compared with nobody`,
    ...(sharedValues === 0 ? [] : [`${sharedValues} values are shared by too many different people`]),
    ...Object.entries(findings).map(([code, count]) => `${count} × ${code}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** The files of a report. Pages and lists for review have names and numbers only where `show` gives them. */
export function reportFiles(
  duplicates: Duplicates,
  summary: DuplicatesSummary,
  recordOf: (id: string) => MatchRecord | undefined,
  { show, model }: { readonly show: boolean; readonly model?: MatchModel },
): ExportSource {
  const { pairs, clusters, unlinkable, shared } = duplicates;
  const review = reviewPairs(pairs, recordOf, model === undefined ? {} : { model });
  return memorySource({
    "pairs.csv": csv([
      ["left", "right", "verdict", "probability", "weight"],
      ...pairs.map((pair) => [pair.left, pair.right, pair.verdict, pair.probability.toFixed(6), String(pair.weight)]),
    ]),
    "clusters.csv": csv([
      ["cluster", "id"],
      ...clusters.flatMap(({ id, members }) => members.map((member) => [id, member])),
    ]),
    "unlinkable.csv": csv([["id", "reason"], ...unlinkable.map(({ id, reason }) => [id, reason])]),
    "shared-values.csv": csv([
      ["group", "field", "id"],
      ...shared.flatMap(({ field, ids }, i) => ids.map((id) => [String(i + 1), field, id])),
    ]),
    "review.csv": reviewCsv(review),
    "review.ndjson": reviewNdjson(review),
    "review.html": reviewPage(review, show ? { show: (id) => valuesOf(recordOf(id)) } : {}),
    "summary.json": `${JSON.stringify(summary, null, 2)}\n`,
  });
}

function valuesOf(record: MatchRecord | undefined): readonly (readonly [string, string])[] {
  if (record === undefined) return [];
  const name = [record.firstName, record.middleName, record.lastName, record.nameSuffix].filter(Boolean).join(" ");
  return [
    ["Name", name],
    ["Also known as", record.aliases?.join(", ") ?? ""],
    ["Date of birth", record.dob ?? ""],
    ["SSN", record.ssn ?? ""],
    ["Place", record.place ?? ""],
    ["Address", record.address ?? ""],
  ];
}

function csv(rows: readonly (readonly string[])[]): string {
  const decoder = new TextDecoder();
  return rows.map((row) => decoder.decode(rowBytes(row, "\r\n"))).join("");
}
