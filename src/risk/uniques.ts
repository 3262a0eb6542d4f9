import { type CodedColumn, classify } from "./classes.js";

/** What makes a row the only one of its kind. */
export interface UniqueRow {
  /** 0-based place of the row. */
  readonly index: number;
  /** Each smallest set of columns in which nobody else looks like this row. */
  readonly combinations: readonly (readonly string[])[];
  /** Sum over these sets of (columns − size of the set)!: few columns that single somebody out weigh most. */
  readonly score: number;
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** All sets of `size` out of `from` things, as bit masks. */
function* subsets(from: number, size: number, first = 0, mask = 0): Generator<number> {
  if (size === 0) yield mask;
  else for (let i = first; i <= from - size; i++) yield* subsets(from, size - 1, i + 1, mask | (1 << i));
}

/**
 * Minimal sample uniques and their SUDA score (Elliot, Manning and Ford 2002), by brute force up to `maxSize` columns:
 * enough for the dozen columns of a client, exact for every size up to the limit.
 */
export function findMinimalUniques(
  length: number,
  names: readonly string[],
  columns: readonly CodedColumn[],
  maxSize: number,
): readonly UniqueRow[] {
  const masksOf = new Map<number, number[]>();
  for (let size = 1; size <= Math.min(maxSize, columns.length); size++) {
    for (const mask of subsets(columns.length, size)) {
      const { of, sizes } = classify(
        length,
        columns.filter((_, i) => mask & (1 << i)),
      );
      for (let row = 0; row < length; row++) {
        if (sizes[of[row] ?? 0] !== 1) continue;
        const masks = masksOf.get(row);
        if (masks === undefined) masksOf.set(row, [mask]);
        else if (!masks.some((smaller) => (smaller & mask) === smaller)) masks.push(mask);
      }
    }
  }
  return [...masksOf]
    .sort(([a], [b]) => a - b)
    .map(([index, masks]) => {
      const combinations = masks.map((mask) => names.filter((_, i) => mask & (1 << i)));
      return {
        index,
        combinations,
        score: combinations.reduce((sum, set) => sum + factorial(columns.length - set.length), 0),
      };
    });
}
