import type { Candidate } from "../candidate.js";
import { digitsAt, is, markAt } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { MIXED, NUMBER, type Reading, read, SIGN, WORD } from "../reading/read.js";
import {
  lookForBlock,
  lookForCorner,
  lookForHouse,
  lookForHouseName,
  lookForMile,
  lookForPoBox,
  lookForStreet,
  lookForTurnedStreet,
  lookForUnit,
  lookForZip,
} from "./address.js";
import { lookForAge } from "./age.js";
import { continuesRun, digitRun } from "./digits.js";
import { lookAfterBirth, lookForDayAfterMonth, lookForDob, lookForKinYear } from "./dob.js";
import { lookForAt, lookForSpelledEmail } from "./email.js";
import { lookForCashtag, lookForNamedHandle } from "./handle.js";
import { lookForIds, lookForNumberIds } from "./ids.js";
import { lookForHardware, lookForIp, lookForPosition } from "./network.js";
import { lookForPhone } from "./phone.js";
import { lookForPlace, lookForQuotedPlace } from "./place.js";
import type { Look } from "./propose.js";
import { lookForSpoken } from "./spoken.js";
import { lookForSsn } from "./ssn.js";
import { lookForUrl } from "./url.js";
import { lookForPlate, lookForVehicle, lookForVin } from "./vehicle.js";

export { SHAPE_RULES, type ShapeRow, type ShapeRule } from "./table.js";

/** Which word list wakes which recogniser. */
const WOKEN_BY_WORD: readonly (readonly [number, Look])[] = [
  [CLASS.number, lookForSpoken],
  [CLASS.number, lookForAge],
  [CLASS.month, lookForDob],
  [CLASS.month, lookForDayAfterMonth],
  [CLASS.birth, lookAfterBirth],
  [CLASS.kin, lookForKinYear],
  [CLASS.at, lookForSpelledEmail],
  [CLASS.http, lookForUrl],
  [CLASS.tld, lookForUrl],
  [CLASS.handle, lookForNamedHandle],
  [CLASS.street, lookForStreet],
  [CLASS.direction, lookForTurnedStreet],
  [CLASS.unitWord, lookForUnit],
  [CLASS.blockWord, lookForBlock],
  [CLASS.mileWord, lookForMile],
  [CLASS.lodging, lookForHouseName],
  [CLASS.poBox, lookForPoBox],
  [CLASS.and, lookForCorner],
  [CLASS.locative, lookForPlace],
  [CLASS.stayVerb, lookForQuotedPlace],
  [CLASS.make, lookForVehicle],
  [CLASS.model, lookForVehicle],
  [CLASS.rideNoun, lookForVehicle],
  [CLASS.plate, lookForPlate],
  [CLASS.vin, lookForVin],
];

/** Written shapes in a note that was read before. */
export function findShapesIn(r: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < r.size; i++) {
    const kind = r.kind[i];
    if (kind === NUMBER || kind === MIXED) {
      lookForIds(r, i, found);
      if (digitsAt(r, i) !== "" && !continuesRun(r, i)) {
        const run = digitRun(r, i);
        lookForSsn(r, run, found);
        lookForPhone(r, run, found);
        lookForNumberIds(r, run, found);
        lookForIp(r, run, found);
        lookForPosition(r, run, found);
      }
      lookForDob(r, i, found);
      lookForAge(r, i, found);
      lookForHouse(r, i, found);
      lookForZip(r, i, found);
      lookForHardware(r, i, found);
    } else if (kind === SIGN) {
      const mark = markAt(r, i);
      if (mark === "@") lookForAt(r, i, found);
      else if (mark === "$") lookForCashtag(r, i, found);
      if (mark === "&" || mark === "/" || mark === "@") lookForCorner(r, i, found);
      if (mark === "#") lookForUnit(r, i, found);
      if (mark === "(" || mark === "@" || mark === ":") lookForPlace(r, i, found);
    }
    if (kind === WORD || kind === MIXED) {
      if (r.word[i] !== 0) for (const [c, look] of WOKEN_BY_WORD) if (is(r, i, c)) look(r, i, found);
      if (kind === WORD) lookForIds(r, i, found);
    }
  }
  return found;
}

/**
 * What is written in the shape of PII: numbers, addresses, dates, ages, vehicles.
 *
 * Time is linear in the text: every recogniser looks a fixed number of tokens around.
 */
export const findShapes = (text: string): readonly Candidate[] => findShapesIn(read(text));
