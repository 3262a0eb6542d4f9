import type { Candidate } from "../candidate.js";
import { type Chain, emptyChain } from "../field/chain.js";
import { labelProbabilities } from "./chain.js";
import { CUE_NAMES } from "./cues.js";
import { evidenceOf } from "./evidence.js";
import { type Readings, readingsOf } from "./features.js";
import { cue, given, lexicon, place, surname, trade, word } from "./lexicon.js";
import { CERTAIN, remember } from "./memory.js";
import { nameModel } from "./model.js";
import { findPlaceholders } from "../placeholders.js";
import { type Reading, read } from "../reading/read.js";
import type { Stretch } from "../../text/index.js";
import { GAP, SHAPE, type Tokens, tokenize } from "./tokens.js";

/** A stretch that is certainly a person's name: a known identifier, say. */
export interface CertainSpan {
  /** UTF-16 offsets, half open. */
  readonly start: number;
  readonly end: number;
}

export interface FindNamesOptions {
  /**
   * Names that are certain already: they are evidence for their neighbours and for later mentions, and are not
   * proposed again. In the order in which they start.
   */
  readonly certain?: readonly CertainSpan[];
  /** The text as it was read before; it is read where this is not given. */
  readonly reading?: Reading;
}

/** A token is masked from this probability on: leaks cost more than words. */
export const MASK_FROM = 0.3;
/** In a note in which nobody is surely named, doubtful names are doubted more: most such notes name nobody. */
const MASK_FROM_ALONE = 0.6;
/** A surname, a comma and a given name, all by the lists, need less. */
const LAST_FIRST_FROM = 0.15;
const SURE_NAME = 0.9;
/** In a note that was scrubbed before, what is left was doubted once. */
const MASK_AGAIN_FROM = 0.55;
/** And a single letter that stands alone from this. */
const SURE_LETTER = 0.7;
/** A person is put down as staff only when that is plain, since a policy may keep staff. */
const STAFF_FROM = 0.98;
/** After an office, "CM" or "Dr.", it is plainer. */
const STAFF_AFTER_OFFICE = 0.8;
/** Before letters such as RN, or a title that ends the line of a signature. */
const STAFF_BEFORE_ROLE = 0.3;

/** Everything that was computed about a note's names. */
export interface NameReading {
  readonly tokens: Tokens;
  readonly readings: Readings;
  readonly certain: Uint8Array | undefined;
  /** Of being a name, of being staff; two a token. */
  readonly probabilities: Float32Array;
  readonly raised: Uint8Array;
  /** Whether the note was scrubbed before: it holds a placeholder. */
  readonly again: boolean;
  /** Whether nobody is surely named, in a note that was not scrubbed before: doubtful names are doubted more. */
  readonly alone: boolean;
  /** The probability from which a token counts. */
  readonly from: number;
  /** Room for the sums of any run of its tokens. */
  readonly chain: Chain;
}

export function readNames(
  text: string,
  options: FindNamesOptions,
  model = nameModel(),
  lists = lexicon(),
): NameReading {
  const { tokens, readings, sure, probabilities, again, chain } = readWithoutMemory(text, options, model, lists);
  const raised = remember(tokens, readings, probabilities, sure);
  const alone = !again && !namesSomebody(probabilities, sure);
  const from = again ? MASK_AGAIN_FROM : alone ? MASK_FROM_ALONE : MASK_FROM;
  return { tokens, readings, certain: sure, probabilities, raised, again, alone, from, chain };
}

/** Each mention by its own neighbours, whatever the rest of the note calls somebody. */
export function readWithoutMemory(
  text: string,
  { certain = [], reading = read(text) }: FindNamesOptions,
  model = nameModel(),
  lists = lexicon(),
) {
  const placeholders = text.includes("«") ? findPlaceholders(text) : [];
  const people: Stretch[] = [];
  // What stood at the others was a number or a date, and its neighbours are read so: «DOB-1» makes no name of "dob" beside it.
  const numbers: Stretch[] = [];
  for (const place of placeholders) (standsForSomebody(text, place.start) ? people : numbers).push(place);
  const tokens = tokenize(reading, lists, numbers);
  const readings = readingsOf(tokens);
  const sure = certain.length + people.length > 0 ? within(tokens, certain, people) : undefined;
  const chain = emptyChain(tokens.count);
  const probabilities = labelProbabilities(tokens, readings, model, sure, chain);
  return { tokens, readings, sure, probabilities, again: placeholders.length > 0, chain };
}

