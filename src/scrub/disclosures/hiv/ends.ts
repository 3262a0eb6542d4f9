import { CLASS } from "../../reading/lexicon.js";
import { digitsAt, is, isMark, kindAt, lengthAt, markAt, plainAt, sameLine, says, touches } from "../../reading/ask.js";
import { NUMBER, type Reading } from "../../reading/read.js";

const C = CLASS;

export const isDrug = (r: Reading, i: number): boolean => is(r, i, C.hivDrug) || is(r, i, C.hivRegimen);
export const isDrugPart = (r: Reading, i: number): boolean =>
  isDrug(r, i) || is(r, i, C.hivDrugPart) || is(r, i, C.hivLetters);

/** `dolutegravir + darunavir/cobi 800 mg`: the drugs that go on from one, with form and dose. */
export function endOfDrugs(r: Reading, i: number): number {
  let last = i;
  for (let steps = 0; steps < 8; steps++) {
    const joined = "+/&,-".includes(markAt(r, last + 1) || "x") || says(r, last + 1, "and with plus w y");
    if (joined && sameLine(r, last + 2) && isDrugPart(r, last + 2)) last += 2;
    else if ((is(r, last + 1, C.dosing) || /[0-9](mg|mcg|ml)$/.test(plainAt(r, last + 1))) && sameLine(r, last + 1))
      last += 1;
    else if (kindAt(r, last + 1) === NUMBER && sameLine(r, last + 1) && is(r, last + 2, C.dosing)) last += 2;
    else break;
  }
  if (says(r, last + 1, "for x") && is(r, last + 2, C.kin)) {
    last += 2;
    if (kindAt(r, last + 1) === NUMBER && is(r, last + 2, C.timeUnit)) last += 2;
  }
  return last;
}

/** `, since '86`, `in 2019`, `last yr`, `10 yrs ago`: since when, after a diagnosis. */
export function endOfSince(r: Reading, i: number): number {
  let at = i + 1;
  if (isMark(r, at, ",")) at++;
  if (!sameLine(r, at)) return i;
  if (kindAt(r, at) === NUMBER && is(r, at + 1, C.timeUnit)) return says(r, at + 2, "ago") ? at + 2 : at + 1;
  if (!is(r, at, C.since)) return i;
  if (is(r, at + 1, C.timeUnit) || is(r, at + 1, C.month)) {
    return kindAt(r, at + 2) === NUMBER && lengthAt(r, at + 2) === 4 ? at + 2 : at + 1;
  }
  const quote = isMark(r, at + 1, "'") ? 1 : 0;
  const digits = digitsAt(r, at + 1 + quote);
  const year = /^(19|20)[0-9]{2}$/.test(digits) || (quote === 1 && digits.length === 2);
  if (year) return at + 1 + quote;
  return kindAt(r, at + 1) === NUMBER && is(r, at + 2, C.timeUnit) ? at + 2 : i;
}

/** A laboratory value after token `i`: `212`, `: 48,000`, `of 350`, `< 20`, `fell 52,000 → 60`, `undetectable`. */
export function endOfValue(r: Reading, i: number): number {
  let last = i;
  for (let j = i + 1; j <= i + 12 && sameLine(r, j); j++) {
    const mark = markAt(r, j);
    if (
      kindAt(r, j) === NUMBER ||
      is(r, j, C.copies) ||
      is(r, j, C.statusValue) ||
      says(r, j, "ml mm3 ul k pending percent detected low high") ||
      /[0-9]k$/.test(plainAt(r, j))
    )
      last = j;
    else if (mark === "," || mark === ".") {
      if (!touches(r, j + 1) || kindAt(r, j + 1) !== NUMBER) break;
    } else if (
      !(mark !== "" && ":<>=→~-/%(≤+".includes(mark)) &&
      !says(
        r,
        j,
        "count counts ct load is was are of at now went down up from to dropped drop not still came back under below over hiv cell cells all last the de es esta ha bajo",
      )
    )
      break;
  }
  return last;
}

/** `HIV/AIDS: No`, `HIV? unk`: what a form has behind its question, at the end of a line or before a mark. */
const isAnswer = (r: Reading, i: number): boolean =>
  (isMark(r, i - 1, ":") ||
    isMark(r, i - 1, "?") ||
    isMark(r, i - 1, "=") ||
    (isMark(r, i - 1, "-") && !touches(r, i))) &&
  says(r, i, "yes no y n si none unknown unk declined refused") &&
  sameLine(r, i) &&
  (!sameLine(r, i + 1) || markAt(r, i + 1) !== "");

/** What follows the name: `-1 Ab confirmed`, `+`, `status unknown`, `neg`, `test`, `clinic`. */
export function endOfName(r: Reading, i: number): number {
  let last = i;
  for (let steps = 0; steps < 7; steps++) {
    const next = last + 1;
    if (!sameLine(r, next)) break;
    if (isAnswer(r, next + 1)) last = next + 1;
    else if ((isMark(r, next, "+") || (isMark(r, next, "-") && !touches(r, next + 1))) && touches(r, next)) last = next;
    else if (
      (isMark(r, next, "-") || isMark(r, next, "/") || isMark(r, next, "(") || isMark(r, next, ":")) &&
      (is(r, next + 1, C.statusValue) ||
        is(r, next + 1, C.hivAids) ||
        is(r, next + 1, C.followsLabel) ||
        /^[12]$/.test(plainAt(r, next + 1)))
    )
      last = next + 1;
    else if (
      is(r, next, C.statusValue) ||
      is(r, next, C.statusWord) ||
      is(r, next, C.followsLabel) ||
      is(r, next, C.diagnosed)
    )
      last = next;
    else if (says(r, next, "is es was") && is(r, next + 1, C.statusValue)) last = next + 1;
    else break;
  }
  return last;
}

/** `full blown AIDS`, `tested negative for HIV`, `rapid HIV`: what leads to the name. */
export function startOfName(r: Reading, i: number): number {
  let first = i;
  for (let steps = 0; steps < 4 && sameLine(r, first); steps++) {
    const before = first - 1;
    if (
      is(r, before, C.statusValue) ||
      says(r, before, "rapid full blown advanced tested living for with to de has avanzado")
    )
      first = before;
    else break;
  }
  while (first < i && says(r, first, "for with to de has tested living")) first++;
  return first;
}

/** `case manager`, `card`, `program` after a clinic or programme. */
export function endOfLabel(r: Reading, i: number): number {
  let last = i;
  while (
    last < i + 3 &&
    sameLine(r, last + 1) &&
    (is(r, last + 1, C.followsLabel) || says(r, last + 1, "manager card program house one"))
  )
    last++;
  return last;
}
