/** Every way in which a birth date is written, one row each: what is not here is not looked for. */
import { dateForms, eachDateForm, numberWords } from "hmis-privacy/identity";
import { describe, expect, it } from "vitest";

const day = { year: 1979, month: 3, day: 5 };
const said = (of: { year: number; month: number; day: number }): readonly string[] =>
  dateForms(of).map(({ form, words }) => `${form}: ${words.join(" ")}`);

const FORMS: readonly (readonly [form: string, ...written: string[]])[] = [
  ["month-day-year", "3 5 1979", "03 05 1979", "3 05 79", "03 5 79"],
  ["day-month-year", "5 3 1979", "05 03 79"],
  ["year-month-day", "1979 03 05", "79 3 5"],
  ["month-long", "3 1979"],
  ["month-short", "03 79"],
  ["long-month", "1979 03", "1979 3"],
  ["compact", "19790305", "03051979", "05031979", "030579", "790305"],
  ["day-roman-year", "5 iii 1979", "5 iii 79"],
  ["roman-day-year", "iii 5 1979", "iii 5 79"],
  ["number-cardinal-said", "three five nineteen seventy nine", "three five seventy nine"],
  ["name-day-year", "march 5 1979", "mar 05 79"],
  ["name-ordinal-year", "march 5 th 1979", "mar 5 th 79"],
  ["name-the-ordinal-year", "march the 5 th 1979"],
  ["day-name-year", "5 march 1979", "05 mar 79"],
  ["ordinal-name-year", "5 th march 1979"],
  ["ordinal-of-name-year", "5 th of march 79"],
  ["year-name-day", "1979 mar 05"],
  ["name-day", "march 5", "mar 05"],
  ["name-ordinal", "march 5 th"],
  ["name-the-ordinal", "march the 5 th"],
  ["day-name", "5 march"],
  ["ordinal-of-name", "5 th of march"],
  ["ordinal-name", "5 th mar"],
  ["name-year", "march 1979", "mar 79"],
  ["name-of-year", "march of 79"],
  ["name-in-year", "march in 1979"],
  ["name-word", "march fifth"],
  ["name-the-word", "march the fifth"],
  ["word-of-name", "fifth of march"],
  ["name-word-year", "march fifth 1979"],
  ["name-the-word-year", "march the fifth 79"],
  ["word-of-name-year", "fifth of march 1979"],
  ["cardinal-name-year", "five march 1979"],
  ["name-cardinal", "march five"],
  ["name-said", "march nineteen seventy nine", "march seventy nine"],
  ["name-of-said", "march of seventy nine"],
  ["name-word-said", "march fifth nineteen seventy nine", "mar fifth seventy nine"],
  ["name-word-of-said", "march fifth of seventy nine"],
  ["word-of-name-said", "fifth of march nineteen seventy nine"],
  ["day-name-said", "5 march seventy nine"],
  ["name-day-said", "march 5 nineteen seventy nine"],
  ["name-ordinal-said", "march 5 th seventy nine"],
  ["day-de-mes-de-year", "5 de marzo de 1979", "05 de mar de 79"],
  ["day-de-mes-del-year", "5 de marzo del 79"],
  ["day-mes-year", "5 marzo 1979"],
  ["day-de-mes-year", "5 de marzo 1979"],
  ["mes-day-year", "marzo 5 1979"],
  ["day-de-mes", "5 de marzo"],
  ["day-mes", "5 marzo"],
  ["mes-day", "marzo 5"],
  ["mes-de-year", "marzo de 1979"],
  ["mes-del-year", "marzo del 79"],
  ["es-word-de-mes", "cinco de marzo"],
  ["es-word-de-mes-de-year", "cinco de marzo de 1979"],
  ["day-de-mes-de-es-said", "5 de marzo de mil novecientos setenta y nueve"],
  ["es-word-de-mes-de-es-said", "cinco de marzo de mil novecientos setenta y nueve"],
  ["long-day-month", "1979 05 03"],
  ["month-day-of-year", "3 5 of 79"],
  ["day-month-of-year", "5 3 of 1979"],
  ["year-年-month-月-day-日", "1979 年 3 月 5 日"],
  ["name-day-of-year", "march 5 of 79"],
  ["name-ordinal-of-year", "march 5 th of 1979"],
  ["ordinal-of-name-of-year", "5 th of march of 1979"],
  ["word-name-year", "fifth march 1979"],
  ["name-day-hundred", "march 5 nineteen hundred and seventy nine"],
  ["name-word-hundred", "march fifth nineteen hundred seventy nine"],
  ["name-the-word-hundred", "march the fifth nineteen hundred seventy nine"],
  ["name-cardinal-said", "march five nineteen seventy nine"],
  ["mes-day-de-year", "marzo 5 de 1979"],
  ["mes-day-del-year", "marzo 05 del 79"],
  ["mes-es-word-year", "marzo cinco 1979"],
  ["mes-es-word-de-year", "marzo cinco de 1979"],
  ["mes-es-word-del-year", "marzo cinco del 79"],
  ["es-ordinal-de-mes", "5 o de marzo"],
  ["es-ordinal-de-mes-de-year", "5 o de marzo de 79"],
  ["es-ordinal-de-mes-year", "5 o de mar 1979"],
  ["mes-year", "marzo 79"],
  ["es-word-de-mes-del-es-said", "cinco de marzo del setenta y nueve"],
  ["es-word-de-mes-del-year", "cinco de marzo del 79"],
  ["day-de-mes-del-es-said", "5 de marzo del setenta y nueve"],
];

