import { CLASS } from "../reading/lexicon.js";
import {
  behind,
  capitalsAt,
  is,
  isMark,
  kindAt,
  markAt,
  plainAt,
  sameLine,
  says,
  startsSentence,
} from "../reading/ask.js";
import { SIGN, WORD, type Reading } from "../reading/read.js";
import { anchorsOf, endOfClause, isGoodNews, isSomebody, withSubject } from "./clause.js";
import { type Look, tell } from "./propose.js";

const { kin, pronoun } = CLASS;

const THE = "the da la el that those dat los las";
/** What opens a clause about the one before: `who`, `that`, `whose`, `wen`, `que`. */
const RELATIVE = "who that whose whom wen que dat";

/** The complement of a copula from token `i`: past `also`, `still`, `ever`. */
function complement(r: Reading, i: number): number {
  let at = i;
  while (at < i + 3 && is(r, at, CLASS.filler) && sameLine(r, at)) at++;
  return at;
}

/** A bare or indefinite noun that singles out: `last code talker's son`, `a deputy, officer of the year`. */
function isTitled(r: Reading, head: number, noun: number, famed: number, anchors: number): boolean {
  if (/(ing|ed)$/.test(plainAt(r, head)) || says(r, head, "not got had been gone done")) return false;
  if (says(r, head, "a an") && famed === 0 && anchors < 3) return false;
  if (is(r, head, CLASS.clauseJoint) || is(r, head, pronoun) || is(r, head, CLASS.locative)) return false;
  if (is(r, head, CLASS.uniqueWord)) return true;
  for (let j = head; j <= noun; j++)
    if (is(r, j, CLASS.roleNoun) || is(r, j, CLASS.titleNoun) || is(r, j, CLASS.famed)) return true;
  return false;
}

/** What is told of a person from token `first`: where it ends and how surely it singles out; undefined where it doesn't. */
function description(r: Reading, first: number): { readonly last: number; readonly sure: boolean } | undefined {
  if (!sameLine(r, first)) return undefined;
  const definite = says(r, first, THE);
  const oneOf = says(r, first, "one") && says(r, first + 1, "of") && says(r, first + 2, THE);
  const head = oneOf ? first + 3 : definite ? first + 1 : first;
  if (!sameLine(r, head) || kindAt(r, head) === SIGN) return undefined;
  const last = endOfClause(r, first);
  const told = anchorsOf(r, head, last);
  // the noun of the description: the last word before a relative, a preposition or the end
  let noun = head;
  while (
    noun < last &&
    !is(r, noun, CLASS.somebodyNoun) &&
    !is(r, noun + 1, CLASS.harmed) &&
    (kindAt(r, noun + 1) === WORD || isMark(r, noun + 1, "-")) &&
    !says(r, noun + 1, RELATIVE) &&
    !is(r, noun + 1, CLASS.clauseJoint)
  )
    noun++;
  for (let j = noun + 1; j <= noun + 6 && j <= last; j++) if (is(r, j, CLASS.caseThing)) return undefined;
  const ownKin = is(r, noun, kin) && !is(r, noun + 1, CLASS.clauseJoint) && !says(r, noun + 1, RELATIVE);
  if (ownKin && told.unique + told.famed + told.roles === 0) return undefined;
  for (let j = head; j <= noun; j++) if (is(r, j, CLASS.caseRole)) return undefined;
  const relative = says(r, noun + 1, RELATIVE) && sameLine(r, noun + 1);
  const one = is(r, noun, CLASS.somebodyNoun) || says(r, head, RELATIVE);
  const harmed = is(r, noun + 1, CLASS.harmed) && sameLine(r, noun + 1);
  const anchors =
    told.famed * 2 + told.events + Math.min(2, told.names) + Math.min(1, told.numbers) + Math.min(1, told.places);
  let weight = anchors + told.unique * 2 + Math.min(1, told.deeds) + Math.min(1, told.roles);
  const plain = relative && is(r, noun + 2, CLASS.plainDeed);
  if (definite && ((relative && !plain) || harmed)) weight += 2;
  if (definite && one) weight += 1;
  if (oneOf) weight += 1;
  const placed = definite && told.roles > 0 && told.names > 0;
  if (placed) weight += 1;
  if (last - first < 2 || anchors + told.unique + told.deeds + told.roles === 0) return undefined;
  if (!definite && !oneOf && !isTitled(r, head, noun, told.famed, anchors)) return undefined;
  // "the only one on the lease"
  if (says(r, head, "only") && !oneOf && told.names + told.famed + told.events + told.numbers + told.roles === 0)
    return undefined;

  const sure = weight >= 4 || oneOf || (definite && (relative || one || harmed || placed || told.unique > 0));
  return weight >= 3 ? { last, sure } : undefined;
}

