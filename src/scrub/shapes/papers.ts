import type { Candidate } from "../candidate.js";
import {
  capitalsAt,
  digitsAt,
  gapAt,
  is,
  isMark,
  kindAt,
  lengthAt,
  markAt,
  rawAt,
  sameLine,
  says,
  touches,
} from "../reading/ask.js";
import { CLASS } from "../reading/lexicon.js";
import { GAP, MIXED, NUMBER, type Reading, WORD } from "../reading/read.js";
import { endsPhrase } from "./ageParts.js";
import { isYear } from "./digits.js";
import { labelBefore } from "./label.js";
import { propose } from "./propose.js";

const { state, form, keptLabel, clientWord, idWord, ssn, phone, birth, unitOfAmount } = CLASS;

/** A number as it stands on a paper: `CA F4471902`, `40018 K`, `0033 918 272`, `511,882`, `OST-U 114880`. */
interface Written {
  readonly first: number;
  readonly last: number;
  readonly digits: number;
  /** Of the groups behind the series: how many there are, and whether a letter stands in or behind them. */
  readonly groups: number;
  readonly lettered: boolean;
  readonly series: boolean;
  readonly comma: boolean;
  /** The lengths of the groups with what joins them: `2-2-2`, `3 3 4`. */
  readonly shape: string;
}

/** What a paper asks of its number. */
interface Paper {
  readonly label: number;
  /** Only in capitals: `ADC 118842`, no "adc". */
  readonly capitals?: true;
  /** Digits of a number that stands alone, of one with letters, groups or a series, and of one that no. or # announces. */
  readonly alone: number;
  readonly written: number;
  readonly counted: number;
  /** The fewest digits of a number that is written with a comma like an amount. */
  readonly comma?: number;
  /** The label tells as much as the number: a nation, the program that hides addresses. */
  readonly whole?: true;
}

const NEVER = 99;

/** Papers by what they are called. The first whose label stands at a token speaks for it. */
const PAPERS: readonly Paper[] = [
  { label: CLASS.prison, capitals: true, alone: 4, written: 4, counted: 3 },
  { label: CLASS.register, capitals: true, alone: 4, written: 4, counted: 4, comma: 5, whole: true },
  { label: CLASS.roll, alone: 4, written: 4, counted: 3, comma: 4 },
  { label: CLASS.census, alone: NEVER, written: 5, counted: 4, comma: 5 },
  { label: CLASS.mrn, alone: 4, written: 5, counted: 4 },
  { label: CLASS.record, capitals: true, alone: 6, written: 6, counted: 4 },
  { label: CLASS.announced, capitals: true, alone: NEVER, written: NEVER, counted: 4 },
  { label: CLASS.paper, alone: NEVER, written: 6, counted: NEVER },
];

/** The words and marks between a paper and its number. */
const JOINTS = "no nr num number numero is was exp expired cal card id ids";

interface Head {
  readonly at: number;
  readonly counted: boolean;
}

/** Where the number of the paper at `label` begins, and whether no. or # announces it. */
function headOf(r: Reading, label: number): Head {
  let at = label + 1;
  let counted = false;
  while (at < label + 5 && sameLine(r, at)) {
    if (says(r, at, "no nr num number numero") || isMark(r, at, "#")) counted = true;
    else if (!says(r, at, JOINTS) && !"#:.=-".includes(markAt(r, at) || " ")) break;
    at++;
  }
  return { at, counted };
}

/** `CA`, `GT`, `OST`, `B`: capitals before a number, which are no label themselves. */
function isSeries(r: Reading, i: number): boolean {
  if (kindAt(r, i) !== WORD || lengthAt(r, i) > 4 || capitalsAt(r, i) !== (lengthAt(r, i) === 1 ? 1 : 2)) return false;
  return is(r, i, state) || ![form, keptLabel, clientWord, ssn, phone, birth].some((c) => is(r, i, c));
}

const isGroup = (r: Reading, i: number): boolean =>
  lengthAt(r, i) <= 14 && (kindAt(r, i) === NUMBER || (kindAt(r, i) === MIXED && capitalsAt(r, i) > 0) || isCut(r, i));

/** A group behind others: digits, as a tired scanner reads them too, or digits with capitals behind them. */
const isLaterGroup = (r: Reading, i: number): boolean => lengthAt(r, i) <= 14 && (digitsAt(r, i) !== "" || isCut(r, i));

/** `287WA`, `8827C`: digits with capitals behind them. */
const isCut = (r: Reading, i: number): boolean => kindAt(r, i) === MIXED && /^[0-9]+[A-Z]{1,2}$/.test(rawAt(r, i));

