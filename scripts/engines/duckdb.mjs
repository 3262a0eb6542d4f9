import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { candidateSql, keyTables, scorePairs } from "../../dist/match/index.js";
import { jaroWinkler } from "../../dist/text/index.js";
import { asLines } from "../match/synthetic.mjs";
import { blocksOf, clientsCsv, clientsTable, readersFolder, verdictsIn } from "./howto.mjs";

const VERSION = "1.5.6-r.1";

/** DuckDB in this process, or null where npm can't fetch it. */
export async function openDuckdb(folder) {
  const place = join(folder, "duckdb");
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "package.json"), "{}");
  try {
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent", `@duckdb/node-api@${VERSION}`], {
      cwd: place,
      stdio: "pipe",
    });
  } catch {
    return null;
  }
  const { DuckDBInstance } = createRequire(join(place, "package.json"))("@duckdb/node-api");
  return (await DuckDBInstance.create(":memory:")).connect();
}

export async function duckdb({ clients, keys, moreKeys, folder }) {
  const db = await openDuckdb(folder);
  if (db === null) return null;
  for (const statement of keyTables("duckdb")) await db.run(statement);
  await load(db, folder, "client_keys", keys);
  await load(db, folder, "client_more_keys", moreKeys);
  const candidates = (await db.runAndReadAll(candidateSql("duckdb"))).getRows();
  const byId = new Map(clients.map((client) => [client.id, client]));
  const pairs = scorePairs(candidates.map(([left, right]) => [byId.get(left), byId.get(right)]));
  const judged = asLines(pairs);
  const told = asLines(await asThePageSays(db, folder, clients));
  const isSame = JSON.stringify(told) === JSON.stringify(judged);
  const unequal = await likenessDiffers(db, folder, clients);
  return {
    version: VERSION,
    candidates: candidates.length,
    lines: judged,
    failed: unequal > 0 || !isSame,
    note: `Jaro–Winkler unequal on ${unequal} of 200,000 pairs; ${told.length} pairs by what the page says, ${isSame ? "equal" : "DIFFERENT"}`,
  };
}

/** What the page says, with this connection in the place of DuckDB's own command. */
async function asThePageSays(db, folder, clients) {
  const { place, run } = readersFolder(join(folder, "duckdb"));
  const path = join(place, "clients.csv");
  writeFileSync(path, clientsCsv(clients));
  await db.run("drop table client_keys; drop table client_more_keys; drop table client_pairs_decided");
  await db.run(clientsTable);
  await db.run(`copy clients from '${path}' (header false)`);
  const lines = async (sql) => (await db.runAndReadAll(sql)).getRows().map(([line]) => `${line}\n`);
  const [records, keys, pairs] = blocksOf("### DuckDB", "sql");
  await db.run(records);
  await db.run(run("node", ["schema.mjs", "duckdb"]));
  run("node", ["keys.mjs"], { input: (await lines("select record from client_records")).join("") });
  await db.run(keys.replaceAll("from '", `from '${place}/`));
  return verdictsIn(run("hmis-privacy", ["duplicates", "score"], { input: (await lines(pairs)).join("") }));
}

async function load(db, folder, table, rows) {
  const path = join(folder, `${table}.csv`);
  writeFileSync(path, rows.map((row) => row.map((cell) => cell ?? "").join(",")).join("\n"));
  await db.run(`copy ${table} from '${path}' (header false)`);
}

/** Half of the pairs begin alike, so that prefixes and transpositions are met. */
async function likenessDiffers(db, folder, clients) {
  const names = [
    ...new Set(
      clients.flatMap(({ firstName, lastName }) => [firstName, lastName.replaceAll(/[^A-Z]/gi, "").toUpperCase()]),
    ),
  ].sort();
  const pairs = Array.from({ length: 200_000 }, (_, i) => {
    const a = (i * 7919) % names.length;
    return [names[a], i % 2 === 0 ? names[(i * 104_729 + 13) % names.length] : names[(a + 1 + (i % 5)) % names.length]];
  });
  const path = join(folder, "likeness.csv");
  writeFileSync(path, pairs.map(([a, b], i) => `${i},${a},${b}`).join("\n"));
  const rows = (
    await db.runAndReadAll(
      `select jaro_winkler_similarity(a, b) from read_csv('${path}', header = false, columns = {i: 'integer', a: 'varchar', b: 'varchar'}) order by i`,
    )
  ).getRows();
  return pairs.filter(([a, b], i) => Math.abs(jaroWinkler(a, b) - rows[i][0]) > 1e-9).length;
}
