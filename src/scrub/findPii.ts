import { HmisPrivacyError } from "../core/index.js";
import type { PiiKind } from "../pii/index.js";
import type { Candidate } from "./candidate.js";
import { findCircumstancesIn } from "./circumstances/index.js";
import { findDisclosuresIn } from "./disclosures/index.js";
import { findNames } from "./names/index.js";
import { read } from "./reading/read.js";
import { findShapesIn } from "./shapes/index.js";

/** What to look for besides the written shapes. */
export interface FindPiiOptions {
  /** Only these kinds; all where nothing is said. */
  readonly kinds?: readonly PiiKind[];
}

/**
 * Where a text speaks of people: what `scrub` would mask or put up for review when nothing is known, each place with how
 * sure the finder is. Nothing is replaced, and places may overlap.
 *
 * @throws HmisPrivacyError `scrub.not-text`
 * @example
 * findPii("Call 509-555-0142.", { kinds: ["phone"] }).map(({ start, end }) => [start, end]); // => [[5, 17]]
 */
export function findPii(text: string, { kinds }: FindPiiOptions = {}): readonly Candidate[] {
  if (typeof text !== "string") throw new HmisPrivacyError("scrub.not-text");
  const reading = read(text);
  const found = [
    ...findShapesIn(reading),
    ...findDisclosuresIn(reading),
    ...findCircumstancesIn(reading),
    ...(kinds === undefined || kinds.includes("name") || kinds.includes("staff") ? findNames(text) : []),
  ];
  return found
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
