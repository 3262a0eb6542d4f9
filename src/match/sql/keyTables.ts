import { KEY_RULES, type KeyRule } from "../block/keys.js";
import { checkDialect, quoted, type SqlDialect, type SqlNames } from "./dialect.js";

/** The column of a rule: `sound_year_initial`. */
export const keyColumn = (rule: KeyRule): string => rule.replaceAll("-", "_");

/**
 * Statements that make the tables for keys, with an index a column, so that one client's candidates are found at once.
 *
 * @throws HmisPrivacyError `match.sql-dialect`, `match.sql-name`
 * @example
 * keyTables("postgresql")[0].split("\n")[0]; // => 'create table "client_keys" ('
 */
export function keyTables(dialect: SqlDialect, names: SqlNames = {}): readonly string[] {
  checkDialect(dialect);
  const name = (text: string): string => quoted(text, dialect);
  const keys = names.keys ?? "client_keys";
  const more = names.moreKeys ?? "client_more_keys";
  const decided = names.decided ?? "client_pairs_decided";
  const id = dialect === "spark" ? "string" : "text";
  const primary = dialect === "spark" ? "" : " primary key";
  const columns = KEY_RULES.map((rule) => `  ${name(keyColumn(rule))} bigint`);
  const tables = [
    `create table ${name(keys)} (\n  client_id ${id} not null${primary},\n${columns.join(",\n")}\n)`,
    `create table ${name(more)} (\n  client_id ${id} not null,\n  rule ${id} not null,\n  key bigint not null\n)`,
    `create table ${name(decided)} (\n  left_id ${id} not null,\n  right_id ${id} not null\n)`,
  ];
  if (dialect === "spark") return tables; // no indexes there
  const plain = (text: string): string => text.replaceAll(".", "_");
  return [
    ...tables,
    ...KEY_RULES.map((rule) => {
      const column = keyColumn(rule);
      return `create index ${name(`${plain(keys)}_${column}`)} on ${name(keys)} (${name(column)})`;
    }),
    `create index ${name(`${plain(more)}_key`)} on ${name(more)} (rule, key)`,
  ];
}
