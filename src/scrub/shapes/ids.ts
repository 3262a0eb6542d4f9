import type { Candidate } from "../candidate.js";
import type { ScrubEvidence } from "../evidence.js";
import { CLASS } from "../reading/lexicon.js";
import {
  capitalsAt,
  gapAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  plainAt,
  rawAt,
  sameLine,
  says,
  touches,
} from "../reading/ask.js";
import { MIXED, NUMBER, SIGN, WORD, type Reading } from "../reading/read.js";
import { continuesRun, type DigitRun, isYear } from "./digits.js";
import { endingOf, lookForCard } from "./account.js";
import { labelBefore } from "./label.js";
import { propose } from "./propose.js";

const { idLabel, bareIdLabel, account, endingIn, keptLabel, clientWord, form, unitOfAmount, month } = CLASS;

interface Chain {
  readonly first: number;
  readonly last: number;
  readonly digits: number;
  readonly letters: number;
  readonly parts: number;
}

const isPart = (r: Reading, i: number): boolean => {
  const kind = kindAt(r, i);
  if (kind === NUMBER || kind === MIXED) return lengthAt(r, i) <= 24;
  return kind === WORD && lengthAt(r, i) <= 6 && (capitalsAt(r, i) === 2 || lengthAt(r, i) === 1);
};

/** Letters and digits that are written together, joined by dashes or slashes without spaces. */
function chainFrom(r: Reading, i: number): Chain {
  let last = i;
  let parts = 1;
  for (;;) {
    const mark = markAt(r, last + 1);
    if ((mark !== "-" && mark !== "/" && mark !== "_") || !touches(r, last + 1)) break;
    if (!touches(r, last + 2) || !isPart(r, last + 2)) break;
    last += 2;
    parts++;
  }
  let digits = 0;
  let letters = 0;
  for (let j = i; j <= last; j += 2) {
    const raw = rawAt(r, j);
    const count =
      kindAt(r, j) === NUMBER ? raw.length : kindAt(r, j) === WORD ? 0 : raw.replace(/[^\p{Nd}]/gu, "").length;
    digits += count;
    letters += raw.length - count;
  }
  return { first: i, last, digits, letters, parts };
}

const kept = (r: Reading, i: number): boolean =>
  isMark(r, i - 1, "$") ||
  labelBefore(r, i, keptLabel, 3, 0) >= 0 ||
  labelBefore(r, i, clientWord, 3, 0) >= 0 ||
  is(r, i - 1, form) ||
  isInListOfForms(r, i);

/** A date, a range of years, amounts or hours that is written like an identifier; less is needed of what a label names. */
function isDateOrRange(r: Reading, chain: Chain, named: boolean): boolean {
  let lengths = "";
  for (let j = chain.first; j <= chain.last; j += 2) {
    if (is(r, j, month)) return true;
    lengths += lengthAt(r, j);
  }
  if (chain.letters > 0) return false;
  if (isMark(r, chain.first + 1, "/") && /^(?:[12]{2}[24]?){2}$/.test(lengths)) return true; // 10/1-12/31
  if (/^(?:4[12][12]|[12][12]2|[12]{2}|42)$/.test(lengths)) return true;
  const year = isYear(rawAt(r, chain.last));
  if (/^(?:[12]{2}4|[12]4|44)$/.test(lengths)) return year || !named || isMark(r, chain.first + 1, "/");
  return lengths === "33" && !named;
}

/** The number of a form of the Department of Veterans Affairs: `10-10EZ`, `21-526EZ`. */
const isVeteransForm = (r: Reading, { first, parts }: Chain): boolean =>
  parts === 2 &&
  says(r, first, "10 20 21 22 26 28 40") &&
  /^[0-9]{2,4}(?:ez|ezr|cg|p|pez|can)$/.test(plainAt(r, first + 2));

/** Whether the number at `i` stands in a list of forms: `forms 10-10EZ and 21-4142`. */
function isInListOfForms(r: Reading, i: number): boolean {
  for (let j = i - 1; j >= i - 9 && sameLine(r, j + 1); j--) {
    if (says(r, j, "form forms")) return true;
    if (kindAt(r, j) === WORD ? !says(r, j, "and or") : kindAt(r, j) === SIGN && !"-,/&".includes(markAt(r, j)))
      return false;
  }
  return false;
}

