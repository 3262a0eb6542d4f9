import { dayOf } from "../../calendar/index.js";
import { VERSION } from "../../core/index.js";
import type { Candidate } from "../candidate.js";
import type { Dictionary } from "../dictionary.js";
import type { Stretch } from "../../text/index.js";
import type { SpanExplanation } from "../explain.js";
import { checkText, explain, type Pipeline, run, type ScrubFinder, type TextOptions } from "../pipeline.js";
import type { ScrubLimit, ScrubResult } from "../result.js";
import { type NameLikelihood, plainWords } from "./context.js";
import type { Tier } from "../tiers.js";
import { buildEngine, type KnownEngine } from "./engine.js";
import { type MayOccur, readOneText } from "./oneText.js";
import { checkOptions, type KnownOptions } from "./options.js";
import { compilePatterns, type PatternSet } from "./patterns.js";

/** A scrubber made once for many notes about the same people. */
export interface Scrubber {
  /**
   * The text without them.
   *
   * @throws HmisPrivacyError `scrub.not-text`, `scrub.too-long`, `scrub.max-length`, `scrub.verification`
   */
  scrub(text: string, options?: TextOptions): ScrubResult;
  /**
   * Why a stretch of the text is masked, or is not: what each finder made of it, with rule, evidence and confidence.
   *
   * @param span - UTF-16 offsets in the text, half open: a redaction, an item of the review, or any other
   * @throws HmisPrivacyError `scrub.not-text`, `scrub.too-long`
   */
  explain(text: string, span: Stretch): SpanExplanation;
}

/** What a scrubber needs besides the people: its knowledge of words and its finders of strangers. */
export interface Knowledge {
  readonly isOrdinary: (folded: string) => boolean;
  readonly dictionary: Dictionary | undefined;
  readonly shortForms: (folded: string) => readonly string[];
  readonly finders: readonly ScrubFinder[];
  /** Evidence for names, to tell an ordinary word from a known name that is written so. */
  readonly nameLikelihood?: NameLikelihood;
  readonly masks: (candidate: Candidate) => boolean;
  readonly weigh?: Pipeline["weigh"];
  readonly limits: readonly ScrubLimit[];
  readonly policy: string | null;
  readonly tierNames: readonly string[];
  /** For tests of the re-check. */
  readonly tiers?: ReadonlySet<Tier> | undefined;
}

/** @param only - the one text that it is made for, if there is to be no other */
export function buildScrubber(options: KnownOptions, knowledge: Knowledge, only?: string): Scrubber {
  const known = checkOptions(options);
  if (only !== undefined) checkText(only);
  const { alsoIdentifying = [], asOf, ordinaryWords = "mask" } = options;
  const { isOrdinary, dictionary, shortForms } = knowledge;
  const compile = (mayOccur?: MayOccur): { patterns: PatternSet; engine: KnownEngine } => {
    const patterns = compilePatterns({ known, alsoIdentifying, isOrdinary, shortForms, mayOccur });
    const engine = buildEngine({
      patterns,
      asOf: asOf === undefined ? undefined : dayOf(asOf, "as-of"),
      isOrdinary,
      dictionary,
      plainWords: ordinaryWords === "context" ? plainWords(knowledge.nameLikelihood) : undefined,
    });
    return { patterns, engine };
  };
  const one = only === undefined ? undefined : readOneText(only);
  const { patterns, engine: first } = compile(one?.mayOccur);
  let whole: KnownEngine | undefined;
  const engine: KnownEngine =
    one === undefined
      ? first
      : {
          find(text, fences, tiers) {
            if (text === only || one.covers(text)) return first.find(text, fences, tiers);
            whole ??= compile().engine;
            return whole.find(text, fences, tiers);
          },
        };
  const limits = new Set<ScrubLimit>([...patterns.limits, ...knowledge.limits]);
  if (asOf === undefined && patterns.ages.length > 0) limits.add("scrub.ages-without-as-of");
  const pipeline: Pipeline = {
    engine,
    finders: knowledge.finders,
    masks: knowledge.masks,
    weigh: knowledge.weigh,
    people: known.length,
    limits,
    certificate: {
      version: VERSION,
      policy: knowledge.policy,
      tiers: {
        ...patterns.forms,
        spelling: patterns.spelled.length,
        ...Object.fromEntries(knowledge.tierNames.map((name) => [name, 1])),
      },
      ordinaryWords,
    },
    tiers: knowledge.tiers,
  };
  return {
    scrub: (text, textOptions) => run(pipeline, text, textOptions),
    explain: (text, span) => explain(pipeline, text, span),
  };
}
