import { ATTESTATIONS, type Chart, deidentifyHousehold, type HouseholdOptions } from "hmis-privacy/client";
import { definePolicy, spokane2024 } from "hmis-privacy/policy";
import { describe, expect, it } from "vitest";
import { ALL_ATTESTED, chart, enrollment, guideFamily } from "../support/charts.js";

const base = { asOf: "2024-10-15", policy: spokane2024, attestations: ALL_ATTESTED };
const guideOptions: HouseholdOptions = { ...base, anonymize: ["1455", "1456", "1457"], separate: ["1475"] };

function done(charts: readonly Chart[], options: HouseholdOptions) {
  const result = deidentifyHousehold(charts, options);
  if (result.status !== "done") throw new Error(JSON.stringify(result.blockers));
  return { ...result, of: (id: string): Chart => result.charts.find(({ clientId }) => clientId === id)! };
}
const blockers = (charts: readonly Chart[], options: HouseholdOptions) => {
  const result = deidentifyHousehold(charts, options);
  if (result.status === "blocked") expect(Object.keys(result)).toEqual(["status", "blockers"]);
  return result.status === "blocked" ? result.blockers : [];
};
const relations = (charts: readonly Chart[]) =>
  charts.flatMap(({ clientId, enrollments }) =>
    enrollments.map(({ householdId, relationshipToHoH }) => [clientId, householdId, relationshipToHoH]),
  );

describe("the guide's example: three become anonymous, the fourth is removed and stays identified", () => {
  const result = done(guideFamily(), guideOptions);

  it("names by template, with the Client ID", () => {
    expect(result.of("1455").identity).toEqual({
      firstName: "Anonymous",
      middleName: null,
      lastName: "Anonymous 1455",
      nameSuffix: null,
      nameDataQuality: 2,
      ssn: null,
      ssnDataQuality: 99,
      dob: "1980-01-01",
      dobDataQuality: 2,
      aliases: [],
    });
    expect(result.of("1455").assignedDob).toEqual({ dob: "1980-01-01", asOf: "2024-10-15", policy: "spokane-2024" });
    expect(result.of("1457").identity.dob).toBe("2016-01-01");
  });

  it("removes contacts, documents and HIV, keeps the rest and reports violence", () => {
    const { contacts, documents, documentChecks, facts, assessments } = result.of("1455");
    expect([contacts, documents, documentChecks]).toEqual([[], [], []]);
    expect(facts).toEqual({ race: [5], gender: [0], veteranStatus: 1, preferredLanguage: 171, dv: 1 });
    expect(assessments[0]?.answers.map(({ answer }) => typeof answer)).toEqual(["string", "number"]);
    expect(result.deletions).toEqual([
      { clientId: "1455", kind: "document", id: "d1", index: 0 },
      { clientId: "1455", kind: "document-check", id: "k1", index: 0 },
      { clientId: "1457", kind: "document", id: "d9", index: 0 },
    ]);
    expect(result.findings).toContainEqual({
      code: "client.dv-reported",
      severity: "warning",
      path: { field: "facts.dv" },
      clientId: "1455",
    });
  });

  it("leaves nobody's name, number or address in any text", () => {
    const texts = JSON.stringify(["1455", "1456", "1457"].map((id) => result.of(id)));
    for (const secret of [
      "Marja",
      "Karvonen",
      "Maikki",
      "Eero",
      "Saarinen",
      "Juniper",
      "0143",
      "1979-05-03",
      "518246793",
    ])
      expect(texts).not.toContain(secret);
  });

  it("splits the household: the anonymous get a new HouseholdID and a head", () => {
    expect(relations(result.charts)).toEqual([
      ["1455", "H-E1", 1],
      ["1456", "H-E1", 2],
      ["1457", "H-E1", 2],
      ["1475", "H1", 1],
    ]);
  });

  it("takes the anonymous out of the other's chart, and nothing else", () => {
    const { identity, contacts, notes } = result.of("1475");
    expect(identity.firstName).toBe("Torsten");
    expect(contacts).toEqual([{ id: "c2", kind: "phone", value: "509-555-0160" }]);
    expect(notes[0]?.text).not.toMatch(/Marja|1455/);
    expect(notes[1]?.text).toBe("Torsten lost his job at the mill.");
  });

  it("reports the second in which both enrollments were written", () => {
    expect(result.findings.filter(({ code }) => code.startsWith("client.linked"))).toEqual([
      {
        code: "client.linked-by-timestamp",
        severity: "warning",
        path: { field: "enrollments", index: 0 },
        clientId: "1455",
      },
    ]);
  });

  it("lists every change without a value", () => {
    const text = JSON.stringify([result.changes, result.findings, result.certificate]);
    for (const secret of ["Marja", "Karvonen", "Torsten", "509", "Juniper", "1979"]) expect(text).not.toContain(secret);
    expect(result.changes.every(({ source }) => source.title !== undefined)).toBe(true);
    expect(new Set(result.changes.map(({ rule }) => rule))).toEqual(
      new Set([
        "template-name",
        "template-ssn",
        "dob-rule",
        "contact-removed",
        "document-deleted",
        "text-scrubbed",
        "hiv-removed",
        "household-split",
        "relationship",
      ]),
    );
  });

  it("certifies what it checked again", () => {
    expect(result.certificate).toMatchObject({
      policy: "spokane-2024",
      anonymousCharts: 3,
      otherCharts: 1,
      households: 2,
      emptied: { contacts: 3, documents: 3 },
    });
  });

  it("changes nothing a second time", () => {
    const again = done(result.charts, { ...guideOptions, asOf: "2031-02-03" });
    expect(again.charts).toEqual(result.charts);
    expect(again.changes).toEqual([]);
  });

  it("leaves its input alone", () => {
    const charts = guideFamily();
    const before = structuredClone(charts);
    deidentifyHousehold(charts, guideOptions);
    expect(charts).toEqual(before);
  });
});

