import type { Candidate } from "../candidate.js";
import type { ScrubEvidence } from "../evidence.js";
import { CLASS } from "../reading/lexicon.js";
import {
  ahead,
  behind,
  capitalsAt,
  digitsAt,
  gapAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  plainAt,
  sameLine,
  startsSentence,
  touches,
} from "../reading/ask.js";
import { GAP, MIXED, NEW_LINE, NUMBER, SIGN, WORD, type Reading } from "../reading/read.js";
import { spokenFrom } from "./spoken.js";
import { type Look, propose } from "./propose.js";

const {
  year,
  old,
  young,
  turning,
  age,
  agelimit,
  isNow,
  pronoun,
  afterAge,
  pregnant,
  kin,
  person,
  ageVerb,
  notName,
  number,
  month,
  birthAfter,
  temperature,
  becoming,
  ordinalEnd,
  dateLabel,
} = CLASS; // prettier-ignore

const OLDEST = 112;

interface Years {
  readonly last: number;
  readonly value: number;
}

/** A number that could be an age, in digits or words, from token `i`. */
function yearsAt(r: Reading, i: number): Years | undefined {
  if (kindAt(r, i) === NUMBER) {
    const digits = digitsAt(r, i);
    if (digits.length === 0 || digits.length > 3 || Number(digits) > OLDEST || isMark(r, i - 1, "$")) return undefined;
    if (touches(r, i) && markAt(r, i - 1) !== "" && "./:-#".includes(markAt(r, i - 1)) && kindAt(r, i - 2) === NUMBER)
      return undefined;
    // 2.5 years
    if (
      isMark(r, i + 1, ".") &&
      touches(r, i + 1) &&
      touches(r, i + 2) &&
      kindAt(r, i + 2) === NUMBER &&
      lengthAt(r, i + 2) === 1
    ) {
      return { last: i + 2, value: Number(digits) };
    }
    // 2 1/2
    if (plainAt(r, i + 1) === "1" && isMark(r, i + 2, "/") && plainAt(r, i + 3) === "2" && touches(r, i + 2))
      return { last: i + 3, value: Number(digits) };
    return { last: i, value: Number(digits) };
  }
  if (!is(r, i, number)) return undefined;
  const spoken = spokenFrom(r, i);
  if (spoken.words > 2 || spoken.digits.length > 2 || spoken.digits === "") return undefined;
  return { last: spoken.last, value: Number(spoken.digits) };
}

/** The last token of a unit after an age: `yo`, `y.o.`, `-year-old`, `yrs old`, `años`; -1 where there is none. */
function unitOfYears(r: Reading, last: number): number {
  let at = last + 1;
  if (isMark(r, at, "-")) at++;
  if (!sameLine(r, at) || !is(r, at, year)) return -1;
  const unit = plainAt(r, at);
  const mark = markAt(r, at + 1);
  if (unit === "y") {
    // y/o, y.o., y o
    const o = mark === "/" || mark === "." || mark === "-" ? at + 2 : at + 1;
    if (plainAt(r, o) !== "o" || !sameLine(r, o)) return -1;
    return isMark(r, o + 1, ".") && mark === "." ? o + 1 : o;
  }
  if (unit === "yo" || unit === "yos") return at;
  const next = mark === "-" || (mark === "." && unit.length <= 3) ? at + 2 : at + 1;
  if (is(r, next, old) && sameLine(r, next)) return next;
  // "años" and "years" alone count time as well; "5 yr" beside a member of the household is an age.
  if (unit === "anos" || unit === "ano")
    return isMark(r, at + 1, ")") ||
      behind(r, last, kin, 4) >= 0 ||
      behind(r, last, old, 3) >= 0 ||
      /^(tiene|tengo|con|de|cumplio)$/.test(plainAt(r, last - 1))
      ? at
      : -1;
  return -1;
}

const namePlain = (r: Reading, i: number): boolean =>
  kindAt(r, i) === WORD &&
  capitalsAt(r, i) === 1 &&
  !is(r, i, notName) &&
  !is(r, i, month) &&
  !is(r, i, dateLabel) &&
  !is(r, i, pronoun);

const nameOrKin = (r: Reading, i: number): boolean => namePlain(r, i) || is(r, i, kin);

