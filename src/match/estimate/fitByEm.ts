import type { MatchRecord } from "../../identity/index.js";
import { KEY_RULES, keyWriter } from "../block/keys.js";
import { sortKeys } from "../block/sortedKeys.js";
import { probabilityOf } from "../decide.js";
import { compileModel } from "../model/compileModel.js";
import { defaultModel } from "../model/defaultModel.js";
import { PER_BIT } from "../model/frequencies.js";
import { LEVELS, type LevelCode, MISSING } from "../model/levels.js";
import type { MatchModel } from "../model/model.js";
import { readModel } from "../model/readModel.js";
import { createScorer } from "../pair/scorer.js";
import { buildTable } from "../table/buildTable.js";
import { type Fit, fitFrom, noCounts } from "./fit.js";

/** Candidate pairs beyond these are thinned out evenly. */
const MOST_PAIRS = 300_000;
const ROUNDS = 25;
const LARGEST_BLOCK = 200;

/**
 * A model fitted to clients without anybody's decision, by expectation and maximisation. A diagnostic, not a default.
 *
 * With households in the data it may learn "one family" in place of "one person": birth dates that agree in six of ten
 * pairs are the sign. Such a fit is refused. Shares among two people (u) are never fitted. Deterministic.
 *
 * Source: Fellegi and Sunter 1969; the refusal from a fit on synthetic households in which m(same birth date) fell to .57.
 *
 * @returns blocked with `match.too-few-pairs` or `match.fit-implausible`
 * @throws HmisPrivacyError the codes of `compareClients`
 * @example
 * fitByEm([]).status; // => "blocked"
 */
export function fitByEm(
  clients: Iterable<MatchRecord>,
  { model = defaultModel }: { readonly model?: MatchModel } = {},
): Fit {
  const known = readModel(model);
  const compiled = compileModel(known);
  const builder = buildTable(compiled);
  for (const client of clients) builder.add(client);
  const table = builder.finish();
  const scorer = createScorer(table, compiled);
  const fields = scorer.levels.length;
  const pairs = candidates(table);
  const levels = new Uint8Array(pairs.length * fields);
  /** The weight less the shares that are fitted. */
  const fixed = new Float64Array(pairs.length);
  const m = Float64Array.from(LEVELS, (code) => Math.log2(known.levels[code].m));
  pairs.forEach(([i, j], pair) => {
    fixed[pair] = scorer.weigh(i, j, Number.NEGATIVE_INFINITY) / PER_BIT;
    levels.set(scorer.levels, pair * fields);
    for (const level of scorer.levels)
      if (level !== MISSING) fixed[pair] = (fixed[pair] as number) - (m[level] as number);
  });

  let fit: Fit = { status: "blocked", blockers: [{ code: "match.too-few-pairs", severity: "error", path: {} }] };
  for (let round = 0; round < ROUNDS; round++) {
    const counts = noCounts();
    let same = 0;
    pairs.forEach((_, pair) => {
      let weight = fixed[pair] as number;
      for (let at = 0; at < fields; at++) {
        const level = levels[pair * fields + at] as number;
        if (level !== MISSING) weight += m[level] as number;
      }
      const probability = probabilityOf(weight);
      same += probability;
      for (let at = 0; at < fields; at++) {
        const level = levels[pair * fields + at] as number;
        if (level !== MISSING) counts[LEVELS[level] as LevelCode] += probability;
      }
    });
    fit = fitFrom(
      known,
      counts,
      Math.round(same),
      `fitted by expectation and maximisation on ${pairs.length} candidate pairs`,
    );
    if (fit.status === "blocked") return fit;
    const next = fit.model.levels;
    LEVELS.forEach((code, at) => {
      m[at] = Math.log2(next[code].m);
    });
  }
  return fit;
}

/** Pairs that agree in some key, each once. */
function candidates(table: Parameters<typeof keyWriter>[0]): readonly (readonly [number, number])[] {
  const seen = new Set<number>();
  const write = keyWriter(table);
  KEY_RULES.forEach((_, rule) => {
    const { keys, rows, count } = sortKeys(write, rule, table.count);
    for (let start = 0; start < count; ) {
      let end = start + 1;
      while (end < count && keys[end] === keys[start]) end++;
      if (end - start <= LARGEST_BLOCK)
        for (let i = start; i < end; i++)
          for (let j = i + 1; j < end; j++) {
            const [a, b] = [rows[i] as number, rows[j] as number];
            if (a !== b && seen.size < 4 * MOST_PAIRS) seen.add(Math.min(a, b) * table.count + Math.max(a, b));
          }
      start = end;
    }
  });
  const step = Math.max(1, Math.ceil(seen.size / MOST_PAIRS));
  return [...seen].filter((_, i) => i % step === 0).map((pair) => [Math.floor(pair / table.count), pair % table.count]);
}
