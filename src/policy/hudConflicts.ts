import { type Finding, hudStandard, type Severity, type Source, statute } from "../core/index.js";
import { isAnonymousRecord } from "../identity/index.js";
import type { Policy, PolicyPart } from "./policy.js";

/** A kind of disagreement, and how to see it. */
export interface ConflictRow {
  readonly severity: Severity;
  readonly part: PolicyPart;
  readonly source: Source;
  readonly why: string;
  /** Whether this policy disagrees so. */
  readonly holds: (policy: Policy) => boolean;
}

const givesDay = ({ dob }: Policy): boolean =>
  dob.rules.some(({ gives }) => !["year-only", "90-and-over", "nothing"].includes(gives));
const isPlaceholder = ({ name }: Policy): boolean =>
  name.first === null || isAnonymousRecord({ firstName: name.first, lastName: name.last });

const CONFLICTS = {
  "policy.dob-under-empty-quality": {
    severity: "error",
    part: "dob.quality",
    source: hudStandard("3.03.2 Date of Birth Data Quality", "2023-10"),
    why: "Codes 8, 9 and 99 are only valid with an empty birth date; an approximate one has code 2.",
    holds: (policy) => givesDay(policy) && policy.dob.quality > 2,
  },
  "policy.empty-dob-under-day-quality": {
    severity: "error",
    part: "dob.quality",
    source: hudStandard("3.03.2 Date of Birth Data Quality", "2023-10"),
    why: "Codes 1 and 2 say that a birth date is there.",
    holds: ({ dob }) => dob.qualityWithoutDay <= 2,
  },
  "policy.approximate-dob-called-full": {
    severity: "error",
    part: "dob.quality",
    source: hudStandard("3.03.2 Date of Birth Data Quality", "2023-10"),
    why: "Code 1 says that the birth date is the true one.",
    holds: ({ dob }) => dob.quality === 1 && dob.rules.some(({ gives }) => /^(?:january|age)/.test(gives)),
  },
  "policy.actual-dob-kept": {
    severity: "warning",
    part: "dob",
    source: statute("34 USC 12291(a)(25)"),
    why: "A full birth date narrows the record down to a few people of the community.",
    holds: ({ dob }) => dob.rules.some(({ gives }) => gives === "actual"),
  },
  "policy.ssn-placeholder": {
    severity: "error",
    part: "ssn",
    source: hudStandard("CSV specification, export rule 7"),
    why: "A placeholder number must leave the HMIS as null; zeros are HUD's own example.",
    holds: ({ ssn }) => ssn.value !== null,
  },
  "policy.empty-ssn-under-number-quality": {
    severity: "error",
    part: "ssn",
    source: hudStandard("3.02.2 SSN Data Quality"),
    why: "Codes 1 and 2 say that a number is there.",
    holds: ({ ssn }) => ssn.quality <= 2,
  },
  "policy.placeholder-called-full-name": {
    severity: "error",
    part: "name.quality",
    source: hudStandard("3.01.5 Name Data Quality"),
    why: "Code 1 says that the name is the client's.",
    holds: (policy) => policy.name.quality === 1 && isPlaceholder(policy),
  },
  "policy.empty-name-under-name-quality": {
    severity: "error",
    part: "name.quality",
    source: hudStandard("CSV specification, export rule 7"),
    why: "An empty name in a submission has code 8, 9 or 99.",
    holds: ({ name }) => name.qualityInSubmission <= 2,
  },
  "policy.client-id-not-in-name": {
    severity: "info",
    part: "name.lastOnceKnown",
    source: statute("none: good practice"),
    why: "Without the Client ID in the last name, anonymous records can't be told apart in a list.",
    holds: ({ name }) => name.lastOnceKnown?.includes("{clientId}") !== true,
  },
  "policy.turns-away": {
    severity: "error",
    part: "bothRefused",
    source: hudStandard("HMIS privacy standards, 69 FR 45888"),
    why: "A client who refuses both must be entered and served all the same: nobody is turned away.",
    holds: ({ bothRefused }) => bothRefused === "not-entered",
  },
  "policy.never-searches": {
    severity: "warning",
    part: "search",
    source: statute("none: good practice"),
    why: "Without a search each visit makes another record of the same person.",
    holds: ({ search }) => search === "never",
  },
  "policy.forbids-anonymous": {
    severity: "warning",
    part: "anonymousRecords",
    source: statute("34 USC 12291(b)(2)"),
    why: "A victim's record may not name them, whatever the software supports.",
    holds: ({ anonymousRecords }) => anonymousRecords === "forbidden",
  },
  "policy.names-victims": {
    severity: "error",
    part: "requires",
    source: statute("34 USC 12291(b)(2)"),
    why: "Clients of a victim service provider may not be named in an HMIS.",
    holds: ({ requires }) => !requires.victimServiceProvider,
  },
} as const satisfies Readonly<Record<`policy.${string}`, ConflictRow>>;

/** Where a policy and HUD, the law or good practice disagree. */
export type PolicyConflict = keyof typeof CONFLICTS;

/** Where a policy and HUD's standards, the law or good practice disagree. Nothing here stops anybody. */
export const POLICY_CONFLICTS: Readonly<Record<PolicyConflict, ConflictRow>> = CONFLICTS;

/**
 * Where a policy disagrees with HUD, the law or good practice; the part of the policy is the finding's field.
 *
 * @example
 * hudConflicts(spokane2024); // => []
 * hudConflicts(kingCounty2016).map(({ code }) => code).slice(0, 2); // => ["policy.dob-under-empty-quality", "policy.ssn-placeholder"]
 */
export function hudConflicts(policy: Policy): readonly Finding<PolicyConflict>[] {
  return Object.entries<ConflictRow>(POLICY_CONFLICTS)
    .filter(([, { holds }]) => holds(policy))
    .map(([code, { severity, part }]) => ({ code: code as PolicyConflict, severity, path: { field: part } }));
}
