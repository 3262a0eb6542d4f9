import { CLASS } from "../reading/lexicon.js";
import {
  capitalsAt,
  digitsAt,
  is,
  isMark,
  kindAt,
  markAt,
  plainAt,
  sameLine,
  says,
  startsSentence,
  touches,
} from "../reading/ask.js";
import { WORD, type Reading } from "../reading/read.js";

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

/** A word with a capital that is neither a sentence's first, nor a day or a month. */
export const isNamed = (r: Reading, i: number): boolean =>
  kindAt(r, i) === WORD &&
  capitalsAt(r, i) > 0 &&
  !startsSentence(r, i) &&
  !is(r, i, CLASS.weekday) &&
  !is(r, i, CLASS.month) &&
  !is(r, i, pronoun);

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
    if (digitsAt(r, j) !== "" || is(r, j, CLASS.ordinalGrade) || /[0-9](st|nd|rd|th)$/.test(plainAt(r, j))) numbers++;
    if (isNamed(r, j) && capitalsAt(r, j - 1) === 0) names++;
  }
  return { unique, famed, seen, names, numbers, places, roles, deeds, events };
}

/** Whether the part that begins at token `i`, behind a comma, goes on about the same: `crown in her bag`, `third at state`. */
function goesOn(r: Reading, i: number): boolean {
  if (is(r, i, CLASS.clauseStop) || is(r, i, kin)) return false;
  let last = i;
  for (let j = i; j < i + LONGEST_PART && sameLine(r, j); j++) {
    if (!"-'\"/$#".includes(markAt(r, j))) break;
    last = j;
  }
  const { famed, seen, numbers, deeds, roles, unique, events } = anchorsOf(r, i, last);
  return (
    famed + seen + deeds + roles + unique + events > 0 || (numbers > 0 && last > i && !is(r, i + 1, CLASS.timeUnit))
  );
}

/** Whether a quote opens at token `i`. */
const opensQuote = (r: Reading, i: number): boolean => touches(r, i + 1) && !touches(r, i);

/** Where the clause ends that goes on from token `i`. */
export function endOfClause(r: Reading, i: number): number {
  let last = i;
  let quoted = false;
  let open = false;
  for (let j = i + 1; j <= i + LONGEST && sameLine(r, j); j++) {
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
      if (!quoted && !opensQuote(r, j)) break;
      quoted = !quoted;
      if (!quoted) last = j;
    } else if (quoted) continue;
    else if (mark === ",") {
      if (!sameLine(r, j + 1) || !goesOn(r, j + 1)) break;
    } else if (mark === "(") open = true;
    else if (mark === ")") {
      if (!open) break;
      last = j;
    } else if (mark === "." ? !touches(r, j + 1) : ";!?:|→".includes(mark)) break;
    else if (mark === "-" && !touches(r, j) && !touches(r, j + 1)) break;
  }
  return last;
}

/** Whether somebody is the subject right before token `i`: a pronoun, a relative, a name, a word for a person. */
export const isSomebody = (r: Reading, i: number): boolean =>
  sameLine(r, i + 1) &&
  (says(r, i, "he she they who ella el quien") ||
    is(r, i, kin) ||
    is(r, i, person) ||
    (capitalsAt(r, i) > 0 && !is(r, i, CLASS.thingSubject)) ||
    isMark(r, i, '"'));

/** The pronoun before token `i` in its sentence, else `i`. */
export const withSubject = (r: Reading, i: number): number =>
  is(r, i - 1, pronoun) && !startsSentence(r, i) ? i - 1 : i;