const endsPhrase = (r: Reading, i: number): boolean =>
  !sameLine(r, i) || kindAt(r, i) === 0 || /^[.,;:)!?]$/.test(markAt(r, i)) || markAt(r, i) === "…";

/** Weeks, months and days of a small child: beside a name or kin, or called old; never of a pregnancy or a stay. */
function smallChild(r: Reading, i: number, { last }: Years): number {
  let at = last + 1;
  if (isMark(r, at, "-")) at++;
  if (!sameLine(r, at) || !is(r, at, young)) return -1;
  if (ahead(r, at, pregnant, 3) >= 0 || behind(r, i, pregnant, 4) >= 0) return -1;
  const then = isMark(r, at + 1, "-") || (isMark(r, at + 1, ".") && lengthAt(r, at) <= 3) ? at + 2 : at + 1;
  if (is(r, then, old) && sameLine(r, then)) return then;
  if (/^(o|m)$/.test(plainAt(r, then)) && plainAt(r, then) === "o") return then;
  const before = markAt(r, i - 1);
  if ((before === "(" || before === ",") && (nameOrKin(r, i - 2) || behind(r, i, kin, 4) >= 0) && endsPhrase(r, at + 1))
    return at;
  const baby = is(r, i - 1, kin) || (is(r, i - 1, isNow) && is(r, i - 2, kin));
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
  if (touches(r, last + 1) && !"-/.,;:)!?'\"…&".includes(markAt(r, last + 1) || " ")) return;
  const unit = unitOfYears(r, last);
  if (unit >= 0) return propose(r, found, "shape.age.unit", at, unit, "unit.years");
  const child = smallChild(r, at, years);
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
  if (why !== undefined)
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
  }
}

