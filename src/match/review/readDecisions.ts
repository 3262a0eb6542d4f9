import { HmisPrivacyError } from "../../core/index.js";
import { openCsv } from "../../csv/index.js";
import type { IdPair } from "../findDuplicates.js";

/** What reviewers decided, as `findDuplicates` takes it. */
export interface Decisions {
  readonly knownSame: readonly IdPair[];
  readonly knownDistinct: readonly IdPair[];
  /** Lines that say `unsure`, or nothing yet. */
  readonly open: number;
}

/**
 * Reads decisions from a work list that came back as CSV or NDJSON, or from the file that the review page writes.
 *
 * @throws HmisPrivacyError `match.decisions-unreadable` with the line, `match.decisions-unknown` where a decision is
 * none of `same`, `distinct` and `unsure`, and the codes of `csv`
 * @example
 * const { knownDistinct } = await readDecisions('{"left":"17","right":"31","decision":"distinct"}\n');
 * knownDistinct; // => [["17", "31"]]
 */
export async function readDecisions(text: string): Promise<Decisions> {
  const start = text.trimStart();
  const lines = start === "" ? [] : start.startsWith("{") ? fromNdjson(text) : await fromCsv(text);
  const knownSame: IdPair[] = [];
  const knownDistinct: IdPair[] = [];
  let open = 0;
  lines.forEach(({ left, right, decision }, i) => {
    if (left === "" || right === "" || left === right)
      throw new HmisPrivacyError("match.decisions-unreadable", { row: i + 1 });
    if (decision === "same") knownSame.push([left, right]);
    else if (decision === "distinct") knownDistinct.push([left, right]);
    else if (decision === "" || decision === "unsure") open++;
    else throw new HmisPrivacyError("match.decisions-unknown", { row: i + 1 });
  });
  return { knownSame, knownDistinct, open };
}

interface Line {
  readonly left: string;
  readonly right: string;
  readonly decision: string;
}

function fromNdjson(text: string): readonly Line[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line, i) => {
      const value = parsed(line);
      if (typeof value !== "object" || value === null)
        throw new HmisPrivacyError("match.decisions-unreadable", { row: i + 1 });
      const { left, right, decision } = value as Record<string, unknown>;
      if (typeof left !== "string" || typeof right !== "string")
        throw new HmisPrivacyError("match.decisions-unreadable", { row: i + 1 });
      return { left, right, decision: typeof decision === "string" ? decision.trim().toLowerCase() : "" };
    });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null; // refused by the caller, without the parser's message, which quotes the line
  }
}

async function fromCsv(text: string): Promise<readonly Line[]> {
  const table = await openCsv([new TextEncoder().encode(text)], { file: "decisions" });
  const place = (name: string): number => {
    const at = table.header.indexOf(name);
    if (at < 0) throw new HmisPrivacyError("match.decisions-unreadable", { row: 0 });
    return at;
  };
  const [left, right, decision] = [place("left"), place("right"), place("decision")];
  const lines: Line[] = [];
  for await (const batch of table.batches())
    for (const row of batch)
      lines.push({
        left: row.cell(left),
        right: row.cell(right),
        decision: row.cell(decision).trim().toLowerCase(),
      });
  return lines;
}
