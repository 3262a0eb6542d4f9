import { HmisPrivacyError } from "../core/index.js";
import { apply, backTo } from "./apply.js";
import type { Candidate } from "./candidate.js";
import { findBlobs } from "./known/blobs.js";
import type { KnownEngine, KnownTier } from "./known/engine.js";
import { findPlaceholders, type PlaceholderForm } from "./placeholders.js";
import { number, plan, type Span } from "./plan.js";
import type { ScrubCertificate, Redaction, ReviewItem, ScrubLimit, ScrubResult } from "./result.js";

/** More rounds than any text needs: each one masks something, and two suffice but for contrived ones. */
const MOST_ROUNDS = 12;
/** Long enough for any note, short enough for the arrays of a 32-bit engine. */
const LONGEST_TEXT = 128 * 1024 * 1024;
/** The shortest column that a placeholder with a number up to 9,999,999 fits into. */
const SHORTEST_COLUMN = 10;

/** Looks through a text in which some names are certain already. */
export type ScrubFinder = (text: string, certain: readonly Candidate[]) => readonly Candidate[];

export interface Pipeline {
  readonly engine: KnownEngine;
  readonly finders: readonly ScrubFinder[];
  /** Whether a candidate that nobody handed over goes. */
  readonly masks: (candidate: Candidate) => boolean;
  /** How many people are known: strangers are numbered from there. */
  readonly people: number;
  readonly limits: ReadonlySet<ScrubLimit>;
  readonly certificate: Omit<ScrubCertificate, "passes">;
  /** For tests: the tiers that mask. All of them are checked. */
  readonly tiers?: ReadonlySet<KnownTier> | undefined;
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
  if (typeof text !== "string") throw new HmisPrivacyError("scrub.not-text");
  if (text.length > LONGEST_TEXT) throw new HmisPrivacyError("scrub.too-long");
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
  const review = [...result.review];
  for (const { start, end, text: said } of findBlobs(text)) {
    if (said !== undefined || redactions.some((r) => r.start < end && start < r.end)) continue;
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
      if (fresh.length === 0) break;
    }
    const moved = fresh.map((span): Span => ({ ...span, start: back(span.start), end: back(span.end - 1) + 1 }));
    spans = [...spans, ...moved].sort((a, b) => a.start - b.start);
    redactions = number(text, spans, taken, form);
    out = apply(text, redactions);
  }
  throw new HmisPrivacyError("scrub.verification");
}

function findAll(
  { engine, finders, masks }: Pipeline,
  text: string,
  fences: ReturnType<typeof findPlaceholders>,
  tiers: ReadonlySet<KnownTier> | undefined,
): { masks: readonly Candidate[]; review: readonly ReviewItem[] } {
  const review: ReviewItem[] = [];
  const wanted: Candidate[] = engine.find(text, fences, tiers).map(({ start, end, target, ambiguous }) => {
    const { kind, rule, person } = target;
    if (ambiguous)
      review.push({
        start,
        end,
        kind,
        source: "known",
        rule,
        state: "masked",
        confidence: 0.5,
        evidence: ["known.ordinary-word"],
      });
    return {
      start,
      end,
      kind,
      source: "known",
      rule,
      confidence: 1,
      action: "mask",
      ...(person >= 0 ? { person } : {}),
    };
  });
  const certain = [...wanted].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const finder of finders) {
    for (const candidate of finder(text, certain)) {
      if (candidate.action === "mask" && masks(candidate)) wanted.push(candidate);
      else {
        const { start, end, kind, source, rule, confidence, evidence = [] } = candidate;
        review.push({ start, end, kind, source, rule, state: "left", confidence, evidence });
      }
    }
  }
  return { masks: wanted, review };
}
