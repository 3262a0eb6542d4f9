/** Something of the client at every place of a chart where it doesn't belong: it never comes through, and nothing breaks. */
import { type Chart, deidentifyHousehold } from "hmis-privacy/client";
import { spokane2024 } from "hmis-privacy/policy";
import { describe, expect, it } from "vitest";
import { ALL_ATTESTED, guideFamily } from "../support/charts.js";

const options = {
  asOf: "2024-10-15",
  policy: spokane2024,
  attestations: ALL_ATTESTED,
  anonymize: ["1455", "1456", "1457"],
  separate: ["1475"],
};
type Place = readonly (string | number)[];

/** Every property of a chart, parts before what is in them. */
function* placesIn(value: unknown, place: Place = []): Generator<Place> {
  if (place.length > 0) yield place;
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value))
    yield* placesIn(part, [...place, Array.isArray(value) ? Number(key) : key]);
}

function withAt(chart: Chart, place: Place, value: unknown): Chart {
  const copy = structuredClone(chart);
  let part = copy as unknown as Record<string | number, unknown>;
  for (const key of place.slice(0, -1)) part = part[key] as Record<string | number, unknown>;
  part[place.at(-1) as string] = value;
  return copy;
}

const [first, ...rest] = guideFamily() as [Chart, ...Chart[]];
const rich: Chart = {
  ...first,
  assignedDob: { dob: "1980-01-01", asOf: "2024-10-15", policy: "spokane-2024" },
  facts: { ...first.facts, preferredLanguage: "Finnish" },
  documents: [{ id: "d1", title: "ID" }],
};
const places = [...placesIn(rich)].filter(([top, field]) => top !== "clientId" && !(top === "identity" && field));

describe.each<[string, unknown]>([
  ["a name", "Marja Karvonen"],
  ["an SSN", 518246793],
  ["a list of names", ["Marja Karvonen"]],
  ["an object with a name", { name: "Marja Karvonen" }],
  ["nothing", undefined],
  ["null", null],
  ["NaN", Number.NaN],
])("%s in the place of", (_, value) => {
  it.each(places.map((place) => [place.join("."), place] as const))("%s", (__, place) => {
    const result = deidentifyHousehold([withAt(rich, place, value), ...rest], options);
    if (result.status === "blocked") expect(Object.keys(result)).toEqual(["status", "blockers"]);
    expect(JSON.stringify({ ...result, charts: result.status === "done" && result.charts.slice(0, 3) })).not.toMatch(
      /Marja|Karvonen|518246793|1979-05-03/,
    );
  });
});

it("a chart that is none is a finding with its place", () => {
  const result = deidentifyHousehold([...guideFamily(), null as unknown as Chart], options);
  expect(result).toEqual({
    status: "blocked",
    blockers: [{ code: "client.unreadable-field", severity: "error", path: { field: "chart", index: 4 } }],
  });
});
