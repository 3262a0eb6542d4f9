import * as fc from "fast-check";
import type { KnownIdentifiers } from "../identity/index.js";
import { notesWithKnownSpans } from "./notes.js";
import { survivors } from "./survivors.js";

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
 * where something survives: the smallest note that shows it, whose people are all invented.
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
    fc.asyncProperty(notesWithKnownSpans({ disguised }), async ({ text, known }) => {
      const result = await scrubber(text, known);
      const left = survivors(typeof result === "string" ? result : result.text, known);
      if (left.length > 0)
        throw new Error(
          `known identifiers survive: ${left.map(({ person, kind }) => `${kind} of person ${person + 1}`).join(", ")}`,
        );
    }),
    { numRuns: runs, seed, includeErrorInReport: true },
  );
}
