import type { Finding } from "../core/index.js";
import { classifyField, type FieldClass } from "./classifyField.js";

/** What the fields of a record give away. */
export interface RecordClass {
  /** Each field that holds something, by its name; fields of a nested value as `address.street`. */
  readonly fields: Readonly<Record<string, FieldClass>>;
  /** An error for each field that nobody has classified, by its place among the record's fields, never by its name. */
  readonly findings: readonly Finding<"pii.unknown-field">[];
}

/**
 * Classifies each field of a record that holds something, by its name ({@link classifyField}); values aren't looked at.
 *
 * Depth is limited to eight; what lies deeper counts as unknown.
 *
 * @param table - the HUD file that the record is a row of
 * @example
 * const record = { ssn: "536-90-4417", contact: { phone: "509-555-0148" }, race: "White", flurb: 7, email: null };
 * Object.entries(classifyRecord(record).fields).map(([field, { class: c }]) => `${field} ${c}`); // => ["ssn identifies", "contact.phone identifies", "race narrows", "flurb unknown"]
 * classifyRecord(record).findings; // => [{ code: "pii.unknown-field", severity: "error", path: { index: 3 } }]
 */
export function classifyRecord(
  record: Readonly<Record<string, unknown>>,
  { table }: { readonly table?: string | undefined } = {},
): RecordClass {
  const fields: Record<string, FieldClass> = {};
  const findings: Finding<"pii.unknown-field">[] = [];
  for (const [index, [name, value]] of Object.entries(record).entries()) {
    const found = [...classified(name, [name, name], value, table, 8)];
    for (const [path, field] of found) Object.defineProperty(fields, path, { value: field, enumerable: true });
    if (found.some(([, field]) => field.class === "unknown"))
      findings.push({ code: "pii.unknown-field", severity: "error", path: { index } });
  }
  return { fields, findings };
}

/** A name inside a named thing is read with that thing first, `contact.name`, then alone; a place in a list says nothing. */
function* classified(
  path: string,
  [alone, whole]: readonly [string, string],
  value: unknown,
  table: string | undefined,
  depth: number,
): Generator<readonly [string, FieldClass]> {
  if (value === null || value === undefined || value === "") return;
  if (typeof value !== "object" || value instanceof Date || depth === 0) {
    const field = classifyField(whole, { table });
    yield [path, depth === 0 || field.class !== "unknown" ? field : classifyField(alone, { table })];
    return;
  }
  for (const [name, part] of Object.entries(value)) {
    const names = Array.isArray(value) ? ([alone, whole] as const) : ([name, `${whole}_${name}`] as const);
    yield* classified(`${path}.${name}`, names, part, undefined, depth - 1);
  }
}
