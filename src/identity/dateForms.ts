import type { WrittenForm } from "./written.js";

const list = (words: string): readonly string[] => words.split(" ");

/** Month names as they are written in notes, folded: English, then Spanish. */
const MONTHS: readonly string[] = /* @__PURE__ */ (() =>
  "january jan/enero ene,february feb febr febuary feburary/febrero feb,march mar/marzo mar,april apr/abril abr,may/mayo may,june jun/junio jun,july jul/julio jul,august aug/agosto ago,september sept sep/septiembre setiembre sep,october oct/octubre oct,november nov/noviembre nov,december dec/diciembre dic".split(
    ",",
  ))();
const ROMAN = /* @__PURE__ */ list("i ii iii iv v vi vii viii ix x xi xii");
const ONES = /* @__PURE__ */ list(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
);
const TENS = /* @__PURE__ */ list("  twenty thirty forty fifty sixty seventy eighty ninety");
const ORDINALS = /* @__PURE__ */ list(
  " first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
);
const UNOS = /* @__PURE__ */ list(
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve",
);
const DIECES = /* @__PURE__ */ list("   treinta cuarenta cincuenta sesenta setenta ochenta noventa");

/** The ways that begin alike, as a tree: what they begin with is written once. */
interface Step extends Spelling {
  readonly piece: string;
  readonly steps: Step[];
  /** The way that ends here, if one does. */
  form?: Omit<WrittenForm, "words">;
}

/**
 * The ways of writing a birth date, one a line: words stand for themselves, the others are the date's parts as
 * {@link partsOf} has them. `?` marks what is a part of the date only, `!` such a part whose words must touch.
 */
const FORMS: Step = /* @__PURE__ */ (() =>
  `month day year
day month year
year month day
long day month
month day of year
day month of year
year 年 month 月 day 日
month long
!month short
long month
compact
day roman year
roman day year
number cardinal said
name day year
name ordinal year
name the ordinal year
day name year
ordinal name year
ordinal of name year
year name day
name day of year
name ordinal of year
ordinal of name of year
?name day
?name ordinal
?name the ordinal
?day name
?ordinal of name
?ordinal name
?name year
?name of year
?name in year
name word
name the word
word of name
name word year
name the word year
word of name year
word name year
cardinal name year
name said
name of said
name word said
name word of said
word of name said
day name said
name day said
name ordinal said
name day hundred
name word hundred
name the word hundred
name cardinal
name cardinal said
day de-mes de year
day de-mes del year
day mes year
day de-mes year
mes day year
mes day de year
mes day del year
mes es-word year
mes es-word de year
mes es-word del year
es-ordinal de-mes
es-ordinal de-mes de year
es-ordinal de-mes year
?day de-mes
?day mes
?mes day
?mes year
?mes-de year
?mes-del year
es-word de-mes
es-word de-mes de es-said
es-word de-mes del es-said
es-word de-mes del year
es-word de-mes de year
day de-mes de es-said
day de-mes del es-said`
    .split("\n")
    .reduce<Step>(
      (tree, row) => {
        const part = /^[?!]/.test(row);
        let step = tree;
        const pieces = list(part ? row.slice(1) : row);
        for (const piece of pieces) {
          let next = step.steps.find((other) => other.piece === piece);
          if (next === undefined) {
            next = { piece, steps: [], words: [piece], text: piece };
            step.steps.push(next);
          }
          step = next;
        }
        const join = row.startsWith("!") ? "tight" : "date";
        step.form = { form: pieces.join("-"), join, ...(part ? { part } : {}) };
        return tree;
      },
      { piece: "", steps: [], words: [], text: "" },
    ))();

const two = (n: number): string => String(n).padStart(2, "0");

/**
 * 0 to 99 in English words.
 *
 * @example
 * numberWords(79).join(" "); // => "seventy nine"
 */
export function numberWords(n: number): readonly string[] {
  return tens(n, ONES, TENS);
}

/**
 * 0 to 99 in Spanish words, folded.
 *
 * @example
 * spanishNumberWords(79).join(" "); // => "setenta y nueve"
 */
export function spanishNumberWords(n: number): readonly string[] {
  return tens(n, UNOS, DIECES, ["y"]);
}

function tens(n: number, ones: readonly string[], all: readonly string[], and: readonly string[] = []): string[] {
  if (n < ones.length) return [ones[n] ?? ""];
  const ten = all[Math.floor(n / 10)] ?? "";
  return n % 10 === 0 ? [ten] : [ten, ...and, ones[n % 10] ?? ""];
}

const ordinalWords = (n: number): readonly string[] =>
  n <= 20 ? [ORDINALS[n] ?? ""] : n === 30 ? ["thirtieth"] : [n < 30 ? "twenty" : "thirty", ORDINALS[n % 10] ?? ""];

function yearWords(year: number): readonly (readonly string[])[] {
  const short = year % 100;
  const rest = numberWords(short);
  const oh = short > 0 && short < 10 ? ["oh", "o"].map((zero) => [zero, ...rest]) : [rest];
  if (year >= 2000 && year < 2010) {
    const last = short === 0 ? [] : rest;
    return [["two", "thousand", ...last], ["two", "thousand", "and", ...last], ...(short === 0 ? [] : oh.slice(0, 1))];
  }
  const century = numberWords(Math.floor(year / 100));
  return [...oh.map((words) => [...century, ...words]), ...(short >= 10 ? [rest] : [])];
}

