import { CLASS } from "../reading/lexicon.js";
import {
  capitalsAt,
  digitsAt,
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
import { SIGN, WORD, type Reading } from "../reading/read.js";

const { pronoun, kin, person, placeNoun } = CLASS;

/** The longest clause that is told as one circumstance, in tokens. */
const LONGEST = 28;
/** The longest part behind a comma that goes on about it. */
const LONGEST_PART = 12;

/** What a clause tells by which its subject can be found. */
export interface Anchors {
  /** only, last, former, ever. */
  readonly unique: number;
  /** News, museums, medals, contests: what the public sees. */
  readonly famed: number;
  /** Pictures, books, songs: seen by the public where something else says so. */
  readonly seen: number;
  /** Names with a capital, in lines that are not all capitals. */
  readonly names: number;
  readonly numbers: number;
  readonly places: number;
  readonly roles: number;
  readonly deeds: number;
  readonly events: number;
}

/** `officer of the year`. */
const isOfTheYear = (r: Reading, i: number): boolean =>
  says(r, i, "year month decade century") && says(r, i - 1, "the") && says(r, i - 2, "of");

/** News that nobody printed. */
export const isGoodNews = (r: Reading, i: number): boolean =>
  says(r, i, "news") && !says(r, i - 1, "the local national evening tv channel");

/** Counts the anchors from one token to another. */
export function anchorsOf(r: Reading, first: number, last: number): Anchors {
  let [unique, famed, seen, names, numbers, places, roles, deeds, events] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let j = first; j <= last; j++) {
    if (is(r, j, CLASS.uniqueWord)) unique++;
    if ((is(r, j, CLASS.famed) && !isGoodNews(r, j)) || isOfTheYear(r, j)) famed++;
    if (is(r, j, CLASS.famedWeak) || is(r, j, CLASS.publicThing)) seen++;
    if (is(r, j, placeNoun)) places++;
    if (is(r, j, CLASS.roleNoun) || is(r, j, CLASS.titleNoun)) roles++;
    if (is(r, j, CLASS.deed) || is(r, j, CLASS.soldDeed)) deeds++;
    if (is(r, j, CLASS.event)) events++;
    if (digitsAt(r, j) !== "" || is(r, j, CLASS.ordinalGrade) || /^[0-9]+(st|nd|rd|th)$/.test(plainAt(r, j))) numbers++;
    const named =
      kindAt(r, j) === WORD &&
      capitalsAt(r, j) > 0 &&
      lengthAt(r, j) > 1 &&
      !startsSentence(r, j) &&
      !is(r, j, CLASS.weekday) &&
      !is(r, j, CLASS.month) &&
      !is(r, j, pronoun) &&
      (capitalsAt(r, j) === 1 || capitalsAt(r, j - 1) < 2);
    if (named && capitalsAt(r, j - 1) === 0) names++;
  }
  return { unique, famed, seen, names, numbers, places, roles, deeds, events };
}

/** Whether the part that begins at token `i`, behind a comma, goes on about the same: `crown in her bag`, `third at state`. */
function goesOn(r: Reading, i: number): boolean {
  if (is(r, i, CLASS.clauseStop) || is(r, i, kin)) return false;
  if (is(r, i, pronoun) && !is(r, i, CLASS.copula)) return false;
  let last = i;
  for (let j = i; j < i + LONGEST_PART && sameLine(r, j) && !(j > i && startsSentence(r, j)); j++) {
    if (kindAt(r, j) === SIGN && !"-'\"/$#".includes(markAt(r, j))) break;
    last = j;
  }
  const { famed, seen, numbers, deeds, roles, unique, events } = anchorsOf(r, i, last);
  return (
    famed + seen + deeds + roles + unique + events > 0 || (numbers > 0 && last > i && !is(r, i + 1, CLASS.timeUnit))
  );
}

/** Whether a quote that opens at token `i` is closed on its line soon. */
function closesSoon(r: Reading, i: number): boolean {
  if (!touches(r, i + 1) || touches(r, i)) return false;
  for (let j = i + 1; j <= i + LONGEST_PART && sameLine(r, j); j++) if (isMark(r, j, '"')) return true;
  return false;
}

/** Where the clause ends that goes on from token `i`. */
export function endOfClause(r: Reading, i: number): number {
  let last = i;
  let quoted = false;
  let open = 0;
  for (let j = i + 1; j <= i + LONGEST && sameLine(r, j); j++) {
    if (startsSentence(r, j) && !quoted) break;
    const mark = markAt(r, j);
    if (mark === "") {
      // "so he fears gossip", "and Tammy left": another clause, where nothing else parts them
      if (!quoted && j > i + 1) {
        if (is(r, j, CLASS.clauseEnd) || says(r, j, "i we you")) break;
        const other = says(r, j, "and") && (is(r, j + 1, pronoun) || is(r, j + 1, kin) || is(r, j + 2, CLASS.isNow));
        if (other || (says(r, j, "and") && is(r, j + 2, CLASS.plainDeed))) break;
      }
      last = j;
      continue;
    }
    if (mark === '"') {
      if (!quoted && !closesSoon(r, j)) break;
      quoted = !quoted;
      if (!quoted) last = j;
    } else if (quoted) continue;
    else if (mark === ",") {
      if (!sameLine(r, j + 1) || !goesOn(r, j + 1)) break;
    } else if (mark === "(") open++;
    else if (mark === ")") {
      if (open === 0) break;
      open--;
      last = j;
    } else if (mark === "." ? !touches(r, j + 1) : ";!?:|→".includes(mark)) break;
    else if (mark === "-" && !touches(r, j) && !touches(r, j + 1)) break;
  }
  return last;
}

/** Whether somebody is the subject right before token `i`: a pronoun, a relative, a name, a word for a person. */
export const isSomebody = (r: Reading, i: number): boolean =>
  i >= 0 &&
  sameLine(r, i + 1) &&
  (says(r, i, "he she they who ella el quien") ||
    is(r, i, kin) ||
    is(r, i, person) ||
    (kindAt(r, i) === WORD && capitalsAt(r, i) > 0 && !is(r, i, CLASS.thingSubject)) ||
    isMark(r, i, '"'));

/** The first token of the clause's subject where it is a pronoun or begins the sentence, else `i`. */
export function withSubject(r: Reading, i: number): number {
  const before = i - 1;
  if (before >= 0 && sameLine(r, i) && is(r, before, pronoun) && !startsSentence(r, i)) return before;
  return i;
}
