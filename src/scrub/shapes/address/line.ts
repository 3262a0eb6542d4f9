import type { Candidate } from "../../candidate.js";
import { CLASS } from "../../reading/lexicon.js";
import { capitalsAt, digitsAt, gapAt, is, isMark, kindAt, lengthAt, sameLine, says } from "../../reading/ask.js";
import { NEW_LINE, NUMBER, type Reading } from "../../reading/read.js";
import { directionAt, extended, ordinalAt, streetFrom, unitNumber, zipAt } from "./parts.js";
import { propose } from "../propose.js";
import { proposeAddress } from "./surroundings.js";
import { endOfPlace } from "./description.js";
import { isStreetName } from "./names.js";

const { poBox, zip, state } = CLASS;

/** `the 1400 blk of W 3rd`, `1900 block of Freya`: a block of a street. Woken by the word. */
export function lookForBlock(r: Reading, at: number, found: Candidate[]): void {
  if (digitsAt(r, at - 1).length < 3 || !sameLine(r, at)) return;
  let first = at - 1;
  if (directionAt(r, first - 1) >= 0) first--;
  else if (isMark(r, first - 1, ".") && directionAt(r, first - 2) >= 0) first -= 2;
  if (says(r, first - 1, "the")) first--;
  const from = says(r, at + 1, "of on") ? at + 2 : at + 1;
  if (!sameLine(r, from)) return;
  const name = streetFrom(r, from, true);
  const last = name?.last ?? (ordinalAt(r, from) >= 0 ? ordinalAt(r, from) : isStreetName(r, from) ? from : -1);
  if (last >= 0) proposeAddress(r, found, "shape.address.house", first, extended(r, last));
}

/** `mile marker 12 on Hwy 395`. */
export function lookForMile(r: Reading, at: number, found: Candidate[]): void {
  if (digitsAt(r, at + 1) === "" || !sameLine(r, at + 1) || lengthAt(r, at) < 3) return;
  const first = says(r, at - 1, "mile") ? at - 1 : at;
  const joined = says(r, at + 2, "on of off") && sameLine(r, at + 2);
  const on = joined ? streetFrom(r, at + 3, true) : undefined;
  const road = joined && kindAt(r, at + 3) === NUMBER && lengthAt(r, at + 3) <= 3 ? at + 3 : at + 1;
  const last = on?.last ?? road;
  proposeAddress(r, found, "shape.address.place", first, says(r, last + 1, "where") ? endOfPlace(r, last) : last);
}

/** `LOC: creek bed near the park`, `ADDR 12 OAK ST`: the rest of a line of a form. */
export function lookForAddressLine(r: Reading, at: number, found: Candidate[]): void {
  const colon = isMark(r, at + 1, ":");
  const heads = gapAt(r, at) === NEW_LINE || isMark(r, at - 1, "|");
  const current = says(r, at - 1, "current home mailing street prior new old last") && gapAt(r, at - 1) === NEW_LINE;
  if (
    !(heads || current) ||
    !(colon || (capitalsAt(r, at) === 2 && capitalsAt(r, at + 1) === 2 && sameLine(r, at + 1)))
  )
    return;
  const first = colon ? at + 2 : at + 1;
  if (!sameLine(r, first) || kindAt(r, first) === 0 || isMark(r, first, "@")) return;
  let last = first;
  while (
    last < first + 18 &&
    sameLine(r, last + 1) &&
    kindAt(r, last + 1) !== 0 &&
    !isMark(r, last + 2, ":") &&
    !isMark(r, last + 1, "|") &&
    !isMark(r, last + 1, ";")
  )
    last++;
  if (says(r, first, "none na n unknown unk homeless declined refused same confidential see") && last <= first + 1)
    return;
  const wide = r.text.slice(r.start[first] ?? 0, r.end[last] ?? 0).search(/ {3}|\t/);
  if (wide > 0) while (last > first && (r.start[last] ?? 0) > (r.start[first] ?? 0) + wide) last--;
  propose(r, found, "shape.address.line", first, last, "label.address");
}

/** `WHERE DID YOU SLEEP  in the car`: the answer to a form's question. Woken by its verb. */
export function lookForQuestion(r: Reading, at: number, found: Candidate[]): void {
  const colon = isMark(r, at + 1, ":") || isMark(r, at + 1, "?");
  let head = at;
  while (head > at - 7 && head > 0 && gapAt(r, head) !== NEW_LINE) head--;
  if (gapAt(r, head) !== NEW_LINE || !says(r, head, "where donde")) return;
  let first = at + 1;
  while (first < at + 5 && (is(r, first, CLASS.addressQuestion) || says(r, first, "last night anoche now ahora")))
    first++;
  if (isMark(r, first, ":") || isMark(r, first, "?")) first++;
  else if (!colon && !(capitalsAt(r, at) === 2 && capitalsAt(r, first) < 2)) return;
  if (!sameLine(r, first) || kindAt(r, first) === 0) return;
  let last = first;
  while (last < first + 24 && sameLine(r, last + 1) && kindAt(r, last + 1) !== 0) last++;
  if (says(r, first, "none na n unknown declined refused same shelter") && last <= first + 1) return;
  propose(r, found, "shape.address.line", first, last, "label.address");
}

/** `PO Box 1234`, `P.O. Box 12`. */
export function lookForPoBox(r: Reading, at: number, found: Candidate[]): void {
  // "Rt 2 Box 118", "HC 61 Box 20"
  if (
    says(r, at, "box") &&
    kindAt(r, at - 1) === NUMBER &&
    says(r, at - 2, "rt rr hc route rural") &&
    sameLine(r, at)
  ) {
    const end = unitNumber(r, at + 1);
    if (end >= 0) proposeAddress(r, found, "shape.address.po-box", at - 2, extended(r, end));
    return;
  }
  if (!says(r, at, "box") && !says(r, at, "apartado") && !says(r, at, "pobox")) return;
  const po = !says(r, at, "box") || is(r, at - 1, poBox) || (isMark(r, at - 1, ".") && says(r, at - 2, "o"));
  const id = unitNumber(r, at + 1);
  if (!po || id < 0) return;
  const first = !says(r, at, "box")
    ? at
    : says(r, at - 1, "po")
      ? at - 1
      : isMark(r, at - 4, "p")
        ? at - 4
        : Math.max(0, at - 1);
  proposeAddress(r, found, "shape.address.po-box", first, extended(r, id));
}

/** A ZIP code by its label or its state. */
export function lookForZip(r: Reading, at: number, found: Candidate[]): void {
  const end = zipAt(r, at);
  if (end < 0) return;
  const label = isMark(r, at - 1, ":") || isMark(r, at - 1, "#") || says(r, at - 1, "code is") ? at - 2 : at - 1;
  const named = is(r, label, zip) || (says(r, label, "code") && is(r, label - 1, zip));
  const place =
    is(r, at - 1, state) &&
    capitalsAt(r, at - 1) === 2 &&
    sameLine(r, at) &&
    !says(r, at - 1, "id") &&
    (isMark(r, at - 2, ",") || capitalsAt(r, at - 2) > 0);
  if (named || place) propose(r, found, "shape.address.zip", at, end);
}
