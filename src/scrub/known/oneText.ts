import { foldWithPlaces, type Reading, tokenise } from "../../text/index.js";
import { findPlaceholders } from "../placeholders.js";
import { findBlobs } from "./blobs.js";
import { decodedView, readingsOf } from "./decoded.js";
import { spelledLetters, spokenNumbers } from "./spoken.js";

/** Whether a folded string may stand in a text, in the reading that it was folded for: false is certain. */
export type MayOccur = (folded: string, reading: "plain" | "confused") => boolean;

const SLOTS = 1 << 15;
const GRAM = 4;
/** Words in a frame fold to something, and may stand between the words of a row. */
const FRAMED = /[\u3200-\u33ff]/g;

/** What one text can hold. */
export interface OneText {
  readonly mayOccur: MayOccur;
  /**
   * Whether what is left of the text says nothing new: where a neighbour is masked, a run of base64 may begin elsewhere
   * and say something that it did not say before.
   */
  covers(left: string): boolean;
}

/**
 * For a scrubber that is made for one text: of hundreds of written forms that text holds a handful, and the others need
 * not be compiled. Every four folded units in a row leave a mark; a form without its marks can't be there.
 */
export function readOneText(text: string): OneText {
  const marks = { plain: new Uint8Array(SLOTS), confused: new Uint8Array(SLOTS) };
  for (const said of [text, ...decodedTexts(text)]) {
    everyGram(said, (reading, at) => {
      marks[reading][at] = 1;
      return true;
    });
  }
  const isMarked = (reading: Look, at: number): boolean => marks[reading][at] === 1;
  return {
    mayOccur(folded, reading) {
      const size = folded.length;
      return size < GRAM || (isMarked(reading, slotAt(folded, 0)) && isMarked(reading, slotAt(folded, size - GRAM)));
    },
    covers: (left) =>
      decodedTexts(left)
        .flatMap(betweenPlaceholders)
        .every((said) => everyGram(said, isMarked)),
  };
}

type Look = "plain" | "confused";

/** Whether a test holds for every four folded units in a row, in every reading. */
function everyGram(said: string, test: (reading: Look, at: number) => boolean): boolean {
  let isAmbiguous = false;
  const look = (reading: Reading): boolean => {
    const { units, length, ambiguous } = foldWithPlaces(said, reading);
    isAmbiguous ||= ambiguous;
    for (let i = 0; i + GRAM <= length; i++) {
      const at = slot(units[i] ?? 0, units[i + 1] ?? 0, units[i + 2] ?? 0, units[i + 3] ?? 0);
      if (!test(reading === "confused" ? "confused" : "plain", at)) return false;
    }
    return true;
  };
  return look("plain") && look("confused") && (!isAmbiguous || look("second"));
}

function betweenPlaceholders(said: string): readonly string[] {
  const fences = findPlaceholders(said);
  return [...fences.map(({ start }) => start), said.length].map((end, i) => said.slice(fences[i - 1]?.end ?? 0, end));
}

/** What a text says besides what it shows. */
function decodedTexts(text: string): readonly string[] {
  const readings = readingsOf(text);
  const texts = readings.flatMap((read) => decodedView(read)?.text ?? []);
  for (const seen of [...readings, ...texts]) {
    const tokens = tokenise(seen, findPlaceholders(seen));
    for (const run of [...spokenNumbers(seen, tokens), ...spelledLetters(seen, tokens)]) texts.push(run.text);
    for (const blob of findBlobs(seen)) if (blob.text !== undefined) texts.push(blob.text);
    const unframed = seen.replace(FRAMED, "");
    // Stryker disable next-line ConditionalExpression: saves a second look at the same text
    if (unframed !== seen) texts.push(unframed);
  }
  return texts;
}

const slotAt = (folded: string, at: number): number =>
  slot(folded.charCodeAt(at), folded.charCodeAt(at + 1), folded.charCodeAt(at + 2), folded.charCodeAt(at + 3));

function slot(a: number, b: number, c: number, d: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(a * 31 + b, 0x9e3779b1) ^ c, 0x85ebca6b) ^ d, 0xc2b2ae35);
  return (mixed >>> 15) & (SLOTS - 1);
}
