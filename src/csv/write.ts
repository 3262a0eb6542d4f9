import { HmisPrivacyError } from "../core/index.js";
import { concatenated } from "./bytes.js";
import type { Row } from "./row.js";
import type { LineEnd } from "./scan.js";

const COMMA = 0x2c;
const QUOTE = 0x22;

/**
 * A cell's bytes, quoted where it must be, or always.
 *
 * @throws HmisPrivacyError `csv.nul`, `csv.not-utf-8`: text that no CSV can hold (a lone surrogate would be replaced)
 */
export function cellBytes(text: string, quote: "needed" | "always" = "needed"): Uint8Array {
  if (text.includes("\0")) throw new HmisPrivacyError("csv.nul");
  if (LONE_SURROGATE.test(text)) throw new HmisPrivacyError("csv.not-utf-8");
  const quoted = quote === "always" || /[",\r\n]/.test(text);
  return new TextEncoder().encode(quoted ? `"${text.replaceAll('"', '""')}"` : text);
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * A row with some cells changed. The others keep their bytes, quotes and all; a changed cell is quoted as it was.
 *
 * @param changes - new texts by 0-based place
 * @throws HmisPrivacyError `csv.no-such-column`
 * @example
 * const rows = readRows([new TextEncoder().encode('ID,SSN\n1455,"001"\n')], { file: "Client.csv" });
 * const row = (await rows.next()).value;
 * new TextDecoder().decode(rewriteRow(row, new Map([[1, ""]]))); // => '1455,""\n'
 */
export function rewriteRow(row: Row, changes: ReadonlyMap<number, string>): Uint8Array {
  if (changes.size === 0) return row.raw;
  for (const index of changes.keys())
    if (index < 0 || index >= row.width) throw new HmisPrivacyError("csv.no-such-column", { row: row.number });
  const parts: Uint8Array[] = [];
  let kept = 0; // bytes of the row that are taken over so far
  let at = 0; // start of the cell
  for (let index = 0; index < row.width; index++) {
    const old = row.rawCell(index);
    const text = changes.get(index);
    if (text !== undefined) {
      parts.push(row.raw.subarray(kept, at), cellBytes(text, old[0] === QUOTE ? "always" : "needed"));
      kept = at + old.length;
    }
    at += old.length + 1;
  }
  parts.push(row.raw.subarray(kept));
  return concatenated(parts);
}

/**
 * A whole row of its own.
 *
 * @example
 * new TextDecoder().decode(rowBytes(["1455", "a, b"], "\n")); // => '1455,"a, b"\n'
 */
export function rowBytes(
  cells: readonly string[],
  lineEnd: LineEnd,
  quote: "needed" | "always" = "needed",
): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [index, text] of cells.entries()) {
    if (index > 0) parts.push(Uint8Array.of(COMMA));
    parts.push(cellBytes(text, quote));
  }
  return concatenated([...parts, new TextEncoder().encode(lineEnd)]);
}
