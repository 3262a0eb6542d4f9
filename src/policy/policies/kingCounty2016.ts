import type { Policy } from "../policy.js";

/** King County, WA-500, 2016. Conflicts with HUD in two places: see `hudConflicts`. */
export const kingCounty2016: Policy = {
  id: "king-county-2016",
  community: { coc: "WA-500", name: "Seattle and King County", software: "Clarity" },
  source: {
    by: "King County HMIS",
    title: "HMIS Clarity: consent refused data entry",
    date: "2016",
    url: "http://kingcounty.hmis.cc/hmis-clarity-consent-refused-data-entry/",
  },
  unstated: ["search", "keep", "notes", "name.lastOnceKnown"],
  anonymousRecords: "allowed",
  bothRefused: "entered",
  search: "first",
  // King County's FAQ on RCW 43.185C.030 and 70.02.220.
  requires: {
    refusedConsent: true,
    hivDisclosed: true,
    fleeingViolence: true,
    victimServiceProvider: true,
    minorWithoutConsent: true,
  },
  consent: { unaccompaniedYouth: { from: 13, since: "2018-06-07" }, household: "all-adults" },
  name: { first: "Consent", last: "Refused", lastOnceKnown: "Refused", quality: 9, qualityInSubmission: 9 },
  ssn: { value: "000000000", quality: 9 },
  // "01/01 of a year up or down one or two": the year after is within it and needs no chance.
  dob: {
    quality: 9,
    qualityWithoutDay: 9,
    rules: [
      { from: 0, to: 1, gives: "january-1-of-birth-year" },
      { from: 2, to: Number.POSITIVE_INFINITY, gives: "january-1-after-birth-year" },
    ],
  },
  keep: ["race", "gender", "sex", "veteranStatus", "pregnancyStatus", "preferredLanguage", "sexualOrientation"],
  disclosures: { hiv: "remove", dv: "remove" },
  notes: {
    mask: ["name", "ssn", "dob", "age", "address", "phone", "email", "handle", "url", "id", "account", "hiv", "dv"],
    staff: "keep",
  },
};
