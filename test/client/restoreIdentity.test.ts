import { deidentifyHousehold, type RestoreConsent, restoreIdentity } from "hmis-privacy/client";
import { spokane2024 } from "hmis-privacy/policy";
import type { SheetEntry } from "hmis-privacy/tracking";
import { describe, expect, it } from "vitest";
import { ALL_ATTESTED, guideFamily } from "../support/charts.js";

const made = deidentifyHousehold(guideFamily(), {
  anonymize: ["1455", "1456", "1457"],
  asOf: "2024-10-15",
  policy: spokane2024,
  attestations: ALL_ATTESTED,
});
if (made.status !== "done") throw new Error("blocked");
const anonymous = made.charts[0]!;
const entry: SheetEntry = {
  clientId: "1455",
  firstName: "Marja",
  middleName: "Aino",
  lastName: "Karvonen",
  aliases: ["Maikki"],
  dob: "1979-05-03",
  ssn: "518-24-6793",
  assignedDob: anonymous.assignedDob!,
  history: [{ on: "2024-10-15", what: "added" }],
};
const consent: RestoreConsent = { circumstances: { consent: "given" }, asOf: "2025-02-03", policy: spokane2024 };
const blockers = (...[chart, from, how]: Parameters<typeof restoreIdentity>) => {
  const result = restoreIdentity(chart, from, how);
  if (result.status === "blocked") expect(Object.keys(result)).toEqual(["status", "blockers"]);
  return result.status === "blocked" ? result.blockers.map(({ code }) => code) : [];
};

describe("restoreIdentity", () => {
  it("gives back what the sheet has kept", () => {
    const result = restoreIdentity(anonymous, entry, consent);
    if (result.status !== "done") throw new Error();
    expect(result.chart.identity).toEqual(guideFamily()[0]!.identity);
    expect(result.chart.assignedDob).toBeNull();
    expect(result.restored).toEqual([
      "firstName",
      "middleName",
      "lastName",
      "nameDataQuality",
      "ssn",
      "ssnDataQuality",
      "dob",
      "dobDataQuality",
      "aliases",
    ]);
    expect(result.gone).toEqual([
      "masked-text",
      "contacts",
      "documents",
      "document-checks",
      "removed-facts",
      "household-links",
    ]);
    expect(result.tell).toContain("other-agencies");
  });

  it("says so where the sheet doesn't know", () => {
    const { dob: _dob, ssn: _ssn, ...little } = entry;
    const result = restoreIdentity({ ...anonymous, notes: [], assessments: [] }, little, consent);
    if (result.status !== "done") throw new Error();
    expect(result.gone.slice(0, 3)).toEqual(["ssn", "dob", "contacts"]);
    expect([result.chart.identity.dob, result.chart.identity.dobDataQuality]).toEqual(["1980-01-01", 2]);
    expect(result.chart.assignedDob).toEqual(anonymous.assignedDob);
  });

  it("keeps a partial SSN partial", () => {
    const result = restoreIdentity(anonymous, { ...entry, ssn: "xxx-xx-6793" }, consent);
    expect(result.status === "done" && [result.chart.identity.ssn, result.chart.identity.ssnDataQuality]).toEqual([
      "xxxxx6793",
      2,
    ]);
  });

  it.each([
    ["consent-refused", { consent: "refused" }],
    ["consent-missing", {}],
    ["fleeing-violence", { consent: "given", fleeingViolence: true }],
    ["hiv-disclosed", { consent: "given", hivDisclosed: true }],
    ["household-adult-without-consent", { consent: "given", household: [{ consent: "refused" }] }],
  ] as const)("is blocked while there is a reason: %s", (reason, circumstances) => {
    expect(blockers(anonymous, entry, { ...consent, circumstances })).toEqual([
      `client.restore-still-required.${reason}`,
    ]);
  });

  it("won't give one person another's name", () => {
    expect(blockers(anonymous, { ...entry, clientId: "1456" }, consent)).toEqual(["client.restore-other-client"]);
    const other = { ...entry, assignedDob: { ...entry.assignedDob!, dob: "1991-01-01" } };
    expect(blockers(anonymous, other, consent)).toEqual(["client.restore-date-differs"]);
    expect(blockers(guideFamily()[0]!, entry, consent)).toContain("client.restore-not-anonymous");
  });
});