/** `is the deacon who baptised half the town`, `was one of the last welders of the yard`. Woken by the copula. */
export const lookForUnique: Look = (r, at, found) => {
  const joined = says(r, at, "hes shes theyre im soy somos") || (says(r, at, "es era fue") && startsSentence(r, at));
  const opens = says(r, at, "was") && startsSentence(r, at);
  if (!joined && !opens && !isSomebody(r, at - 1)) return;
  // "was in the Tribune for …"
  if (
    says(r, at + 1, "in") &&
    (is(r, at + 3, CLASS.newsWord) || is(r, at + 2, CLASS.newsWord)) &&
    capitalsAt(r, at + 3) > 0
  )
    return tell(r, found, "circumstance.news", at, endOfClause(r, at));
  const first = complement(r, at + 1);
  const told = description(r, first);
  if (told === undefined) return;
  // "He's the one …" begins a sentence and goes with it
  const start =
    joined && startsSentence(r, at) ? at : startsSentence(r, at - 1) && is(r, at - 1, pronoun) ? at - 1 : first;
  tell(r, found, told.sure ? "circumstance.unique" : "circumstance.unique-vague", start, told.last, "who.beside");
};

/** `, the one they flew out`, `Ranson: the boy hurt in the blast`, `he the one marched with …`. Woken by the noun. */
export const lookForTheOne: Look = (r, at, found) => {
  let first = at;
  while (first > at - 4 && sameLine(r, first) && !says(r, first, THE) && kindAt(r, first - 1) === WORD) first--;
  if (!says(r, first, THE)) return;
  const mark = markAt(r, first - 1);
  const beside =
    mark === "," ||
    mark === ":" ||
    mark === "(" ||
    mark === "-" ||
    (sameLine(r, first) && says(r, first - 1, "he she him her they ever as"));
  // "mother of the boy who drowned at …"
  const kinOf = says(r, first - 1, "of to with") && is(r, first - 2, kin) && sameLine(r, first);
  const opens = startsSentence(r, first);
  if (!(beside || kinOf || opens)) return;
  const told = description(r, first);
  const one = is(r, at, CLASS.somebodyNoun) && sameLine(r, at + 1) && kindAt(r, at + 1) === WORD;
  if (told === undefined || !one) return;
  tell(r, found, "circumstance.unique", kinOf ? first - 2 : first, told.last);
};

/** `the former Miss Harvest`, `ex luchador, "El Trueno"`, `ever the 1998 winner`, `last code talker's son`. Woken by the word. */
export const lookForFormerly: Look = (r, at, found) => {
  const the = says(r, at - 1, "the a la el") ? at - 1 : at;
  const beside = startsSentence(r, the) || ",:;(-".includes(markAt(r, the - 1) || "x") || is(r, the - 1, CLASS.filler);
  if (
    !beside ||
    !sameLine(r, at + 1) ||
    is(r, at + 1, CLASS.caseRole) ||
    is(r, at + 1, CLASS.timeUnit) ||
    is(r, at + 1, kin)
  )
    return;
  const last = endOfClause(r, at);
  const { famed, names, roles, numbers, deeds } = anchorsOf(r, at + 1, last);
  const quoted = isMark(r, at + 2, ",") && isMark(r, at + 3, '"');
  if (roles === 0 && famed === 0 && !quoted) return;
  if (famed + Math.min(1, names) + Math.min(1, numbers) + deeds + roles + (quoted ? 2 : 0) < 2) return;
  tell(r, found, "circumstance.unique", the, last, "form.capital");
};

