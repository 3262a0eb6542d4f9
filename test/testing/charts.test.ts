import { test } from "@fast-check/vitest";
import { ATTESTATIONS, deidentifyHousehold } from "hmis-privacy/client";
import { spokane2024 } from "hmis-privacy/policy";
import { householdCharts, leakChecker } from "hmis-privacy/testing";
import { describe, expect } from "vitest";
import { runs } from "../support/runs.js";

describe("householdCharts", () => {
  test.prop([householdCharts()], runs(60))(
    "hold their people in identity, contacts, notes and answers",
    ({ charts, people }) => {
      expect(charts).toHaveLength(people.length);
      const left = leakChecker(people)(JSON.stringify(charts));
      for (const [i] of people.entries()) expect(left.some(({ person }) => person === i)).toBe(true);
      expect(charts.filter(({ enrollments: [stay] }) => stay?.relationshipToHoH === 1)).toHaveLength(1);
    },
  );

  test.prop([householdCharts()], runs(60))("come out of the library without anybody in texts", ({ charts, people }) => {
    const anonymize = charts.map(({ clientId }) => clientId);
    const attestations = Object.fromEntries(Object.keys(ATTESTATIONS).map((point) => [point, true]));
    const done = deidentifyHousehold(charts, { anonymize, asOf: "2026-11-23", policy: spokane2024, attestations });
    expect(done.status).toBe("done");
    if (done.status !== "done") return;
    const texts = done.charts.flatMap(({ notes, assessments, contacts }) => [
      ...notes.map(({ text }) => text),
      ...assessments.flatMap(({ answers }) => answers.map(({ answer }) => String(answer))),
      ...contacts.map(({ value }) => value),
    ]);
    expect(leakChecker(people)(texts.join("\n«X-1»\n"))).toEqual([]);
  });
});
