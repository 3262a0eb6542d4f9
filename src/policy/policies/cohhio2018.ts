import type { Policy } from "../policy.js";
import { ADULTS_CONSENT, FACTS, FEDERAL, HUD_APPROXIMATE, NOTES } from "./shared.js";

/** Ohio Balance of State, OH-507, 2018. The text of its birth-date step could not be read. */
export const cohhio2018: Policy = {
  id: "cohhio-2018",
  community: { coc: "OH-507", name: "Ohio Balance of State", software: "ServicePoint" },
  source: {
    by: "Coalition on Homelessness and Housing in Ohio",
    title: "Anonymous clients in HMIS",
    date: "2018",
    url: "http://hmis.cohhio.org/index.php?pg=kb.page&id=161",
  },
  unstated: ["search", "requires", "consent", "name.lastOnceKnown", "dob", "keep", "disclosures", "notes"],
  anonymousRecords: "allowed", // by hand: the vendor's "Add Anonymous Client" button is forbidden
  bothRefused: "entered",
  search: "first",
  requires: FEDERAL,
  consent: ADULTS_CONSENT,
  name: {
    first: "Anonymous",
    last: "Anonymous",
    lastOnceKnown: "Anonymous {clientId}",
    quality: 9,
    qualityInSubmission: 9,
  },
  ssn: { value: null, quality: 9 },
  dob: { quality: 2, qualityWithoutDay: 9, rules: HUD_APPROXIMATE },
  keep: FACTS,
  disclosures: { hiv: "report", dv: "report" },
  notes: NOTES,
};