/** Where a clause speaks of somebody: the pronoun, kin or copula nearest before the word, or -1. */
const nearestSubject = (r: Reading, i: number): number =>
  Math.max(behind(r, i, pronoun, 14), behind(r, i, kin, 14), behind(r, i, CLASS.copula, 14));

/** `was on the cover of that book`, `runs the mile, third at state`: what the public saw of somebody. Woken by the thing. */
export const lookForFamed: Look = (r, at, found) => {
  if (isGoodNews(r, at)) return;
  const subject = nearestSubject(r, at);
  let verb = -1;
  let the = -1;
  for (let j = at - 1; j >= at - 14 && sameLine(r, j + 1) && !startsSentence(r, j + 1); j--)
    if (is(r, j, CLASS.deed) || is(r, j, CLASS.publicVerb) || says(r, j, "makes made built builds runs ran")) verb = j;
    else if (says(r, j, RELATIVE) || is(r, j, CLASS.event)) the = -2;
    else if (the === -2 && says(r, j, THE)) the = j;
  // "since the standoff that ended up in the documentary": a thing, told by a clause of its own
  if (the >= 0) return tell(r, found, "circumstance.deed", the, endOfClause(r, at), "public.thing");
  const from = Math.max(verb, subject);
  if (from < 0) return;
  const first = verb > subject ? withSubject(r, verb) : is(r, from, CLASS.copula) ? from + 1 : from;
  const last = endOfClause(r, at);
  const { famed, names, numbers, deeds, unique, roles, places } = anchorsOf(r, first, last);
  const weight =
    famed * 2 +
    Math.min(2, names) +
    Math.min(1, numbers) +
    Math.min(1, deeds) +
    unique +
    Math.min(1, roles) +
    Math.min(1, places);
  if (weight < 3 || last - first < 2 || is(r, from, CLASS.caseRole)) return;
  const sure = weight >= 4 && (verb >= 0 || is(r, from, CLASS.copula));
  tell(r, found, sure ? "circumstance.deed" : "circumstance.deed-vague", first, last, "public.thing");
};

/** `pulled two kids from the canal`, `survived nine hours in the bay`: what somebody did. Woken by the verb. */
export const lookForDeed: Look = (r, at, found) => {
  const before = at - 1;
  const who =
    isSomebody(r, before) ||
    startsSentence(r, at) ||
    isMark(r, before, ",") ||
    is(r, before, CLASS.somebodyNoun) ||
    is(r, before, CLASS.copula);
  if (!who || !sameLine(r, at + 1) || is(r, at + 1, pronoun) || says(r, at + 1, "over up through muscle")) return;
  const last = endOfClause(r, at);
  const { famed, seen, names, numbers, places, events, unique } = anchorsOf(r, at + 1, last);
  const strong = says(r, at, "saved pulled won discovered") ? 1 : is(r, at, CLASS.rareDeed) ? 2 : 0;
  const weight =
    strong +
    famed * 2 +
    Math.min(1, seen) +
    Math.min(2, names) +
    Math.min(1, numbers) +
    Math.min(1, places) +
    events +
    unique;
  if (weight < 3 || last - at < 3) return;
  const first = isSomebody(r, before) && is(r, before, pronoun) && startsSentence(r, before) ? before : at;
  tell(r, found, weight >= 4 || strong > 0 ? "circumstance.deed" : "circumstance.deed-vague", first, last);
};
