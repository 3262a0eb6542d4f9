import type { Stretch } from "../../text/index.js";
import type { WeighedWord, WeighedWords } from "../explain.js";
import { evidenceOf } from "./evidence.js";
import { type FindNamesOptions, readNames } from "./findNames.js";
import { community, given, surname, word } from "./lexicon.js";

/**
 * Why the words of a span were or were not taken for names.
 *
 * @param span - UTF-16 offsets in the note, half open
 * @example
 * weighWords("spoke with maria lopez today", { start: 11, end: 22 }).words.length; // => 2
 */
export function weighWords(text: string, span: Stretch, options: FindNamesOptions = {}): WeighedWords {
  const { tokens, probabilities, raised, certain, from } = readNames(text, options);
  const words: WeighedWord[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? 0;
    const end = tokens.end[i] ?? 0;
    if (end <= span.start || start >= span.end) continue;
    const facts = tokens.facts[i] ?? 0;
    words.push({
      start,
      end,
      name: probabilities[2 * i] ?? 0,
      staff: probabilities[2 * i + 1] ?? 0,
      lists: { given: given(facts), surname: surname(facts), community: community(facts) > 0, word: word(facts) },
      evidence: evidenceOf(tokens, i, i + 1, raised, certain),
    });
  }
  return { from, words };
}
