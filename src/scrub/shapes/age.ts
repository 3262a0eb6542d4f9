import type { Candidate } from "../candidate.js";
import type { ScrubEvidence } from "../evidence.js";
import { CLASS } from "../reading/lexicon.js";
import {
  ahead,
  behind,
  capitalsAt,
  gapAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  plainAt,
  sameLine,
  says,
  startsSentence,
  touches,
} from "../reading/ask.js";
import { GAP, MIXED, NUMBER, SIGN, WORD, type Reading } from "../reading/read.js";
import { type Look, propose } from "./propose.js";
import {
  OLDEST,
  type Years,
  yearsAt,
  unitOfYears,
  namePlain,
  nameOrKin,
  endsPhrase,
  isLabelled,
  isLimit,
  isTurning,
  closesName,
} from "./ageParts.js";

const {
  year,
  old,
  young,
  isNow,
  pronoun,
  afterAge,
  pregnant,
  kin,
  person,
  sex,
  ageVerb,
  birthAfter,
  temperature,
  number,
} = CLASS; // prettier-ignore

/** Whether a number at `i` stands behind a name or a member of the household and a comma or bracket. */
const isSetBeside = (r: Reading, i: number): boolean => /[(,]/.test(markAt(r, i - 1)) && nameOrKin(r, i - 2);

/** Weeks, months and days of a small child: beside a name or kin, or called old; never of a pregnancy or a stay. */
function smallChild(r: Reading, i: number, last: number): number | undefined {
  const at = isMark(r, last + 1, "-") ? last + 2 : last + 1;
  if (!sameLine(r, at) || !is(r, at, young)) return undefined;
  if (ahead(r, at, pregnant, 3) >= 0 || behind(r, i, pregnant, 4) >= 0) return undefined;
  const then = isMark(r, at + 1, "-") || (isMark(r, at + 1, ".") && lengthAt(r, at) <= 3) ? at + 2 : at + 1;
  if (is(r, then, old) && sameLine(r, then)) return then;
  const beside =
    isSetBeside(r, i) ||
    (/[(,]/.test(markAt(r, i - 1)) && behind(r, i, kin, 4) >= 0) ||
    is(r, says(r, i - 1, "de") || is(r, i - 1, isNow) ? i - 2 : i - 1, kin);
  return beside && endsPhrase(r, at + 1) ? at : undefined;
}

/** Ages of people. */
export const lookForAge: Look = (r, at, found) => {
  if (kindAt(r, at) === MIXED) return lookForJoinedAge(r, at, found);
  // the second half of "fifty-two"
  if (touches(r, at) && isMark(r, at - 1, "-") && is(r, at - 2, number)) return;
  const years = yearsAt(r, at);
  if (years === undefined) return;
  const { last } = years;
  const next = last + 1;
  // No sign that is written together with the number leaves it an age, but for a dash, a quote or an end.
  if (touches(r, next) && /[^-.,;:)!?'"…&]/.test(markAt(r, next))) return;
  if (isMark(r, next, ":") && touches(r, next + 1)) return;
  const unit = unitOfYears(r, last);
  if (unit !== undefined) {
    if (!isLimit(r, at, unit)) propose(r, found, "shape.age.unit", at, unit, "unit.years");
    return;
  }
  const child = smallChild(r, at, last);
  if (child !== undefined) {
    if (!isLimit(r, at, child)) propose(r, found, "shape.age.child", at, child);
    return;
  }
  if (is(r, next, young)) return;
  if (is(r, next, year) && !says(r, next, "y")) return plainYears(r, at, years, found);
  const why = reason(r, at, years) ?? chained(r, at, next, found);
  if (why !== undefined && !isLimit(r, at, last))
    propose(r, found, why.startsWith("label") ? "shape.age.labelled" : "shape.age.beside", at, last, why);
};

/** `daughter 5 yrs`, `(5 years)`: a bare unit counts as an age beside a member of the household only. */
function plainYears(r: Reading, at: number, { last, value }: Years, found: Candidate[]): void {
  const unit = last + 1;
  const beside = is(r, at - 1, kin) || (isMark(r, at - 1, "(") && nameOrKin(r, at - 2));
  if (beside && endsPhrase(r, unit + 1)) propose(r, found, "shape.age.unit", at, unit, "label.kin");
  else if (kindAt(r, at) === NUMBER && isOfPerson(r, at, unit, value))
    propose(r, found, "shape.age.unit", at, unit, "beside.person");
}

/** `Ct is 44 yrs`, `client, 44yrs, male`, `44y F`: years that are said of a person, and of nothing that lasted so long. */
function isOfPerson(r: Reading, at: number, last: number, value: number): boolean {
  const next = isMark(r, last + 1, ",") ? last + 2 : last + 1;
  const sexed = is(r, next, sex) && sameLine(r, next);
  if (value < 16 || !(sexed || endsPhrase(r, last + 1))) return false;
  if (!sameLine(r, at)) return sexed || /yrs?$/.test(plainAt(r, last));
  const apart = /[(,]/.test(markAt(r, at - 1)) || is(r, at - 1, isNow);
  if (sexed) return startsSentence(r, at) || isSomebody(r, apart ? at - 2 : at - 1);
  return apart ? isSomebody(r, at - 2) : is(r, at - 1, person);
}

const isSomebody = (r: Reading, i: number): boolean =>
  is(r, i, person) || is(r, i, kin) || is(r, i, pronoun) || (namePlain(r, i) && !startsSentence(r, i));

/** Why the number is an age; undefined where nothing says so. */
function reason(r: Reading, at: number, { last, value }: Years): ScrubEvidence | undefined {
  const before = at - 1;
  const next = last + 1;
  if (!sameLine(r, at)) return undefined;
  if (isLabelled(r, at)) return "label.age";
  if (isTurning(r, at)) return "label.turning";
  const closed = endsPhrase(r, next);
  if (namePlain(r, before) && isMark(r, next, ",") && isMark(r, before - 1, "(")) return "beside.name";
  // "At 72 she can't", "At 72, she"
  if (says(r, before, "at") && startsSentence(r, before) && is(r, isMark(r, next, ",") ? next + 1 : next, pronoun))
    return "beside.pronoun";
  if (startsSentence(r, at) && isSentenceOfAge(r, next, value)) return "form.alone";
  if (is(r, before, person) && is(r, next, sex) && sameLine(r, next)) return "beside.person";
  if (closed && says(r, before, "of") && (is(r, before - 1, kin) || is(r, before - 1, person))) return "beside.kin";
  if (closed && isMark(r, before, ":") && is(r, before - 1, kin)) return "beside.kin";
  const goesOn = closed || is(r, next, afterAge);
  if (goesOn && isSaidOf(r, before)) return "beside.pronoun";
  const mark = markAt(r, before);
  const named = nameOrKin(r, before - 1) || closesName(r, before - 1);
  // Zy (3) / Tibu (71, cumple / Kai (3 in May)
  if (mark === "(" && named && (goesOn || says(r, next, "in"))) return "beside.name";
  // Nia & Malik, 11, / Deej", 31, / twins, 17)
  if (mark === "," && named && (closed || is(r, next, ageVerb))) return "beside.name";
  // May 1, 65 now
  if (mark === "," && says(r, next, "now")) return "beside.now";
  // dtr Miracle 8. / Tagwa 15 interprets / sons 4 and 7
  const stops = closed || kindAt(r, next) === SIGN || says(r, next, "and y") || is(r, next, ageVerb);
  if (is(r, before, kin) && stops && value <= (says(r, before, "kids children") ? 21 : OLDEST)) return "beside.kin";
  if (closed && namePlain(r, before) && behind(r, before, kin, 3) >= 0) return "beside.kin";
  if (namePlain(r, before) && is(r, next, ageVerb) && value >= 2 && !startsSentence(r, next)) return "beside.name";
  return undefined;
}

/** `67, retired`, `83. Her son`: an age that opens a sentence or is one. */
function isSentenceOfAge(r: Reading, next: number, value: number): boolean {
  if (isMark(r, next, ".")) return value >= 13 && gapAt(r, next + 1) === GAP;
  const word = next + 1;
  return (
    isMark(r, next, ",") &&
    value >= 16 &&
    kindAt(r, word) === WORD &&
    capitalsAt(r, word) === 0 &&
    !says(r, word, "and plus or")
  );
}

/** `she's 29`, `he is`, `Otis is`, `my son whos`, `was` at the start of a line: what says an age of somebody. */
function isSaidOf(r: Reading, before: number): boolean {
  if (says(r, before, "hes shes theyre im")) return true;
  if (says(r, before, "whos")) return is(r, before - 1, kin);
  if (!is(r, before, isNow)) return false;
  const who = before - 1;
  return is(r, who, pronoun) || nameOrKin(r, who) || (says(r, before, "was") && !sameLine(r, before));
}

/** An age soon after another: `Tyler is 11, Mia 9`, `(2, 4 and 5)`, `7 & 9`. */
function chained(r: Reading, at: number, next: number, found: readonly Candidate[]): ScrubEvidence | undefined {
  const before = found.at(-1);
  if (before?.kind !== "age" || (r.start[at] ?? 0) - before.end > 16 || !sameLine(r, at)) return undefined;
  const goes = endsPhrase(r, next) || says(r, next, "and y") || /[&/]/.test(markAt(r, next));
  const joined = says(r, at - 1, "and y") || /[&,/]/.test(markAt(r, at - 1));
  const named = nameOrKin(r, at - 1);
  return ((joined || named) && goes) || (named && is(r, next, afterAge)) ? "beside.age" : undefined;
}

const isShortNumber = (r: Reading, i: number): boolean => kindAt(r, i) === NUMBER && lengthAt(r, i) <= 2;

/** `kids 12/9/4`: ages in a row behind a member of the household. */
export function lookForAgesInRow(r: Reading, at: number, found: Candidate[]): void {
  const first = isMark(r, at + 1, ":") ? at + 2 : at + 1;
  if (!isShortNumber(r, first) || !sameLine(r, first)) return;
  let last = first;
  while (isMark(r, last + 1, "/") && touches(r, last + 2) && isShortNumber(r, last + 2)) last += 2;
  if (last > first && endsPhrase(r, last + 1)) propose(r, found, "shape.age.beside", first, last, "beside.kin");
}

/** `44yo`, `20mo`, `62F`: age and unit in one piece. */
function lookForJoinedAge(r: Reading, at: number, found: Candidate[]): void {
  const plain = plainAt(r, at);
  if (/^[1-9]0s$/.test(plain)) {
    if (says(r, isMark(r, at - 1, "-") ? at - 2 : at - 1, "his her their early mid late my"))
      propose(r, found, "shape.age.labelled", at, at, "label.decade");
    return;
  }
  if (/^[0-9]{1,3}(?:st|nd|rd|th)$/.test(plain) && is(r, at + 1, birthAfter))
    return propose(r, found, "shape.age.labelled", at, at, "label.birthday");
  const value = Number.parseInt(plain, 10);
  const unit = plain.replace(/^[0-9]+/, "");
  if (value > OLDEST || !/^(?:yos?|yrs?|y|mos?|wks?|m|f)$/.test(unit)) return;
  // 2.5yo
  const first = isMark(r, at - 1, ".") && touches(r, at) && kindAt(r, at - 2) === NUMBER ? at - 2 : at;
  if (unit.startsWith("yo")) return propose(r, found, "shape.age.unit", first, at, "unit.years");
  const then = /[-/]/.test(markAt(r, at + 1)) ? at + 2 : at + 1;
  if (sameLine(r, then) && (is(r, then, old) || says(r, then, "o"))) {
    if (!isLimit(r, at, then)) propose(r, found, "shape.age.unit", first, then, "unit.years");
  } else if (unit === "m" || unit === "f") {
    const who = is(r, at - 1, person) || says(r, at - 1, "a is as") || startsSentence(r, at) || isSetBeside(r, at);
    if (who && value >= 16 && value < 100 && behind(r, at, temperature, 6) < 0)
      propose(r, found, "shape.age.joined", at, at);
  } else if (unit.startsWith("y") && isOfPerson(r, at, at, value)) {
    propose(r, found, "shape.age.unit", at, at, "beside.person");
  } else if ((is(r, at - 1, kin) || isSetBeside(r, at)) && endsPhrase(r, at + 1) && ahead(r, at, pregnant, 3) < 0) {
    propose(r, found, "shape.age.child", at, at);
  }
}
