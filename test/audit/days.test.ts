import { addDays, ageOn, compareDays, formatDay, parseDay } from "hmis-privacy/calendar";
import fc from "fast-check";
import { expect, it } from "vitest";
import { dayCount, dayNumber, yearsBetween } from "../../src/audit/state/days.js";

const days = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it("a day as a number is a day of the calendar, and nothing else is", () => {
  const odd = fc.oneof(days, fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/), fc.string({ minLength: 8, maxLength: 12 }));
  fc.assert(
    fc.property(odd, (text) => {
      const day = parseDay(text.slice(0, 10));
      expect(dayNumber(text)).toBe(
        text.length < 10 || day === null ? 0 : day.year * 10_000 + day.month * 100 + day.day,
      );
    }),
    { seed: 1, numRuns: 2000 },
  );
});

it("ages and differences agree with the calendar", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -30_000, max: 30_000 }), (iso, n) => {
      const day = parseDay(iso) as NonNullable<ReturnType<typeof parseDay>>;
      const later = addDays(day, n);
      expect(dayCount(dayNumber(formatDay(later))) - dayCount(dayNumber(iso))).toBe(n);
      if (compareDays(later, day) >= 0)
        expect(yearsBetween(dayNumber(iso), dayNumber(formatDay(later)))).toBe(ageOn(day, later));
    }),
    { seed: 1, numRuns: 1000 },
  );
});
