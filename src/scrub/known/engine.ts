import { ageOn, type Day } from "../../calendar/index.js";
import { onKeypad } from "../../identity/index.js";
import { fold, type Stretch, TOKEN, type Tokens, tokenise } from "../../text/index.js";
import { findBlobs } from "./blobs.js";
import type { PlainWords } from "./context.js";
import type { Dictionary } from "../dictionary.js";
import { decodedView, readingsOf } from "./decoded.js";
import { overlaps } from "../stretches.js";
import { findPlaceholders } from "../placeholders.js";
import { spelledLetters, spokenNumbers } from "./spoken.js";
import { buildSpellingIndex, mayBeMisspelled, misspelledName } from "./misspelled.js";
import type { Patterns } from "./automaton.js";
import type { PatternSet, Target } from "./patterns.js";
import { buildStrongScanner, type StrongFound } from "./strongTier.js";
import { tokenText } from "./wordTier.js";

/** The parts of the guarantee; each can be switched off in a test, and then the re-check must throw. */
export const KNOWN_TIERS = ["strong", "confused", "words", "spelling", "decoded"] as const;
export type KnownTier = (typeof KNOWN_TIERS)[number];

/** A stretch that belongs to somebody known. */
export interface KnownHit extends Stretch {
  readonly target: Target;
  readonly tier: KnownTier;
  readonly ambiguous: boolean;
}

export interface EngineOptions {
  readonly patterns: PatternSet;
  readonly asOf?: Day | undefined;
  readonly isOrdinary: (folded: string) => boolean;
  /** Hashes of a whole dictionary's words; without it only a capitalised word may be a misspelled name. */
  readonly dictionary: Dictionary | undefined;
  /** Leave an ordinary word where its neighbours show that it is one. */
  readonly plainWords?: PlainWords | undefined;
}

export interface KnownEngine {
  /** Everything of somebody known in a text, in no order; `fences` are placeholders, in order. */
  find(text: string, fences: readonly Stretch[], tiers?: ReadonlySet<KnownTier>): readonly KnownHit[];
}

const SUFFIXES: ReadonlySet<string> = /* @__PURE__ */ new Set(["jr", "sr", "ii", "iii", "iv"]);
/** A birth date that is misread has so many digits of its own at least. */
const OWN_DIGITS = 4;
const CONFUSING = /* @__PURE__ */ new Set("@$!|");

