import type { Stretch } from "../../text/index.js";
import { utf8 } from "./decoded.js";

/** A run of base64 or hexadecimal digits that may hold text. */
export interface Blob extends Stretch {
  /** What it says; undefined where it is no text. */
  readonly text: string | undefined;
}

/** Sixteen characters: twelve bytes, the shortest that holds a name and something more. */
const SHORTEST = 16;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Runs of 16 characters and more that are base64 or hexadecimal. Linear: each character is looked at twice at most.
 */
export function findBlobs(text: string): readonly Blob[] {
  const blobs: Blob[] = [];
  // a run of sixteen covers every sixteenth character: the others need no look
  for (let probe = SHORTEST - 1; probe < text.length; probe += SHORTEST) {
    if (!isDigit(text.charCodeAt(probe))) continue;
    let start = probe;
    while (isDigit(text.charCodeAt(start - 1))) start -= 1;
    let end = probe + 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    probe = end - 1;
    if (end - start < SHORTEST) continue;
    const plain = text.slice(start, end);
    while (text.charAt(end) === "=" && end - start < plain.length + 2) end += 1;
    const hasDigit = /\d/.test(plain);
    if (hasDigit && /[a-fA-F]/.test(plain) && /^(?:[0-9a-fA-F]{2})+$/.test(plain)) {
      blobs.push({ start, end, text: readable(fromHex(plain)) });
    } else if (/[a-z]/.test(plain) && /[A-Z]/.test(plain) && plain.length % 4 !== 1) {
      const said = readable(fromBase64(plain));
      // without a digit or a closing sign it may be words in a row, which say nothing decoded
      if (said !== undefined || hasDigit || end - start > plain.length) blobs.push({ start, end, text: said });
    }
  }
  return blobs;
}

const isDigit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 47 && unit <= 57) ||
  unit === 43 ||
  unit === 45 ||
  unit === 95;

const fromHex = (run: string): readonly number[] =>
  Array.from({ length: run.length / 2 }, (_, i) => Number.parseInt(run.slice(2 * i, 2 * i + 2), 16));

function fromBase64(run: string): readonly number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of run) {
    const value = DIGITS.indexOf(char === "-" ? "+" : char === "_" ? "/" : char);
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return bytes;
}

/** The bytes as text, if nearly all of them are characters that a note may hold. */
function readable(bytes: readonly number[]): string | undefined {
  const text = utf8(bytes);
  let good = 0;
  for (const char of text) if (/[\p{L}\p{N}\p{P}\p{Z}\p{M}\t\r\n]/u.test(char)) good += 1;
  return good >= text.length * 0.9 ? text : undefined;
}
