import type { Candidate } from "../candidate.js";
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
import { MIXED, NUMBER, WORD, type Reading } from "../reading/read.js";
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
  is(r, i - 1, form);

/** A date, a range of years, or a span of hours that is written like an identifier. */
function isDateOrRange(r: Reading, chain: Chain): boolean {
  const parts: string[] = [];
  for (let j = chain.first; j <= chain.last; j += 2) parts.push(rawAt(r, j));
  const lengths = parts.map((part) => part.length).join("-");
  if (/^(4-[12]-[12]|[12]-[12]-(2|4)|[12]-4|4-4|[12]-[12]|4-2)$/.test(lengths) && chain.letters === 0) return true;
  return parts.some((_, k) => is(r, chain.first + 2 * k, month));
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
  if (chain.parts === 2 && markAt(r, at + 1) === "/" && chain.letters === 0 && lengthAt(r, at) <= 3) return; // 188/110
  const length = chain.digits + chain.letters;
  const strong = chain.digits >= 6 || (chain.letters > 0 && chain.digits >= 4 && length >= 6);
  if (!strong && chain.digits < 4) return;
  const labelled = labelBefore(r, at, idLabel, 6, 2) >= 0 || labelBefore(r, at, account, 6, 2) >= 0;
  const letterLabel = before === "#" && is(r, at - 2, bareIdLabel);
  const ending = labelBefore(r, at, endingIn, 4, 0) >= 0;
  if (!letterLabel && !labelled && kept(r, at)) return;
  if (/^(fy|cy|sfy|ffy|py|q[1-4])[0-9]{2,4}$/.test(plainAt(r, at))) return;
  if (says(r, at, "img dsc scan photo screenshot")) return;
  if (chain.parts > 1 && isDateOrRange(r, chain) && !(labelled && chain.digits > 8)) return;
  if (is(r, at, form) && !labelled && chain.digits < 7) return;
  if (strong || ((labelled || letterLabel || ending) && chain.digits >= 4)) {
    if (chain.parts === 1 && isWordWithUnit(r, at)) return;
    propose(
      r,
      found,
      "shape.id.mixed",
      withPrefix(r, chain.first),
      withCourt(r, chain),
      ...(labelled ? (["label.id"] as const) : []),
    );
  }
}

/** `25-2-03318-1 KNT`: the court's three letters after a cause number. */
function withCourt(r: Reading, { first, last, parts }: Chain): number {
  const isCause = parts === 4 && lengthAt(r, first) === 2 && lengthAt(r, first + 2) === 1;
  const after = last + 1;
  return isCause && gapAt(r, after) === 1 && capitalsAt(r, after) === 2 && lengthAt(r, after) === 3 ? after : last;
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

/** A Medicare number in its three groups: `1EG4 TE5 MK73`. Woken by its first. */
export function lookForMedicare(r: Reading, at: number, found: Candidate[]): void {
  if (
    !/^[1-9][a-z][a-z0-9][0-9]$/.test(plainAt(r, at)) ||
    !/^[a-z][a-z0-9][0-9]$/.test(plainAt(r, at + 1)) ||
    !/^[a-z]{2}[0-9]{2}$/.test(plainAt(r, at + 2))
  )
    return;
  if (sameLine(r, at + 1) && sameLine(r, at + 2)) propose(r, found, "shape.id.mixed", at, at + 2, "form.medicare");
}

/** `2000mg`, `120hrs`: an amount written together with its unit. */
const isWordWithUnit = (r: Reading, i: number): boolean =>
  /^[0-9]{1,5}(mg|mcg|ml|hrs|hr|lbs|cm|mm|k|kg|sqft|sf|am|pm|th|st|nd|rd|s)$/.test(plainAt(r, i));

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
  if (!letterLabel && kept(r, at)) return;
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
  if (grouped && counted && total >= 9) return propose(r, found, "shape.id.labelled", at, last, "label.id");
  if (grouped && (named || (kindAt(r, at - 1) === WORD && lengthAt(r, at - 1) === 1 && is(r, at - 1, bareIdLabel)))) {
    return propose(r, found, "shape.id.labelled", at, last, "label.id");
  }
  if (named && head >= 4 && !isYear(run.groups[0] ?? "")) {
    return propose(r, found, "shape.id.labelled", withPrefix(r, at), endOfGroups(run), "label.id");
  }
  if (head >= 7 && run.groups.length === 1 && !isMark(r, at + 1, "%")) {
    propose(r, found, "shape.id.long-number", at, at);
  }
}