describe("the other direction: the one who flees leaves and becomes anonymous", () => {
  const options: HouseholdOptions = { ...base, anonymize: ["1455", "1456"], separate: ["1455", "1456"] };
  const result = done(guideFamily(), options);

  it("gives those who leave a household of their own, with a head", () => {
    expect(relations(result.charts)).toEqual([
      ["1455", "H-E1", 1],
      ["1456", "H-E1", 2],
      ["1457", "H1", 2],
      ["1475", "H1", 1],
    ]);
  });

  it("keeps those who stay as they are", () => {
    expect(result.of("1457").identity.firstName).toBe("Aada");
    expect(result.of("1457").documents).toHaveLength(1);
    expect(result.of("1475").notes[0]?.text).not.toContain("Marja");
  });
});

describe("heads and relationships", () => {
  const family = (...relationsToHead: [string, number][]): Chart[] =>
    relationsToHead.map(([dob, relation], n) =>
      chart(
        `${n + 1}`,
        { firstName: "Aino", lastName: "Virtala", dob },
        { enrollments: [enrollment(`E${n + 1}`, relation)] },
      ),
    );
  const split = (charts: Chart[], separate: string[]) =>
    relations(done(charts, { ...base, anonymize: separate, separate }).charts).map(([, household, relation]) => [
      household,
      relation,
    ]);

  it.each<[string, [string, number][], string[], (string | number)[][]]>([
    [
      "a grown child leads brothers and sisters",
      [
        ["1970-01-05", 1],
        ["2000-01-05", 2],
        ["2010-01-05", 2],
        ["1972-01-05", 3],
        ["1950-01-05", 5],
      ],
      ["1", "4"],
      [
        ["H-E1", 1],
        ["H1", 1],
        ["H1", 4],
        ["H-E1", 3],
        ["H1", 5],
      ],
    ],
    [
      "an unrelated member leads: the others are unrelated to them",
      [
        ["1970-01-05", 1],
        ["2010-01-05", 2],
        ["1950-01-05", 5],
        ["1951-01-05", 5],
      ],
      ["1"],
      [
        ["H-E1", 1],
        ["H1", 5],
        ["H1", 1],
        ["H1", 5],
      ],
    ],
    [
      "a relative leads",
      [
        ["1970-01-05", 1],
        ["2010-01-05", 2],
        ["1950-01-05", 4],
      ],
      ["1"],
      [
        ["H-E1", 1],
        ["H1", 4],
        ["H1", 1],
      ],
    ],
    [
      "two of the same age: the smaller Client ID leads, whatever the order",
      [
        ["1970-01-05", 1],
        ["1950-01-05", 4],
        ["1950-01-05", 4],
      ],
      ["1"],
      [
        ["H-E1", 1],
        ["H1", 1],
        ["H1", 4],
      ],
    ],
  ])("%s", (_, members, separate, expected) => expect(split(family(...members), separate)).toEqual(expected));

  it("leaves no children behind alone", () => {
    const charts = family(["1980-01-05", 1], ["2010-01-05", 2], ["2012-01-05", 2]);
    const found = blockers(charts, { ...base, anonymize: ["1"], separate: ["1"] });
    expect(found.map(({ code, clientId }) => [code, clientId])).toEqual([
      ["client.only-children-left", "2"],
      ["client.only-children-left", "3"],
    ]);
  });

  it("allows only children where it was so", () => {
    const charts = family(["2008-01-05", 1], ["2010-01-05", 4]);
    expect(done(charts, { ...base, anonymize: ["1"], separate: ["1"] }).status).toBe("done");
  });

  it("mends a household without a head, and one with two", () => {
    const none = done(family(["1980-01-05", 3], ["2010-01-05", 2]), { ...base, anonymize: ["1"] });
    expect(relations(none.charts).map(([, , relation]) => relation)).toEqual([1, 2]);
    expect(none.findings.map(({ code }) => code)).toContain("client.no-head");
    const two = done(family(["2010-01-05", 1], ["1980-01-05", 1]), { ...base, anonymize: ["1"] });
    expect(relations(two.charts).map(([, , relation]) => relation)).toEqual([5, 1]);
    expect(two.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["client.several-heads", "client.relationship-unsure"]),
    );
  });

  it("keeps heads who followed each other, and a head's second stay", () => {
    const [mother, father] = family(["1980-01-05", 1], ["1982-01-05", 3]) as [Chart, Chart];
    const later = { entryDate: "2024-06-01" };
    const charts = [
      { ...mother, enrollments: [enrollment("E1", 1, { exitDate: "2024-05-31" }), enrollment("E5", 3, later)] },
      { ...father, enrollments: [enrollment("E2", 3, { exitDate: "2024-05-31" }), enrollment("E6", 1, later)] },
    ];
    const result = done(charts, { ...base, anonymize: ["1", "2"] });
    expect(relations(result.charts).map(([, , relation]) => relation)).toEqual([1, 3, 3, 1]);
    const alone = chart("3", { firstName: "Aino", lastName: "V", dob: null });
    const twice = {
      ...alone,
      enrollments: [enrollment("E1", 1, { exitDate: "2024-05-31" }), enrollment("E5", 1, later)],
    };
    expect(relations(done([twice], { ...base, anonymize: ["3"] }).charts)).toEqual(relations([twice]));
  });

  it("prefers a head who was there all the time, and tells where nobody was", () => {
    const charts = family(["1970-01-05", 1], ["1972-01-05", 3], ["1975-01-05", 5], ["2010-01-05", 2]).map(
      (one, n): Chart => ({
        ...one,
        enrollments: one.enrollments.map((stay) => ({ ...stay, entryDate: n === 1 ? "2024-04-01" : "2024-03-01" })),
      }),
    );
    const options = { ...base, anonymize: ["1"], separate: ["1"] };
    expect(relations(done(charts, options).charts)).toContainEqual(["3", "H1", 1]);
    const [head, partner, , child] = charts as [Chart, Chart, Chart, Chart];
    const late = done([head, partner, child], options);
    expect(relations(late.charts)).toContainEqual(["2", "H1", 1]);
    expect(late.findings.filter(({ code }) => code === "client.head-came-later")).toEqual([
      {
        code: "client.head-came-later",
        severity: "warning",
        path: { field: "enrollments", index: 0 },
        clientId: "4",
      },
    ]);
  });

  it("makes a child of the other partner a relative where they are the elder", () => {
    const charts = family(["1950-01-05", 1], ["1985-01-05", 3], ["1980-01-05", 2], ["1990-01-05", 2]);
    const result = done(charts, { ...base, anonymize: ["1"], separate: ["1"] });
    expect(relations(result.charts).map(([, , relation]) => relation)).toEqual([1, 1, 4, 2]);
  });

  it("leaves no child of unknown age behind alone, and no small ones without the youth they had", () => {
    const unknown = family(["1980-01-05", 1], ["2010-01-05", 2]).map((one, n) =>
      n === 1 ? { ...one, identity: { ...one.identity, dob: null } } : one,
    );
    const options = { ...base, anonymize: ["1"], separate: ["1"] };
    const small = family(["2008-01-05", 1], ["2018-01-05", 4]);
    for (const charts of [unknown, small])
      expect(blockers(charts, options).map(({ code, clientId }) => [code, clientId])).toEqual([
        ["client.only-children-left", "2"],
      ]);
  });

  it("reports a household that an anonymous and an identified member still share", () => {
    const result = done(family(["1980-01-05", 1], ["1982-01-05", 3]), { ...base, anonymize: ["2"] });
    expect(result.findings.map(({ code, clientId }) => [code, clientId])).toContainEqual([
      "client.linked-by-household-id",
      "2",
    ]);
  });

  it("makes no HouseholdID that is taken", () => {
    const charts = family(["1980-01-05", 1], ["1982-01-05", 3]);
    const taken = chart(
      "3",
      { firstName: "Aino", lastName: "V", dob: null },
      {
        enrollments: [enrollment("E9", 1, { householdId: "H-E1" })],
      },
    );
    const result = done([...charts, taken], { ...base, anonymize: ["1"], separate: ["1"] });
    expect(relations(result.charts)).toEqual([
      ["1", "H-E1-2", 1],
      ["2", "H1", 1],
      ["3", "H-E1", 1],
    ]);
  });
});

