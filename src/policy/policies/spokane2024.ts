import { guide } from "../../core/index.js";
import type { Policy } from "../policy.js";

/** City of Spokane, WA-502, October 2024. */
export const spokane2024: Policy = {
  id: "spokane-2024",
  source: guide("Creating a New Anonymous Client Record"),
  anonymousRecords: "allowed",
  name: { first: "Anonymous", last: "Anonymous", lastOnceKnown: "Anonymous {clientId}", quality: 2 },
  ssn: { value: null, quality: 99 },
  dob: {
    quality: 2,
    rules: [
      { from: 0, to: 24, gives: "january-1-of-birth-year" },
      { from: 25, to: 60, gives: "january-1-after-birth-year" },
      { from: 61, to: Number.POSITIVE_INFINITY, gives: "january-1-of-birth-year" },
    ],
  },
  disclosures: { hiv: "remove", dv: "report" },
  notes: {
    mask: [
      "name",
      "ssn",
      "dob",
      "age",
      "address",
      "phone",
      "email",
      "handle",
      "url",
      "id",
      "account",
      "vehicle",
      "network",
      "hiv",
    ],
    staff: "keep",
  },
};
