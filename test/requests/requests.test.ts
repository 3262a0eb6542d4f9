import fc from "fast-check";
import { kingCounty2016, orangeCounty, spokane2024 } from "hmis-privacy/policy";
import {
  type AnonymityRequest,
  advanceRequest,
  assessOrganization,
  draftAgencyNotice,
  draftRequest,
  findOtherProfiles,
  isCheckDue,
  monitoringReport,
  ORGANIZATION_CHECKLIST,
  REQUEST_CHECKLIST,
  REQUEST_DETAILS,
  type RequestDetails,
} from "hmis-privacy/requests";
import { describe, expect, it } from "vitest";
import { runs } from "../support/runs.js";

const checklist = Object.fromEntries(Object.keys(REQUEST_CHECKLIST).map((point) => [point, true]));
const details: RequestDetails = { anonymize: ["1455"], headOfHousehold: "1455", checklist, on: "2024-10-15" };
const draft = (more: Partial<RequestDetails> = {}): AnonymityRequest => {
  const result = draftRequest({ ...details, ...more });
  if (result.status !== "done") throw new Error(JSON.stringify(result.blockers));
  return result.request;
};
const blockers = (more: Partial<RequestDetails>) => {
  const result = draftRequest({ ...details, ...more });
  return result.status === "blocked" ? result.blockers.map(({ code, path }) => [code, path]) : [];
};

