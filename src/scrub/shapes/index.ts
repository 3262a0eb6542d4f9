import type { Candidate } from "../candidate.js";
import { CLASS, wokenBy } from "../reading/lexicon.js";
import { digitsAt, gapAt, isMark, kindAt, lengthAt, markAt, touches } from "../reading/ask.js";
import { GAP, MIXED, NO_GAP, NUMBER, SIGN, WORD, read, type Reading } from "../reading/read.js";
import { lookForIban } from "./account.js";
import { lookForCorner } from "./address/corner.js";
import { lookForHouse, lookForSpokenHouse } from "./address/house.js";
import {
  lookForAddressLine,
  lookForBlock,
  lookForMile,
  lookForPoBox,
  lookForQuestion,
  lookForZip,
} from "./address/line.js";
import { lookForPlace, lookForQuotedPlace, lookForSpot } from "./address/place.js";
import { lookForStreet, lookForTurnedStreet } from "./address/street.js";
import { lookForHouseName, lookForUnit } from "./address/unit.js";
import { lookForAge, lookForAgesInRow } from "./age.js";
import { lookForCase, lookForJoinedCase } from "./court.js";
import { continuesRun, digitRun, restOfRun } from "./digits.js";
import {
  lookAfterBirth,
  lookAfterShortBirth,
  lookForClassOf,
  lookForHoliday,
  lookForDob,
  lookForKinYear,
} from "./dob.js";
import { lookForAt, lookForSpelledEmail } from "./email.js";
import { lookForCashtag, lookForHalfNamedHandle, lookForNamedHandle, lookForTag } from "./handle.js";
import { lookForCodeInGroups, lookForIds, lookForNumberIds } from "./ids.js";
import {
  lookForHardware,
  lookForHardwareOfLetters,
  lookForIp,
  lookForIpv6,
  lookForPlusCode,
  lookForPosition,
  lookForSpacedPosition,
  lookForThreeWords,
} from "./network.js";
import { lookForJoinedHandle } from "./joinedHandle.js";
import { lookForPaper } from "./papers.js";
import { lookForPhone } from "./phone.js";
import type { Look } from "./propose.js";
import { lookForSpoken } from "./spoken.js";
import { lookForCutSsn, lookForSsn } from "./ssn.js";
import { lookForUrl } from "./url.js";
import { lookForPlate, lookForTruck, lookForVehicle, lookForVin } from "./vehicle.js";

export { SHAPE_RULES, type ShapeRow, type ShapeRule } from "./table.js";

/** Which word list wakes which recogniser. */
const WOKEN_BY_WORD = /* @__PURE__ */ wokenBy<Look>([
  [CLASS.number, lookForSpoken],
  [CLASS.number, lookForAge],
  [CLASS.number, lookForSpokenHouse],
  [CLASS.month, lookForDob],
  [CLASS.birth, lookAfterBirth],
  [CLASS.holiday, lookForHoliday],
  [CLASS.addressLabel, lookForAddressLine],
  [CLASS.kin, lookForKinYear],
  [CLASS.kin, lookForAgesInRow],
  [CLASS.birthShort, lookAfterShortBirth],
  [CLASS.classWord, lookForClassOf],
  [CLASS.at, lookForSpelledEmail],
  [CLASS.http, lookForUrl],
  [CLASS.tld, lookForUrl],
  [CLASS.handle, lookForNamedHandle],
  [CLASS.service, lookForNamedHandle],
  [CLASS.handleHalf, lookForHalfNamedHandle],
  [CLASS.street, lookForStreet],
  [CLASS.direction, lookForTurnedStreet],
  [CLASS.unitWord, lookForUnit],
  [CLASS.blockWord, lookForBlock],
  [CLASS.mileWord, lookForMile],
  [CLASS.lodging, lookForHouseName],
  [CLASS.poBox, lookForPoBox],
  [CLASS.and, lookForCorner],
  [CLASS.locative, lookForPlace],
  [CLASS.spotHead, lookForSpot],
  [CLASS.spotHalf, lookForSpot],
  [CLASS.addressQuestion, lookForQuestion],
  [CLASS.stayVerb, lookForQuotedPlace],
  [CLASS.make, lookForVehicle],
  [CLASS.model, lookForVehicle],
  [CLASS.rideNoun, lookForVehicle],
  [CLASS.plate, lookForPlate],
  [CLASS.vin, lookForVin],
  [CLASS.paper, lookForPaper],
  [CLASS.prison, lookForPaper],
  [CLASS.register, lookForPaper],
  [CLASS.roll, lookForPaper],
  [CLASS.census, lookForPaper],
  [CLASS.mrn, lookForPaper],
  [CLASS.record, lookForPaper],
  [CLASS.announced, lookForPaper],
  [CLASS.caseType, lookForCase],
  [CLASS.fSeries, lookForTruck],
]);

/** Which mark wakes which recogniser, by its code. */
const WOKEN_BY_MARK: readonly (readonly Look[] | undefined)[] = /* @__PURE__ */ (() => {
  const looks: Readonly<Record<string, readonly Look[]>> = {
    "@": [lookForAt, lookForCorner, lookForPlace],
    $: [lookForCashtag],
    "&": [lookForCorner],
    "/": [lookForCorner, lookForThreeWords],
    "#": [lookForUnit, lookForTag],
    "(": [lookForPlace],
    ":": [lookForPlace, lookForHardwareOfLetters, lookForIpv6],
    "-": [lookForHardwareOfLetters],
    "+": [lookForPlusCode],
    ".": [lookForJoinedHandle],
    _: [lookForJoinedHandle],
  };
  return Array.from({ length: 128 }, (_, code) => looks[String.fromCharCode(code)]);
})();