describe("blockers", () => {
  it.each(Object.keys(ATTESTATIONS))("not attested: %s", (point) => {
    const found = blockers(guideFamily(), { ...guideOptions, attestations: { ...ALL_ATTESTED, [point]: false } });
    expect(found).toEqual([
      { code: `client.not-attested.${point}`, severity: "error", path: { field: `attestations.${point}` } },
    ]);
  });

  it("has one for every point of the guide", () => {
    expect(blockers(guideFamily(), { ...guideOptions, attestations: {} })).toHaveLength(7);
  });

  it("won't change read-only texts, and names them", () => {
    const charts = guideFamily().map((one) => ({
      ...one,
      notes: one.notes.map((note) => ({ ...note, readOnly: true })),
      assessments: one.assessments.map((assessment) => ({ ...assessment, readOnly: true })),
    }));
    const found = blockers(charts, guideOptions);
    expect(found).toContainEqual({
      code: "client.read-only-note",
      severity: "error",
      path: { field: "notes", index: 0 },
      clientId: "1455",
    });
    expect(found).toContainEqual({
      code: "client.read-only-note",
      severity: "error",
      path: { field: "notes", index: 0 },
      clientId: "1475",
    });
    expect(found.some(({ code }) => code === "client.read-only-assessment")).toBe(true);
    expect(found.filter(({ clientId, path }) => clientId === "1475" && path.index === 1)).toEqual([]);
  });

  it.each<[string, (one: Chart) => object, string]>([
    ["a chart", (one) => ({ ...one, caseworker: "x" }), "chart"],
    ["an identity", (one) => ({ ...one, identity: { ...one.identity, maidenName: "x" } }), "identity"],
    ["facts", (one) => ({ ...one, facts: { ...one.facts, school: "x" } }), "facts"],
    ["a note", (one) => ({ ...one, notes: [{ id: "1", kind: "case", text: "", readOnly: false, by: "x" }] }), "notes"],
  ])("a property of %s that nobody classified", (_, change, field) => {
    const [first, ...rest] = guideFamily() as [Chart, ...Chart[]];
    const found = blockers([change(first) as Chart, ...rest], guideOptions);
    expect(found.map(({ code, path }) => [code, path.field])).toEqual([["client.unknown-field", field]]);
  });
});

