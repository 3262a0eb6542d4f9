/** What a kept stretch shelters, whatever the order in which a finder tells of it. */
import { describe, expect, it } from "vitest";
import type { Candidate } from "../../src/scrub/candidate.js";
import { sheltering } from "../../src/scrub/shelter.js";

type Row = readonly [kind: "phone" | "id", start: number, end: number, confidence: number];

/** The IDs that are still found where telephone numbers are kept. */
function left(...rows: readonly Row[]): readonly string[] {
  const found = rows.map(
    ([kind, start, end, confidence]): Candidate => ({
      kind,
      start,
      end,
      confidence,
      source: "shape",
      rule: "shape.phone.grouped",
      evidence: [],
      action: "mask",
    }),
  );
  const kept = sheltering(
    () => found,
    ({ kind }) => kind === "phone",
  )("", []);
  expect(kept.filter(({ kind }) => kind === "phone")).toHaveLength(rows.filter(([kind]) => kind === "phone").length);
  return kept.filter(({ kind }) => kind === "id").map(({ start, end }) => `${start}-${end}`);
}

describe("a kept stretch", () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    [
      "told last",
      [
        ["id", 2, 8, 0.5],
        ["phone", 20, 30, 0.6],
        ["phone", 0, 10, 0.6],
      ],
      [],
    ],
    [
      "told in between",
      [
        ["phone", 20, 30, 0.6],
        ["phone", 40, 50, 0.6],
        ["phone", 0, 10, 0.6],
        ["id", 41, 44, 0.5],
        ["id", 1, 4, 0.5],
      ],
      [],
    ],
    [
      "as sure as the shorter that begins with it",
      [
        ["phone", 0, 5, 0.9],
        ["phone", 0, 10, 0.5],
        ["id", 6, 9, 0.7],
      ],
      [],
    ],
    [
      "as sure as the one that ends with it",
      [
        ["phone", 0, 10, 0.5],
        ["phone", 2, 10, 0.9],
        ["id", 1, 9, 0.7],
      ],
      [],
    ],
    [
      "no less sure for one inside that is",
      [
        ["phone", 0, 10, 0.9],
        ["phone", 2, 5, 0.5],
        ["id", 6, 8, 0.7],
      ],
      [],
    ],
    [
      "one of many",
      [
        ["phone", 0, 2, 0.5],
        ["phone", 3, 5, 0.5],
        ["phone", 10, 20, 0.5],
        ["phone", 12, 20, 0.9],
        ["id", 11, 15, 0.7],
      ],
      [],
    ],
    [
      "and none beside it",
      [
        ["phone", 0, 10, 0.9],
        ["phone", 20, 30, 0.9],
        ["id", 12, 18, 0.5],
        ["id", 8, 12, 0.5],
      ],
      ["12-18", "8-12"],
    ],
    [
      "two that overlap, each for itself",
      [
        ["phone", 0, 10, 0.5],
        ["phone", 5, 15, 0.9],
        ["id", 1, 4, 0.7],
        ["id", 11, 14, 0.7],
      ],
      ["1-4"],
    ],
  ])("%s", (_, rows, ids) => {
    expect(left(...rows)).toEqual(ids);
  });
});
