import { HmisPrivacyError } from "../../core/index.js";

/** Engines for which the candidate search is written. */
export type SqlDialect = "duckdb" | "postgresql" | "spark";

/** Names of the tables; they hold keys and ids, never a name or a number of a person. */
export interface SqlNames {
  /** One row a client: `client_id`, and a column for each rule. */
  readonly keys?: string;
  /** Further keys of clients with names of several words: `client_id`, `rule`, `key`. */
  readonly moreKeys?: string;
  /** Pairs that are decided: `left_id`, `right_id`, in both orders. */
  readonly decided?: string;
}

/** Quotes a name for a dialect; only plain names are let in, so nothing can be smuggled into a statement. */
export function quoted(name: string, dialect: SqlDialect): string {
  if (!/^[A-Za-z_]\w{0,62}(?:\.[A-Za-z_]\w{0,62}){0,2}$/.test(name)) throw new HmisPrivacyError("match.sql-name");
  const mark = dialect === "spark" ? "`" : '"';
  return name
    .split(".")
    .map((part) => mark + part + mark)
    .join(".");
}

/** @throws HmisPrivacyError `match.sql-dialect` */
export function checkDialect(dialect: SqlDialect): void {
  if (!["duckdb", "postgresql", "spark"].includes(dialect)) throw new HmisPrivacyError("match.sql-dialect");
}
