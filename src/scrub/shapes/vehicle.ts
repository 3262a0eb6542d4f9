import type { Candidate } from "../candidate.js";
import { CLASS } from "../reading/lexicon.js";
import {
  behind,
  capitalsAt,
  digitsAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  plainAt,
  rawAt,
  sameLine,
  says,
  startsSentence,
  touches,
} from "../reading/ask.js";
import { MIXED, NUMBER, WORD, type Reading } from "../reading/read.js";
import { propose } from "./propose.js";

const {
  make,
  makeSure,
  model,
  modelSure,
  rideNoun,
  colour,
  colourSure,
  drivePossessive,
  rideDetail,
  plate,
  state,
  placeStop,
  locative,
  number,
  stayVerb,
  rideVeto,
} = CLASS; // prettier-ignore

/** The letters and digits of a plate from token `i`: `BKR 4471`, `918 TGM`, `bxl2290`, `ABC-1234`. Last token, or -1. */
function plateAt(r: Reading, i: number, labelled: boolean): number {
  if (!sameLine(r, i)) return -1;
  if (kindAt(r, i) === MIXED)
    return /^([a-z][0-9]{3}|[0-9][a-z]{3}|[0-9]{2}[a-z]{2}|[a-z0-9]{5,8})$/.test(plainAt(r, i)) ? i : -1;
  const next = isMark(r, i + 1, "-") && touches(r, i + 1) ? i + 2 : i + 1;
  if (!sameLine(r, next)) return -1;
  const letters = (j: number): boolean =>
    kindAt(r, j) === WORD && lengthAt(r, j) <= 3 && (capitalsAt(r, j) === 2 || (labelled && !is(r, j, locative)));
  const digits = (j: number): boolean => kindAt(r, j) === NUMBER && lengthAt(r, j) >= 3 && lengthAt(r, j) <= 5;
  // "tag is wa 7713 rv"
  if (labelled && is(r, i, state) && digits(next) && letters(next + 1)) return next + 1;
  if (digits(i) && letters(next)) return next;
  return letters(i) && (digits(next) || (labelled && kindAt(r, next) === MIXED)) ? next : -1;
}

/** Whether a token only joins a label to its number: `#`, `is`, `no`. */
const joinsLabel = (r: Reading, i: number): boolean =>
  "#:.(".includes(markAt(r, i) || "x") || says(r, i, "is no number num of es");

/** Licence plates by their label: `plate CQB 7719`, `GA tag CQB7719`, `lic# BKR4471`. */
export function lookForPlate(r: Reading, at: number, found: Candidate[]): void {
  let i = at + 1;
  while (i < at + 5 && (joinsLabel(r, i) || is(r, i, plate) || isHome(r, i))) i++;
  const last = plateAt(r, i, true);
  if (last === -1 || is(r, last + 1, CLASS.unitOfAmount)) return;
  const first = is(r, at - 1, state) && capitalsAt(r, at - 1) > 0 && sameLine(r, at) ? at - 1 : i;
  propose(r, found, "shape.vehicle.plate", first, last, "label.plate");
}

/** Whether a state stands between the label and its plate. */
const isHome = (r: Reading, i: number): boolean =>
  is(r, i, state) && (capitalsAt(r, i) === 2 || lengthAt(r, i) > 3) && plateAt(r, i, true) === -1;

/** The number of a vehicle's frame: under its label, or seventeen letters and digits. */
export function lookForVin(r: Reading, at: number, found: Candidate[]): void {
  let i = at + 1;
  while (i < at + 4 && joinsLabel(r, i)) i++;
  if (sameLine(r, i) && (kindAt(r, i) === MIXED || kindAt(r, i) === NUMBER) && lengthAt(r, i) >= 5)
    propose(r, found, "shape.vehicle.vin", i, i, "label.vin");
}

function isYear(r: Reading, i: number): boolean {
  const year = Number(digitsAt(r, i));
  return year >= 1950 && year < 2030;
}

/** What stands before the vehicle's name: plate, determiner, year, colours. */
interface Before {
  readonly first: number;
  readonly colour: boolean;
  readonly year: boolean;
  readonly plate: boolean;
  readonly whose: boolean;
}

function beforeName(r: Reading, at: number): Before {
  let first = at;
  let hasColour = false;
  let year = false;
  while (first > at - 8 && sameLine(r, first)) {
    const j = first - 1;
    const short = kindAt(r, j) === NUMBER && isMark(r, j - 1, "'");
    if (short || (isYear(r, j) && !isMark(r, j - 1, "$"))) year = true;
    else if (is(r, j, colourSure)) hasColour = true;
    else if (!is(r, j, colour) && !is(r, j, CLASS.worn) && !(isMark(r, j, "-") && touches(r, j))) break;
    first = short ? j - 1 : j;
  }
  const told = { first, colour: hasColour, year, plate: false, whose: false };
  if (!sameLine(r, first)) return told;
  for (const start of [first - 2, first - 1]) {
    if (plateAt(r, start, false) !== first - 1) continue;
    const home = is(r, start - 1, state) && capitalsAt(r, start - 1) === 2;
    return { ...told, first: home ? start - 1 : start, plate: true };
  }
  // "his sister's dead Sienna"
  const owner = first - 1;
  if ((is(r, owner, CLASS.kin) || is(r, owner, CLASS.possessiveHome)) && rawAt(r, owner).includes("'"))
    return { ...told, first: is(r, owner - 1, drivePossessive) ? owner - 1 : owner, whose: true };
  if (says(r, owner, "a an the el la un una")) return { ...told, first: owner };
  return { ...told, whose: is(r, owner, drivePossessive) };
}

