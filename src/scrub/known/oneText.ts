import { foldWithPlaces, type Reading, tokenise } from "../../text/index.js";
import { findBlobs } from "./blobs.js";
import { decodedView, readingsOf } from "./decoded.js";
import { spelledLetters, spokenNumbers } from "./spoken.js";

/** Whether a folded string may stand in a text, in the reading that it was folded for: false is certain. */
export type MayOccur = (folded: string, reading: "plain" | "confused") => boolean;

const SLOTS = 1 << 15;
const GRAM = 4;
/** Words in a frame fold to something, and may stand between the words of a row. */
const FRAMED = /[\u3200-\u33ff]/g;

/**
 * For a scrubber that is made for one text: of hundreds of written forms that text holds a handful, and the others need
 * not be compiled. Every four folded units in a row leave a mark; a form without its marks can't be there, nor in any
 * part of the text that is left later.
 */
export function mayOccurIn(text: string): MayOccur {
  const marks = { plain: new Uint8Array(SLOTS), confused: new Uint8Array(SLOTS) };
  const mark = (said: string, reading: Reading): boolean => {
    const { units, length, ambiguous } = foldWithPlaces(said, reading);
    const seen = reading === "confused" ? marks.confused : marks.plain;
    for (let i = 0; i + GRAM <= length; i++) {
      seen[slot(units[i] ?? 0, units[i + 1] ?? 0, units[i + 2] ?? 0, units[i + 3] ?? 0)] = 1;
    }
    return ambiguous;
  };
  for (const said of [text, ...decodedTexts(text)]) {
    if (mark(said, "plain")) mark(said, "second");
    mark(said, "confused");
  }
  return (folded, reading) => {
    const size = folded.length;
    return size < GRAM || (isMarked(marks[reading], folded, 0) && isMarked(marks[reading], folded, size - GRAM));
  };
}

/** What a text says besides what it shows. */
function decodedTexts(text: string): readonly string[] {
  const readings = readingsOf(text);
  const texts = readings.flatMap((read) => decodedView(read)?.text ?? []);
  for (const seen of [...readings, ...texts]) {
    const tokens = tokenise(seen);
    for (const run of [...spokenNumbers(seen, tokens), ...spelledLetters(seen, tokens)]) texts.push(run.text);
    for (const blob of findBlobs(seen)) if (blob.text !== undefined) texts.push(blob.text);
    const unframed = seen.replace(FRAMED, "");
    // Stryker disable next-line ConditionalExpression: saves a second look at the same text
    if (unframed !== seen) texts.push(unframed);
  }
  return texts;
}

const isMarked = (marks: Uint8Array, folded: string, at: number): boolean =>
  marks[
    slot(folded.charCodeAt(at), folded.charCodeAt(at + 1), folded.charCodeAt(at + 2), folded.charCodeAt(at + 3))
  ] === 1;

function slot(a: number, b: number, c: number, d: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(a * 31 + b, 0x9e3779b1) ^ c, 0x85ebca6b) ^ d, 0xc2b2ae35);
  return (mixed >>> 15) & (SLOTS - 1);
}
