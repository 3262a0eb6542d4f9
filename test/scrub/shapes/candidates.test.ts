/** What a written shape tells of itself besides its place. Everything here is invented. */
import { findShapes, SHAPE_RULES } from "hmis-privacy/scrub/shapes";
import { expect, it } from "vitest";

const EVIDENCE = 0.05;

it("a form alone is as sure as its rule says", () => {
  expect(findShapes("lives at 1127 w boone apt 3")).toEqual([
    {
      start: 9,
      end: 27,
      kind: "address",
      source: "shape",
      rule: "shape.address.house",
      confidence: SHAPE_RULES["shape.address.house"].confidence,
      evidence: ["form.alone"],
      action: "mask",
    },
  ]);
});

it("what stands beside it makes it surer, and is told", () => {
  expect(findShapes("his camp behind the Conoco")).toEqual([
    {
      start: 0,
      end: 26,
      kind: "address",
      source: "shape",
      rule: "shape.address.spot",
      confidence: SHAPE_RULES["shape.address.spot"].confidence + EVIDENCE,
      evidence: ["place.kind", "place.named"],
      action: "mask",
    },
  ]);
});

it("no rule is so sure that evidence would make it surer than sure", () => {
  for (const [rule, { confidence }] of Object.entries(SHAPE_RULES))
    expect(confidence + EVIDENCE, rule).toBeLessThanOrEqual(1);
});

it("addresses that touch are one, as sure as the surest", () => {
  const [first, ...more] = findShapes("grandparents in Apt 4 at 1330 Fairview Ave");
  expect(more).toEqual([]);
  expect(first).toMatchObject({ start: 16, end: 42, confidence: SHAPE_RULES["shape.address.house"].confidence });
});

it.each([
  ["zip 99201-4410", 14],
  ["zip 99201-44", 9],
  ["zip 99201- 4410", 9],
  ["zip 99201 4410", 9],
])("the ZIP code of %s goes as an address", (text, end) => {
  const places = findShapes(text).filter(({ kind }) => kind === "address");
  expect(places.map((place) => [place.start, place.end])).toEqual([[4, end]]);
});
