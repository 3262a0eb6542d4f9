/** Every pure public function can be called from another language, and answers what it answers here. */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { spokane2024 } from "hmis-privacy/policy";
import { describe, expect, it } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { ARGUMENTS, SCHEMAS } from "../../../src/cli/call/arguments.js";
import { command } from "../../support/command.js";

/** Why a public function is not among them. Nothing else is a reason. */
const NOT_CALLED: Readonly<Record<string, readonly string[]>> = {
  "reads or writes bytes and streams; the command's check, deidentify and sheet do": [
    "asciiFold",
    "cellBytes",
    "checkExport",
    "collectExport",
    "concatenated",
    "deidentifyExport",
    "memorySource",
    "openCsv",
    "readExport",
    "readRows",
    "rewriteRow",
    "rowBytes",
    "sheetFromCsv",
    "sheetToCsv",
    "writeExport",
  ],
  "takes a secret key, and draws at random; the command's sheet does": ["openSheet", "sealSheet"],
  "takes or gives a function, or a value with methods": [
    "comparer",
    "createClientIndex",
    "createKnownScrubber",
    "createScrubber",
    "createSearch",
    "eachDateForm",
    "keyer",
    "nameForms",
    "recordSchema",
    "reviewPairs",
    "rowCodec",
  ],
  "takes typed arrays or regular expressions": ["foldWithPlaces", "runSearchTask", "tokenise", "valueProblem"],
  "makes a policy, which every function takes as { base, changes }": ["definePolicy"],
  "tells errors apart, or writes a source, in TypeScript code": [
    "guide",
    "hudStandard",
    "isHmisPrivacyError",
    "statute",
  ],
};

/** Entries without pure functions: they touch a disk, or are for tests, or hold words. */
const OTHER_ROOMS = ["node", "testing", "lexicons", "package.json"];

const rooms = Object.keys(manifest.exports)
  .map((entry) => entry.slice("./".length))
  .filter((entry) => entry !== "" && !OTHER_ROOMS.includes(entry.split("/")[0] ?? ""));
const publicFunctions = new Map<string, (...args: unknown[]) => unknown>();
for (const room of rooms) {
  const module = (await import(/* @vite-ignore */ `../../../src/${room}/index.js`)) as Record<string, unknown>;
  for (const [name, value] of Object.entries(module))
    if (typeof value === "function" && !/^class\b/.test(String(value)))
      publicFunctions.set(name, value as (...args: unknown[]) => unknown);
}

it("every public function can be called, or there is a reason why not", () => {
  const excused = Object.values(NOT_CALLED).flat();
  expect(publicFunctions.size).toBeGreaterThan(100);
  const neither = [...publicFunctions.keys()].filter((name) => !SCHEMAS.has(name) && !excused.includes(name));
  expect(neither, "new: add its arguments to src/cli/call/arguments.ts, or its name to a reason here").toEqual([]);
  expect([...SCHEMAS.keys(), ...excused].filter((name) => !publicFunctions.has(name))).toEqual([]);
  expect(excused.filter((name) => SCHEMAS.has(name))).toEqual([]);
});

it("names a room for each", () => {
  const surface = readFileSync("test/package/surface.txt", "utf8").split(/\n\n/);
  for (const [room, functions] of Object.entries(ARGUMENTS)) {
    const entry = surface.find((one) => one.startsWith(`hmis-privacy/${room}\n`)) ?? "";
    for (const name of Object.keys(functions)) expect(entry, name).toMatch(new RegExp(`^ {2}function ${name}$`, "m"));
  }
});

