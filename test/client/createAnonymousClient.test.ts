import { createAnonymousClient } from "hmis-privacy/client";
import { cincinnati, connecticut2023, definePolicy, spokane2024 } from "hmis-privacy/policy";
import { addSheetEntry, createTrackingSheet } from "hmis-privacy/tracking";
import { describe, expect, it } from "vitest";

const options = { asOf: "2024-10-15", policy: spokane2024 };
const intake = {
  firstName: "Marja",
  lastName: "Karvonen",
  dob: "1979-05-03",
  dobDataQuality: 1,
  ssn: "123456780",
  ssnDataQuality: 1,
  race: [5, 6],
  gender: [0],
  veteranStatus: 0,
};
const done = (fields: object, more: object = {}) => {
  const result = createAnonymousClient(fields as Record<string, unknown>, { ...options, ...more });
  if (result.status !== "done") throw new Error(JSON.stringify(result.blockers));
  return result;
};
const blockers = (fields: object, more: object = {}) => {
  const result = createAnonymousClient(fields as Record<string, unknown>, { ...options, ...more });
  return result.status === "blocked" ? result.blockers.map(({ code, path }) => [code, path]) : [];
};

describe("createAnonymousClient", () => {
  it("makes the guide's example", () => {
    const { client, findings } = done(intake);
    expect(client).toEqual({
      clientId: null,
      firstName: "Anonymous",
      middleName: null,
      lastName: "Anonymous",
      nameSuffix: null,
      nameDataQuality: 2,
      ssn: null,
      ssnDataQuality: 99,
      dob: "1980-01-01",
      dobDataQuality: 2,
      assignedDob: { dob: "1980-01-01", asOf: "2024-10-15", policy: "spokane-2024" },
      race: [5, 6],
      gender: [0],
      veteranStatus: 0,
    });
    expect(findings).toEqual([]);
  });

  it("lists what went, by name and rule", () => {
    expect(done(intake).removed.map(({ field, rule }) => [field, rule])).toEqual([
      ["firstName", "template"],
      ["lastName", "template"],
      ["dob", "dob-rule"],
      ["dobDataQuality", "dob-rule"],
      ["ssn", "template"],
      ["ssnDataQuality", "template"],
    ]);
  });

  it("keeps everything that the guide keeps", () => {
    const facts = {
      race: [1],
      gender: [4],
      sex: 1,
      veteranStatus: 1,
      pregnancyStatus: 0,
      preferredLanguage: "Chuukese",
      sexualOrientation: 2,
      micronesia: true,
    };
    expect(done({ ...facts, dob: "1979-05-03" }).client).toMatchObject(facts);
  });

  it("asks for what is missing", () => {
    expect(done({ dob: "1979-05-03" }).findings.map(({ code }) => code)).toEqual([
      "client.race-missing",
      "client.gender-missing",
      "client.veteran-status-missing",
    ]);
    expect(done({ AmIndAKNative: 1, Sex: 0, VeteranStatus: 0, DOB: "1979-05-03" }).findings).toEqual([]);
  });

  it.each([
    "phone",
    "cellPhone",
    "Email_Address",
    "street",
    "City",
    "ZIP",
    "emergencyContact",
    "contact2",
    "mailing address",
    "Facebook",
  ])("refuses the contact field %s, even when told to keep it", (name) => {
    expect(blockers({ ...intake, [name]: "x" }, { keepFields: [name] })).toEqual([
      ["client.contact-field", { index: 9 }],
    ]);
  });

  it.each(["maidenName", "driversLicense", "last_name_at_birth", "notes", "landlord"])(
    "refuses %s, which names the client and has no template",
    (name) => {
      expect(blockers({ ...intake, [name]: "x" }, { keepFields: [name] })).toEqual([
        ["client.identifying-field", { index: 9 }],
      ]);
    },
  );

  it("lets an empty contact field pass", () => {
    expect(done({ ...intake, phone: "", email: null, street: undefined }).client).not.toHaveProperty("phone");
  });

  it("refuses what nobody classified, without its name, until told to keep it", () => {
    expect(blockers({ shelterBed: 4, ...intake })).toEqual([["client.unknown-field", { index: 0 }]]);
    expect(done({ shelterBed: 4, ...intake }, { keepFields: ["shelterBed"] }).client["shelterBed"]).toBe(4);
    expect(blockers({ ...intake, __proto__: undefined, nested: { a: 1 } }, { keepFields: ["nested"] })).toEqual([
      ["client.unreadable-field", { index: 9 }],
    ]);
  });

  it("keeps no field that says who it is", () => {
    const keep = (value: unknown) => blockers({ ...intake, preferredLanguage: value }).map(([code]) => code);
    expect(keep("as Karvonen's mother speaks")).toEqual(["client.identity-in-kept-field"]);
    expect(keep("kárvonen")).toEqual(["client.identity-in-kept-field"]);
    expect(keep("123-45-6780")).toContain("client.identity-in-kept-field");
    expect(keep("05/03/1979")).toContain("client.identity-in-kept-field");
    expect(keep("marja@example.org")).toContain("client.contact-in-kept-field");
    expect(keep("(509) 555-0143")).toEqual(["client.contact-in-kept-field"]);
    expect(keep("x".repeat(101))).toEqual(["client.prose-in-kept-field"]);
    expect(keep("Finnish")).toEqual([]);
  });

  it("keeps no Client ID that says who it is", () => {
    expect(blockers(intake, { clientId: "karvonen-79" })).toEqual([
      ["client.identity-in-client-id", { field: "clientId" }],
    ]);
  });

  it("puts the Client ID into the last name, if it fits", () => {
    expect(done(intake, { clientId: "1455" }).client.lastName).toBe("Anonymous 1455");
    expect(done(intake, { clientId: "$&1" }).client.lastName).toBe("Anonymous $&1");
    const long = done(intake, { clientId: "9".repeat(41) });
    expect([long.client.lastName, long.findings[0]?.code]).toEqual(["Anonymous", "client.id-too-long-for-name"]);
  });

  it("keeps an assigned date, whatever asOf says", () => {
    const assigned = { dob: "1980-01-01", asOf: "2018-01-01", policy: "spokane-2024" };
    const { client } = done({ ...intake, dob: "2001-12-15" }, { asOf: "2027-01-05", assigned });
    expect([client.dob, client.assignedDob]).toEqual(["1980-01-01", assigned]);
    expect(() => done(intake, { assigned: { ...assigned, dob: "1980" } })).toThrow("client.assigned-not-a-day");
  });

  it("makes itself again, years later", () => {
    const once = done({ ...intake, dob: "2001-12-15" }, { clientId: "1455" }).client;
    expect(done(once, { asOf: "2031-01-05" }).client).toEqual(once);
  });

  it("counts the age anew from the approximate date", () => {
    expect(done({ ...intake, age: 45 }).client["age"]).toBe(44);
    const ageOnly = done({ ...intake, dob: null, age: 45 });
    expect(ageOnly.client).not.toHaveProperty("age");
    expect(ageOnly.findings.map(({ code }) => code)).toEqual(["client.age-without-birth-date"]);
  });

  it.each([
    ["1979-13-03", "client.dob-unreadable"],
    ["2024-10-16", "dob.in-future"],
  ])("writes no date for %s", (dob, code) => {
    const { client, findings } = done({ ...intake, dob });
    expect([client.dob, client.dobDataQuality, client.assignedDob, findings[0]?.code]).toEqual([null, 99, null, code]);
  });

  it("keeps 'doesn't know' of an empty date", () => {
    expect(done({ ...intake, dob: null, dobDataQuality: 8 }).client.dobDataQuality).toBe(8);
  });

  it("treats HIV and violence as the policy says", () => {
    const facts = { ...intake, hivStatus: 1, currentlyFleeing: 1 };
    const spokane = done(facts);
    expect(spokane.client).not.toHaveProperty("hivStatus");
    expect(spokane.client["currentlyFleeing"]).toBe(1);
    expect(spokane.findings.map(({ code }) => code)).toEqual(["client.dv-reported"]);
    const silent = definePolicy(spokane2024, { id: "x", disclosures: { hiv: "keep", dv: "remove" } });
    expect(done(facts, { policy: silent }).client["hivStatus"]).toBe(1);
    expect(done(facts, { policy: silent }).client).not.toHaveProperty("currentlyFleeing");
  });

  it("enters people where anonymous records are forbidden or need permission, and says so", () => {
    const codes = (policy: typeof spokane2024) => done(intake, { policy }).findings.map(({ code }) => code);
    expect(codes(cincinnati)).toContain("client.anonymous-forbidden");
    expect(codes(connecticut2023)).toContain("client.anonymous-by-permission");
  });

  describe("given the tracking sheet", () => {
    const added = addSheetEntry(
      createTrackingSheet(),
      {
        clientId: "1390",
        firstName: "Marja",
        lastName: "Karvonen",
        dob: "1979-05-03",
        ssn: "123456780",
        assignedDob: { dob: "1979-01-01", asOf: "2003-10-15", policy: "x" },
      },
      { on: "2024-10-15" },
    );
    const { sheet } = added as Extract<typeof added, { status: "done" }>;

    it("is blocked for a person who is on it, typos included, and names the Client ID to use", () => {
      const typo = { ...intake, lastName: "Karvonnen" };
      expect(createAnonymousClient(typo, { ...options, sheet })).toEqual({
        status: "blocked",
        blockers: [{ code: "client.person-on-sheet", severity: "error", path: {}, clientId: "1390" }],
      });
      expect(done(typo, { sheet, distinctFrom: ["1390"] }).client.dob).toBe("1980-01-01");
    });

    it("tells of somebody much alike", () => {
      const alike = { ...intake, firstName: "Liisa", ssn: null, ssnDataQuality: 99 }; // a twin
      const { findings } = done(alike, { sheet });
      expect(findings.map(({ code, clientId }) => [code, clientId])).toEqual([
        ["client.person-may-be-on-sheet", "1390"],
      ]);
    });

    it("takes the date that the sheet has for this Client ID", () => {
      expect(done(intake, { sheet, clientId: "1390" }).client.dob).toBe("1979-01-01");
    });
  });
});

it("writes no true birth date that is handed over as the assigned one", () => {
  const { client, findings } = done(intake, { assigned: { dob: "1979-05-03", asOf: "2024-01-01", policy: "x" } });
  expect([client.dob, client.assignedDob?.dob]).toEqual(["1980-01-01", "1980-01-01"]);
  expect(findings.map(({ code }) => code)).toContain("client.assigned-is-true-date");
});

it.each([
  ["no day", { dob: "1979-05-03", asOf: "2024-10-15", policy: "spokane-2024" }, "client.unreadable-field"],
  ["no asOf", { dob: "1980-01-01", asOf: "Marja Karvonen", policy: "spokane-2024" }, "client.unreadable-field"],
  ["a name", { dob: "1980-01-01", asOf: "2024-10-15", policy: "Karvonen" }, "client.identity-in-kept-field"],
  ["more", { dob: "1980-01-01", asOf: "2024-10-15", policy: "x", of: "Marja" }, "client.unreadable-field"],
])("is blocked by an assigned date in the intake with %s", (_, assignedDob, code) => {
  expect(blockers({ ...intake, assignedDob }).map(([found]) => found)).toEqual([code]);
});
