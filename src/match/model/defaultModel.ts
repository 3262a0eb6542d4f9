import type { MatchModel } from "./model.js";

const SSA = "u measured on SSA × Census names; m: OpenCR template (.917/.935) less what is counted at other levels";
const NAMES = "u measured on 400,000 pairs of SSA × Census names";
const PARTIAL =
  "HUD quality 2 (partial, street or code name): a name alike tells two bits less, one that differs little";
const DATES = "u counted on births of 80 years with 4 % on 1 January; m: CDC RecordLinker, CMS patient-matching 3.4.0";
const NUMBERS =
  "SSN4 u 1e-4 by construction (CMS patient-matching 3.4.0); 9 digits: families share and mistype, so 1e-6";
const ADDRESSES =
  "CDC RecordLinker gives an address 12 bits; less here, since clients of one shelter give its address, and people move";

/**
 * The model for HMIS clients that every call uses unless it is given another.
 *
 * Weights are not trained on any file: shares among different people (u) are counted on population tables, shares among
 * records of one person (m) are published ones or cautious estimates. Re-estimate them from your reviewers' decisions
 * with `reestimate`.
 *
 * @example
 * defaultModel.thresholds.match; // => 0.99
 */
export const defaultModel: MatchModel = {
  format: 1,
  id: "hmis-2026.1",
  source: "Fellegi–Sunter with fixed, documented weights",
  prior: {
    clients: 100_000,
    duplicatesPerClient: 0.35,
    source: "a Continuum of Care of 100,000 clients, a third of whom have a second record",
  },
  thresholds: { match: 0.99, possible: 0.5 },
  likeness: { close: 0.92, near: 0.8, addressClose: 0.8, addressNear: 0.6 },
  frequencies: "us",
  rarest: { first: 2e-5, last: 1e-5, place: 1e-4 },
  levels: {
    "first.exact": { m: 0.8, u: 0.02, frequency: 1, source: SSA },
    "first.exact-weak": { m: 0.2, u: 0.02, frequency: 1, source: PARTIAL },
    "first.nickname": { m: 0.05, u: 0.002, source: NAMES },
    "first.alias": { m: 0.05, u: 0.002, source: "as a nickname" },
    "first.swapped": {
      m: 0.077,
      u: 0.0024,
      frequency: 1,
      source:
        "both names in each other's place: 6 records in 1,000, its root for each; rarity counts where both are whole",
    },
    "first.middle-name": {
      m: 0.004,
      u: 0.02,
      frequency: 0.35,
      source: "goes by the middle name; a third of records have one",
    },
    "first.part": { m: 0.01, u: 0.001, source: "one word of a name of several" },
    "first.close": { m: 0.05, u: 7.5e-4, source: NAMES },
    "first.near": { m: 0.015, u: 5.5e-3, source: NAMES },
    "first.initial": { m: 0.005, u: 0.005, source: "one letter tells as much for as against" },
    "first.crossed": {
      m: 0.004,
      u: 0.04,
      frequency: 2,
      source: "names in each other's place, and one of them changed or lacking; two names may cross by chance",
    },
    "first.different": { m: 0.08, u: 0.97, source: NAMES },
    "first.different-weak": { m: 0.4, u: 0.97, source: PARTIAL },
    "middle.exact": { m: 0.5, u: 0.02, frequency: 1, source: SSA },
    "middle.initial": { m: 0.85, u: 0.085, source: "u: shares of initials among SSA names, squared and summed" },
    "middle.close": { m: 0.05, u: 2e-3, source: NAMES },
    "middle.different": { m: 0.1, u: 0.9, source: "what is left" },
    "last.exact": { m: 0.86, u: 0.02, frequency: 1, source: SSA },
    "last.exact-weak": { m: 0.215, u: 0.02, frequency: 1, source: PARTIAL },
    "last.alias": { m: 0.03, u: 0.0019, source: "a former name that the record tells" },
    "last.swapped": { m: 0.077, u: 0.0024, frequency: 1, source: "as the first name's" },
    "last.part": { m: 0.03, u: 0.01, frequency: 4, source: "one of two surnames; two times two may meet by chance" },
    "last.close": { m: 0.05, u: 3.9e-4, source: NAMES },
    "last.near": { m: 0.016, u: 2.8e-3, source: NAMES },
    "last.different": { m: 0.07, u: 0.975, source: NAMES },
    "last.different-weak": { m: 0.4, u: 0.975, source: PARTIAL },
    "suffix.same": { m: 0.9, u: 0.9, source: "says nothing: fathers and sons are told apart by what differs" },
    "suffix.different": { m: 0.03, u: 0.96, source: "both have one, and not the same" },
    "dob.exact": { m: 0.88, u: 4e-5, source: DATES },
    "dob.exact-weak": { m: 0.03, u: 4.7e-4, source: DATES },
    "dob.weak-same-year": { m: 0.05, u: 0.0015, source: DATES },
    "dob.slip": { m: 0.04, u: 1.05e-3, source: DATES },
    "dob.same-day-near-year": { m: 0.0015, u: 2.7e-5, source: DATES },
    "dob.weak-near-year": { m: 0.024, u: 0.006, source: DATES },
    "dob.same-year": { m: 0.0125, u: 0.019, source: DATES },
    "dob.different": { m: 0.03, u: 0.96, source: DATES },
    "ssn.exact": { m: 0.91, u: 1e-6, source: NUMBERS },
    "ssn.exact-weak": { m: 0.8, u: 1e-4, source: NUMBERS },
    "ssn.slip": { m: 0.032, u: 5e-4, source: NUMBERS },
    "ssn.neighbour": { m: 5e-4, u: 5e-4, source: "siblings are given numbers one after the other" },
    "ssn.last-four": { m: 0.76, u: 1e-4, source: NUMBERS },
    "ssn.last-four-slip": { m: 0.03, u: 4e-3, source: NUMBERS },
    "ssn.different": { m: 0.03, u: 0.99, source: NUMBERS },
    "ssn.last-four-different": { m: 0.044, u: 0.995, source: NUMBERS },
    "place.exact": { m: 0.5, u: 0.05, frequency: 1, source: "people move; only as strong as the place is rare" },
    "place.different": { m: 0.5, u: 0.97, source: "people move" },
    "address.exact": { m: 0.5, u: 1e-3, source: ADDRESSES },
    "address.close": { m: 0.12, u: 1e-3, source: ADDRESSES },
    "address.near": { m: 0.08, u: 0.01, source: ADDRESSES },
    "address.shared": {
      m: 0.5,
      u: 0.5,
      source: "who lives together shares it: with another first name it says nothing",
    },
    "address.different": { m: 0.3, u: 0.98, source: ADDRESSES },
    "household.twins": {
      m: 0.015,
      u: 0.96,
      source: "twins share surname and birth date: with another first name and another SSN these two count for nothing",
    },
    "household.twins-perhaps": {
      m: 0.3,
      u: 0.85,
      source: "twins, where no SSN tells: one birth in 33 is a twin (CDC, National Vital Statistics)",
    },
    "household.namesakes": {
      m: 0.015,
      u: 0.96,
      source: "father and son share both names: with a generation between the births these count for nothing",
    },
  },
  guards: {
    caps: ["match.twins", "match.shared-ssn", "match.namesakes", "match.neighbour-ssn", "match.too-little"],
    sameFirstName: 0.88,
    generation: 14,
    sharedSsnYears: 1,
  },
};
