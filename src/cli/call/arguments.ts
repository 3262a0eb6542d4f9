import * as z from "zod";
import { HUD_FILES, HUD_VERSIONS } from "../../hud/index.js";
import { PII_KINDS, type PiiKind } from "../../pii/index.js";
import {
  assigned,
  chart,
  circumstances,
  client,
  count,
  day,
  decided,
  intake,
  knownOptions,
  maybe,
  model,
  pairs,
  parts,
  person,
  policy,
  record,
  row,
  scalars,
  sheet,
  sheetPerson,
  texts,
} from "./schemas.js";

const text = z.string();
const kind = z.enum(Object.keys(PII_KINDS) as PiiKind[]);
const none = z.tuple([]);
const options = <Shape extends z.ZodRawShape>(shape: Shape) => maybe(z.strictObject(shape));
const version = z.enum(HUD_VERSIONS);
const file = z.enum(HUD_FILES);
const one = <Schema extends z.ZodType>(schema: Schema) => z.tuple([schema]);
const two = <Schema extends z.ZodType>(schema: Schema) => z.tuple([schema, schema]);

const dialect = z.enum(["duckdb", "postgresql", "spark"]);
const tableNames = { keys: maybe(text), moreKeys: maybe(text), decided: maybe(text) };
const candidates = options({ ...tableNames, blockLimit: maybe(count), withoutDecided: maybe(z.boolean()) });
const withModel = options({ model });
const reading = maybe(z.enum(["plain", "second", "confused"]));
const recordOptions = {
  ...decided,
  clientId: maybe(text),
  assigned: maybe(assigned),
  keepFields: maybe(texts),
};
const letter = z.int().min(0).max(0x10_ff_ff);
const values = z.record(text, text.nullish());

/**
 * The arguments of each function as other languages send them, by the room that has it. Strict where options are, so that
 * a misspelt one is an error and not silence. Changing one in a way that turns away what it took makes a new version.
 */
