import { HmisPrivacyError } from "../core/index.js";
import { namesFirst } from "../lexicons/namesFirst.js";
import { MASKED_IN_NOTES, PII_KINDS, type PiiKind } from "../pii/index.js";
import type { Policy } from "../policy/index.js";
import { hashWord } from "../text/index.js";
import type { Candidate } from "./candidate.js";
import { findWritten } from "./findWritten.js";
import { dictionary } from "./dictionary.js";
import { buildScrubber, type Scrubber } from "./known/base.js";
import type { KnownOptions } from "./known/options.js";
import { isOrdinaryName } from "./known/ordinary.js";
import { findNamesAndFacts } from "./facts/index.js";
import { nameLikelihood, weighWords } from "./names/index.js";
import type { TextOptions } from "./pipeline.js";
import { read } from "./reading/read.js";
import type { ScrubResult } from "./result.js";
import { sheltering } from "./shelter.js";
import { FINDER_TIERS, type Tier } from "./tiers.js";
import { shortForms } from "./shortForms.js";

/** Options of {@link scrub} and {@link createScrubber}. */
export interface ScrubOptions extends KnownOptions {
  /** The community's rules: which kinds go when nobody handed them over. Without it, the guide's own list. */
  readonly policy?: Policy | undefined;
  /** Kinds of strangers' data that stay. What is known never stays. */
  readonly keep?: readonly PiiKind[] | undefined;
}

/**
 * A scrubber made once for many notes about the same people.
 *
 * @throws HmisPrivacyError `scrub.known-not-a-list`, `scrub.known-not-text`, `scrub.too-many-known`, `scrub.unknown-kind`,
 * `as-of.not-a-day`
 * @example
 * const scrubber = createScrubber({ known: [{ firstName: "Ilse", lastName: "Vandermolen" }], asOf: "2024-10-15" });
 * scrubber.scrub("Ilse missed intake.").text; // => "«NAME-1» missed intake."
 * scrubber.explain("Ilse missed intake.", { start: 0, end: 4 }).found[0]?.rule; // => "known.name.first"
 */
export function createScrubber(options: ScrubOptions): Scrubber {
  return scrubberFor(options);
}

/**
 * @param only - the one text that it is made for, if there is to be no other
 * @param tiers - for tests: those that mask; all are checked
 */
export function scrubberFor(
  { policy, keep = [], ...options }: ScrubOptions,
  only?: string,
  tiers?: ReadonlySet<Tier>,
): Scrubber {
  for (const kind of keep)
    if (!Object.hasOwn(PII_KINDS, kind)) throw new HmisPrivacyError("scrub.unknown-kind", { field: "keep" });
  const goes = new Set<PiiKind>(policy?.notes.mask ?? MASKED_IN_NOTES);
  if (policy?.notes.staff === "mask") goes.add("staff");
  for (const kind of keep) goes.delete(kind);
  return buildScrubber(
    options,
    {
      isOrdinary: (folded) =>
        isOrdinaryName(folded) || (dictionary().has(hashWord(folded)) && !NAMES_FIRST.has(folded)),
      dictionary: dictionary(),
      shortForms,
      nameLikelihood,
      finders: [sheltering(findStrangers, ({ kind }) => keep.includes(kind))],
      masks: ({ kind }: Candidate) => goes.has(kind),
      weigh: (text, span, certain) => weighWords(text, span, { certain: namesIn(certain) }),
      limits: [],
      policy: policy?.id ?? null,
      tierNames: Object.values(FINDER_TIERS),
      tiers,
    },
    only,
  );
}

/**
 * A note without the people in it.
 *
 * Whatever is handed over as `known` does not survive in any documented written form, or the call throws; strangers'
 * data is found as well as written shapes and context allow, and `review` lists what a person should look at.
 * `docs/explanation/guarantees.md` says what is promised and what is not.
 *
 * @throws HmisPrivacyError as {@link createScrubber}, and `scrub.not-text`, `scrub.too-long`, `scrub.verification`
 * @example
 * scrub("Will Okonjo-Reyes says he will call at 509.555.0142.", {
 *   known: [{ firstName: "Will", lastName: "Okonjo-Reyes", phones: ["(509) 555-0142"] }],
 *   ordinaryWords: "context",
 * }).text; // => "«NAME-1» says he will call at «PHONE-1»."
 */
export function scrub(text: string, options: ScrubOptions & TextOptions): ScrubResult {
  const { maxLength, ...rest } = options;
  return scrubberFor(rest, text).scrub(text, { maxLength });
}

/** Everything that is found without being handed over, in one reading of the note. */
function findStrangers(text: string, certain: readonly Candidate[]): readonly Candidate[] {
  const reading = read(text);
  const written = findWritten(reading);
  return [...written, ...findNamesAndFacts(text, { certain: namesIn(certain), reading, written })];
}

const NAMES_FIRST: ReadonlySet<string> = /* @__PURE__ */ new Set(namesFirst.split(/\s+/));

/** The names among what is certain. */
const namesIn = (certain: readonly Candidate[]): readonly Candidate[] => certain.filter(({ kind }) => kind === "name");
