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
import { GAP, MIXED, NEW_LINE, NUMBER, SIGN, WORD, type Reading } from "../reading/read.js";
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
  listsNumbers,
  kinList,
} from "./ageParts.js";

const {
  year,
  old,
  young,
  agelimit,
  isNow,
  pronoun,
  afterAge,
  pregnant,
  kin,
  person,
  ageVerb,
  number,
  birthAfter,
  temperature,
  ordinalEnd,
} = CLASS; // prettier-ignore

/** Weeks, months and days of a small child: beside a name or kin, or called old; never of a pregnancy or a stay. */
function smallChild(r: Reading, i: number, { last }: Years): number {
  let at = last + 1;
  if (isMark(r, at, "-")) at++;
  if (!sameLine(r, at) || !is(r, at, young)) return -1;
  if (ahead(r, at, pregnant, 3) >= 0 || behind(r, i, pregnant, 4) >= 0) return -1;
  const then = isMark(r, at + 1, "-") || (isMark(r, at + 1, ".") && lengthAt(r, at) <= 3) ? at + 2 : at + 1;
  if (is(r, then, old) && sameLine(r, then)) return then;
  if (says(r, then, "o m") && says(r, then, "o")) return then;
  const before = markAt(r, i - 1);
  if ((before === "(" || before === ",") && (nameOrKin(r, i - 2) || behind(r, i, kin, 4) >= 0) && endsPhrase(r, at + 1))
    return at;
  const baby =
    is(r, i - 1, kin) || (says(r, i - 1, "de") && is(r, i - 2, kin)) || (is(r, i - 1, isNow) && is(r, i - 2, kin));
  return baby && endsPhrase(r, at + 1) ? at : -1;
}

/** Ages of people. */
export const lookForAge: Look = (r, at, found) => {
  if (kindAt(r, at) === MIXED) return lookForJoinedAge(r, at, found);
  if (is(r, at, number) && (is(r, at - 1, number) || isMark(r, at - 1, "-")) && touches(r, at) && is(r, at - 2, number))
    return;
  const years = yearsAt(r, at);
  if (years === undefined) return;
  const { last } = years;
  // Nothing that is written together with what follows is an age, but for a dash, a slash or an end.
  const glued = kindAt(r, last) === SIGN && is(r, last + 1, year);
  if (touches(r, last + 1) && !glued && !"-/.,;:)!?'\"…&".includes(markAt(r, last + 1) || " ")) return;
  const unit = unitOfYears(r, last);
  if (unit >= 0 && isLimit(r, at, unit)) return;
  if (unit >= 0) return propose(r, found, "shape.age.unit", at, unit, "unit.years");
  const child = smallChild(r, at, years);
  if (child >= 0 && isLimit(r, at, child)) return;
  if (child >= 0) return propose(r, found, "shape.age.child", at, child);
  if (is(r, last + 1, young) || (is(r, last + 1, year) && !/^y$/.test(plainAt(r, last + 1))))
    return plainYears(r, at, last, found);
  if (
    isMark(r, last + 1, "%") ||
    (isMark(r, last + 1, "/") && touches(r, last + 1)) ||
    (isMark(r, last + 1, ":") && touches(r, last + 2) && kindAt(r, last + 2) === NUMBER)
  )
    return;
  const why = reason(r, at, years) ?? chained(r, at, years, found);
  if (why !== undefined && !isLimit(r, at, last))
    propose(r, found, why.startsWith("label") ? "shape.age.labelled" : "shape.age.beside", at, last, why);
};

/** `daughter 5 yrs`, `(5 years)`: a bare unit counts as an age beside a member of the household only. */
function plainYears(r: Reading, at: number, last: number, found: Candidate[]): void {
  if (!is(r, last + 1, year)) return;
  const named =
    namePlain(r, at - 1) && (r.word[at - 1] ?? 0) === 0 && !is(r, at - 1, CLASS.stateOfLife) && sameLine(r, at);
  if (named && isMark(r, last + 2, ",")) propose(r, found, "shape.age.unit", at, last + 1, "beside.name");
  const open = isMark(r, at - 1, "(") && endsPhrase(r, last + 2);
  if ((open && nameOrKin(r, at - 2)) || (is(r, at - 1, kin) && endsPhrase(r, last + 2))) {
    propose(r, found, "shape.age.unit", at, last + 1, "label.kin");
  } else if (isOfPerson(r, at, last + 1)) propose(r, found, "shape.age.unit", at, last + 1, "beside.person");
}

/** `Ct is 44 yrs`, `client, 44yrs, male`, `44y F`: years that are said of a person, and of nothing that lasted so long. */
function isOfPerson(r: Reading, at: number, last: number): boolean {
  const next = isMark(r, last + 1, ",") ? last + 2 : last + 1;
  const sexed = is(r, next, CLASS.sex) && sameLine(r, next);
  const closed = endsPhrase(r, last + 1) || sexed;
  if (!closed || !(Number(/^[0-9]+/.exec(plainAt(r, at))?.[0]) >= 16)) return false;
  const before = isMark(r, at - 1, ",") || isMark(r, at - 1, "(") || is(r, at - 1, isNow) ? at - 2 : at - 1;
  if (!sameLine(r, at)) return sexed || /y(?:rs?)?$/.test(plainAt(r, last));
  return sexed
    ? startsSentence(r, at) || isSomebody(r, before)
    : is(r, at - 1, person) || (before < at - 1 && isSomebody(r, before));
}

