#!/usr/bin/env node
/**
 * One client among many: how soon, and how often the right one comes first.
 *
 *   node scripts/match/find.mjs CLIENTS.csv        (columns as in bench.mjs, with `person`; the library must be built)
 *
 * Each question is a record of somebody who has another one; its own is left out. All are asked three times, in
 * turn, and the best time of each is taken, so that what else the machine does isn't counted.
 */
import { createClientIndex, keyer } from "../../dist/match/index.js";
import { jaroWinkler } from "../../dist/text/index.js";
import { clientsOf } from "./clients.mjs";

const clients = [];
const personOf = new Map();
const records = new Map();
for await (const { person, ...client } of clientsOf(process.argv[2])) {
  clients.push(client);
  personOf.set(client.id, person);
  records.set(person, (records.get(person) ?? 0) + 1);
}
const before = process.cpuUsage();
const index = createClientIndex(clients);
const { user, system } = process.cpuUsage(before);
// A record that names nobody ("Anonymous") has no keys: it must find nobody.
const keysOf = keyer();
const asked = clients
  .filter((client) => records.get(personOf.get(client.id)) > 1 && Object.values(keysOf(client)).flat().length > 0)
  .slice(0, 20_000);
const times = new Float64Array(asked.length).fill(Number.POSITIVE_INFINITY);
let first = 0;
let among = 0;
for (let turn = 0; turn < 3; turn++) {
  first = 0;
  among = 0;
  asked.forEach((client, at) => {
    const started = process.hrtime.bigint();
    const found = index.find(client);
    times[at] = Math.min(times[at], Number(process.hrtime.bigint() - started) / 1e6);
    const right = found.map(({ id }) => personOf.get(id) === personOf.get(client.id));
    if (right[0]) first++;
    if (right.includes(true)) among++;
  });
}
times.sort();
const share = (part) => Number(times[Math.floor(times.length * part)].toFixed(3));

const names = [...new Set(clients.map(({ lastName }) => lastName).filter(Boolean))].slice(0, 20_000).sort();
const pairs = Array.from({ length: 400_000 }, (_, i) => [
  names[(i * 7919) % names.length],
  names[(i * 104_729) % names.length],
]);
let likeness = 0;
const speeds = Array.from({ length: 5 }, () => {
  const start = process.cpuUsage();
  for (const [a, b] of pairs) likeness += jaroWinkler(a, b);
  const spent = process.cpuUsage(start);
  return pairs.length / (spent.user + spent.system);
}).sort((a, b) => a - b);

console.log({
  clients: clients.length,
  buildCpuSeconds: Number(((user + system) / 1e6).toFixed(2)),
  peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  asked: asked.length,
  ms: { p50: share(0.5), p95: share(0.95), p99: share(0.99) },
  rightOneFirst: Number((first / asked.length).toFixed(4)),
  rightOneAmongTen: Number((among / asked.length).toFixed(4)),
  jaroWinklerMillionPairsPerCpuSecond: Number(speeds[2].toFixed(1)),
  meanLikeness: Number((likeness / (5 * pairs.length)).toFixed(4)),
});
