import { HmisPrivacyError } from "../core/index.js";
import { PUBLISHING_THRESHOLD } from "./assessRisk.js";
import type { RiskErrorCode } from "./codes.js";

/** A table fit to publish; null is a hidden figure. */
export interface SuppressedTable {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
  readonly suppressed: {
    /** Hidden because they are small. */
    readonly primary: number;
    /** Hidden so that nobody can work out the small ones. */
    readonly complementary: number;
  };
}

/**
 * A grid with its margins as last row and last column. In every line the inner figures add up to the margin, so with
 * margins counted negative every line adds up to nothing: changes that keep the published figures are circulations.
 */
interface Grid {
  readonly height: number;
  readonly width: number;
  readonly value: readonly (readonly number[])[];
  readonly hidden: boolean[][];
}

/**
 * Hides counts from 1 to `threshold` − 1 in a table that is published with its totals, and as many others as it takes
 * that no hidden small figure can be worked out: whatever the published figures and the fact that counts aren't
 * negative tell, at least `threshold` values stay possible for each. Zeros stay (CMS); where the table is too thin,
 * everything that could tell is hidden.
 *
 * @throws HmisPrivacyError `risk.not-a-table` (ragged, or not counts), `risk.threshold-not-a-count`
 * @example
 * suppressSmallCells([[40, 3, 25], [30, 41, 17]]).cells; // => [[40, null, null], [30, null, null]]
 */
export function suppressSmallCells(
  table: readonly (readonly number[])[],
  { threshold = PUBLISHING_THRESHOLD }: { readonly threshold?: number } = {},
): SuppressedTable {
  if (!Number.isInteger(threshold) || threshold < 1) complain("risk.threshold-not-a-count");
  const grid = gridOf(table);
  const small = cellsOf(grid).filter(([i, j]) => isSmall(at(grid, i, j), threshold));
  for (const [i, j] of small) hide(grid, i, j);
  const unsafe = () => small.filter(([i, j]) => leeway(grid, i, j) < threshold);
  for (let todo = unsafe(); todo.length > 0; todo = unsafe()) {
    const [cell] = todo;
    if (cell === undefined || !hideHelp(grid, cell, threshold)) {
      for (const [i, j] of cellsOf(grid)) if (at(grid, i, j) > 0) hide(grid, i, j);
      break;
    }
  }
  const shown = (i: number, j: number): number | null => (isHidden(grid, i, j) ? null : at(grid, i, j));
  const [rows, columns] = [grid.height - 1, grid.width - 1];
  const hidden = cellsOf(grid).filter(([i, j]) => isHidden(grid, i, j)).length;
  return {
    cells: range(rows).map((i) => range(columns).map((j) => shown(i, j))),
    rowTotals: range(rows).map((i) => shown(i, columns)),
    columnTotals: range(columns).map((j) => shown(rows, j)),
    total: shown(rows, columns),
    suppressed: { primary: small.length, complementary: hidden - small.length },
  };
}

const complain = (code: RiskErrorCode): never => {
  throw new HmisPrivacyError(code);
};
const range = (n: number): number[] => [...Array.from({ length: n }).keys()];
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const at = (grid: Grid, i: number, j: number): number => grid.value[i]?.[j] ?? 0;
const isHidden = (grid: Grid, i: number, j: number): boolean => grid.hidden[i]?.[j] ?? false;
const isSmall = (value: number, threshold: number): boolean => value > 0 && value < threshold;
const cellsOf = ({ height, width }: Grid): (readonly [number, number])[] =>
  range(height).flatMap((i) => range(width).map((j) => [i, j] as const));

function hide(grid: Grid, i: number, j: number): void {
  const line = grid.hidden[i];
  if (line !== undefined) line[j] = true;
}

function gridOf(table: readonly (readonly number[])[]): Grid {
  const width = table[0]?.length ?? 0;
  const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
  if (width === 0 || table.some((row) => row.length !== width || !row.every(isCount))) complain("risk.not-a-table");
  const withTotals = table.map((row) => [...row, sum(row)]);
  const value = [...withTotals, range(width + 1).map((j) => sum(withTotals.map((row) => row[j] ?? 0)))];
  return { height: value.length, width: width + 1, value, hidden: value.map((row) => row.map(() => false)) };
}

const isMargin = (grid: Grid, i: number, j: number): boolean => (i === grid.height - 1) !== (j === grid.width - 1);

