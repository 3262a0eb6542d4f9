import type { Candidate } from "./candidate.js";
import type { ScrubFinder } from "./pipeline.js";
import { firstBeyond } from "./stretches.js";

/**
 * A finder, for a caller who keeps some kinds: what is kept is not taken for something else, a telephone number for an ID,
 * an e-mail address for a name. Inside it only what is surer and no name goes, and whatever is known.
 */
export function sheltering(finder: ScrubFinder, keeps: (candidate: Candidate) => boolean): ScrubFinder {
  return (text, certain) => {
    const found = finder(text, certain);
    const shelters: Candidate[] = [];
    for (const one of found.filter(keeps).sort((a, b) => a.start - b.start || b.end - a.end)) {
      const last = shelters.at(-1);
      if (last === undefined || one.end > last.end) shelters.push(one);
      // a plate inside the words that tell of a vehicle makes the whole as sure as the plate
      else shelters[shelters.length - 1] = { ...last, confidence: Math.max(last.confidence, one.confidence) };
    }
    return found.filter((one) => {
      const shelter = shelters[firstBeyond(shelters, one.end - 1)];
      if (shelter === undefined || shelter.start > one.start || keeps(one)) return true;
      return one.confidence > shelter.confidence && one.source !== "name";
    });
  };
}
