/** A merge that is taken back leaves what was there before, and the plan alone, stored as JSON, says how. */
import fc from "fast-check";
import { applyMerge, type Chart, type MergePlan, planMerge, undoMerge } from "hmis-privacy/client";
import { expect, it } from "vitest";
import { chart, enrollment } from "../support/charts.js";
import { runs } from "../support/runs.js";

const code = fc.constantFrom(null, undefined, 0, 1, 99);
const assigned = fc
  .constantFrom(null, "1979-01-01", "1980-01-01")
  .map((dob) =>
    dob === null ? null : { dob, asOf: dob === "1979-01-01" ? "2023-01-05" : "2024-10-15", policy: "spokane-2024" },
  );
const contents = fc.record({
  facts: fc.record(
    { race: fc.constantFrom(null, [5], [6]), veteranStatus: code, sex: code },
    { requiredKeys: [], noNullPrototype: true },
  ),
  assignedDob: assigned,
  stays: fc.array(fc.constantFrom("P1", "P2"), { maxLength: 3 }),
  texts: fc.array(fc.constantFrom("Bus pass given.", "Came at noon."), { maxLength: 3 }),
  documents: fc.nat(2),
});
const record = (clientId: string, anonymous: boolean) =>
  contents.map(({ facts, assignedDob, stays, texts, documents }): Chart => {
    const [firstName, lastName] = anonymous ? ["Anonymous", `Anonymous ${clientId}`] : ["Marja", `Karvonen${clientId}`];
    return chart(
      clientId,
      { firstName, lastName, dob: anonymous ? (assignedDob?.dob ?? null) : "1979-05-03" },
      {
        facts: facts as Chart["facts"],
        assignedDob: anonymous ? assignedDob : null,
        enrollments: stays.map((projectId, n) =>
          enrollment(`E${clientId}-${n}`, 1, { projectId, householdId: `H${n}` }),
        ),
        notes: texts.map((text, n) => ({ id: `n${clientId}-${n}`, kind: "case", text, readOnly: false })),
        documents: Array.from({ length: documents }, (_, n) => ({ id: `d${clientId}-${n}`, title: "ID" })),
      },
    );
  });
const pair = fc.boolean().chain((anonymous) => fc.tuple(record("1455", anonymous), record("1390", anonymous)));

it("comes apart again as it was", () => {
  let moved = 0;
  fc.assert(
    fc.property(pair, fc.constantFrom("1455", "1390"), ([a, b], keep) => {
      const result = planMerge(a, b, { clientIds: ["1455", "1390"], samePerson: true, keep });
      if (result.status === "blocked") throw new Error("blocked");
      const plan = JSON.parse(JSON.stringify(result.plan)) as MergePlan;
      const merged = applyMerge(a, b, plan);
      moved += plan.moves.length;
      const lists = ["enrollments", "notes", "documents"] as const;
      for (const list of lists) {
        expect(merged.kept[list]).toHaveLength(a[list].length + b[list].length);
        expect(merged.retired[list]).toEqual([]);
      }
      const [kept, retired] = keep === a.clientId ? [a, b] : [b, a];
      expect(undoMerge(merged, plan, kept)).toStrictEqual([kept, retired]);

      const note = { id: "later", kind: "case", text: "Came back.", readOnly: false } as const;
      const later = { ...merged, kept: { ...merged.kept, notes: [...merged.kept.notes, note] } };
      const [now] = undoMerge(later, plan, kept);
      expect(now.notes).toStrictEqual([...kept.notes, note]);
    }),
    runs(500),
  );
  expect(moved).toBeGreaterThan(500);
});
