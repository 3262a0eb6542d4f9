import type { CheckSummary } from "../../audit/index.js";
import { VERSION } from "../../core/index.js";
import { sha256 } from "../../hud/index.js";
import type { Policy } from "../../policy/index.js";
import type { RunRecord } from "../report/check/report.js";
import type { Sieve } from "./sieve.js";

/** The record of a run, for auditors: what was checked, by which rules, and what was let pass. */
export function recordOf({
  summary,
  policy,
  asOf,
  sieve,
}: {
  readonly summary: CheckSummary;
  readonly policy: Policy;
  readonly asOf: string;
  readonly sieve: Sieve;
}): RunRecord {
  const { baseline } = sieve;
  return {
    tool: { name: "hmis-privacy", version: VERSION },
    policy: { id: policy.id, sha256: sha256(canonical(policy)) },
    asOf,
    hudVersion: summary.version,
    hashStatus: summary.hashStatus,
    complete: summary.complete,
    files: summary.files,
    rules: summary.rules,
    counts: sieve.counts,
    waivers: sieve.waivers,
    baseline: baseline === null ? null : { known: baseline.known, stale: baseline.stale },
  };
}

/** The same text for the same content, whatever the order of its fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .filter(([, content]) => content !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, content]) => `${JSON.stringify(key)}:${canonical(content)}`)
      .join(",")}}`;
  return value === Number.POSITIVE_INFINITY ? '"Infinity"' : JSON.stringify(value);
}
