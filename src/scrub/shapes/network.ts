import type { Candidate } from "../candidate.js";
import {
  behind,
  digitsAt,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  plainAt,
  rawAt,
  sameLine,
  touches,
} from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { NUMBER, type Reading, SIGN, WORD } from "../reading/read.js";
import type { DigitRun } from "./digits.js";
import { propose } from "./propose.js";

const { ip, gps } = CLASS;

/** Decimals of a degree from which a place is a house: 0.001 degree is about 110 m. */
const DECIMALS_OF_A_PLACE = 3;

/** IPv4 addresses: four numbers up to 255, joined by full stops. */
export function lookForIp(r: Reading, run: DigitRun, found: Candidate[]): void {
  if (run.groups.length < 4) return;
  for (let g = 0; g + 3 < run.groups.length; g++) {
    const four = run.groups.slice(g, g + 4);
    const dotted = run.joins.slice(g + 1, g + 4).every((join) => join === ".");
    const at = run.tokens[g] ?? 0;
    if (!dotted || four.some((part) => part.length > 3 || Number(part) > 255)) continue;
    const named = behind(r, at, ip, 4) >= 0;
    // Versions and section numbers have small parts: 2.4.1.0.
    if (named || four.some((part) => Number(part) > 99))
      propose(r, found, "shape.network.ip", at, run.tokens[g + 3] ?? at);
  }
}

/** A latitude or longitude in decimal degrees: `47.6588`, `47.6588N`, `N47.6588°`. */
interface Degrees {
  readonly first: number;
  readonly last: number;
}

const isSide = (r: Reading, i: number): boolean => /^[nsew]$/.test(plainAt(r, i)) && sameLine(r, i);

/** Decimal degrees from token `at`, with a minus or the letter of a side before or behind. */
function degreesAt(r: Reading, at: number): Degrees | undefined {
  const [, head = ""] = /^[nsew]?([0-9]{1,3})$/.exec(plainAt(r, at)) ?? [];
  if (head === "" || Number(head) > 180 || !isMark(r, at + 1, ".") || !touches(r, at + 1)) return undefined;
  const [, decimals = ""] = /^([0-9]{1,24})[nsew]?$/.exec(plainAt(r, at + 2)) ?? [];
  if (decimals.length < DECIMALS_OF_A_PLACE || !touches(r, at + 2)) return undefined;
  const first = (isMark(r, at - 1, "-") && touches(r, at)) || (isSide(r, at - 1) && sameLine(r, at)) ? at - 1 : at;
  const sign = isMark(r, at + 3, "°") ? at + 3 : at + 2;
  return { first, last: isSide(r, sign + 1) && kindAt(r, at) === NUMBER ? sign + 1 : sign };
}

/** Coordinates: a latitude and a longitude in decimal degrees, or degrees and minutes. */
export function lookForPosition(r: Reading, at: number, found: Candidate[]): void {
  const degrees = degreesAt(r, at);
  if (degrees === undefined) return lookForMinutes(r, at, found);
  let second = degrees.last + 1;
  while (
    second <= degrees.last + 3 &&
    sameLine(r, second) &&
    (",-/".includes(markAt(r, second) || " ") || isSide(r, second))
  )
    second++;
  const pair = sameLine(r, second) && lengthAt(r, second) > 1 ? degreesAt(r, second) : undefined;
  if (pair !== undefined) propose(r, found, "shape.network.position", degrees.first, pair.last);
  else if (behind(r, at, gps, 4) >= 0) propose(r, found, "shape.network.position", degrees.first, degrees.last);
}

/** Tokens of a latitude and a longitude in degrees, minutes and seconds. */
const MOST_OF_MINUTES = 24;