/**
 * How far a hidden figure may move, down and up together, while every published figure stays and no count becomes
 * negative. It moves along circles of hidden figures; the most that all circles carry is a maximum flow from its row
 * to its column.
 */
function leeway(grid: Grid, i: number, j: number): number {
  return flow(grid, i, j, +1) + flow(grid, i, j, -1);
}

/** Edmonds and Karp on rows and columns as nodes, hidden figures as edges, counted until it is beyond any doubt. */
function flow(grid: Grid, row: number, column: number, direction: 1 | -1): number {
  const { height, width } = grid;
  const sign = (i: number, j: number): 1 | -1 => (isMargin(grid, i, j) ? -1 : 1);
  const moved = grid.value.map((line) => line.map(() => 0)); // in signed figures
  const enough = sum(grid.value.flat()) + 1;
  // A signed figure may rise or fall without end in one direction and as far as its count in the other.
  const room = (i: number, j: number, way: 1 | -1): number => {
    if (!isHidden(grid, i, j) || (i === row && j === column)) return 0;
    const count = at(grid, i, j) + sign(i, j) * (moved[i]?.[j] ?? 0);
    return sign(i, j) === way ? enough : count;
  };
  const rise = (direction * sign(row, column)) as 1 | -1; // what the signed figure in question does
  const own = direction === -1 ? at(grid, row, column) : enough;
  let total = 0;
  while (total < own) {
    // Nodes: rows 0…height−1, columns after them. From a row along a figure that goes against `rise`, back along one with it.
    const cameFrom = Array.from<number>({ length: height + width }).fill(-1);
    cameFrom[row] = row;
    const queue = [row];
    for (const node of queue) {
      const others = node < height ? range(width).map((j) => height + j) : range(height);
      for (const next of others) {
        const [i, j] = node < height ? [node, next - height] : [next, node - height];
        if (cameFrom[next] !== -1 || room(i, j, node < height ? (-rise as 1 | -1) : rise) <= 0) continue;
        cameFrom[next] = node;
        queue.push(next);
      }
    }
    const goal = height + column;
    if (cameFrom[goal] === -1) break;
    const steps: (readonly [number, number, 1 | -1])[] = [];
    for (let node = goal; node !== row; node = cameFrom[node] ?? row) {
      const from = cameFrom[node] ?? row;
      steps.push(from < height ? [from, node - height, -rise as 1 | -1] : [node, from - height, rise]);
    }
    const amount = Math.min(own - total, ...steps.map(([i, j, way]) => room(i, j, way)));
    for (const [i, j, way] of steps) {
      const line = moved[i];
      if (line !== undefined) line[j] = (line[j] ?? 0) + way * amount;
    }
    total += amount;
  }
  return total;
}

/**
 * Hides what most cheaply frees a cell: the other three corners of a rectangle, smallest sum of newly hidden figures
 * first, margins last. False where nothing helps.
 */
function hideHelp(grid: Grid, [row, column]: readonly [number, number], threshold: number): boolean {
  const { height, width } = grid;
  const whole = sum(grid.value.flat());
  const before = leeway(grid, row, column);
  const rectangles = range(height)
    .filter((i) => i !== row)
    .flatMap((i) => range(width).map((j) => [i, j] as const))
    .filter(([, j]) => j !== column)
    .map(([i, j]) => {
      const corners = [
        [row, j],
        [i, column],
        [i, j],
      ] as const;
      const fresh = corners.filter(([a, b]) => !isHidden(grid, a, b));
      const cost = sum(fresh.map(([a, b]) => at(grid, a, b) + (a === height - 1 || b === width - 1 ? whole : 0)));
      return { fresh, cost };
    })
    .filter(({ fresh }) => fresh.length > 0 && fresh.every(([a, b]) => at(grid, a, b) > 0))
    .sort((a, b) => a.cost - b.cost);
  let best: readonly (readonly [number, number])[] | undefined;
  for (const { fresh } of rectangles) {
    for (const [i, j] of fresh) hide(grid, i, j);
    const after = leeway(grid, row, column);
    for (const [i, j] of fresh) {
      const line = grid.hidden[i];
      if (line !== undefined) line[j] = false;
    }
    if (after >= threshold) {
      best = fresh;
      break;
    }
    if (after > before) best ??= fresh;
  }
  for (const [i, j] of best ?? []) hide(grid, i, j);
  return best !== undefined;
}
