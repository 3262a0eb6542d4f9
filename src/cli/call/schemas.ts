import * as z from "zod";

/**
 * The arguments of each function as other languages send them: JSON. Strict, so that a misspelt option is an error and
 * not silence. Charts, sheets and intake forms are checked by the functions themselves.
 */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const texts = z.array(z.string());
const quality = z.int().nullish();
const text = z.string().nullish();
const record = z.record(z.string(), z.unknown());

/** A policy by its id, or one of ours with changes. */
const policy = z.union([z.string(), z.strictObject({ base: z.string(), changes: z.looseObject({ id: z.string() }) })]);

const person = z.strictObject({
  firstName: text,
  middleName: text,
  lastName: text,
  nameSuffix: text,
  aliases: texts.nullish(),
  dob: text,
  ssn: text,
  phones: texts.nullish(),
  emails: texts.nullish(),
  addresses: texts.nullish(),
  otherIds: texts.nullish(),
});

const client = z.strictObject({
  id: z.string(),
  firstName: text,
  middleName: text,
  lastName: text,
  nameSuffix: text,
  nameDataQuality: quality,
  aliases: texts.nullish(),
  dob: text,
  dobDataQuality: quality,
  ssn: text,
  ssnDataQuality: quality,
});
const pairs = z.array(z.tuple([z.string(), z.string()]));

const memberConsent = {
  dob: text,
  consent: z.enum(["given", "given-by-phone", "refused", "not-asked", "revoked"]).optional(),
};
const circumstances = z.strictObject({
  ...memberConsent,
  consentBy: z.enum(["client", "parent-or-guardian"]).optional(),
  consentUntil: day.optional(),
  unaccompanied: z.boolean().optional(),
  hivDisclosed: z.boolean().optional(),
  fleeingViolence: z.boolean().optional(),
  victimServiceProvider: z.boolean().optional(),
  identifiableOtherwise: z.boolean().optional(),
  household: z.array(z.strictObject(memberConsent)).optional(),
});

const decided = { asOf: day, policy };
const assigned = z.strictObject({ dob: day, asOf: day, policy: z.string() });
const scrubOptions = z.strictObject({
  known: z.array(person),
  alsoIdentifying: texts.optional(),
  asOf: day.optional(),
  policy: policy.optional(),
  keep: texts.optional(),
  ordinaryWords: z.enum(["mask", "context"]).optional(),
  maxLength: z.int().min(1).optional(),
});
const scalars = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

const chart = z.looseObject({ clientId: z.string() });
const sheet = z.looseObject({ format: z.literal("hmis-privacy-sheet-1"), revision: z.int(), entries: z.array(chart) });
const sheetPerson = person.pick({
  firstName: true,
  middleName: true,
  lastName: true,
  nameSuffix: true,
  aliases: true,
  dob: true,
  ssn: true,
});

/** One tuple a function. Changing one in a way that turns away what it took makes a new version. */
export const ARGUMENTS = {
  approximateDob: z.tuple([z.string(), z.strictObject(decided)]),
  assessAnonymity: z.tuple([circumstances, z.strictObject(decided)]),
  hudConflicts: z.tuple([policy]),
  createAnonymousClient: z.tuple([
    record,
    z.strictObject({
      ...decided,
      clientId: z.string().optional(),
      assigned: assigned.optional(),
      keepFields: texts.optional(),
    }),
  ]),
  deidentifyHousehold: z.tuple([
    z.array(chart),
    z.strictObject({
      ...decided,
      anonymize: texts,
      separate: texts.optional(),
      attestations: record,
      pastMembers: z.array(person).optional(),
    }),
  ]),
  classifyField: z.tuple([z.string()], z.strictObject({ table: z.string().optional() })),
  classifyRecord: z.tuple([record], z.strictObject({ table: z.string().optional() })),
  scrub: z.tuple([z.string(), scrubOptions]),
  compareClients: z.tuple([client, client]),
  findDuplicates: z.tuple(
    [z.array(client)],
    z.strictObject({ knownDistinct: pairs.optional(), knownSame: pairs.optional() }),
  ),
  assessRisk: z.tuple([
    z.array(scalars),
    z.strictObject({
      quasiIdentifiers: texts,
      k: z.int().min(1),
      sensitive: texts.optional(),
      household: z.string().optional(),
      population: z.array(scalars).optional(),
      maxSize: z.int().min(1).optional(),
    }),
  ]),
  personFromClientRow: z.tuple([z.record(z.string(), z.string())]),
  findPii: z.tuple([z.string()], z.strictObject({ kinds: texts.optional() })),
  checkClient: z.tuple([record, z.strictObject({ ...decided, version: z.enum(["FY2024", "FY2026"]).optional() })]),
  planMerge: z.tuple([
    chart,
    chart,
    z.strictObject({ clientIds: z.tuple([z.string(), z.string()]), samePerson: z.boolean(), keep: z.string() }),
  ]),
  applyMerge: z.tuple([chart, chart, record]),
  restoreIdentity: z.tuple([chart, chart, z.strictObject({ ...decided, circumstances })]),
  createTrackingSheet: z.tuple([]),
  addSheetEntry: z.tuple([
    sheet,
    z.looseObject({ clientId: z.string() }),
    z.strictObject({ on: day, distinctFrom: texts.optional() }),
  ]),
  findSheetEntry: z.tuple([sheet, z.union([z.strictObject({ clientId: z.string() }), sheetPerson])]),
  reconcileSheet: z.tuple([sheet, z.array(client)]),
  draftRequest: z.tuple([z.looseObject({ anonymize: texts, headOfHousehold: z.string(), checklist: record, on: day })]),
  draftAgencyNotice: z.tuple([z.strictObject({ clientIds: texts, known: z.array(person).optional() })]),
} as const;
