import * as z from "zod";
import { HmisPrivacyError } from "../../core/index.js";
import type { KnownIdentifiers, MatchRecord } from "../../identity/index.js";
import {
  agePreserving,
  type Circumstances,
  definePolicy,
  hipaaSafeHarbor,
  type Policy,
  policies,
} from "../../policy/index.js";

/** No field of the type is forgotten. */
type Every<Type> = Readonly<Record<keyof Type, z.ZodType>>;

/** What the arguments of the functions are made of. Other languages write null for "not there"; so it means that here. */

/** Something that may be absent, or null. */
export const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined);

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const texts = z.array(z.string());
export const count = z.int().min(1);
const text = maybe(z.string());
const quality = maybe(z.int());
const listed = maybe(texts);

/** Checked by the function itself: what it holds is too much, or too free, for a schema. */
export const record = z.record(z.string(), z.unknown());
/** A row of a HUD file. */
export const row = z.record(z.string(), z.string().nullable());
/** A day in parts, as `parseDay` gives it. */
export const parts = z.strictObject({ year: z.int(), month: z.int(), day: z.int() });

/** A policy by its id, or one of ours with changes. */
export const policy = z
  .union([z.string(), z.strictObject({ base: z.string(), changes: z.looseObject({ id: z.string() }) })])
  .transform((named): Policy => {
    const id = typeof named === "string" ? named : named.base;
    const ours: readonly { readonly id: string }[] = [...policies, hipaaSafeHarbor, agePreserving];
    const base = ours.find((one) => one.id === id) as Policy | undefined;
    if (base === undefined) throw new HmisPrivacyError("call.unknown-policy", { field: "policy" });
    return typeof named === "string" ? base : definePolicy(base, named.changes as Parameters<typeof definePolicy>[1]);
  });
export const decided = { asOf: day, policy };
export const assigned = z.strictObject({ dob: day, asOf: day, policy: z.string() });

export const person = z.strictObject({
  firstName: text,
  middleName: text,
  lastName: text,
  nameSuffix: text,
  aliases: listed,
  dob: text,
  ssn: text,
  phones: listed,
  emails: listed,
  addresses: listed,
  otherIds: listed,
} satisfies Every<KnownIdentifiers>);

export const client = z.strictObject({
  id: z.string(),
  firstName: text,
  middleName: text,
  lastName: text,
  nameSuffix: text,
  nameDataQuality: quality,
  aliases: listed,
  dob: text,
  dobDataQuality: quality,
  ssn: text,
  ssnDataQuality: quality,
  place: text,
  address: text,
} satisfies Every<MatchRecord>);
export const pairs = z.array(z.tuple([z.string(), z.string()]));
/** A model of ours with other figures: what `defaultModel` holds, as JSON. */
export const model = maybe(record);

const memberConsent = {
  dob: text,
  consent: maybe(z.enum(["given", "given-by-phone", "refused", "not-asked", "revoked"])),
};
export const circumstances = z.strictObject({
  ...memberConsent,
  consentBy: maybe(z.enum(["client", "parent-or-guardian"])),
  consentUntil: maybe(day),
  unaccompanied: maybe(z.boolean()),
  hivDisclosed: maybe(z.boolean()),
  fleeingViolence: maybe(z.boolean()),
  victimServiceProvider: maybe(z.boolean()),
  identifiableOtherwise: maybe(z.boolean()),
  household: maybe(z.array(z.strictObject(memberConsent))),
} satisfies Every<Circumstances>);

export const knownOptions = {
  known: z.array(person),
  alsoIdentifying: listed,
  asOf: maybe(day),
  ordinaryWords: maybe(z.enum(["mask", "context"])),
  maxLength: maybe(count),
};
export const scalars = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export const chart = z.looseObject({ clientId: z.string() });
export const sheet = z.looseObject({
  format: z.literal("hmis-privacy-sheet-1"),
  revision: z.int(),
  entries: z.array(chart),
});
/** A sheet has a first and a last name for everybody; whoever asks may lack one. */
const name = z
  .string()
  .nullish()
  .transform((value) => value ?? "");
export const sheetPerson = person
  .pick({ middleName: true, nameSuffix: true, aliases: true, dob: true, ssn: true })
  .extend({ firstName: name, lastName: name });

/** An intake form: a field that is null was not filled in. */
export const intake = record.transform((fields) => withoutNull(fields) as Record<string, unknown>);

function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutNull(inner)]),
  );
}