/** The last token of make and model: `Mercury Grand Marquis`, `Crown Vic`, `Slug Bug`, `Ford F-150 truck`, `Honda CR-V`. */
function endOfName(r: Reading, at: number): { readonly last: number; readonly models: number } {
  const made = is(r, at, make);
  let last = at;
  let models = is(r, at, model) ? 1 : 0;
  while (last < at + 6 && sameLine(r, last + 1)) {
    const next = last + 1;
    const dashed =
      made && lengthAt(r, next) <= 3 && isMark(r, next + 1, "-") && touches(r, next + 1) && touches(r, next + 2);
    if (dashed || is(r, next, model)) models++;
    else if (
      !is(r, next, rideNoun) &&
      !is(r, next, make) &&
      !(made && capitalsAt(r, next) === 1 && is(r, next + 1, model)) &&
      !(made && kindAt(r, next) === MIXED)
    )
      break;
    last = dashed ? next + 2 : next;
  }
  return { last, models };
}

/** Plates, states and details after the name. */
function endOfDescription(r: Reading, i: number): { readonly last: number; readonly plate: boolean } {
  let last = i;
  let hasPlate = false;
  for (let parts = 0; parts < 4; parts++) {
    const comma = isMark(r, last + 1, ",") || isMark(r, last + 1, "(") || isMark(r, last + 1, "-");
    const next = comma ? last + 2 : last + 1;
    if (!sameLine(r, next)) break;
    // "una Tahoe gris"
    if (!comma && is(r, next, colourSure)) {
      last = next;
      continue;
    }
    const home = is(r, next, state) || is(r, next, CLASS.plateKind) ? next + 1 : next;
    let label = home;
    while (is(r, label, plate) || isMark(r, label, "#") || isMark(r, label, ":")) label++;
    const end = plateAt(r, label, label > home);
    hasPlate ||= end !== -1;
    const detail = end !== -1 ? end : endOfDetail(r, next, comma);
    if (detail === -1) break;
    last = detail;
  }
  return { last, plate: hasPlate };
}

/** `with no tailgate`, `with a ladder rack and one blue fender`, `tinted`, `rear glass is a tarp`. Last token, or -1. */
function endOfDetail(r: Reading, i: number, afterComma: boolean): number {
  // `, "Sooner Lady" on the door`, `, one blue door`
  const withWord = says(r, i, "with w con") || (afterComma && (isMark(r, i, '"') || is(r, i, number)));
  if (!withWord && !afterComma) return -1;
  let last = -1;
  let detail = false;
  let quoted = false;
  for (let j = i; j <= i + 14 && !startsSentence(r, j); j++) {
    const mark = markAt(r, j);
    if (mark === '"') {
      quoted = !quoted;
      last = quoted ? last : j;
      continue;
    }
    if (mark === "-" || (mark === "/" && j === i + 1)) continue;
    if (mark === "&" || says(r, j, "and")) {
      if (!quoted && !isFurther(r, j + 1)) break;
      continue;
    }
    if (!quoted && mark !== "") break;
    if (
      !quoted &&
      j > i &&
      ((is(r, j, placeStop) && !says(r, j, "is was no says saying se or")) ||
        (is(r, j, locative) && !says(r, j, "on to")) ||
        (is(r, j, stayVerb) && !is(r, j, rideDetail)))
    )
      break;
    if (!quoted && (is(r, j, CLASS.kin) || is(r, j, CLASS.person))) return -1;
    detail ||= is(r, j, rideDetail) || (afterComma && j === i && is(r, j, colourSure) && isMark(r, j + 1, ","));
    last = j;
  }
  return detail || (withWord && last > i && last - i <= (is(r, i + 1, CLASS.numberOrNo) ? 6 : 3)) ? last : -1;
}

/** Whether another detail begins behind an "and". */
const isFurther = (r: Reading, i: number): boolean =>
  is(r, i, number) || is(r, i, colour) || says(r, i, "a an no the his her");

/** `F-150`: a letter and a number of thousands of pounds. Woken by the letter. */
export function lookForTruck(r: Reading, at: number, found: Candidate[]): void {
  if (!touches(r, at + 1) || !says(r, at + 2, "150 250 350 450 550")) return;
  const before = beforeName(r, at);
  const name = endOfName(r, at + 2);
  propose(r, found, "shape.vehicle.description", before.first, endOfDescription(r, name.last).last);
}

/** Vehicles by description: make or model with a colour, year, owner or plate; a colour and a kind of vehicle. */
export function lookForVehicle(r: Reading, at: number, found: Candidate[]): void {
  if (sameLine(r, at) && (is(r, at - 1, make) || (is(r, at - 1, model) && is(r, at, model)))) return;
  const before = beforeName(r, at);
  const name = endOfName(r, at);
  const rest = endOfDescription(r, name.last);
  if (is(r, name.last + 1, rideVeto) && sameLine(r, name.last + 1)) return;
  const described = before.colour || before.year || before.plate || rest.plate;
  if (is(r, at, make) || is(r, at, model)) {
    const named = is(r, at, make) && name.models > 0;
    const drives = before.whose || behind(r, before.first, CLASS.driveVerb, 3) !== -1;
    const sure = is(r, at, modelSure) || is(r, at, makeSure);
    if (
      described ||
      named ||
      (sure && (drives || name.last > at)) ||
      (is(r, at, model) && drives && capitalsAt(r, at) > 0)
    ) {
      propose(
        r,
        found,
        "shape.vehicle.description",
        before.first,
        rest.last,
        ...(described ? (["form.colour-or-year"] as const) : []),
      );
    }
    return;
  }
  if (is(r, at, rideNoun) && described && !is(r, at, CLASS.sharedRide)) {
    propose(r, found, "shape.vehicle.kind", before.first, rest.last);
  }
}
