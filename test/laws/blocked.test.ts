/** Whatever blocks, alone or together with others, is told, and there is nothing in the answer that could be saved. */
import fc from "fast-check";
import {
  ATTESTATIONS,
  type Attestation,
  type Chart,
  createAnonymousClient,
  deidentifyHousehold,
  planMerge,
  restoreIdentity,
} from "hmis-privacy/client";
import { spokane2024 } from "hmis-privacy/policy";
import { draftRequest, REQUEST_CHECKLIST } from "hmis-privacy/requests";
import { addSheetEntry, createTrackingSheet } from "hmis-privacy/tracking";
import { describe, expect, it } from "vitest";
import { chart, guideFamily } from "../support/charts.js";
import { runs } from "../support/runs.js";

const asOf = "2024-10-15";
const NOTHING = ["status", "blockers"];
const marja = { clientId: "1455", firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03" };
const added = addSheetEntry(createTrackingSheet(), marja, { on: asOf });
if (added.status !== "done") throw new Error("blocked");
const { sheet } = added;

/** Each obstacle there or not; what it says when it is there. */
const switches = <Name extends string>(names: readonly Name[]): fc.Arbitrary<Readonly<Record<Name, boolean>>> =>
  fc
    .array(fc.boolean(), { minLength: names.length, maxLength: names.length })
    .map((on) => Object.fromEntries(names.map((name, i) => [name, on[i]])) as Record<Name, boolean>);
const codesOf = ({ blockers }: { blockers: readonly { code: string }[] }) =>
  [...new Set(blockers.map(({ code }) => code))].toSorted();

describe("blocked", () => {
  it("deidentifyHousehold", () => {
    const points = Object.keys(ATTESTATIONS) as Attestation[];
    const obstacles = switches([...points, "readOnlyNote", "readOnlyAssessment", "strangers", "children"]);
    fc.assert(
      fc.property(obstacles, (on) => {
        const charts = guideFamily().map(
          (one): Chart => ({
            ...one,
            notes: one.notes.map((note) => ({ ...note, readOnly: on.readOnlyNote })),
            assessments: one.assessments.map((form) => ({ ...form, readOnly: on.readOnlyAssessment })),
          }),
        );
        const ids = ["1455", ...(on.strangers ? ["1456"] : [])];
        const result = deidentifyHousehold(charts, {
          anonymize: ids,
          separate: on.children ? ["1456", "1457"] : ["1455"],
          asOf,
          policy: spokane2024,
          sheet,
          attestations: Object.fromEntries(points.map((point) => [point, !on[point]])),
        });
        const expected = [
          ...points.filter((point) => on[point]).map((point) => `client.not-attested.${point}`),
          ...(on.readOnlyNote ? ["client.read-only-note"] : []),
          ...(on.readOnlyAssessment ? ["client.read-only-assessment"] : []),
          ...(on.strangers ? ["client.not-on-sheet"] : []),
          ...(on.children ? ["client.only-children-left"] : []),
        ];
        expect(result.status).toBe(expected.length === 0 ? "done" : "blocked");
        if (result.status === "done") return;
        expect(Object.keys(result)).toEqual(NOTHING);
        expect(codesOf(result)).toEqual(expected.toSorted());
      }),
      runs(60, 2_000),
    );
  });

  it("createAnonymousClient", () => {
    const FIELDS = {
      phone: ["509-555-0143", "client.contact-field"],
      driversLicense: ["KARVOM*215PQ", "client.identifying-field"],
      shoeSize: [38, "client.unknown-field"],
      preferredLanguage: ["as Marja", "client.identity-in-kept-field"],
      race: [{}, "client.unreadable-field"],
      kept: ["x".repeat(101), "client.prose-in-kept-field"],
      keptToo: ["a@example.org", "client.contact-in-kept-field"],
    } as const;
    const names = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
    fc.assert(
      fc.property(switches([...names, "known"]), (on) => {
        const wrong = names.filter((name) => on[name]).map((name) => [name, FIELDS[name][0]]);
        const result = createAnonymousClient(
          { firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03", ...Object.fromEntries(wrong) },
          { asOf, policy: spokane2024, keepFields: ["kept", "keptToo"], ...(on.known && { sheet }) },
        );
        const expected = [
          ...names.filter((name) => on[name]).map((name) => FIELDS[name][1]),
          ...(on.known ? ["client.person-on-sheet"] : []),
        ];
        expect(result.status).toBe(expected.length === 0 ? "done" : "blocked");
        if (result.status === "done") return;
        expect(Object.keys(result)).toEqual(NOTHING);
        expect(codesOf(result)).toEqual(expected.toSorted());
      }),
      runs(60, 2_000),
    );
  });

  it("planMerge, restoreIdentity and draftRequest", () => {
    const anonymous = chart("1455", { firstName: "Anonymous", lastName: "Anonymous 1455", dob: "1980-01-01" });
    const named = chart("1390", { firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03" });
    const points = Object.keys(REQUEST_CHECKLIST) as (keyof typeof REQUEST_CHECKLIST)[];
    fc.assert(
      fc.property(switches([...points, "unsure", "otherIds", "oneNamed", "fleeing", "other", "name"]), (on) => {
        const other = on.oneNamed ? named : { ...anonymous, clientId: "1390" };
        const merge = planMerge(anonymous, other, {
          clientIds: ["1455", on.otherIds ? "1391" : "1390"],
          samePerson: !on.unsure,
          keep: "1455",
        });
        expect(merge.status).toBe(on.unsure || on.otherIds || on.oneNamed ? "blocked" : "done");
        const entry = { ...sheet.entries[0]!, clientId: on.other ? "1999" : "1455" };
        const restored = restoreIdentity(on.name ? { ...named, clientId: "1455" } : anonymous, entry, {
          circumstances: { consent: "given", fleeingViolence: on.fleeing },
          asOf,
          policy: spokane2024,
        });
        expect(restored.status).toBe(on.fleeing || on.other || on.name ? "blocked" : "done");
        const drafted = draftRequest({
          anonymize: [on.name ? "Karvonen" : "1455"],
          headOfHousehold: "1455",
          checklist: Object.fromEntries(points.map((point) => [point, !on[point]])),
          on: asOf,
        });
        expect(drafted.status).toBe(on.name || points.some((point) => on[point]) ? "blocked" : "done");
        for (const result of [merge, restored, drafted])
          if (result.status === "blocked") expect(Object.keys(result)).toEqual(NOTHING);
        expect(JSON.stringify([merge, drafted])).not.toMatch(/Marja|Karvonen|1979-05-03/);
      }),
      runs(100, 5_000),
    );
  });
});