/** The next group of a number after token `i`, and what joins it; undefined where the number ends. */
function groupAfter(r: Reading, i: number): { readonly at: number; readonly join: string } | undefined {
  if (gapAt(r, i + 1) === GAP) {
    // a group of its own: neither an amount nor the head of a date, a telephone or a time
    const joined = touches(r, i + 2) && "-/.:".includes(markAt(r, i + 2) || " ") && kindAt(r, i + 3) === NUMBER;
    const whole = isLaterGroup(r, i + 1) && lengthAt(r, i + 1) >= 3 && !(joined && touches(r, i + 3));
    return whole ? { at: i + 1, join: " " } : undefined;
  }
  const join = markAt(r, i + 1);
  if (join === "" || !"-/,.".includes(join) || !touches(r, i + 1) || !touches(r, i + 2)) return undefined;
  const letters = join === "-" && isSeries(r, i + 2) && endsWord(r, i + 3);
  if (!isGroup(r, i + 2) && !letters) return undefined;
  const thousands = kindAt(r, i + 2) === NUMBER && lengthAt(r, i + 2) === 3;
  const decimals = join === "." && lengthAt(r, i + 2) < 4;
  return decimals || (join === "," && !thousands) ? undefined : { at: i + 2, join };
}

const endsWord = (r: Reading, i: number): boolean => !touches(r, i) || endsPhrase(r, i);

/** The number that stands at a token, with the series before it and the letter behind it. */
function writtenAt(r: Reading, head: number): Written | undefined {
  let at = head;
  for (let words = 0; words < 2 && sameLine(r, at) && isSeries(r, at); words++) {
    at++;
    if (isMark(r, at, "-") && touches(r, at) && touches(r, at + 1)) at++;
  }
  if (!sameLine(r, at) || !isGroup(r, at)) return undefined;
  let last = at;
  let digits = 0;
  let groups = 0;
  let lettered = false;
  let comma = false;
  let shape = "";
  for (let next: { at: number; join: string } | undefined = { at, join: "" }; next && groups < 6; ) {
    last = next.at;
    const raw = rawAt(r, last);
    const own = raw.replace(/[^0-9]/g, "").length;
    digits += own;
    lettered ||= own < raw.length;
    comma ||= next.join === ",";
    shape += next.join + raw.length;
    groups++;
    next = own === 0 ? undefined : groupAfter(r, last);
  }
  // "40018 K."
  if (gapAt(r, last + 1) === GAP && lengthAt(r, last + 1) === 1 && isSeries(r, last + 1) && endsPhrase(r, last + 2)) {
    last++;
    lettered = true;
  }
  return { first: head, last, digits, groups, lettered, series: at > head, comma, shape };
}

/** Dates, and ranges of them, by the lengths of their groups. */
const DATE = /^(?:(?:[12][-/])+[12](?: |$)|[12][-/][12][-/]4|4[-/][12][-/][12]|[12]\/4)/;
const PHONE = /^3[- ]3[- ]4$/;

/** Dates, years, telephones, times and amounts are numbers of no paper. */
function isOther(r: Reading, { first, last, series, shape, groups }: Written, sure: boolean): boolean {
  if (is(r, last + 1, unitOfAmount) || says(r, last + 1, "am pm") || isMark(r, last + 1, "%")) return true;
  if (isMark(r, first - 1, "$") || (DATE.test(shape) && (!sure || shape.includes("/")))) return true;
  if (!sure && (PHONE.test(shape) || (shape === "3-4" && !series))) return true;
  return groups <= 2 && shape.endsWith("4") && shape.length <= 3 && isYear(rawAt(r, last));
}

/** Whether the number at `head` names the client in this system: `client ID`, `enrollment ID`, `HMIS no.`. */
function isOfSystem(r: Reading, at: number, head: number): boolean {
  if (labelBefore(r, head, keptLabel, 4, 0) >= 0) return true;
  for (let j = at + 1; j < head; j++) if (is(r, j, idWord) && is(r, at, clientWord)) return true;
  return is(r, at, idWord) && is(r, at - 1, clientWord) && !says(r, at - 1, "hh");
}

/** Numbers of papers, rolls, records and prisons, from the label on. Woken by the label. */
export function lookForPaper(r: Reading, at: number, found: Candidate[]): void {
  if (!sameLine(r, at + 1)) return;
  const { at: head, counted } = headOf(r, at);
  const written = writtenAt(r, head);
  if (written === undefined) return;
  const paper = PAPERS.find(({ label, capitals }) => is(r, at, label) && (!capitals || capitalsAt(r, at) === 2));
  if (paper === undefined) return;
  const { series, lettered, groups, comma, digits, first, last } = written;
  // a state and five digits are a ZIP code
  const size = digits + (lettered || (series && !is(r, first, state)) ? 1 : 0);
  const inForm = series || lettered || groups > 1;
  const least = comma ? (paper.comma ?? NEVER) : inForm ? paper.written : paper.alone;
  if (size < (counted ? Math.min(least, paper.counted) : least) || isOfSystem(r, at, head)) return;
  if (!isOther(r, written, counted || paper.label === CLASS.mrn))
    propose(r, found, "shape.id.labelled", paper.whole ? at : first, last, "label.id");
}
