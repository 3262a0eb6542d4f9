import { openRarities, PER_BIT, type RarityTable } from "./frequencies.js";
import { GUARDS, LEVELS, type MatchField } from "./levels.js";
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

/** The numbers of a field's levels but for some, which are asked for where they hold. */
const levelsOf = (field: MatchField, ...except: readonly string[]): readonly number[] =>
  LEVELS.flatMap((code, i) => (code.startsWith(`${field}.`) && !except.includes(code) ? [i] : []));

const UNEQUAL_FIRST = /* @__PURE__ */ levelsOf(
  "first",
  "first.exact",
  "first.exact-weak",
  "first.swapped",
  "first.middle-name",
  "first.crossed",
);
const FIRST_OR_MIDDLE = /* @__PURE__ */ levelsOf(
  "first",
  "first.exact",
  "first.exact-weak",
  "first.swapped",
  "first.crossed",
);
const UNEQUAL_LAST = /* @__PURE__ */ levelsOf("last", "last.exact", "last.exact-weak", "last.swapped", "last.part");
const PART_OF_LAST = /* @__PURE__ */ levelsOf("last", "last.exact", "last.exact-weak", "last.swapped");
const MIDDLE = /* @__PURE__ */ levelsOf("middle");
const PLACE = /* @__PURE__ */ levelsOf("place");
const ADDRESS = /* @__PURE__ */ levelsOf("address");

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
  const most = (levels: readonly number[], floor: number): number => {
    let max = 0;
    for (const i of levels)
      max = Math.max(max, bits[i] as number, hasFrequency[i] === 1 ? (base[i] as number) + floor : 0);
    return max;
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
    mostUnequalFirst: most(UNEQUAL_FIRST, floors.first),
    mostFirstOrMiddle: most(FIRST_OR_MIDDLE, floors.first),
    mostUnequalLast: most(UNEQUAL_LAST, floors.last),
    mostPartOfLast: most(PART_OF_LAST, floors.last),
    mostMiddle: most(MIDDLE, floors.first),
    mostPlace: most(PLACE, floors.place),
    mostAddress: most(ADDRESS, floors.place),
  };
}

const inBits = (odds: number): number => Math.round(Math.log2(odds) * PER_BIT);
