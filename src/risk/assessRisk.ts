import { type Finding, HmisPrivacyError } from "../core/index.js";
import { type Classes, type CodedColumn, classify, codeColumn, type RiskRow } from "./classes.js";
import { type Coarsening, hmisCoarsenings } from "./coarsen.js";
import type { RiskCode, RiskErrorCode } from "./codes.js";
import { findMinimalUniques, type UniqueRow } from "./uniques.js";

/** CMS and HUD's Eva publish no count from 1 to 10. */
export const PUBLISHING_THRESHOLD = 11;

/** Which columns could tell people apart, and what counts as too few. */
export interface RiskOptions {
  /** The columns that somebody outside may know of a person. */
  readonly quasiIdentifiers: readonly string[];
  /** The smallest class that is thought safe: 5 to share, 11 to publish. */
  readonly k: number;
  /** Columns that must not become known, for l-diversity. */
  readonly sensitive?: readonly string[];
  /** The column that tells which rows are one household. */
  readonly household?: string;
  /** The people from whom the rows are drawn, with the same columns: the journalist's question needs them. */
  readonly population?: readonly RiskRow[];
  /** Minimal unique combinations are sought up to this many columns; 3 where nothing is said. */
  readonly maxSize?: number;
  /** Ways to say less in a column, next to leaving it out. */
  readonly coarsenings?: Readonly<Record<string, readonly Coarsening[]>>;
}

/** How a table fares: never a value, rows by their 0-based place. */
export interface RiskAssessment {
  readonly rows: number;
  readonly classes: number;
  /** The size of the smallest class; 0 for a table without rows. */
  readonly k: number;
  /** How many classes there are of each size, smallest size first. */
  readonly classSizes: readonly { readonly size: number; readonly classes: number }[];
  /** Rows that are the only ones of their class. */
  readonly sampleUniques: readonly number[];
  /** How many rows stand in classes smaller than `k` and smaller than 11. */
  readonly rowsBelow: { readonly k: number; readonly publishing: number };
  /** Minimal unique combinations and SUDA scores, for rows that have any. */
  readonly minimalUniques: readonly UniqueRow[];
  /** Somebody looks for a person whom they know to be in the table. */
  readonly prosecutor: { readonly highest: number; readonly average: number; readonly shareAtRisk: number };
  /** Somebody looks for anybody, and has a register of the population; null where none was given. */
  readonly journalist: { readonly highest: number; readonly average: number; readonly shareAtRisk: number } | null;
  /** Somebody wants to match as many rows as they can: the share that they get right on average. */
  readonly marketer: number;
  /** The fewest distinct values of each sensitive column in a class, and the rows whose class has one value only. */
  readonly diversity: readonly { readonly column: string; readonly l: number; readonly rowsDisclosed: number }[];
  /** The risk that at least one member is found, which finds the household; null without a household column. */
  readonly households: { readonly count: number; readonly highest: number; readonly average: number } | null;
  /** What to say less about first, best first. */
  readonly coarsening: readonly CoarseningGain[];
  readonly findings: readonly Finding<RiskCode>[];
}

/** What a vaguer column buys. */
export interface CoarseningGain {
  readonly column: string;
  /** `left out`, or the name of the coarsening. */
  readonly step: string;
  readonly k: number;
  readonly sampleUniques: number;
  readonly rowsBelowK: number;
  /** Rows that come out of classes smaller than `k`. */
  readonly gain: number;
}

const complain = (code: RiskErrorCode, index?: number): never => {
  throw new HmisPrivacyError(code, index === undefined ? {} : { index });
};

