#!/usr/bin/env node
/**
 * The library on Splink's historical_50k (Wikidata people with made-up errors): best pairwise F1 over all thresholds, which
 * needs the truth, so it is a bound on what one model can do there, comparable with figures that others publish.
 *
 *   node scripts/match/historical.mjs FILE.parquet        (the library must be built)
 *
 * Name, birth date, birth place as place and postcode as address; no occupation, no gender. Births lie three centuries back, so years are moved by 300: the library takes a birth
 * before 1900 for a placeholder.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compareClients, defaultModel, findDuplicates } from "../../dist/match/index.js";
import { openDuckdb } from "../engines/duckdb.mjs";

const folder = mkdtempSync(join(tmpdir(), "hmis-privacy-historical-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const db = await openDuckdb(folder);
if (db === null) throw new Error("DuckDB can't be fetched");
const rows = (
  await db.runAndReadAll(
    `select unique_id, cluster, first_name, surname, cast(dob as varchar), postcode_fake, full_name, birth_place from '${resolve(process.argv[2])}'`,
  )
).getRows();

const clusterOf = new Map(rows.map(([id, cluster]) => [id, cluster]));
const moved = (dob) => (dob === null ? undefined : `${Number(dob.slice(0, 4)) + 300}${dob.slice(4)}`);
const clients = rows.map(([id, , first, last, dob, postcode, full, birthPlace]) => ({
  id,
  firstName: first ?? undefined,
  lastName: last ?? undefined,
  aliases: full === null ? undefined : [full],
  dob: moved(dob),
  place: birthPlace ?? undefined,
  address: postcode ?? undefined,
}));
const sizes = new Map();
for (const cluster of clusterOf.values()) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
let truePairs = 0;
for (const size of sizes.values()) truePairs += (size * (size - 1)) / 2;

/** Shares of values among the records: names of the seventeenth century are in no table of today. */
const shares = (values) => {
  const counts = new Map();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(
    [...counts].map(([value, count]) => [value.toUpperCase().replaceAll(/[^A-Z0-9 ]/g, ""), count / values.length]),
  );
};
const letters = (text) =>
  text
    ?.normalize("NFKD")
    .toUpperCase()
    .replaceAll(/[^A-Z]/g, "");
const model = {
  ...defaultModel,
  id: "historical",
  prior: { clients: rows.length, duplicatesPerClient: truePairs / rows.length, source: "the file's own rate" },
  frequencies: {
    source: "this file",
    first: shares(clients.map(({ firstName }) => letters(firstName))),
    last: shares(clients.map(({ lastName }) => letters(lastName))),
    place: shares(clients.map(({ place }) => place)),
  },
  thresholds: { match: 0.99, possible: 0.001 },
};
for (const [name, drop] of [
  ["name and birth date", { place: undefined, address: undefined }],
  ["name, birth date, place", { address: undefined }],
  ["name, birth date, place, postcode", {}],
]) {
  const use = clients.map((client) => ({ ...client, ...drop }));
  const { pairs } = findDuplicates(use, { model });
  const found = pairs.map(({ left, right, weight }) => ({
    weight,
    same: clusterOf.get(left) === clusterOf.get(right),
  }));
  const within = found.filter(({ same }) => same).length;
  let best = { f1: 0 };
  let right = 0;
  found.forEach(({ weight, same }, i) => {
    if (same) right++;
    const [precision, recall] = [right / (i + 1), right / truePairs];
    const f1 = (2 * precision * recall) / (precision + recall);
    if (f1 > best.f1) best = { f1, precision, recall, weight };
  });
  const round = (value) => Number(value.toFixed(4));
  console.log({
    with: name,
    bestF1: round(best.f1),
    precision: round(best.precision),
    recall: round(best.recall),
    atBits: round(best.weight),
    pairsFound: pairs.length,
    recallOfAllPairsFound: round(within / truePairs),
  });
}
if (process.argv.includes("--misses")) {
  const counts = new Map();
  const groups = new Map();
  for (const client of clients)
    groups.set(clusterOf.get(client.id), [...(groups.get(clusterOf.get(client.id)) ?? []), client]);
  let n = 0;
  for (const group of groups.values())
    for (let i = 0; i < group.length; i++)
      for (let j = i + 1; j < group.length; j++) {
        if (n++ % 30 !== 0) continue;
        const { evidence } = compareClients(group[i], group[j], { model });
        const key = evidence
          .slice(1)
          .map(({ level }) => level)
          .join(" ");
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log(count, key);
}
