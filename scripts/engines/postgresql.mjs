import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { userInfo } from "node:os";
import { join } from "node:path";
import { candidateSql, keyTables, scorePairs } from "../../dist/match/index.js";
import { asLines } from "../match/synthetic.mjs";
import { blocksOf, clientsCsv, clientsTable, readersFolder, verdictsIn } from "./howto.mjs";

/** Debian keeps its servers here. */
const HOME = "/usr/lib/postgresql";

/** A server of its own in the temporary folder, asked over TCP; null where PostgreSQL isn't installed. */
export async function postgresql({ clients, keys, moreKeys, folder }) {
  const version = existsSync(HOME) ? readdirSync(HOME).sort((a, b) => Number(b) - Number(a))[0] : undefined;
  if (version === undefined || spawnSync("psql", ["--version"]).status !== 0) return null;
  const bin = (name) => join(HOME, version, "bin", name);
  const cluster = join(folder, "postgresql");
  mkdirSync(cluster);
  const owner = ownerFor(cluster, folder);
  const as = (command, list) =>
    execFileSync(command, list, {
      stdio: "pipe",
      ...(owner === null ? {} : { uid: owner.uid, gid: owner.gid }),
      cwd: cluster,
    });
  const data = join(cluster, "data");
  const port = String(await freePort());
  as(bin("initdb"), [
    "--pgdata",
    data,
    "--auth",
    "trust",
    "--username",
    "engines",
    "--no-sync",
    "--encoding",
    "UTF8",
    "--locale",
    "C",
  ]);
  as(bin("pg_ctl"), [
    "start",
    "--wait",
    "--pgdata",
    data,
    "--log",
    join(cluster, "log"),
    "--options",
    `-p ${port} -h 127.0.0.1 -k ${cluster} -c fsync=off`,
  ]);
  try {
    const psql = (sql, input) =>
      execFileSync(
        "psql",
        [
          "--no-psqlrc",
          "--quiet",
          "--tuples-only",
          "--no-align",
          "--field-separator",
          ",",
          "-v",
          "ON_ERROR_STOP=1",
          "-h",
          "127.0.0.1",
          "-p",
          port,
          "-U",
          "engines",
          "-d",
          "postgres",
          "-c",
          sql,
        ],
        {
          input,
          encoding: "utf8",
          maxBuffer: 1 << 30,
        },
      );
    for (const statement of keyTables("postgresql")) psql(statement);
    const csv = (rows) => rows.map((row) => row.map((cell) => cell ?? "").join(",")).join("\n");
    psql("copy client_keys from stdin (format csv)", csv(keys));
    psql("copy client_more_keys from stdin (format csv)", csv(moreKeys));
    psql("analyze");
    // The planner takes the keys for rarer than they are, and a nested loop over them never ends.
    const candidates = psql(`set enable_nestloop = off; ${candidateSql("postgresql")}`)
      .trim()
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split(","));
    const byId = new Map(clients.map((client) => [client.id, client]));
    const lines = asLines(scorePairs(candidates.map(([left, right]) => [byId.get(left), byId.get(right)])));
    psql("create database reader");
    const { place, run } = readersFolder(folder);
    const more = { PGHOST: "127.0.0.1", PGPORT: port, PGUSER: "engines", PGDATABASE: "reader" };
    run("psql", ["-q", "-c", clientsTable], { more });
    run("psql", ["-q", "-c", "copy clients from stdin (format csv)"], { input: clientsCsv(clients), more });
    for (const block of blocksOf("### PostgreSQL", "sh")) run("sh", ["-e", "-c", block], { more });
    const told = asLines(verdictsIn(readFileSync(join(place, "verdicts.ndjson"), "utf8")));
    const isSame = JSON.stringify(told) === JSON.stringify(lines);
    return {
      version,
      candidates: candidates.length,
      lines,
      failed: !isSame,
      note: `${told.length} pairs by what the page says, ${isSame ? "equal" : "DIFFERENT"}`,
    };
  } finally {
    as(bin("pg_ctl"), ["stop", "--mode", "immediate", "--pgdata", data]);
  }
}

/** PostgreSQL refuses to run as root: then Debian's user for it runs it. */
function ownerFor(cluster, folder) {
  if (userInfo().uid !== 0) return null;
  const [uid, gid] = ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" })));
  chownSync(folder, uid, gid);
  chownSync(cluster, uid, gid);
  return { uid, gid };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
