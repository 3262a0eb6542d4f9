import type { Candidate } from "../candidate.js";
import type { ScrubEvidence } from "../evidence.js";
import { behind, gapAt, is, isMark, kindAt, lengthAt, plainAt, sameLine, says, touches } from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { GAP, type Reading, SIGN } from "../reading/read.js";
import { type DigitRun, isTime, isYear } from "./digits.js";
import { labelBefore } from "./label.js";
import { propose } from "./propose.js";
import type { ShapeRule } from "./table.js";
import { IBAN_LENGTHS } from "./words/numbers.js";

const { account, card, cardCode, cardLabel, endingIn, phone, ssn, vin, idWord, idLabel, unitOfAmount } = CLASS;

/** Issuers' first digits and lengths, by ISO/IEC 7812. */
const CARD = /^(?:4[0-9]{12,18}|(?:5[0-9]|2[2-7]|35)[0-9]{14}|3[47][0-9]{13}|3[0689][0-9]{12,17}|6[0-9]{12,18})$/;

/** The check of payment cards (Luhn): every other digit from the right counts twice. */
function hasCardCheck(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
  }
  return sum % 10 === 0;
}

/** Payment cards by their check digit: `4111 1111 1111 1111`, `3782-822463-10005`. */
export function lookForCard(r: Reading, run: DigitRun, found: Candidate[]): void {
  for (let g = 0; g < run.groups.length; g++) {
    let digits = "";
    let last = -1;
    for (let k = g; k < run.groups.length && digits.length < 19; k++) {
      digits += run.groups[k] ?? "";
      if (digits.length >= 13 && CARD.test(digits) && hasCardCheck(digits)) last = k;
    }
    if (digits.length < 13) return;
    if (last < 0 || isMark(r, (run.tokens[g] ?? 0) - 1, "$")) continue;
    return propose(r, found, "shape.account.card", run.tokens[g] ?? 0, run.tokens[last] ?? 0, "form.checked");
  }
}

interface Ending {
  readonly rule: ShapeRule;
  readonly why: ScrubEvidence;
}

/** Why the few digits at the head of a run are part of a card's or an account's number: `card ending 4411`, `cvv 441`. */
export function endingOf(r: Reading, { tokens, groups }: DigitRun): Ending | undefined {
  const at = tokens[0] ?? 0;
  const head = groups[0] ?? "";
  if (head.length !== 3 && head.length !== 4) return undefined;
  if (groups.length === 1 && isNamedInTwo(r, at, head)) return { rule: "shape.account.ending", why: "label.account" };
  const label = labelBefore(r, at, cardLabel, 4, 0);
  if (label < 0) return undefined;
  if (groups.length === 1 && is(r, label, cardCode)) return { rule: "shape.account.ending", why: "label.account" };
  if (head.length !== 4) return undefined;
  if (is(r, label, endingIn)) {
    const named = [account, card, phone, ssn, vin, idWord].some((c) => behind(r, at, c, 8) >= 0);
    // "lease ends 2025", "shift ends 1400", "program ends in 2024"
    if (!named && (isYear(head) || (isTime(head) && !says(r, at - 1, "in en") && behind(r, at, idLabel, 8) < 0)))
      return undefined;
    return { rule: "shape.account.ending", why: "label.ending" };
  }
  const beside =
    (groups[1]?.length ?? 0) < 3 &&
    !isYear(head) &&
    !says(r, at - 1, "of for in was as with de") &&
    !(is(r, at + 1, unitOfAmount) && sameLine(r, at + 1));
  return beside ? { rule: "shape.account.ending", why: "label.account" } : undefined;
}

/** `security code 441`, `Direct Express 4411`: labels in two words. */
function isNamedInTwo(r: Reading, at: number, digits: string): boolean {
  const word = isMark(r, at - 1, ":") || isMark(r, at - 1, "#") || says(r, at - 1, "is") ? at - 2 : at - 1;
  if (!sameLine(r, at) || !sameLine(r, word + 1) || !sameLine(r, word)) return false;
  if (says(r, word, "code")) return says(r, word - 1, "security");
  const told = says(r, word, "express") && says(r, word - 1, "direct");
  return told && digits.length === 4 && !isYear(digits) && !(is(r, at + 1, unitOfAmount) && sameLine(r, at + 1));
}

/** An account number in groups, by the check of ISO 13616: `GB82 WEST 1234 5698 7654 32`, `DE89370400440532013000`. */
export function lookForIban(r: Reading, at: number, found: Candidate[]): void {
  const head = plainAt(r, at);
  const length = /^[a-z]{2}[0-9]{2}/.test(head) ? (IBAN_LENGTHS[head.slice(0, 2)] ?? 0) : 0;
  let all = length === 0 ? "" : head;
  let last = at;
  while (all.length > 0 && all.length < length) {
    const next = isMark(r, last + 1, "-") && touches(r, last + 1) ? last + 2 : last + 1;
    const joined = next > last + 1 ? touches(r, next) : gapAt(r, next) === GAP;
    if (!joined || kindAt(r, next) === SIGN || kindAt(r, next) === 0 || lengthAt(r, next) > length) return;
    all += plainAt(r, next);
    last = next;
  }
  if (all.length > 0 && all.length === length && hasIbanCheck(all))
    propose(r, found, "shape.account.iban", at, last, "form.checked");
}

/** ISO 7064: the number with its head at its end, letters as 10 to 35, is 1 modulo 97. */
function hasIbanCheck(all: string): boolean {
  let rest = 0;
  for (const c of all.slice(4) + all.slice(0, 4)) {
    const value = Number.parseInt(c, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
