/**
 * What is known about one person, for scrubbing: whatever is given here is removed.
 *
 * Hand over as much as the record holds; every member of the household is a person of their own in the list.
 */
export interface KnownIdentifiers {
  readonly firstName?: string | undefined;
  readonly middleName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly nameSuffix?: string | undefined;
  /** Nicknames, street names, former and preferred names, whole or in part. */
  readonly aliases?: readonly string[] | undefined;
  /** `YYYY-MM-DD`. */
  readonly dob?: string | undefined;
  /** Any grouping; `x` for digits that are not known. */
  readonly ssn?: string | undefined;
  readonly phones?: readonly string[] | undefined;
  readonly emails?: readonly string[] | undefined;
  readonly addresses?: readonly string[] | undefined;
  /** Other numbers that name the person; a label before the number is dropped. */
  readonly otherIds?: readonly string[] | undefined;
}

/** A client as the duplicate finder wants it; qualities are HUD's codes 1, 2, 8, 9, 99. */
export interface MatchRecord {
  readonly id: string;
  readonly firstName?: string | undefined;
  readonly middleName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly nameSuffix?: string | undefined;
  readonly nameDataQuality?: number | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly dob?: string | undefined;
  readonly dobDataQuality?: number | undefined;
  readonly ssn?: string | undefined;
  readonly ssnDataQuality?: number | undefined;
  /** A birth place, or a home town. Compared as written, but for case and spaces. */
  readonly place?: string | undefined;
  /** The last permanent address, or as much of it as is known: a ZIP code alone will do. Without any digit it is none. */
  readonly address?: string | undefined;
}