/** One spelling of a date's part. */
interface Spelling {
  readonly words: readonly string[];
  readonly text: string;
}

/** The parts of a date, each in all its spellings. */
function partsOf({ year, month, day }: CalendarDay): ReadonlyMap<string, readonly Spelling[]> {
  const parts = new Map<string, readonly Spelling[]>();
  const put = (piece: string, ...spellings: readonly (string | readonly string[])[]): void => {
    parts.set(
      piece,
      spellings.map((words) =>
        typeof words === "string" ? { words: [words], text: words } : { words, text: words.join("") },
      ),
    );
  };
  const either = (n: number): readonly string[] => (n < 10 ? [String(n), two(n)] : [String(n)]);
  const [english = [], spanish = []] = (MONTHS[month - 1] ?? "").split("/").map(list);
  const [long, short, mm, dd] = [String(year), two(year % 100), two(month), two(day)];
  const days = either(day);
  const ending = (day > 10 && day < 14) || day % 10 > 3 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "");
  const tail = year % 100 === 0 ? [] : numberWords(year % 100);
  const cola = year % 100 === 0 ? [] : spanishNumberWords(year % 100);
  put("year", long, short);
  put("long", long);
  put("short", short);
  put("month", ...either(month));
  put("day", ...days);
  put("compact", long + mm + dd, mm + dd + long, dd + mm + long, mm + dd + short, short + mm + dd);
  put("roman", ROMAN[month - 1] ?? "");
  put("name", ...english);
  put("mes", ...spanish.filter((name) => !english.includes(name)));
  put("de-mes", ...spanish.map((name) => ["de", name]));
  put("mes-de", ...spanish.map((name) => [name, "de"]));
  put("mes-del", ...spanish.map((name) => [name, "del"]));
  put("ordinal", ...(ending.endsWith("d") ? [ending, "d"] : [ending]).flatMap((end) => days.map((d) => [d, end])));
  put("es-ordinal", ...list(["", "o ro ero er", "o do", "o ro"][day] ?? "o").map((end) => [String(day), end]));
  put("word", ordinalWords(day));
  put("number", numberWords(month));
  put("cardinal", numberWords(day));
  put("said", ...yearWords(year));
  put("hundred", ...(year < 2000 ? [[], ["and"]].map((and) => ["nineteen", "hundred", ...and, ...tail]) : []));
  put("es-word", ...(day === 1 ? ["uno", "primero"] : [spanishNumberWords(day)]));
  put(
    "es-said",
    [...(year < 2000 ? ["mil", "novecientos"] : ["dos", "mil"]), ...cola],
    ...(year % 100 < 10 ? [] : [cola]),
  );
  return parts;
}

/** A day of the calendar, month and day counted from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Every way a birth date is written: orders, month names in English and Spanish, ordinals, two-digit years, words,
 * compact, Roman months, and the parts that still tell it ("March of 79", "March 5th").
 *
 * @example
 * dateForms({ year: 1979, month: 3, day: 5 }).length > 100; // => true
 */
export function dateForms(date: CalendarDay): readonly WrittenForm[] {
  const forms: WrittenForm[] = [];
  eachDateForm(date, (row, words) => forms.push({ ...row, words: [...words] }));
  return forms;
}

/** How many forms begin alike: whole dates, and parts of one. */
export interface FormCount {
  readonly whole: number;
  readonly parts: number;
}

/**
 * {@link dateForms} one by one, for whoever needs but few of them.
 *
 * @param visit - is told the words, which are another form's afterwards, and the words run together
 * @param skips - whether all forms that begin with a text, a letter in it, are left out; it is told how many they are
 */
export function eachDateForm(
  date: CalendarDay,
  visit: (row: Omit<WrittenForm, "words">, words: readonly string[], text: string) => void,
  skips: (begun: string, forms: FormCount) => boolean = () => false,
): void {
  const parts = partsOf(date);
  const words: string[] = [];
  const counts = new Map<Step, FormCount>();
  const countOf = (step: Step): FormCount => {
    let count = counts.get(step);
    if (count === undefined) {
      let whole = step.form !== undefined && step.form.part !== true ? 1 : 0;
      let some = step.form?.part === true ? 1 : 0;
      for (const next of step.steps) {
        const spellings = parts.get(next.piece)?.length ?? 1;
        const after = countOf(next);
        whole += spellings * after.whole;
        some += spellings * after.parts;
      }
      count = { whole, parts: some };
      counts.set(step, count);
    }
    return count;
  };
  const write = ({ steps }: Step, begun: string): void => {
    for (const step of steps) {
      for (const spelling of parts.get(step.piece) ?? [step]) {
        const text = begun + spelling.text;
        if (!/^\d*$/.test(text) && skips(text, countOf(step))) continue;
        for (const word of spelling.words) words.push(word);
        if (step.form !== undefined && (step.form.form !== "day-month-year" || date.day !== date.month))
          visit(step.form, words, text);
        write(step, text);
        words.length -= spelling.words.length;
      }
    }
  };
  write(FORMS, "");
}
