import { type NameEvidence, evidenceOf } from "./evidence.js";
import { type CertainSpan, type FindNamesOptions, readNames } from "./findNames.js";
import { community, given, surname, word } from "./lexicon.js";

/** What was weighed for one word; numbers and codes, never text of the note. */
export interface TokenEvidence extends CertainSpan {
  /** How likely it is part of a name, and of a name of staff. */
  readonly name: number;
  readonly staff: number;
  /** Classes in the lists, 0 for not listed, 7 for the commonest. */
  readonly lists: {
    readonly given: number;
    readonly surname: number;
    readonly community: boolean;
    readonly word: number;
  };
  readonly evidence: readonly NameEvidence[];
}

/** Why a stretch of a note is, or is not, taken for a name. */
export interface NameExplanation {
  /** From this probability on a word is masked. */
  readonly threshold: number;
  readonly tokens: readonly TokenEvidence[];
}

/**
 * Why the words of a span were or were not taken for names.
 *
 * @param span - UTF-16 offsets in the note, half open
 * @example
 * explainName("spoke with maria lopez today", { start: 11, end: 22 }).tokens.length; // => 2
 */
export function explainName(text: string, span: CertainSpan, options: FindNamesOptions = {}): NameExplanation {
  const { tokens, probabilities, raised, certain, from } = readNames(text, options);
  const explained: TokenEvidence[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? 0;
    const end = tokens.end[i] ?? 0;
    if (end <= span.start || start >= span.end) continue;
    const facts = tokens.facts[i] ?? 0;
    explained.push({
      start,
      end,
      name: probabilities[2 * i] ?? 0,
      staff: probabilities[2 * i + 1] ?? 0,
      lists: { given: given(facts), surname: surname(facts), community: community(facts) > 0, word: word(facts) },
      evidence: evidenceOf(tokens, i, i + 1, raised, certain),
    });
  }
  return { threshold: from, tokens: explained };
}
