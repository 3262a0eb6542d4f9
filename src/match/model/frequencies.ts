import { FIRST_NAME_FREQUENCIES } from "../../lexicons/firstNameFrequencies.js";
import { LAST_NAME_FREQUENCIES } from "../../lexicons/lastNameFrequencies.js";
import type { MatchModel } from "./model.js";

/** −log2 of the share of people who have this name, in 256ths of a bit. */
export interface RarityTable {
  readonly first: (folded: string) => number;
  readonly last: (folded: string) => number;
  readonly place: (folded: string) => number;
}

/** Bits are whole 256ths, so that sums are exact in any order. */
export const PER_BIT = 256;

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz!#%&*+-=";

/** Opens the name table that a model asks for. */
export function openRarities({ frequencies, rarest }: MatchModel): RarityTable {
  const floor = (share: number): number => Math.round(-Math.log2(share) * PER_BIT);
  const [first, last, place] = [floor(rarest.first), floor(rarest.last), floor(rarest.place)];
  if (frequencies === "us")
    return {
      first: (name) => Math.min(first, rarityIn(FIRST_NAME_FREQUENCIES, name) ?? first),
      last: (name) => Math.min(last, rarityIn(LAST_NAME_FREQUENCIES, name) ?? last),
      place: () => 0,
    };
  const of = (shares: Readonly<Record<string, number>>, least: number) => (name: string) =>
    Object.hasOwn(shares, name) ? Math.min(least, floor(shares[name] ?? 1)) : least;
  return {
    first: of(frequencies.first, first),
    last: of(frequencies.last, last),
    place: frequencies.place === undefined ? () => 0 : of(frequencies.place, place),
  };
}

/** Looks a name up by halving: the text is sorted, and each name ends at the sign behind it that is no capital. */
function rarityIn(text: string, name: string): number | null {
  let low = 0;
  let high = text.length;
  while (low < high) {
    let start = (low + high) >> 1;
    while (start > low && isCapital(text.charCodeAt(start - 1))) start--;
    let end = start;
    let at = 0;
    while (at < name.length && text.charCodeAt(end) === name.charCodeAt(at)) {
      end++;
      at++;
    }
    const isEnd = !isCapital(text.charCodeAt(end));
    if (isEnd && at === name.length) return (6 + DIGITS.indexOf(text.charAt(end)) / 4) * PER_BIT;
    const isBefore = isEnd || (at < name.length && text.charCodeAt(end) < name.charCodeAt(at));
    while (isCapital(text.charCodeAt(end))) end++;
    if (isBefore) low = end + 1;
    else high = start;
  }
  return null;
}

const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;
