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
      first: rarityOf(FIRST_NAME_FREQUENCIES, first),
      last: rarityOf(LAST_NAME_FREQUENCIES, last),
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

/** Beyond so many names, reading the whole table once is cheaper than searching its text. */
const SEARCHES = 500;

function rarityOf(text: string, least: number): (name: string) => number {
  let searches = 0;
  let read: ReadonlyMap<string, number> | undefined;
  return (name) => {
    if (searches++ < SEARCHES) return Math.min(least, rarityIn(text, name) ?? least);
    read ??= readAll(text);
    return Math.min(least, read.get(name) ?? least);
  };
}

function readAll(text: string): ReadonlyMap<string, number> {
  const rarities = new Map<string, number>();
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    for (end = start; isCapital(text.charCodeAt(end)); ) end++;
    rarities.set(text.slice(start, end), rarityAt(text, end));
  }
  return rarities;
}

const rarityAt = (text: string, at: number): number => (6 + DIGITS.indexOf(text.charAt(at)) / 4) * PER_BIT;

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
    if (isEnd && at === name.length) return rarityAt(text, end);
    const isBefore = isEnd || (at < name.length && text.charCodeAt(end) < name.charCodeAt(at));
    while (isCapital(text.charCodeAt(end))) end++;
    if (isBefore) low = end + 1;
    else high = start;
  }
  return null;
}

const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;