function namesSomebody(probabilities: Float32Array, certain: Uint8Array | undefined): boolean {
  if (certain?.some((mark) => mark > 0)) return true;
  for (let i = 0; i < probabilities.length; i += 2) {
    if ((probabilities[i] ?? 0) + (probabilities[i + 1] ?? 0) >= SURE_NAME) return true;
  }
  return false;
}

/** The tokens that touch one of the names, or a placeholder for one. */
function within(tokens: Tokens, names: readonly CertainSpan[], placeholders: readonly CertainSpan[]): Uint8Array {
  const inside = new Uint8Array(tokens.count);
  for (const [spans, mark] of [
    [names, CERTAIN.name],
    [placeholders, CERTAIN.placeholder],
  ] as const) {
    let at = 0;
    for (let i = 0; i < tokens.count && at < spans.length; i++) {
      while (at < spans.length && (spans[at]?.end ?? 0) <= (tokens.start[i] ?? 0)) at++;
      if ((spans[at]?.start ?? Number.POSITIVE_INFINITY) < (tokens.end[i] ?? 0)) inside[i] = mark;
    }
  }
  return inside;
}

const STANDS_FOR_SOMEBODY = /«(?:NAME-|STAFF-|[NF]\d)/y;

function standsForSomebody(text: string, start: number): boolean {
  STANDS_FOR_SOMEBODY.lastIndex = start;
  return STANDS_FOR_SOMEBODY.test(text);
}

/** Particles inside a name: "vda de García", "van der Berg"; and what closes one: "Jr". */
const PARTICLES = new Set(
  "de la las los del y e vda viuda van von der den da dos das di al el ul bin ibn bint abu st ste san santa mc mac".split(
    " ",
  ),
);
const SUFFIXES = new Set("jr sr ii iii iv".split(" "));

/**
 * Names of people in a note, whoever they are: candidates of kind `name`, or `staff` where the role is plain.
 *
 * Weighs lists of names against the frequency of words, neighbours, writing and the rest of the note; no list and no capital
 * letter is required. Linear in the length of the note.
 */
export function findNames(text: string, options: FindNamesOptions = {}): readonly Candidate[] {
  return candidatesOf(text, readNames(text, options));
}

/** The names of a note that was read; a token counts from the probability `from`. */
export function candidatesOf(text: string, reading: NameReading, from = reading.from): readonly Candidate[] {
  const { tokens, probabilities, raised, certain } = reading;
  const needed = (i: number): number =>
    isLastFirst(tokens, i) || isLastFirst(tokens, i - 1)
      ? Math.min(from, LAST_FIRST_FROM)
      : reading.alone && (followsOffice(tokens, i) || isOnlyAName(tokens.facts[i] ?? 0))
        ? Math.min(from, MASK_FROM)
        : from;
  const chosen = choose(text, reading, needed, Math.min(from, LAST_FIRST_FROM));
  const proposed = (i: number) => chosen[i] === 1 && !certain?.[i];
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.count; ) {
    if (!proposed(i)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < tokens.count && proposed(to) && joins(tokens.gap[to] ?? 0)) to++;
    let sum = 0;
    let staff = 0;
    let counted = 0;
    for (let t = i; t < to; t++) {
      const p = (probabilities[2 * t] ?? 0) + (probabilities[2 * t + 1] ?? 0);
      if (p < needed(t)) continue; // a particle
      sum += p;
      staff += probabilities[2 * t + 1] ?? 0;
      counted++;
    }
    const n = Math.max(1, counted);
    const isStaff =
      staff / n >=
      (hasRoleBehind(tokens, to) ? STAFF_BEFORE_ROLE : followsOffice(tokens, i) ? STAFF_AFTER_OFFICE : STAFF_FROM);
    found.push({
      start: tokens.start[i] ?? 0,
      end: tokens.end[to - 1] ?? 0,
      kind: isStaff ? "staff" : "name",
      source: "name",
      rule: isStaff ? "name.staff" : "name.person",
      confidence: Math.round((sum / n) * 1000) / 1000,
      evidence: evidenceOf(tokens, i, to, raised, certain),
      action: "mask",
    });
    i = to;
  }
  return found;
}

/** Whether what stands between two tokens of names leaves them one name. */
const joins = (gap: number): boolean =>
  (gap & ~(GAP.space | GAP.hyphen | GAP.stop)) === 0 &&
  (gap & (GAP.stop | GAP.space)) !== (GAP.stop | GAP.space | GAP.hyphen);

