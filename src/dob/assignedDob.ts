/** An approximate birth date as it was computed once: stored beside the record, never recomputed. */
export interface AssignedDob {
  /** `YYYY-MM-DD`, or null where the rule gave no day. */
  readonly dob: string | null;
  readonly asOf: string;
  /** The policy's id. */
  readonly policy: string;
}
