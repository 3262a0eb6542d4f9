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
  const kind = kindAt(r, i);
  if (kind === MIXED) {
    const length = lengthAt(r, i);
    const mixed = /^([a-z]{1,3}[0-9]{3,5}[a-z]?|[0-9]{1,4}[a-z]{2,3}|[0-9][a-z]{3}[0-9]{3}|[a-z0-9]{5,8})$/.test(
      plainAt(r, i),
    );
    if (!mixed || length < 4 || length > 8) return -1;
    const dash = isMark(r, i + 1, "-") && touches(r, i + 1) && touches(r, i + 2) && lengthAt(r, i + 2) <= 4 ? i + 2 : i;
    return labelled && sameLine(r, i + 1) && kindAt(r, i + 1) === MIXED && lengthAt(r, i + 1) <= 4 ? i + 1 : dash;
  }
  const dash = isMark(r, i + 1, "-") && touches(r, i + 1) ? 1 : 0;
  const next = i + 1 + dash;
  if (!sameLine(r, next)) return -1;
  const letters = (j: number): boolean =>
    kindAt(r, j) === WORD &&
    lengthAt(r, j) >= 2 &&
    lengthAt(r, j) <= 3 &&
    (capitalsAt(r, j) === 2 || (labelled && !is(r, j, locative)));
  const digits = (j: number): boolean => kindAt(r, j) === NUMBER && lengthAt(r, j) >= 3 && lengthAt(r, j) <= 5;
  // "XKR-20-41"
  const two = (j: number): boolean => kindAt(r, j) === NUMBER && lengthAt(r, j) === 2;
  if (letters(i) && capitalsAt(r, i) === 2 && dash === 1 && two(next) && isMark(r, next + 1, "-") && two(next + 2))
    return next + 2;
  // "tag is wa 7713 rv"
  if (
    labelled &&
    is(r, i, state) &&
    capitalsAt(r, i) === 0 &&
    digits(next) &&
    letters(next + 1) &&
    sameLine(r, next + 1)
  )
    return next + 1;
  if ((letters(i) && digits(next)) || (digits(i) && lengthAt(r, i) <= 4 && letters(next))) return next;
  if (letters(i) && kindAt(r, next) === MIXED && lengthAt(r, next) <= 5 && labelled) return next;
  return -1;
}

/** Licence plates by their label: `plate CQB 7719`, `GA tag CQB7719`, `lic# BKR4471`. */
export function lookForPlate(r: Reading, at: number, found: Candidate[]): void {
  let i = at + 1;
  for (let steps = 0; steps < 4 && sameLine(r, i); steps++) {
    const skip = "#:.(".includes(markAt(r, i) || "x") || says(r, i, "is no number num of es") || is(r, i, plate);
    const home = is(r, i, state) && (capitalsAt(r, i) === 2 || lengthAt(r, i) > 3) && plateAt(r, i, false) < 0;
    if (!skip && !home) break;
    i++;
  }
  const last = plateAt(r, i, true);
  if (last < 0 || is(r, last + 1, CLASS.unitOfAmount)) return;
  const first = is(r, at - 1, state) && capitalsAt(r, at - 1) > 0 && sameLine(r, at) ? at - 1 : i;
  propose(r, found, "shape.vehicle.plate", first < i ? first : i, last, "label.plate");
}

/** The number of a vehicle's frame: under its label, or seventeen letters and digits. */
export function lookForVin(r: Reading, at: number, found: Candidate[]): void {
  let i = at + 1;
  while (i < at + 4 && sameLine(r, i) && ("#:.".includes(markAt(r, i) || "x") || says(r, i, "is no number"))) i++;
  if (sameLine(r, i) && (kindAt(r, i) === MIXED || kindAt(r, i) === NUMBER) && lengthAt(r, i) >= 5)
    propose(r, found, "shape.vehicle.vin", i, i, "label.vin");
}

const isYear = (r: Reading, i: number): boolean => /^(19[5-9][0-9]|20[0-2][0-9])$/.test(digitsAt(r, i));

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
  let hasPlate = false;
  let whose = false;
  for (let steps = 0; steps < 7 && first > 0 && sameLine(r, first); steps++) {
    const j = first - 1;
    if (is(r, j, colour)) hasColour ||= is(r, j, colourSure);
    else if (isYear(r, j) && !isMark(r, j - 1, "$")) year = true;
    else if (isMark(r, j, "-") && (is(r, j - 1, colour) || is(r, j + 1, colour))) {
      first = j;
      continue;
    } else if (isMark(r, j, "'") && year === false && digitsAt(r, first).length === 2) year = true;
    else if (kindAt(r, j) === NUMBER && lengthAt(r, j) === 2 && isMark(r, j - 1, "'") && !hasColour) year = true;
    else if (is(r, j, CLASS.worn) && kindAt(r, j) === WORD) {
      // part of the description
    } else break;
    first = j;
  }
  if (sameLine(r, first)) {
    for (const width of [2, 1]) {
      const start = first - width;
      if (start >= 0 && sameLine(r, start + 1) && plateAt(r, start, false) === first - 1) {
        hasPlate = true;
        first = is(r, start - 1, state) && sameLine(r, start) && capitalsAt(r, start - 1) === 2 ? start - 1 : start;
        break;
      }
    }
  }
  // "his sister's dead Sienna"
  if (
    !hasPlate &&
    sameLine(r, first) &&
    (is(r, first - 1, CLASS.kin) || is(r, first - 1, CLASS.possessiveHome)) &&
    rawAt(r, first - 1).includes("'")
  ) {
    const owner = is(r, first - 2, drivePossessive) && sameLine(r, first - 1) ? first - 2 : first - 1;
    return { first: owner, colour: hasColour, year, plate: hasPlate, whose: true };
  }
  if (!hasPlate && sameLine(r, first) && is(r, first - 1, drivePossessive)) {
    whose = !says(r, first - 1, "in the a an el la un una");
    if (says(r, first - 1, "a an the el la un una")) first--;
  }
  return { first, colour: hasColour, year, plate: hasPlate, whose };
}

