import { cue, word } from "./lexicon.js";
import { CUE_NAMES } from "./cues.js";
import type { Readings } from "./features.js";
import { FLAG, GAP, SHAPE, type Tokens } from "./tokens.js";

/** Above this a name is remembered for the rest of the note. */
const SURE = 0.75;
/** What a memory adds to the log odds of a mention: a word that is no other word, and one that is. */
const BONUS = { name: 4, word: 2, initial: 2.5, part: 1.5 } as const;

/** In `certain`: a name that is known, or a placeholder for one, whose own letters say nothing. */
export const CERTAIN = { name: 1, placeholder: 2 } as const;

const ORGANISATION = /* @__PURE__ */ CUE_NAMES.indexOf("organisation") + 1;

const raise = (p: number, bonus: number): number => {
  const odds = (p / Math.max(1e-9, 1 - p)) * Math.exp(bonus);
  return odds / (1 + odds);
};

/**
 * A name that is certain at one place is likelier at every other: raises the probabilities of other mentions, of initials of
 * people who were named, and of short forms that begin a name.
 *
 * @param probabilities - of being a name or staff, two a token; changed in place
 * @returns the tokens that were raised
 */
export function remember(
  tokens: Tokens,
  { habit }: Readings,
  probabilities: Float32Array,
  certain: Uint8Array | undefined,
): Uint8Array {
  const raised = new Uint8Array(tokens.count);
  const sure = new Map<number, number>(); // hash → share of staff
  const initials = new Set<number>();
  const heads = new Set<number>();
  let marks = 0; // a bit for each hash in \`sure\`: of most words it says that they are not there
  for (let i = 0; i < tokens.count; i++) {
    const name = probabilities[2 * i] ?? 0;
    const staff = probabilities[2 * i + 1] ?? 0;
    const letters = tokens.letters[i] ?? 0;
    if (letters < 2 || (name + staff < SURE && !certain?.[i])) continue;
    if (certain?.[i] === CERTAIN.placeholder) continue; // "NAME" is nobody's name
    const hash = tokens.hash[i] ?? 0;
    sure.set(hash, certain?.[i] ? 0 : staff / (name + staff));
    marks |= 1 << hash;
    initials.add((tokens.head[i] ?? 0) >> (5 * (Math.min(letters, 3) - 1)));
    if (letters > 3) heads.add(tokens.head[i] ?? 0);
  }
  if (sure.size === 0) return raised;
  for (let i = 0; i < tokens.count; i++) {
    const name = probabilities[2 * i] ?? 0;
    const staff = probabilities[2 * i + 1] ?? 0;
    const p = name + staff;
    if (p >= SURE || certain?.[i]) continue;
    const shape = tokens.shape[i] ?? 0;
    const hash = tokens.hash[i] ?? 0;
    const share = (marks & (1 << hash)) === 0 ? undefined : sure.get(hash);
    let bonus = 0;
    let floor = 0;
    if (share !== undefined) {
      const ambiguous = word(tokens.facts[i] ?? 0) >= 3;
      const capital = shape === SHAPE.capital || shape === SHAPE.mixed || (shape === SHAPE.upper && habit !== 2);
      const starts = ((tokens.flags[i] ?? 0) & FLAG.sentenceStart) !== 0;
      bonus = ambiguous && !(capital && !starts) ? BONUS.word : BONUS.name;
      // "dusty on the shelf": a word in small letters, in a note that writes names with capitals.
      if (ambiguous && shape === SHAPE.lower && habit !== 1) bonus = 0;
      // A building named after someone of the same name.
      if (capital && namesABuilding(tokens, i)) bonus = 0;
      else if (!ambiguous) floor = 0.02;
    } else if (shape === SHAPE.bigLetter && initials.has(tokens.head[i] ?? 0)) bonus = BONUS.initial;
    else if (shape !== SHAPE.lower && (tokens.letters[i] ?? 0) >= 3 && heads.has(tokens.head[i] ?? 0))
      bonus = BONUS.part;
    if (bonus === 0) continue;
    const risen = raise(Math.max(p, floor), bonus);
    const staffShare = share ?? (p > 0 ? staff / p : 0);
    probabilities[2 * i] = risen * (1 - staffShare);
    probabilities[2 * i + 1] = risen * staffShare;
    if (share !== undefined) raised[i] = 1;
  }
  return raised;
}

function namesABuilding(tokens: Tokens, i: number): boolean {
  if (i + 1 >= tokens.count || ((tokens.gap[i + 1] ?? 0) & ~GAP.space) !== 0) return false;
  const next = tokens.shape[i + 1] ?? 0;
  return next !== SHAPE.lower && cue(tokens.facts[i + 1] ?? 0) === ORGANISATION;
}
