import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { addSheetEntry, createTrackingSheet, findSheetEntry, openSheet, sealSheet } from "hmis-privacy";
import { openDatabase, TABLES } from "../src/database.js";
import { deidentify, deleteFiles } from "../src/deidentify.js";
import { createServer } from "../src/server.js";
import { makeKeys, ORDER, SECRETS, seed } from "./family.js";

let folder;
let keys;
let fresh;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "vendor-"));
  keys = await makeKeys();
  fresh = join(folder, "fresh.db");
  const db = await openDatabase(fresh);
  await seed(db, keys);
  db.close();
});
after(() => rmSync(folder, { recursive: true }));

function copy(name) {
  const file = join(folder, `${name}.db`);
  copyFileSync(fresh, file);
  return file;
}

/** Everything in the database; the sheet opened, since each sealing is different. */
async function dump(file) {
  const db = await openDatabase(file);
  const all = {};
  for (const [name, table] of Object.entries(TABLES))
    all[name] = (await db.select().from(table)).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  db.close();
  all.sheet = (await openSheet(all.trackingSheet[0].sealed, keys)).entries;
  all.trackingSheet = all.trackingSheet.map(({ revision }) => revision);
  return all;
}

function child(file, step) {
  const path = fileURLToPath(new URL("./child.js", import.meta.url));
  const env = { ...process.env, FILE: file, STEP: String(step), KEYS: JSON.stringify(keys) };
  return spawnSync(process.execPath, [path], { env, encoding: "utf8" });
}

test("a kill between any two steps leaves the old state or the new one", async () => {
  const old = await dump(copy("old"));
  const whole = copy("whole");
  const run = child(whole, "none");
  assert.equal(run.status, 0, run.stderr);
  const { status, steps } = JSON.parse(run.stdout);
  assert.equal(status, "done");
  assert.ok(steps >= 9);
  const done = await dump(whole);
  assert.notDeepEqual(done, old);
  for (let step = 1; step <= steps; step++) {
    const file = copy(`killed-${step}`);
    assert.equal(child(file, step).signal, "SIGKILL");
    assert.deepEqual(await dump(file), old, `killed at step ${step}`);
  }
  const file = copy("killed-after");
  assert.equal(child(file, "end").signal, "SIGKILL");
  assert.deepEqual(await dump(file), done);
});

test("what is written names nobody, and the sheet finds them", async () => {
  const file = copy("names");
  assert.equal(child(file, "none").status, 0);
  const { sheet, ...all } = await dump(file);
  const text = JSON.stringify(all);
  for (const secret of SECRETS) assert.ok(!text.includes(secret), secret);
  assert.ok(text.includes("Torsten"), "the one who stays identified");
  const entries = { format: "hmis-privacy-sheet-1", revision: 1, entries: sheet };
  const [found] = findSheetEntry(entries, { firstName: "Marja", lastName: "Karvonnen", dob: "1979-05-03" });
  assert.equal(found.entry.clientId, "1455");
  assert.equal(found.entry.assignedDob.dob, "1980-01-01");
});

test("who was on the sheet before keeps the date that was assigned then", async () => {
  const file = copy("before");
  const db = await openDatabase(file);
  const marja = { clientId: "1455", firstName: "Marja", lastName: "Karvonen", dob: "1979-05-03" };
  const assignedDob = { dob: "1978-01-01", asOf: "2003-02-03", policy: "spokane-2024" };
  const added = addSheetEntry(createTrackingSheet(), { ...marja, assignedDob }, { on: "2003-02-03" });
  const sealed = Buffer.from(await sealSheet(added.sheet, keys));
  await db.update(TABLES.trackingSheet).set({ revision: added.sheet.revision, sealed });
  assert.equal((await deidentify(db, ORDER, keys)).status, "done");
  db.close();
  const { clients, sheet } = await dump(file);
  const dates = [...clients, ...sheet].filter(({ clientId }) => clientId === "1455").map((one) => one.assignedDob);
  assert.deepEqual(dates, [assignedDob, assignedDob]);
});

test("files go after the commit, as often as it takes", async () => {
  const file = copy("files");
  const db = await openDatabase(file);
  await deidentify(db, ORDER, keys);
  await assert.rejects(deleteFiles(db, () => Promise.reject(new Error("the store is away"))));
  const gone = [];
  await deleteFiles(db, async (id) => gone.push(id));
  await deleteFiles(db, async (id) => gone.push(id));
  assert.deepEqual(gone, ["d1"]);
  db.close();
});

test("the route: blocked leaves the database alone and tells codes; done answers without values", async () => {
  const file = copy("route");
  const db = await openDatabase(file);
  const server = createServer(db, keys).listen(0);
  const post = async (body) => {
    const response = await fetch(`http://127.0.0.1:${server.address().port}/households/deidentify`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    for (const secret of SECRETS) assert.ok(!text.includes(secret), secret);
    return { code: response.status, body: JSON.parse(text) };
  };
  try {
    const old = await dump(copy("route-old"));
    const blocked = await post({ ...ORDER, attestations: { ...ORDER.attestations, paperFileMarked: false } });
    assert.equal(blocked.code, 409);
    assert.deepEqual(
      blocked.body.blockers.map(({ code }) => code),
      ["client.not-attested.paperFileMarked"],
    );
    assert.deepEqual(await dump(file), old);
    assert.deepEqual(await post({ ...ORDER, asOf: "today" }), { code: 400, body: { code: "as-of.not-a-day" } });
    const done = await post(ORDER);
    assert.equal(done.code, 200);
    assert.equal(done.body.certificate.anonymousCharts, 2);
    const once = await dump(file);
    const again = await post({ ...ORDER, asOf: "2026-03-01", separate: [] });
    assert.equal(again.code, 200);
    assert.deepEqual(await dump(file), once); // no second date, no new revision
  } finally {
    server.close();
    db.close();
  }
});
