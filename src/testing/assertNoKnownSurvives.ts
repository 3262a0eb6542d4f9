import * as fc from "fast-check";
import type { KnownIdentifiers } from "../identity/index.js";
import { type InventedNote, notesWithKnownSpans } from "./notes.js";
import { type Survivor, survivors } from "./survivors.js";

/** A scrubber to be tested: the library's, or your own code around it. */
export type ScrubberUnderTest = (
  text: string,
  known: readonly KnownIdentifiers[],
) => string | { readonly text: string } | Promise<string | { readonly text: string }>;

/** How hard a law tries. */
export interface LawOptions {
  /** How many notes are tried; 200 where nothing is said. */
  readonly runs?: number;
  /** The same seed, the same notes; 1 where nothing is said. */
  readonly seed?: number;
  /** Whether names also come decomposed, with zero-width characters, look-alikes and the like; true where nothing is said. */
  readonly disguised?: boolean;
}

/**
 * The law that a scrubber must keep: whatever is handed over as known is nowhere in the text that comes out.
 *
 * Tries it on invented notes and looks with a checker of its own ({@link survivors}). Rejects with fast-check's report
 * where something survives: the smallest note that shows it, whose people are all invented. The beginning of a name or
 * number at the very end survives too: somebody cut the note to a column's length before it was scrubbed.
 *
 * @example
 * const leaky = (text, known) => text.replaceAll(known[0].firstName, "***"); // forgets last names, numbers, the family
 * const verdict = await assertNoKnownSurvives(leaky).then(() => "kept", () => "broken");
 * verdict; // => "broken"
 */
export async function assertNoKnownSurvives(
  scrubber: ScrubberUnderTest,
  { runs = 200, seed = 1, disguised = true }: LawOptions = {},
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(notesWithKnownSpans({ disguised }), async (note) => {
      const result = await scrubber(note.text, note.known);
      const text = typeof result === "string" ? result : result.text;
      const left = [...survivors(text, note.known), ...cutOff(text, note)];
      if (left.length > 0)
        throw new Error(
          `known identifiers survive: ${left.map(({ person, kind }) => `${kind} of person ${person + 1}`).join(", ")}`,
        );
    }),
    { numRuns: runs, seed, includeErrorInReport: true },
  );
}

/** Shorter beginnings tell nothing: many words begin so. */
const TELLING_LETTERS = 4;

/** The mention that the text ends within. */
function cutOff(text: string, { text: original, spans }: InventedNote): readonly Survivor[] {
  const end = plain(text);
  const cut = spans.find(({ start, end: until }) => {
    const mention = plain(original.slice(start, until));
    for (let length = mention.length - 1; length >= TELLING_LETTERS; length--) {
      const before = end.slice(0, -length);
      if (end.endsWith(mention.slice(0, length)) && !/[\p{L}\p{N}]$/u.test(before)) return true;
    }
    return false;
  });
  return cut === undefined ? [] : [{ person: cut.person, kind: cut.kind }];
}

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();
