import type { Candidate } from "../candidate.js";
import {
  ahead,
  behind,
  capitalsAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  plainAt,
  sameLine,
  startsSentence,
} from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { type Reading, WORD } from "../reading/read.js";
import { endOfPhrase, startOfCapitals } from "./phrase.js";
import { type Look, tell } from "./propose.js";

const { placeNoun, publicThing, pronoun, kin, person, workPlace, weekday, month, serviceName, faith, schoolWord } =
  CLASS;

/** Whether the phrase names a place, a thing of the public, or something with a capital. */
function isAnchored(r: Reading, first: number, last: number): boolean {
  for (let j = first; j <= last; j++) {
    if (is(r, j, placeNoun) || is(r, j, publicThing) || is(r, j, workPlace)) return true;
    if (
      capitalsAt(r, j) > 0 &&
      kindAt(r, j) === WORD &&
      lengthAt(r, j) > 1 &&
      !startsSentence(r, j) &&
      !is(r, j, weekday) &&
      !is(r, j, month)
    )
      return true;
  }
  return false;
}

const namesService = (r: Reading, first: number, last: number): boolean => {
  for (let j = first; j <= last; j++) if (is(r, j, serviceName) && capitalsAt(r, j) > 0) return true;
  return false;
};

/** Puts a phrase forward when it can be told whom it means. */
function tellAnchored(r: Reading, found: Candidate[], first: number, from: number, most: number): void {
  const last = endOfPhrase(r, from, most, "bracket");
  if (last > from && isAnchored(r, from, last) && !namesService(r, first, last))
    tell(r, found, "circumstance.role", first, last);
}

const isAboutPerson = (r: Reading, i: number): boolean =>
  is(r, i, pronoun) || is(r, i, kin) || is(r, i, person) || is(r, i, CLASS.isNow) || capitalsAt(r, i) > 0;

/** `taught welding at Carver Tech`, `used to be the mayor of Malden`. Woken by "used". */
export const lookForUsedTo: Look = (r, at, found) => {
  if (plainAt(r, at) === "used" && plainAt(r, at + 1) === "to" && sameLine(r, at + 2))
    tellAnchored(r, found, at + 2, at + 2, 12);
};

/** `plays accordion at the market`, `runs the pawn shop on Cedar`, `coaches Little League`: what the public sees. */
export const lookForPublicVerb: Look = (r, at, found) => {
  if (at > 0 && !startsSentence(r, at) && (!isAboutPerson(r, at - 1) || !sameLine(r, at))) return;
  const next = at + 1;
  if (!sameLine(r, next) || kindAt(r, next) !== WORD) return;
  if (
    /^(out|into|a|it|late|with|w|up|down|around|over|by|games|video)$/.test(plainAt(r, next)) &&
    !/^a$/.test(plainAt(r, next))
  )
    return;
  if (ahead(r, at, CLASS.atWord, 8) < 0 && !/^(the|his|her)$/.test(plainAt(r, next))) return;
  tellAnchored(r, found, at, next, 12);
};

/** `the former principal of Rogers`, `retired from the railroad`. */
export const lookForFormer: Look = (r, at, found) => {
  const from = /^(from|as|with)$/.test(plainAt(r, at + 1)) ? at + 2 : at + 1;
  if (
    !sameLine(r, from) ||
    kindAt(r, from) !== WORD ||
    /^(landlord|roommate|address|foster|client|partner|spouse|homeless|employer|tenant|resident)$/.test(
      plainAt(r, from),
    )
  )
    return;
  if (plainAt(r, at) === "ex" || plainAt(r, at) === "first") return;
  tellAnchored(r, found, /^(the|a)$/.test(plainAt(r, at - 1)) ? at - 1 : at, from, 10);
};

/** `the only Chuj speaker at the plant`: one of a kind. */
export const lookForOnly: Look = (r, at, found) => {
  if (!/^(the|la|el)$/.test(plainAt(r, at - 1)) || !sameLine(r, at)) return;
  const be = at - 2;
  if (
    !(is(r, be, CLASS.isNow) || /^(hes|shes|es|son|as|was)$/.test(plainAt(r, be))) ||
    is(r, at + 1, CLASS.timeUnit) ||
    /^(one|thing|time|way|reason|step|option|place|shelter|bed|unit|day|night|week|month|of)$/.test(plainAt(r, at + 1))
  )
    return;
  if (
    !is(r, at + 1, CLASS.roleNoun) &&
    !is(r, at + 1, CLASS.tradeNoun) &&
    !is(r, at + 2, CLASS.tradeNoun) &&
    !/^(speaker|member|family|survivor|student)s?$/.test(plainAt(r, at + 2)) &&
    !/^(speaker|family|member|survivor)$/.test(plainAt(r, at + 1))
  )
    return;
  if (/^(it|this|that|there|these|which|what)$/.test(plainAt(r, be - 1))) return;
  tellAnchored(r, found, at - 1, at, 12);
};