/** The identifiers of people that letters and digits make up: licence, case, claim, Medicaid, A-number, cause. */
export function lookForIds(r: Reading, at: number, found: Candidate[]): void {
  const before = markAt(r, at - 1);
  if (touches(r, at) && (before === "-" || before === "/" || before === "_") && isPart(r, at - 2) && touches(r, at - 1))
    return;
  if (!isPart(r, at)) return;
  const chain = chainFrom(r, at);
  if (chain.digits === 0) return;
  // A licence of Washington: twelve letters and digits; the older ones have a star.
  if (chain.parts === 1 && lengthAt(r, at) >= 10 && /^[a-z]{5,7}[0-9]{3}[a-z0-9]{2}$/.test(plainAt(r, at))) {
    return propose(r, found, "shape.id.mixed", at, at, "form.licence");
  }
  if (
    isMark(r, at - 1, "*") &&
    touches(r, at) &&
    touches(r, at - 1) &&
    kindAt(r, at - 2) === WORD &&
    labelBefore(r, at - 2, idLabel, 4) >= 0
  ) {
    return propose(r, found, "shape.id.mixed", at - 2, at, "label.id");
  }
  const code =
    kindAt(r, at) === MIXED &&
    lengthAt(r, at) >= 5 &&
    lengthAt(r, at) <= 12 &&
    capitalsAt(r, at) === 2 &&
    labelBefore(r, at, idLabel, 3, 0) >= 0;
  if (code && !kept(r, at) && !is(r, at, form))
    return propose(r, found, "shape.id.mixed", chain.first, chain.last, "label.id");
  if (chain.digits < 3 || (chain.parts === 1 && kindAt(r, at) === NUMBER)) return;
  if (
    chain.parts === 2 &&
    markAt(r, at + 1) === "/" &&
    chain.letters === 0 &&
    lengthAt(r, at) <= 3 &&
    lengthAt(r, at + 2) <= 4
  )
    return; // 188/110
  const length = chain.digits + chain.letters;
  const strong = chain.digits >= 6 || (chain.letters > 0 && chain.digits >= 4 && length >= 6);
  if (!strong && chain.digits < 4) return;
  const labelled = labelBefore(r, at, idLabel, 6, 2) >= 0 || labelBefore(r, at, account, 6, 2) >= 0;
  const letterLabel = before === "#" && is(r, at - 2, bareIdLabel);
  const ending = labelBefore(r, at, endingIn, 4, 0) >= 0;
  const isCause = isCauseNumber(r, chain);
  if (!letterLabel && !labelled && ((kept(r, at) && !isCause) || isVeteransForm(r, chain))) return;
  if (/^(fy|cy|sfy|ffy|py|q[1-4])[0-9]{2,4}$/.test(plainAt(r, at))) return;
  if (says(r, at, "img dsc scan photo screenshot")) return;
  const first = withPrefix(r, chain.first);
  if (chain.parts > 1 && !(labelled && chain.digits > 8)) {
    const counted = before === "#" || says(r, before === "." ? at - 2 : at - 1, "no nr num number");
    const named = counted || [idLabel, account].some((c) => labelBefore(r, first, c, 4, 0) >= 0);
    if (isDateOrRange(r, chain, named)) return;
  }
  if (is(r, at, form) && !labelled && chain.digits < 7) return;
  if (strong || ((labelled || letterLabel || ending) && chain.digits >= 4)) {
    if (chain.parts === 1 && isWordWithUnit(r, at)) return;
    propose(r, found, "shape.id.mixed", first, withCourt(r, chain), ...(labelled ? (["label.id"] as const) : []));
  }
}

/** `25-2-03318-1`: the year, the kind of case, its number, its check digits. */
const isCauseNumber = (r: Reading, { first, parts }: Chain): boolean =>
  parts === 4 && lengthAt(r, first) === 2 && lengthAt(r, first + 2) === 1;

/** `25-2-03318-1 KNT`: the court's three letters after a cause number. */
function withCourt(r: Reading, chain: Chain): number {
  const after = chain.last + 1;
  const court = gapAt(r, after) === 1 && capitalsAt(r, after) === 2 && lengthAt(r, after) === 3;
  return court && isCauseNumber(r, chain) ? after : chain.last;
}

/** `DP 003318-24`, `FC-DB 23-2-0415`, `no. SIDA 118820`: the series in capitals before a number. */
function withPrefix(r: Reading, i: number): number {
  const before = i - 1;
  if (gapAt(r, i) !== 1 || kindAt(r, before) !== WORD || capitalsAt(r, before) !== 2 || lengthAt(r, before) > 4)
    return i;
  if (
    is(r, before, idLabel) ||
    is(r, before, keptLabel) ||
    is(r, before, form) ||
    is(r, before, CLASS.idWord) ||
    is(r, before, CLASS.phone) ||
    is(r, before, CLASS.ssn)
  )
    return i;
  if (
    isMark(r, before - 1, "-") &&
    touches(r, before) &&
    capitalsAt(r, before - 2) === 2 &&
    lengthAt(r, before - 2) <= 4
  )
    return before - 2;
  return lengthAt(r, before) === 2 || labelBefore(r, before, idLabel, 3, 0) >= 0 ? before : i;
}

/** Identifiers that letters and digits make up in three groups: Medicare (`1EG4 TE5 MK73`), and the A-number (`A018 442 790`). */
const IN_GROUPS: readonly (readonly [RegExp, RegExp, RegExp, ScrubEvidence])[] = [
  [/^[1-9][a-z][a-z0-9][0-9]$/, /^[a-z][a-z0-9][0-9]$/, /^[a-z]{2}[0-9]{2}$/, "form.medicare"],
  [/^a[0-9]{3}$/, /^[0-9]{3}$/, /^[0-9]{3}$/, "form.alone"],
];

