import type { Candidate } from "../../candidate.js";
import { CLASS } from "../../reading/lexicon.js";
import { capitalsAt, digitsAt, gapAt, is, isMark, kindAt, lengthAt, sameLine, says } from "../../reading/ask.js";
import { NEW_LINE, NUMBER, type Reading } from "../../reading/read.js";
import { extended, isOrdinal, streetFrom, unitNumber, zipAt } from "./parts.js";
import { propose } from "../propose.js";
import { proposeAddress } from "./surroundings.js";
import { isStreetName } from "./names.js";

const { addressQuestion, poBox, zip, state } = CLASS;

/** The longest answer to a form's question, in tokens. */
const LONGEST_ANSWER = 18;

/** `the 1400 blk of W 3rd`, `1900 block of Freya`: a block of a street. Woken by the word. */
export function lookForBlock(r: Reading, at: number, found: Candidate[]): void {
  if (digitsAt(r, at - 1).length < 3 || !sameLine(r, at)) return;
  const first = says(r, at - 2, "the") ? at - 2 : at - 1;
  const from = says(r, at + 1, "of on") ? at + 2 : at + 1;
  if (!sameLine(r, from)) return;
  const last = Math.max(streetFrom(r, from, false), isOrdinal(r, from) || isStreetName(r, from) ? from : -1);
  if (last !== -1) proposeAddress(r, found, "shape.address.house", first, extended(r, last));
}

/** `mile marker 12 on Hwy 395`. */
export function lookForMile(r: Reading, at: number, found: Candidate[]): void {
  if (digitsAt(r, at + 1) === "" || !sameLine(r, at + 1) || says(r, at, "mp mm")) return;
  const first = says(r, at - 1, "mile") ? at - 1 : at;
  const road = says(r, at + 2, "on of off") && sameLine(r, at + 2) ? at + 3 : at + 1;
  const bare = kindAt(r, road) === NUMBER && lengthAt(r, road) <= 3 ? road : at + 1;
  proposeAddress(r, found, "shape.address.place", first, Math.max(streetFrom(r, road, false), bare));
}

/** `LOC: creek bed near the park`, `ADDR 12 OAK ST`: the rest of a line of a form. */
export function lookForAddressLine(r: Reading, at: number, found: Candidate[]): void {
  const heads = gapAt(r, at) === NEW_LINE || isMark(r, at - 1, "|");
  const current = says(r, at - 1, "current home mailing street prior new old last") && gapAt(r, at - 1) === NEW_LINE;
  if (!heads && !current) return;
  if (isMark(r, at + 1, ":")) proposeAnswer(r, at + 2, found);
  else if (capitalsAt(r, at) === 2 && capitalsAt(r, at + 1) === 2) proposeAnswer(r, at + 1, found);
}

/** `WHERE DID YOU SLEEP  in the car`: the answer to a form's question. Woken by its verb. */
export function lookForQuestion(r: Reading, at: number, found: Candidate[]): void {
  let head = at;
  while (head > at - 7 && sameLine(r, head)) head--;
  if (!says(r, head, "where donde")) return;
  let first = at + 1;
  while (first < at + 5 && (is(r, first, addressQuestion) || says(r, first, "last night anoche now ahora"))) first++;
  if (isMark(r, first, ":") || isMark(r, first, "?")) proposeAnswer(r, first + 1, found);
  else if (capitalsAt(r, at) === 2 && capitalsAt(r, first) < 2) proposeAnswer(r, first, found);
}

/** The answer on a form that begins at a token, up to the next question, column or line. */
function proposeAnswer(r: Reading, first: number, found: Candidate[]): void {
  if (!sameLine(r, first)) return;
  let last = first;
  while (last < first + LONGEST_ANSWER && !endsAnswer(r, last + 1)) last++;
  const none = says(r, first, "none na n unknown unk homeless shelter declined refused same confidential see");
  if (!none || last > first + 1) propose(r, found, "shape.address.line", first, last, "label.address");
}

const endsAnswer = (r: Reading, i: number): boolean =>
  !sameLine(r, i) ||
  isMark(r, i + 1, ":") ||
  isMark(r, i, "|") ||
  isMark(r, i, ";") ||
  / {3}|\t/.test(r.text.slice(r.end[i - 1], r.start[i]));

/** `PO Box 1234`, `P.O. Box 12`, `Rt 2 Box 118`, `HC 61 Box 20`, `PSC 14, Box 38`, `apartado postal 33`. */
export function lookForPoBox(r: Reading, at: number, found: Candidate[]): void {
  const number = unitNumber(r, says(r, at + 1, "postal") ? at + 2 : at + 1);
  if (number === -1 || says(r, at, "po")) return;
  const first = startOfBox(r, at);
  if (first <= at) proposeAddress(r, found, "shape.address.po-box", first, extended(r, number));
}

/** The first token of a box whose word stands at a token; the next token where it is none of the post's. */
function startOfBox(r: Reading, at: number): number {
  if (!says(r, at, "box")) return at;
  if (!sameLine(r, at)) return at + 1;
  if (is(r, at - 1, poBox)) return at - 1;
  if (isMark(r, at - 1, ".") && says(r, at - 2, "o")) return at - 4;
  if (says(r, at - 1, "o") && says(r, at - 2, "p")) return at - 2;
  // of a country road, or of the armed forces abroad
  const road = isMark(r, at - 1, ",") ? at - 3 : at - 2;
  return says(r, road, "rt rr hc route rural psc cmr unit") && digitsAt(r, road + 1) !== "" ? road : at + 1;
}

/** A ZIP code by its label or its state. */
export function lookForZip(r: Reading, at: number, found: Candidate[]): void {
  const end = zipAt(r, at);
  if (end === -1) return;
  const label = isMark(r, at - 1, ":") || says(r, at - 1, "code is") ? at - 2 : at - 1;
  const named = is(r, label, zip) || (says(r, label, "code") && is(r, label - 1, zip));
  const place =
    is(r, at - 1, state) &&
    capitalsAt(r, at - 1) === 2 &&
    !says(r, at - 1, "id") &&
    (isMark(r, at - 2, ",") || capitalsAt(r, at - 2) > 0);
  if (named || place) propose(r, found, "shape.address.zip", at, end);
}
