import type { ScrubEvidence } from "../evidence.js";
import { CUE_NAMES } from "./cues.js";
import { community, cue, given, place, surname, word } from "./lexicon.js";
import { FLAG, GAP, SHAPE, type Tokens } from "./tokens.js";

const BEFORE = new Set(["title", "office", "staff", "kin", "person", "label", "speech", "toward"]);
const AFTER = new Set(["speech", "kin"]);

/** The evidence for the tokens `from` … `to - 1` as one name. */
export function evidenceOf(
  tokens: Tokens,
  from: number,
  to: number,
  raised: Uint8Array,
  certain: Uint8Array | undefined,
): readonly ScrubEvidence[] {
  const found = new Set<ScrubEvidence>();
  for (let i = from; i < to; i++) {
    const facts = tokens.facts[i] ?? 0;
    const shape = tokens.shape[i] ?? 0;
    if (shape === SHAPE.bigLetter) found.add("written.initial");
    else {
      if (given(facts) > 0) found.add("list.given");
      if (surname(facts) > 0) found.add("list.surname");
      if (community(facts) > 0) found.add("list.community");
      if (word(facts) > 2) found.add("list.word");
      if (place(facts) > 0) found.add("list.place");
      if ((facts & 0xfff) === 0) found.add("list.none");
      found.add(shape === SHAPE.lower ? "written.small" : "written.capital");
    }
    if (((tokens.flags[i] ?? 0) & FLAG.possessive) !== 0) found.add("form.possessive");
    if (raised[i]) found.add("memory");
    if (i > from && ((tokens.gap[i] ?? 0) & GAP.comma) !== 0) found.add("form.last-first");
  }
  if (((tokens.flags[from] ?? 0) & FLAG.lineStart) !== 0) found.add("form.line-start");
  const before = from > 0 ? CUE_NAMES[cue(tokens.facts[from - 1] ?? 0) - 1] : undefined;
  const after = to < tokens.count ? CUE_NAMES[cue(tokens.facts[to] ?? 0) - 1] : undefined;
  if (before && BEFORE.has(before)) found.add(`before.${before}` as ScrubEvidence);
  if (after && AFTER.has(after)) found.add(`after.${after}` as ScrubEvidence);
  if ((from > 0 && certain?.[from - 1]) || (to < tokens.count && certain?.[to])) found.add("beside.known");
  found.add("model");
  return [...found];
}
