import { HmisPrivacyError, isHmisPrivacyError } from "../core/index.js";

/** Bytes in pieces of any size: a web stream, a Node stream, or any iterable. */
export type ByteSource = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * The pieces of a source, each checked to be bytes; a web stream is cancelled when the reader leaves early.
 *
 * @throws HmisPrivacyError `csv.unreadable`, in place of whatever the source threw
 */
export async function* pieces(source: ByteSource, file: string): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const piece of iterable(source)) {
      if (!isBytes(piece)) throw new HmisPrivacyError("csv.unreadable", { file });
      yield piece;
    }
  } catch (error) {
    // A stream's own error may quote a path or what it choked on.
    throw isHmisPrivacyError(error) ? error : new HmisPrivacyError("csv.unreadable", { file });
  }
}

// Safari can't iterate a web stream.
function iterable(source: ByteSource): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (Symbol.asyncIterator in source || Symbol.iterator in source) return source;
  return fromReader(source);
}

async function* fromReader(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  let done = false;
  try {
    while (!done) {
      const next = await reader.read();
      done = next.done;
      if (next.value !== undefined) yield next.value;
    }
  } finally {
    if (!done) await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}

// Not `instanceof`: another realm's bytes are bytes too.
function isBytes(piece: unknown): piece is Uint8Array {
  return Object.prototype.toString.call(piece) === "[object Uint8Array]";
}

/** Runs of bytes as one; neighbours in one buffer are joined without a copy first. */
export function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const runs: Uint8Array[] = [];
  for (const part of parts) {
    const before = runs.at(-1);
    if (before !== undefined && before.buffer === part.buffer && before.byteOffset + before.length === part.byteOffset)
      runs[runs.length - 1] = new Uint8Array(before.buffer, before.byteOffset, before.length + part.length);
    else if (part.length > 0) runs.push(part);
  }
  const [only] = runs;
  if (only !== undefined && runs.length === 1) return only;
  const all = new Uint8Array(runs.reduce((sum, run) => sum + run.length, 0));
  let at = 0;
  for (const run of runs) {
    all.set(run, at);
    at += run.length;
  }
  return all;
}