it.each([
  ["client.nobody-to-anonymize", [], []],
  ["client.not-in-household", ["9"], []],
  ["client.not-in-household", ["1455"], ["9"]],
])("%s throws", (code, anonymize, separate) => {
  expect(() => deidentifyHousehold(guideFamily(), { ...base, anonymize, separate })).toThrow(code);
});

it("two charts of one client throw", () => {
  const [first] = guideFamily() as [Chart];
  expect(() => deidentifyHousehold([first, first], { ...base, anonymize: ["1455"] })).toThrow("client.two-charts");
});

it("keeps HIV facts where the policy does", () => {
  const policy = definePolicy(spokane2024, { id: "x", disclosures: { hiv: "keep", dv: "remove" }, keep: ["race"] });
  const { facts, assessments } = done(guideFamily(), { ...guideOptions, policy }).of("1455");
  expect(facts).toEqual({ race: [5], hiv: 1 });
  expect(assessments[0]?.answers).toHaveLength(3);
});

it("scrubs with people who belonged to the household once", () => {
  const [first, ...rest] = guideFamily() as [Chart, ...Chart[]];
  const note = {
    id: "n4",
    kind: "case",
    text: "Her former partner Onni Rautio has the car.",
    readOnly: false,
  } as const;
  const result = done([{ ...first, notes: [note] }, ...rest], {
    ...guideOptions,
    pastMembers: [{ firstName: "Onni", lastName: "Rautio" }],
  });
  expect(result.of("1455").notes[0]?.text).not.toMatch(/Onni|Rautio/);
});