/** Builds the automatons once; `find` may be called for any number of notes. */
export function buildEngine({ patterns, asOf, isOrdinary, dictionary, plainWords }: EngineOptions): KnownEngine {
  const { targetOf } = patterns;
  const strong = buildStrongScanner(patterns.strong, "plain");
  const confused = buildStrongScanner(patterns.confused, "confused");
  const spelling = buildSpellingIndex(patterns.spelled);
  const ages = new Map<string, Target>();
  if (asOf !== undefined) {
    for (const { birth, person } of patterns.ages) {
      const age = ageOn(birth, asOf);
      // the note may be up to a year older than the day on which it is scrubbed
      for (const years of [age, age - 1]) {
        if (years > 0 && !ages.has(String(years))) ages.set(String(years), { kind: "age", person, rule: "known.age" });
      }
    }
  }

  const strongHits = (text: string, list: Patterns, tier: KnownTier, hits: KnownHit[]): StrongFound => {
    let last: { readonly pattern: number; readonly target: Target } | undefined;
    let open: { start: number; end: number } | undefined;
    return (start, end, pattern) => {
      if (last?.pattern !== pattern) {
        last = { pattern, target: targetOf(list.valueOf(pattern)) };
        open = undefined;
      }
      const { target } = last;
      // "the big bed" is no 3/8/1983
      if (tier === "confused" && target.kind === "dob" && digitsIn(text.slice(start, end)) < OWN_DIGITS) return;
      // a number of one digit repeated is found at every place: one stretch
      if (open !== undefined && start >= open.start && start <= open.end) open.end = Math.max(open.end, end);
      else {
        const hit = { start, end, target, tier, ambiguous: false };
        hits.push(hit);
        open = hit;
      }
    };
  };

  const words = (text: string, tokens: Tokens, tiers: ReadonlySet<KnownTier>, hits: KnownHit[]): void => {
    const put = (first: number, last: number, target: Target, tier: KnownTier, ambiguous: boolean): void => {
      hits.push({ start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0, target, tier, ambiguous });
    };
    if (tiers.has("words")) {
      const isPlain = plainWords?.(text, tokens);
      patterns.rows.find(text, tokens, (first, last, value, ambiguous) => {
        if (!ambiguous || isPlain?.(first, last) !== true) put(first, last, targetOf(value), "words", ambiguous);
      });
    }
    const { count, starts, ends, kinds } = tokens;
    const phones = tiers.has("words") && patterns.phones.size > 0;
    const spells = tiers.has("spelling") && patterns.spelled.length > 0;
    for (let i = 0; i < count; i++) {
      const kind = kinds[i] ?? 0;
      if (kind === TOKEN.number) {
        const age = tiers.has("words") ? ages.get(tokenText(text, tokens, i)) : undefined;
        if (age !== undefined && saysAge(text, tokens, i)) put(i, i, age, "words", false);
        continue;
      }
      if (kind >= TOKEN.mark) continue;
      if (phones && i > 0 && (kinds[i - 1] === TOKEN.number || kinds[i - 1] === TOKEN.mark))
        letteredPhone(text, tokens, i, put);
      if (
        spells &&
        mayBeMisspelled(spelling, text, starts[i] ?? 0, ends[i] ?? 0) &&
        (dictionary === undefined ? kind !== TOKEN.lower : !dictionary.has(tokens.hashes[i] ?? 0))
      ) {
        const word = tokenText(text, tokens, i);
        const name = misspelledName(spelling, word);
        if (name !== undefined && !isOrdinary(word)) put(i, i, targetOf(name.target), "spelling", true);
      }
    }
    if (tiers.has("confused") && patterns.confusedWords.size > 0) confusedRuns(text, tokens, put);
  };

  /** `J0hn`, `D@n`, `WiII`: letters, digits and the symbols that stand for letters in one run, or capitals inside a word. */
  const confusedRuns = (
    text: string,
    { count, starts, ends, kinds }: Tokens,
    put: (first: number, last: number, target: Target, tier: KnownTier, ambiguous: boolean) => void,
  ): void => {
    const inRun = (i: number): boolean => (kinds[i] ?? 0) < TOKEN.mark || CONFUSING.has(text.charAt(starts[i] ?? 0));
    for (let i = 0; i < count; i++) {
      if (!inRun(i)) continue;
      let last = i;
      let letters = (kinds[i] ?? 0) < TOKEN.number ? 1 : 0;
      while (last + 1 < count && starts[last + 1] === ends[last] && inRun(last + 1)) {
        last += 1;
        if ((kinds[last] ?? 0) < TOKEN.number) letters += 1;
      }
      if ((last > i || kinds[i] === TOKEN.mixed) && letters > 0) {
        // "J@n" and "Jan@", and "Jan!", whose last mark may be none of its letters
        for (const to of kinds[last] === TOKEN.mark ? [last, last - 1] : [last]) {
          const target = patterns.confusedWords.get(fold(text.slice(starts[i], ends[to]), "confused"));
          if (target !== undefined) put(i, to, targetOf(target), "confused", true);
        }
      }
      i = last;
    }
  };

  /** `509-555-HELP`: letters after digits, read on the keys. */
  const letteredPhone = (
    text: string,
    tokens: Tokens,
    i: number,
    put: (first: number, last: number, target: Target, tier: KnownTier, ambiguous: boolean) => void,
  ): void => {
    const { kinds } = tokens;
    let digits = "";
    for (let j = i - 1; i - j <= 6; j--) {
      if (kinds[j] === TOKEN.mark) continue;
      if (kinds[j] !== TOKEN.number) return;
      if (digits === "") digits = onKeypad(tokenText(text, tokens, i));
      digits = tokenText(text, tokens, j) + digits;
      const target = patterns.phones.get(digits.replace(/^1(?=\d{10}$)/, ""));
      if (target !== undefined) put(j, i, targetOf(target), "words", false);
    }
  };

  /** An initial or a "Jr." beside a name goes with it. */
  const neighbours = (text: string, tokens: Tokens, hits: KnownHit[]): void => {
    const { count, starts, ends, kinds } = tokens;
    const names = hits.filter(({ target }) => target.kind === "name");
    const isSuffix = (i: number): boolean => SUFFIXES.has(tokenText(text, tokens, i));
    for (const { start, end, target, tier } of names) {
      const letters = patterns.initials[target.person] ?? "";
      const isInitial = (i: number): boolean =>
        kinds[i] === TOKEN.initial && letters.includes(tokenText(text, tokens, i));
      const take = (i: number): void => {
        hits.push({ start: starts[i] ?? 0, end: ends[i] ?? 0, target, tier, ambiguous: false });
      };
      const after = placeOf(ends, count, end) + 1;
      const next = after + 1;
      if (/^ {1,2}$/.test(text.slice(end, starts[after])) && (isInitial(after) || isSuffix(after))) take(after);
      else if ((starts[next] ?? 0) - end <= 2) {
        // "Vandermolen, I." and not "Vandermolen, I think"
        const isLastFirst = isInitial(next) && text.charAt(end) === "," && kinds[next + 1] !== TOKEN.lower;
        if (isLastFirst || isSuffix(next)) take(next);
      }
      const first = placeOf(starts, count, start);
      const before = text.charAt(starts[first - 1] ?? 0) === "." ? first - 2 : first - 1;
      if (isInitial(before) && start - (ends[before] ?? 0) <= 2) take(before);
    }
  };

  /** The same search in the text as it reads decoded; what was no code is found without it. */
  const encoded = (text: string, fences: readonly Stretch[], tiers: ReadonlySet<KnownTier>, hits: KnownHit[]): void => {
    const view = decodedView(text);
    if (view === undefined) return;
    for (const hit of find(view.text, findPlaceholders(view.text), withoutDecoded(tiers))) {
      let some = false;
      for (let i = hit.start; i < hit.end && !some; i++) some = view.decoded[i] === 1;
      if (!some) continue;
      const start = view.starts[hit.start] ?? 0;
      const end = view.ends[hit.end - 1] ?? 0;
      if (!overlaps(fences, start, end)) hits.push({ ...hit, start, end, tier: "decoded" });
    }
  };

  /** A run of base64 or hexadecimal that says something known goes whole. */
  const blobs = (text: string, fences: readonly Stretch[], tiers: ReadonlySet<KnownTier>, hits: KnownHit[]): void => {
    for (const { start, end, text: said } of findBlobs(text)) {
      if (said === undefined || overlaps(fences, start, end)) continue;
      const [hit] = find(said, [], withoutDecoded(tiers));
      if (hit !== undefined) hits.push({ start, end, target: hit.target, tier: "decoded", ambiguous: false });
    }
  };

  /** Numbers in words and names in letters, read as digits and as a word. */
  const spoken = (text: string, tokens: Tokens, hits: KnownHit[]): void => {
    const runs = [...spokenNumbers(text, tokens), ...spelledLetters(text, tokens)];
    const inner: ReadonlySet<KnownTier> = new Set(["strong", "words"]);
    for (const { text: said, first, last } of runs) {
      // "the last four: forty-four seventeen": a number that tells what follows is read along
      for (const skip of said.length === 5 ? [0, 1] : [0]) {
        for (const hit of find(said.slice(skip), [], inner)) {
          const start = tokens.starts[first[hit.start + skip] ?? 0] ?? 0;
          const end = tokens.ends[last[hit.end - 1 + skip] ?? 0] ?? 0;
          hits.push({ ...hit, start, end, tier: "decoded" });
        }
      }
    }
  };

  const everything: ReadonlySet<KnownTier> = new Set(KNOWN_TIERS);
  function find(
    text: string,
    fences: readonly Stretch[],
    tiers: ReadonlySet<KnownTier> = everything,
  ): readonly KnownHit[] {
    const hits: KnownHit[] = [];
    for (const read of readingsOf(text)) search(read, fences, tiers, hits);
    return hits;
  }
  const search = (text: string, fences: readonly Stretch[], tiers: ReadonlySet<KnownTier>, hits: KnownHit[]): void => {
    if (tiers.has("strong")) {
      const found = strongHits(text, patterns.strong, "strong", hits);
      if (strong.scan(text, fences, found)) strong.scanSecond(text, fences, found);
    }
    if (tiers.has("confused")) {
      confused.scan(text, fences, strongHits(text, patterns.confused, "confused", hits));
    }
    const tokens = tokenise(text, fences);
    words(text, tokens, tiers, hits);
    if (tiers.has("words")) neighbours(text, tokens, hits);
    if (tiers.has("decoded")) {
      encoded(text, fences, tiers, hits);
      blobs(text, fences, tiers, hits);
      spoken(text, tokens, hits);
    }
  };
  return { find };
}

