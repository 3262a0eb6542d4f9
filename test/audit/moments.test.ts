import { expect, it } from "vitest";
import { Moments } from "../../src/audit/engine/moments.js";

const isAnonymous = (client: number): boolean => client < 10;
const isNamed = (client: number): boolean => client >= 10;
const two = (n: number): string => String(n).padStart(2, "0");
/** Moments spread over a year of office hours. */
const moment = (i: number): string =>
  `2025-${two(1 + (i % 12))}-${two(1 + (i % 28))} ${two(8 + (i % 9))}:${two((i * 7) % 60)}:${two((i * 13) % 60)}`;

function filled(moments: (i: number) => string = moment): Moments {
  const all = new Moments();
  for (let i = 0; i < 200; i++) all.add(moments(i), i, i + 1);
  return all;
}

it("tells the row of an anonymous client that was made in a named one's second", () => {
  const all = filled();
  expect(all.shared(isAnonymous, isNamed)).toEqual([]);
  all.add(moment(50), 3, 201);
  expect(all.shared(isAnonymous, isNamed)).toMatchObject([{ row: 201, anonymous: 3, named: 50 }]);
  expect(all.shared(isAnonymous, isNamed)[0]?.byChance).toBeLessThan(0.05);
});

it("says nothing where two named clients were made in that second", () => {
  const all = filled();
  all.add(moment(50), 3, 201);
  all.add(moment(50), 70, 202);
  expect(all.shared(isAnonymous, isNamed)).toEqual([]);
});

it("takes a fixed time of day for no sign", () => {
  const all = filled((i) => `${moment(i).slice(0, 10)} 09:00:00`);
  all.add("2025-06-29 09:00:00", 3, 201);
  all.add("2025-06-29 09:00:00", 50, 202);
  expect(all.shared(isAnonymous, isNamed).every(({ byChance }) => byChance > 1)).toBe(true);
});

it("passes over what is no moment", () => {
  const all = filled();
  for (const odd of ["", "2025-01-01", "2025-13-01 10:00:00", "not a moment at all"]) all.add(odd, 3, 300);
  expect(all.shared(isAnonymous, isNamed)).toEqual([]);
});