/** Why the number is an age; undefined where nothing says so. */
function reason(r: Reading, at: number, { last, value }: Years): ScrubEvidence | undefined {
  const before = at - 1;
  const next = last + 1;
  if (!sameLine(r, at)) return undefined;
  if (isLabelled(r, at))
    return is(r, before, agelimit) ||
      (/^(and|or|to|plus)$/.test(plainAt(r, next)) && /^(over|older|up|under|above|plus)$/.test(plainAt(r, next + 1)))
      ? undefined
      : "label.age";
  if (isTurning(r, at)) return "label.turning";
  // "40th birthday"
  const ordinal = is(r, next, ordinalEnd) && touches(r, next) ? next + 1 : next;
  if (ordinal > next && is(r, ordinal, birthAfter)) return "label.birthday";
  if (is(r, next, ordinalEnd) && touches(r, next)) return undefined;
  // "15 going on 30"
  if (plainAt(r, before) === "on" && plainAt(r, before - 1) === "going" && yearsAt(r, before - 2) !== undefined)
    return "label.going-on";
  if (plainAt(r, next) === "going" && plainAt(r, next + 1) === "on" && yearsAt(r, next + 2) !== undefined)
    return "label.going-on";
  const closed = endsPhrase(r, next);
  // "says 15," and "(Noor 11, Sami 6"
  if (/^(says|claims|dice)$/.test(plainAt(r, before)) && closed && value >= 5 && value <= 99) return "beside.says";
  if (namePlain(r, before) && isMark(r, next, ",") && isMark(r, before - 1, "(") && value < 100) return "beside.name";
  // "At 72 she can't", "67, retired", "Ct 33 F"
  if (
    plainAt(r, before) === "at" &&
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
    !/^(and|plus|or)$/.test(plainAt(r, next + 1))
  )
    return "form.alone";
  if (is(r, before, person) && is(r, next, CLASS.sex) && sameLine(r, next)) return "beside.person";
  if (plainAt(r, before) === "of" && (is(r, before - 1, kin) || is(r, before - 1, person)) && closed)
    return "beside.kin";
  if (isMark(r, before, ":") && is(r, before - 1, kin) && (closed || isMark(r, next, ","))) return "beside.kin";
  if (is(r, before, becoming) && is(r, before - 1, kin) && closed) return "beside.kin";
  if (
    namePlain(r, before) &&
    /^(and|y)$/.test(plainAt(r, next)) &&
    namePlain(r, next + 1) &&
    kindAt(r, next + 2) === NUMBER &&
    value < 100
  )
    return "beside.name";
  const unlisted = (r.word[before] ?? 0) === 0 && kindAt(r, before) === WORD && capitalsAt(r, before) > 0;
  const loud = unlisted && capitalsAt(r, before) === 2 && lengthAt(r, before) >= 3;
  const joined = /^(and|y)$/.test(plainAt(r, next)) || isMark(r, next, "&") || isMark(r, next, ",");
  // "Brayan 17, Yuritzi 11", "KIDS JAKERRIA 6 AND", "w/ Woodley 7 and her sister"
  if (unlisted && value < 100 && joined) {
    const other = next + 1;
    if (namePlain(r, other) && (r.word[other] ?? 0) === 0 && kindAt(r, other + 1) === NUMBER) return "beside.name";
    if (
      value <= 21 &&
      (is(r, other, kin) ||
        (/^(her|his|their)$/.test(plainAt(r, other)) && is(r, other + 1, kin)) ||
        (/^(her|his|their)$/.test(plainAt(r, other)) && is(r, other + 2, kin)))
    )
      return "beside.name";
  }
  if (
    (loud || namePlain(r, before)) &&
    (closed || joined) &&
    behind(r, before, kin, 8) >= 0 &&
    value <= OLDEST &&
    unlisted
  )
    return "beside.kin";
  // "llegó con Emiliano de 7 y la beba"
  if (plainAt(r, before) === "de" && namePlain(r, before - 1) && (closed || joined) && value < 100)
    return "beside.name";
  // "She thinks 19,", "(her kid? 2?)", "20 as of Friday", "Fabiola, 17 on paper"
  if (
    /^(thinks|guesses|guess|swears|looks)$/.test(plainAt(r, before)) &&
    is(r, before - 1, pronoun) &&
    closed &&
    value >= 5
  )
    return "beside.says";
  if (isMark(r, before, "?") && is(r, before - 1, kin) && closed) return "beside.kin";
  if (startsSentence(r, at) && plainAt(r, next) === "as" && plainAt(r, next + 1) === "of" && value >= 12)
    return "form.alone";
  if (plainAt(r, next) === "on" && /^(paper|papers)$/.test(plainAt(r, next + 1))) return "label.age";
  // she's 29, / he is forty-two. / he be 5
  const be = is(r, before, isNow) ? before - 1 : before;
  const pronounBe =
    /^(hes|shes|theyre|im)$/.test(plainAt(r, before)) ||
    (be < before &&
      (is(r, be, pronoun) ||
        namePlain(r, be) ||
        (capitalsAt(r, be) === 2 &&
          lengthAt(r, be) >= 3 &&
          (r.word[be] ?? 0) === 0 &&
          is(r, isMark(r, be - 1, ".") ? be - 2 : be - 1, CLASS.addressedAs)) ||
        is(r, be, kin) ||
        (gapAt(r, before) === NEW_LINE && plainAt(r, before) === "was"))) ||
    (plainAt(r, before) === "whos" && is(r, before - 1, kin));
  if (pronounBe && (closed || is(r, next, afterAge)) && !isMark(r, next, ":"))
    return value >= 1 ? "beside.pronoun" : undefined;
  const mark = markAt(r, before);
  const restEnds = closed || is(r, next, afterAge) || plainAt(r, next) === "in" || is(r, next, year);
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
  if (mark === "," && plainAt(r, next) === "now") return "beside.now";
  // dtr Miracle 8. / Tagwa 15 interprets / sons 4 and 7
  if (
    is(r, before, kin) &&
    (closed || /^(and|y|&)?$/.test(plainAt(r, next)) || isMark(r, next, "&") || is(r, next, ageVerb)) &&
    value <= (/^(kids|children)$/.test(plainAt(r, before)) ? 21 : OLDEST)
  )
    return "beside.kin";
  if (namePlain(r, before) && behind(r, before, kin, 3) >= 0 && closed) return "beside.kin";
  if (namePlain(r, before) && is(r, next, ageVerb) && value >= 2 && !startsSentence(r, next)) return "beside.name";
  if (/^(and|y)$/.test(plainAt(r, before)) && closed && kinList(r, before)) return "beside.kin";
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
  const goes =
    endsPhrase(r, next) || /^(and|y)$/.test(plainAt(r, next)) || isMark(r, next, "&") || isMark(r, next, "/");
  const joined = /^(and|y)$/.test(plainAt(r, at - 1)) || "&,/".includes(markAt(r, at - 1) || "x");
  const name = namePlain(r, at - 1) || is(r, at - 1, kin);
  return (joined && goes) || (name && (goes || is(r, next, afterAge) || plainAt(r, next) === "at"))
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

/** `age 28`, `ages 4, 7 and 9`, `aged forty`, `age: 33`, `edad 12`. */
function isLabelled(r: Reading, at: number): boolean {
  for (let j = at - 1; j >= 0 && j >= at - 8 && sameLine(r, j + 1); j--) {
    if (is(r, j, age))
      return !is(r, j - 1, agelimit) && !is(r, j + 1, agelimit) && !isMark(r, j - 1, "-") && !isRange(r, at);
    const filler =
      kindAt(r, j) === NUMBER ||
      /^(is|of|and|y|was|about|approx|around|at)$/.test(plainAt(r, j)) ||
      ":=,&(-".includes(markAt(r, j) || "x");
    if (!filler || is(r, j, month)) return false;
  }
  return false;
}

/** `18-24`: a rule of a programme, not two people. */
const isRange = (r: Reading, at: number): boolean =>
  (isMark(r, at + 1, "-") && kindAt(r, at + 2) === NUMBER && touches(r, at + 1)) ||
  (isMark(r, at - 1, "-") && kindAt(r, at - 2) === NUMBER && touches(r, at));

const isTurning = (r: Reading, at: number): boolean => {
  const j = is(r, at - 1, becoming) ? at - 2 : at - 1;
  return (
    is(r, j, turning) &&
    !(r.word[j] !== undefined && plainAt(r, j) === "turn" && /^(point|over|off)$/.test(plainAt(r, at + 1)))
  );
};

/** A quote or bracket that closes a nickname: `Otis Jr "Oats", 27`. */
const closesName = (r: Reading, i: number): boolean =>
  /^["')]$/.test(markAt(r, i)) && (namePlain(r, i - 1) || (isMark(r, i - 1, ".") && namePlain(r, i - 2)));

/** Numbers and commas before: `BEDS 21, 22, 25`. */
const listsNumbers = (r: Reading, comma: number): boolean =>
  kindAt(r, comma - 1) === NUMBER || kindAt(r, comma - 1) === MIXED;

/** `sons 4 and 7`, `kids 3, 5 and 9`. */
function kinList(r: Reading, i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 6; j--) {
    if (is(r, j, kin)) return true;
    if (kindAt(r, j) !== NUMBER && !isMark(r, j, ",")) return false;
  }
  return false;
}

/** `44yo`, `20mo`, `62F`: age and unit in one piece. */
function lookForJoinedAge(r: Reading, at: number, found: Candidate[]): void {
  const decade =
    /^[1-9]0s$/.test(plainAt(r, at)) &&
    /^(his|her|their|early|mid|late|my)$/.test(plainAt(r, isMark(r, at - 1, "-") ? at - 2 : at - 1));
  if (decade) return propose(r, found, "shape.age.labelled", at, at, "label.decade");
  if (/^[0-9]{1,3}(st|nd|rd|th)$/.test(plainAt(r, at)) && is(r, at + 1, birthAfter))
    return propose(r, found, "shape.age.labelled", at, at, "label.birthday");
  const match = /^([0-9]{1,3})(yo|yos|yr|yrs|y|mo|mos|wks|wk|m|f)$/.exec(plainAt(r, at));
  if (match === null || isMark(r, at - 1, "$")) return;
  const [, digits = "", unit = ""] = match;
  if (Number(digits) > OLDEST) return;
  if (/^yos?$/.test(unit)) return propose(r, found, "shape.age.unit", at, at, "unit.years");
  const then = isMark(r, at + 1, "-") ? at + 2 : at + 1;
  const oldNext =
    is(r, then, old) && sameLine(r, then)
      ? then
      : /^o$/.test(plainAt(r, isMark(r, at + 1, "/") ? at + 2 : at + 1))
        ? isMark(r, at + 1, "/")
          ? at + 2
          : at + 1
        : -1;
  if (oldNext >= 0 && unit !== "f") return propose(r, found, "shape.age.unit", at, oldNext, "unit.years");
  if (/^[mf]$/.test(unit)) {
    const who =
      is(r, at - 1, person) ||
      /^(a|is|as)$/.test(plainAt(r, at - 1)) ||
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
