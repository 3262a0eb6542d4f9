import type { Source } from "../core/index.js";
import type { PiiKind } from "../pii/index.js";

/** HUD's data quality codes of 3.01.5, 3.02.2 and 3.03.2. */
export type DataQuality = 1 | 2 | 8 | 9 | 99;

/**
 * A band of ages, both ends included, and the birth date that a client of that age gets.
 *
 * | `gives` | day that is written | year |
 * |---|---|---|
 * | `january-1-of-birth-year` | 1 January of the birth year | birth year |
 * | `january-1-after-birth-year` | 1 January of the year after | birth year + 1 |
 * | `age-preserving` | 1 January of the year that keeps the age of `asOf` | that year |
 * | `actual` | the birth date itself | birth year |
 * | `year-only` | none | birth year |
 * | `90-and-over`, `nothing` | none | none |
 */
export interface DobRule {
  /** Whole years, 0 or more. */
  readonly from: number;
  /** Whole years; `Infinity` for the last band. */
  readonly to: number;
  readonly gives:
    | "january-1-of-birth-year"
    | "january-1-after-birth-year"
    | "age-preserving"
    | "actual"
    | "year-only"
    | "90-and-over"
    | "nothing";
}

/** The birth-date part of a policy: all that `approximateDob` looks at. */
export interface DobPolicy {
  readonly id: string;
  readonly dob: {
    /** Goes with a day. HUD allows 1 and 2. */
    readonly quality: DataQuality;
    /** Goes with an empty birth date. HUD allows 8, 9 and 99. */
    readonly qualityWithoutDay: DataQuality;
    /** Bands that cover every age from 0 on, in order, without gap or overlap. */
    readonly rules: readonly DobRule[];
  };
}

/** What is done with facts that disclose. */
export type DisclosureHandling = "remove" | "report" | "keep";

/** Facts that an anonymous record goes on holding. */
export type KeptFact =
  | "race"
  | "gender"
  | "sex"
  | "veteranStatus"
  | "pregnancyStatus"
  | "preferredLanguage"
  | "sexualOrientation"
  | "micronesia";

/** A part of a policy that its source doesn't state, so that the value here is ours. */
export type PolicyPart =
  | "anonymousRecords"
  | "bothRefused"
  | "search"
  | "requires"
  | "consent"
  | "name"
  | "name.lastOnceKnown"
  | "name.quality"
  | "ssn"
  | "dob"
  | "dob.quality"
  | "keep"
  | "disclosures"
  | "notes";

/**
 * A community's rules for people who must not be named. A value without behaviour: copy one, change words.
 */
export interface Policy extends DobPolicy {
  readonly source: Source;
  readonly community: {
    /** HUD's number of the Continuum of Care, such as `WA-502`; null for a whole state or a rule of nobody's own. */
    readonly coc: string | null;
    readonly name: string;
    readonly software: string | null;
  };
  /** What the source says nothing about: those values are this library's choice. */
  readonly unstated: readonly PolicyPart[];
  /** Whether the community lets a record be anonymous at all. */
  readonly anonymousRecords: "allowed" | "by-permission" | "forbidden" | "unstated";
  /** What the source says of a client who refuses sharing and an anonymous record too. Nobody is turned away. */
  readonly bothRefused: "entered" | "not-entered";
  /** Whether staff look for an older record of the client first. */
  readonly search: "first" | "never";
  /** Circumstances under which a record must be anonymous. */
  readonly requires: {
    readonly refusedConsent: boolean;
    readonly hivDisclosed: boolean;
    readonly fleeingViolence: boolean;
    readonly victimServiceProvider: boolean;
    readonly minorWithoutConsent: boolean;
  };
  readonly consent: {
    /** Age from which an unaccompanied youth may consent alone, in years, and the day since when; null where 18. */
    readonly unaccompaniedYouth: { readonly from: number; readonly since: string } | null;
    /** Whether one adult's refusal makes the whole household anonymous. */
    readonly household: "all-adults" | "each-person";
  };
  readonly name: {
    readonly first: string | null;
    readonly last: string | null;
    /** The last name of a client whose ID is known; `{clientId}` stands for it. */
    readonly lastOnceKnown: string | null;
    readonly quality: DataQuality;
    /** HUD wants placeholder names empty in a submission; this code says why they are. */
    readonly qualityInSubmission: DataQuality;
  };
  readonly ssn: { readonly value: string | null; readonly quality: DataQuality };
  readonly keep: readonly KeptFact[];
  readonly disclosures: { readonly hiv: DisclosureHandling; readonly dv: DisclosureHandling };
  readonly notes: {
    /** Kinds that are masked in free text when nobody passed them in. */
    readonly mask: readonly PiiKind[];
    readonly staff: "keep" | "mask";
  };
}
