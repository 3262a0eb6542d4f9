import { checkClient } from "hmis-privacy/audit";
import { createAnonymousClient, inSubmission } from "hmis-privacy/client";
import { approximateDob } from "hmis-privacy/dob";
import { isAnonymousRecord } from "hmis-privacy/identity";
import { assessAnonymity, definePolicy, hudConflicts, type Policy, policies } from "hmis-privacy/policy";
import { describe, expect, it } from "vitest";

const ASOF = "2026-11-23";

/** Whatever a policy decides, seen from outside: create, export, assess, check, note by note. */
function outcomes(policy: Policy): unknown {
  const intake = {
    firstName: "Marja",
    middleName: "Aino",
    lastName: "Karvonen",
    nameSuffix: "Jr",
    ssn: "123456780",
    ssnDataQuality: 1,
    race: [5],
    gender: 0,
    sex: 0,
    veteranStatus: 1,
    pregnancyStatus: 0,
    preferredLanguage: 171,
    sexualOrientation: 1,
    micronesia: false,
    hivStatus: 1,
    currentlyFleeing: 1,
  };
  const create = (dob: string | null, clientId?: string) =>
    createAnonymousClient({ ...intake, dob }, { asOf: ASOF, policy, ...(clientId !== undefined && { clientId }) });
  const known = create("1979-05-03", "1455");
  const stored = known.status === "done" ? known.client : null;
  const assess = (circumstances: Parameters<typeof assessAnonymity>[0], asOf = ASOF) => {
    const { required, reasons, findings } = assessAnonymity(circumstances, { asOf, policy });
    return [required, reasons.map(({ reason }) => reason), findings.map(({ code }) => code)];
  };
  const youth = (dob: string, asOf?: string) => assess({ dob, unaccompanied: true, consent: "given" }, asOf);
  return {
    // What a list of policies, a certificate and a request print.
    heading: [policy.id, policy.community, policy.source, policy.unstated],
    stored: create("1979-05-03"),
    known,
    submitted: stored && inSubmission(stored, policy),
    withoutDob: create(null),
    ages: [0, 1, 2, 24, 25, 60, 61, 89, 90, 100].map((age) => {
      const { dob, dobDataQuality } = approximateDob(`${2026 - age}-02-03`, { asOf: ASOF, policy });
      return [age, dob, dobDataQuality];
    }),
    checked: [stored, stored && inSubmission(stored, policy)].map(
      (record) =>
        record &&
        checkClient({ clientId: "1455", ...record }, { asOf: ASOF, policy }).map(({ code, severity, path }) => [
          code,
          severity,
          path.field,
        ]),
    ),
    conflicts: hudConflicts(policy).map(({ code }) => code),
    consent: [
      assess({ consent: "given" }),
      assess({ consent: "refused" }),
      assess({ consent: "given", hivDisclosed: true }),
      assess({ consent: "given", fleeingViolence: true }),
      assess({ consent: "given", victimServiceProvider: true }),
      youth("2013-11-24"),
      youth("2013-11-23"),
      youth("2005-06-07", "2018-06-06"),
      youth("2005-06-07", "2018-06-07"),
      assess({ consent: "given", household: [{ dob: "1980-01-01", consent: "refused" }] }),
    ],
    notes: policy.notes,
  };
}

describe.each(policies.map((policy) => [policy.id, policy] as const))("%s", (_, policy) => {
  it("decides what its source says", () => expect(outcomes(policy)).toMatchSnapshot());

  it("makes records that HUD's codes allow, but for its conflicts", () => {
    definePolicy(policy, { id: policy.id }); // throws what is wrong, such as policy.name-not-a-placeholder
    const result = createAnonymousClient({ dob: "1979-05-03" }, { asOf: ASOF, policy, clientId: "1455" });
    if (result.status !== "done") throw new Error("blocked");
    const { client } = result;
    expect(isAnonymousRecord({ id: "1455", firstName: client.firstName, lastName: client.lastName })).toBe(true);
    const codes = hudConflicts(policy).map(({ code }) => code);
    const emptyQuality = (quality: number | null) => [8, 9, 99].includes(quality ?? 0);
    expect(client.dob !== null && emptyQuality(client.dobDataQuality)).toBe(
      codes.includes("policy.dob-under-empty-quality"),
    );
    expect(client.ssn !== null).toBe(codes.includes("policy.ssn-placeholder"));
    const out = inSubmission(client, policy);
    expect([out.firstName, out.lastName, out.ssn]).toEqual([null, null, null]);
    expect(emptyQuality(out.nameDataQuality)).toBe(true);
    expect(emptyQuality(out.ssnDataQuality)).toBe(true);
    expect(out.dob === null || !emptyQuality(out.dobDataQuality)).toBe(true);
  });

  it("turns nobody away, whatever happens", () => {
    for (const consent of ["given", "refused", "revoked", "not-asked", "given-by-phone"] as const) {
      expect(assessAnonymity({ consent }, { asOf: ASOF, policy })).not.toHaveProperty("entered");
      expect(createAnonymousClient({}, { asOf: ASOF, policy }).status).toBe("done");
    }
  });

  const fields = leaves(policy);
  it.each(fields.map((path) => [path.join("."), path] as const))("changing %s changes an outcome", (_name, path) => {
    const before = JSON.stringify(outcomes(policy));
    let after: string;
    try {
      after = JSON.stringify(outcomes(changed(policy, path)));
    } catch {
      after = "no longer possible";
    }
    expect(after).not.toBe(before);
  });
});

