import { checkClient } from "../../audit/index.js";
import type { Chart } from "../../client/index.js";
import {
  applyMerge,
  createAnonymousClient,
  deidentifyHousehold,
  planMerge,
  restoreIdentity,
} from "../../client/index.js";
import { HmisPrivacyError } from "../../core/index.js";
import { approximateDob } from "../../dob/index.js";
import { personFromClientRow } from "../../identity/index.js";
import { compareClients, findDuplicates } from "../../match/index.js";
import { classifyField, classifyRecord } from "../../pii/index.js";
import {
  agePreserving,
  assessAnonymity,
  definePolicy,
  hipaaSafeHarbor,
  hudConflicts,
  type Policy,
  policies,
} from "../../policy/index.js";
import { draftAgencyNotice, draftRequest } from "../../requests/index.js";
import { assessRisk } from "../../risk/index.js";
import { createScrubber, findPii, type Scrubber, type ScrubOptions } from "../../scrub/index.js";
import { addSheetEntry, createTrackingSheet, findSheetEntry, reconcileSheet } from "../../tracking/index.js";
import { ARGUMENTS } from "./schemas.js";

type Name = keyof typeof ARGUMENTS;
type Call = (...args: never[]) => unknown;

/** How many compiled households are kept: calls come in runs of notes about the same people. */
const SCRUBBERS = 64;

/** A line of the protocol asks for one of these by name. */
export function createFunctions(): (name: string, args: readonly unknown[]) => unknown {
  const scrubbers = new Map<string, Scrubber>();
  const scrubberFor = (options: ScrubOptions): Scrubber => {
    const key = JSON.stringify(options);
    const found = scrubbers.get(key) ?? createScrubber(options);
    scrubbers.delete(key);
    scrubbers.set(key, found); // most recent last
    for (const oldest of scrubbers.keys()) {
      if (scrubbers.size <= SCRUBBERS) break;
      scrubbers.delete(oldest);
    }
    return found;
  };

  const functions: Readonly<Record<Name, Call>> = {
    approximateDob,
    assessAnonymity,
    hudConflicts: (policy: unknown) => hudConflicts(policyOf(policy) as Policy),
    createAnonymousClient,
    deidentifyHousehold: (charts: readonly Chart[], options) => deidentifyHousehold(charts, options),
    classifyField,
    classifyRecord,
    scrub: (text: string, { maxLength, ...options }: ScrubOptions & { maxLength?: number }) =>
      scrubberFor(options).scrub(text, { ...(maxLength !== undefined && { maxLength }) }),
    compareClients,
    findDuplicates,
    assessRisk,
    personFromClientRow,
    findPii,
    checkClient,
    planMerge,
    applyMerge,
    restoreIdentity,
    createTrackingSheet,
    addSheetEntry,
    findSheetEntry,
    reconcileSheet,
    draftRequest,
    draftAgencyNotice,
  };

  return (name, args) => {
    if (!Object.hasOwn(ARGUMENTS, name)) throw new HmisPrivacyError("call.unknown-function");
    const checked = ARGUMENTS[name as Name].safeParse(NULL_IS_ABSENT.has(name) ? withoutNull(args) : args);
    if (!checked.success) throw new HmisPrivacyError("call.bad-arguments", placeOf(checked.error.issues[0]?.path));
    return functions[name as Name](...(checked.data.map(withPolicy) as never[]));
  };
}

/** Other languages write null for "not there"; in charts and rows of data it is a value. */
const NULL_IS_ABSENT: ReadonlySet<string> = new Set<Name>([
  "approximateDob",
  "assessAnonymity",
  "createAnonymousClient",
  "scrub",
  "compareClients",
  "findDuplicates",
]);

function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutNull(inner)]),
  );
}

/** Where an argument is wrong: its number, and the option, which is a name of ours and not of the caller's data. */
function placeOf(path: readonly PropertyKey[] = []): { index?: number; field?: string } {
  const [index, field] = path;
  return {
    ...(typeof index === "number" && { index }),
    ...(typeof field === "string" && OPTION_NAMES.has(field) && { field }),
  };
}

const OPTION_NAMES: ReadonlySet<string> = new Set([
  "asOf",
  "policy",
  "known",
  "anonymize",
  "separate",
  "attestations",
  "quasiIdentifiers",
  "k",
  "keep",
  "knownDistinct",
  "knownSame",
]);

const ALL = (): readonly { readonly id: string }[] => [...policies, hipaaSafeHarbor, agePreserving];

function policyOf(value: unknown): unknown {
  const id = typeof value === "string" ? value : (value as { base: string }).base;
  const base = ALL().find((one) => one.id === id);
  if (base === undefined) throw new HmisPrivacyError("call.unknown-policy", { field: "policy" });
  return typeof value === "string"
    ? base
    : definePolicy(base as Policy, (value as { changes: Parameters<typeof definePolicy>[1] }).changes);
}

/** Replaces a policy's id by the policy. */
function withPolicy(argument: unknown): unknown {
  if (typeof argument !== "object" || argument === null || !("policy" in argument)) return argument;
  return { ...argument, policy: policyOf(argument.policy) };
}