/** The last token of make and model: `Mercury Grand Marquis`, `Crown Vic`, `Slug Bug`, `Ford F-150 truck`. */
function endOfName(r: Reading, at: number): { readonly last: number; readonly models: number } {
  let last = at;
  let models = is(r, at, model) ? 1 : 0;
  for (let steps = 0; steps < 4 && sameLine(r, last + 1); steps++) {
    const next = last + 1;
    if (is(r, next, model)) models++;
    else if (
      isMark(r, next, "-") &&
      touches(r, next) &&
      kindAt(r, next + 1) !== 0 &&
      touches(r, next + 1) &&
      lengthAt(r, last) <= 3
    ) {
      last = next + 1;
      models++;
      continue;
    } else if (
      !(
        is(r, next, rideNoun) ||
        is(r, next, make) ||
        (is(r, at, make) &&
          models === 0 &&
          capitalsAt(r, next) === 1 &&
          kindAt(r, next) === WORD &&
          is(r, next + 1, model)) ||
        (kindAt(r, next) === MIXED && lengthAt(r, next) <= 5 && is(r, at, make) && models === 0)
      )
    )
      break;
    last = next;
  }
  return { last, models };
}

/** Plates, states and details after the name. */
function endOfDescription(r: Reading, i: number): { readonly last: number; readonly plate: boolean } {
  let last = i;
  let hasPlate = false;
  for (let parts = 0; parts < 4; parts++) {
    const comma = isMark(r, last + 1, ",") || isMark(r, last + 1, "(") || isMark(r, last + 1, "-") ? 1 : 0;
    const next = last + 1 + comma;
    if (!sameLine(r, next) || !sameLine(r, last + 1)) break;
    // "una Tahoe gris"
    if (comma === 0 && is(r, next, colourSure) && i === last) {
      last = next;
      continue;
    }
    const home = (is(r, next, state) && capitalsAt(r, next) === 2) || is(r, next, CLASS.plateKind) ? next + 1 : next;
    let label = home;
    while (label < home + 3 && (is(r, label, plate) || "#:".includes(markAt(r, label) || "x"))) label++;
    // "placas de Tamaulipas XKR-20-41"
    if (label > home && says(r, label, "de") && capitalsAt(r, label + 1) > 0) label += 2;
    const end = plateAt(r, label, label > home);
    if (end >= 0) {
      hasPlate = true;
      last = end;
      continue;
    }
    const detail = endOfDetail(r, next, comma === 1);
    if (detail < 0) break;
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
  for (let j = i; j <= i + 14 && (j === i || sameLine(r, j)) && !(j > i && startsSentence(r, j)); j++) {
    const mark = markAt(r, j);
    if (mark === '"') {
      quoted = !quoted;
      last = quoted ? last : j;
      continue;
    }
    if (mark === "/" && j === i + 1 && withWord) continue;
    if (mark === "&") {
      if (!(is(r, j + 1, number) || says(r, j + 1, "a an no the his her"))) break;
      continue;
    }
    if (mark === "-" || mark === "'") continue;
    if (!quoted && mark !== "") break;
    if (!quoted && j > i) {
      if (says(r, j, "and")) {
        const more = is(r, j + 1, number) || says(r, j + 1, "a an no the his her") || is(r, j + 1, colour);
        if (!more) break;
        continue;
      }
      if (
        (is(r, j, placeStop) && !says(r, j, "is was no says saying se or")) ||
        (is(r, j, locative) && !says(r, j, "on to")) ||
        (is(r, j, stayVerb) && !is(r, j, rideDetail))
      )
        break;
    }
    if (is(r, j, CLASS.kin) || is(r, j, CLASS.person)) return -1;
    detail ||= is(r, j, rideDetail) || (afterComma && j === i && is(r, j, colourSure) && isMark(r, j + 1, ","));
    last = j;
  }
  return detail || (withWord && last > i && last - i <= (is(r, i + 1, CLASS.numberOrNo) ? 6 : 3)) ? last : -1;
}

/** `F-150`: a letter and a number of thousands of pounds. Woken by the letter. */
export function lookForTruck(r: Reading, at: number, found: Candidate[]): void {
  if (!isMark(r, at + 1, "-") || !touches(r, at + 1) || !/^(150|250|350|450|550)$/.test(digitsAt(r, at + 2))) return;
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
    const drives = before.whose || behind(r, before.first, CLASS.driveVerb, 3) >= 0;
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
