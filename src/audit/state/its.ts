import type { HudVersion } from "../../hud/index.js";
import type { Policy } from "../../policy/index.js";

/** What is known of a project when the rows of its clients are read. */
export interface Project {
  readonly row: number;
  readonly isDeleted: boolean;
  readonly type: string;
  readonly continuum: boolean;
  readonly rrhSubType: string;
  readonly targetPopulation: string;
  readonly operatingStart: number;
  readonly operatingEnd: number;
  readonly victimServiceProvider: boolean;
  readonly cocs: Set<string>;
  readonly funders: Set<string>;
  /** HUD's 2.08: type and period, as day numbers. */
  readonly participation: { readonly type: string; readonly start: number; readonly end: number }[];
  readonly ceParticipation: { readonly start: number; readonly end: number }[];
  inventories: number;
  enrollments: number;
}

/** What is remembered of a client: no name, no number. */
export interface Client {
  readonly ordinal: number;
  /** YYYYMMDD, or 0. */
  readonly dob: number;
  /** DOBDataQuality is 1. */
  readonly dobIsFull: boolean;
  readonly isAnonymous: boolean;
  /** Has a name that may be somebody's. */
  readonly isNamed: boolean;
  /** Some part of the name stands for nobody. */
  readonly hasPlaceholder: boolean;
  readonly isMale: boolean;
  readonly isVeteran: boolean;
  readonly isDeleted: boolean;
}

/** What is remembered of an enrollment. Days are YYYYMMDD, 0 where there is none. */
export interface Enrollment {
  readonly ordinal: number;
  readonly client: number;
  readonly entry: number;
  readonly exit: number;
  readonly disablingCondition: string;
  readonly isDeleted: boolean;
}

/** What a rule may ask about the row in hand. */
export interface Its {
  readonly version: HudVersion;
  readonly policy: Policy;
  /** YYYYMMDD. */
  readonly asOf: number;
  /** Of Export.csv, YYYYMMDD; 0 where not known. */
  readonly exportDate: number;
  /** HashStatus of Export.csv. */
  readonly hashStatus: string;
  /** Names and SSN of Client.csv are hashes. */
  readonly isHashed: boolean;
  /** Whose row it is: by PersonalID; null where Client.csv has no such client. */
  readonly client: Client | null;
  /** By EnrollmentID. */
  readonly enrollment: Enrollment | null;
  /** By ProjectID, or that of the enrollment. */
  readonly project: Project | null;
  /** By any ProjectID. */
  readonly projectOf: (projectId: string) => Project | null;
}
