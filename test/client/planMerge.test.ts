import { applyMerge, type Chart, type MergeConfirmation, planMerge, undoMerge } from "hmis-privacy/client";
import { describe, expect, it } from "vitest";
import { chart, enrollment } from "../support/charts.js";

const anonymous = (id: string, more: Partial<Chart> = {}): Chart =>
  chart(id, { firstName: "Anonymous", lastName: `Anonymous ${id}`, dob: "1980-01-01" }, more);
const note = (id: string) => ({ id, kind: "case", text: "Bus pass given.", readOnly: false }) as const;
const kept = anonymous("1390", {
  facts: { race: [5], veteranStatus: null, gender: [0] },
  notes: [note("n1")],
  enrollments: [enrollment("E1", 1)],
  assignedDob: { dob: "1980-01-01", asOf: "2024-10-15", policy: "spokane-2024" },
});
const retired = anonymous("1455", {
  facts: { race: [5, 6], veteranStatus: 1, pregnancyStatus: 0 },
  notes: [note("n2"), note("n3")],
  enrollments: [
    enrollment("E2", 1, { entryDate: "2024-06-01", householdId: "H2" }),
    enrollment("E3", 1, { entryDate: "2023-01-01", exitDate: "2023-02-01" }),
  ],
  identity: { ...anonymous("1455").identity, dob: "1979-01-01" },
  assignedDob: { dob: "1979-01-01", asOf: "2018-10-15", policy: "spokane-2024" },
});
const confirmation: MergeConfirmation = { clientIds: ["1455", "1390"], samePerson: true, keep: "1390" };

function planOf(a: Chart, b: Chart, more: Partial<MergeConfirmation> = {}) {
  const result = planMerge(a, b, { ...confirmation, ...more });
  if (result.status !== "done") throw new Error(JSON.stringify(result.blockers));
  return result.plan;
}
const codes = (a: Chart, b: Chart, more: Partial<MergeConfirmation> = {}) => {
  const result = planMerge(a, b, { ...confirmation, ...more });
  return result.status === "blocked" ? result.blockers.map(({ code }) => code) : [];
};

describe("planMerge", () => {
  const plan = planOf(retired, kept);

  it("moves enrollments and notes to the record that stays, in ids alone", () => {
    expect(plan).toMatchObject({
      keep: "1390",
      retire: "1455",
      moves: [
        { list: "enrollments", id: "E2" },
        { list: "enrollments", id: "E3" },
        { list: "notes", id: "n2" },
        { list: "notes", id: "n3" },
      ],
      fillsIn: ["veteranStatus", "pregnancyStatus"],
      takesDate: true,
    });
  });

  it("names the conflicts", () => {
    expect(plan.conflicts.map(({ code, path }) => [code, path.field, path.index])).toEqual([
      ["client.merge-enrollments-overlap", "enrollments", 0],
      ["client.merge-same-household", "enrollments", 1],
      ["client.merge-facts-differ", "facts.race", undefined],
      ["client.merge-dates-differ", "assignedDob", undefined],
    ]);
  });

  it("is the same whichever comes first", () => expect(planOf(kept, retired)).toEqual(plan));

  it("keeps the kept record's values and the date that was assigned first", () => {
    const merged = applyMerge(kept, retired, plan);
    expect(merged.kept.facts).toEqual({ race: [5], gender: [0], veteranStatus: 1, pregnancyStatus: 0 });
    expect([merged.kept.identity.dob, merged.kept.assignedDob?.asOf]).toEqual(["1979-01-01", "2018-10-15"]);
    expect(merged.kept.notes.map(({ id }) => id)).toEqual(["n1", "n2", "n3"]);
    expect([merged.retired.notes, merged.retired.enrollments]).toEqual([[], []]);
  });

  it("is undone, and what came later stays", () => {
    const merged = applyMerge(retired, kept, plan);
    expect(undoMerge(merged, plan, kept)).toEqual([kept, retired]);
    const later = { ...merged, kept: { ...merged.kept, notes: [...merged.kept.notes, note("n9")] } };
    expect(undoMerge(later, plan, kept)[0].notes.map(({ id }) => id)).toEqual(["n1", "n9"]);
  });

  it.each([
    ["client.merge-not-confirmed", { samePerson: false }],
    ["client.merge-ids-differ", { clientIds: ["1455", "1391"] }],
    ["client.merge-ids-differ", { keep: "9" }],
  ] as [string, Partial<MergeConfirmation>][])("%s", (code, more) => {
    expect(codes(kept, retired, more)).toEqual([code]);
  });

  it("won't merge one record with itself, an anonymous with a named one, or what has one ID twice", () => {
    expect(codes(kept, kept)).toContain("client.merge-one-record");
    const named = chart("1455", { firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03" });
    expect(codes(kept, named)).toEqual(["client.merge-anonymous-with-named"]);
    expect(codes(kept, { ...retired, notes: [note("n1")] })).toEqual(["client.merge-ids-collide"]);
  });

  it("merges complete accounts and names the parts of the identity that differ", () => {
    const one = chart("1390", { firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03" });
    const two = chart("1455", { firstName: "Marja", lastName: "Karvonnen", dob: "1979-05-03" });
    expect(planOf(one, two).conflicts.map(({ path }) => path.field)).toEqual(["identity.lastName"]);
  });

  it("works on no other charts", () => {
    expect(() => applyMerge(kept, anonymous("7"), plan)).toThrow("client.merge-other-charts");
    expect(() => undoMerge(applyMerge(kept, retired, plan), plan, retired)).toThrow("client.merge-other-charts");
  });
});