const isSomebody = (r: Reading, i: number): boolean =>
  is(r, i, person) || is(r, i, kin) || is(r, i, pronoun) || (namePlain(r, i) && !startsSentence(r, i));

/** Why the number is an age; undefined where nothing says so. */
function reason(r: Reading, at: number, { last, value }: Years): ScrubEvidence | undefined {
  const before = at - 1;
  const next = last + 1;
  if (!sameLine(r, at)) return undefined;
  if (isLabelled(r, at)) return is(r, before, agelimit) ? undefined : "label.age";
  if (isTurning(r, at)) return "label.turning";
  // "40th birthday"
  const ordinal = is(r, next, ordinalEnd) && touches(r, next) ? next + 1 : next;
  if (ordinal > next && is(r, ordinal, birthAfter)) return "label.birthday";
  if (is(r, next, ordinalEnd) && touches(r, next)) return undefined;
  const closed = endsPhrase(r, next);
  if (namePlain(r, before) && isMark(r, next, ",") && isMark(r, before - 1, "(") && value < 100) return "beside.name";
  // "At 72 she can't", "67, retired", "Ct 33 F"
  if (
    says(r, before, "at") &&
    (startsSentence(r, before) || before === 0) &&
    is(r, isMark(r, next, ",") ? next + 1 : next, pronoun)
  )
    return "beside.pronoun";
  if (
    (at === 0 || startsSentence(r, at)) &&
    value >= 16 &&
    isMark(r, next, ",") &&
    kindAt(r, next + 1) === WORD &&
    capitalsAt(r, next + 1) === 0 &&
    !says(r, next + 1, "and plus or")
  )
    return "form.alone";
  if (is(r, before, person) && is(r, next, CLASS.sex) && sameLine(r, next)) return "beside.person";
  if (says(r, before, "of") && (is(r, before - 1, kin) || is(r, before - 1, person)) && closed) return "beside.kin";
  if (isMark(r, before, ":") && is(r, before - 1, kin) && (closed || isMark(r, next, ","))) return "beside.kin";
  // she's 29, / he is forty-two. / he be 5
  const be = is(r, before, isNow) ? before - 1 : before;
  const pronounBe =
    says(r, before, "hes shes theyre im") ||
    (be < before &&
      (is(r, be, pronoun) ||
        namePlain(r, be) ||
        (capitalsAt(r, be) === 2 &&
          lengthAt(r, be) >= 3 &&
          (r.word[be] ?? 0) === 0 &&
          is(r, isMark(r, be - 1, ".") ? be - 2 : be - 1, CLASS.addressedAs)) ||
        is(r, be, kin) ||
        (gapAt(r, before) === NEW_LINE && says(r, before, "was")))) ||
    (says(r, before, "whos") && is(r, before - 1, kin));
  if (pronounBe && (closed || is(r, next, afterAge)) && !isMark(r, next, ":"))
    return value >= 1 ? "beside.pronoun" : undefined;
  const mark = markAt(r, before);
  const restEnds = closed || is(r, next, afterAge) || says(r, next, "in") || is(r, next, year);
  // Zy (3) / Tibu (71, cumple
  if (mark === "(" && restEnds && (nameOrKin(r, before - 1) || closesName(r, before - 1))) return "beside.name";
  // Nia & Malik, 11, / Deej", 31, / twins, 17)
  if (
    mark === "," &&
    (nameOrKin(r, before - 1) || closesName(r, before - 1)) &&
    gapAt(r, at) === GAP &&
    (closed || is(r, next, ageVerb))
  ) {
    return listsNumbers(r, before) ? undefined : "beside.name";
  }
  // May 1, 65 now
  if (mark === "," && says(r, next, "now")) return "beside.now";
  // dtr Miracle 8. / Tagwa 15 interprets / sons 4 and 7
  if (
    is(r, before, kin) &&
    (closed || /^(and|y|&)?$/.test(plainAt(r, next)) || isMark(r, next, "&") || is(r, next, ageVerb)) &&
    value <= (says(r, before, "kids children") ? 21 : OLDEST)
  )
    return "beside.kin";
  if (namePlain(r, before) && behind(r, before, kin, 3) >= 0 && closed) return "beside.kin";
  if (namePlain(r, before) && is(r, next, ageVerb) && value >= 2 && !startsSentence(r, next)) return "beside.name";
  if (says(r, before, "and y") && closed && kinList(r, before)) return "beside.kin";
  // A sentence of its own: "83. Her son"
  if (
    value >= 13 &&
    closed &&
    isMark(r, next, ".") &&
    startsSentence(r, at) &&
    kindAt(r, before) === SIGN &&
    gapAt(r, next + 1) === GAP
  )
    return "form.alone";
  return undefined;
}

