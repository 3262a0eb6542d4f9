import type { Policy } from "../policy.js";
import { ADULTS_CONSENT, FACTS, FEDERAL, HUD_APPROXIMATE, NOTES } from "./shared.js";

/** Cincinnati and Hamilton County, OH-500: named but private records, made anew without looking for an older one. */
export const cincinnati: Policy = {
  id: "cincinnati",
  community: { coc: "OH-500", name: "Cincinnati and Hamilton County", software: "Clarity" },
  source: {
    by: "Strategies to End Homelessness",
    title: "Client without consent",
    url: "https://steh.freshdesk.com/support/solutions/articles/43000607421",
  },
  unstated: ["requires", "consent", "name", "ssn", "keep", "disclosures", "notes"],
  anonymousRecords: "forbidden",
  bothRefused: "entered",
  search: "never",
  requires: FEDERAL,
  consent: ADULTS_CONSENT,
  name: {
    first: "Anonymous",
    last: "Anonymous",
    lastOnceKnown: "Anonymous {clientId}",
    quality: 2,
    qualityInSubmission: 99,
  },
  // "x for unknown digits" with none known is an SSN without information.
  ssn: { value: null, quality: 99 },
  dob: { quality: 2, qualityWithoutDay: 99, rules: HUD_APPROXIMATE },
  keep: FACTS,
  disclosures: { hiv: "report", dv: "report" },
  notes: NOTES,
};