export const ARGUMENTS = {
  audit: {
    checkClient: z.tuple([record, z.strictObject({ ...decided, version: maybe(version) })]),
    ruleOf: one(text),
  },
  calendar: {
    addDays: z.tuple([parts, z.int().min(-4_000_000).max(4_000_000)]),
    ageOn: two(parts),
    compareDays: two(parts),
    dayOf: z.tuple([text, z.enum(["dob", "as-of"])]),
    daysInMonth: z.tuple([z.int(), z.int()]),
    formatDay: one(parts),
    parseDay: one(text),
  },
  client: {
    applyMerge: z.tuple([chart, chart, record]),
    createAnonymousClient: z.tuple([
      intake,
      z.strictObject({ ...recordOptions, sheet: maybe(sheet), distinctFrom: maybe(texts) }),
    ]),
    createAnonymousRecord: z.tuple([intake, z.strictObject(recordOptions)]),
    deidentifyClientRow: z.tuple([
      z.record(text, text),
      z.strictObject({ ...decided, assigned: maybe(assigned), form: maybe(z.enum(["stored", "submission"])) }),
    ]),
    deidentifyHousehold: z.tuple([
      z.array(chart),
      z.strictObject({
        ...decided,
        anonymize: texts,
        separate: maybe(texts),
        attestations: record,
        sheet: maybe(sheet),
        pastMembers: maybe(z.array(person)),
      }),
    ]),
    inSubmission: z.tuple([record, policy]),
    planMerge: z.tuple([
      chart,
      chart,
      z.strictObject({ clientIds: z.tuple([text, text]), samePerson: z.boolean(), keep: text }),
    ]),
    restoreIdentity: z.tuple([chart, chart, z.strictObject({ ...decided, circumstances })]),
    undoMerge: z.tuple([z.strictObject({ kept: chart, retired: chart }), record, chart]),
  },
  dob: { approximateDob: z.tuple([text, z.strictObject(decided)]) },
  hud: {
    codeList: z.tuple([version, text]),
    codeListOf: z.tuple([version, file, text, values]),
    columnOf: z.tuple([version, file, text]),
    columnsOf: z.tuple([version, file]),
    columnsThatAre: z.array(text),
    detectVersion: one(
      z.strictObject({
        csvVersion: maybe(text),
        headers: maybe(z.strictObject({ Client: maybe(texts), Enrollment: maybe(texts) })),
      }),
    ),
    disclosedBy: z.tuple([file, row, text]),
    disclosureOf: z.tuple([file, text]),
    hashName: one(text.nullable()),
    hashSsn: one(text.nullable()),
    hudFileName: one(text),
    isHashedName: one(text),
    isHashedSsn: one(text),
    isHudPlaceholder: two(text),
    sha256: one(text),
  },
  identity: {
    addressForms: one(text),
    addressWords: one(text),
    dateForms: one(parts),
    initialsOf: one(person),
    isAnonymousRecord: one(client.partial({ id: true })),
    isPlaceholderDob: one(parts),
    namedIn: z.tuple([text, z.array(person)]),
    nameWords: one(text),
    numberWords: one(z.int().min(0).max(9999)),
    spanishNumberWords: one(z.int().min(0).max(99)),
    onKeypad: one(text),
    parseSsn: one(text),
    personFromClientRow: one(row),
    phoneForms: one(text),
    placeholderKind: z.tuple([text, maybe(text)]),
    ssnForms: one(text),
  },
  match: {
    candidateSql: z.tuple([dialect, candidates]),
    compareClients: z.tuple([client, client, withModel]),
    explain: one(record),
    findDuplicates: z.tuple([
      z.array(client),
      options({ model, knownDistinct: maybe(pairs), knownSame: maybe(pairs) }),
    ]),
    fitByEm: z.tuple([z.array(client), withModel]),
    growClusters: z.tuple([
      z.array(z.strictObject({ id: text, members: texts })),
      z.array(z.strictObject({ id: text, matches: texts })),
      options({ knownDistinct: maybe(pairs) }),
    ]),
    keyColumn: one(text),
    keysOf: one(client),
    keyTables: z.tuple([dialect, options(tableNames)]),
    oversizedBlocksSql: z.tuple([dialect, candidates]),
    readDecisions: one(text),
    readModel: one(z.union([text, record])),
    reestimate: z.tuple([z.array(record), withModel]),
    reviewCsv: one(z.array(record)),
    reviewNdjson: one(z.array(record)),
    reviewPage: one(z.array(record)),
    scorePairs: z.tuple([z.array(z.tuple([client, client])), withModel]),
    waterfallSvg: z.tuple([record, options({ values: maybe(z.record(text, z.tuple([text, text]))) })]),
    waterfallText: z.tuple([record, options({ values: maybe(z.record(text, z.tuple([text, text]))) })]),
  },
  pii: {
    classifyField: z.tuple([text, options({ table: maybe(text) })]),
    classifyRecord: z.tuple([record, options({ table: maybe(text) })]),
  },
  policy: {
    assessAnonymity: z.tuple([circumstances, z.strictObject(decided)]),
    hudConflicts: one(policy),
  },
  requests: {
    advanceRequest: z.tuple([record, z.enum(["submit", "start", "check", "confirm"]), z.strictObject({ on: day })]),
    assessOrganization: one(z.strictObject({ on: day, confirmed: record, evidence: record })),
    draftAgencyNotice: one(z.strictObject({ clientIds: texts, known: maybe(z.array(person)) })),
    draftRequest: one(z.looseObject({ anonymize: texts, headOfHousehold: text, checklist: record, on: day })),
    findOtherProfiles: z.tuple([client, z.array(client)]),
    isCheckDue: z.tuple([record, z.strictObject({ on: day })]),
    monitoringReport: one(
      z.strictObject({
        months: z.array(z.strictObject({ month: text, findings: z.array(record) })),
        reconciliation: maybe(record),
        anonymous: z.int().min(0),
        clients: z.int().min(0),
        policy,
      }),
    ),
  },
  risk: {
    assessRisk: z.tuple([
      z.array(scalars),
      z.strictObject({
        quasiIdentifiers: texts,
        k: count,
        sensitive: maybe(texts),
        household: maybe(text),
        population: maybe(z.array(scalars)),
        maxSize: maybe(count),
      }),
    ]),
    reverseHashes: z.tuple([
      z.array(person.pick({ firstName: true, middleName: true, lastName: true, ssn: true })),
      options({ sample: maybe(z.int().min(0).max(10_000)) }),
    ]),
    riskRow: z.tuple([
      row,
      options({
        enrollment: maybe(row),
        exit: maybe(row),
        householdSize: maybe(count),
        domesticViolence: maybe(text),
        hiv: maybe(text),
      }),
    ]),
    suppressSmallCells: z.tuple([z.array(z.array(z.number())), options({ threshold: maybe(count) })]),
  },
  scrub: {
    findPii: z.tuple([text, options({ kinds: maybe(z.array(kind)) })]),
    findPlaceholders: one(text),
    placeholder: z.tuple([kind, count, maybe(z.enum(["long", "short"]))]),
    shortForms: one(text),
    scrub: z.tuple([text, z.strictObject({ ...knownOptions, policy: maybe(policy), keep: maybe(texts) })]),
  },
  "scrub/known": { scrubKnown: z.tuple([text, z.strictObject(knownOptions)]) },
  text: {
    fold: z.tuple([text, reading]),
    foldCode: z.tuple([letter, reading]),
    hasSecondReading: one(letter),
    hashWord: one(text),
    isDigitSlip: z.tuple([z.int().min(0), z.int().min(0), z.int().min(1).max(15)]),
    jaroWinkler: two(text),
    soundex: one(text),
    wordClass: one(letter),
  },
  tracking: {
    addSheetEntry: z.tuple([sheet, chart, z.strictObject({ on: day, distinctFrom: maybe(texts) })]),
    createTrackingSheet: none,
    findSheetEntry: z.tuple([sheet, z.union([z.strictObject({ clientId: text }), sheetPerson])]),
    reconcileSheet: z.tuple([sheet, z.array(client)]),
    recordAssignedDob: z.tuple([sheet, text, assigned, z.strictObject({ on: day })]),
    recordSheetEvent: z.tuple([sheet, text, z.strictObject({ on: day, what: text })]),
  },
} as const;

/** The same by name. */
export const SCHEMAS: ReadonlyMap<string, { readonly room: keyof typeof ARGUMENTS; readonly schema: z.ZodType }> =
  /* @__PURE__ */ (() =>
    new Map(
      Object.entries(ARGUMENTS).flatMap(([room, functions]) =>
        Object.entries(functions).map(([name, schema]) => [name, { room: room as keyof typeof ARGUMENTS, schema }]),
      ),
    ))();
