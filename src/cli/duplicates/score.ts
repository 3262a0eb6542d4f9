import { HmisPrivacyError } from "../../core/index.js";
import type { MatchRecord } from "../../identity/index.js";
import { type MatchModel, type ScoredPair, scorePairs } from "../../match/index.js";
import type { Io } from "../io.js";

/** Lines judged at once: enough to share what is known of a name, few enough to answer soon. */
const BATCH = 1024;
const LONGEST_LINE = 1_000_000;

/**
 * Reads pairs as NDJSON, `{ "left": record, "right": record }`, and writes a verdict a line. Every engine that can pipe
 * lines through a program gets the verdicts of this library.
 */
export async function score(
  io: Io,
  { all, model }: { readonly all: boolean; readonly model?: MatchModel },
): Promise<void> {
  let row = 0;
  let batch: (readonly [MatchRecord, MatchRecord])[] = [];
  const flush = (): void => {
    const lines: string[] = [];
    const at = row - batch.length;
    try {
      for (const pair of scorePairs(batch, model === undefined ? {} : { model }))
        if (all || pair.verdict !== "no") lines.push(line(pair));
    } catch (error) {
      throw placed(error, at);
    }
    if (lines.length > 0) io.stdout.write(lines.join(""));
    batch = [];
  };
  for await (const text of linesOf(io.stdin)) {
    row++;
    if (text.trim() === "") {
      row--;
      continue;
    }
    batch.push(pairOf(text, row));
    if (batch.length === BATCH) flush();
    if (io.signal?.aborted === true) throw new HmisPrivacyError("match.aborted");
  }
  flush();
}

const line = ({ left, right, verdict, probability, weight }: ScoredPair): string =>
  `${JSON.stringify({ left, right, verdict, probability, weight })}\n`;

/** The scorer counts records within the batch, two a line; the reader of the message counts lines. */
function placed(error: unknown, at: number): HmisPrivacyError {
  const { code, path } = error as HmisPrivacyError;
  if (typeof code !== "string") return new HmisPrivacyError("cli.failed");
  const { index, ...rest } = path;
  return new HmisPrivacyError(code, {
    ...rest,
    ...(index === undefined ? {} : { row: at + Math.trunc(index / 2) + 1 }),
  });
}

function pairOf(text: string, row: number): readonly [MatchRecord, MatchRecord] {
  const refuse = (): never => {
    throw new HmisPrivacyError("duplicates.line-unreadable", { row });
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(); // the parser's message quotes the line
  }
  if (typeof value !== "object" || value === null) return refuse();
  const { left, right } = value as Record<string, unknown>;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return refuse();
  return [left as MatchRecord, right as MatchRecord];
}

async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  for await (const piece of input) {
    rest += decoder.decode(piece, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST_LINE) throw new HmisPrivacyError("duplicates.line-too-long");
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
