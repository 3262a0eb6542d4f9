import { fold } from "../text/index.js";

/**
 * How the words of a written form may be joined.
 *
 * - `any`: spaces, line breaks and up to two marks of punctuation.
 * - `date`: spaces and at most two of `/ \ _ | - . , '`, on one line.
 * - `tight`: exactly one of `/ - . '` and no space.
 */
export type Join = "any" | "date" | "tight";

/** One way to write a thing: its words and numbers, folded, as the tokens of a text would be. */
export interface WrittenForm {
  /** Names the form: `month-day-year`. */
  readonly form: string;
  readonly words: readonly string[];
  readonly join: Join;
  /** Given, but a mere part of the thing (a birthday without its year): never looked for inside other words. */
  readonly part?: boolean;
}

/** The words of a text, folded. What draws nothing parts no word. */
export const foldedWords = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+/u)
    .map((word) => fold(word))
    .filter((word) => word !== "");
