import { guide } from "../../core/index.js";
import type { Policy } from "../policy.js";
import { NOTES } from "./shared.js";

/** City of Spokane, WA-502, October 2024. */
export const spokane2024: Policy = {
  id: "spokane-2024",
  community: { coc: "WA-502", name: "City of Spokane", software: "ClientTrack" },
  source: guide("Creating a New Anonymous Client Record"),
  unstated: ["name.quality", "search"],
  anonymousRecords: "allowed",
  bothRefused: "entered",
  search: "first",
  requires: {
    refusedConsent: true,
    hivDisclosed: true,
    fleeingViolence: true,
    victimServiceProvider: true,
    minorWithoutConsent: true,
  },
  consent: { unaccompaniedYouth: { from: 13, since: "2018-06-07" }, household: "all-adults" },
  // HUD 3.01.5: code 2 is for "a name modification made for security reasons"; the guide shows no name quality.
  name: {
    first: "Anonymous",
    last: "Anonymous",
    lastOnceKnown: "Anonymous {clientId}",
    quality: 2,
    qualityInSubmission: 99,
  },
  ssn: { value: null, quality: 99 },
  dob: {
    quality: 2,
    qualityWithoutDay: 99,
    rules: [
      { from: 0, to: 24, gives: "january-1-of-birth-year" },
      { from: 25, to: 60, gives: "january-1-after-birth-year" },
      { from: 61, to: Number.POSITIVE_INFINITY, gives: "january-1-of-birth-year" },
    ],
  },
  keep: [
    "race",
    "gender",
    "sex",
    "veteranStatus",
    "pregnancyStatus",
    "preferredLanguage",
    "sexualOrientation",
    "micronesia",
  ],
  // The guide counts HIV status as PII, though HOPWA reporting needs it: the county's rule removes.
  disclosures: { hiv: "remove", dv: "report" },
  notes: NOTES,
};
