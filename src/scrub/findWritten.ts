import type { Candidate } from "./candidate.js";
import { findCircumstancesIn } from "./circumstances/index.js";
import { findDisclosuresIn } from "./disclosures/index.js";
import type { Reading } from "./reading/read.js";
import { findShapesIn } from "./shapes/index.js";

/** Shapes, disclosures and circumstances. */
export const findWritten = (reading: Reading): readonly Candidate[] => [
  ...findShapesIn(reading),
  ...findDisclosuresIn(reading),
  ...findCircumstancesIn(reading),
];