describe("draftRequest", () => {
  it("writes one client", () => expect(draft().text).toBe("Please make client 1455 anonymous."));

  it("writes the other profiles and the details", () => {
    const { text, clientIds } = draft({
      otherProfiles: ["1390"],
      separate: ["1475", "1476"],
      details: ["urgent-safety"],
    });
    expect(text).toBe(
      "Please make client 1455 anonymous. Please remove clients 1475 and 1476 from this family. " +
        "Other profiles of the same people: client 1390. This is urgent for their safety.",
    );
    expect(clientIds).toEqual(["1455", "1475", "1476", "1390"]);
  });

  it("says violence and never HIV: with or without it the text is the same", () => {
    expect(draft({ reasons: ["fleeing-violence"] }).text).toContain("fleeing violence");
    expect(draft({ reasons: ["hiv"] }).text).toBe(draft().text);
    expect(draft({ reasons: ["hiv", "fleeing-violence"] }).text).toBe(draft({ reasons: ["fleeing-violence"] }).text);
    expect(draft({ reasons: ["refused-consent"] }).text).toBe(draft().text);
  });

  it.each(Object.keys(REQUEST_CHECKLIST))("is blocked while open: %s", (point) => {
    expect(blockers({ checklist: { ...checklist, [point]: false } })).toEqual([
      [`requests.checklist-open.${point}`, { field: `checklist.${point}` }],
    ]);
  });

  it.each([
    "Karvonen",
    "Marja Karvonen",
    "1455; Marja",
    "",
    "1455\nMarja",
    "9".repeat(33),
    "-1",
    "518-24-6793",
    "509-555-0143",
    "1979-05-03",
    "5-3-79",
  ])("takes %j for no Client ID", (id) => {
    expect(blockers({ anonymize: [id], headOfHousehold: "1455" })).toEqual([
      ["requests.not-a-client-id", { field: "anonymize", index: 0 }],
    ]);
  });

  it("refuses an ID that holds the person", () => {
    const known = [{ firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03" }];
    expect(blockers({ otherProfiles: ["karvonen79"], known })).toEqual([
      ["requests.id-names-client", { field: "otherProfiles", index: 0 }],
    ]);
    expect(blockers({ separate: ["19790503"], known })).toEqual([
      ["requests.id-names-client", { field: "separate", index: 0 }],
    ]);
  });

  it("needs somebody, a day and known details", () => {
    expect(blockers({ anonymize: [] })).toEqual([["requests.nobody", { field: "anonymize" }]]);
    expect(() => draft({ on: "today" })).toThrow("as-of.not-a-day");
    expect(() => draft({ details: ["call Marja"] as never })).toThrow("requests.unknown-detail");
  });

  it("holds ids and fixed words, whatever it is given", () => {
    const anything = fc.array(
      fc.oneof(
        { weight: 1, arbitrary: fc.string() },
        { weight: 9, arbitrary: fc.stringMatching(/^[a-z]{0,4}\d{1,6}$/) },
      ),
      { maxLength: 3 },
    );
    const words = new Set(
      (
        draft({ separate: ["1", "2", "3"], otherProfiles: ["4"], reasons: ["fleeing-violence"] }).text +
        draft({ anonymize: ["1", "2"], reasons: ["fleeing-violence"] }).text +
        Object.values(REQUEST_DETAILS).join(" ") +
        draft({ separate: ["1"], otherProfiles: ["4", "5"] }).text
      )
        .replaceAll(/[^A-Za-z]+/g, " ")
        .split(" "),
    );
    let written = 0;
    fc.assert(
      fc.property(anything, anything, anything, (anonymize, separate, otherProfiles) => {
        const result = draftRequest({ ...details, anonymize, separate, otherProfiles });
        if (result.status === "blocked") {
          expect(Object.keys(result)).toEqual(["status", "blockers"]);
          return;
        }
        written++;
        const ids = new Set([...anonymize, ...separate, ...otherProfiles, "1455"]);
        const rest = result.request.text.split(/[\s.,;]+/).filter((word) => !ids.has(word) && word !== "");
        expect(rest.filter((word) => !words.has(word) && !words.has(word.replaceAll(/\W/g, "")))).toEqual([]);
        for (const id of ids) expect(id).toMatch(/\d/);
      }),
      runs(300),
    );
    expect(written).toBeGreaterThan(20);
  });
});

describe("a request on its way", () => {
  it("is looked at daily until it is confirmed", () => {
    const submitted = advanceRequest(draft(), "submit", { on: "2024-10-15" });
    expect([submitted.state, submitted.nextCheck]).toEqual(["submitted", "2024-10-16"]);
    expect(isCheckDue(submitted, { on: "2024-10-15" })).toBe(false);
    expect(isCheckDue(submitted, { on: "2024-10-16" })).toBe(true);
    const checked = advanceRequest(submitted, "check", { on: "2024-10-16" });
    expect([checked.state, checked.nextCheck]).toEqual(["submitted", "2024-10-17"]);
    const started = advanceRequest(checked, "start", { on: "2024-10-31" });
    expect([started.state, started.nextCheck]).toEqual(["in-progress", "2024-11-01"]);
    const confirmed = advanceRequest(started, "confirm", { on: "2024-11-01" });
    expect([confirmed.state, confirmed.nextCheck]).toEqual(["confirmed", null]);
    expect(isCheckDue(confirmed, { on: "2030-01-01" })).toBe(false);
    expect(confirmed.history.map(({ what }) => what)).toEqual([
      "drafted",
      "submitted",
      "checked",
      "started",
      "confirmed",
    ]);
  });

  it.each(["check", "confirm", "start"] as const)("can't %s a draft", (step) => {
    expect(() => advanceRequest(draft(), step, { on: "2024-10-15" })).toThrow("requests.no-such-step");
  });

  it("doesn't go back in time, nor past the end", () => {
    const submitted = advanceRequest(draft(), "submit", { on: "2024-10-15" });
    expect(() => advanceRequest(submitted, "check", { on: "2024-10-14" })).toThrow("requests.step-before-last");
    expect(() => advanceRequest(submitted, "submit", { on: "2024-10-16" })).toThrow("requests.no-such-step");
    const confirmed = advanceRequest(submitted, "confirm", { on: "2024-10-16" });
    for (const step of ["submit", "start", "check", "confirm"] as const)
      expect(() => advanceRequest(confirmed, step, { on: "2024-10-17" })).toThrow("requests.no-such-step");
  });
});

describe("findOtherProfiles", () => {
  const marja = { id: "1455", firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03", ssn: "518246793" };
  const others = [
    marja,
    { ...marja, id: "1390", lastName: "Karvonnen" },
    { ...marja, id: "1391", lastName: "Saarinen" },
    { id: "1392", firstName: "Marja", lastName: "Karvonen", dob: "1979-03-05" },
    { id: "1393", firstName: "Onni", lastName: "Rautio", dob: "1990-08-14" },
    { id: "1394", firstName: "Anonymous", lastName: "Anonymous 1394", dob: "1980-01-01" },
  ];
  it("finds them by combinations of name, birth date and SSN, typos included", () => {
    const { ids, findings } = findOtherProfiles(marja, others);
    expect([...ids, ...findings.map(({ clientId }) => clientId)].toSorted()).toEqual(["1390", "1391", "1392"]);
    expect(ids).toContain("1390");
  });
});

describe("draftAgencyNotice", () => {
  it("tells the Client ID and nothing else", () => {
    const notice = draftAgencyNotice({ clientIds: ["1455", "1456"] });
    expect(notice.status === "done" && notice.text).toContain("Clients 1455 and 1456 are anonymous");
  });
  it.each([[["Marja"]], [[]]])("is blocked for %j", (clientIds) => {
    expect(draftAgencyNotice({ clientIds }).status).toBe("blocked");
  });
});

describe("assessOrganization", () => {
  const on = "2024-10-15";
  const good = {
    sheet: { sealed: true, lastOpenedOn: on },
    reconciliation: { entries: 1, anonymous: 1, findings: [] },
    audit: { on, errors: 0 },
  };
  const status = (confirmed: object, evidence: object) =>
    Object.fromEntries(assessOrganization({ on, confirmed, evidence }).map((row) => [row.point, row.status]));

  it("has the guide's seven points", () => expect(Object.keys(ORGANIZATION_CHECKLIST)).toHaveLength(7));

  it("asks people for what it can't know", () => {
    expect(status({}, {})).toEqual(
      Object.fromEntries(Object.keys(ORGANIZATION_CHECKLIST).map((point) => [point, "confirm"])),
    );
    expect(status({}, good)).toMatchObject({
      "sheet-kept": "met",
      "sheet-reachable": "met",
      monitored: "met",
      "staff-know-pii": "confirm",
    });
  });

  it("takes a year-old word, and no older one", () => {
    expect(status({ "staff-know-pii": "2023-10-15" }, {})["staff-know-pii"]).toBe("met");
    expect(status({ "staff-know-pii": "2023-10-13" }, {})["staff-know-pii"]).toBe("confirm");
    expect(status({ "staff-know-pii": "2024-10-16" }, {})["staff-know-pii"]).toBe("confirm");
  });

  it.each([
    ["sheet-reachable", { sheet: { sealed: false } }],
    ["sheet-reachable", { sheet: { sealed: true, lastOpenedOn: "2024-08-01" } }],
    ["monitored", { audit: { on, errors: 1 } }],
    ["monitored", { audit: { on: "2024-08-01", errors: 0 } }],
    [
      "sheet-kept",
      {
        reconciliation: {
          entries: 0,
          anonymous: 1,
          findings: [{ code: "tracking.anonymous-without-entry", severity: "error", path: {} }],
        },
      },
    ],
  ])("%s is refuted by %o, whatever people say", (point, evidence) => {
    expect(status({ [point]: on }, evidence)[point]).toBe("not-met");
  });
});

describe("monitoringReport", () => {
  const finding = (code: `${string}.${string}`) => ({ code, severity: "error" as const });
  const months = [
    { month: "2024-09", findings: [finding("a.gone"), finding("a.same"), finding("a.more")] },
    { month: "2024-10", findings: [finding("a.same"), finding("a.more"), finding("a.more"), finding("a.new")] },
  ];
  const base = { months, anonymous: 5, clients: 100, policy: spokane2024 };

  it("shows the trend of each rule", () => {
    expect(monitoringReport(base).trends.map(({ code, counts, change }) => [code, counts, change])).toEqual([
      ["a.gone", [1, 0], "gone"],
      ["a.more", [1, 2], "more"],
      ["a.new", [0, 1], "new"],
      ["a.same", [1, 1], "same"],
    ]);
  });

  it.each([
    [spokane2024, ["data issue", "information missing", "data issue"], [0.05, 0.05, 0.05]],
    [kingCounty2016, ["doesn't know or prefers not to answer", "data issue", "data issue"], [0.05, 0.05, 0.05]],
    [
      orangeCounty,
      ["doesn't know or prefers not to answer", "doesn't know or prefers not to answer", "nothing"],
      [0.05, 0.05, 0],
    ],
  ])("prices anonymity in HUD's table: $id", (policy, counts, shares) => {
    const { cost } = monitoringReport({ ...base, policy });
    expect([cost.map((row) => row.counts), cost.map((row) => row.share)]).toEqual([counts, shares]);
  });

  it("counts what the sheet showed", () => {
    const reconciliation = {
      entries: 1,
      anonymous: 2,
      findings: [{ code: "tracking.id-gone", severity: "error", path: {} }],
    } as const;
    expect(monitoringReport({ ...base, reconciliation }).reconcile).toEqual({ errors: 1, warnings: 0 });
    expect(monitoringReport(base).reconcile).toBeNull();
  });

  it("throws without months in order", () => {
    expect(() => monitoringReport({ ...base, months: [] })).toThrow("requests.no-month");
    expect(() => monitoringReport({ ...base, months: months.toReversed() })).toThrow("requests.months-out-of-order");
  });
});