/**
 * @param needed - the probability from which a token counts: after an office, say, it need not be as sure as elsewhere
 * @param least - of these
 */
function choose(
  text: string,
  { tokens, probabilities, certain }: NameReading,
  needed: (i: number) => number,
  least: number,
): Uint8Array {
  const chosen = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const p = (probabilities[2 * i] ?? 0) + (probabilities[2 * i + 1] ?? 0);
    // straight behind a part of a name it need not be surer than in a note that names somebody
    const goesOn = i > 0 && chosen[i - 1] === 1 && !certain?.[i - 1] && tokens.gap[i] === GAP.space;
    if (certain?.[i] || (p >= least && (goesOn || p >= needed(i)))) chosen[i] = 1;
  }
  for (let i = 0; i < tokens.count; i++)
    if (chosen[i] === 1 && isLoneLetter(tokens, probabilities, chosen, i)) chosen[i] = 0;
  for (let i = 0; i + 1 < tokens.count; i++)
    if (chosen[i] === 1 && !certain?.[i] && callsByRole(tokens, chosen, i)) chosen[i] = 0;
  // "J.R.": initials go together.
  for (let i = 1; i < tokens.count; i++) if (chosen[i - 1] === 1 && areInitials(tokens, i)) chosen[i] = 1;
  for (let i = tokens.count - 1; i > 0; i--) if (chosen[i] === 1 && areInitials(tokens, i)) chosen[i - 1] = 1;
  for (let i = 1; i < tokens.count; i++) {
    if (chosen[i - 1] !== 1 || chosen[i] === 1 || ((tokens.gap[i] ?? 0) & ~(GAP.space | GAP.hyphen | GAP.stop)) !== 0)
      continue;
    const shape = tokens.shape[i] ?? 0;
    const p = (probabilities[2 * i] ?? 0) + (probabilities[2 * i + 1] ?? 0);
    if (shape === SHAPE.bigLetter && (tokens.gap[i] ?? 0) === GAP.space && p >= 0.04) chosen[i] = 1;
    else if (
      (tokens.letters[i] ?? 0) <= 3 &&
      SUFFIXES.has(lower(text, tokens, i)) &&
      (tokens.gap[i] ?? 0) <= GAP.space + GAP.comma
    )
      chosen[i] = 1;
    else bridge(text, tokens, chosen, i);
  }
  leaveAbbreviations(text, tokens, chosen, certain);
  return chosen;
}

/** What is written like initials and is none: `Jolene Bird D.O.B. 8-19-90`. */
const ABBREVIATIONS = new Set("dob ssn rn md lpn am pm po".split(" "));

function leaveAbbreviations(text: string, tokens: Tokens, chosen: Uint8Array, certain: Uint8Array | undefined): void {
  for (let i = 0, to = 0; i < tokens.count; i = to) {
    let letters = tokens.shape[i] === SHAPE.bigLetter ? lower(text, tokens, i) : "";
    for (to = i + 1; letters !== "" && to < tokens.count && areInitials(tokens, to); to++)
      letters += lower(text, tokens, to);
    if (ABBREVIATIONS.has(letters)) for (let t = i; t < to; t++) if (!certain?.[t]) chosen[t] = 0;
  }
}

/** A common given name that is no word and no place: "JENNIFER". */
const isOnlyAName = (facts: number): boolean =>
  given(facts) >= 5 && word(facts) <= 3 && trade(facts) === 0 && place(facts) === 0;

/** `SMITH, Bo`, `Okonkwo-Bell, Marisol`: a surname, a comma and a given name. */
function isLastFirst(tokens: Tokens, i: number): boolean {
  const { count, facts, gap } = tokens;
  if (i < 0 || i + 1 >= count) return false;
  if (gap[i + 1] === GAP.hyphen) return surname(facts[i] ?? 0) > 0 && isFollowedByFirst(tokens, i + 1);
  return isFollowedByFirst(tokens, i);
}

function isFollowedByFirst({ count, facts, gap, shape }: Tokens, i: number): boolean {
  return (
    i + 1 < count &&
    gap[i + 1] === (GAP.comma | GAP.space) &&
    surname(facts[i] ?? 0) > 0 &&
    given(facts[i + 1] ?? 0) > 0 &&
    shape[i] !== SHAPE.lower &&
    shape[i + 1] !== SHAPE.lower &&
    place(facts[i + 1] ?? 0) === 0
  );
}