/** `was on the news`, `went viral for`, `featured in the Inlander`: found by one search. */
export const lookForViral: Look = (r, at, found) => {
  const last = endOfPhrase(r, plainAt(r, at + 1) === "for" ? at + 1 : at, 10, "bracket");
  const first = /^(went|was|got|were)$/.test(plainAt(r, at - 1)) ? at - 1 : at;
  if (plainAt(r, at) === "viral") {
    if (/^(went|gone|goes|going|a)$/.test(plainAt(r, at - 1))) tell(r, found, "circumstance.news", first, last);
  } else if (/^(in|on|by|for)$/.test(plainAt(r, at + 1)) && last > at + 1 && isAnchored(r, at + 1, last))
    tell(r, found, "circumstance.news", first, last);
};

/** `goes to Stevens`, `boys at Milliken, the 4th grader`, `3rd at Logan`, `student at EWU`: a school without its kind. */
export const lookForStudy: Look = (r, at, found) => {
  let joint = at + 1;
  if (/^(class|classes|school|nursing|welding|ged|esl)$/.test(plainAt(r, joint))) joint++;
  if (/^(in|as)$/.test(plainAt(r, joint)) && capitalsAt(r, joint + 1) === 0) return;
  const direct = /^(attends|attending|attended|asiste)$/.test(plainAt(r, at));
  if (/^(at|to|from|en|a)$/.test(plainAt(r, joint)) || isMark(r, joint, "@")) joint++;
  else if (!direct) return;
  if (plainAt(r, joint) === "the" || kindAt(r, joint) !== WORD || capitalsAt(r, joint) === 0 || !sameLine(r, joint))
    return;
  if (/^(go|goes|going|school|enrolled|enrolling|va)$/.test(plainAt(r, at)) && capitalsAt(r, joint) === 2) return; // goes to AA, DSHS
  const child =
    behind(r, joint, kin, 8) >= 0 ||
    behind(r, joint, CLASS.gradeWord, 6) >= 0 ||
    direct ||
    /^(student|studies|studying|graduated|graduates|transferred|class|classes|school|classroom)$/.test(
      plainAt(r, at),
    ) ||
    ahead(r, joint, CLASS.gradeWord, 5) >= 0 ||
    ahead(r, joint, schoolWord, 3) >= 0;
  if (!child || is(r, joint, weekday) || is(r, joint, month)) return;
  const last = endOfPhrase(r, joint - 1, 8);
  let end = joint;
  while (end < last && capitalsAt(r, end + 1) > 0) end++;
  for (let j = end; j <= last; j++)
    if (
      is(r, j, faith) ||
      is(r, j, CLASS.schoolWord) ||
      is(r, j, CLASS.shiftWord) ||
      /^(program|team|choir|band)$/.test(plainAt(r, j))
    )
      end = j;
  if (!namesService(r, joint, end)) tell(r, found, "circumstance.school", joint, end);
};

/** `Boys at Milliken, the 4th grader won the chess cup`. Woken by the child. */
export const lookForChildAt: Look = (r, at, found) => {
  if (!/^(kids|son|daughter|dtr|boy|girl|kid|twins|children|boys|girls|hijo|hija|hijos)$/.test(plainAt(r, at))) return;
  const joint = /^(is|are|s)$/.test(plainAt(r, at + 1)) ? at + 2 : at + 1;
  if (
    plainAt(r, joint) !== "at" ||
    capitalsAt(r, joint + 1) !== 1 ||
    !sameLine(r, joint + 1) ||
    is(r, joint + 2, CLASS.shelterWord)
  )
    return;
  let last = joint + 1;
  while (capitalsAt(r, last + 1) === 1 && kindAt(r, last + 1) === WORD && last < joint + 4) last++;
  const comma = isMark(r, last + 1, ",") && ahead(r, last + 1, CLASS.gradeWord, 5) >= 0;
  if (comma) last = endOfPhrase(r, ahead(r, last + 1, CLASS.gradeWord, 5), 14);
  if (!namesService(r, joint, last)) tell(r, found, "circumstance.school", joint + 1, last);
};