const decided = { asOf: "2026-11-23", policy: "spokane-2024" };
const sheet = { format: "hmis-privacy-sheet-1", revision: 0, entries: [] };
const person = { clientId: "1455", firstName: "Zenaida", lastName: "Quispe", dob: "1979-05-03" };
const entry = { ...person, history: [] };
const held = { ...sheet, entries: [entry] };
const identity = {
  firstName: "Zenaida",
  middleName: null,
  lastName: "Quispe",
  nameSuffix: null,
  nameDataQuality: 1,
  ssn: null,
  ssnDataQuality: 99,
  dob: "1979-05-03",
  dobDataQuality: 1,
  aliases: [],
};
const lists = { contacts: [], enrollments: [], notes: [], assessments: [], documents: [], documentChecks: [] };
const chart = (clientId: string) => ({ clientId, identity, assignedDob: null, facts: {}, ...lists });
const hidden = { ...identity, firstName: "Anonymous", lastName: "Anonymous 1455", ssn: null, dob: "1980-01-01" };
const plan = {
  keep: "1455",
  retire: "1475",
  moves: [],
  fillsIn: [],
  takesDate: false,
  conflicts: [],
  source: { by: "county", title: "guide" },
};
const zenaida = { id: "1", firstName: "Zenaida", lastName: "Quispe", dob: "1979-05-03" };
const senaida = { id: "2", firstName: "Senaida", lastName: "Quispe", dob: "1979-05-03" };
const comparison = publicFunctions.get("compareClients")?.(zenaida, senaida);
const reviewed = [{ left: "1", right: "2", comparison, why: "alike" }];
const request = {
  state: "submitted",
  summary: "",
  text: "",
  submitFrom: "1455",
  clientIds: ["1455"],
  nextCheck: "2026-11-24",
  history: [{ on: "2026-11-23", what: "drafted" }],
};
const may = { year: 1979, month: 5, day: 3 };
const november = { year: 2026, month: 11, day: 23 };

