/**
 * node duckdb.mjs CLIENTS.csv FOLDER OUT.csv: the weights of the default model in SQL, as far as SQL has them: names by
 * equality and Jaro–Winkler, birth date, SSN; an equality join a rule. No nicknames, no guards, no rarity of names. The
 * time takes in reading the file, which for the library happens before.
 */
import { resolve } from "node:path";
import { openDuckdb } from "../engines/duckdb.mjs";

const [file, folder, out] = process.argv.slice(2);
const db = await openDuckdb(folder);
if (db === null) process.exit(3);
await db.run("set threads = 2");
await db.run("set preserve_insertion_order = false");
const before = process.cpuUsage();
const started = performance.now();
await db.run(`create table clients as
  select id, first as f, last as l, nullif(dob, '') as b, left(dob, 4) as y, left(first, 1) as i,
    case when length(ssn) = 9 and regexp_full_match(ssn, '[0-9]{9}') and ssn not in ('000000000', '999999999', '111111111', '123456789', '999990000') then ssn end as s,
    case when length(ssn) = 9 and right(ssn, 4) not in ('0000', '9999') then right(ssn, 4) end as s4
  from read_csv('${resolve(file)}', all_varchar = true) where name_dq not in ('8', '9', '99')`);
const rules = [
  "a.s = c.s",
  "a.f = c.f and a.l = c.l",
  "a.l = c.l and a.y = c.y",
  "a.b = c.b and a.i = c.i",
  "a.s4 = c.s4 and a.y = c.y",
  "a.s4 = c.s4 and a.i = c.i",
];
const joins = rules.map((rule, n) => {
  const earlier = rules
    .slice(0, n)
    .map((other) => `and not coalesce(${other}, false)`)
    .join(" ");
  return `select a.id as left_id, c.id as right_id, a.f as f1, c.f as f2, a.l as l1, c.l as l2, a.b as b1, c.b as b2, a.y as y1, c.y as y2, a.s as s1, c.s as s2, a.s4 as t1, c.s4 as t2 from clients a join clients c on ${rule} and a.id < c.id ${earlier}`;
});
await db.run(`copy (
  with pairs as (${joins.join(" union all ")}),
  numbers as (select *,
    case when b1 is null or b2 is null then 0 when b1 = b2 then case when right(b1, 5) = '01-01' then 6 else 14.4 end when hamming(b1, b2) <= 1 then 5.3 when y1 = y2 then -0.6 else -5 end
    + case when s1 is not null and s2 is not null then case when s1 = s2 then 19.8 when hamming(s1, s2) <= 1 then 6 else -5 end when t1 is null or t2 is null then 0 when t1 = t2 then 12.9 else -4.5 end as n
    from pairs),
  bound as (select * from numbers where n + 9 + 9 - 17.1 >= 0),
  likeness as (select *, jaro_winkler_similarity(f1, f2) as jf, jaro_winkler_similarity(l1, l2) as jl from bound),
  weighed as (select left_id, right_id, n - 17.1
    + case when f1 = '' or f2 = '' then 0 when jf = 1 then 9 when jf >= 0.92 then 6 when jf >= 0.8 then 1.5 else -3.6 end
    + case when l1 = '' or l2 = '' then 0 when jl = 1 then 9 when jl >= 0.92 then 7 when jl >= 0.8 then 2.5 else -3.8 end as w from likeness)
  select left_id as left, right_id as right, case when w >= 6.63 then 'match' else 'possible' end as verdict from weighed where w >= 0
) to '${resolve(out)}' (header)`);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    seconds: Number(seconds.toFixed(2)),
    cpuSeconds: Number(((user + system) / 1e6).toFixed(2)),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
