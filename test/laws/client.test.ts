import fc from "fast-check";
import { checkClient } from "hmis-privacy/audit";
import {
  type Chart,
  type ChartEnrollment,
  createAnonymousClient,
  deidentifyClientRow,
  deidentifyHousehold,
} from "hmis-privacy/client";
import { isAnonymousRecord } from "hmis-privacy/identity";
import { policies, spokane2024 } from "hmis-privacy/policy";
import { describe, expect, it } from "vitest";
import { ALL_ATTESTED } from "../support/charts.js";
import { runs } from "../support/runs.js";

// Values with the shape of their field that stand nowhere else, so that one found is one that leaked.
const SYLLABLES = ["ka", "ri", "mo", "ta", "ve", "lu", "so", "ne", "pi", "do", "ha", "ju", "zu", "qui"];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const name = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 4, maxLength: 6 })
  .map((parts) => capital(parts.join("")));
const two = (n: number): string => String(n).padStart(2, "0");
const dob = fc
  .record({
    y: fc.integer({ min: 1925, max: 2023 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 2, max: 28 }),
  })
  .map(({ y, m, d }) => `${y}-${two(m)}-${two(d)}`);
const ssn = fc
  .record({
    a: fc.integer({ min: 100, max: 665 }),
    g: fc.integer({ min: 10, max: 99 }),
    s: fc.integer({ min: 1000, max: 9999 }),
  })
  .map(({ a, g, s }) => `${a}${g}${s}`);
const phone = fc
  .record({ a: fc.integer({ min: 201, max: 989 }), s: fc.integer({ min: 1000, max: 9999 }) })
  .map(({ a, s }) => `(${a}) 555-${s}`);
const person = fc.record({ firstName: name, lastName: name, alias: name, dob, ssn, phone, friend: name });
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

const written = (iso: string): string => `${Number(iso.slice(5, 7))}/${Number(iso.slice(8))}/${iso.slice(0, 4)}`;

/** A note with something of a person in it, as people write it. */
const sayings: readonly ((p: Person) => string)[] = [
  (p) => `${p.firstName} came in at noon.`,
  (p) => `Ms. ${p.lastName.toUpperCase()} asked for ${p.alias}.`,
  (p) => `Call back on ${p.phone}, born ${written(p.dob)}.`,
  (p) => `SSN ${p.ssn.slice(0, 3)}-${p.ssn.slice(3, 5)}-${p.ssn.slice(5)} was on the form.`,
  (p) => `Stays with ${p.friend} for now; ${p.firstName.toLowerCase()}'s things are there.`,
  () => "Bus pass given.",
];

const member = fc.record({
  person,
  said: fc.array(fc.record({ about: fc.nat(5), how: fc.nat(sayings.length - 1) }), { maxLength: 3 }),
  relation: fc.constantFrom(1, 2, 3, 4, 5, 99),
  exited: fc.boolean(),
  anonymize: fc.boolean(),
  separate: fc.boolean(),
});
const family = fc.array(member, { minLength: 1, maxLength: 5 });

function chartsOf(members: readonly (typeof member extends fc.Arbitrary<infer T> ? T : never)[]): Chart[] {
  return members.map(({ person: p, said, relation, exited }, n): Chart => {
    const about = (place: number): Person => members[place % members.length]!.person;
    const enrollment: ChartEnrollment = {
      id: `E${n}`,
      projectId: "P1",
      householdId: "H1",
      relationshipToHoH: relation,
      entryDate: "2024-03-01",
      exitDate: exited ? "2024-04-01" : null,
      createdAt: null,
      updatedAt: null,
    };
    return {
      clientId: `${1455 + n}`,
      identity: {
        firstName: p.firstName,
        middleName: null,
        lastName: p.lastName,
        nameSuffix: null,
        nameDataQuality: 1,
        ssn: p.ssn,
        ssnDataQuality: 1,
        dob: p.dob,
        dobDataQuality: 1,
        aliases: [p.alias],
      },
      assignedDob: null,
      facts: { race: [5], gender: [0], veteranStatus: 0, hiv: 1 },
      contacts: [
        { id: `c${n}`, kind: "phone", value: p.phone },
        { id: `f${n}`, kind: "emergency", value: "509-555-0188", name: p.friend },
      ],
      enrollments: [enrollment],
      notes: said.map(({ about: place, how }, i) => ({
        id: `n${n}-${i}`,
        kind: "case",
        text: sayings[how]!(about(place)),
        readOnly: false,
      })),
      assessments: [
        {
          id: `a${n}`,
          kind: "coordinated-entry",
          readOnly: false,
          answers: [{ question: "Who may we call?", answer: `${p.friend}, ${p.phone}` }],
        },
      ],
      documents: [{ id: `d${n}`, title: `${p.lastName}.pdf` }],
      documentChecks: [],
    };
  });
}

