/** What an assessment of risk may say. */
export type RiskCode =
  /** Some class has fewer rows than `k`. */
  | "risk.below-k"
  /** Some class has fewer than 11 rows: too few to publish (CMS, Eva). */
  | "risk.below-publishing-threshold"
  /** Some rows are the only ones of their kind. */
  | "risk.sample-unique"
  /** In some class everybody has the same sensitive value: who is in it is known to have it. */
  | "risk.attribute-disclosed"
  /** A record called "Anonymous" tells that its person refused, disclosed HIV or AIDS, or flees violence. */
  | "risk.anonymous-label"
  /** A whole household is easier to find than each of its members. */
  | "risk.household"
  /** Rows that the population table doesn't know: it is no population of this sample. */
  | "risk.not-in-population";

/** What a caller can do wrong. */
export type RiskErrorCode =
  | "risk.no-quasi-identifiers"
  | "risk.too-many-quasi-identifiers"
  | "risk.unknown-column"
  | "risk.k-not-a-count"
  | "risk.max-size-not-a-count"
  | "risk.not-a-table"
  | "risk.threshold-not-a-count";
