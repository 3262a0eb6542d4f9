import type { Policy } from "../policy.js";
import { ACTUAL, ADULTS_CONSENT, FACTS, FEDERAL, NOTES } from "./shared.js";

/** Orange County, CA-602. The software fills name and SSN; the true birth date stays unless the client declines. */
export const orangeCounty: Policy = {
  id: "orange-county",
  community: { coc: "CA-602", name: "Orange County", software: "Clarity" },
  source: {
    by: "211 Orange County",
    title: "Consent refused",
    url: "https://ochmis-211oc.happyfox.com/kb/article/298-",
  },
  unstated: ["search", "requires", "consent", "name.lastOnceKnown", "name.quality", "keep", "disclosures", "notes"],
  anonymousRecords: "allowed",
  bothRefused: "entered",
  search: "first",
  requires: FEDERAL,
  consent: ADULTS_CONSENT,
  name: {
    first: "Client Refused",
    last: "Client Refused",
    lastOnceKnown: "Client Refused {clientId}",
    quality: 9,
    qualityInSubmission: 9,
  },
  ssn: { value: null, quality: 9 },
  dob: { quality: 1, qualityWithoutDay: 9, rules: ACTUAL },
  keep: FACTS,
  disclosures: { hiv: "report", dv: "report" },
  notes: NOTES,
};
