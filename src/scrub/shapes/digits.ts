import { digitsAt, gapAt, isMark, kindAt, lengthAt, markAt, sameLine, touches } from "../reading/ask.js";
import { GAP, NEW_LINE, NUMBER, type Reading } from "../reading/read.js";

/** Groups of digits that stand together: `123-45-6789`, `(509) 234 5678`, `4471 882 906`. */
export interface DigitRun {
  /** Token of each group. */
  readonly tokens: readonly number[];
  readonly groups: readonly string[];
  /** What joins a group to the one before: `-`, `.`, `/`, `)`, `(`, a space, or nothing for the first. */
  readonly joins: readonly string[];
}

/** Longer runs are cut, and looked at again from their middle: no number that names a person has more groups. */
const MOST_GROUPS = 8;

const JOINS = "./";

interface Step {
  readonly at: number;
  readonly join: string;
}

/** The token of the group after `i`, and what joins the two; undefined where the run ends. */
function next(r: Reading, i: number): Step | undefined {
  if (gapAt(r, i + 1) === NEW_LINE) return undefined;
  if (kindAt(r, i + 1) === NUMBER || digitsAt(r, i + 1) !== "") {
    return gapAt(r, i + 1) === GAP ? { at: i + 1, join: " " } : undefined;
  }
  const mark = markAt(r, i + 1);
  if (mark === "" || gapAt(r, i + 2) === NEW_LINE) return undefined;
  if (mark === "(") return opensAreaCode(r, i + 1) ? { at: i + 2, join: mark } : undefined;
  if (mark === ")" || mark === "]") return afterBracket(r, i + 1);
  if (digitsAt(r, i + 2) === "") return undefined;
  if (mark === "-" || isBullet(r, i + 1)) return { at: i + 2, join: "-" };
  // A full stop or slash with white space after it ends a sentence or lists alternatives.
  return JOINS.includes(mark) && touches(r, i + 1) && touches(r, i + 2) ? { at: i + 2, join: mark } : undefined;
}

/** A bullet or star between groups of a telephone number: `509•555•0142`. */
const isBullet = (r: Reading, i: number): boolean =>
  isMark(r, i, "*") &&
  touches(r, i) &&
  touches(r, i + 1) &&
  lengthAt(r, i - 1) === 3 &&
  lengthAt(r, i + 1) > 2 &&
  digitsAt(r, i - 1) !== "";

/** The group after a bracket that closes at `i`: `509) 555`, `(509)-555`. */
function afterBracket(r: Reading, i: number): Step | undefined {
  const at = touches(r, i + 1) && isAfterBracket(markAt(r, i + 1)) ? i + 2 : i + 1;
  return sameLine(r, i + 1) && sameLine(r, at) && digitsAt(r, at) !== "" ? { at, join: ")" } : undefined;
}

const isAfterBracket = (mark: string): boolean => mark === "-" || mark === ".";

/** Whether the bracket at `i` opens an area code between digits: `+52 (33) 1234`, `+44 (0)20`. */
function opensAreaCode(r: Reading, i: number): boolean {
  const size = lengthAt(r, i - 1);
  return (
    isMark(r, i, "(") &&
    isMark(r, i + 2, ")") &&
    size <= 3 &&
    lengthAt(r, i + 1) <= 4 &&
    digitsAt(r, i - 1) !== "" &&
    digitsAt(r, i + 1) !== "" &&
    sameLine(r, i) &&
    sameLine(r, i + 1) &&
    sameLine(r, i + 2) &&
    afterBracket(r, i + 2) !== undefined
  );
}

/** Whether the digits at `i` go on from digits before them. */
export function continuesRun(r: Reading, i: number): boolean {
  if (gapAt(r, i) === GAP && digitsAt(r, i - 1) !== "") return true;
  if (gapAt(r, i) === NEW_LINE || gapAt(r, i - 1) === NEW_LINE) return false;
  const mark = markAt(r, i - 1);
  if (mark === "") return false;
  if (mark === "(") return opensAreaCode(r, i - 1);
  if (isAfterBracket(mark) && closesBracket(r, i - 2))
    return touches(r, i - 1) && sameLine(r, i - 2) && digitsAt(r, i - 3) !== "";
  if (digitsAt(r, i - 2) === "") return false;
  if (mark === "-" || closesBracket(r, i - 1) || isBullet(r, i - 1)) return true;
  return JOINS.includes(mark) && touches(r, i) && touches(r, i - 1);
}

const closesBracket = (r: Reading, i: number): boolean => isMark(r, i, ")") || isMark(r, i, "]");

/** Where the rest of a run that was cut is looked at; -1 where the run is whole. */
export const restOfRun = ({ tokens }: DigitRun): number =>
  tokens.length < MOST_GROUPS ? -1 : (tokens[MOST_GROUPS / 2] ?? -1);

/** The run of digit groups that starts at token `i`. */
export function digitRun(r: Reading, i: number): DigitRun {
  const tokens = [i];
  const groups = [digitsAt(r, i)];
  const joins = [""];
  for (let at = i; groups.length < MOST_GROUPS; ) {
    const step = next(r, at);
    if (step === undefined) break;
    at = step.at;
    tokens.push(at);
    groups.push(digitsAt(r, at));
    joins.push(step.join);
  }
  return { tokens, groups, joins };
}

/** `1962`, `2024`: the digits of a year in which somebody alive was born or something happened. */
export const isYear = (digits: string): boolean => /^(?:19|20)[0-9]{2}$/.test(digits);

/** `1030`: the digits of a time of the day. */
export const isTime = (digits: string): boolean => /^(?:[01][0-9]|2[0-3])[0-5][0-9]$/.test(digits);

/** Whether the groups from `g` have these lengths. */
export function hasLengths(run: DigitRun, g: number, ...lengths: readonly number[]): boolean {
  for (let k = 0; k < lengths.length; k++) if (run.groups[g + k]?.length !== lengths[k]) return false;
  return true;
}
