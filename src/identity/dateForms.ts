import type { WrittenForm } from "./written.js";

/** Month names as they are written in notes, folded; the first is the full one. English, then Spanish. */
const MONTHS: readonly (readonly [english: readonly string[], spanish: readonly string[]])[] = [
  [
    ["january", "jan"],
    ["enero", "ene"],
  ],
  [
    ["february", "feb", "febr"],
    ["febrero", "feb"],
  ],
  [
    ["march", "mar"],
    ["marzo", "mar"],
  ],
  [
    ["april", "apr"],
    ["abril", "abr"],
  ],
  [["may"], ["mayo"]],
  [
    ["june", "jun"],
    ["junio", "jun"],
  ],
  [
    ["july", "jul"],
    ["julio", "jul"],
  ],
  [
    ["august", "aug"],
    ["agosto", "ago"],
  ],
  [
    ["september", "sept", "sep"],
    ["septiembre", "setiembre", "sep"],
  ],
  [
    ["october", "oct"],
    ["octubre", "oct"],
  ],
  [
    ["november", "nov"],
    ["noviembre", "nov"],
  ],
  [
    ["december", "dec"],
    ["diciembre", "dic"],
  ],
];
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "  twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  " first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const UNOS =
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve".split(
    " ",
  );
const DIECES = "   treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");

const two = (n: number): string => String(n).padStart(2, "0");

/** 0 to 99 in English words. */
export function numberWords(n: number): readonly string[] {
  if (n < 20) return [ONES[n] ?? ""];
  const ten = TENS[Math.floor(n / 10)] ?? "";
  return n % 10 === 0 ? [ten] : [ten, ONES[n % 10] ?? ""];
}

const spanishWords = (n: number): readonly string[] =>
  n < 30
    ? [UNOS[n] ?? ""]
    : n % 10 === 0
      ? [DIECES[n / 10] ?? ""]
      : [DIECES[Math.floor(n / 10)] ?? "", "y", UNOS[n % 10] ?? ""];

const ordinalWords = (n: number): readonly string[] =>
  n <= 20 ? [ORDINALS[n] ?? ""] : n === 30 ? ["thirtieth"] : [n < 30 ? "twenty" : "thirty", ORDINALS[n % 10] ?? ""];

const ordinalEnding = (n: number): string =>
  n % 100 >= 11 && n % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");

function yearWords(year: number): readonly (readonly string[])[] {
  const rest = numberWords(year % 100);
  const oh =
    year % 100 > 0 && year % 100 < 10
      ? [
          ["oh", ...rest],
          ["o", ...rest],
        ]
      : [rest];
  if (year >= 2000 && year < 2010) {
    const last = year === 2000 ? [] : rest;
    return [
      ["two", "thousand", ...last],
      ["two", "thousand", "and", ...last],
      ...(year === 2000 ? [] : [["oh", ...rest]]),
    ];
  }
  const century = numberWords(Math.floor(year / 100));
  return [...oh.map((words) => [...century, ...words]), ...(year % 100 >= 10 ? [rest] : [])];
}

/**
 * Every way a birth date is written: orders, month names in English and Spanish, ordinals, two-digit years, words,
 * compact, Roman months, and the parts that still tell it ("March of 79", "March 5th").
 *
 * @example
 * dateForms({ year: 1979, month: 3, day: 5 }).length > 100; // => true
 */
