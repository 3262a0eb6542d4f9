import { rowBytes } from "../../csv/index.js";
import type { ExportSource } from "../../export/index.js";
import type { MatchRecord } from "../../identity/index.js";
import {
  type Duplicates,
  type MatchModel,
  type ReviewPair,
  reviewCsv,
  reviewNdjson,
  reviewPage,
  reviewPairs,
} from "../../match/index.js";
import { DUPLICATES_CODES } from "./codes.js";

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
    ...Object.entries(findings).map(([code, count]) => `${count} × ${code}: ${DUPLICATES_CODES[code] ?? ""}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** Pairs on one page: more make it slow to open, and nobody gets through them in a day. */
const PAIRS_ON_A_PAGE = 2000;
/** Lines, or pairs, that are written at once: whoever stops the command waits no longer than for these. */
const LINES = 5000;
const PAIRS = 200;

/**
 * The files of a report, each made as it is written. Pages and lists for review have names and numbers only where
 * `show` gives them; the second page and those after it are `review-2.html` and so on.
 */
export function reportFiles(
  duplicates: Duplicates,
  summary: DuplicatesSummary,
  recordOf: (id: string) => MatchRecord | undefined,
  { show, model }: { readonly show: boolean; readonly model?: MatchModel },
): ExportSource {
  const { pairs, clusters, unlinkable, shared } = duplicates;
  const possible = pairs.filter(({ verdict }) => verdict === "possible");
  const review = (from: number, to: number): readonly ReviewPair[] =>
    reviewPairs(possible.slice(from, to), recordOf, model === undefined ? {} : { model });
  const header = reviewCsv([]);
  const files: Record<string, () => Iterable<string>> = {
    "pairs.csv": () =>
      csv([["left", "right", "verdict", "probability", "weight"]], pairs, (pair) => [
        [pair.left, pair.right, pair.verdict, pair.probability.toFixed(6), String(pair.weight)],
      ]),
    "clusters.csv": () =>
      csv([["cluster", "id"]], clusters, ({ id, members }) => members.map((member) => [id, member])),
    "unlinkable.csv": () => csv([["id", "reason"]], unlinkable, ({ id, reason }) => [[id, reason]]),
    "shared-values.csv": () =>
      csv([["group", "field", "id"]], shared, ({ field, ids }, i) => ids.map((id) => [String(i + 1), field, id])),
    *"review.csv"() {
      yield header;
      for (let at = 0; at < possible.length; at += PAIRS) yield reviewCsv(review(at, at + PAIRS)).slice(header.length);
    },
    *"review.ndjson"() {
      for (let at = 0; at < possible.length; at += PAIRS) yield reviewNdjson(review(at, at + PAIRS));
    },
    "summary.json": () => [`${JSON.stringify(summary, null, 2)}\n`],
  };
  const values = show ? { show: (id: string) => valuesOf(recordOf(id)) } : {};
  for (let page = 0; page === 0 || page * PAIRS_ON_A_PAGE < possible.length; page++)
    files[page === 0 ? "review.html" : `review-${page + 1}.html`] = () => [
      reviewPage(review(page * PAIRS_ON_A_PAGE, (page + 1) * PAIRS_ON_A_PAGE), values),
    ];
  return { files: Object.keys(files), open: (file) => bytesOf(files[file]?.() ?? []) };
}

function* bytesOf(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const text of texts) yield encoder.encode(text);
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

function* csv<T>(
  header: readonly (readonly string[])[],
  items: readonly T[],
  rowsOf: (item: T, i: number) => readonly (readonly string[])[],
): Generator<string> {
  yield csvText(header);
  for (let at = 0; at < items.length; at += LINES)
    yield csvText(items.slice(at, at + LINES).flatMap((item, i) => rowsOf(item, at + i)));
}

function csvText(rows: readonly (readonly string[])[]): string {
  const decoder = new TextDecoder();
  return rows.map((row) => decoder.decode(rowBytes(row, "\r\n"))).join("");
}
