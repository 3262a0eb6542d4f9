import { CLASS } from "../reading/lexicon.js";
import { ahead, behind, capitalsAt, is, isMark, sameLine, says, touches } from "../reading/ask.js";
import type { Reading } from "../reading/read.js";
import { endOfPhrase, startOfCapitals } from "./phrase.js";
import { type Look, tell } from "./propose.js";

const { schoolWord, schoolSure, schoolOther, gradeWord, ordinalGrade, kin } = CLASS;

/** `4th gr`, `2nd grade`, `6th grader`: the grade that ends at token `i`; its first token, or -1. */
function gradeEndingAt(r: Reading, i: number): number {
  if (!is(r, i, gradeWord) || !sameLine(r, i)) return -1;
  if (is(r, i - 1, ordinalGrade)) return i - 1;
  return isMark(r, i - 1, "-") && is(r, i - 2, ordinalGrade) ? i - 2 : -1;
}

/** `2nd grade` from token `i`; its last token, or -1. */
const gradeFrom = (r: Reading, i: number): number =>
  is(r, i, ordinalGrade) && is(r, i + 1, gradeWord) && sameLine(r, i + 1) ? i + 1 : -1;

/** What goes on from a school: `, 2nd grade`, `, with the guide dog`, ` cross country captain`. */
function afterSchool(r: Reading, last: number): number {
  if (isMark(r, last + 1, ",") && sameLine(r, last + 2)) {
    const grade = gradeFrom(r, last + 2);
    if (grade >= 0) return grade;
    // ", Ms Kline's 2nd grade"
    const taught = says(r, last + 2, "ms mrs mr miss") ? ahead(r, last + 2, gradeWord, 7) : -1;
    if (taught >= 0) return taught;
    if (says(r, last + 2, "has the plays rides on")) return endOfPhrase(r, last + 2, 12);
  }
  const end = endOfPhrase(r, last, 4);
  for (let j = last + 1; j <= end; j++)
    if (is(r, j, CLASS.roleNoun) || says(r, j, "team band choir track captain player class")) return j;
  return last;
}

/** `Ms. Oyama`, `SENT TO MS. OKAFOR`: the short form of a middle school that is none. */
const isTitle = (r: Reading, i: number): boolean =>
  says(r, i, "ms") && isMark(r, i + 1, ".") && touches(r, i + 1) && capitalsAt(r, i + 2) > 0 && sameLine(r, i + 2);

/** A school by name: `Blue Springs Elem`, `Lewis & Clark MS`, `Opelousas High`. Woken by the kind of school. */
export const lookForSchool: Look = (r, at, found) => {
  if (capitalsAt(r, at) === 0 || !sameLine(r, at)) return;
  if (is(r, at - 1, schoolWord) || isTitle(r, at)) return;
  let first = startOfCapitals(r, at, 4);
  if (says(r, first, "at to from in the")) first++;
  if (first >= at) return;
  let last = at;
  if (is(r, last + 1, schoolWord) && sameLine(r, last + 1)) last++;
  const school = says(r, last + 1, "school schl sch") && sameLine(r, last + 1);
  if (!is(r, at, schoolSure) && !school && last === at && !says(r, at, "el high middle")) return;
  if (!school && is(r, last + 1, schoolOther) && sameLine(r, last + 1)) return;
  if (says(r, at, "el") && capitalsAt(r, at + 1) > 0) return;
  if (says(r, at, "high") && says(r, at + 1, "fever blood risk priority bp barrier")) return;
  const grade = isMark(r, first - 1, ",") ? gradeEndingAt(r, first - 2) : gradeEndingAt(r, first - 1);
  tell(r, found, "circumstance.school", grade >= 0 ? grade : first, afterSchool(r, school ? last + 1 : last));
};

/** `3rd grade, same campus, reading help`, `Milliken, the 4th grader won the chess cup`. Woken by the grade. */
export const lookForGrade: Look = (r, at, found) => {
  const first = gradeEndingAt(r, at);
  if (first < 0) return;
  let start = first;
  // "Captain Gray, 3rd grade": a school without its kind.
  const the = says(r, first - 1, "the") ? first - 1 : first;
  if (isMark(r, the - 1, ",") && sameLine(r, the) && capitalsAt(r, the - 2) > 0) {
    const name = startOfCapitals(r, the - 2, 3);
    const place = says(r, name - 1, "at to from in") || isMark(r, name - 1, "(");
    if (place) start = name;
  }
  const child =
    start < first || behind(r, first, kin, 6) >= 0 || isMark(r, first - 1, ",") || isMark(r, first - 1, "(");
  if (!child) return;
  let last = at;
  while (isMark(r, last + 1, ",") && says(r, last + 2, "same room rm speech resource special iep mrs ms mr sped"))
    last = endOfPhrase(r, last + 2, 5);
  if (start < first && says(r, at + 1, "is plays on who has")) last = endOfPhrase(r, at + 1, 14);
  tell(r, found, "circumstance.grade", start, last);
};
