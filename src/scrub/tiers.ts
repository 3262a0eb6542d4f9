import type { CandidateSource } from "./candidate.js";
import type { KnownTier } from "./known/engine.js";

type FinderTier = "shapes" | "names" | "disclosures" | "circumstances" | "facts";

/** The parts of the check of the output; each can be switched off in a test, and then the check must throw. */
export type Tier = KnownTier | FinderTier;

/** The part that looks for strangers' data, by what it calls its source. */
export const FINDER_TIERS: Readonly<Record<Exclude<CandidateSource, "known">, FinderTier>> = {
  shape: "shapes",
  disclosure: "disclosures",
  circumstance: "circumstances",
  name: "names",
  fact: "facts",
};
