import { HmisPrivacyError } from "../core/index.js";

/** What a command may touch of the world: so that a test can stand in for a terminal. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Findings and results. */
  readonly stdout: { write(text: string): unknown };
  /** Notes and progress. */
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean | undefined };
  /** Somebody pressed Ctrl-C. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Goes no further once somebody has pressed Ctrl-C: half a result must not look like a whole one.
 *
 * @throws HmisPrivacyError `cli.stopped`
 */
export function goOn(io: Io): void {
  if (io.signal?.aborted === true) throw new HmisPrivacyError("cli.stopped");
}

/** 0 clean, 1 done with findings, 2 could not do it. */
export type ExitCode = 0 | 1 | 2;

/** The whole of standard input as text, UTF-8, without a byte order mark. */
export async function readText(input: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for await (const piece of input) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}
