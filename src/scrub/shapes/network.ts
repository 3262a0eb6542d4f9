import type { Candidate } from "../candidate.js";
import { behind, digitsAt, isMark, kindAt, lengthAt, markAt, plainAt, rawAt, touches } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { type Reading, SIGN } from "../reading/read.js";
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

/** Coordinates: a latitude and a longitude in decimal degrees, or degrees and minutes. */
export function lookForPosition(r: Reading, run: DigitRun, found: Candidate[]): void {
  const at = run.tokens[0] ?? 0;
  if ((run.groups[0]?.length ?? 0) > 3) return;
  if (isMark(r, at + 1, "°")) {
    let last = at + 1;
    for (let steps = 0; steps < 16; steps++) {
      const mark = markAt(r, last + 1);
      if (
        /^[nsew]$/.test(plainAt(r, last + 1)) ||
        digitsAt(r, last + 1) !== "" ||
        (mark !== "" && `'".,-°`.includes(mark))
      )
        last++;
      else break;
    }
    while (last > at && (isMark(r, last, ",") || isMark(r, last, "."))) last--;
    if (digitsAt(r, last) !== "" || last > at + 1) propose(r, found, "shape.network.position", at, last);
    return;
  }
  if (run.joins[1] !== "." || (run.groups[1]?.length ?? 0) < DECIMALS_OF_A_PLACE || Number(run.groups[0]) > 180) return;
  const negative = (i: number): number => (isMark(r, i - 1, "-") && touches(r, i) ? i - 1 : i);
  const end = run.tokens[1] ?? at;
  let second = end + 1;
  while (
    second < end + 4 &&
    (kindAt(r, second) === SIGN ? ",-/".includes(markAt(r, second)) : /^[nsew]$/.test(plainAt(r, second)))
  )
    second++;
  const pair =
    isMark(r, second + 1, ".") &&
    touches(r, second + 1) &&
    digitsAt(r, second).length >= 2 &&
    lengthAt(r, second + 2) >= DECIMALS_OF_A_PLACE &&
    digitsAt(r, second + 2) !== "";
  if (pair && Number(digitsAt(r, second)) <= 180) {
    const tail = /^[ew]$/i.test(rawAt(r, second + 3)) ? second + 3 : second + 2;
    propose(r, found, "shape.network.position", negative(at), tail);
  } else if (behind(r, at, gps, 4) >= 0) propose(r, found, "shape.network.position", negative(at), end);
}

/** Hardware addresses: six pairs of hexadecimal digits. */
export function lookForHardware(r: Reading, at: number, found: Candidate[]): void {
  const mark = markAt(r, at + 1);
  if ((mark !== ":" && mark !== "-") || lengthAt(r, at) !== 2) return;
  for (let k = 0; k < 6; k++) {
    if (!/^[0-9a-f]{2}$/i.test(rawAt(r, at + 2 * k))) return;
    if (k > 0 && (markAt(r, at + 2 * k - 1) !== mark || !touches(r, at + 2 * k))) return;
  }
  propose(r, found, "shape.network.hardware", at, at + 10);
}