/** What is decoded is not decoded again. */
const withoutDecoded = (tiers: ReadonlySet<KnownTier>): ReadonlySet<KnownTier> =>
  new Set([...tiers].filter((tier) => tier !== "decoded"));

/** The first token that starts, or ends, no sooner than there. */
function placeOf(offsets: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const digitsIn = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0;

const AGE_BEFORE =
  /(?:\b(?:age[ds]?|turn(?:ed|ing|s)?|is|was|am|only|about|nearly|almost|just|edad)|[a-z]['’]s|\bi['’]?m)[ :(]{1,2}$/i;
const NOT_YEARS =
  /^\s?(?:[-/%]|(?:st|nd|rd|th|days?|nights?|weeks?|wks?|months?|mos?|hours?|hrs?|min(?:ute)?s?|am|pm|a\.m|p\.m|miles?|mi|lbs?|dollars?|beds?|people|ppl|units?|percent|points?|pts?|feet|ft|blocks?|times|minutes|mg|on (?:the )?(?:list|scale|vi))\b)/i;
const YEARS_AFTER = /^[ -]?(?:y\/?o|yrs?|years?|a[nñ]os?)\b/i;

function saysAge(text: string, { starts, ends }: Tokens, i: number): boolean {
  const before = text.slice(Math.max(0, (starts[i] ?? 0) - 16), starts[i]);
  const after = text.slice(ends[i], (ends[i] ?? 0) + 16);
  return YEARS_AFTER.test(after) || (AGE_BEFORE.test(before) && !NOT_YEARS.test(after));
}
