import { isDigitSlip } from "../../text/index.js";
import type { CompiledModel } from "../model/compileModel.js";
import { MISSING } from "../model/levels.js";
import { letterPairLikeness } from "../table/letterPairs.js";
import { type Columns, NOT_A_DAY, type Table, WEAK_DOB, WEAK_NAME, WEAK_SSN } from "../table/table.js";
import { LEVEL as N } from "./levelNumbers.js";
import { nameLikeness } from "./nameLikeness.js";
import { isOtherName, isOtherSsn, isSameLast, isSameSsn } from "./patterns.js";

/** Below every weight: the pair was given up early. */
export const GIVEN_UP = -0x40000000;

/** Places of the fields in `levels` and `bits`, in the order of `FIELDS`. */
export const FIRST = 0;
export const MIDDLE = 1;
export const LAST = 2;
export const SUFFIX = 3;
export const DOB = 4;
export const SSN = 5;
export const PLACE = 6;
export const ADDRESS = 7;
export const HOUSEHOLD = 8;

/** Weighs pairs of rows. `levels` and `bits` tell of the pair that was weighed last. */
export interface Scorer {
  /**
   * The weight of a pair in 256ths of a bit, the prior among them; `GIVEN_UP` as soon as it can't reach the floor.
   */
  readonly weigh: (i: number, j: number, floor: number) => number;
  readonly levels: Uint8Array;
  readonly bits: Int32Array;
  /** Of two names; exact from the floor on. */
  readonly likeness: (a: number, b: number, floor: number) => number;
  readonly isInitial: (name: number) => boolean;
}

/**
 * A scorer over some columns of a table. Numbers come first, since they are cheap and tell most; names are compared
 * only where the weight can still reach the floor.
 */
