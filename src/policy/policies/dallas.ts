import type { Policy } from "../policy.js";
import { ADULTS_CONSENT, FACTS, FEDERAL, HUD_APPROXIMATE, NOTES } from "./shared.js";

/** Dallas and Collin Counties, TX-600: its rule for SSNs, the rest is this library's. */
export const dallas: Policy = {
  id: "dallas",
  community: { coc: "TX-600", name: "Dallas City and County, Irving", software: "ClientTrack" },
  source: {
    by: "Housing Forward",
    title: "Social Security number",
    url: "https://housingforwardntx.org/docs/social-security-number/",
  },
  unstated: [
    "anonymousRecords",
    "bothRefused",
    "search",
    "requires",
    "consent",
    "name",
    "dob",
    "keep",
    "disclosures",
    "notes",
  ],
  anonymousRecords: "unstated",
  bothRefused: "entered",
  search: "first",
  requires: FEDERAL,
  consent: ADULTS_CONSENT,
  name: {
    first: "Anonymous",
    last: "Anonymous",
    lastOnceKnown: "Anonymous {clientId}",
    quality: 2,
    qualityInSubmission: 99,
  },
  // Blank, then 8, 9 or 99; never all zeros or ones.
  ssn: { value: null, quality: 99 },
  dob: { quality: 2, qualityWithoutDay: 99, rules: HUD_APPROXIMATE },
  keep: FACTS,
  disclosures: { hiv: "report", dv: "report" },
  notes: NOTES,
};
