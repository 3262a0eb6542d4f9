import { CUE_NAMES } from "./cues.js";
import { MASK_FROM, readWithoutMemory } from "./findNames.js";
import { cue } from "./lexicon.js";
import { GAP, SHAPE } from "./tokens.js";

/** Of the names in a note that writes names with capitals, the share that is in small letters. */
const SLIPS = 0.05;
/** In a note that is careless of capitals a small letter speaks less for a word than the model learnt from others. */
const CARELESS = 2;
/** A word with a capital before what people do is doubtful enough to count, even at the start of a sentence. */
const DOER = MASK_FROM;
/** `habit` of a note that is careful of capitals. */
const CAREFUL = 0;
const SPEECH = /* @__PURE__ */ CUE_NAMES.indexOf("speech") + 1;

/**
 * How likely a stretch of the text is somebody's name by its own neighbours: 0 to 1. For words that may be one. The text is
 * read once.
 */
export function nameLikelihood(text: string): (start: number, end: number) => number {
  const { tokens, readings, probabilities } = readWithoutMemory(text, {});
  const { count, start, end, shape, gap, facts } = tokens;
  const small = readings.habit === CAREFUL ? SLIPS : CARELESS;
  return (from, to) => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((end[middle] ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    let most = 0;
    let i = low;
    for (; i < count && (start[i] ?? 0) < to; i++) {
      const p = (probabilities[2 * i] ?? 0) + (probabilities[2 * i + 1] ?? 0);
      most = Math.max(most, shape[i] === SHAPE.lower ? p * small : p);
    }
    const does = i < count && gap[i] === GAP.space && shape[i] === SHAPE.lower && cue(facts[i] ?? 0) === SPEECH;
    return does && shape[i - 1] === SHAPE.capital ? Math.max(most, DOER) : Math.min(most, 1);
  };
}