/** A request for each, as another language sends it. */
const REQUESTS: Readonly<Record<string, readonly unknown[]>> = {
  checkClient: [{ PersonalID: "1455", FirstName: "Anonymous" }, decided],
  ruleOf: ["anonymous.ssn-kept"],
  addDays: [may, 365],
  ageOn: [may, november],
  compareDays: [may, november],
  dayOf: ["1979-05-03", "dob"],
  daysInMonth: [2024, 2],
  formatDay: [may],
  parseDay: ["1979-05-03"],
  applyMerge: [chart("1455"), chart("1475"), plan],
  createAnonymousClient: [{ dob: "1979-05-03", veteranStatus: 0 }, decided],
  createAnonymousRecord: [{ dob: "1979-05-03", veteranStatus: 0 }, decided],
  deidentifyClientRow: [{ FirstName: "Zenaida", LastName: "Quispe", DOB: "1979-05-03" }, decided],
  deidentifyHousehold: [[chart("1455")], { ...decided, anonymize: ["1455"], attestations: {} }],
  inSubmission: [hidden, "spokane-2024"],
  planMerge: [chart("1455"), chart("1475"), { clientIds: ["1455", "1475"], samePerson: false, keep: "1455" }],
  restoreIdentity: [chart("1455"), entry, { ...decided, circumstances: {} }],
  undoMerge: [{ kept: chart("1455"), retired: chart("1475") }, plan, chart("1455")],
  approximateDob: ["1979-05-03", decided],
  codeList: ["FY2026", "1.8"],
  codeListOf: ["FY2026", "Client", "NameDataQuality", {}],
  columnOf: ["FY2026", "Client", "SSN"],
  columnsOf: ["FY2026", "Client"],
  columnsThatAre: ["hiv", "dv"],
  detectVersion: [{ csvVersion: "2026 v1.0" }],
  disclosedBy: ["HealthAndDV", { DomesticViolenceSurvivor: "1" }, "DomesticViolenceSurvivor"],
  disclosureOf: ["Client", "SSN"],
  hashName: ["Zenaida"],
  hashSsn: ["536904417"],
  hudFileName: ["client.csv"],
  isHashedName: ["Zenaida"],
  isHashedSsn: ["536904417"],
  isHudPlaceholder: ["FirstName", "Anonymous"],
  sha256: ["Zenaida"],
  addressForms: ["1204 W Larch St"],
  addressWords: ["1204 W Larch St"],
  dateForms: [may],
  initialsOf: [{ firstName: "Zenaida", lastName: "Quispe" }],
  isAnonymousRecord: [{ firstName: "Anonymous", lastName: "Anonymous 1455" }],
  isPlaceholderDob: [{ year: 1900, month: 1, day: 1 }],
  namedIn: ["zquispe79", [{ lastName: "Quispe" }]],
  nameWords: ["Zenaida Quispe-Mamani"],
  numberWords: [79],
  spanishNumberWords: [79],
  onKeypad: ["quispe"],
  parseSsn: ["536-90-4417"],
  personFromClientRow: [{ PersonalID: "1455", FirstName: "Zenaida" }],
  phoneForms: ["509-555-0142"],
  placeholderKind: ["Anonymous 1455", "1455"],
  ssnForms: ["536904417"],
  candidateSql: ["duckdb", { keys: "keys", blockLimit: 500 }],
  compareClients: [zenaida, senaida],
  explain: [comparison],
  findDuplicates: [[zenaida, senaida]],
  fitByEm: [[zenaida, senaida]],
  growClusters: [[{ id: "1", members: ["1", "2"] }], [{ id: "9", matches: ["2"] }]],
  keyColumn: ["ssn"],
  keysOf: [zenaida],
  keyTables: ["postgresql"],
  oversizedBlocksSql: ["spark"],
  readDecisions: ['{"left":"17","right":"31","decision":"distinct"}\n'],
  readModel: [JSON.parse(JSON.stringify((await import("hmis-privacy/match")).defaultModel))],
  reestimate: [[comparison]],
  reviewCsv: [reviewed],
  reviewNdjson: [reviewed],
  reviewPage: [reviewed],
  scorePairs: [[[zenaida, senaida]]],
  waterfallSvg: [comparison],
  waterfallText: [comparison, { values: { first: ["a", "b"] } }],
  classifyField: ["client_ssn"],
  classifyRecord: [{ SSN: "x" }],
  assessAnonymity: [{ consent: "refused" }, decided],
  hudConflicts: ["spokane-2024"],
  advanceRequest: [request, "check", { on: "2026-11-24" }],
  assessOrganization: [{ on: "2026-11-23", confirmed: {}, evidence: {} }],
  draftAgencyNotice: [{ clientIds: ["1455"] }],
  draftRequest: [{ anonymize: ["1455"], headOfHousehold: "1455", checklist: {}, on: "2026-11-23" }],
  findOtherProfiles: [zenaida, [senaida]],
  isCheckDue: [request, { on: "2026-11-24" }],
  monitoringReport: [
    {
      months: [{ month: "2026-10", findings: [{ code: "hash.in-clear", severity: "error" }] }],
      anonymous: 3,
      clients: 40,
      policy: "spokane-2024",
    },
  ],
  assessRisk: [[{ a: 1 }], { quasiIdentifiers: ["a"], k: 5 }],
  reverseHashes: [[{ firstName: "x".repeat(64) }]],
  riskRow: [{ DOB: "1979-05-03", Sex: "0" }, { householdSize: 3 }],
  suppressSmallCells: [[[3, 20], [30, 40]]], // biome-ignore format: a table
  findPii: ["Call 509-555-0142."],
  findPlaceholders: ["«NAME-1» called"],
  placeholder: ["name", 1],
  scrub: ["Zenaida called", { known: [{ firstName: "Zenaida" }], asOf: "2026-11-23" }],
  shortForms: ["robert"],
  scrubKnown: ["Zenaida called", { known: [{ firstName: "Zenaida" }] }],
  fold: ["Señora"],
  foldCode: [233],
  hasSecondReading: [957],
  hashWord: ["zenaida"],
  isDigitSlip: [536904417, 536904471, 9],
  jaroWinkler: ["zenaida", "senaida"],
  soundex: ["quispe"],
  wordClass: [65],
  addSheetEntry: [sheet, person, { on: "2026-11-23" }],
  createTrackingSheet: [],
  findSheetEntry: [held, { clientId: "1455" }],
  reconcileSheet: [sheet, [{ id: "1455" }]],
  recordAssignedDob: [
    held,
    "1455",
    { dob: "1980-01-01", asOf: "2026-11-23", policy: "spokane-2024" },
    { on: "2026-11-23" },
  ],
  recordSheetEvent: [held, "1455", { on: "2026-11-23", what: "changed" }],
};