export function createScorer(table: Table, compiled: CompiledModel, columns: Columns = table.columns): Scorer {
  const { first, middle, last, firstWords, lastWords, aliases, dob, ssn, place, placeRarity } = columns;
  const { ssnDigits, suffix, flags, address, addressStart, addressLetters } = columns;
  const { pool, lists } = table;
  const { rarityFirst, rarityLast, units, start, formalStart, formals } = pool;
  const {
    bits: levelBits,
    base,
    hasFrequency,
    prior,
    mostUnequalFirst,
    mostFirstOrMiddle,
    mostUnequalLast,
    mostPartOfLast,
    mostMiddle,
    mostPlace,
    mostAddress,
  } = compiled;
  const { close, near, addressClose, addressNear } = compiled.model.likeness;
  const { sameFirstName, generation } = compiled.model.guards;
  const likeness = nameLikeness(pool);
  const hasPlace = place.length > 0;
  const hasAddress = address.length > 0;
  const mostSuffix = Math.max(0, levelBits[N.suffixSame] as number);
  const levels = new Uint8Array(9);
  const bits = new Int32Array(9);

  /** Bits of a level; where rarity counts, those of the value, but never less than the level's own. */
  const earned = (level: number, rarity: number): number => {
    const own = levelBits[level] as number;
    if (hasFrequency[level] === 0) return own;
    const rare = (base[level] as number) + rarity;
    return rare > own ? rare : own;
  };

  const initialOf = (name: number): number => units[start[name] as number] as number;
  const lengthOf = (name: number): number => (start[name + 1] as number) - (start[name] as number);

  const haveNickname = (a: number, b: number): boolean => {
    let i = formalStart[a] as number;
    let j = formalStart[b] as number;
    if (i < 0 || j < 0) return false;
    for (;;) {
      const x = formals[i] as number;
      const y = formals[j] as number;
      if (x < 0 || y < 0) return false;
      if (x === y) return true;
      if (x < y) i++;
      else j++;
    }
  };

  const inList = (list: number, name: number): boolean => {
    for (let i = lists.start[list] as number, end = lists.start[list + 1] as number; i < end; i++)
      if (lists.ids[i] === name) return true;
    return false;
  };

  /** The rarest word that two names share, or the one that is a word of the other; −1 for none. */
  const sharedWord = (a: number, aWords: number, b: number, bWords: number): number => {
    if (aWords === 0) return inList(bWords, a) ? a : -1;
    if (bWords === 0) return inList(aWords, b) ? b : -1;
    let rarest = -1;
    for (let i = lists.start[aWords] as number, end = lists.start[aWords + 1] as number; i < end; i++) {
      const word = lists.ids[i] as number;
      if (inList(bWords, word) && (rarest < 0 || (rarityLast[word] as number) > (rarityLast[rarest] as number)))
        rarest = word;
    }
    return rarest;
  };

  const dobLevel = (i: number, j: number): number => {
    const a = dob[i] as number;
    const b = dob[j] as number;
    if (a === 0 || b === 0) return MISSING;
    const flag = (flags[i] as number) | (flags[j] as number);
    if ((flag & NOT_A_DAY) !== 0) return a === b || isDigitSlip(a, b, 8) ? N.dobSlip : MISSING;
    const weak = (flag & WEAK_DOB) !== 0;
    if (a === b) return weak ? N.dobExactWeak : N.dobExact;
    const aYear = (a / 10_000) | 0;
    const bYear = (b / 10_000) | 0;
    const years = aYear > bYear ? aYear - bYear : bYear - aYear;
    if (weak) {
      if (years === 0) return N.dobWeakSameYear;
      if (years <= 2) return N.dobWeakNearYear;
      return N.dobDifferent;
    }
    const aDay = a - aYear * 10_000;
    const bDay = b - bYear * 10_000;
    if (years !== 0 && aDay !== bDay) {
      // Only the last digit of the year and the first of the month can have been swapped.
      if (aDay % 1000 !== bDay % 1000 || !isDigitSlip(a, b, 8)) return N.dobDifferent;
      return N.dobSlip;
    }
    if (years === 0 && ((aDay / 100) | 0) === bDay % 100 && aDay % 100 === ((bDay / 100) | 0)) return N.dobSlip;
    if (isDigitSlip(a, b, 8)) return N.dobSlip;
    if (aDay === bDay && years <= 2) return N.dobSameDayNearYear;
    return years === 0 ? N.dobSameYear : N.dobDifferent;
  };

  const ssnLevel = (i: number, j: number): number => {
    const aDigits = ssnDigits[i] as number;
    const bDigits = ssnDigits[j] as number;
    if (aDigits === 0 || bDigits === 0) return MISSING;
    const a = ssn[i] as number;
    const b = ssn[j] as number;
    if (aDigits === 9 && bDigits === 9) {
      if (a === b)
        return (((flags[i] as number) | (flags[j] as number)) & WEAK_SSN) !== 0 ? N.ssnExactWeak : N.ssnExact;
      return isDigitSlip(a, b, 9) ? N.ssnSlip : N.ssnDifferent;
    }
    const known = aDigits < bDigits ? aDigits : bDigits;
    const power = TENS[known] as number;
    const aEnd = a % power;
    const bEnd = b % power;
    if (aEnd === bEnd) return N.ssnLastFour;
    return isDigitSlip(aEnd, bEnd, known) ? N.ssnLastFourSlip : N.ssnLastFourDifferent;
  };

  const firstLevel = (i: number, j: number, a: number, b: number, weak: boolean): number => {
    if (haveNickname(a, b)) return N.firstNickname;
    const aAliases = aliases[i] as number;
    const bAliases = aliases[j] as number;
    if ((aAliases | bAliases) !== 0 && shareAlias(a, aAliases, b, bAliases)) return N.firstAlias;
    if (isSwapped(i, j)) return N.firstSwapped;
    if (lengthOf(a) === 1 || lengthOf(b) === 1) {
      if (initialOf(a) === initialOf(b)) return N.firstInitial;
    } else if (a === middle[j] || b === middle[i]) return N.firstMiddle;
    const aWords = firstWords[i] as number;
    const bWords = firstWords[j] as number;
    if ((aWords | bWords) !== 0 && sharedWord(a, aWords, b, bWords) >= 0) return N.firstPart;
    const alike = likeness(a, b, near);
    if (alike >= close) return N.firstClose;
    if (alike >= near) return N.firstNear;
    if (a === last[j] || b === last[i]) return N.firstCrossed;
    return weak ? N.firstDifferentWeak : N.firstDifferent;
  };

  /** Of a first name that is the other's middle name; where both are, of the commoner. */
  const middleRarity = (i: number, j: number, a: number, b: number): number => {
    const aRarity = rarityFirst[a] as number;
    const bRarity = rarityFirst[b] as number;
    if (a !== middle[j]) return bRarity;
    return b === middle[i] && bRarity < aRarity ? bRarity : aRarity;
  };

  /** Of two names in each other's place, the order in which they are commoner is taken for the right one. */
  const swapIsRight = (a: number, b: number): boolean =>
    (rarityFirst[a] as number) + (rarityLast[b] as number) <= (rarityFirst[b] as number) + (rarityLast[a] as number);

  const shareAlias = (a: number, aAliases: number, b: number, bAliases: number): boolean =>
    (bAliases !== 0 && inList(bAliases, a)) || (aAliases !== 0 && inList(aAliases, b));

  /** Both names stand in each other's place; one of them may have a typing error. */
  const isSwapped = (i: number, j: number): boolean => {
    const aFirst = first[i] as number;
    const aLast = last[i] as number;
    const bFirst = first[j] as number;
    const bLast = last[j] as number;
    if (aLast < 0 || bLast < 0) return false;
    if (aFirst === bLast) return aLast === bFirst || likeness(aLast, bFirst, close) >= close;
    return aLast === bFirst && likeness(aFirst, bLast, close) >= close;
  };

  const lastLevel = (i: number, j: number, a: number, b: number, weak: boolean): number => {
    const aAliases = aliases[i] as number;
    const bAliases = aliases[j] as number;
    if ((aAliases | bAliases) !== 0 && shareAlias(a, aAliases, b, bAliases)) return N.lastAlias;
    if (levels[FIRST] === N.firstSwapped) return N.lastSwapped;
    const aWords = lastWords[i] as number;
    const bWords = lastWords[j] as number;
    if ((aWords | bWords) !== 0 && sharedWord(a, aWords, b, bWords) >= 0) return N.lastPart;
    const alike = likeness(a, b, near);
    if (alike >= close) return N.lastClose;
    if (alike >= near) return N.lastNear;
    return weak ? N.lastDifferentWeak : N.lastDifferent;
  };

  const unequalLastRarity = (i: number, j: number, level: number, swappedLast: number): number => {
    if (level === N.lastSwapped) return swappedLast < 0 ? 0 : (rarityLast[swappedLast] as number);
    if (level !== N.lastPart) return 0;
    const word = sharedWord(last[i] as number, lastWords[i] as number, last[j] as number, lastWords[j] as number);
    return word < 0 ? 0 : (rarityLast[word] as number);
  };

  const middleLevel = (a: number, b: number): number => {
    if (a < 0 || b < 0) return MISSING;
    if (lengthOf(a) === 1 || lengthOf(b) === 1)
      return initialOf(a) === initialOf(b) ? N.middleInitial : N.middleDifferent;
    if (a === b) return N.middleExact;
    return likeness(a, b, sameFirstName) >= sameFirstName ? N.middleClose : N.middleDifferent;
  };

  const addressLevel = (i: number, j: number, firstAt: number): number => {
    const exact = address[i] === address[j];
    const alike = exact ? 1 : letterPairLikeness(addressLetters, i, j);
    if (alike < addressNear) return N.addressDifferent;
    if (firstAt === MISSING || isOtherName(firstAt)) return N.addressShared;
    if (exact) return N.addressExact;
    return alike >= addressClose && addressStart[i] === addressStart[j] ? N.addressClose : N.addressNear; // not a neighbour's
  };

  /** What a family's members have in common without being one person: then it tells less than it seems. */
  const householdLevel = (
    firstAt: number,
    lastAt: number,
    dobAt: number,
    ssnAt: number,
    aDob: number,
    bDob: number,
  ): number => {
    if (!isSameLast(lastAt) || firstAt === MISSING) return MISSING;
    if (isOtherName(firstAt)) {
      if (dobAt !== N.dobExact) return MISSING;
      return isOtherSsn(ssnAt) ? N.twins : ssnAt === MISSING ? N.twinsPerhaps : MISSING;
    }
    if (isSameSsn(ssnAt) || dobAt === MISSING) return MISSING;
    const years = Math.abs(Math.trunc(aDob / 10_000) - Math.trunc(bDob / 10_000));
    const decadeSlip = dobAt === N.dobSlip && aDob % 10_000 === bDob % 10_000;
    return years >= generation && !decadeSlip ? N.namesakes : MISSING;
  };

  const weigh = (i: number, j: number, floor: number): number => {
    const aFirst = first[i] as number;
    const bFirst = first[j] as number;
    const aLast = last[i] as number;
    const bLast = last[j] as number;
    const weakName = (((flags[i] as number) | (flags[j] as number)) & WEAK_NAME) !== 0;

    let firstAt = MISSING;
    let firstBits = 0;
    let mostFirst = 0;
    if (aFirst >= 0 && bFirst >= 0) {
      if (aFirst === bFirst) {
        firstAt = weakName ? N.firstExactWeak : N.firstExact;
        if (lengthOf(aFirst) === 1) firstAt = N.firstInitial;
        firstBits = mostFirst = earned(firstAt, rarityFirst[aFirst] as number);
      } else mostFirst = (middle[i] as number) < 0 && (middle[j] as number) < 0 ? mostUnequalFirst : mostFirstOrMiddle;
    }
    let lastAt = MISSING;
    let lastBits = 0;
    let mostLast = 0;
    if (aLast >= 0 && bLast >= 0) {
      if (aLast === bLast) {
        lastAt = weakName ? N.lastExactWeak : N.lastExact;
        lastBits = mostLast = earned(lastAt, rarityLast[aLast] as number);
      } else mostLast = ((lastWords[i] as number) | (lastWords[j] as number)) === 0 ? mostUnequalLast : mostPartOfLast;
    }
    const swapped = aFirst === bLast && aLast === bFirst && aFirst >= 0 && aLast >= 0 && firstAt === MISSING;
    const swappedFirst = swapped && swapIsRight(aFirst, aLast) ? aFirst : aLast;
    const swappedLast = swappedFirst === aFirst ? aLast : aFirst;
    if (swapped) {
      mostFirst = Math.max(mostFirst, earned(N.firstSwapped, rarityFirst[swappedFirst] as number));
      mostLast = Math.max(mostLast, earned(N.lastSwapped, rarityLast[swappedLast] as number));
    }
    const crossed = aFirst < 0 || bFirst < 0 ? -1 : aFirst === bLast ? aFirst : aLast === bFirst ? bFirst : -1;
    if (crossed >= 0 && firstAt === MISSING)
      mostFirst = Math.max(mostFirst, earned(N.firstCrossed, rarityLast[crossed] as number));
    let mostRest = mostSuffix;
    if ((middle[i] as number) >= 0 && (middle[j] as number) >= 0) mostRest += mostMiddle;
    if (hasPlace && place[i] !== 0 && place[j] !== 0) mostRest += mostPlace;
    const bothAddresses = hasAddress && address[i] !== 0 && address[j] !== 0;
    if (bothAddresses) mostRest += mostAddress;
    let weight = prior + mostFirst + mostLast + mostRest;
    const dobAt = dobLevel(i, j);
    const dobBits = dobAt === MISSING ? 0 : (levelBits[dobAt] as number);
    weight += dobBits;
    const ssnAt = ssnLevel(i, j);
    const ssnBits = ssnAt === MISSING ? 0 : (levelBits[ssnAt] as number);
    weight += ssnBits;
    if (weight < floor) return GIVEN_UP;

    if (mostFirst !== 0 && firstAt === MISSING) {
      firstAt = firstLevel(i, j, aFirst, bFirst, weakName);
      firstBits = earned(
        firstAt,
        firstAt === N.firstMiddle
          ? middleRarity(i, j, aFirst, bFirst)
          : firstAt === N.firstCrossed
            ? (rarityLast[crossed] as number)
            : 0,
      );
      if (swapped && firstAt === N.firstSwapped) firstBits = earned(firstAt, rarityFirst[swappedFirst] as number);
      weight += firstBits - mostFirst;
      if (weight < floor) return GIVEN_UP;
    }
    levels[FIRST] = firstAt;
    if (mostLast !== 0 && lastAt === MISSING) {
      lastAt = lastLevel(i, j, aLast, bLast, weakName);
      lastBits = earned(
        lastAt,
        hasFrequency[lastAt] === 1 ? unequalLastRarity(i, j, lastAt, swapped ? swappedLast : -1) : 0,
      );
      weight += lastBits - mostLast;
      if (weight < floor) return GIVEN_UP;
    }
    weight -= mostRest;

    // A number one off is a typing error or, next to another first name, a brother's: numbers of siblings follow each other.
    let ssnFinal = ssnAt;
    let ssnFinalBits = ssnBits;
    if (ssnAt === N.ssnSlip && isOtherName(firstAt) && areNeighbours(ssn[i] as number, ssn[j] as number)) {
      ssnFinal = N.ssnNeighbour;
      ssnFinalBits = levelBits[N.ssnNeighbour] as number;
      weight += ssnFinalBits - ssnBits;
    }
    const middleAt = firstAt === N.firstMiddle ? MISSING : middleLevel(middle[i] as number, middle[j] as number);
    const middleBits = middleAt === MISSING ? 0 : earned(middleAt, rarityFirst[middle[i] as number] as number);
    const aSuffix = suffix[i] as number;
    const bSuffix = suffix[j] as number;
    const suffixAt = aSuffix === 0 || bSuffix === 0 ? MISSING : aSuffix === bSuffix ? N.suffixSame : N.suffixDifferent;
    const suffixBits = suffixAt === MISSING ? 0 : (levelBits[suffixAt] as number);
    let placeAt = MISSING;
    let placeBits = 0;
    if (hasPlace && place[i] !== 0 && place[j] !== 0) {
      placeAt = place[i] === place[j] ? N.placeExact : N.placeDifferent;
      placeBits = earned(placeAt, placeRarity[i] as number);
    }
    const addressAt = bothAddresses ? addressLevel(i, j, firstAt) : MISSING;
    const addressBits = addressAt === MISSING ? 0 : (levelBits[addressAt] as number);
    const householdAt = householdLevel(firstAt, lastAt, dobAt, ssnFinal, dob[i] as number, dob[j] as number);
    const householdBits = householdAt === MISSING ? 0 : (levelBits[householdAt] as number);
    levels[HOUSEHOLD] = householdAt;
    bits[HOUSEHOLD] = householdBits;
    levels[MIDDLE] = middleAt;
    levels[LAST] = lastAt;
    levels[SUFFIX] = suffixAt;
    levels[DOB] = dobAt;
    levels[SSN] = ssnFinal;
    levels[PLACE] = placeAt;
    levels[ADDRESS] = addressAt;
    bits[FIRST] = firstBits;
    bits[MIDDLE] = middleBits;
    bits[LAST] = lastBits;
    bits[SUFFIX] = suffixBits;
    bits[DOB] = dobBits;
    bits[SSN] = ssnFinalBits;
    bits[PLACE] = placeBits;
    bits[ADDRESS] = addressBits;
    return weight + middleBits + suffixBits + placeBits + addressBits + householdBits;
  };
  return { weigh, levels, bits, likeness, isInitial: (name) => lengthOf(name) === 1 };
}

/** Powers of ten: of a number, its last digits are what is left by one of them. */
const TENS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000] as const;

/** Numbers given one after the other differ in the last two digits; a typing error may be anywhere. */
export const areNeighbours = (a: number, b: number): boolean => Math.trunc(a / 100) === Math.trunc(b / 100);
