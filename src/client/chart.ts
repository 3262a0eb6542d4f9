import type { AssignedDob } from "../dob/index.js";
import type { Identity } from "./anonymousIdentity.js";

/** One client with everything that is stored about them. Ids are the HMIS's own; texts are whatever staff wrote. */
export interface Chart {
  readonly clientId: string;
  readonly identity: ChartIdentity;
  /** The approximate date as it was assigned; null while the record holds the true one. */
  readonly assignedDob: AssignedDob | null;
  readonly facts: ChartFacts;
  readonly contacts: readonly Contact[];
  readonly enrollments: readonly ChartEnrollment[];
  readonly notes: readonly Note[];
  /** Coordinated-entry assessments too. */
  readonly assessments: readonly Assessment[];
  readonly documents: readonly StoredDocument[];
  readonly documentChecks: readonly DocumentCheck[];
}

export interface ChartIdentity extends Identity {
  /** Nicknames, former and preferred names. */
  readonly aliases: readonly string[];
}

/** A HUD code, several of them, or yes and no. Text is scrubbed. */
export type FactValue = number | boolean | string | null | readonly (number | string)[];

/** What a client record says beside identity and contact. */
export interface ChartFacts {
  readonly race?: FactValue;
  readonly gender?: FactValue;
  readonly sex?: FactValue;
  readonly veteranStatus?: FactValue;
  readonly pregnancyStatus?: FactValue;
  readonly preferredLanguage?: FactValue;
  readonly sexualOrientation?: FactValue;
  readonly micronesia?: FactValue;
  /** HIV or AIDS, in any form that tells. */
  readonly hiv?: FactValue;
  /** Domestic violence, in any form that tells. */
  readonly dv?: FactValue;
}

/** A way to reach the client, or somebody else about them: all of it goes. */
export interface Contact {
  readonly id: string;
  readonly kind: "phone" | "email" | "address" | "emergency" | "other";
  readonly value: string;
  /** Whose it is, where it isn't the client's own. */
  readonly name?: string;
  /** The client that an emergency contact is, where they are one. */
  readonly clientId?: string;
}

/** An enrollment as far as households are concerned. */
export interface ChartEnrollment {
  readonly id: string;
  readonly projectId: string;
  readonly householdId: string;
  /** HUD 3.15: 1 self, 2 child, 3 spouse or partner, 4 other relative, 5 unrelated, 99. */
  readonly relationshipToHoH: number;
  /** `YYYY-MM-DD`. */
  readonly entryDate: string;
  readonly exitDate: string | null;
  /** `YYYY-MM-DD hh:mm:ss`. */
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
}

/** A case note, a service note or an outreach note. */
export interface Note {
  readonly id: string;
  readonly kind: "case" | "service" | "outreach" | "other";
  readonly text: string;
  readonly readOnly: boolean;
}

/** An assessment or a coordinated-entry interview with its answers. */
export interface Assessment {
  readonly id: string;
  readonly kind: "assessment" | "coordinated-entry";
  readonly readOnly: boolean;
  readonly answers: readonly Answer[];
}

/** One answer of an assessment. */
export interface Answer {
  /** The question as the form has it. */
  readonly question: string;
  readonly answer: string | number | boolean | null;
  /** Where the question itself discloses. */
  readonly discloses?: "hiv" | "dv";
}

/** An uploaded file, by its id; the bytes stay with the HMIS. */
export interface StoredDocument {
  readonly id: string;
  readonly title: string;
}

/** A "seen" mark: birth certificate, ID card, SSN card. */
export interface DocumentCheck {
  readonly id: string;
  readonly title: string;
}
