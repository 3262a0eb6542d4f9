/** A code of two or more parts, room first: `dob.crosses-threshold`. Renaming one is a breaking change. */
export type Code = `${string}.${string}`;

/** How much a finding matters: `error` must be mended, `warning` must be looked at, `info` is good to know. */
export type Severity = "error" | "warning" | "info";

/**
 * Where something stands. Never what stands there.
 *
 * `column` and `field` hold names from a closed list (HUD's columns, this library's properties); a column that HUD does
 * not know is given by its 1-based number, since a file without a header has a client for a header.
 */
export interface Path {
  /** A HUD file name, such as `Client.csv`. */
  readonly file?: string;
  /** 1 for the first row of data, 0 for the header. */
  readonly row?: number;
  /** A HUD column, or the number of an unknown one. */
  readonly column?: string | number;
  /** A property of a record or of the options. */
  readonly field?: string;
  /** A 0-based place in a list: a note, a chart, a known person. */
  readonly index?: number;
}

/**
 * The one form of every warning, blocker, review item and rule hit.
 *
 * It says where and why, never what: no value of a record is ever in it. `clientId` is there only where the finding
 * is about a record that must be found again; reports print it only when asked to.
 */
export interface Finding<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly path: Path;
  readonly clientId?: string;
}
