import { checkClient, RULES } from "hmis-privacy/audit";
import { type Chart, createAnonymousClient } from "hmis-privacy/client";
import { chicago, kingCounty2016, type Policy, policies, spokane2024 } from "hmis-privacy/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const options = { asOf: "2026-11-23", policy: spokane2024 };
const codes = (record: Parameters<typeof checkClient>[0], policy: Policy = spokane2024): string[] =>
  checkClient(record, { ...options, policy }).map(({ code }) => code);

const identity = {
  firstName: "Anonymous",
  middleName: null,
  lastName: "Anonymous 1455",
  nameSuffix: null,
  nameDataQuality: 2,
  ssn: null,
  ssnDataQuality: 99,
  dob: "1980-01-01",
  dobDataQuality: 2,
};
const chart = (more: Partial<Chart> = {}): Chart => ({
  clientId: "1455",
  identity: { ...identity, aliases: [] },
  assignedDob: null,
  facts: { veteranStatus: 0, sex: 1 },
  contacts: [],
  enrollments: [],
  notes: [],
  assessments: [],
  documents: [],
  documentChecks: [],
  ...more,
});

describe("checkClient", () => {
  it("finds nothing on a record as the guide wants it", () => {
    expect(checkClient(chart(), options)).toEqual([]);
    expect(checkClient({ clientId: "1455", ...identity }, options)).toEqual([]);
  });

  it("says which field of a record, which column of a row", () => {
    expect(checkClient(chart({ identity: { ...identity, ssn: "xxxxx4417", aliases: [] } }), options)).toEqual([
      { code: "anonymous.ssn-kept", severity: "error", path: { field: "ssn" } },
    ]);
    const row = { PersonalID: "9", FirstName: "Inga", LastName: "Marsh", NameDataQuality: "99" };
    expect(checkClient(row, options)).toEqual([
      { code: "quality.name-present", severity: "error", path: { column: "NameDataQuality" } },
    ]);
  });

  it.each<[string, Partial<Chart>]>([
    ["anonymous.name-kept", { identity: { ...identity, aliases: ["Inga"] } }],
    ["anonymous.contact-kept", { contacts: [{ id: "c", kind: "phone", value: "509-555-0142" }] }],
    ["anonymous.documents-kept", { documents: [{ id: "d", title: "Birth certificate" }] }],
    ["anonymous.text-with-pii", { notes: [{ id: "n", kind: "case", text: "Call 509-555-0142.", readOnly: false }] }],
    ["text.phone", { notes: [{ id: "n", kind: "case", text: "Call 509-555-0142.", readOnly: false }] }],
    ["disclosure.hiv", { facts: { hiv: true } }],
  ])("finds %s in a chart", (code, more) => expect(codes(chart(more))).toContain(code));

  it("leaves the charts of people by name alone", () => {
    const named = { ...identity, firstName: "Inga", lastName: "Marsh", nameDataQuality: 1, aliases: ["Ingo"] };
    expect(codes(chart({ identity: named, contacts: [{ id: "c", kind: "phone", value: "509-555-0142" }] }))).toEqual(
      [],
    );
  });

  it("refuses a day that is none", () => {
    expect(() => checkClient(chart(), { ...options, asOf: "today" })).toThrow(
      expect.objectContaining({ code: "as-of.not-a-day" }),
    );
  });
});

describe("what createAnonymousClient writes passes", () => {
  const allowing = policies.filter(
    ({ anonymousRecords, name }) => anonymousRecords !== "forbidden" && name.first !== null,
  );
  it.each(allowing.map((policy) => [policy.id, policy] as const))("under %s", (_, policy) => {
    const dobs = fc.date({ min: new Date("1930-01-01"), max: new Date("2026-11-01"), noInvalidDate: true });
    fc.assert(
      fc.property(dobs, fc.constantFrom("536-90-4417", "", "xxxxx4417"), (date, ssn) => {
        const intake = {
          firstName: "Inga",
          lastName: "Marsh",
          dob: date.toISOString().slice(0, 10),
          ssn,
          veteranStatus: 0,
          race: [5],
        };
        const made = createAnonymousClient(intake, { ...options, policy, clientId: "1455" });
        if (made.status !== "done") return expect(made.status).toBe("done");
        const errors = checkClient(made.client, { ...options, policy }).filter(({ severity }) => severity === "error");
        expect(errors).toEqual([]);
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});

it("a policy that forbids anonymous records says so, and only as a warning", () => {
  expect(codes(chart(), chicago)).toContain("anonymous.not-allowed");
  expect(RULES.find(({ code }) => code === "anonymous.not-allowed")?.severity).toBe("warning");
  expect(codes(chart({ identity: { ...identity, aliases: [] } }), kingCounty2016)).toContain(
    "anonymous.name-not-as-policy",
  );
});
