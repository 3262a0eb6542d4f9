import { LEVEL as N } from "./levelNumbers.js";

/** First names that are two people's as far as letters tell. */
export const isOtherName = (first: number): boolean =>
  first === N.firstDifferent || first === N.firstDifferentWeak || first === N.firstNear || first === N.firstCrossed;

/** Surnames that a family may share. */
export const isSameLast = (last: number): boolean =>
  last === N.lastExact ||
  last === N.lastExactWeak ||
  last === N.lastClose ||
  last === N.lastNear ||
  last === N.lastPart ||
  last === N.lastAlias;

/** Numbers that agree but for a typing error. */
export const isSameSsn = (ssn: number): boolean =>
  ssn === N.ssnExact || ssn === N.ssnExactWeak || ssn === N.ssnLastFour || ssn === N.ssnSlip;

/** Numbers that can't be one person's, or are those of brothers and sisters. */
export const isOtherSsn = (ssn: number): boolean =>
  ssn === N.ssnDifferent || ssn === N.ssnLastFourDifferent || ssn === N.ssnLastFourSlip || ssn === N.ssnNeighbour;

/** Birth dates that one person's records may have. */
export const isSameBirth = (dob: number): boolean =>
  dob === N.dobExact || dob === N.dobExactWeak || dob === N.dobSlip || dob === N.dobSameDayNearYear;
