import { HmisPrivacyError } from "../core/index.js";
import { type ByteSource, concatenated, pieces } from "./bytes.js";

/** Bytes that start with a row. */
export interface Buffered {
  readonly bytes: Uint8Array;
  /** Nothing follows. */
  readonly last: boolean;
  /** Whoever scans writes here where the unfinished row starts; it comes again at the front of the next buffer. */
  rest: number;
}

// Large enough that waiting costs nothing, small enough that a batch's cells stay in the processor's cache.
const BUFFER_BYTES = 1 << 17;

/**
 * A source in buffers of some hundred rows, whatever size its pieces have. Each is a copy of its own: a source may use
 * its memory again.
 *
 * @throws HmisPrivacyError `csv.unreadable`, `csv.too-many-bytes`
 */
export async function* buffers(source: ByteSource, file: string, maxBytes: number): AsyncGenerator<Buffered, void> {
  let pending: Uint8Array[] = [];
  let length = 0;
  let total = 0;
  let wanted = BUFFER_BYTES;
  for await (const piece of pieces(source, file)) {
    total += piece.length;
    if (total > maxBytes) throw new HmisPrivacyError("csv.too-many-bytes", { file });
    length += piece.length;
    if (length < wanted) {
      pending.push(new Uint8Array(piece));
      continue;
    }
    const buffer: Buffered = { bytes: concatenated([...pending, new Uint8Array(piece)]), last: false, rest: 0 };
    yield buffer;
    const left = buffer.bytes.subarray(buffer.rest);
    pending = [left];
    length = left.length;
    // Twice the rest before another look: a long row in small pieces is scanned a few times, not once a piece.
    wanted = Math.max(BUFFER_BYTES, length * 2);
  }
  if (length > 0) yield { bytes: concatenated(pending), last: true, rest: 0 };
}