type Path = readonly (string | number)[];

function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
  return inner.length === 0 ? [path] : inner;
}

function changed(policy: Policy, path: Path): Policy {
  const copy = structuredClone(policy) as unknown as Record<string, unknown>;
  let at: Record<string, unknown> = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  const key = path.at(-1) as string;
  at[key] = other(at[key], key);
  return copy as unknown as Policy;
}

const OTHER_WORD: Readonly<Record<string, string>> = {
  allowed: "forbidden",
  forbidden: "allowed",
  "by-permission": "allowed",
  unstated: "forbidden",
  entered: "not-entered",
  "not-entered": "entered",
  first: "never",
  never: "first",
  remove: "report",
  report: "keep",
  keep: "remove",
  "all-adults": "each-person",
  "each-person": "all-adults",
  mask: "keep",
  "january-1-of-birth-year": "january-1-after-birth-year",
  "january-1-after-birth-year": "january-1-of-birth-year",
  actual: "january-1-of-birth-year",
};

function other(value: unknown, key: string): unknown {
  if (typeof value === "boolean") return !value;
  if (key === "from" || key === "to")
    return (value as number) === Number.POSITIVE_INFINITY ? 70 : (value as number) + 1;
  if (typeof value === "number") return value === 9 ? 8 : 9;
  if (key === "since") return "2018-06-08";
  if (key === "unaccompaniedYouth") return { from: 13, since: "2018-06-07" };
  if (typeof value === "string") return OTHER_WORD[value] ?? `${value}x`;
  if (value === null) return key === "value" ? "000000000" : "Unknown";
  return ["x"];
}

describe("definePolicy", () => {
  const [spokane] = policies as readonly [Policy];

  it("merges groups, replaces lists, drops what is stated now", () => {
    const ours = definePolicy(spokane, { id: "ours", name: { quality: 9 }, keep: ["race"], search: "never" });
    expect(ours).toMatchObject({ id: "ours", name: { first: "Anonymous", quality: 9 }, keep: ["race"] });
    expect(ours.unstated).toEqual([]);
    expect(spokane.name.quality).toBe(2);
  });

  const rules = (...bands: [number, number][]) => ({
    rules: bands.map(([from, to]) => ({ from, to, gives: "nothing" }) as const),
  });
  it.each([
    ["policy.no-id", { id: " " }],
    ["policy.dob-rules-leave-a-gap", { id: "x", dob: rules([0, 20], [22, Number.POSITIVE_INFINITY]) }],
    ["policy.dob-rules-leave-a-gap", { id: "x", dob: rules([0, 20]) }],
    ["policy.dob-rules-leave-a-gap", { id: "x", dob: rules() }],
    ["policy.dob-rules-leave-a-gap", { id: "x", dob: rules([1, Number.POSITIVE_INFINITY]) }],
    ["policy.dob-rules-leave-a-gap", { id: "x", dob: rules([0, 20.5], [21.5, Number.POSITIVE_INFINITY]) }],
    ["policy.dob-rules-overlap", { id: "x", dob: rules([0, 20], [20, Number.POSITIVE_INFINITY]) }],
    ["policy.not-a-quality", { id: "x", ssn: { quality: 3 as never } }],
    ["policy.name-not-a-placeholder", { id: "x", name: { last: "Karvonen" } }],
    ["policy.name-not-a-placeholder", { id: "x", name: { lastOnceKnown: "Karvonen {clientId}" } }],
    ["policy.name-too-long", { id: "x", name: { last: `Anonymous ${"1".repeat(50)}` } }],
    ["policy.name-has-brackets", { id: "x", name: { last: "[Anonymous]" } }],
    ["policy.ssn-not-nine", { id: "x", ssn: { value: "000" } }],
    ["policy.not-a-consent-age", { id: "x", consent: { unaccompaniedYouth: { from: 18, since: "2018-06-07" } } }],
    ["policy.not-a-day", { id: "x", consent: { unaccompaniedYouth: { from: 13, since: "June" } } }],
  ])("%s", (code, changes) => {
    expect(() => definePolicy(spokane, changes)).toThrow(expect.objectContaining({ code }));
  });
});
