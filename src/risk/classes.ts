/** A row of a table; a value that is missing, null or empty is a value of its own. */
export type RiskRow = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A column as small whole numbers: equal values have equal codes. */
export interface CodedColumn {
  readonly codes: Int32Array;
  readonly distinct: number;
}

/** The rows of a table by what they look like. */
export interface Classes {
  /** The class of each row. */
  readonly of: Int32Array;
  /** How many rows each class has. */
  readonly sizes: readonly number[];
}

/** Gives every distinct value of a column a number. */
export function codeColumn(rows: readonly RiskRow[], value: (row: RiskRow) => unknown): CodedColumn {
  const seen = new Map<string, number>();
  const codes = new Int32Array(rows.length);
  for (const [i, row] of rows.entries()) {
    const text = String(value(row) ?? "");
    let code = seen.get(text);
    if (code === undefined) seen.set(text, (code = seen.size));
    codes[i] = code;
  }
  return { codes, distinct: seen.size };
}

/** Rows that agree in every column share a class: one pass a column, so the work is rows times columns. */
export function classify(length: number, columns: readonly CodedColumn[]): Classes {
  let of: Int32Array = new Int32Array(length);
  let count = length === 0 ? 0 : 1;
  for (const { codes, distinct } of columns) {
    const pairs = new Map<number, number>();
    const next = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      const pair = (of[i] ?? 0) * distinct + (codes[i] ?? 0);
      let id = pairs.get(pair);
      if (id === undefined) pairs.set(pair, (id = pairs.size));
      next[i] = id;
    }
    of = next;
    count = pairs.size;
  }
  const sizes = Array.from<number>({ length: count }).fill(0);
  for (const id of of) sizes[id] = (sizes[id] ?? 0) + 1;
  return { of, sizes };
}
