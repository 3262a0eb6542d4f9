import type { Policy } from "../policy.js";
import { ADULTS_CONSENT, FACTS, FEDERAL, HUD_APPROXIMATE, NOTES } from "./shared.js";

/** Minnesota: a birth date for everybody, 01/01 of the estimated year where it is unknown or refused. */
export const minnesota: Policy = {
  id: "minnesota",
  community: { coc: null, name: "Minnesota", software: "ServicePoint" },
  source: {
    by: "Institute for Community Alliances",
    title: "Minnesota HMIS universal entry form",
    url: "https://hmismn.org",
  },
  unstated: [
    "anonymousRecords",
    "bothRefused",
    "search",
    "requires",
    "consent",
    "name.lastOnceKnown",
    "name.quality",
    "ssn",
    "dob.quality",
    "keep",
    "disclosures",
    "notes",
  ],
  anonymousRecords: "unstated",
  bothRefused: "entered",
  search: "first",
  requires: FEDERAL,
  consent: ADULTS_CONSENT,
  // The alias of a record with closed visibility.
  name: {
    first: "Not Shared",
    last: "Not Shared",
    lastOnceKnown: "Not Shared {clientId}",
    quality: 9,
    qualityInSubmission: 9,
  },
  ssn: { value: null, quality: 9 },
  dob: { quality: 2, qualityWithoutDay: 9, rules: HUD_APPROXIMATE },
  keep: FACTS,
  disclosures: { hiv: "report", dv: "report" },
  notes: NOTES,
};
