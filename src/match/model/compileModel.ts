import { openRarities, PER_BIT, type RarityTable } from "./frequencies.js";
import { GUARDS, LEVELS, type LevelCode, levelNumber } from "./levels.js";
import type { MatchModel } from "./model.js";

/** A model as whole numbers: what the scorer reads. All bits are 256ths. */
export interface CompiledModel {
  readonly model: MatchModel;
  readonly prior: number;
  /** Weight from which on a pair is a match, or possible. */
  readonly match: number;
  readonly possible: number;
  /** The guards that cap, as bits in the order of `GUARDS`. */
  readonly guards: number;
  /** Bits of each level; where the value's rarity counts, the least that it earns. */
  readonly bits: Int32Array;
  /** Added to the value's rarity; only for levels with a frequency. */
  readonly base: Int32Array;
  readonly hasFrequency: Uint8Array;
  readonly rarities: RarityTable;
  /** The most that names earn that are not equal. */
  readonly mostUnequalFirst: number;
  /** The same where one record has a middle name. */
  readonly mostFirstOrMiddle: number;
  readonly mostUnequalLast: number;
  /** The most that two surnames earn of which one has several words. */
  readonly mostPartOfLast: number;
  readonly mostMiddle: number;
  readonly mostPlace: number;
  readonly mostAddress: number;
}

/** Turns shares into bits. The model must have passed `readModel` or be the library's own. */
export function compileModel(model: MatchModel): CompiledModel {
  const bits = new Int32Array(LEVELS.length);
  const base = new Int32Array(LEVELS.length);
  const hasFrequency = new Uint8Array(LEVELS.length);
  LEVELS.forEach((code, i) => {
    const { m, u, frequency } = model.levels[code];
    bits[i] = inBits(m / u);
    if (frequency === undefined) return;
    hasFrequency[i] = 1;
    base[i] = inBits(m / frequency);
  });
  const floors = {
    first: inBits(1 / model.rarest.first),
    last: inBits(1 / model.rarest.last),
    place: inBits(1 / model.rarest.place),
  };
  const most = (field: "first" | "middle" | "last" | "place" | "address", except: readonly LevelCode[]): number => {
    const floor = field === "middle" ? floors.first : field === "address" ? floors.place : floors[field];
    return LEVELS.filter((code) => code.startsWith(`${field}.`) && !except.includes(code)).reduce((max, code) => {
      const i = levelNumber(code);
      return Math.max(max, bits[i] ?? 0, hasFrequency[i] === 1 ? (base[i] ?? 0) + floor : 0);
    }, 0);
  };
  const odds = (p: number): number => inBits(p / (1 - p));
  return {
    model,
    prior: inBits((2 * model.prior.duplicatesPerClient) / model.prior.clients),
    match: odds(model.thresholds.match),
    possible: odds(model.thresholds.possible),
    guards: GUARDS.reduce((bits, code, at) => bits | (model.guards.caps.includes(code) ? 1 << at : 0), 0),
    bits,
    base,
    hasFrequency,
    rarities: openRarities(model),
    mostUnequalFirst: most("first", [
      "first.exact",
      "first.exact-weak",
      "first.swapped",
      "first.middle-name",
      "first.crossed",
    ]),
    mostFirstOrMiddle: most("first", ["first.exact", "first.exact-weak", "first.swapped", "first.crossed"]),
    mostUnequalLast: most("last", ["last.exact", "last.exact-weak", "last.swapped", "last.part"]),
    mostPartOfLast: most("last", ["last.exact", "last.exact-weak", "last.swapped"]),
    mostMiddle: most("middle", []),
    mostPlace: most("place", []),
    mostAddress: most("address", []),
  };
}

const inBits = (odds: number): number => Math.round(Math.log2(odds) * PER_BIT);
