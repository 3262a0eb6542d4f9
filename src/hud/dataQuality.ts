/**
 * HUD's quality codes of 3.01.5, 3.02.2 and 3.03.2.
 *
 * `partial` covers a street name or code name, an SSN with unknown digits, an approximate birth date. A birth date
 * goes only with the first two; {@link MISSING_QUALITIES} are valid only where the value is null.
 */
export const DATA_QUALITY = {
  full: 1,
  partial: 2,
  doesNotKnow: 8,
  prefersNotToAnswer: 9,
  notCollected: 99,
} as const;

/** Qualities that say there is no value. */
export const MISSING_QUALITIES: readonly number[] = [8, 9, 99];

/** The column of Client.csv with the quality of each identifying column. */
export const QUALITY_OF = {
  FirstName: "NameDataQuality",
  MiddleName: "NameDataQuality",
  LastName: "NameDataQuality",
  NameSuffix: "NameDataQuality",
  SSN: "SSNDataQuality",
  DOB: "DOBDataQuality",
} as const;
