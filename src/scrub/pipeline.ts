import { HmisPrivacyError } from "../core/index.js";
import { apply, backTo } from "./apply.js";
import type { Candidate } from "./candidate.js";
import type { Stretch } from "../text/index.js";
import type { ScrubEvidence } from "./evidence.js";
import { type SpanExplanation, trace, type WeighedWords } from "./explain.js";
import { findBlobs } from "./known/blobs.js";
import { KNOWN_TIERS, type KnownEngine, type KnownTier } from "./known/engine.js";
import { findPlaceholders, type PlaceholderForm } from "./placeholders.js";
import { number, plan, type Span } from "./plan.js";
import { isInside, joined, overlaps } from "./stretches.js";
import { FINDER_TIERS, type Tier } from "./tiers.js";
import type { ScrubCertificate, Redaction, ReviewItem, ScrubLimit, ScrubResult } from "./result.js";

/** More rounds than any text needs: each one masks something, and three suffice but for contrived ones. */
const MOST_ROUNDS = 10;
/**
 * From this round on what was found takes the rest of its line along, and in the round before the last the whole text goes:
 * where one stranger's name makes the next word a name, and so on, it would not end otherwise.
 */
const IMPATIENT = 6;
/** Long enough for any note, short enough for the arrays of a 32-bit engine. */
const LONGEST_TEXT = 128 * 1024 * 1024;
/** The shortest column that a placeholder with a number up to 9,999,999 fits into. */
const SHORTEST_COLUMN = 10;

/** Which part of the search found somebody known. */
const KNOWN_EVIDENCE: Readonly<Record<KnownTier, readonly ScrubEvidence[]>> = {
  strong: ["known.letters"],
  confused: ["known.lookalike"],
  words: ["known.words"],
  spelling: ["known.misspelled"],
  decoded: ["known.encoded"],
};

const ORDINARY: ScrubEvidence = "known.ordinary-word";

/** Looks through a text in which some names are certain already. */
export type ScrubFinder = (text: string, certain: readonly Candidate[]) => readonly Candidate[];

export interface Pipeline {
  readonly engine: KnownEngine;
  readonly finders: readonly ScrubFinder[];
  /** Whether a candidate that nobody handed over goes. */
  readonly masks: (candidate: Candidate) => boolean;
  /** What is weighed for each word as part of a name, where names are looked for. */
  readonly weigh?: ((text: string, span: Stretch, certain: readonly Candidate[]) => WeighedWords) | undefined;
  /** How many people are known: strangers are numbered from there. */
  readonly people: number;
  readonly limits: ReadonlySet<ScrubLimit>;
  readonly certificate: Omit<ScrubCertificate, "passes">;
  /** For tests: the tiers that mask. All of them are checked. */
  readonly tiers?: ReadonlySet<Tier> | undefined;
}

/** How one text is scrubbed. */
export interface TextOptions {
  /** UTF-16 units that the column holds: placeholders are shortened, and in the end one stands for the whole text. */
  readonly maxLength?: number | undefined;
}

/**
 * Find, plan, apply, and again on the result until nothing is left to find: the last round is the proof.
 *
 * @throws HmisPrivacyError `scrub.not-text`, `scrub.too-long`, `scrub.max-length`, `scrub.verification`
 */
export function run(pipeline: Pipeline, text: string, { maxLength }: TextOptions = {}): ScrubResult {
  checkText(text);
  if (maxLength !== undefined && !(Number.isInteger(maxLength) && maxLength >= SHORTEST_COLUMN)) {
    throw new HmisPrivacyError("scrub.max-length");
  }
  const taken = findPlaceholders(text).reduce((most, place) => Math.max(most, place.number), pipeline.people);
  const limits = new Set(pipeline.limits);
  let result = rounds(pipeline, text, taken, "long");
  if (maxLength !== undefined && result.redactions.length > 0 && result.text.length > maxLength) {
    limits.add("scrub.short-placeholders");
    result = rounds(pipeline, text, taken, "short");
    if (result.text.length > maxLength) {
      limits.add("scrub.whole-text-masked");
      const [first] = result.redactions;
      if (first !== undefined) {
        const whole: Redaction = { ...first, start: 0, end: text.length };
        result = { ...result, redactions: [whole], text: apply(text, [whole]) };
      }
    }
  }
  const { passes, redactions } = result;
  if (passes > IMPATIENT) limits.add("scrub.rest-masked");
  const review = [...result.review];
  for (const { start, end, text: said } of findBlobs(text)) {
    if (said !== undefined || overlaps(redactions, start, end)) continue;
    limits.add("scrub.opaque-text");
    review.push({
      start,
      end,
      kind: "identifying",
      source: "known",
      rule: "known.opaque-text",
      state: "left",
      confidence: 0.2,
      evidence: [],
    });
  }
  if (/[\u{e0001}-\u{e007f}]/u.test(text)) limits.add("scrub.hidden-tags");
  return {
    text: result.text,
    redactions,
    review,
    limits: [...limits].sort(),
    certificate: { ...pipeline.certificate, passes },
  };
}

/**
 * Why a span is masked or left, from the first look through the text.
 *
 * @throws HmisPrivacyError `scrub.not-text`, `scrub.too-long`
 */
