import { HmisPrivacyError } from "../core/index.js";
import type { PiiKind } from "../pii/index.js";
import type { Candidate } from "./candidate.js";
import { findWritten } from "./findWritten.js";
import { findNamesAndFacts } from "./facts/index.js";
import { read } from "./reading/read.js";
import { findPlaceholders } from "./placeholders.js";
import { isInside } from "./stretches.js";

/** What to look for besides the written shapes. */
export interface FindPiiOptions {
  /** Only these kinds; all where nothing is said. */
  readonly kinds?: readonly PiiKind[];
}

/** Kinds that are found by reading names. */
const TOLD: ReadonlySet<PiiKind> = /* @__PURE__ */ new Set<PiiKind>([
  "name",
  "staff",
  "age",
  "address",
  "hiv",
  "circumstance",
  "vehicle",
]);

/**
 * Where a text speaks of people: what `scrub` would mask or put up for review when nothing is known, each place with how
 * sure the finder is. Nothing is replaced, and places may overlap. A placeholder speaks of nobody.
 *
 * @throws HmisPrivacyError `scrub.not-text`
 * @example
 * findPii("Call 509-555-0142.", { kinds: ["phone"] }).map(({ start, end }) => [start, end]); // => [[5, 17]]
 */
export function findPii(text: string, { kinds }: FindPiiOptions = {}): readonly Candidate[] {
  if (typeof text !== "string") throw new HmisPrivacyError("scrub.not-text");
  const reading = read(text);
  const written = findWritten(reading);
  const asksForNames = kinds === undefined || kinds.some((kind) => TOLD.has(kind));
  // Stryker disable next-line ObjectLiteral: without the reading the text is read a second time
  const found = asksForNames ? [...written, ...findNamesAndFacts(text, { reading, written })] : [...written];
  const fences = findPlaceholders(text);
  return found
    .filter(({ kind, start, end }) => (kinds?.includes(kind) ?? true) && !isInside(fences, start, end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
