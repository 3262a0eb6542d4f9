import { HmisPrivacyError } from "../core/index.js";
import type { PiiKind } from "../pii/index.js";
import type { Candidate } from "./candidate.js";
import { findWritten } from "./findWritten.js";
import { findNamesAndFacts } from "./facts/index.js";
import { read } from "./reading/read.js";
import { findPlaceholders, type PlaceholderPlace } from "./placeholders.js";

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
  const found = [
    ...findWritten(reading),
    ...(kinds === undefined || kinds.some((kind) => TOLD.has(kind)) ? findNamesAndFacts(text, { reading }) : []),
  ];
  const fences = findPlaceholders(text);
  return found
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .filter((candidate) => saysMore(text, candidate, fences))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a stretch holds a letter or digit that is not a placeholder's. */
function saysMore(text: string, { start, end }: Candidate, fences: readonly PlaceholderPlace[]): boolean {
  let at = start;
  for (const fence of fences) {
    if (fence.end <= at || fence.start >= end) continue;
    if (/[\p{L}\p{N}]/u.test(text.slice(at, Math.max(at, fence.start)))) return true;
    at = fence.end;
  }
  return at < end && /[\p{L}\p{N}]/u.test(text.slice(at, end));
}