/** Numbers that stand in groups, from the first of them. */
function lookAtRun(r: Reading, i: number, found: Candidate[]): void {
  if (digitsAt(r, i) === "" || continuesRun(r, i)) return;
  for (let at = i; at >= 0; ) {
    const run = digitRun(r, at);
    lookForSsn(r, run, found);
    lookForPhone(r, run, found);
    lookForNumberIds(r, run, found);
    lookForIp(r, run, found);
    lookForSpacedPosition(r, run, found);
    at = restOfRun(run);
  }
}

/** Digits in a row, or the bracket around an area code. */
const isGroup = (r: Reading, i: number): boolean => kindAt(r, i) === NUMBER || isMark(r, i, "(");

/** Digits: what stands right behind them tells which recognisers have anything to look for. */
function lookAtNumber(r: Reading, i: number, found: Candidate[]): void {
  const length = lengthAt(r, i);
  const joint = touches(r, i + 1) ? markAt(r, i + 1) : "";
  const joined = joint === "-" || joint === "/" || joint === "." || joint === "_" || joint === "°";
  const grouped = length <= 2 && (joint === ")" || joint === "(" || (gapAt(r, i + 1) === GAP && isGroup(r, i + 1)));
  if (length >= 3 || joined || grouped || isMark(r, i - 1, "+") || isMark(r, i + 1, "-")) lookAtRun(r, i, found);
  if (joined) lookForIds(r, i, found);
  if (length <= 4 && (joined || isMark(r, i + 1, "-") || isMark(r, i + 1, "/"))) lookForDob(r, i, found);
  if (length <= 3) lookForAge(r, i, found);
  if (gapAt(r, i + 1) !== NO_GAP || joined) lookForHouse(r, i, found);
  if (length === 5) lookForZip(r, i, found);
  if (length <= 3 && (joint === "." || joint === "°" || isMark(r, i + 1, "°"))) lookForPosition(r, i, found);
  if ((length === 2 || length === 4) && joint !== "") lookForHardware(r, i, found);
}

/** A mark that letters and digits of one identifier are joined by. */
const joinsIds = (r: Reading, i: number): boolean => isMark(r, i, "-") || isMark(r, i, "/") || isMark(r, i, "_");

/** Written shapes in a note that was read before. */
export function findShapesIn(r: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < r.size; i++) {
    const kind = r.kind[i];
    if (kind === NUMBER) lookAtNumber(r, i, found);
    else if (kind === MIXED) {
      lookForIds(r, i, found);
      lookForCodeInGroups(r, i, found);
      lookForJoinedCase(r, i, found);
      lookForIban(r, i, found);
      lookForCutSsn(r, i, found);
      lookAtRun(r, i, found);
      lookForDob(r, i, found);
      lookForAge(r, i, found);
      lookForHouse(r, i, found);
      lookForHardware(r, i, found);
      lookForPosition(r, i, found);
    } else if (kind === SIGN) {
      const woken = WOKEN_BY_MARK[r.mark[i] ?? 0];
      if (woken !== undefined) for (const look of woken) look(r, i, found);
    }
    if (kind === WORD || kind === MIXED) {
      const word = r.word[i] ?? 0;
      const woken = word === 0 ? undefined : WOKEN_BY_WORD[word];
      if (woken !== undefined) for (const look of woken) look(r, i, found);
      if (kind === WORD && r.capitals[i] !== 0 && r.gap[i + 1] === NO_GAP && joinsIds(r, i + 1)) {
        lookForIds(r, i, found);
      }
    }
  }
  return joinAddresses(r.text, found);
}

/** What may stand between two parts of one address: a comma, "at", "of the". */
const BETWEEN_PARTS = /^[\s,]{0,3}(?:(?:at|of|in|on|by|off|near|the|@|-|&|\/) ?){0,2}$/iu;

/** `Apt 4` and `1330 Fairview` around "at" are one address, and the joint goes with them. */
function joinAddresses(text: string, found: readonly Candidate[]): Candidate[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Candidate[] = [];
  let last = -1;
  for (const candidate of sorted) {
    const before = joined[last];
    if (candidate.kind !== "address") {
      joined.push(candidate);
      continue;
    }
    const gap = before === undefined ? 99 : candidate.start - before.end;
    if (
      before !== undefined &&
      gap <= 12 &&
      (gap <= 0 || BETWEEN_PARTS.test(text.slice(before.end, candidate.start)))
    ) {
      joined[last] = {
        ...before,
        end: Math.max(before.end, candidate.end),
        confidence: Math.max(before.confidence, candidate.confidence),
      };
    } else last = joined.push(candidate) - 1;
  }
  return joined;
}

/**
 * What is written in the shape of PII: numbers, addresses, dates, ages, vehicles.
 *
 * Time is linear in the text: every recogniser looks a fixed number of tokens around.
 */
export const findShapes = (text: string): readonly Candidate[] => findShapesIn(read(text));