/** `47°39'32"N 117°25'34"W`, `N 47° 39.533'`: degrees with minutes or a side. */
function lookForMinutes(r: Reading, at: number, found: Candidate[]): void {
  // The ordinal sign stands for the degree, and is a letter.
  const joined = /^[0-9]{1,3}º[0-9]{0,2}$/.test(rawAt(r, at));
  if (!joined && !(isMark(r, at + 1, "°") && /^[nsew]?[0-9]{1,3}$/.test(plainAt(r, at)))) return;
  let last = joined ? at : at + 1;
  let minutes = false;
  let sides = false;
  let numbers = false;
  for (const most = at + MOST_OF_MINUTES; last < most && sameLine(r, last + 1); last++) {
    const mark = markAt(r, last + 1);
    const side = /^[nsew](?:[0-9]{1,3})?$/.test(plainAt(r, last + 1));
    if (
      !side &&
      digitsAt(r, last + 1) === "" &&
      !/^[0-9]{1,3}º/.test(rawAt(r, last + 1)) &&
      !`'".,-°`.includes(mark || " ")
    )
      break;
    minutes ||= mark === "'";
    sides ||= side;
    numbers ||= digitsAt(r, last + 1) !== "";
  }
  while (last > at && (isMark(r, last, ",") || isMark(r, last, "."))) last--;
  const first = isSide(r, at - 1) && sameLine(r, at) ? at - 1 : at;
  if (minutes || (sides && numbers)) propose(r, found, "shape.network.position", first, last);
}

/** `47 39 32 N, 117 25 34 W`: a latitude and a longitude with spaces between. Woken by the first run of digits. */
export function lookForSpacedPosition(r: Reading, { tokens, groups }: DigitRun, found: Candidate[]): void {
  if (groups.length !== 3) return;
  const first = tokens[0] ?? 0;
  const side = isThree(r, first);
  const second = isMark(r, side + 1, ",") || isMark(r, side + 1, "/") ? side + 2 : side + 1;
  if (side < 0 || !/^[ns]$/.test(plainAt(r, side)) || !sameLine(r, side + 1) || !sameLine(r, second)) return;
  const last = isThree(r, second);
  if (last >= 0 && /^[ew]$/.test(plainAt(r, last))) propose(r, found, "shape.network.position", first, last);
}

/** The side behind degrees, minutes and seconds from token `i`, or -1. */
function isThree(r: Reading, i: number): number {
  const fits = [180, 59, 59].every((most, k) => {
    const digits = kindAt(r, i + k) === NUMBER && lengthAt(r, i + k) <= 3 ? Number(digitsAt(r, i + k)) : 999;
    return digits <= most && (k === 0 || sameLine(r, i + k));
  });
  return fits && isSide(r, i + 3) ? i + 3 : -1;
}

/** Open location codes: `85J4MH5F+8Q`, `MH5F+8Q`, by their alphabet. Woken by the plus. */
export function lookForPlusCode(r: Reading, at: number, found: Candidate[]): void {
  if (!touches(r, at) || !touches(r, at + 1)) return;
  const code = `${rawAt(r, at - 1)}+${rawAt(r, at + 1)}`;
  if (!/^(?:[2-9CFGHJMPQRVWX]{4}){1,2}\+[2-9CFGHJMPQRVWX]{2,3}$/.test(code)) return;
  if (/[0-9]/.test(code) && /[A-Z]/.test(code)) propose(r, found, "shape.network.position", at - 1, at + 1);
}

/** `///filled.count.soap`: three words for three metres. Woken by the last of the slashes. */
export function lookForThreeWords(r: Reading, at: number, found: Candidate[]): void {
  if (![0, 1, 2].every((k) => isMark(r, at - k, "/") && touches(r, at + 1 - k))) return;
  if (touches(r, at - 2) && kindAt(r, at - 3) !== 0) return; // file:///
  const words = [1, 3, 5].every((k) => kindAt(r, at + k) === WORD && touches(r, at + k));
  if (words && isMark(r, at + 2, ".") && isMark(r, at + 4, ".") && touches(r, at + 2) && touches(r, at + 4))
    propose(r, found, "shape.network.position", at - 2, at + 5);
}

