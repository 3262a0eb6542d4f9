import { ageOn, compareDays, type Day, dayOf, parseDay } from "../calendar/index.js";
import { type Finding, guide, type Source, statute } from "../core/index.js";
import type { Policy } from "./policy.js";

/** What a person answered when asked whether their identity may be entered. */
export type Consent = "given" | "given-by-phone" | "refused" | "not-asked" | "revoked";

/** What one member of a household answered. */
export interface MemberConsent {
  /** `YYYY-MM-DD`; without it the member counts as an adult. */
  readonly dob?: string | null;
  readonly consent?: Consent;
}

/** What is known of a person's situation; whatever is left out is taken as not known, not as "no consent needed". */
export interface Circumstances extends MemberConsent {
  /** Who gave it; a parent or guardian for a child. */
  readonly consentBy?: "client" | "parent-or-guardian";
  /** Last day of a consent that is limited in time, `YYYY-MM-DD`. */
  readonly consentUntil?: string;
  /** A minor without parent or guardian. */
  readonly unaccompanied?: boolean;
  readonly hivDisclosed?: boolean;
  /** Flees, or is in danger from, domestic or dating violence, sexual assault, stalking. */
  readonly fleeingViolence?: boolean;
  readonly victimServiceProvider?: boolean;
  /** The case worker's judgement that the facts, together, name this person. */
  readonly identifiableOtherwise?: boolean;
  /** The other members of the household. */
  readonly household?: readonly MemberConsent[];
}

const youthConsent = statute("RCW 43.185C.180, as amended by 2018 c 15");
const writtenConsent = statute("RCW 43.185C.180(2)(a)");

/** Why a record must be anonymous. */
export const ANONYMITY_REASONS = {
  "consent-refused": guide("Introduction"),
  "consent-revoked": guide("De-Identifying Existing Clients"),
  "consent-missing": writtenConsent,
  "consent-expired": writtenConsent,
  "hiv-disclosed": statute("RCW 70.02.220"),
  "fleeing-violence": statute("RCW 43.185C.030"),
  "victim-service-provider": statute("34 USC 12291(b)(2)"),
  "minor-without-consent": youthConsent,
  "household-adult-without-consent": statute("RCW 43.185C.180, as the state's grants apply it"),
  "identifiable-otherwise": guide("Any combination of data that could identify someone"),
} as const satisfies Readonly<Record<string, Source>>;

/** Why a record must be anonymous. */
export type AnonymityReason = keyof typeof ANONYMITY_REASONS;

/**
 * - `policy.circumstance-not-covered`: something speaks for anonymity that this policy doesn't name.
 * - `policy.written-consent-due`: consent by phone is to be written at the first visit (RCW 43.185C.180).
 * - `policy.victim-service-provider-in-hmis`: its clients belong in a comparable database (34 USC 12291).
 * - `policy.age-unknown`: an unaccompanied person without a birth date; taken for too young to consent.
 * - `policy.birth-date-unreadable`: taken for none.
 */
export type AnonymityFinding = Finding<
  | "policy.circumstance-not-covered"
  | "policy.written-consent-due"
  | "policy.victim-service-provider-in-hmis"
  | "policy.age-unknown"
  | "policy.birth-date-unreadable"
>;

/** Whether a record must be anonymous, and all the reasons. */
export interface AnonymityAssessment {
  /** Whether the record must be anonymous. Either way the person is entered and served. */
  readonly required: boolean;
  readonly reasons: readonly { readonly reason: AnonymityReason; readonly source: Source }[];
  readonly findings: readonly AnonymityFinding[];
}

/**
 * Whether a person's record must be anonymous, and why.
 *
 * Silence is not consent: without an answer the record is anonymous until there is one. Sources: guide,
 * "Introduction"; RCW 43.185C.030, 43.185C.180, 70.02.220; 34 USC 12291.
 *
 * @throws HmisPrivacyError `as-of.not-a-day`
 * @example
 * const youth = { dob: "2010-02-03", unaccompanied: true, consent: "given" } as const;
 * assessAnonymity(youth, { asOf: "2024-10-15", policy: spokane2024 }).required; // => false
 * assessAnonymity({ ...youth, fleeingViolence: true }, { asOf: "2024-10-15", policy: spokane2024 }).reasons[0]?.reason; // => "fleeing-violence"
 */
