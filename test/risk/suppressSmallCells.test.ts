/** The intruder's view: everything that fits the published figures is tried, or the linear system is solved. */
import { type SuppressedTable, suppressSmallCells } from "hmis-privacy/risk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Every value that each hidden small cell may have, by trying all tables with counts up to `limit`. */
function possible(published: SuppressedTable, limit: number): Set<number>[][] {
  const { cells, rowTotals, columnTotals, total } = published;
  const width = columnTotals.length;
  const values = cells.map((row) => row.map(() => new Set<number>()));
  const table = cells.map((row) => row.map(() => 0));
  const fits = (wanted: number | null, sum: number): boolean => wanted === null || wanted === sum;
  const sumOf = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);
  const go = (at: number): void => {
    const [i, j] = [Math.floor(at / width), at % width];
    if (j === 0 && i > 0 && !fits(rowTotals[i - 1] ?? null, sumOf(table[i - 1] ?? []))) return;
    if (i === cells.length) {
      const columns = columnTotals.map((_, c) => sumOf(table.map((row) => row[c] ?? 0)));
      if (!columnTotals.every((wanted, c) => fits(wanted, columns[c] ?? 0)) || !fits(total, sumOf(columns))) return;
      for (const [r, row] of table.entries()) for (const [c, value] of row.entries()) values[r]?.[c]?.add(value);
      return;
    }
    const known = cells[i]?.[j] ?? null;
    for (let value = known ?? 0; value <= (known ?? limit); value++) {
      (table[i] as number[])[j] = value;
      go(at + 1);
    }
  };
  go(0);
  return values;
}

/** Whether the published sums alone pin a hidden cell down: Gauss on the unknowns. */
function solvable(published: SuppressedTable): boolean {
  const { cells, rowTotals, columnTotals, total } = published;
  const grid = [...cells.map((row, i) => [...row, rowTotals[i] ?? null]), [...columnTotals, total]];
  const unknowns = grid.flatMap((row, i) => row.flatMap((v, j) => (v === null ? [`${i},${j}`] : [])));
  const width = columnTotals.length + 1;
  const line = (places: readonly [number, number][]): number[] =>
    unknowns.map((u) => {
      const place = places.findIndex(([i, j]) => u === `${i},${j}`);
      return place === -1 ? 0 : place === places.length - 1 ? -1 : 1;
    });
  const matrix = [
    ...grid.map((_, i) => line([...Array(width).keys()].map((j) => [i, j]))),
    ...[...Array(width).keys()].map((j) => line(grid.map((_, i) => [i, j]))),
  ];
  let rank = 0;
  for (let column = 0; column < unknowns.length; column++) {
    const pivot = matrix.findIndex((row, i) => i >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot === -1) continue;
    [matrix[rank], matrix[pivot]] = [matrix[pivot] as number[], matrix[rank] as number[]];
    const lead = matrix[rank] as number[];
    const by = lead[column] ?? 1;
    matrix[rank] = lead.map((v) => v / by);
    for (const [i, row] of matrix.entries())
      if (i !== rank && row[column]) matrix[i] = row.map((v, j) => v - (row[column] ?? 0) * (matrix[rank]?.[j] ?? 0));
    rank++;
  }
  return matrix.some((row) => row.filter((v) => Math.abs(v) > 1e-9).length === 1);
}

const tables = (largest: number, side: number) =>
  fc.tuple(fc.integer({ min: 1, max: side }), fc.integer({ min: 1, max: side })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(largest), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe("suppressSmallCells", () => {
  it("leaves a table without small figures alone", () => {
    expect(
      suppressSmallCells([
        [0, 20],
        [30, 11],
      ]).suppressed,
    ).toEqual({ primary: 0, complementary: 0 });
  });
  it("hides small totals", () => {
    expect(
      suppressSmallCells([
        [2, 0],
        [50, 40],
      ]).rowTotals[0],
    ).toBeNull();
  });
  it("hides a single small figure in a list together with others", () => {
    const { cells } = suppressSmallCells([[3, 40, 25]]);
    expect(cells[0]?.filter((cell) => cell === null).length).toBeGreaterThanOrEqual(2);
  });
  it.each([[[[1, 2], [3]]], [[[1.5]]], [[[-1]]], [[]], [[[]]]])("refuses %j", (table) => {
    expect(() => suppressSmallCells(table)).toThrow(expect.objectContaining({ code: "risk.not-a-table" }));
  });

  it("nobody can work a small figure out: all tables that fit are tried", () => {
    const threshold = 3;
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom(1, 2), fc.constantFrom(2, 3)).chain(([rows, columns]) =>
          fc.array(fc.array(fc.nat(7), { minLength: columns, maxLength: columns }), {
            minLength: rows,
            maxLength: rows,
          }),
        ),
        (table) => {
          const published = suppressSmallCells(table, { threshold });
          const open = possible(published, 14);
          for (const [i, row] of table.entries())
            for (const [j, value] of row.entries())
              if (value > 0 && value < threshold) {
                expect(published.cells[i]?.[j]).toBeNull();
                expect(open[i]?.[j]?.size).toBeGreaterThanOrEqual(threshold);
              } else if (published.cells[i]?.[j] !== null) expect(published.cells[i]?.[j]).toBe(value);
        },
      ),
      { seed: 1, numRuns: 150 },
    );
  });

  it("no small figure follows from the sums, in larger tables", () => {
    fc.assert(
      fc.property(tables(40, 5), (table) => {
        const published = suppressSmallCells(table);
        // A complementary figure alone in its line would be solvable, and then whatever leans on it.
        expect(solvable(published)).toBe(false);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("the solver does see through a table with one hidden figure", () => {
    expect(
      solvable({
        cells: [
          [null, 40],
          [30, 20],
        ],
        rowTotals: [43, 50],
        columnTotals: [33, 60],
        total: 93,
        suppressed: { primary: 1, complementary: 0 },
      }),
    ).toBe(true);
  });
});