const isHex = (r: Reading, i: number, digits: number): boolean =>
  lengthAt(r, i) === digits && /^[0-9a-f]+$/i.test(rawAt(r, i));

/** How many groups of so many hexadecimal digits stand from token `at`, joined by one and the same mark. */
function hexGroups(r: Reading, at: number, digits: number, most: number): number {
  const mark = markAt(r, at + 1);
  let count = 0;
  while (count < most && isHex(r, at + 2 * count, digits)) {
    const joined =
      markAt(r, at + 2 * count - 1) === mark && touches(r, at + 2 * count) && touches(r, at + 2 * count - 1);
    if (count > 0 && !joined) break;
    count++;
  }
  return count;
}

/** Hardware addresses: six or eight pairs of hexadecimal digits, or three groups of four. */
export function lookForHardware(r: Reading, at: number, found: Candidate[]): void {
  const mark = markAt(r, at + 1);
  if (mark === ":" || mark === "-") {
    const pairs = hexGroups(r, at, 2, 8);
    if (pairs >= 6) propose(r, found, "shape.network.hardware", at, at + 2 * (pairs === 8 ? 7 : 5));
  } else if (mark === "." && hexGroups(r, at, 4, 3) === 3) {
    const letters = [0, 2, 4].some((k) => kindAt(r, at + k) !== NUMBER);
    if (letters) propose(r, found, "shape.network.hardware", at, at + 4);
  }
}

/** Hardware addresses that begin with letters. Woken by the first joint. */
export function lookForHardwareOfLetters(r: Reading, at: number, found: Candidate[]): void {
  if (touches(r, at) && kindAt(r, at - 1) === WORD && lengthAt(r, at - 1) === 2) lookForHardware(r, at - 1, found);
}

const colonsAt = (r: Reading, i: number): number =>
  isMark(r, i, ":") ? (isMark(r, i + 1, ":") && touches(r, i + 1) ? 2 : 1) : 0;

/** Groups of an IPv6 address, by RFC 4291. */
const MOST_GROUPS = 8;

/** IPv6 addresses: eight groups of hexadecimal digits, or fewer with `::` for zeros. Woken by their first colon. */
export function lookForIpv6(r: Reading, at: number, found: Candidate[]): void {
  const isGroup = (i: number): boolean => lengthAt(r, i) <= 4 && isHex(r, i, lengthAt(r, i));
  const first = touches(r, at) && isGroup(at - 1) ? at - 1 : at;
  if (!touches(r, at + 1) || (touches(r, first) && isMark(r, first - 1, ":"))) return;
  if (first === at && !isMark(r, at + 1, ":")) return;
  let groups = 0;
  let gaps = 0;
  let telling = false;
  let last = first - 1;
  for (let i = first; groups <= MOST_GROUPS && (i === first || touches(r, i)); i = last + 1) {
    const colons = colonsAt(r, i);
    const group = i + colons;
    if (i > first && colons === 0) break;
    gaps += colons === 2 ? 1 : 0;
    if (!isGroup(group) || !(group === first || touches(r, group))) {
      if (colons === 2) last = i + 1;
      break;
    }
    const four = [1, 3, 5].every(
      (k) => isMark(r, group + k, ".") && touches(r, group + k + 1) && digitsAt(r, group + k + 1) !== "",
    );
    telling ||= lengthAt(r, group) > 2 && /[0-9]/.test(rawAt(r, group));
    groups += four ? 2 : 1;
    last = four ? group + 6 : group;
    if (four) break;
  }
  const whole =
    gaps === 0 ? groups === MOST_GROUPS : gaps === 1 && groups >= 2 - (telling ? 1 : 0) && groups < MOST_GROUPS;
  if (!whole || !(telling || groups === MOST_GROUPS || behind(r, first, ip, 4) >= 0)) return;
  const zone = isMark(r, last + 1, "%") && touches(r, last + 1) && touches(r, last + 2) && kindAt(r, last + 2) !== SIGN;
  propose(r, found, "shape.network.ip", first, zone ? last + 2 : last);
}