/** A code in its three groups. Woken by its first. */
export function lookForCodeInGroups(r: Reading, at: number, found: Candidate[]): void {
  if (lengthAt(r, at) !== 4 || !sameLine(r, at + 1) || !sameLine(r, at + 2)) return;
  const [one, two, three] = [plainAt(r, at), plainAt(r, at + 1), plainAt(r, at + 2)];
  const form = IN_GROUPS.find(([a, b, c]) => a.test(one) && b.test(two) && c.test(three));
  if (form !== undefined) propose(r, found, "shape.id.mixed", at, at + 2, form[3]);
}

/** `2000mg`, `120hrs`: an amount written together with its unit. */
const isWordWithUnit = (r: Reading, i: number): boolean =>
  /^[0-9]{1,5}(mg|mcg|ml|hrs|hr|lbs|cm|mm|k|kg|sqft|sf|am|pm|th|st|nd|rd|s)$/.test(plainAt(r, i));

/** The first token of what belongs to the number at `i`: `T` of `T-0051930`, the series of `client ID ACES 0093318`. */
function startOfChain(r: Reading, i: number): number {
  const series = capitalsAt(r, i - 1) === 2 && lengthAt(r, i - 1) <= 4 && gapAt(r, i) === 1;
  if (series && (is(r, i - 2, CLASS.idWord) || is(r, i - 2, keptLabel))) return i - 1;
  let first = i;
  while (isMark(r, first - 1, "-") && touches(r, first) && touches(r, first - 1) && isPart(r, first - 2)) first -= 2;
  return first;
}

/** The last token of groups that belong to one number: of two digits and more. */
function endOfGroups(run: DigitRun): number {
  let g = 0;
  while (run.joins[g + 1] === " " && (run.groups[g + 1]?.length ?? 0) >= 3) g++;
  return run.tokens[g] ?? 0;
}

/** Runs of digits under a label, and unexplained digits of seven and more. */
export function lookForNumberIds(r: Reading, run: DigitRun, found: Candidate[]): void {
  const at = run.tokens[0] ?? 0;
  if (isMark(r, at - 1, "$") || continuesRun(r, at)) return;
  const last = run.tokens.at(-1) ?? at;
  const total = run.groups.reduce((sum, group) => sum + group.length, 0);
  const head = run.groups[0]?.length ?? 0;
  const ending = endingOf(r, run);
  if (ending !== undefined) return propose(r, found, ending.rule, at, at, ending.why);
  if (head < 4 && total < 6) return;
  const letterLabel = isMark(r, at - 1, "#") && is(r, at - 2, bareIdLabel);
  if (!letterLabel && kept(r, startOfChain(r, at))) return;
  if (total >= 13) lookForCard(r, run, found);
  const money = labelBefore(r, at, account, 5, 1) >= 0;
  const counted = says(r, isMark(r, at - 1, ".") ? at - 2 : at - 1, "no nr num number") || isMark(r, at - 1, "#");
  if (
    money &&
    (total >= 6 || (counted && head >= 4)) &&
    run.joins.every((join) => join === "" || join === " " || join === "-")
  ) {
    return propose(r, found, "shape.account.labelled", at, last, "label.account");
  }
  if (isMark(r, at - 1, ",") && touches(r, at)) return; // 1,234,567
  if (is(r, at + 1, unitOfAmount) && sameLine(r, at + 1) && head < 9) return;
  const named = letterLabel || is(r, at - 1, bareIdLabel) || labelBefore(r, at, idLabel, 6, 2) >= 0;
  const grouped =
    run.groups.length >= 3 && total >= 7 && run.joins.every((join, g) => g === 0 || join === " " || join === "-");
  const series =
    kindAt(r, at - 1) === WORD && lengthAt(r, at - 1) === 1 && capitalsAt(r, at - 1) > 0 && sameLine(r, at);
  // "VA file C 22 084 417", "A 213 555 086"
  if (grouped && series && (labelBefore(r, at - 1, idLabel, 5, 2) >= 0 || says(r, at - 1, "a")) && total >= 8)
    return propose(r, found, "shape.id.labelled", at - 1, last, "label.id");
  const lettered = kindAt(r, at - 1) === WORD && lengthAt(r, at - 1) === 1 && is(r, at - 1, bareIdLabel);
  if (grouped && (named || lettered || (counted && total >= 9))) {
    // the letter belongs to the number: "A# 240-118-906"
    const first = letterLabel && says(r, at - 2, "a") && touches(r, at - 1) ? at - 2 : at;
    return propose(r, found, "shape.id.labelled", first, last, "label.id");
  }
  if (named && head >= 4 && !isYear(run.groups[0] ?? "")) {
    return propose(r, found, "shape.id.labelled", withPrefix(r, at), endOfGroups(run), "label.id");
  }
  if (head >= 7 && run.groups.length === 1 && !isMark(r, at + 1, "%")) {
    propose(r, found, "shape.id.long-number", at, at);
  }
}
