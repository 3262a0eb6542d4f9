import type { Policy } from "../policy.js";
import { ACTUAL, ADULTS_CONSENT, FACTS, FEDERAL, NOTES } from "./shared.js";

/** Connecticut, 2023. Refusing both sharing and anonymity means "not entered" there: `hudConflicts` says so. */
export const connecticut2023: Policy = {
  id: "connecticut-2023",
  community: { coc: null, name: "Connecticut", software: "CaseWorthy" },
  source: {
    by: "Connecticut Coalition to End Homelessness",
    title: "Anonymous client entry",
    date: "2023",
    url: "https://cthmis.com/?p=6900",
  },
  unstated: ["requires", "consent", "name.lastOnceKnown", "keep", "disclosures", "notes"],
  anonymousRecords: "by-permission",
  bothRefused: "not-entered",
  search: "never", // the duplicate check is answered "this is a new client"
  requires: FEDERAL,
  consent: ADULTS_CONSENT,
  // Any of 99, 9 and 8 makes the software write the name.
  name: {
    first: "Anonymous",
    last: "Anonymous",
    lastOnceKnown: "Anonymous {clientId}",
    quality: 99,
    qualityInSubmission: 99,
  },
  // "Real unless declined": a record with an SSN names its person, so this library writes the declined form.
  ssn: { value: null, quality: 9 },
  dob: { quality: 1, qualityWithoutDay: 9, rules: ACTUAL },
  keep: FACTS,
  disclosures: { hiv: "report", dv: "report" },
  notes: NOTES,
};
