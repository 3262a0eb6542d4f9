import { classifyRecord } from "hmis-privacy/pii";
import { describe, expect, it } from "vitest";

const classes = (record: Record<string, unknown>, table?: string) =>
  Object.fromEntries(Object.entries(classifyRecord(record, { table }).fields).map(([k, v]) => [k, v.class]));

describe("classifyRecord", () => {
  it("reads nested fields with the thing that they belong to, and skips what is empty", () => {
    expect(
      classes({
        first_name: "Marisol",
        ssn: "",
        email: null,
        contact: { name: "Ana", at: "x" },
        hiv: { status: "positive", created_at: "2024-01-01" },
        race: { value: 3 },
        phones: ["509-555-0148", "509-555-0149"],
        enrollments: [{ HouseholdID: "h1", flurb: true }],
        born: new Date(0),
      }),
    ).toEqual({
      first_name: "identifies",
      "contact.name": "identifies",
      "contact.at": "unknown",
      "hiv.status": "hiv",
      "hiv.created_at": "hiv",
      "race.value": "narrows",
      "phones.0": "identifies",
      "phones.1": "identifies",
      "enrollments.0.HouseholdID": "links",
      "enrollments.0.flurb": "unknown",
      born: "identifies",
    });
  });

  it("reports unknown fields by their place, never by their name", () => {
    const { findings } = classifyRecord({ ssn: 1, "Marisol Quintero": 1, race: 1, flurb: { a: 1, b: 2 } });
    expect(findings).toEqual([
      { code: "pii.unknown-field", severity: "error", path: { index: 1 } },
      { code: "pii.unknown-field", severity: "error", path: { index: 3 } },
    ]);
    expect(JSON.stringify(findings)).not.toContain("Marisol");
  });

  it("reads a row of a HUD file by that file", () => {
    expect(classes({ RecordType: "143", TypeProvided: "1", Event: "x" }, "Services.csv")).toEqual({
      RecordType: "hiv-inferred",
      TypeProvided: "hiv-inferred",
      Event: "unknown",
    });
  });

  it("stops at a depth, and does not pass on what lies below", () => {
    let deep: Record<string, unknown> = { race: "White" };
    for (let i = 0; i < 50; i++) deep = { box: deep };
    expect(classifyRecord(deep).findings).toHaveLength(1);
    const circular: Record<string, unknown> = {};
    circular["self"] = circular;
    expect(classifyRecord(circular).findings).toHaveLength(1);
  });

  it("is not fooled by names of Object.prototype", () => {
    const record = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}') as Record<string, unknown>;
    expect(classifyRecord(record).findings).toHaveLength(2);
  });
});
