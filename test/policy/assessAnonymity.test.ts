import { assessAnonymity, type Circumstances, connecticut2023, spokane2024 } from "hmis-privacy/policy";
import { describe, expect, it } from "vitest";

const ASOF = "2026-11-23";
const assess = (circumstances: Circumstances, asOf = ASOF, policy = spokane2024) => {
  const { required, reasons, findings } = assessAnonymity(circumstances, { asOf, policy });
  return { required, reasons: reasons.map(({ reason }) => reason), findings: findings.map(({ code }) => code) };
};
const no = { required: false, reasons: [], findings: [] };
const because = (...reasons: string[]) => ({ required: true, reasons, findings: [] });

describe("assessAnonymity in Spokane", () => {
  it.each<[string, Circumstances, object]>([
    ["consent given", { consent: "given" }, no],
    ["consent refused", { consent: "refused" }, because("consent-refused")],
    ["consent taken back", { consent: "revoked" }, because("consent-revoked")],
    ["nobody asked", {}, because("consent-missing")],
    ["by phone", { consent: "given-by-phone" }, { ...no, findings: ["policy.written-consent-due"] }],
    ["until today", { consent: "given", consentUntil: ASOF }, no],
    ["until yesterday", { consent: "given", consentUntil: "2026-11-22" }, because("consent-expired")],
    ["until nobody can read", { consent: "given", consentUntil: "soon" }, because("consent-expired")],
    ["HIV disclosed", { consent: "given", hivDisclosed: true }, because("hiv-disclosed")],
    ["fleeing violence", { consent: "given", fleeingViolence: true }, because("fleeing-violence")],
    [
      "a victim service provider's client",
      { consent: "given", victimServiceProvider: true },
      { ...because("victim-service-provider"), findings: ["policy.victim-service-provider-in-hmis"] },
    ],
    [
      "the case worker's judgement",
      { consent: "given", identifiableOtherwise: true },
      because("identifiable-otherwise"),
    ],
    ["13 alone", { consent: "given", unaccompanied: true, dob: "2013-11-23" }, no],
    ["12 alone", { consent: "given", unaccompanied: true, dob: "2013-11-24" }, because("minor-without-consent")],
    [
      "12 alone, a guardian consents",
      { consent: "given", consentBy: "parent-or-guardian", unaccompanied: true, dob: "2013-11-24" },
      no,
    ],
    ["12 with the family", { consent: "given", dob: "2013-11-24" }, no],
    [
      "alone, of unknown age",
      { consent: "given", unaccompanied: true },
      { ...because("minor-without-consent"), findings: ["policy.age-unknown"] },
    ],
    [
      "all adults consent",
      { consent: "given", household: [{ dob: "1980-01-01", consent: "given" }, { dob: "2015-01-01" }] },
      no,
    ],
    [
      "one adult does not",
      { consent: "given", household: [{ dob: "1980-01-01", consent: "given" }, { dob: "2008-11-23" }] },
      because("household-adult-without-consent"),
    ],
    [
      "one of unknown age does not",
      { consent: "given", household: [{ consent: "refused" }] },
      because("household-adult-without-consent"),
    ],
    [
      "several reasons",
      { consent: "refused", hivDisclosed: true, fleeingViolence: true },
      because("consent-refused", "hiv-disclosed", "fleeing-violence"),
    ],
  ])("%s", (_, circumstances, expected) => expect(assess(circumstances)).toEqual(expected));

  it("lets youth consent alone since 7 June 2018", () => {
    const youth: Circumstances = { consent: "given", unaccompanied: true, dob: "2004-05-03" };
    expect(assess(youth, "2018-06-06").required).toBe(true);
    expect(assess(youth, "2018-06-07").required).toBe(false);
  });

  it("gives each reason its source", () => {
    const { reasons } = assessAnonymity(
      { consent: "refused", hivDisclosed: true },
      { asOf: ASOF, policy: spokane2024 },
    );
    expect(reasons.map(({ source }) => source.section ?? source.title)).toEqual(["Introduction", "RCW 70.02.220"]);
  });

  it("throws where asOf is no day", () => expect(() => assess({}, "today")).toThrow("as-of.not-a-day"));
});

it("reports what a policy doesn't cover, and is silent about nothing", () => {
  expect(assess({ consent: "given", hivDisclosed: true }, ASOF, connecticut2023)).toEqual({
    ...no,
    findings: ["policy.circumstance-not-covered"],
  });
});