const ask = async (name: string, args: readonly unknown[]) =>
  JSON.parse((await command(["call"], `${JSON.stringify({ id: 1, function: name, args })}\n`)).out) as {
    readonly result?: unknown;
    readonly error?: { readonly code: string };
  };

/** What the protocol names by its id, as TypeScript passes it. */
const asHere = (argument: unknown): unknown => {
  if (argument === "spokane-2024") return spokane2024;
  const named = (argument as { policy?: unknown } | null)?.policy;
  return named === undefined ? argument : { ...(argument as object), policy: spokane2024 };
};

/** As JSON holds it, with the few things written out that it has no form for. */
const asJson = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (_, inner: unknown) => {
      if (inner instanceof Map) return Object.fromEntries(inner);
      if (inner instanceof RegExp) return inner.source;
      return typeof inner === "object" && inner !== null && "next" in inner
        ? [...(inner as unknown as Iterable<unknown>)]
        : inner;
    }),
  );

describe("answers what the function itself answers", () => {
  it("for each there is a request", () => expect(Object.keys(REQUESTS).sort()).toEqual([...SCHEMAS.keys()].sort()));

  it.each(Object.entries(REQUESTS))("%s", async (name, args) => {
    const answer = await ask(name, args);
    expect(answer.error).toBeUndefined();
    const here = name === "recordAssignedDob" ? args : args.map(asHere);
    expect(answer.result).toEqual(asJson(await publicFunctions.get(name)?.(...here)));
  });
});

it("takes a model with other figures", async () => {
  const [model] = REQUESTS["readModel"] as [{ thresholds: object }];
  const strict = { ...model, id: "ours", thresholds: { match: 0.999999999, possible: 0.99999999 } };
  expect((await ask("compareClients", [zenaida, senaida, { model: strict }])).result).toMatchObject({ verdict: "no" });
  expect((await ask("compareClients", [zenaida, senaida, { model: {} }])).error?.code).toMatch(/^match\.model/);
});

it("null means not there, wherever something may be absent", async () => {
  const nobody = { ...zenaida, middleName: null, aliases: null, ssn: null };
  expect(await ask("findOtherProfiles", [nobody, [senaida]])).toEqual(
    await ask("findOtherProfiles", [zenaida, [senaida]]),
  );
  expect(
    (await ask("findSheetEntry", [held, { firstName: null, lastName: "Quispe", ssn: null }])).error,
  ).toBeUndefined();
  const options = { known: [{ firstName: "Zenaida", dob: null }], policy: null, keep: null, maxLength: null };
  expect((await ask("scrub", ["Zenaida", options])).result).toMatchObject({ text: "«NAME-1»" });
  expect((await ask("compareClients", [zenaida, senaida, null])).error).toBeUndefined();
});

it("says no value of a request in an error, whatever is wrong with its arguments, and answers soon", async () => {
  const odd = fc.oneof(
    fc.constantFrom<unknown>(null, "Zenaida", -1, 1e308, 4.5, [], {}, [[]], "1979-02-30", "__proto__"),
    fc.constantFrom<unknown>({ ["__proto__x"]: "Zenaida" }, { policy: "Zenaida" }, { asOf: "Zenaida" }, ["Zenaida"]),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(REQUESTS)), fc.nat(3), odd, async (name, at, bad) => {
      const args = [...(REQUESTS[name] ?? [])];
      args[Math.min(at, args.length)] = bad;
      const started = performance.now();
      const { error } = await ask(name, args);
      expect(performance.now() - started).toBeLessThan(5000);
      if (error !== undefined) {
        expect(Object.keys(error).sort()).toEqual(["code", "path"]);
        expect(JSON.stringify(error)).not.toContain("Zenaida");
      }
    }),
    { seed: 1, numRuns: 600 },
  );
});