function followsOffice(tokens: Tokens, i: number): boolean {
  if (i === 0 || ((tokens.gap[i] ?? 0) & ~(GAP.space | GAP.stop)) !== 0) return false;
  const before = CUE_NAMES[cue(tokens.facts[i - 1] ?? 0) - 1];
  return before === "office" || before === "staff";
}

const isRole = (tokens: Tokens, i: number): boolean => CUE_NAMES[cue(tokens.facts[i] ?? 0) - 1] === "staff";

/** `Deb RN`, `R. Thibodeaux NP`; `Priya Raman, Housing Case Manager` at the end of a line. */
function hasRoleBehind(tokens: Tokens, to: number): boolean {
  const gap = tokens.gap[to] ?? GAP.line;
  if (to >= tokens.count || (gap & ~(GAP.space | GAP.comma)) !== 0) return false;
  if (isRole(tokens, to) && tokens.shape[to] === SHAPE.upper) return true;
  if ((gap & GAP.comma) === 0) return false;
  for (let i = to; i < to + 4 && i < tokens.count; i++) {
    if (i > to && (tokens.gap[i] ?? 0) !== GAP.space) return false;
    const ends = i + 1 >= tokens.count || ((tokens.gap[i + 1] ?? 0) & GAP.line) !== 0;
    if (isRole(tokens, i) && ends) return true;
  }
  return false;
}

const ROLES = /* @__PURE__ */ new Set<string>(["title", "office", "staff", "kin", "person"]);

/** "Judge Weiss", "her buddy Lou", "Grandmother Ayeeyo": what somebody is to others stays, but for a nickname's "Mama". */
function callsByRole(tokens: Tokens, chosen: Uint8Array, i: number): boolean {
  const gap = tokens.gap[i + 1] ?? 0;
  if (chosen[i + 1] !== 1 || (gap & GAP.space) === 0 || (gap & ~(GAP.space | GAP.stop)) !== 0) return false;
  const facts = tokens.facts[i] ?? 0;
  const role = CUE_NAMES[cue(facts) - 1] ?? "";
  if (!ROLES.has(role) || (tokens.letters[i] ?? 0) <= 2 || given(facts) >= 4 || surname(facts) >= 6) return false;
  if (tokens.shape[i] === SHAPE.lower) return true;
  if (i > 0 && chosen[i - 1] === 1 && tokens.gap[i] === GAP.space) return false;
  return role !== "kin" || (tokens.letters[i] ?? 0) > 4;
}

const areInitials = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === SHAPE.bigLetter && tokens.shape[i - 1] === SHAPE.bigLetter && tokens.gap[i] === GAP.stop;

/** A single letter with no part of a name beside it must be surer: "R hand", "S:", "P&T". */
function isLoneLetter(tokens: Tokens, probabilities: Float32Array, chosen: Uint8Array, i: number): boolean {
  if (tokens.shape[i] !== SHAPE.bigLetter) return false;
  const beside = (other: number, gap: number) =>
    chosen[other] === 1 && (gap & ~(GAP.space | GAP.stop | GAP.comma)) === 0;
  if (i > 0 && beside(i - 1, tokens.gap[i] ?? 0)) return false;
  if (i + 1 < tokens.count && beside(i + 1, tokens.gap[i + 1] ?? 0)) return false;
  return (probabilities[2 * i] ?? 0) + (probabilities[2 * i + 1] ?? 0) < SURE_LETTER;
}

/** Takes in particles, and capitalised little words, that stand between two parts of a name. */
function bridge(text: string, tokens: Tokens, chosen: Uint8Array, from: number): void {
  let to = from;
  while (to < tokens.count && to - from < 3 && chosen[to] !== 1) {
    const gap = tokens.gap[to] ?? 0;
    if (gap !== GAP.space && gap !== GAP.hyphen) return;
    const particle = (tokens.letters[to] ?? 0) <= 5 && PARTICLES.has(lower(text, tokens, to));
    const linked =
      (tokens.letters[to] ?? 0) <= 4 &&
      (gap === GAP.hyphen || tokens.shape[to] === SHAPE.capital || tokens.shape[to] === SHAPE.bigLetter);
    if (!particle && !linked) return;
    to++;
  }
  const gap = tokens.gap[to] ?? 0;
  if (to < tokens.count && chosen[to] === 1 && (gap === GAP.space || gap === GAP.hyphen)) chosen.fill(1, from, to);
}

const lower = (text: string, tokens: Tokens, i: number): string =>
  text.slice(tokens.start[i] ?? 0, tokens.end[i] ?? 0).toLowerCase();