export function dateForms({ year, month, day }: { year: number; month: number; day: number }): readonly WrittenForm[] {
  const forms: WrittenForm[] = [];
  const add = (form: string, words: readonly string[], join: WrittenForm["join"] = "date", part = false): void => {
    forms.push(part ? { form, words, join, part } : { form, words, join });
  };
  const either = (n: number): readonly string[] => (n < 10 ? [String(n), two(n)] : [String(n)]);
  const long = String(year);
  const short = two(year % 100);
  for (const m of either(month)) {
    for (const d of either(day)) {
      for (const y of [long, short]) {
        add("month-day-year", [m, d, y]);
        if (day !== month) add("day-month-year", [d, m, y]);
        add("year-month-day", [y, m, d]);
      }
    }
    add("month-year", [m, long]);
    add("month-year", [m, short], "tight", true);
    add("year-month", [long, m]);
  }
  const compact = [two(month), two(day)];
  add("compact", [`${long}${compact.join("")}`]);
  add("compact", [`${compact.join("")}${long}`]);
  add("compact", [`${two(day)}${two(month)}${long}`]);
  add("compact", [`${compact.join("")}${short}`]);
  add("compact", [`${short}${compact.join("")}`]);
  const roman = ROMAN[month - 1] ?? "";
  for (const y of [long, short]) {
    add("roman-month", [String(day), roman, y]);
    add("roman-month-day", [roman, String(day), y]);
  }

  for (const words of yearWords(year)) add("number-words", [...numberWords(month), ...numberWords(day), ...words]);

  const [english = [], spanish = []] = MONTHS[month - 1] ?? [];
  const ending = ordinalEnding(day);
  for (const name of english) {
    for (const d of either(day)) {
      for (const y of [long, short]) {
        add("name-day-year", [name, d, y]);
        add("name-ordinal-year", [name, d, ending, y]);
        add("name-the-ordinal-year", [name, "the", d, ending, y]);
        add("day-name-year", [d, name, y]);
        add("ordinal-name-year", [d, ending, name, y]);
        add("ordinal-of-name-year", [d, ending, "of", name, y]);
        add("year-name-day", [y, name, d]);
      }
      add("name-day", [name, d], "date", true);
      add("name-ordinal", [name, d, ending], "date", true);
      add("name-the-ordinal", [name, "the", d, ending], "date", true);
      add("day-name", [d, name], "date", true);
      add("ordinal-of-name", [d, ending, "of", name], "date", true);
      add("ordinal-name", [d, ending, name], "date", true);
    }
    for (const y of [long, short]) {
      add("name-year", [name, y], "date", true);
      add("name-of-year", [name, "of", y], "date", true);
      add("name-in-year", [name, "in", y], "date", true);
    }
    const ordinal = ordinalWords(day);
    add("name-word", [name, ...ordinal]);
    add("name-the-word", [name, "the", ...ordinal]);
    add("word-of-name", [...ordinal, "of", name]);
    for (const y of [long, short]) {
      add("name-word-year", [name, ...ordinal, y]);
      add("name-the-word-year", [name, "the", ...ordinal, y]);
      add("word-of-name-year", [...ordinal, "of", name, y]);
      add("cardinal-name-year", [...numberWords(day), name, y]);
    }
    for (const words of yearWords(year)) {
      add("name-year-words", [name, ...words]);
      add("name-of-year-words", [name, "of", ...words]);
      add("all-words", [name, ...ordinal, ...words]);
      add("all-words-of", [name, ...ordinal, "of", ...words]);
      add("word-of-name-year-words", [...ordinal, "of", name, ...words]);
      add("day-name-year-words", [String(day), name, ...words]);
      add("name-day-year-words", [name, String(day), ...words]);
      add("name-ordinal-year-words", [name, String(day), ending, ...words]);
    }
    add("name-cardinal", [name, ...numberWords(day)]);
  }
  for (const name of spanish) {
    for (const d of either(day)) {
      for (const y of [long, short]) {
        add("es-day-de-name-de-year", [d, "de", name, "de", y]);
        add("es-day-de-name-del-year", [d, "de", name, "del", y]);
        add("es-day-name-year", [d, name, y]);
        add("es-day-de-name-year", [d, "de", name, y]);
        add("es-name-day-year", [name, d, y]);
      }
      add("es-day-de-name", [d, "de", name], "date", true);
      if (!english.includes(name)) {
        add("es-day-name", [d, name], "date", true);
        add("es-name-day", [name, d], "date", true);
      }
    }
    for (const y of [long, short]) {
      add("es-name-de-year", [name, "de", y], "date", true);
      add("es-name-del-year", [name, "del", y], "date", true);
    }
    const yearSaid =
      year < 2000
        ? ["mil", "novecientos", ...spanishWords(year % 100)]
        : ["dos", "mil", ...(year === 2000 ? [] : spanishWords(year % 100))];
    for (const d of day === 1 ? [["uno"], ["primero"]] : [spanishWords(day)]) {
      add("es-words-de-name", [...d, "de", name]);
      add("es-all-words", [...d, "de", name, "de", ...yearSaid]);
      for (const y of [long, short]) add("es-words-de-name-year", [...d, "de", name, "de", y]);
    }
    add("es-day-de-name-words", [String(day), "de", name, "de", ...yearSaid]);
  }
  return forms;
}
