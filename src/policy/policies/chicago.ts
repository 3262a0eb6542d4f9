import type { Policy } from "../policy.js";
import { ADULTS_CONSENT, FACTS, FEDERAL, HUD_APPROXIMATE, NOTES } from "./shared.js";

/** Chicago, IL-510: "the system does not support" anonymous clients. */
export const chicago: Policy = {
  id: "chicago",
  community: { coc: "IL-510", name: "Chicago", software: "ServicePoint" },
  source: {
    by: "All Chicago",
    title: "HMIS help: anonymous clients",
    url: "https://hmis.allchicago.org/hc/en-us/articles/360000469823",
  },
  unstated: ["bothRefused", "search", "requires", "consent", "name", "dob", "keep", "disclosures", "notes"],
  anonymousRecords: "forbidden",
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
  // Blank, one digit repeated, zeros, 9xx and 666 all count as missing there.
  ssn: { value: null, quality: 99 },
  dob: { quality: 2, qualityWithoutDay: 99, rules: HUD_APPROXIMATE },
  keep: FACTS,
  disclosures: { hiv: "report", dv: "report" },
  notes: NOTES,
};