/** `missing two fingers on the left hand`, `amputee`, `blind in one eye`. */
export const lookForBodyLack: Look = (r, at, found) => {
  if (/^(amputee)$/.test(plainAt(r, at))) return tell(r, found, "circumstance.body", at, at);
  const last = endOfPhrase(r, at, 8);
  for (let j = at + 1; j <= last && j <= at + 5; j++) {
    if (is(r, j, CLASS.bodyPart) || /^(toes|toe|teeth|tooth)$/.test(plainAt(r, j))) {
      if (
        /^(one|blind|deaf|glass)$/.test(plainAt(r, at))
          ? j === at + 1 || plainAt(r, at) === "blind"
          : plainAt(r, at) === "missing"
      )
        tell(r, found, "circumstance.body", at, last);
      return;
    }
  }
};

/** `member of Morning Star Baptist church`, `her ward, Glendale Tongan UMC`: a congregation by name, for review. */
export const lookForFaith: Look = (r, at, found) => {
  if (capitalsAt(r, at) === 0) return;
  const first = startOfCapitals(r, at, 4);
  if (first < at && !startsSentence(r, first)) tell(r, found, "circumstance.faith", first, at);
};

/** `cashier at the WinCo on 29th`, `CNA @ Sunrise Manor`: a trade and where. */
export const lookForTrade: Look = (r, at, found) => {
  let joint = at + 1;
  // "sorter, early shift, at the cannery"
  if (isMark(r, joint, ",") && ahead(r, joint, CLASS.shiftWord, 3) >= 0)
    joint = ahead(r, joint, CLASS.shiftWord, 3) + 1;
  if (isMark(r, joint, ",")) joint++;
  for (
    let steps = 0;
    steps < 2 && sameLine(r, joint) && !/^(at|for|en|in|with)$/.test(plainAt(r, joint)) && !isMark(r, joint, "@");
    steps++
  ) {
    if (kindAt(r, joint) !== WORD || /^(chair|needed|position|positions|opening|job|jobs)$/.test(plainAt(r, joint)))
      return;
    joint++;
  }
  if (
    !(/^(at|for|en|in|with)$/.test(plainAt(r, joint)) || isMark(r, joint, "@")) ||
    joint > at + 7 ||
    !sameLine(r, joint + 1)
  )
    return;
  const last = endOfPhrase(r, joint, 12, "bracket");
  if (last > joint && isAnchored(r, joint + 1, last) && !namesService(r, joint, last)) {
    let first = at;
    // "a TSA supervisor", "collar setter"
    while (
      first > at - 3 &&
      sameLine(r, first) &&
      kindAt(r, first - 1) === WORD &&
      !is(r, first - 1, CLASS.isNow) &&
      !is(r, first - 1, CLASS.pronoun) &&
      !is(r, first - 1, CLASS.placeStop) &&
      !is(r, first - 1, CLASS.kin)
    ) {
      first--;
      if (/^(a|an|the|as)$/.test(plainAt(r, first))) break;
    }
    tell(r, found, "circumstance.work", first, last);
  }
};

/** `laid off from the mill`, `hired at Amazon GEG1`, `volunteers at the zoo`. */
export const lookForLeftWork: Look = (r, at, found) => {
  let joint = at + 1;
  if (/^(off|as)$/.test(plainAt(r, joint))) joint++;
  for (
    let steps = 0;
    steps < 3 && !/^(at|from|by|with|for)$/.test(plainAt(r, joint)) && !isMark(r, joint, "@");
    steps++
  )
    joint++;
  if (!/^(at|from|by|with|for)$/.test(plainAt(r, joint)) && !isMark(r, joint, "@")) return;
  const last = endOfPhrase(r, joint, 10, "bracket");
  if (
    sameLine(r, joint + 1) &&
    last > joint &&
    isAnchored(r, joint + 1, last) &&
    !is(r, joint + 1, kin) &&
    !namesService(r, joint, last)
  ) {
    tell(r, found, "circumstance.work", joint + 1, last);
  }
};
