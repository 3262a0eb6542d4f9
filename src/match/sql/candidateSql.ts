import { HmisPrivacyError } from "../../core/index.js";
import { KEY_RULES } from "../block/keys.js";
import { BLOCK_LIMIT } from "../block/searchRule.js";
import { checkDialect, quoted, type SqlDialect, type SqlNames } from "./dialect.js";
import { keyColumn } from "./keyTables.js";

/** Settings of {@link candidateSql}. */
export interface CandidateOptions extends SqlNames {
  /** Keys that more clients share than this find nobody: 2,000 unless given, as in this library's own search. */
  readonly blockLimit?: number;
  /** Leaves out pairs that stand in the table of decided pairs. */
  readonly withoutDecided?: boolean;
}

/**
 * One query for every pair worth comparing, `left_id` and `right_id`, each pair once.
 *
 * An equality join for each rule, so no engine falls back to comparing all with all; a rule leaves out the pairs that an
 * earlier one has (`NULL` keys count as different); oversized blocks are dropped before any join. Keys are made by
 * `keysOf`, so no engine's own phonetics or folding decides anything, and verdicts are made by `scorePairs` or
 * `hmis-privacy duplicates score`.
 *
 * @throws HmisPrivacyError `match.sql-dialect`, `match.sql-name`, `match.sql-limit`
 * @example
 * candidateSql("duckdb").startsWith("with "); // => true
 */
export function candidateSql(dialect: SqlDialect, options: CandidateOptions = {}): string {
  checkDialect(dialect);
  const limit = options.blockLimit ?? BLOCK_LIMIT;
  if (!Number.isSafeInteger(limit) || limit < 2) throw new HmisPrivacyError("match.sql-limit", { field: "blockLimit" });
  const name = (text: string): string => quoted(text, dialect);
  const keys = name(options.keys ?? "client_keys");
  const more = name(options.moreKeys ?? "client_more_keys");
  const columns = KEY_RULES.map(keyColumn);
  const ctes = columns.flatMap((column, i) => [
    `all_${i} as (\n  select client_id, ${name(column)} as k from ${keys} where ${name(column)} is not null\n` +
      `  union all\n  select client_id, key as k from ${more} where rule = '${KEY_RULES[i]}'\n)`,
    `blocks_${i} as (select k from all_${i} group by k having count(*) between 2 and ${limit})`,
  ]);
  // A key of an oversized block has found nobody, so it must not exclude anything either.
  const kept = columns.map((_, i) => `b${i}.k as k${i}`).join(", ");
  const joins = columns
    .map((column, i) => `  left join blocks_${i} as b${i} on b${i}.k = c.${name(column)}`)
    .join("\n");
  const first = `firsts as (\n  select c.client_id, ${kept}\n  from ${keys} as c\n${joins}\n)`;
  const selects = columns.map((_, i) => {
    const earlier = Array.from({ length: i }, (_, e) => `    and not coalesce(fa.k${e} = fb.k${e}, false)`);
    const exclusion =
      i === 0
        ? ""
        : `\n  join firsts as fa on fa.client_id = a.client_id\n  join firsts as fb on fb.client_id = b.client_id\n  where true\n${earlier.join("\n")}`;
    return (
      `  select a.client_id as left_id, b.client_id as right_id\n  from all_${i} as a\n` +
      `  join blocks_${i} as x on x.k = a.k\n  join all_${i} as b on b.k = a.k and a.client_id < b.client_id${exclusion}`
    );
  });
  const pairs = `pairs as (\n${selects.join("\n  union all\n")}\n)`;
  const decided = name(options.decided ?? "client_pairs_decided");
  const without =
    options.withoutDecided === true
      ? `\nwhere not exists (select 1 from ${decided} as d where d.left_id = pairs.left_id and d.right_id = pairs.right_id)`
      : "";
  return `with ${[...ctes, first, pairs].join(",\n")}\nselect distinct left_id, right_id\nfrom pairs${without}\n`;
}

/**
 * A query for how many blocks of each rule are beyond the limit: what the candidates leave out.
 *
 * @throws HmisPrivacyError `match.sql-dialect`, `match.sql-name`
 * @example
 * oversizedBlocksSql("spark").includes("having count(*) > 2000"); // => true
 */
export function oversizedBlocksSql(dialect: SqlDialect, options: CandidateOptions = {}): string {
  checkDialect(dialect);
  const name = (text: string): string => quoted(text, dialect);
  const keys = name(options.keys ?? "client_keys");
  const limit = options.blockLimit ?? BLOCK_LIMIT;
  if (!Number.isSafeInteger(limit) || limit < 2) throw new HmisPrivacyError("match.sql-limit", { field: "blockLimit" });
  return KEY_RULES.map((rule) => {
    const column = name(keyColumn(rule));
    return `select '${rule}' as rule, count(*) as blocks from (\n  select ${column} from ${keys} where ${column} is not null group by ${column} having count(*) > ${limit}\n) as big`;
  }).join("\nunion all\n");
}