/** Without the library's folding: letters and digits of the output, side by side. */
const squeezed = (text: string): string => text.toLowerCase().replaceAll(/[^a-z\d]+/g, "");
const canariesOf = ({ firstName, lastName, alias, dob: born, ssn: number, phone: call }: Person): string[] => [
  ...[firstName, lastName, alias].map((part) => squeezed(part)),
  squeezed(born),
  squeezed(written(born)),
  number,
  squeezed(call),
];

describe("deidentifyHousehold", () => {
  const settings = (members: readonly { anonymize: boolean; separate: boolean }[]) => {
    const ids = members.map((_, n) => `${1455 + n}`);
    const anonymize = ids.filter((_, n) => members[n]!.anonymize);
    return {
      anonymize: anonymize.length === 0 ? [ids[0]!] : anonymize,
      separate: ids.filter((_, n) => members[n]!.separate),
      asOf: "2024-10-15",
      policy: spokane2024,
      attestations: ALL_ATTESTED,
    };
  };

  it("brings no canary of anybody through in an anonymous chart, and none of the anonymous in any text", () => {
    let [cases, done, held] = [0, 0, 0];
    fc.assert(
      fc.property(family, (members) => {
        const charts = chartsOf(members);
        const options = settings(members);
        const result = deidentifyHousehold(charts, options);
        cases++;
        if (result.status === "blocked") {
          expect(Object.keys(result)).toEqual(["status", "blockers"]);
          expect(
            result.blockers.every(({ code }) => code === "client.only-children-left"),
            JSON.stringify(result.blockers),
          ).toBe(true);
          return;
        }
        done++;
        const everybody = members.flatMap(({ person: p }) => canariesOf(p));
        const theirs = members.flatMap(({ person: p }, n) =>
          options.anonymize.includes(`${1455 + n}`) ? canariesOf(p) : [],
        );
        if (everybody.some((canary) => squeezed(JSON.stringify(charts)).includes(canary))) held++;
        for (const chart of result.charts) {
          const anonymous = options.anonymize.includes(chart.clientId);
          const text = squeezed(JSON.stringify(anonymous ? chart : [chart.notes, chart.assessments]));
          for (const canary of anonymous ? everybody : theirs) expect(text.includes(canary), canary).toBe(false);
          if (!anonymous) continue;
          const errors = checkClient(chart, options).filter(({ severity }) => severity === "error");
          expect(errors).toEqual([]);
        }
        const told = squeezed(JSON.stringify([result.changes, result.deletions, result.findings, result.certificate]));
        for (const canary of everybody) expect(told.includes(canary), canary).toBe(false);
      }),
      runs(60, 5_000),
    );
    expect(held / done).toBeGreaterThan(0.9);
    expect(done / cases).toBeGreaterThan(0.5);
  });

  it("leaves each household with one head, and no anonymous member with an identified one who was split off", () => {
    fc.assert(
      fc.property(family, (members) => {
        const options = settings(members);
        const result = deidentifyHousehold(chartsOf(members), options);
        if (result.status === "blocked") return;
        const households = new Map<string, { id: string; relation: number }[]>();
        for (const { clientId, enrollments } of result.charts)
          for (const { householdId, relationshipToHoH } of enrollments)
            households.set(householdId, [
              ...(households.get(householdId) ?? []),
              { id: clientId, relation: relationshipToHoH },
            ]);
        for (const group of households.values()) {
          expect(group.filter(({ relation }) => relation === 1)).toHaveLength(1);
          const left = group
            .filter(({ id }) => options.separate.includes(id))
            .map(({ id }) => options.anonymize.includes(id));
          expect(
            left.length === 0 ||
              (left.length === group.length && new Set(left).size === 1) ||
              left.length === group.length,
          ).toBe(true);
        }
      }),
      runs(60, 5_000),
    );
  });

  it("changes nothing a second time, whatever the day", () => {
    fc.assert(
      fc.property(family, (members) => {
        const options = settings(members);
        const once = deidentifyHousehold(chartsOf(members), options);
        if (once.status === "blocked") return;
        const twice = deidentifyHousehold(once.charts, { ...options, asOf: "2031-02-03" });
        expect(twice.status === "done" && twice.charts).toEqual(once.charts);
        expect(twice.status === "done" && twice.changes).toEqual([]);
      }),
      runs(30, 2_000),
    );
  });
});

