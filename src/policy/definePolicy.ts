import { parseDay } from "../calendar/index.js";
import { type Code, HmisPrivacyError } from "../core/index.js";
import { isAnonymousRecord } from "../identity/index.js";
import type { DobRule, Policy } from "./policy.js";

/** Whatever differs from the base; groups are merged, lists replaced. An id of its own is asked for. */
export type PolicyChanges = { readonly id: string } & {
  readonly [Part in Exclude<keyof Policy, "id">]?: Policy[Part] extends readonly unknown[] | string
    ? Policy[Part]
    : Partial<Policy[Part]>;
};

/**
 * A policy like another one, changed.
 *
 * Conflicts with HUD are no mistake here, see `hudConflicts`; what can't work at all throws.
 *
 * @throws HmisPrivacyError `policy.no-id`, `policy.dob-rules-leave-a-gap`, `policy.dob-rules-overlap`,
 * `policy.not-a-quality`, `policy.name-not-a-placeholder`, `policy.name-too-long`, `policy.name-has-brackets`,
 * `policy.ssn-not-nine`, `policy.not-a-consent-age`, `policy.not-a-day`
 * @example
 * const ours = definePolicy(spokane2024, { id: "ours", ssn: { quality: 9 }, dob: agePreserving.dob });
 * [ours.ssn.value, ours.ssn.quality]; // => [null, 9]
 */
export function definePolicy(base: Policy, changes: PolicyChanges): Policy {
  const { id, ...rest } = changes;
  const merged = { ...base, id } as Record<string, unknown>;
  for (const [part, change] of Object.entries(rest)) {
    const was = base[part as keyof Policy];
    merged[part] = isGroup(was) && isGroup(change) ? { ...was, ...change } : change;
  }
  const unstated = changes.unstated ?? base.unstated.filter((part) => !Object.hasOwn(rest, part.split(".")[0] ?? ""));
  const policy = { ...merged, unstated } as unknown as Policy;
  assertPossible(policy);
  return policy;
}

const isGroup = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const QUALITIES: readonly number[] = [1, 2, 8, 9, 99];

function assertPossible({ id, name, ssn, dob, consent }: Policy): void {
  const must = (possible: boolean, code: Code, field: string): void => {
    if (!possible) throw new HmisPrivacyError(code, { field });
  };
  must(typeof id === "string" && id.trim() !== "", "policy.no-id", "id");
  for (const [field, quality] of Object.entries({
    "name.quality": name.quality,
    "name.qualityInSubmission": name.qualityInSubmission,
    "ssn.quality": ssn.quality,
    "dob.quality": dob.quality,
    "dob.qualityWithoutDay": dob.qualityWithoutDay,
  }))
    must(QUALITIES.includes(quality), "policy.not-a-quality", field);

  assertBands(dob.rules, must);

  const withId = name.lastOnceKnown?.replaceAll("{clientId}", "1455") ?? null;
  const names = [name.first, name.last, withId].filter((part) => part !== null);
  must(
    names.every((part) => [...part].length <= 50),
    "policy.name-too-long",
    "name",
  );
  must(!names.some((part) => /[<>[\]{}]/.test(part)), "policy.name-has-brackets", "name");
  // Else no room would know the record again: it would be matched, audited and dated as a person's.
  for (const last of [name.last, withId]) {
    const blank = name.first === null && last === null;
    must(
      blank || isAnonymousRecord({ firstName: name.first, lastName: last }),
      "policy.name-not-a-placeholder",
      "name",
    );
  }
  must(ssn.value === null || /^[\dxX]{9}$/.test(ssn.value), "policy.ssn-not-nine", "ssn.value");
  const youth = consent.unaccompaniedYouth;
  if (youth !== null) {
    must(Number.isInteger(youth.from) && youth.from >= 0 && youth.from < 18, "policy.not-a-consent-age", "consent");
    must(parseDay(youth.since) !== null, "policy.not-a-day", "consent");
  }
}

function assertBands(rules: readonly DobRule[], must: (possible: boolean, code: Code, field: string) => void): void {
  let next = 0;
  for (const { from, to } of rules) {
    must(from >= next && to >= from, "policy.dob-rules-overlap", "dob.rules");
    must(from === next, "policy.dob-rules-leave-a-gap", "dob.rules");
    must(to === Number.POSITIVE_INFINITY || Number.isInteger(to), "policy.dob-rules-leave-a-gap", "dob.rules");
    next = to + 1;
  }
  must(next === Number.POSITIVE_INFINITY, "policy.dob-rules-leave-a-gap", "dob.rules");
}
