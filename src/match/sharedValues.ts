import { mix } from "./table/hash.js";
import type { BuiltTable } from "./table/table.js";

/** A value that too many different people have for it to be anybody's. The value itself is not told. */
export interface SharedValue {
  readonly field: "ssn" | "dob";
  /** The records that have it, in the order of their ids. */
  readonly ids: readonly string[];
}

/** More different names than this behind one Social Security number make it a placeholder. */
const NAMES_OF_ONE_SSN = 5;
/** A birth date of more than one client in a thousand is one that somebody typed for want of a better. */
const SHARE_OF_ONE_DOB = 0.001;
const LEAST_OF_ONE_DOB = 20;

/** Reports placeholders that no list knows. */
export function sharedValues({ columns, idOf, count }: BuiltTable): readonly SharedValue[] {
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
    ids: rows.map(idOf).sort(),
  });
  const byFirst = (a: SharedValue, b: SharedValue): number => ((a.ids[0] ?? "") < (b.ids[0] ?? "") ? -1 : 1);
  return [...ssns.map(named("ssn")).sort(byFirst), ...dobs.map(named("dob")).sort(byFirst)];
}

/** The rows of each value above 0 that more than so many rows have. */
function repeated(count: number, valueOf: (row: number) => number, more: number): number[][] {
  // Counted by a hash first: hardly any value comes near the limit, and only those are looked at one by one.
  const counts = new Int32Array(1 << 20);
  const slotOf = (value: number): number => mix(value, 0) & (counts.length - 1);
  let most = 0;
  for (let row = 0; row < count; row++) {
    const value = valueOf(row);
    if (value <= 0) continue;
    const slot = slotOf(value);
    const seen = (counts[slot] as number) + 1;
    counts[slot] = seen;
    if (seen > most) most = seen;
  }
  if (most <= more) return [];
  const often = new Map<number, number[]>();
  for (let row = 0; row < count; row++) {
    const value = valueOf(row);
    if (value <= 0 || (counts[slotOf(value)] as number) <= more) continue;
    const rows = often.get(value);
    if (rows === undefined) often.set(value, [row]);
    else rows.push(row);
  }
  return [...often.values()].filter((rows) => rows.length > more);
}
