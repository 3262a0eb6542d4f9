import type { Source } from "../../core/index.js";
import type { HudColumnName, HudFileName } from "../files.js";

/**
 * What a column can give away. Every column has one class, the gravest that it can have:
 *
 * - `identifies`: names the client.
 * - `free-text`: may hold anything, so it must be scrubbed or blanked.
 * - `hiv`, `dv`: says it in so many words. `hiv-inferred`, `dv-inferred`: whoever knows HUD's codes can tell.
 * - `sensitive`: health, justice, exploitation and the like.
 * - `staff`: names a worker.
 * - `narrows`: a quasi-identifier, told apart by combination.
 * - `links`: joins rows of a person, household or project.
 * - `attribute`: a fact of the client that alone neither names nor discloses.
 * - `administrative`: about the project, the export or the record.
 */
export type DisclosureClass = (typeof DISCLOSURE_CLASSES)[number];

/** Gravest first. */
export const DISCLOSURE_CLASSES = [
  "identifies",
  "free-text",
  "hiv",
  "dv",
  "hiv-inferred",
  "dv-inferred",
  "sensitive",
  "staff",
  "narrows",
  "links",
  "attribute",
  "administrative",
] as const;

/** What it is about. */
export type DisclosureSubject =
  | "name"
  | "ssn"
  | "dob"
  | "anything"
  | "hiv"
  | "dv"
  | "health"
  | "substance-use"
  | "justice"
  | "circumstance"
  | "date"
  | "place"
  | "staff"
  | "id"
  | "none";

/** What a value gives away, about whom, and why. */
export interface Disclosed {
  readonly class: DisclosureClass;
  readonly about: DisclosureSubject;
}

/** The codes, in this or another column of the row, that make a value disclose. */
export interface DisclosureCase extends Disclosed {
  readonly when: string;
  readonly is: readonly string[];
}

/** Columns that disclose the same for the same reason. */
export interface DisclosureRow extends Disclosed {
  readonly file: HudFileName;
  readonly columns: readonly string[];
  readonly why: string;
  readonly source: Source;
  /** Where only some codes disclose; the first that applies counts. */
  readonly cases?: readonly DisclosureCase[];
  /** What every other code discloses. */
  readonly otherwise?: Disclosed;
}

/** Keeps the columns of a row to those of its file. */
export const row = <File extends HudFileName>(
  facts: DisclosureRow & { readonly file: File; readonly columns: readonly HudColumnName<File>[] },
): DisclosureRow => facts;

export const ATTRIBUTE: Disclosed = { class: "attribute", about: "none" };
export const ADMINISTRATIVE: Disclosed = { class: "administrative", about: "none" };
