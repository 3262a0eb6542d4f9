import { defaultModel } from "./defaultModel.js";
import type { LevelWeight, MatchModel } from "./model.js";

const NO_FAMILIES: LevelWeight = { m: 1, u: 1, source: "nobody of the family is in the list" };
const ADDRESS = "CDC RecordLinker: 8.4 nats, 12 bits, for an address";

/**
 * A model for a list without families, such as a by-name list of single adults with their addresses: no guard caps a
 * pair, and an address counts for what it is worth among people who don't live together.
 *
 * Not for clients of an HMIS at large: twins, and parents and children with one SSN, become one person with it.
 *
 * @example
 * registerModel.guards.caps; // => []
 */
export const registerModel: MatchModel = {
  ...defaultModel,
  id: "register-2026.1",
  source: "defaultModel without its caution about families",
  prior: {
    clients: 5000,
    duplicatesPerClient: 0.35,
    source: "a list of 5,000 people, a third of whom stand there twice",
  },
  guards: { ...defaultModel.guards, caps: [] },
  levels: {
    ...defaultModel.levels,
    "ssn.neighbour": defaultModel.levels["ssn.slip"],
    "household.twins": NO_FAMILIES,
    "household.twins-perhaps": NO_FAMILIES,
    "household.namesakes": NO_FAMILIES,
    "address.exact": { m: 0.5, u: 1e-4, source: ADDRESS },
    "address.close": { m: 0.3, u: 1e-4, source: ADDRESS },
    "address.near": { m: 0.1, u: 2e-3, source: "a house nearby, or an address with several errors" },
    "address.shared": { m: 0.5, u: 1e-4, source: ADDRESS },
    "address.different": { m: 0.1, u: 0.98, source: "what is left" },
  },
};