/**
 * How well people can be told apart by what is left in a table: classes, uniques, the combinations that single people
 * out, what a class gives away about everybody in it, and which column to coarsen first.
 *
 * It measures the columns it is told of. It can't know what else somebody knows, and no figure of it says "anonymous".
 *
 * @throws HmisPrivacyError `risk.no-quasi-identifiers`, `risk.too-many-quasi-identifiers` (30),
 *   `risk.unknown-column` (no row has it: a misspelt column would look safe), `risk.k-not-a-count`,
 *   `risk.max-size-not-a-count`
 * @example
 * const rows = [{ born: 1980, sex: 0 }, { born: 1980, sex: 0 }, { born: 1975, sex: 1 }];
 * const risk = assessRisk(rows, { quasiIdentifiers: ["born", "sex"], k: 2 });
 * risk.k; // => 1
 * risk.sampleUniques; // => [2]
 * risk.minimalUniques; // => [{ index: 2, combinations: [["born"], ["sex"]], score: 2 }]
 */
export function assessRisk(rows: readonly RiskRow[], options: RiskOptions): RiskAssessment {
  const { quasiIdentifiers: names, k, sensitive = [], household, population, maxSize = 3 } = options;
  if (names.length === 0) complain("risk.no-quasi-identifiers");
  if (names.length > 30) complain("risk.too-many-quasi-identifiers");
  if (!Number.isInteger(k) || k < 1) complain("risk.k-not-a-count");
  if (!Number.isInteger(maxSize) || maxSize < 0) complain("risk.max-size-not-a-count");
  const used = [...names, ...sensitive, ...(household === undefined ? [] : [household])];
  for (const [i, name] of used.entries()) {
    if (rows.length > 0 && !rows.some((row) => Object.hasOwn(row, name))) complain("risk.unknown-column", i);
  }

  const columns = names.map((name) => codeColumn(rows, (row) => row[name]));
  const classes = classify(rows.length, columns);
  const diversity = sensitive.map((column) => ({ column, ...diversityOf(rows, classes, column) }));
  const households = household === undefined ? null : householdRisk(rows, classes, household);
  const journalist = population === undefined ? null : journalistRisk(rows, population, names, k);
  const figures = figuresOf(classes, k);
  const minimalUniques = findMinimalUniques(rows.length, names, columns, maxSize);

  const codes: readonly (RiskCode | false)[] = [
    figures.rowsBelow.k > 0 && "risk.below-k",
    figures.rowsBelow.publishing > 0 && "risk.below-publishing-threshold",
    figures.sampleUniques.length > 0 && "risk.sample-unique",
    diversity.some(({ rowsDisclosed }) => rowsDisclosed > 0) && "risk.attribute-disclosed",
    households !== null && households.highest > 1 / k && "risk.household",
    (journalist?.missing ?? 0) > 0 && "risk.not-in-population",
    rows.some(saysAnonymous) && "risk.anonymous-label",
  ];
  return {
    rows: rows.length,
    classes: classes.sizes.length,
    ...figures,
    minimalUniques,
    journalist:
      journalist === null
        ? null
        : { highest: journalist.highest, average: journalist.average, shareAtRisk: journalist.shareAtRisk },
    diversity,
    households,
    coarsening: coarseningGains(rows, names, columns, k, options.coarsenings ?? hmisCoarsenings),
    findings: codes
      .filter((code) => code !== false)
      .map((code) => ({ code, severity: code === "risk.anonymous-label" ? "info" : "warning", path: {} })),
  };
}

function figuresOf({ of, sizes }: Classes, k: number) {
  const rows = of.length;
  const smallest = sizes.reduce((least, size) => Math.min(least, size), rows);
  const bySize = new Map<number, number>();
  for (const size of sizes) bySize.set(size, (bySize.get(size) ?? 0) + 1);
  const classSizes = [...bySize].sort(([a], [b]) => a - b).map(([size, classes]) => ({ size, classes }));
  const below = (limit: number): number =>
    classSizes.reduce((sum, { size, classes }) => sum + (size < limit ? size * classes : 0), 0);
  const average = rows === 0 ? 0 : sizes.length / rows;
  return {
    k: smallest,
    classSizes,
    sampleUniques: [...of.keys()].filter((row) => sizes[of[row] ?? 0] === 1),
    rowsBelow: { k: below(k), publishing: below(PUBLISHING_THRESHOLD) },
    prosecutor: {
      highest: rows === 0 ? 0 : 1 / smallest,
      average,
      shareAtRisk: rows === 0 ? 0 : below(k) / rows,
    },
    marketer: average,
  };
}