describe("createAnonymousClient", () => {
  const policy = fc.constantFrom(...policies);

  it("brings no canary through, or is blocked, for every policy", () => {
    let [done, blocked] = [0, 0];
    fc.assert(
      fc.property(person, policy, fc.nat(6), (p, rules, where) => {
        const spots: Record<string, unknown>[] = [
          {},
          { preferredLanguage: `speaks like ${p.firstName}` },
          { kept: p.ssn },
          { kept: [1, p.lastName.toUpperCase()] },
          { phone: p.phone },
          { race: written(p.dob) },
          { kept: 3 },
        ];
        const intake = {
          firstName: p.firstName,
          lastName: p.lastName,
          aliases: [p.alias],
          dob: p.dob,
          ssn: p.ssn,
          race: [1],
          ...spots[where],
        };
        const result = createAnonymousClient(intake, {
          asOf: "2024-10-15",
          policy: rules,
          clientId: "1455",
          keepFields: ["kept"],
        });
        const text = squeezed(JSON.stringify(result));
        const keepsDob = rules.dob.rules.some(({ gives }) => gives === "actual");
        for (const canary of canariesOf(p).filter((one) => !(keepsDob && one === squeezed(p.dob))))
          expect(text.includes(canary), canary).toBe(false);
        if (result.status === "blocked") {
          blocked++;
          expect(Object.keys(result)).toEqual(["status", "blockers"]);
        } else {
          done++;
          expect(
            isAnonymousRecord({ id: "1455", firstName: result.client.firstName, lastName: result.client.lastName }),
          ).toBe(true);
          const again = createAnonymousClient(result.client, {
            asOf: "2031-02-03",
            policy: rules,
            keepFields: ["kept"],
          });
          expect(again.status === "done" && again.client).toEqual(result.client);
        }
      }),
      runs(300),
    );
    expect(Math.min(done, blocked)).toBeGreaterThan(50);
  });
});

describe("deidentifyClientRow", () => {
  const hashName = (text: string): string =>
    [...text]
      .map((c) => c.charCodeAt(0).toString(16))
      .join("")
      .padEnd(64, "0")
      .slice(0, 64);
  const row = fc.record({
    PersonalID: fc.stringMatching(/^[A-Za-z0-9]{1,32}$/),
    FirstName: fc.oneof(name, fc.constantFrom("", "Anonymous", "Baby")),
    MiddleName: fc.oneof(name, fc.constant("")),
    LastName: fc.oneof(name, fc.constantFrom("", "Anonymous", "Anonymous 1455", "Refused")),
    NameDataQuality: fc.constantFrom("1", "2", "8", "9", "99", "", "x"),
    SSN: fc.oneof(ssn, fc.constantFrom("", "000000000")),
    SSNDataQuality: fc.constantFrom("1", "99", ""),
    DOB: fc.oneof(dob, fc.constantFrom("", "1980-01-01", "2031-05-03", "5/3/1979")),
    DOBDataQuality: fc.constantFrom("1", "2", "8", "9", "99", ""),
    VeteranStatus: fc.constantFrom("0", "1", "99"),
  });
  const options = fc.record({
    policy: fc.constantFrom(...policies),
    form: fc.constantFrom("stored" as const, "submission" as const),
    hash: fc.boolean(),
  });

  it("is idempotent, whatever the day, and keeps the other columns", () => {
    fc.assert(
      fc.property(row, options, (before, { policy, form, hash }) => {
        const how = { policy, form, ...(hash && { hashName }) };
        const once = deidentifyClientRow(before, { ...how, asOf: "2024-10-15" });
        const twice = deidentifyClientRow(once.row, { ...how, asOf: "2029-06-07" });
        expect(twice.row).toBe(once.row);
        expect(twice.changes).toEqual([]);
        expect(Object.keys(once.row)).toEqual(Object.keys(before));
        expect([once.row.PersonalID, once.row.VeteranStatus]).toEqual([before.PersonalID, before.VeteranStatus]);
        const changed = Object.keys(before).filter((column) => once.row[column as "DOB"] !== before[column as "DOB"]);
        expect(once.changes.map(({ column }) => column).toSorted()).toEqual(changed.toSorted());
        expect(once.row.LastName.length).toBeLessThanOrEqual(hash ? 64 : 50);
      }),
      runs(500),
    );
  });
});