describe("members who stay identified", () => {
  const pair = (firstName: string, lastName: string, other: { firstName: string; lastName: string }, text: string) => {
    const anonymous = chart(
      "1455",
      { firstName, lastName, dob: "1979-05-03" },
      {
        contacts: [{ id: "c1", kind: "address", value: "4127 N Juniper Ct" }],
        enrollments: [enrollment("E1", 3)],
      },
    );
    const identified = chart(
      "1475",
      { ...other, dob: "1976-11-20" },
      {
        contacts: [{ id: "c2", kind: "address", value: "4127 N Juniper Ct" }],
        enrollments: [enrollment("E4", 1)],
        notes: [{ id: "n1", kind: "case", text, readOnly: false }],
        documents: [
          { id: "d1", title: "Lease" },
          { id: "d2", title: `${firstName} and the boys` },
        ],
      },
    );
    return done([anonymous, identified], { ...base, anonymize: ["1455"] });
  };

  it("keep words that are also the other's name", () => {
    const { of, findings } = pair(
      "Will",
      "Okafor",
      { firstName: "Torsten", lastName: "Brandvold" },
      "Will call tomorrow. Will Okafor left, and Okaforr too.",
    );
    expect(of("1475").notes[0]?.text).toMatch(/^Will call tomorrow\. \S+ left, and \S+ too\.$/);
    expect(findings.map(({ code }) => code)).toContain("client.review-text");
  });

  it("keep the family's name and address, which are their own", () => {
    const { of } = pair(
      "Marja",
      "Karvonen",
      { firstName: "Torsten", lastName: "Karvonen" },
      "Mr. Karvonen and Marja rent 4127 N Juniper Ct.",
    );
    expect(of("1475").notes[0]?.text).toMatch(/^Mr\. Karvonen and \S+ rent 4127 N Juniper Ct\.$/);
  });

  it("have documents whose title names the other: that is reported", () => {
    const { findings } = pair("Marja", "Karvonen", { firstName: "Torsten", lastName: "Brandvold" }, "");
    expect(findings.filter(({ code }) => code === "client.linked-by-document").map(({ path }) => path)).toEqual([
      { field: "documents", index: 1 },
    ]);
  });
});

it("saves nothing with a text that could not be scrubbed", () => {
  const [first, ...rest] = guideFamily() as [Chart, ...Chart[]];
  const endless = { id: "n9", kind: "case", text: "a".repeat(2 ** 27 + 1), readOnly: false } as const;
  const found = blockers([{ ...first, notes: [endless] }, ...rest], guideOptions);
  expect(found.map(({ code, path }) => [code, path.index])).toEqual([["client.text-not-scrubbed", 0]]);
});

it("is blocked by a note without a text, not broken by it", () => {
  const [first, ...rest] = guideFamily() as [Chart, ...Chart[]];
  const empty = { ...first, notes: [{ id: "n9", kind: "case", text: null, readOnly: false }] } as unknown as Chart;
  expect(blockers([empty, ...rest], guideOptions).map(({ code }) => code)).toEqual(["client.unreadable-field"]);
});

