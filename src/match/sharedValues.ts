import type { BuiltTable } from "./table/table.js";

/** A value that too many different people have for it to be anybody's. The value itself is not told. */
export interface SharedValue {
  readonly field: "ssn" | "dob";
  /** The records that have it, in their order. */
  readonly ids: readonly string[];
}

/** More different names than this behind one Social Security number make it a placeholder. */
const NAMES_OF_ONE_SSN = 5;
/** A birth date of more than one client in a thousand is one that somebody typed for want of a better. */
const SHARE_OF_ONE_DOB = 0.001;
const LEAST_OF_ONE_DOB = 20;

/** Reports placeholders that no list knows. */
export function sharedValues({ columns, ids, count }: BuiltTable): readonly SharedValue[] {
  const full = (row: number): number => (columns.ssnDigits[row] === 9 ? (columns.ssn[row] as number) : 0);
  const ssns = repeated(count, full, NAMES_OF_ONE_SSN).filter((rows) => {
    const names = new Set(rows.map((row) => `${columns.first[row]} ${columns.last[row]}`));
    return names.size > NAMES_OF_ONE_SSN;
  });
  const dobs = repeated(
    count,
    (row) => columns.dob[row] as number,
    Math.max(LEAST_OF_ONE_DOB, Math.floor(count * SHARE_OF_ONE_DOB)),
  );
  const named = (field: "ssn" | "dob") => (rows: readonly number[]) => ({
    field,
    ids: rows.map((row) => ids[row] ?? ""),
  });
  return [...ssns.map(named("ssn")), ...dobs.map(named("dob"))];
}

/** The rows of each value above 0 that more than so many rows have. */
function repeated(count: number, valueOf: (row: number) => number, more: number): number[][] {
  const values = new Int32Array(count);
  for (let row = 0; row < count; row++) values[row] = valueOf(row);
  values.sort();
  const often = new Map<number, number[]>();
  for (let i = 0; i + more < count; i++) {
    const value = values[i] as number;
    if (value > 0 && values[i + more] === value) often.set(value, []);
  }
  if (often.size === 0) return [];
  for (let row = 0; row < count; row++) often.get(valueOf(row))?.push(row);
  return [...often.values()];
}
