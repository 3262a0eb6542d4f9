import { type Code, HmisPrivacyError } from "../../core/index.js";
import { defaultModel } from "./defaultModel.js";
import { GUARDS, LEVELS } from "./levels.js";
import type { MatchModel } from "./model.js";

const isRecord = (thing: unknown): thing is Record<string, unknown> =>
  typeof thing === "object" && thing !== null && !Array.isArray(thing);

/**
 * Reads a model from JSON text or a parsed value, and refuses one that can't be right.
 *
 * @throws HmisPrivacyError `match.model-not-json`, `match.model-not-a-model`, `match.model-format`,
 * `match.model-prior`, `match.model-thresholds`, `match.model-likeness`, `match.model-frequencies`,
 * `match.model-rarest`, `match.model-level`, `match.model-guards`
 * @example
 * readModel(JSON.stringify(defaultModel)).id; // => "hmis-2026.1"
 */
export function readModel(input: unknown): MatchModel {
  if (input === defaultModel) return defaultModel;
  const model = typeof input === "string" ? parse(input) : input;
  if (!isRecord(model)) refuse("match.model-not-a-model");
  if (model["format"] !== 1) refuse("match.model-format", "format");
  if (typeof model["id"] !== "string" || typeof model["source"] !== "string") refuse("match.model-not-a-model", "id");
  const { prior, thresholds, likeness, frequencies, rarest, levels, guards } = model;
  if (!isRecord(prior) || !isAbove(prior["clients"], 1) || !isAbove(prior["duplicatesPerClient"], 0))
    refuse("match.model-prior", "prior");
  if (!isShare((2 * prior["duplicatesPerClient"]) / prior["clients"])) refuse("match.model-prior", "prior");
  if (!isRecord(thresholds) || !isShare(thresholds["match"]) || !isShare(thresholds["possible"]))
    refuse("match.model-thresholds", "thresholds");
  if (thresholds["match"] < thresholds["possible"] || thresholds["match"] === 1)
    refuse("match.model-thresholds", "thresholds");
  if (!isRecord(likeness)) refuse("match.model-likeness", "likeness");
  for (const [close, near] of [
    [likeness["close"], likeness["near"]],
    [likeness["addressClose"], likeness["addressNear"]],
  ])
    if (!isShare(close) || !isShare(near) || close < near) refuse("match.model-likeness", "likeness");
  if (!isRecord(rarest) || !["first", "last", "place"].every((field) => isShare(rarest[field])))
    refuse("match.model-rarest", "rarest");
  if (frequencies !== "us") {
    const tables = isRecord(frequencies)
      ? [frequencies["first"], frequencies["last"], frequencies["place"] ?? {}]
      : [null];
    if (!tables.every((table) => isRecord(table) && Object.values(table).every(isShare)))
      refuse("match.model-frequencies", "frequencies");
  }
  if (!isRecord(levels)) refuse("match.model-level", "levels");
  LEVELS.forEach((code, index) => {
    const level = levels[code];
    const fits =
      isRecord(level) &&
      isShare(level["m"]) &&
      isShare(level["u"]) &&
      (level["frequency"] === undefined || (isAbove(level["frequency"], 0) && level["frequency"] <= 1000));
    if (!fits) refuse("match.model-level", code, index);
  });
  if (!isRecord(guards) || !["sameFirstName", "generation", "sharedSsnYears"].every((name) => isAbove(guards[name], 0)))
    refuse("match.model-guards", "guards");
  const caps: unknown = guards["caps"];
  const known: readonly unknown[] = GUARDS;
  if (!Array.isArray(caps) || !caps.every((code) => known.includes(code))) refuse("match.model-guards", "guards");
  return model as unknown as MatchModel;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse("match.model-not-json"); // the parser's own message quotes the text
  }
}

function refuse(code: Code, field?: string, index?: number): never {
  throw new HmisPrivacyError(code, {
    ...(field === undefined ? {} : { field }),
    ...(index === undefined ? {} : { index }),
  });
}

const isAbove = (value: unknown, least: number): value is number =>
  typeof value === "number" && Number.isFinite(value) && value > least;

/** Above 0, so that no level is certain; at most 1. A share of 1e-12 is 40 bits. */
const isShare = (value: unknown): value is number => isAbove(value, 1e-12) && value <= 1;