function diversityOf(rows: readonly RiskRow[], { of, sizes }: Classes, column: string) {
  const values = sizes.map(() => new Set<string>());
  for (const [i, row] of rows.entries()) values[of[i] ?? 0]?.add(String(row[column] ?? ""));
  return {
    l: values.reduce((least, { size }) => Math.min(least, size), rows.length),
    rowsDisclosed: values.reduce((sum, { size }, i) => sum + (size === 1 ? (sizes[i] ?? 0) : 0), 0),
  };
}

/** 1 − ∏(1 − rᵢ) over the members (sdcMicro). */
function householdRisk(rows: readonly RiskRow[], { of, sizes }: Classes, column: string) {
  const safe = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    // A row without a household is a household of its own.
    const household = String(row[column] ?? "") || `alone ${i}`;
    safe.set(household, (safe.get(household) ?? 1) * (1 - 1 / (sizes[of[i] ?? 0] ?? 1)));
  }
  const risks = [...safe.values()].map((share) => 1 - share);
  return {
    count: risks.length,
    highest: risks.reduce((most, risk) => Math.max(most, risk), 0),
    average: risks.reduce((sum, risk) => sum + risk, 0) / Math.max(1, risks.length),
  };
}

function journalistRisk(rows: readonly RiskRow[], population: readonly RiskRow[], names: readonly string[], k: number) {
  const both = [...rows, ...population];
  const { of, sizes } = classify(
    both.length,
    names.map((name) => codeColumn(both, (row) => row[name])),
  );
  const outside = Array.from<number>({ length: sizes.length }).fill(0);
  for (let i = rows.length; i < both.length; i++) outside[of[i] ?? 0] = (outside[of[i] ?? 0] ?? 0) + 1;
  let [sum, highest, atRisk, missing] = [0, 0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    const size = outside[of[i] ?? 0] ?? 0;
    const risk = size === 0 ? 1 : 1 / size; // unknown to the register: say the worst
    if (size === 0) missing++;
    if (risk > 1 / k) atRisk++;
    sum += risk;
    highest = Math.max(highest, risk);
  }
  const n = Math.max(1, rows.length);
  return { highest, average: sum / n, shareAtRisk: atRisk / n, missing };
}

function coarseningGains(
  rows: readonly RiskRow[],
  names: readonly string[],
  columns: readonly CodedColumn[],
  k: number,
  coarsenings: Readonly<Record<string, readonly Coarsening[]>>,
): readonly CoarseningGain[] {
  const before = figuresOf(classify(rows.length, columns), k).rowsBelow.k;
  const measured = (column: string, step: string, table: readonly CodedColumn[]): CoarseningGain => {
    const after = figuresOf(classify(rows.length, table), k);
    return {
      column,
      step,
      k: after.k,
      sampleUniques: after.sampleUniques.length,
      rowsBelowK: after.rowsBelow.k,
      gain: before - after.rowsBelow.k,
    };
  };
  return names
    .flatMap((column, i) => [
      ...(Object.hasOwn(coarsenings, column) ? (coarsenings[column] ?? []) : []).map(({ step, to }) =>
        measured(
          column,
          step,
          columns.with(
            i,
            codeColumn(rows, (row) => to(String(row[column] ?? ""))),
          ),
        ),
      ),
      measured(column, "left out", columns.toSpliced(i, 1)),
    ])
    .sort((a, b) => b.gain - a.gain || a.sampleUniques - b.sampleUniques);
}

/** The name itself tells that its owner refused, disclosed HIV or AIDS, or flees violence. */
function saysAnonymous(row: RiskRow): boolean {
  const names = [row["FirstName"], row["LastName"], row["firstName"], row["lastName"]];
  return row["anonymous"] === true || names.some((name) => /^anonymous\b/i.test(String(name)));
}
