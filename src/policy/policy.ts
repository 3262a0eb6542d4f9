import type { Source } from "../core/index.js";
import type { PiiKind } from "../pii/index.js";

/** HUD's data quality codes of 3.01.5, 3.02.2 and 3.03.2. */
export type DataQuality = 1 | 2 | 8 | 9 | 99;

/** A band of ages, both ends included, and the birth date that a client of that age gets. */
export interface DobRule {
  readonly from: number;
  readonly to: number;
  /**
   * The day that is written: 1 January of the birth year or of the year after, the birth date itself, the year that
   * keeps today's age, or none.
   */
  readonly gives: "january-1-of-birth-year" | "january-1-after-birth-year" | "age-preserving" | "actual" | "nothing";
}

/** What is done with facts that disclose. */
export type DisclosureHandling = "remove" | "report" | "keep";

/**
 * A community's rules for people who must not be named. A value without behaviour: copy one, change words.
 */
export interface Policy {
  readonly id: string;
  readonly source: Source;
  /** Whether the community lets a record be anonymous at all. */
  readonly anonymousRecords: "allowed" | "by-permission" | "forbidden" | "unstated";
  readonly name: {
    readonly first: string | null;
    readonly last: string | null;
    /** The last name of a client whose ID is known; `{clientId}` stands for it. */
    readonly lastOnceKnown: string | null;
    readonly quality: DataQuality;
  };
  readonly ssn: { readonly value: string | null; readonly quality: DataQuality };
  readonly dob: { readonly quality: DataQuality; readonly rules: readonly DobRule[] };
  readonly disclosures: { readonly hiv: DisclosureHandling; readonly dv: DisclosureHandling };
  readonly notes: {
    /** Kinds that are masked in free text when nobody passed them in. */
    readonly mask: readonly PiiKind[];
    readonly staff: "keep" | "mask";
  };
}