export function assessAnonymity(
  circumstances: Circumstances,
  { asOf, policy }: { readonly asOf: string; readonly policy: Policy },
): AnonymityAssessment {
  const on = dayOf(asOf, "as-of");
  const reasons = new Set<AnonymityReason>();
  const findings: AnonymityFinding[] = [];
  const find = (code: AnonymityFinding["code"], field: string, severity: "warning" | "error" = "warning"): void => {
    findings.push({ code, severity, path: { field } });
  };
  const because = (required: boolean, reason: AnonymityReason, field: string): void => {
    if (required) reasons.add(reason);
    else find("policy.circumstance-not-covered", field);
  };

  const { requires } = policy;
  const consent = circumstances.consent ?? "not-asked";
  if (consent === "refused") because(requires.refusedConsent, "consent-refused", "consent");
  if (consent === "revoked") because(requires.refusedConsent, "consent-revoked", "consent");
  if (consent === "not-asked") because(requires.refusedConsent, "consent-missing", "consent");
  if (consent === "given-by-phone") find("policy.written-consent-due", "consent");
  const until = circumstances.consentUntil === undefined ? undefined : parseDay(circumstances.consentUntil);
  if (isGiven(consent) && until !== undefined && (until === null || compareDays(until, on) < 0))
    because(requires.refusedConsent, "consent-expired", "consentUntil");

  if (circumstances.hivDisclosed === true) because(requires.hivDisclosed, "hiv-disclosed", "hivDisclosed");
  if (circumstances.fleeingViolence === true) because(requires.fleeingViolence, "fleeing-violence", "fleeingViolence");
  if (circumstances.victimServiceProvider === true) {
    find("policy.victim-service-provider-in-hmis", "victimServiceProvider", "error");
    because(requires.victimServiceProvider, "victim-service-provider", "victimServiceProvider");
  }
  if (circumstances.identifiableOtherwise === true) reasons.add("identifiable-otherwise");

  const born = birth(circumstances, () => find("policy.birth-date-unreadable", "dob"));
  if (circumstances.unaccompanied === true && circumstances.consentBy !== "parent-or-guardian") {
    if (born === null) find("policy.age-unknown", "dob");
    if (born === null || !mayConsentAlone(ageOn(born, on), on, policy))
      because(requires.minorWithoutConsent, "minor-without-consent", "unaccompanied");
  }

  const others = circumstances.household ?? [];
  if (policy.consent.household === "all-adults") {
    const silent = others.some(({ dob, consent: theirs }, index) => {
      const theirBirth = birth({ dob }, () =>
        findings.push({
          code: "policy.birth-date-unreadable",
          severity: "warning",
          path: { field: "household", index },
        }),
      );
      const adult = theirBirth === null || ageOn(theirBirth, on) >= 18;
      return adult && !isGiven(theirs ?? "not-asked");
    });
    if (silent) because(requires.refusedConsent, "household-adult-without-consent", "household");
  }

  return {
    required: reasons.size > 0,
    reasons: [...reasons].map((reason) => ({ reason, source: ANONYMITY_REASONS[reason] })),
    findings,
  };
}

const isGiven = (consent: Consent): boolean => consent === "given" || consent === "given-by-phone";

function mayConsentAlone(age: number, on: Day, { consent: { unaccompaniedYouth } }: Policy): boolean {
  if (age >= 18) return true;
  if (unaccompaniedYouth === null) return false;
  const since = parseDay(unaccompaniedYouth.since);
  return since !== null && compareDays(on, since) >= 0 && age >= unaccompaniedYouth.from;
}

function birth({ dob }: { readonly dob?: string | null | undefined }, unreadable: () => void): Day | null {
  if (dob === undefined || dob === null || dob === "") return null;
  const day = parseDay(dob);
  if (day === null) unreadable();
  return day;
}