describe("given the tracking sheet", () => {
  const sheet = {
    format: "hmis-privacy-sheet-1",
    revision: 1,
    entries: ["1455", "1456"].map((clientId) => ({
      clientId,
      firstName: "Marja",
      lastName: "Karvonen",
      assignedDob: { dob: "1978-01-01", asOf: "2003-02-03", policy: "spokane-2024" },
      history: [],
    })),
  } as const;

  it("loses nobody: each client must be on it", () => {
    expect(blockers(guideFamily(), { ...guideOptions, sheet }).map(({ code, clientId }) => [code, clientId])).toEqual([
      ["client.not-on-sheet", "1457"],
    ]);
  });

  it("keeps the date that was assigned before", () => {
    const result = done(guideFamily(), { ...guideOptions, anonymize: ["1455", "1456"], separate: [], sheet });
    expect([result.of("1455").identity.dob, result.of("1455").assignedDob?.asOf]).toEqual(["1978-01-01", "2003-02-03"]);
  });
});

it("scrubs numbers as long as a phone's, and leaves other numbers numbers", () => {
  const [first, ...rest] = guideFamily() as [Chart, ...Chart[]];
  const answers = [5095550143, 7, 518246793].map((answer) => ({ question: "Number?", answer }));
  const assessments = [{ id: "a1", kind: "assessment", readOnly: false, answers }] as const;
  const said = done([{ ...first, assessments }, ...rest], guideOptions).of("1455").assessments[0]!.answers;
  expect(said.map(({ answer }) => typeof answer)).toEqual(["string", "number", "string"]);
  expect(JSON.stringify(said)).not.toMatch(/5095550143|518246793/);
});

it.each<[string, (one: Chart) => Chart]>([
  ["clientId", (one) => ({ ...one, clientId: "karvonen-79" })],
  ["enrollments", (one) => ({ ...one, enrollments: one.enrollments.map((each) => ({ ...each, id: "E-KARVONEN" })) })],
  ["notes", (one) => ({ ...one, notes: [{ ...one.notes[0]!, id: "marja/1", text: "" }] })],
])("is blocked where an ID names the client: %s", (field, change) => {
  const [first, ...rest] = guideFamily() as [Chart, ...Chart[]];
  const changed = change(first);
  const anonymize = [changed.clientId, "1456", "1457"];
  const found = blockers([changed, ...rest], { ...guideOptions, anonymize });
  expect(found.map(({ code, path }) => [code, path.field])).toContainEqual(["client.identity-survives", field]);
});

it("tells a document whose ID names the client by its place", () => {
  const [first, ...rest] = guideFamily() as [Chart, ...Chart[]];
  const documents = [{ id: "marja-karvonen.pdf", title: "ID" }];
  const result = done([{ ...first, documents }, ...rest], guideOptions);
  expect(result.deletions[0]).toEqual({ clientId: "1455", kind: "document", id: null, index: 0 });
});

it("takes an anonymous member out of the contacts and facts of one who stays identified", () => {
  const [, , , torsten] = guideFamily() as [Chart, Chart, Chart, Chart];
  const linked = {
    ...torsten,
    facts: { ...torsten.facts, preferredLanguage: "Finnish, Marja Karvonen interprets" },
    contacts: [
      { id: "c1", kind: "phone", value: "ask for Marja Karvonen" },
      { id: "c2", kind: "phone", value: "509-555-0160" },
    ],
  } as const;
  const { facts, contacts } = done([...guideFamily().slice(0, 3), linked], guideOptions).of("1475");
  expect(String(facts.preferredLanguage)).toMatch(/^Finnish, .* interprets$/);
  expect(JSON.stringify([facts, contacts])).not.toMatch(/Marja|Karvonen/);
  expect(contacts.map(({ id }) => id)).toEqual(["c2"]);
});

it("writes no true birth date that a chart or a sheet calls the assigned one", () => {
  const [first, ...rest] = guideFamily() as [Chart, ...Chart[]];
  const wrong = { ...first, assignedDob: { dob: "1979-05-03", asOf: "2024-01-01", policy: "spokane-2024" } };
  const result = done([wrong, ...rest], guideOptions);
  expect([result.of("1455").identity.dob, result.of("1455").assignedDob?.dob]).toEqual(["1980-01-01", "1980-01-01"]);
  expect(result.findings.map(({ code }) => code)).toContain("client.assigned-is-true-date");
});

it("is blocked, not broken, where JavaScript attests nothing", () => {
  const { attestations: _, ...silent } = guideOptions;
  expect(blockers(guideFamily(), silent as HouseholdOptions)).toHaveLength(7);
});
