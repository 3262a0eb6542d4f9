import { addDays, ageOn, compareDays, type Day, dayOf, daysInMonth, formatDay, parseDay } from "hmis-privacy/calendar";
import { differenceInYears } from "date-fns/differenceInYears";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const day = (iso: string): Day => parseDay(iso) as Day;

describe("parseDay", () => {
  it.each([
    "",
    "1979-5-03",
    "1979-02-29",
    "2023-13-01",
    "2023-00-10",
    "2023-04-31",
    "2023-04-00",
    "20230401",
    "0000-01-01",
    "2023-04-01T00:00",
  ])("%j is no day", (text) => expect(parseDay(text)).toBeNull());
  it("reads a number as no day", () => expect(parseDay(19790503 as never)).toBeNull());
});

it("every day of 1880–2040 survives a round trip", () => {
  for (let year = 1880; year <= 2040; year++)
    for (let month = 1; month <= 12; month++)
      for (let d = 1; d <= daysInMonth(year, month); d++) {
        const value = { year, month, day: d };
        expect(parseDay(formatDay(value))).toEqual(value);
      }
});

describe("ageOn", () => {
  it.each([
    ["1979-05-03", "2024-05-02", 44],
    ["1979-05-03", "2024-05-03", 45],
    ["2004-02-29", "2022-02-28", 17],
    ["2004-02-29", "2022-03-01", 18],
    ["2011-12-30", "2012-12-29", 0], // Samoa skipped this day; its people still had birthdays
    ["1907-01-01", "2026-11-23", 119],
    ["2026-11-24", "2026-11-23", -1],
    ["2012-12-30", "2012-12-30", 0],
    ["2011-12-30", "2012-12-30", 1],
    ["2027-11-24", "2026-11-23", -2],
  ])("born %s is, on %s, %i", (birth, on, age) => {
    expect(ageOn(day(birth), day(on))).toBe(age);
  });
});

it("dayOf names the argument that is no day", () => {
  expect(() => dayOf("yesterday", "as-of")).toThrow(expect.objectContaining({ code: "as-of.not-a-day" }));
});

const days = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it("ages agree with date-fns where a day is a day (UTC)", ({ skip }) => {
  if (process.env["TZ"] !== "UTC") skip("date-fns counts in local time");
  fc.assert(
    fc.property(days, days, (birth, on) => {
      fc.pre(birth <= on);
      expect(ageOn(day(birth), day(on))).toBe(differenceInYears(new Date(on), new Date(birth)));
    }),
    { seed: 1 },
  );
});

it("adding days and comparing them agree", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (iso, n) => {
      const later = addDays(day(iso), n);
      expect(Math.sign(compareDays(later, day(iso)))).toBe(Math.sign(n));
      expect(addDays(later, -n)).toEqual(day(iso));
    }),
    { seed: 1 },
  );
});
