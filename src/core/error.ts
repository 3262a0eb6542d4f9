import type { Code, Path } from "./finding.js";

const BRAND: unique symbol = Symbol.for("hmis-privacy.error") as never;

/**
 * The one error of this library: a caller's mistake, or input that can't be worked on safely.
 *
 * It has a code and a place, never a value and never a cause: a foreign error may quote what it choked on.
 * The two module formats have a class each, so recognise it with {@link isHmisPrivacyError}, not with `instanceof`.
 */
export class HmisPrivacyError<C extends Code = Code> extends Error {
  override readonly name = "HmisPrivacyError";
  readonly code: C;
  readonly path: Path;

  constructor(code: C, path: Path = {}) {
    super(`${code}${describe(path)}`);
    this.code = code;
    this.path = path;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/**
 * Whether a caught thing is this library's error.
 *
 * @example
 * isHmisPrivacyError(new HmisPrivacyError("dob.not-a-day")); // => true
 * isHmisPrivacyError(new TypeError()); // => false
 */
export function isHmisPrivacyError(thing: unknown): thing is HmisPrivacyError {
  return typeof thing === "object" && thing !== null && BRAND in thing;
}

function describe({ file, row, column, field, index }: Path): string {
  const parts = [
    file,
    row === undefined ? undefined : `row ${row}`,
    column === undefined ? undefined : `column ${column}`,
    field,
    index === undefined ? undefined : `number ${index + 1}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
