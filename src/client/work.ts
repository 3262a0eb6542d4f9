import type { Finding, Path, Source } from "../core/index.js";
import { guide } from "../core/index.js";
import type { Policy } from "../policy/index.js";
import type { IdentityFinding } from "./anonymousIdentity.js";
import type { Attestation } from "./attestations.js";
import type { CertificateFinding } from "./certificate.js";
import type { HouseholdFinding } from "./households.js";

/** What happened to one value. `index` in the path is its place in the list that `field` names. */
export interface ChartChange {
  readonly clientId: string;
  readonly path: Path;
  readonly rule: ChartRule;
  readonly source: Source;
}

const template = guide("Creating a New Anonymous Client Record");
const existing = guide("De-Identifying Existing Clients");
const remember = guide("Please remember");
const pii = guide("What is the most commonly recognized personal identifying information (PII*)?");

/** Why a value of a chart changes, and where that is written. */
export const CHART_RULES = {
  "template-name": existing,
  "template-ssn": template,
  "dob-rule": template,
  "contact-removed": template,
  "text-scrubbed": template,
  "hiv-removed": pii,
  "dv-removed": guide("Introduction"),
  "fact-removed": template,
  "household-split": existing,
  relationship: existing,
  "document-deleted": remember,
} as const satisfies Readonly<Record<string, Source>>;

/** Why something in a chart was changed. */
export type ChartRule = keyof typeof CHART_RULES;

/** A document or document check that the HMIS must delete. */
export interface Deletion {
  readonly clientId: string;
  readonly kind: "document" | "document-check";
  /** Null where the ID itself names somebody: find it in the chart, by its place. */
  readonly id: string | null;
  /** Its place in the chart's list, from 0. */
  readonly index: number;
}

/**
 * - `client.not-attested.…`: a point of the guide that nobody has confirmed.
 * - `client.read-only-note`, `client.read-only-assessment`: a text must change and can't.
 * - `client.text-not-scrubbed`: a text is too long, or the scrubber's own check failed.
 * - `client.not-on-sheet`: the tracking sheet that was given has no entry for this client, who would be lost.
 * - `client.unknown-field`: a chart holds a property that nobody classified.
 * - `client.unreadable-field`: a property is missing, or holds no value of its kind: no text, code, day or list.
 * - `client.identity-survives`, `client.household-invalid`: the result failed its own check.
 */
export type HouseholdBlocker =
  | Finding<
      | `client.not-attested.${Attestation}`
      | "client.read-only-note"
      | "client.read-only-assessment"
      | "client.unknown-field"
      | "client.unreadable-field"
      | "client.text-not-scrubbed"
      | "client.not-on-sheet"
    >
  | HouseholdFinding
  | CertificateFinding;

/**
 * - `client.linked-by-household-id`: an anonymous and an identified member share a household.
 * - `client.linked-by-timestamp`: their enrollments were written in the same second.
 * - `client.linked-by-document`: the title of an identified member's document names an anonymous one.
 * - `client.review-text`: a scrubbed text has places that a person should look at.
 * - `client.hiv-reported`, `client.dv-reported`: a fact that discloses stays, as the policy says.
 */
export type HouseholdWarning =
  | IdentityFinding
  | HouseholdFinding
  | Finding<
      | "client.linked-by-household-id"
      | "client.linked-by-timestamp"
      | "client.linked-by-document"
      | "client.review-text"
      | "client.hiv-reported"
      | "client.dv-reported"
    >;

/** What gathers while charts are worked on. */
export interface Work {
  readonly policy: Policy;
  readonly anonymize: ReadonlySet<string>;
  readonly changes: ChartChange[];
  readonly deletions: Deletion[];
  readonly findings: HouseholdWarning[];
  readonly blockers: HouseholdBlocker[];
}

export function note(work: Work, clientId: string, rule: ChartRule, path: Path): void {
  work.changes.push({ clientId, path, rule, source: CHART_RULES[rule] });
}