describe("a birth date is written as", () => {
  it.each(FORMS.flatMap(([form, ...written]) => written.map((words) => `${form}: ${words}`)))("%s", (row) => {
    expect(said(day)).toContain(row);
  });

  it("nothing that is not in this table", () => {
    expect(new Set(dateForms(day).map(({ form }) => form))).toEqual(new Set(FORMS.map(([form]) => form)));
  });

  it("parts of it are marked as parts: they are never looked for inside other words", () => {
    const parts = new Set(dateForms(day).flatMap(({ form, part }) => (part === true ? [form] : [])));
    expect([...parts].sort()).toEqual(
      [
        "day-name",
        "day-de-mes",
        "day-mes",
        "mes-day",
        "mes-de-year",
        "mes-del-year",
        "mes-year",
        "month-short", // 3/79 and not 3/1979
        "name-day",
        "name-in-year",
        "name-of-year",
        "name-ordinal",
        "name-the-ordinal",
        "name-year",
        "ordinal-name",
        "ordinal-of-name",
      ].sort(),
    );
  });
});

describe("other days", () => {
  it.each([
    [{ year: 2004, month: 11, day: 21 }, "name-word-said: november twenty first two thousand four"],
    [{ year: 2004, month: 11, day: 21 }, "name-word-said: november twenty first two thousand and four"],
    [{ year: 2004, month: 11, day: 21 }, "name-word-said: november twenty first oh four"],
    [{ year: 2004, month: 11, day: 21 }, "name-ordinal: november 21 st"],
    [{ year: 2004, month: 11, day: 23 }, "ordinal-name: 23 d nov"],
    [{ year: 1988, month: 2, day: 2 }, "name-ordinal: febuary 2 d"],
    [{ year: 1988, month: 2, day: 1 }, "es-ordinal-de-mes: 1 ro de febrero"],
    [{ year: 1988, month: 5, day: 3 }, "day-de-mes-de-year: 3 de may de 1988"],
    [{ year: 2004, month: 11, day: 21 }, "es-word-de-mes-de-es-said: veintiuno de noviembre de dos mil cuatro"],
    [{ year: 2000, month: 12, day: 12 }, "name-word-said: december twelfth two thousand"],
    [{ year: 2000, month: 12, day: 12 }, "name-ordinal: dec 12 th"],
    [{ year: 2000, month: 12, day: 12 }, "es-word-de-mes-de-es-said: doce de diciembre de dos mil"],
    [{ year: 2015, month: 1, day: 1 }, "es-word-de-mes: primero de enero"],
    [{ year: 2015, month: 1, day: 1 }, "es-word-de-mes: uno de enero"],
    [{ year: 2015, month: 1, day: 1 }, "name-ordinal: january 1 st"],
    [{ year: 2015, month: 1, day: 1 }, "name-word-said: jan first twenty fifteen"],
    [{ year: 1908, month: 9, day: 3 }, "name-word-said: september third nineteen oh eight"],
    [{ year: 1908, month: 9, day: 3 }, "name-word-said: sept third nineteen o eight"],
    [{ year: 1908, month: 9, day: 3 }, "day-mes: 3 setiembre"],
    [{ year: 1966, month: 8, day: 30 }, "name-word: august thirtieth"],
    [{ year: 1966, month: 8, day: 31 }, "name-word: aug thirty first"],
    [{ year: 1966, month: 8, day: 13 }, "name-ordinal: august 13 th"],
    [{ year: 1966, month: 8, day: 22 }, "name-ordinal: august 22 nd"],
    [{ year: 1966, month: 8, day: 23 }, "name-ordinal: august 23 rd"],
    [{ year: 1966, month: 8, day: 31 }, "es-word-de-mes: treinta y uno de agosto"],
    [{ year: 1966, month: 8, day: 9 }, "day-roman-year: 9 viii 66"],
    [{ year: 1990, month: 2, day: 20 }, "name-word-said: february twentieth nineteen ninety"],
    [{ year: 1990, month: 2, day: 20 }, "es-word-de-mes-de-es-said: veinte de febrero de mil novecientos noventa"],
  ])("%j: %s", (date, row) => {
    expect(said(date)).toContain(row);
  });

  it("a day that is its own month is written in one order less", () => {
    expect(said({ year: 1980, month: 4, day: 4 }).filter((row) => row.startsWith("day-month-year"))).toEqual([]);
  });

  it.each([
    [0, "zero"],
    [9, "nine"],
    [19, "nineteen"],
    [20, "twenty"],
    [21, "twenty one"],
    [99, "ninety nine"],
  ])("%d is said %s", (n, words) => {
    expect(numberWords(n).join(" ")).toBe(words);
  });
});

describe("forms that begin alike", () => {
  it.each([
    [{ year: 1979, month: 3, day: 5 }],
    [{ year: 2004, month: 5, day: 5 }],
    [{ year: 2000, month: 12, day: 31 }],
  ])("are counted where they are skipped: %j", (date) => {
    const whole = { whole: 0, parts: 0 };
    const kept = { whole: 0, parts: 0 };
    for (const { part } of dateForms(date)) whole[part === true ? "parts" : "whole"] += 1;
    let skipped = 0;
    eachDateForm(
      date,
      ({ part }) => (kept[part === true ? "parts" : "whole"] += 1),
      (begun, forms) => {
        if (!/[aou]/.test(begun)) return false;
        kept.whole += forms.whole;
        kept.parts += forms.parts;
        skipped += 1;
        return true;
      },
    );
    expect(kept).toEqual(whole);
    expect(skipped).toBeGreaterThan(10);
  });
});