/** An age soon after another: `Tyler is 11, Mia 9`, `(2, 4 and 5)`, `7 & 9`. */
function chained(
  r: Reading,
  at: number,
  { last, value }: Years,
  found: readonly Candidate[],
): ScrubEvidence | undefined {
  const before = found[found.length - 1];
  const near =
    before !== undefined &&
    before.kind === "age" &&
    (r.start[at] ?? 0) - before.end <= 16 &&
    (r.start[at] ?? 0) >= before.end;
  if (!near || value > 99 || !sameLine(r, at)) return undefined;
  const next = last + 1;
  const goes = endsPhrase(r, next) || says(r, next, "and y") || isMark(r, next, "&") || isMark(r, next, "/");
  const joined = says(r, at - 1, "and y") || "&,/".includes(markAt(r, at - 1) || "x");
  const name = namePlain(r, at - 1) || is(r, at - 1, kin);
  return (joined && goes) || (name && (goes || is(r, next, afterAge) || says(r, next, "at")))
    ? "beside.age"
    : undefined;
}

/** `kids 12/9/4`: ages in a row behind a member of the household. */
export function lookForAgesInRow(r: Reading, at: number, found: Candidate[]): void {
  const first = isMark(r, at + 1, ":") ? at + 2 : at + 1;
  if (kindAt(r, first) !== NUMBER || lengthAt(r, first) > 2 || !isMark(r, first + 1, "/") || !sameLine(r, first))
    return;
  let last = first;
  while (
    last < first + 12 &&
    isMark(r, last + 1, "/") &&
    kindAt(r, last + 2) === NUMBER &&
    lengthAt(r, last + 2) <= 2 &&
    touches(r, last + 2)
  )
    last += 2;
  if (last > first && endsPhrase(r, last + 1)) propose(r, found, "shape.age.beside", first, last, "beside.kin");
}

/** `44yo`, `20mo`, `62F`: age and unit in one piece. */
function lookForJoinedAge(r: Reading, at: number, found: Candidate[]): void {
  const decade =
    /^[1-9]0s$/.test(plainAt(r, at)) &&
    says(r, isMark(r, at - 1, "-") ? at - 2 : at - 1, "his her their early mid late my");
  if (decade) return propose(r, found, "shape.age.labelled", at, at, "label.decade");
  if (/^[0-9]{1,3}(st|nd|rd|th)$/.test(plainAt(r, at)) && is(r, at + 1, birthAfter))
    return propose(r, found, "shape.age.labelled", at, at, "label.birthday");
  const match = /^([0-9]{1,3})(yo|yos|yr|yrs|y|mo|mos|wks|wk|m|f)$/.exec(plainAt(r, at));
  if (match === null || isMark(r, at - 1, "$")) return;
  const [, digits = "", unit = ""] = match;
  if (Number(digits) > OLDEST) return;
  // 2.5yo
  const whole = isMark(r, at - 1, ".") && touches(r, at) && touches(r, at - 1) && lengthAt(r, at - 2) <= 2;
  const first = whole && kindAt(r, at - 2) === NUMBER ? at - 2 : at;
  if (/^yos?$/.test(unit)) return propose(r, found, "shape.age.unit", first, at, "unit.years");
  const then = isMark(r, at + 1, "-") ? at + 2 : at + 1;
  const oldNext =
    is(r, then, old) && sameLine(r, then)
      ? then
      : /^o$/.test(plainAt(r, isMark(r, at + 1, "/") ? at + 2 : at + 1))
        ? isMark(r, at + 1, "/")
          ? at + 2
          : at + 1
        : -1;
  if (oldNext >= 0 && isLimit(r, at, oldNext)) return;
  if (oldNext >= 0 && unit !== "f") return propose(r, found, "shape.age.unit", first, oldNext, "unit.years");
  if (unit.startsWith("y") && isOfPerson(r, at, at))
    return propose(r, found, "shape.age.unit", at, at, "beside.person");
  if (/^[mf]$/.test(unit)) {
    const who =
      is(r, at - 1, person) ||
      says(r, at - 1, "a is as") ||
      startsSentence(r, at) ||
      (isMark(r, at - 1, "(") && nameOrKin(r, at - 2)) ||
      (isMark(r, at - 1, ",") && namePlain(r, at - 2));
    if (who && digits.length === 2 && Number(digits) >= 16 && behind(r, at, temperature, 6) < 0)
      propose(r, found, "shape.age.joined", at, at);
    return;
  }
  const child =
    ahead(r, at, pregnant, 3) < 0 &&
    (isMark(r, at - 1, "(") || isMark(r, at - 1, ",") || is(r, at - 1, kin)) &&
    (nameOrKin(r, at - 2) || is(r, at - 1, kin)) &&
    endsPhrase(r, at + 1);
  if (child) propose(r, found, "shape.age.child", at, at);
}
