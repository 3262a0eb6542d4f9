import type { Candidate } from "../candidate.js";

/** A stretch that is certainly a person's name: a known identifier, say. */
export interface CertainSpan {
  /** UTF-16 offsets, half open. */
  readonly start: number;
  readonly end: number;
}

export interface FindNamesOptions {
  /**
   * Names that are certain already: they are evidence for their neighbours and for later mentions, and are not
   * proposed again. In order, without overlap.
   */
  readonly certain?: readonly CertainSpan[];
}

/**
 * Names of people in a note, whoever they are: candidates of kind `name`, or `staff` where the role is plain.
 *
 * Linear in the length of the note. Empty until the model lands.
 */
export function findNames(_text: string, _options: FindNamesOptions = {}): readonly Candidate[] {
  return [];
}
