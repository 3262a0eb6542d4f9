import type { Finding } from "../../core/index.js";
import { LEVELS, type LevelCode } from "../model/levels.js";
import type { LevelWeight, MatchModel } from "../model/model.js";

/** Why a fit is refused. */
export type FitCode = "match.too-few-pairs" | "match.fit-implausible";

/** A model with new shares, or the reasons why there is none. */
export type Fit =
  | { readonly status: "done"; readonly model: MatchModel; readonly pairs: number }
  | { readonly status: "blocked"; readonly blockers: readonly Finding<FitCode>[] };

/** Fewer pairs of one person than these tell nothing about shares of a few percent. */
export const LEAST_PAIRS = 100;

/**
 * A published share counts as so many pairs, so that a level that a small sample happens to lack keeps some weight.
 */
const PUBLISHED_PAIRS = 50;

/**
 * Levels that exclude each other and between them take in all pairs of a kind; each kind has shares of its own. Left
 * out, and never fitted: levels that hang on what a record tells (aliases, quality 2, middle initials, swapped names)
 * and those of households.
 */
const KINDS: readonly (readonly LevelCode[])[] = [
  [
    "first.exact",
    "first.nickname",
    "first.middle-name",
    "first.part",
    "first.close",
    "first.near",
    "first.initial",
    "first.different",
  ],
  ["last.exact", "last.part", "last.close", "last.near", "last.different"],
  [
    "dob.exact",
    "dob.exact-weak",
    "dob.weak-same-year",
    "dob.slip",
    "dob.same-day-near-year",
    "dob.weak-near-year",
    "dob.same-year",
    "dob.different",
  ],
  ["ssn.exact", "ssn.slip", "ssn.neighbour", "ssn.different"],
  ["ssn.last-four", "ssn.last-four-slip", "ssn.last-four-different"],
  ["place.exact", "place.different"],
];

/** Levels that are exact agreement; in seven of ten pairs of one person, or the fit has learned something else. */
const AGREEING: ReadonlySet<LevelCode> = /* @__PURE__ */ new Set([
  "first.exact",
  "dob.exact",
  "dob.exact-weak",
  "ssn.exact",
  "ssn.last-four",
]);
const LEAST_SHARE = 0.7;

/** Shares of the levels among pairs of one person, from how often each was seen. */
export function fitFrom(
  model: MatchModel,
  counts: Readonly<Record<LevelCode, number>>,
  pairs: number,
  how: string,
): Fit {
  if (pairs < LEAST_PAIRS)
    return { status: "blocked", blockers: [{ code: "match.too-few-pairs", severity: "error", path: {} }] };
  const levels: Record<LevelCode, LevelWeight> = { ...model.levels };
  const blockers: Finding<FitCode>[] = [];
  for (const kind of KINDS) {
    const seen = kind.reduce((sum, code) => sum + counts[code], 0);
    if (seen < LEAST_PAIRS) continue; // hardly ever recorded: the published weights stay
    const published = kind.reduce((sum, code) => sum + model.levels[code].m, 0);
    const share = (code: LevelCode): number =>
      (counts[code] + (PUBLISHED_PAIRS * model.levels[code].m) / published) / (seen + PUBLISHED_PAIRS);
    const agreeing = kind.filter((code) => AGREEING.has(code));
    const [field = ""] = kind[0]?.split(".") ?? [];
    if (agreeing.length > 0 && agreeing.reduce((sum, code) => sum + share(code), 0) < LEAST_SHARE)
      blockers.push({ code: "match.fit-implausible", severity: "error", path: { field } });
    for (const code of kind) levels[code] = { ...model.levels[code], m: share(code), source: how };
  }
  if (blockers.length > 0) return { status: "blocked", blockers };
  return { status: "done", pairs, model: { ...model, id: `${model.id.replace(/\+\d+$/, "")}+${pairs}`, levels } };
}

/** No level seen yet. */
export const noCounts = (): Record<LevelCode, number> =>
  Object.fromEntries(LEVELS.map((code) => [code, 0])) as Record<LevelCode, number>;
