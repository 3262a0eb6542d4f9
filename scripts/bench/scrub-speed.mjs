// How fast notes are scrubbed, beside other packages, in one run: node scripts/bench/scrub-speed.mjs [--seconds 5]
//
// Needs `npm run build`. The others are installed into a temporary folder. One thread, warm; the median of five turns, by
// the clock and by processor time (the fairer one on a machine that does other work too). What each finds is another
// question: redact-pii, @redactpii/node and openredaction look for shapes and greetings, and nobody hands them names.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paragraphs } from "../facts/corpus.mjs";

const PEERS = ["redact-pii@3.4.0", "@redactpii/node@1.0.17", "openredaction@1.1.5"];
const at = process.argv.indexOf("--seconds");
const seconds = at === -1 ? 5 : Number(process.argv[at + 1]);

/** Notes of about 2 kB, from sentences and a seed: everybody in them is made up. */
function makeNotes(count) {
  let seed = 20261128;
  const random = (n) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  const pick = (list) => list[random(list.length)];
  const firsts = ["Ilse", "Baako", "Marisol", "Will", "Jurelang", "Hope", "Thanh", "Odalys", "Kenji", "Zofia"];
  const lasts = ["Vandermolen", "Quillfeather", "Oyelaran", "Brzezna", "Ngo", "Young", "Katamura", "Ruiz-Ortega"];
  const sentences = [
    (p) => `${p.firstName} came in at noon and asked about the voucher.`,
    (p) => `Spoke with ${p.firstName} ${p.lastName} re housing search, cb # ${p.phones[0]}.`,
    (p) => `DOB ${p.dob.slice(5, 7)}/${p.dob.slice(8)}/${p.dob.slice(0, 4)}, SSN ${p.ssn}.`,
    () => "Bed 14 is free again; laundry machine is down until Thursday.",
    () => "Client will follow up with DSHS about SNAP, appointment on 3/14 at 10:30.",
    () => "Warming center opens at 6 pm when it is below 32 degrees, 40 beds.",
    () => "VI-SPDAT score 9, chronically homeless, prefers a unit on the bus line.",
    () => "Landlord wants first and last month plus $450 deposit; CM will ask the flex fund.",
    () => "He said the ride to the clinic fell through, so we gave two bus passes.",
    () => "No show today, third time this month, will try outreach under the bridge.",
  ];
  return Array.from({ length: count }, () => {
    const digits = (n) => Array.from({ length: n }, () => random(10)).join("");
    const known = Array.from({ length: 1 + random(3) }, () => ({
      firstName: pick(firsts),
      lastName: pick(lasts),
      dob: `19${50 + random(50)}-0${1 + random(9)}-${10 + random(18)}`,
      ssn: `${digits(3)}-${digits(2)}-${digits(4)}`,
      phones: [`509-555-${digits(4)}`],
    }));
    let text = "";
    while (text.length < 2_000) text += `${pick(sentences)(pick(known))}${random(6) === 0 ? "\n" : " "}`;
    return { text, known };
  });
}

/** Notes as people write them, those that the models learn from, put together to about 2 kB: no two sentences are alike. */
function writtenNotes() {
  const texts = [""];
  for (const { pieces } of paragraphs("../notes")) {
    const text = pieces.map((piece) => piece.text).join("");
    if (texts.at(-1).length < 2_000) texts.push(`${texts.pop()}${text}\n`);
    else texts.push(text);
  }
  return texts.map((text) => ({ text }));
}

const made = makeNotes(200);
const sizeOf = (notes) => notes.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

async function measure(name, scrubAll, notes = made) {
  // warm: an engine compiles the whole scrubber over several thousand notes
  const started = performance.now();
  let read = 0;
  while (performance.now() - started < seconds * 1_000) await scrubAll([notes[read++ % notes.length]]);
  const used = Math.min(read, notes.length);
  const part = notes.slice(0, used);
  const bytes = sizeOf(part);
  const turns = [];
  for (let turn = 0; turn < 5; turn++) {
    const [clock, before] = [performance.now(), process.cpuUsage()];
    await scrubAll(part);
    const { user, system } = process.cpuUsage(before);
    turns.push([bytes / 1e3 / (performance.now() - clock), bytes / (user + system)]);
  }
  const median = (i) => turns.map((turn) => turn[i]).toSorted((a, b) => a - b)[2];
  console.log(`${name.padEnd(58)}${median(0).toFixed(2).padStart(10)}${median(1).toFixed(2).padStart(14)}`);
}

const ours = await import("../../dist/index.js");
const { createKnownScrubber, scrubKnown } = await import("../../dist/scrub/known/index.js");
const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  execFileSync("npm", [
    "install",
    "--silent",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    "--prefix",
    folder,
    ...PEERS,
  ]);
  const require = createRequire(join(folder, "package.json"));
  console.log(`${made.length} notes, ${(sizeOf(made) / 1e6).toFixed(2)} MB, Node ${process.version}`);
  console.log(`${"".padEnd(58)}${"MB/s".padStart(10)}${"MB/CPU-s".padStart(14)}`);
  const asOf = "2026-01-01";
  const household = made[0].known;

  const known = createKnownScrubber({ known: household, asOf });
  await measure("hmis-privacy, known people, one compiled scrubber", (all) =>
    all.forEach(({ text }) => known.scrub(text)),
  );
  await measure("hmis-privacy, known people, a new household for every note", (all) =>
    all.forEach((note) => scrubKnown(note.text, { known: note.known, asOf })),
  );
  const whole = ours.createScrubber({ known: household, asOf });
  await measure("hmis-privacy, strangers too, one compiled scrubber", (all) =>
    all.forEach(({ text }) => whole.scrub(text)),
  );
  await measure("hmis-privacy, strangers too, a new household for every note", (all) =>
    all.forEach((note) => ours.scrub(note.text, { known: note.known, asOf })),
  );

  const written = writtenNotes();
  const nobody = ours.createScrubber({ known: [], asOf });
  await measure(
    `hmis-privacy, nobody known, ${written.length} notes as people write them`,
    (all) => all.forEach(({ text }) => nobody.scrub(text)),
    written,
  );

  const { SyncRedactor } = require("redact-pii");
  const redactor = new SyncRedactor();
  await measure("redact-pii", (all) => all.forEach(({ text }) => redactor.redact(text)));
  const { Redactor } = require("@redactpii/node");
  const node = new Redactor({});
  await measure("@redactpii/node", (all) => all.forEach(({ text }) => node.redact(text)));
  const { OpenRedaction } = require("openredaction");
  const open = new OpenRedaction({});
  await measure("openredaction", async (all) => {
    for (const { text } of all) await open.detect(text);
  });
} finally {
  rmSync(folder, { recursive: true });
}
