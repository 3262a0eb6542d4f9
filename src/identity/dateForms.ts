import type { WrittenForm } from "./written.js";

const list = (words: string): readonly string[] => words.split(" ");

/** Month names as they are written in notes, folded: English, then Spanish. */
const MONTHS: readonly string[] = /* @__PURE__ */ (() =>
  "january jan/enero ene,february feb febr/febrero feb,march mar/marzo mar,april apr/abril abr,may/mayo,june jun/junio jun,july jul/julio jul,august aug/agosto ago,september sept sep/septiembre setiembre sep,october oct/octubre oct,november nov/noviembre nov,december dec/diciembre dic".split(
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
interface Step {
  readonly piece: string;
  readonly steps: Step[];
  /** The way that ends here, if one does. */
  form?: Pick<WrittenForm, "form" | "join" | "part">;
}

/**
 * The ways of writing a birth date, one a line: words stand for themselves, the others are the date's parts as
 * {@link partsOf} has them. `?` marks what is a part of the date only, `!` such a part whose words must touch.
 */
const FORMS: Step = /* @__PURE__ */ (() =>
  `month day year
day month year
year month day
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
cardinal name year
name said
name of said
name word said
name word of said
word of name said
day name said
name day said
name ordinal said
name cardinal
day de mes de year
day de mes del year
day mes year
day de mes year
mes day year
?day de mes
?day mes
?mes day
?mes de year
?mes del year
es-word de mes
es-word de mes de es-said
es-word de mes de year
day de mes de es-said`
    .split("\n")
    .reduce<Step>(
      (tree, row) => {
        const part = /^[?!]/.test(row);
        let step = tree;
        const pieces = list(part ? row.slice(1) : row);
        for (const piece of pieces) {
          let next = step.steps.find((other) => other.piece === piece);
          if (next === undefined) {
            next = { piece, steps: [] };
            step.steps.push(next);
          }
          step = next;
        }
        const join = row.startsWith("!") ? "tight" : "date";
        step.form = { form: pieces.join("-"), join, ...(part ? { part } : {}) };
        return tree;
      },
      { piece: "", steps: [] },
    ))();

const two = (n: number): string => String(n).padStart(2, "0");

/** 0 to 99 in English words. */
export function numberWords(n: number): readonly string[] {
  return tens(n, ONES, TENS);
}

/** 0 to 99 in Spanish words, folded. */
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

/** The parts of a date, each in all its spellings. */
function partsOf(year: number, month: number, day: number): Readonly<Record<string, readonly (readonly string[])[]>> {
  const one = (...words: readonly string[]): readonly (readonly string[])[] => words.map((word) => [word]);
  const either = (n: number): readonly string[] => (n < 10 ? [String(n), two(n)] : [String(n)]);
  const [english = "", spanish = ""] = (MONTHS[month - 1] ?? "").split("/");
  const [long, short, mm, dd] = [String(year), two(year % 100), two(month), two(day)];
  const days = either(day);
  const ending = (day > 10 && day < 14) || day % 10 > 3 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "");
  const novecientos = year < 2000 ? ["mil", "novecientos"] : ["dos", "mil"];
  return {
    year: one(long, short),
    long: one(long),
    short: one(short),
    month: one(...either(month)),
    day: one(...days),
    compact: one(long + mm + dd, mm + dd + long, dd + mm + long, mm + dd + short, short + mm + dd),
    roman: one(ROMAN[month - 1] ?? ""),
    name: one(...list(english)),
    mes: one(...list(spanish)),
    ordinal: days.map((d) => [d, ending]),
    word: [ordinalWords(day)],
    number: [numberWords(month)],
    cardinal: [numberWords(day)],
    said: yearWords(year),
    "es-word": day === 1 ? one("uno", "primero") : [spanishNumberWords(day)],
    "es-said": [[...novecientos, ...(year === 2000 ? [] : spanishNumberWords(year % 100))]],
  };
}

/**
 * Every way a birth date is written: orders, month names in English and Spanish, ordinals, two-digit years, words,
 * compact, Roman months, and the parts that still tell it ("March of 79", "March 5th").
 *
 * @example
 * dateForms({ year: 1979, month: 3, day: 5 }).length > 100; // => true
 */
export function dateForms({ year, month, day }: { year: number; month: number; day: number }): readonly WrittenForm[] {
  const parts = partsOf(year, month, day);
  const forms: WrittenForm[] = [];
  const write = ({ steps }: Step, begun: readonly (readonly string[])[]): void => {
    for (const step of steps) {
      const { piece, form } = step;
      const spellings = parts[piece] ?? [[piece]];
      const written: (readonly string[])[] = [];
      for (const words of begun) for (const more of spellings) written.push([...words, ...more]);
      if (form !== undefined && (day !== month || form.form !== "day-month-year"))
        for (const words of written) forms.push({ form: form.form, words, join: form.join, part: form.part ?? false });
      write(step, written);
    }
  };
  write(FORMS, [[]]);
  return forms;
}
