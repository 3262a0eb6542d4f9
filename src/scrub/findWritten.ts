import type { Candidate } from "./candidate.js";
import { findCircumstancesIn } from "./circumstances/index.js";
import { findDisclosuresIn } from "./disclosures/index.js";
import { read } from "./reading/read.js";
import { findShapesIn } from "./shapes/index.js";

/** Shapes, disclosures and circumstances, in one reading of the note. */
export function findWritten(text: string): readonly Candidate[] {
  const reading = read(text);
  return [...findShapesIn(reading), ...findDisclosuresIn(reading), ...findCircumstancesIn(reading)];
}