export function explain(pipeline: Pipeline, text: string, span: Stretch): SpanExplanation {
  checkText(text);
  const { certain, found } = candidatesOf(pipeline, text, findPlaceholders(text), undefined);
  const weighed = pipeline.weigh?.(text, span, certain);
  return {
    found: trace(span, [...certain, ...found], pipeline.masks),
    words: weighed?.words ?? [],
    nameFrom: weighed?.from ?? null,
  };
}

interface Rounds {
  readonly text: string;
  readonly redactions: readonly Redaction[];
  readonly review: readonly ReviewItem[];
  readonly passes: number;
}

function rounds(pipeline: Pipeline, text: string, taken: number, form: PlaceholderForm): Rounds {
  let review: readonly ReviewItem[] = [];
  let spans: readonly Span[] = [];
  let redactions: readonly Redaction[] = [];
  let out = text;
  for (let passes = 1; passes <= MOST_ROUNDS; passes++) {
    const fences = findPlaceholders(out);
    const all = findAll(pipeline, out, fences, undefined);
    const found = plan(out, all.masks, fences);
    const back = backTo(redactions);
    if (passes === 1) review = [...all.review].sort((a, b) => a.start - b.start || a.end - b.end);
    if (found.length === 0) {
      return { text: out, redactions, review, passes };
    }
    let fresh = found;
    if (pipeline.tiers !== undefined) {
      // a tier is off: what only it would have masked must make the check fail
      fresh = plan(out, findAll(pipeline, out, fences, pipeline.tiers).masks, fences);
    }
    if (passes >= IMPATIENT) fresh = withRest(out, fresh, fences, passes === MOST_ROUNDS - 1);
    const moved = fresh.map((span): Span => ({ ...span, start: back(span.start), end: back(span.end - 1) + 1 }));
    spans = [...spans, ...moved].sort((a, b) => a.start - b.start);
    redactions = number(text, spans, taken, form);
    out = apply(text, redactions);
  }
  throw new HmisPrivacyError("scrub.verification");
}

/** The spans with the rest of their lines, or with the whole text: a limit that is hit masks the rest. */
function withRest(
  text: string,
  spans: readonly Span[],
  fences: ReturnType<typeof findPlaceholders>,
  whole: boolean,
): readonly Span[] {
  const wide: Candidate[] = [];
  for (const span of spans) {
    const start = whole ? 0 : span.start;
    if (start < (wide.at(-1)?.end ?? 0)) continue;
    const line = text.slice(span.start).search(/[\n\r\v\f\u0085\u2028\u2029]/);
    const end = whole || line === -1 ? text.length : span.start + line;
    const { kind, source, rule, confidence, evidence, person } = span;
    wide.push({
      start,
      end,
      kind,
      source,
      rule,
      confidence,
      evidence,
      action: "mask",
      ...(person !== undefined && { person }),
    });
  }
  return plan(text, wide, fences);
}

/** @throws HmisPrivacyError `scrub.not-text`, `scrub.too-long` */
export function checkText(text: string): void {
  if (typeof text !== "string") throw new HmisPrivacyError("scrub.not-text");
  if (text.length > LONGEST_TEXT) throw new HmisPrivacyError("scrub.too-long");
}

interface Candidates {
  /** What belongs to somebody known, in order. */
  readonly certain: readonly Candidate[];
  /** What the other finders found. */
  readonly found: readonly Candidate[];
  readonly review: readonly ReviewItem[];
}

function candidatesOf(
  { engine, finders }: Pipeline,
  text: string,
  fences: ReturnType<typeof findPlaceholders>,
  tiers: ReadonlySet<Tier> | undefined,
): Candidates {
  const review: ReviewItem[] = [];
  const hits = engine.find(
    text,
    fences,
    tiers === undefined ? undefined : new Set(KNOWN_TIERS.filter((tier) => tiers.has(tier))),
  );
  const sure = joined(hits.filter(({ ambiguous }) => !ambiguous));
  const certain = hits
    .map(({ start, end, target, ambiguous, tier }): Candidate => {
      const { kind, rule, person } = target;
      const evidence: readonly ScrubEvidence[] =
        ambiguous && tier === "words" ? [...KNOWN_EVIDENCE[tier], ORDINARY] : KNOWN_EVIDENCE[tier];
      if (ambiguous && !isInside(sure, start, end))
        review.push({ start, end, kind, source: "known", rule, state: "masked", confidence: 0.5, evidence });
      return {
        start,
        end,
        kind,
        source: "known",
        rule,
        confidence: 1,
        evidence,
        action: "mask",
        ...(person >= 0 ? { person } : {}),
      };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const found = finders
    .flatMap((finder) => finder(text, certain))
    .filter(({ source }) => tiers === undefined || source === "known" || tiers.has(FINDER_TIERS[source]));
  return { certain, found, review };
}

function findAll(
  pipeline: Pipeline,
  text: string,
  fences: ReturnType<typeof findPlaceholders>,
  tiers: ReadonlySet<Tier> | undefined,
): { masks: readonly Candidate[]; review: readonly ReviewItem[] } {
  const { certain, found, review: doubtful } = candidatesOf(pipeline, text, fences, tiers);
  const wanted = [...certain];
  const review = [...doubtful];
  for (const candidate of found) {
    if (candidate.action === "mask" && pipeline.masks(candidate)) wanted.push(candidate);
    else {
      const { start, end, kind, source, rule, confidence, evidence } = candidate;
      review.push({ start, end, kind, source, rule, state: "left", confidence, evidence });
    }
  }
  return { masks: wanted, review };
}
