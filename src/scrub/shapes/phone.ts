import type { Candidate } from "../candidate.js";
import type { ScrubEvidence } from "../evidence.js";
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
  touches,
} from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { NUMBER, type Reading } from "../reading/read.js";
import { abroadIn, isLabelledAbove } from "./abroad.js";
import { endsPhrase } from "./ageParts.js";
import { type DigitRun, hasLengths, isYear } from "./digits.js";
import { labelBefore } from "./label.js";
import { propose } from "./propose.js";
import type { ShapeRule } from "./table.js";

const { phone, extension, account, idLabel, keptLabel } = CLASS;

/** The last token of what goes on from the number that ends at token `i`: `x3`, `ext. 214`, `#12`, `or 0143`, `/0143`. */
function withExtension(r: Reading, i: number): number {
  const head = isMark(r, i + 1, ",") ? i + 2 : i + 1;
  if (!sameLine(r, head)) return i;
  if (/^(?:x|ext)[0-9]{1,5}$/.test(plainAt(r, head))) return head;
  const named = is(r, head, extension);
  const mark = named ? head + 1 : head;
  const other = says(r, head, "or") || isMark(r, head, "/");
  const digits = other || ".:#".includes(markAt(r, mark) || " ") ? mark + 1 : mark;
  if (kindAt(r, digits) !== NUMBER || !sameLine(r, digits) || lengthAt(r, digits) > 6) return i;
  const goesOn = other ? lengthAt(r, digits) === 4 && !isYear(digitsAt(r, digits)) : isMark(r, head, "#");
  return named || (goesOn && endsPhrase(r, digits + 1)) ? digits : i;
}

/** `(360)`, `, area code 360`: the last token of the area code behind seven digits that end at token `i`; `i` for none. */
function withAreaCode(r: Reading, i: number): number {
  const isCode = (at: number): boolean => sameLine(r, at) && /^[2-9][0-9]{2}$/.test(plainAt(r, at));
  if (!sameLine(r, i + 1)) return i;
  if (isMark(r, i + 1, "(") && isCode(i + 2) && isMark(r, i + 3, ")")) return i + 3;
  const area = ",(-".includes(markAt(r, i + 1) || " ") ? i + 2 : i + 1;
  if (!says(r, area, "area") || !sameLine(r, area)) return i;
  const code = says(r, area + 1, "code") ? area + 2 : area + 1;
  const digits = isMark(r, code, ":") || says(r, code, "is") ? code + 1 : code;
  return isCode(digits) ? (isMark(r, i + 1, "(") && isMark(r, digits + 1, ")") ? digits + 1 : digits) : i;
}

/** The first token of what belongs before the number: `1 (`, `1-`, `(`. */
function withPrefix(r: Reading, first: number): number {
  const at = isMark(r, first - 1, "(") || isMark(r, first - 1, "[") ? first - 1 : first;
  if (digitsAt(r, at - 1) === "1" && sameLine(r, at)) return at - 1;
  return (isMark(r, at - 1, "-") || isMark(r, at - 1, ".")) && digitsAt(r, at - 2) === "1" ? at - 2 : at;
}

interface Form {
  readonly lengths: readonly number[];
  readonly rule: ShapeRule;
}

/** How many digits the groups of a number have, by those of the first. */
const FORMS: Readonly<Record<number, readonly Form[]>> = {
  3: [
    { lengths: [3, 3, 4], rule: "shape.phone.grouped" },
    { lengths: [3, 7], rule: "shape.phone.grouped" },
    { lengths: [3, 4], rule: "shape.phone.seven" },
  ],
  6: [{ lengths: [6, 4], rule: "shape.phone.grouped" }],
  7: [{ lengths: [7], rule: "shape.phone.seven" }],
  10: [{ lengths: [10], rule: "shape.phone.bare" }],
  11: [{ lengths: [11], rule: "shape.phone.bare" }],
};

/** Whether digits in the form of a number are one: the weaker the form, the more has to speak for it. */
function isMeant(r: Reading, { tokens, groups, joins }: DigitRun, g: number, { rule, lengths }: Form, named: boolean) {
  // no exchange begins with 0 or 1: "HMIS C-0088712" is no cell
  if (rule === "shape.phone.seven" && lengths.length === 1) return named && !/^[01]/.test(groups[g] ?? "");
  if (rule === "shape.phone.grouped" || (named && lengths.length === 1)) return true;
  if (rule === "shape.phone.bare")
    return (
      (lengths[0] === 10 || groups[g]?.startsWith("1") === true) &&
      ![account, idLabel, keptLabel].some((c) => labelBefore(r, tokens[g] ?? 0, c, 4) >= 0)
    );
  if (groups.length !== g + 2) return false;
  return joins[g + 1] === " " ? named : joins[g + 1] !== "/" && joins[g] !== "-" && joins[g] !== "/";
}

/** Telephone numbers: ten digits in any grouping, seven with a dash or dot, with or without extension or country. */
export function lookForPhone(r: Reading, run: DigitRun, found: Candidate[]): void {
  const abroad = abroadIn(r, run);
  if (abroad !== undefined) {
    const { rule, first, last } = abroad;
    const evidence: readonly ScrubEvidence[] = rule === "shape.phone.national" ? ["label.phone"] : [];
    propose(r, found, rule, first, withExtension(r, last), ...evidence);
  }
  for (let g = abroad?.groups ?? 0; g < run.groups.length; g++) {
    const at = run.tokens[g] ?? 0;
    const forms = FORMS[run.groups[g]?.length ?? 0];
    if (forms === undefined || isMark(r, at - 1, "$")) continue;
    const form = forms.find(({ lengths }) => hasLengths(run, g, ...lengths));
    if (form === undefined) {
      if (forms === FORMS[3]) lookForTail(r, run, g, found);
      continue;
    }
    const named = labelBefore(r, at, phone, 7, 2) >= 0 || isLabelledAbove(r, at);
    const end = run.tokens[g + form.lengths.length - 1] ?? at;
    const whole = form.rule === "shape.phone.seven" ? withAreaCode(r, end) : end;
    if (whole === end && !isMeant(r, run, g, form, named)) continue;
    g += form.lengths.length - 1;
    const evidence: readonly ScrubEvidence[] = named ? ["label.phone"] : [];
    propose(r, found, form.rule, withPrefix(r, at), withExtension(r, whole), ...evidence);
  }
}

/** `509-555-HOME`, `800-GOHOMEX`, `509.555.0142x12`: digits that go on in capitals, or with the extension in one piece. */
function lookForTail(r: Reading, run: DigitRun, g: number, found: Candidate[]): void {
  const two = hasLengths(run, g, 3, 3);
  const end = run.tokens[two ? g + 1 : g] ?? 0;
  const join = markAt(r, end + 1);
  const tail = join === "" ? end + 1 : end + 2;
  if (!sameLine(r, tail)) return;
  const first = withPrefix(r, run.tokens[g] ?? 0);
  if (two && "-.".includes(join) && /^[0-9]{4}x[0-9]{1,6}$/.test(plainAt(r, tail)))
    return propose(r, found, "shape.phone.grouped", first, tail);
  if (join === "-" && touches(r, tail) && capitalsAt(r, tail) === 2 && lengthAt(r, tail) === (two ? 4 : 7))
    propose(r, found, "shape.phone.vanity", first, tail);
}
